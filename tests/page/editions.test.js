// Both editions that are handed out: the site in a folder of some host, kept for offline, and the one file from disk. Once loaded, neither asks for anything.
//
// ONRECORD_DIST is the folder that `cargo xtask dist` makes.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { card, marks, readArticle, textBox, withPage } from "./browser.js";
import { dist, serveSite } from "./host.js";

const file = pathToFileURL(`${dist}/onrecord.html`).href;

async function readsAndExplains(page) {
  await readArticle(page);
  for (const kind of ["source", "quote", "number"]) assert.notEqual(await marks(page, kind).count(), 0, kind);
  await marks(page, "source").first().press("Enter");
  await card(page).waitFor();
  assert.match(await card(page).textContent(), /Who says so|Called here/);
}

const onAThread = (page) => page.evaluate(() => globalThis.workers);
const countWorkers = () => {
  globalThis.workers = 0;
  globalThis.Worker = class extends globalThis.Worker {
    constructor(...args) {
      super(...args);
      globalThis.workers += 1;
    }
  };
};
const withoutWorkers = () => { globalThis.Worker = class { constructor() { throw new Error("none here"); } }; };

test("the file reads from disk, on a thread of its own", () => withPage({ url: file, before: countWorkers }, async (page) => {
  await readsAndExplains(page);
  assert.equal(await onAThread(page), 1);
}));

test("the file reads without a worker", () => withPage({ url: file, before: withoutWorkers }, readsAndExplains));

test("the file hands on a copy of itself, to the byte", () => withPage({ url: file }, async (page) => {
  await readsAndExplains(page);
  const copy = await page.evaluate(() => globalThis.onrecord.singleFile());
  assert.equal(copy, readFileSync(`${dist}/onrecord.html`, "utf8"));
}));

test("the site reads in a folder of a host, then offline, then without its host", async () => {
  const host = await serveSite("/school/onrecord/");
  try {
    await withPage({ url: host.url }, async (page) => {
      await readsAndExplains(page);
      await page.evaluate(() => navigator.serviceWorker.ready);
      await page.waitForFunction(() => navigator.serviceWorker.controller);
    });
  } finally {
    await host.close();
  }
});
