// The same in other engines, where they are installed: a text, its marks, a card, and the parts that come later, in both editions.

import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { after, test } from "node:test";
import { firefox } from "playwright-core";
import { ARTICLE } from "./browser.js";
import { file, withHost } from "./host.js";
import { findWebKit, withWebKit } from "./webkit.js";

const inBoth = async (steps) => {
  await steps(file);
  await withHost("/school/onrecord/", ({ url }) => steps(url));
};

// These run in the page.

const isReady = () => document.documentElement.hasAttribute("data-ready");

function read(text) {
  globalThis.violations = [];
  document.addEventListener("securitypolicyviolation", (event) => globalThis.violations.push(`${event.violatedDirective} ${event.blockedURI}`));
  // Firefox lets no script make up a paste.
  document.getElementById("text").value = text;
  document.getElementById("form").requestSubmit();
}

const kinds = () => [...new Set([...document.querySelectorAll("article mark")].map((mark) => mark.dataset.kind))].sort().join();
// The marks stand there a moment before they can be pressed.
const cardText = () => {
  const card = document.querySelector("[role=dialog]:not([hidden])");
  if (!card) document.querySelector("article mark").click();
  return card?.textContent ?? "";
};
const requests = () => performance.getEntriesByType("resource").length;
const violations = () => globalThis.violations;
const goTo = (fragment) => { location.hash = fragment; };
const headings = () => [...document.querySelectorAll("h1")].filter((one) => one.checkVisibility()).map((one) => one.textContent).join();

/** `run(function, value)` runs one of them and gives its result. */
async function readsAndExplains(run) {
  const until = async (probe, wanted, what) => {
    for (let left = 200; !wanted(await run(probe)); left -= 1) {
      assert.notEqual(left, 0, what);
      await new Promise((later) => setTimeout(later, 100));
    }
  };
  // A page that is ready still loads ahead what reading will need, when it has nothing to do.
  const steady = async () => {
    let [count, times] = [-1, 0];
    await until(requests, (now) => {
      times = now === count ? times + 1 : 0;
      count = now;
      return times === 10;
    }, "the page goes on fetching");
    return count;
  };
  await until(isReady, Boolean, "the page is not ready");
  const before = await steady();
  await run(read, ARTICLE);
  await until(kinds, (found) => found === "number,quote,source", "marks are missing");
  await until(cardText, (text) => text.includes("Marked because of"), "there is no card");
  assert.equal(await run(requests), before, "something was fetched");
  for (const [fragment, name] of [["lessons", "Lessons"], ["about", "About onrecord"]]) {
    await run(goTo, fragment);
    await until(headings, (shown) => shown === name, `${name} is not there`);
  }
  assert.deepEqual(await run(violations), []);
}

// Firefox

const NAMES = ["firefox-esr", "firefox"];
const firefoxPath = process.env.FIREFOX ?? NAMES.flatMap((name) => process.env.PATH.split(delimiter).map((folder) => join(folder, name))).find((path) => existsSync(path));

test("Firefox reads and explains in both editions", { skip: !firefoxPath && "firefox not found; Debian has it in firefox-esr" }, async () => {
  const browser = await firefox.launch({ channel: "moz-firefox", executablePath: firefoxPath });
  after(() => browser.close());
  await inBoth(async (address) => {
    const page = await browser.newPage();
    const complaints = [];
    page.on("console", (message) => { if (message.type() === "error") complaints.push(message.text()); });
    page.on("pageerror", (error) => complaints.push(error.stack));
    await page.goto(address);
    await readsAndExplains((script, value) => page.evaluate(script, value));
    assert.deepEqual(complaints, []);
    await page.close();
  });
});

// WebKitGTK

const webkit = await findWebKit();

test("WebKitGTK reads and explains in both editions", { skip: webkit.missing }, () => withWebKit(webkit, (browser) => inBoth(async (address) => {
  await browser.goTo(address);
  await readsAndExplains(browser.run);
})));
