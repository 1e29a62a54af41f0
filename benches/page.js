// Measures the page in Chromium: how soon an article that is pasted stands there with its marks on a machine six times as slow, and how long a long text
// keeps the page from answering. Timings are noisy on a machine that does other things: medians are printed, and the best.
//
// ONRECORD_DIST is the folder that `cargo xtask dist` makes, CHROMIUM the path of the browser.

import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const SLOWER = 6;
const RUNS = 7;
const WORDS = 1500;
const LONG = 1e6;

const file = pathToFileURL(`${process.env.ONRECORD_DIST}/onrecord.html`).href;
const sample = await readFile(new URL("article.txt", import.meta.url), "utf8");
const article = sample.repeat(WORDS).split(/(?<=\n\n)/).reduce((text, paragraph) => (text.split(/\s+/).length < WORDS ? text + paragraph : text), "");
const long = sample.repeat(Math.ceil(LONG / sample.length)).slice(0, LONG);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM });

report(`paste to painted marks, ${WORDS} words, CPU ${SLOWER} times slower`, await each((page) => page.evaluate(painted, article), SLOWER));
report("longest block of the page, 1 MB", await each((page) => page.evaluate(longestBlock, long), 1));
await browser.close();

/** What `measure` gives on a fresh page each time. */
async function each(measure, slower) {
  const times = [];
  for (let run = 0; run < RUNS; run += 1) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(file);
    await page.locator("html[data-ready]").waitFor();
    const devtools = await page.context().newCDPSession(page);
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: slower });
    times.push(await measure(page));
    await page.context().close();
  }
  return times.sort((a, b) => a - b);
}

function report(what, times) {
  console.log(`${times[RUNS >> 1].toFixed(0).padStart(5)} ms  ${what} (median of ${RUNS}, best ${times[0].toFixed(0)})`);
}

// These run in the page.

function painted(text) {
  const clipboardData = new DataTransfer();
  clipboardData.setData("text/plain", text);
  const start = performance.now();
  document.getElementById("text").dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  return new Promise((done) => {
    const frame = () => {
      if (!document.querySelector("article mark")?.checkVisibility()) return requestAnimationFrame(frame);
      // What a frame shows is painted before the next message is heard.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done(performance.now() - start);
      port2.postMessage(null);
    };
    requestAnimationFrame(frame);
  });
}

async function longestBlock(text) {
  const REST = 1500;
  const { port1, port2 } = new MessageChannel();
  let longest = 0;
  let last = performance.now();
  let changed = last;
  let going = true;
  port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (going) port2.postMessage(null);
  };
  new MutationObserver(() => { changed = performance.now(); }).observe(document.body, { subtree: true, childList: true });
  port2.postMessage(null);
  const clipboardData = new DataTransfer();
  clipboardData.setData("text/plain", text);
  await new Promise((soon) => setTimeout(soon, 50));
  longest = 0;
  document.getElementById("text").dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  const marked = () => document.querySelector("article mark") !== null;
  while (!marked() || performance.now() - changed < REST) await new Promise((later) => setTimeout(later, 100));
  going = false;
  return longest;
}
