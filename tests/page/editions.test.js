// Both editions that are handed out: the site in a folder of some host, kept for offline, and the one file from disk. Once loaded, neither asks for anything.

import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { article, card, marks, readArticle, reload, withPage } from "./browser.js";
import { dist, file, withHost } from "./host.js";

const SAVE = "Save onrecord as one file";

async function readsAndExplains(page) {
  await readArticle(page);
  for (const kind of ["source", "quote", "number"]) {
    await marks(page, kind).first().press("Enter");
    await card(page).waitFor();
    await page.keyboard.press("Escape");
  }
}

/** What the page hands over as one file. */
async function savedFile(page) {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: SAVE }).click();
  return readFile(await (await download).path(), "utf8");
}

const startAgain = (page) => page.getByRole("button", { name: "New article" }).click();

function countWorkers() {
  globalThis.workers = 0;
  globalThis.Worker = class extends globalThis.Worker {
    constructor(...parameters) {
      super(...parameters);
      globalThis.workers += 1;
    }
  };
}

function withoutWorkers() {
  globalThis.Worker = class {
    constructor() {
      throw new Error("There are no workers here.");
    }
  };
  Object.defineProperty(navigator, "serviceWorker", { value: undefined });
}

function withoutCore() {
  WebAssembly.compile = WebAssembly.compileStreaming = () => Promise.reject(new Error("There is no core here."));
}

function neverKept() {
  navigator.serviceWorker.register = () => new Promise(() => {});
}

/** The parts of the site that come when they are wanted. */
const PARTS = /^http:\/\/127\.0\.0\.1:\d+\/(?:school\/onrecord\/)?(?:(?:class|help|es|chunk|desk|sampletexts)-\w+\.js|(?:class|help|print|teach)\.css)$/;
/** Those that a site brings by itself once it is ready. */
const SOON = /\/(?:(?:desk|sampletexts)-\w+\.js|print\.css)$/;
const VIEWS = { lessons: "Lessons", class: "Class view", exercise: "Exercise", make: "Make an exercise", rules: "What onrecord looks for", about: "About onrecord" };

/** Goes to every view that comes in a part of its own. */
async function seesEveryView(page, names = VIEWS) {
  for (const [fragment, name] of Object.entries(names)) {
    await page.evaluate((next) => { location.hash = next; }, fragment);
    await page.getByRole("heading", { level: 1, name }).waitFor();
  }
  await page.evaluate(() => { location.hash = ""; });
}

async function speaksSpanish(page) {
  await reload(page, () => Promise.all([page.waitForEvent("load"), page.getByRole("button", { name: "Español" }).click()]));
  await page.locator("html[data-ready][lang=es]").waitFor();
  await seesEveryView(page, { lessons: "Lecciones", class: "Vista de clase", rules: "Qué busca onrecord" });
}

const workers = (page) => page.evaluate(() => globalThis.workers);

test("the file reads from disk, on a thread of its own, and is there again after a reload", () => withPage({ address: file, before: countWorkers }, async (page) => {
  await readsAndExplains(page);
  assert.equal(await workers(page), 1);
  await reload(page);
  await article(page).waitFor();
}));

test("the file reads without a worker", () => withPage({ address: file, before: withoutWorkers }, readsAndExplains));

test("a core that does not come is told before anybody pastes", () => assert.rejects(withPage({ address: file, before: withoutCore }, async (page) => {
  await page.getByRole("alert").getByText("The part of this page that reads articles did not load.").waitFor({ timeout: 5000 });
}), /There is no core here/));

test("the file hands on a copy of itself, to the byte", () => withPage({ address: file }, async (page) => {
  await readsAndExplains(page);
  await startAgain(page);
  assert.equal(await savedFile(page), await readFile(`${dist}/onrecord.html`, "utf8"));
}));

test("the file has one place for an exercise, and it is empty", () => withPage({ address: file }, async (page) => {
  assert.equal((await savedFile(page)).split(`<script type="application/json" id="exercise"></script>`).length, 2);
}));

test("the site reads in a folder of a host, then offline, then without the host", () => withHost("/school/onrecord/", async (host) => {
  await withPage({ address: host.url, before: countWorkers, later: SOON }, async (page) => {
    await readsAndExplains(page);
    assert.equal(await workers(page), 1);
    await page.waitForFunction(() => navigator.serviceWorker.controller);
    const asked = host.asked.length;
    await startAgain(page);
    const copy = await savedFile(page);
    assert.equal(host.asked.length, asked);
    assert.match(copy, /<html data-edition="file"/);

    await page.context().setOffline(true);
    await reload(page);
    await readsAndExplains(page);
    await page.context().setOffline(false);
    host.close();
    await reload(page);
    await article(page).waitFor();
    await startAgain(page);
    await readsAndExplains(page);
  });
}));

test("the site hands on a file that reads, with every part inside", () => withHost("/school/onrecord/", (host) => withPage({ address: host.url, later: SOON }, async (page) => {
  await page.waitForFunction(() => navigator.serviceWorker.controller);
  const folder = await mkdtemp(join(tmpdir(), "onrecord-"));
  try {
    const copy = join(folder, "onrecord.html");
    await writeFile(copy, await savedFile(page));
    await withPage({ address: pathToFileURL(copy).href }, async (opened) => {
      await seesEveryView(opened);
      await readsAndExplains(opened);
    });
  } finally {
    await rm(folder, { recursive: true });
  }
})));

test("the other parts of the site are asked for when they are wanted, of its own host", () => withHost("/school/onrecord/", (host) =>
  withPage({ address: host.url, before: neverKept, later: PARTS }, async (page) => {
    const asked = () => host.asked.filter((path) => PARTS.test(new URL(path, host.url)) && !SOON.test(path));
    const parts = () => [...new Set(asked().map((path) => path.match(/(\w+)(?:-\w+)?\.(?:css|js)$/)[1]))];
    assert.deepEqual(parts().filter((part) => part !== "chunk"), []);
    await seesEveryView(page, { about: "About onrecord" });
    assert.deepEqual(parts().filter((part) => part !== "chunk"), ["help"]);
    await seesEveryView(page);
    assert.ok(parts().includes("class") && !parts().includes("es"));
    await speaksSpanish(page);
    assert.ok(parts().includes("es"));
  })));

test("the other parts of the site are there without the network, and once kept none is asked for", () => withHost("/school/onrecord/", (host) =>
  withPage({ address: host.url, later: PARTS }, async (page) => {
    await page.waitForFunction(() => navigator.serviceWorker.controller);
    const asked = host.asked.length;
    await seesEveryView(page);
    assert.deepEqual(host.asked.slice(asked), []);
    await page.context().setOffline(true);
    await reload(page);
    await seesEveryView(page);
    host.close();
    await speaksSpanish(page);
  })));

test("an address that names a view brings its part with the page", () => withHost("/", (host) =>
  withPage({ address: `${host.url}#lessons`, before: neverKept, later: SOON }, async (page) => {
    assert.equal(await page.getByRole("list", { name: "Lessons" }).getByRole("link").count(), 5);
  })));

test("a part that cannot be had says so", () => withHost("/", (host) => assert.rejects(
  withPage({ address: host.url, before: neverKept, later: PARTS }, async (page) => {
    host.close();
    await page.getByRole("link", { name: "Lessons", exact: true }).click();
    await page.getByRole("region", { name: "Lessons" }).getByText("This part of the page did not load").waitFor();
    await page.getByRole("link", { name: "Back to reading" }).click();
    await readsAndExplains(page);
  }), /dynamically imported module/)));

test("styles that did not come are asked for again when an article is read", () => withHost("/", (host) => assert.rejects(
  withPage({ address: host.url, before: neverKept, later: SOON }, async (page) => {
    const missing = page.locator("#take-menu", { hasText: "This part of the page did not load" });
    await missing.waitFor({ state: "attached" });
    host.missing = /^$/;
    await readArticle(page);
    await missing.waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Save or print" }).click();
    await page.getByRole("button", { name: "Article with marks and notes" }).waitFor();
    assert.equal(await page.locator("link[href$='/print.css']").count(), 1);
  }), (error) => /print\.css did not load/.test(error) && !/'error: /.test(error)), { missing: /print\.css/ }));

/** Help shows what each rule finds, marked, and leaves alone. */
async function showsExamples(page) {
  await page.evaluate(() => { location.hash = "rules/percent"; });
  const rule = page.getByRole("region", { name: "So many in a hundred" });
  await rule.locator("li", { hasText: "Prices rose 3.5% in March." }).locator("mark[data-kind=number]").waitFor();
  await rule.getByText("Points in a game are not hundredths.").waitFor();
}

test("the rules have their examples in the file", () => withPage({ address: file }, showsExamples));

test("the rules have their examples on the site", () => withHost("/", (host) => withPage({ address: host.url, later: PARTS }, showsExamples)));

test("samples are read in the file", () => withPage({ address: file }, readsSample));

test("samples are read on the site", () => withHost("/", (host) => withPage({ address: host.url, later: SOON }, readsSample)));

async function readsSample(page) {
  const sample = page.getByRole("button", { name: "City knew of lead in school water" });
  assert.match(await sample.textContent(), /\d{3} words/);
  assert.ok(await sample.locator("path.unnamed").count() > 0, "its picture is drawn");
  await sample.click();
  await article(page).getByRole("heading", { name: /City knew of lead/ }).waitFor();
}

test("the file has every part inside", () => withPage({ address: file }, async (page) => {
  await seesEveryView(page);
  await speaksSpanish(page);
}));

test("the site reads without workers of any kind; then its parts come with the page", () => withHost("/", (host) =>
  withPage({ address: host.url, before: withoutWorkers }, async (page) => {
    await seesEveryView(page);
    await readsAndExplains(page);
    await page.getByRole("button", { name: SAVE }).click();
    await page.getByText("does not hold the page as one file").first().waitFor();
  })));

test("once it is ready, the site is not even able to fetch", () => withHost("/", (host) => assert.rejects(
  withPage({ address: host.url, later: SOON }, (page) => page.evaluate(() => fetch("style.css").catch(() => {}))), /connect-src/)));
