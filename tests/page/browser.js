// Opens the page in Chromium for a test, and fails the test if the page fetched anything, complained or broke its own policy.
//
// ONRECORD_URL is the address of the served page, CHROMIUM the path of the browser. SLOWER, where it is set, has the page's own thread run so many times
// slower: so one finds the tests that only pass on a quick machine.

import assert from "node:assert/strict";
import { after } from "node:test";
import { chromium } from "playwright-core";

const url = process.env.ONRECORD_URL ?? "http://127.0.0.1:8000/";
const slower = Number(process.env.SLOWER ?? 1);
const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";

// A browser that dies while it starts says nothing about the page, so that it gets a second try.
const launch = () => chromium.launch({ executablePath });
let launched;
after(async () => { if (launched) await (await launched).close(); });

/**
 * Runs `steps` with a page that is loaded and ready. `address` is another page than the served one, `before` a function that runs in it before its own
 * scripts, `later` matches the addresses that it may ask for after it has loaded; the other options are those of a browser context.
 */
export async function withPage({ address = url, before, later = /^$/, ...options }, steps) {
  launched ??= launch().catch(launch);
  const context = await (await launched).newContext({ viewport: { width: 1280, height: 900 }, permissions: ["clipboard-read", "clipboard-write"], ...options });
  const page = await context.newPage();
  if (slower > 1) await (await context.newCDPSession(page)).send("Emulation.setCPUThrottlingRate", { rate: slower });
  const complaints = [];
  page.on("console", (message) => { if (["error", "warning"].includes(message.type())) complaints.push(`console: ${message.text()}`); });
  page.on("pageerror", (error) => complaints.push(`error: ${error.stack}`));
  page.on("dialog", (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    dialog.dismiss();
  });
  await page.addInitScript(() => {
    globalThis.violations = [];
    document.addEventListener("securitypolicyviolation", (event) => globalThis.violations.push(`${event.violatedDirective} ${event.blockedURI}`));
  });
  try {
    if (before) await page.addInitScript(before);
    await page.goto(address);
    await page.locator("html[data-ready]").waitFor();
    page.on("request", (request) => { if (!reloading.has(page) && !later.test(request.url())) complaints.push(`request after load: ${request.url()}`); });
    await steps(page);
    assert.deepEqual(complaints, []);
    assert.deepEqual(await page.evaluate(() => globalThis.violations), []);
  } finally {
    await context.close();
  }
}

const reloading = new WeakSet();

/** Loads the page again; only meanwhile may it fetch anything. */
export async function reload(page, how = () => page.reload()) {
  reloading.add(page);
  await how();
  await page.locator("html[data-ready]").waitFor();
  reloading.delete(page);
}

/** Pastes rich text, as a browser or a word processor gives it. */
export const pasteRich = (page, html, plain) => page.evaluate(([rich, text]) => {
  const clipboardData = new DataTransfer();
  clipboardData.setData("text/html", rich);
  clipboardData.setData("text/plain", text);
  document.activeElement.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
}, [html, plain]);

/** Puts a text into the clipboard and pastes it where the focus is. */
export async function paste(page, text) {
  await page.evaluate((content) => navigator.clipboard.writeText(content), text);
  await page.keyboard.press("Control+V");
}

/** Pastes an article into the text box and waits for the reading view; what is below the first screen comes a moment later, and that is waited for in a short one. */
export async function readArticle(page, text = ARTICLE) {
  await textBox(page).click();
  await paste(page, text);
  await article(page).waitFor();
  if (text.length < SHORT) await page.waitForFunction((end) => document.getElementById("article").textContent.includes(end), text.trim().split("\n").at(-1).trim().slice(-20));
}

const SHORT = 10_000;

export const textBox = (page) => page.getByRole("textbox", { name: "Article text" });
export const article = (page) => page.getByRole("article", { name: "Annotated article" });
export const card = (page) => page.getByRole("dialog");
export const marks = (page, kind) => article(page).locator(kind ? `mark[data-kind="${kind}"]` : "mark");
export const list = (page, name) => page.getByRole("list", { name });
export const status = (page) => page.getByRole("status").and(page.locator("#status"));

/** Tries a check until it passes, for a few seconds: what comes a moment after what was waited for may take long on a slow machine. */
export async function eventually(check, within = 5000) {
  const end = Date.now() + within;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((later) => setTimeout(later, 50));
    }
  }
}

/** How many times slower than an idle machine of our own this one is just now, at least 1: what is said to be quick enough may take so many times longer. */
export async function slowness(page) {
  const USUAL = 10;
  const took = await page.evaluate(() => {
    const RUNS = 10;
    const start = performance.now();
    for (let run = 0; run < RUNS; run += 1) Array.from({ length: 50_000 }, (_, i) => `${i}`).sort();
    return (performance.now() - start) / RUNS;
  });
  return Math.max(1, took / USUAL);
}

/** The distinct marks of a kind: a mark in several pieces counts once. */
export const idsOf = (page, kind) =>
  marks(page, kind).evaluateAll((found) => [...new Set(found.map((mark) => mark.dataset.id))]);

/** What has the focus: its role or tag, and its text. */
export const focused = (page) =>
  page.evaluate(() => ({ tag: document.activeElement.localName, id: document.activeElement.dataset.id ?? null, text: document.activeElement.textContent }));

export const ARTICLE = `Ferry to Otter Island will stop running, officials say

By Ines Marlowe

The last ferry to Otter Island will stop running in the spring, according to two officials familiar with the plan.

“We can’t keep a boat afloat on good wishes,” said Walter Nakamura, the harbor director. He said that the service lost about $1.4 million last year and carried 3,200 passengers.

“There were 60 people on the pier this morning, and 40 of them were crying,” one of the officials said. The official asked not to be named because the decision has not been announced.

Critics say that the council never looked for another way. Nakamura called that “a fairy tale.”
`;
