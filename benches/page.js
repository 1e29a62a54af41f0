// Measures the page in Chromium: how soon an article that is pasted stands there with its marks on a machine six times as slow, and how long a long text
// keeps the page from answering. Timings are noisy on a machine that does other things: medians are printed, and the best; and the processor's time as
// well, which others disturb less.
//
// ONRECORD_DIST is the folder that `cargo xtask dist` makes, CHROMIUM the path of the browser.

import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const SLOWER = 6;
const RUNS = 7;
const WORDS = 1500;
const LONG = 1e6;
/** As long as even a hasty reader looks for the box, in milliseconds. */
const LOOK = 500;

const file = pathToFileURL(`${process.env.ONRECORD_DIST}/onrecord.html`).href;
const sample = await readFile(new URL("article.txt", import.meta.url), "utf8");
const article = sample.repeat(WORDS).split(/(?<=\n\n)/).reduce((text, paragraph) => (text.split(/\s+/).length < WORDS ? text + paragraph : text), "");
const long = sample.repeat(Math.ceil(LONG / sample.length)).slice(0, LONG);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM });

report(`paste to painted marks, ${WORDS} words, CPU ${SLOWER} times slower`, await each(async (page) => {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  return page.evaluate(painted, article);
}));
report("the processor's time for that on the page's own thread, not slowed", await each(busy));
const blocks = await each(longestTask);
report("longest block of the page, 1 MB", blocks.map(({ dur }) => dur));
report("the same in the processor's time", blocks.map(({ tdur }) => tdur));
await browser.close();

/** What `measure` gives on a fresh page each time. */
async function each(measure) {
  const found = [];
  for (let run = 0; run < RUNS; run += 1) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(file);
    await page.locator("html[data-ready]").waitFor();
    await page.waitForTimeout(LOOK);
    found.push(await measure(page));
    await page.context().close();
  }
  return found;
}

function report(what, times) {
  const sorted = times.toSorted((a, b) => a - b);
  console.log(`${sorted[RUNS >> 1].toFixed(0).padStart(5)} ms  ${what} (median of ${RUNS}, best ${sorted[0].toFixed(0)})`);
}

/** How long the processor is busy on the page's own thread from the paste to painted marks. */
async function busy(page) {
  const tasks = await traced(page, painted, article);
  return tasks.reduce((sum, task) => sum + (task.tdur ?? 0), 0) / 1000;
}

/** The longest task of the page's own thread from the paste until nothing changes any more: `dur` on the clock, `tdur` of the processor. */
async function longestTask(page) {
  const tasks = await traced(page, settled, long);
  const longest = (key) => tasks.reduce((most, task) => Math.max(most, task[key] ?? 0), 0) / 1000;
  return { dur: longest("dur"), tdur: longest("tdur") };
}

/** The tasks of the page's own thread while `steps` runs in it. */
async function traced(page, steps, text) {
  await page.evaluate((content) => { globalThis.content = content; }, text);
  await browser.startTracing(page, { categories: ["toplevel", "blink.user_timing"] });
  await page.evaluate(`performance.mark("from"); (${steps})(globalThis.content).then(() => performance.mark("to"))`);
  const { traceEvents } = JSON.parse(await browser.stopTracing());
  const [from, to] = ["from", "to"].map((name) => traceEvents.find((event) => event.name === name));
  return traceEvents.filter(({ name, ph, pid, tid, ts, dur }) =>
    name === "ThreadControllerImpl::RunTask" && ph === "X" && pid === from.pid && tid === from.tid && ts + dur > from.ts && ts < to.ts);
}

// These run in the page.

/** Resolves once marks are painted. Asks for no frame before there are any: a reader's page would have none of its own either. */
function painted(text) {
  const clipboardData = new DataTransfer();
  clipboardData.setData("text/plain", text);
  const article = document.getElementById("article");
  return new Promise((done) => {
    const frame = () => {
      if (!article.querySelector("mark")?.checkVisibility()) return requestAnimationFrame(frame);
      // What a frame shows is painted before the next message is heard.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done(performance.now() - start);
      port2.postMessage(null);
    };
    const filled = new MutationObserver(() => {
      filled.disconnect();
      requestAnimationFrame(frame);
    });
    filled.observe(article, { childList: true });
    const start = performance.now();
    document.getElementById("text").dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  });
}

async function settled(text) {
  const REST = 1500;
  let changed = performance.now();
  new MutationObserver(() => { changed = performance.now(); }).observe(document.body, { subtree: true, childList: true });
  const clipboardData = new DataTransfer();
  clipboardData.setData("text/plain", text);
  document.getElementById("text").dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  while (!document.querySelector("article mark") || performance.now() - changed < REST) await new Promise((later) => setTimeout(later, 100));
}
