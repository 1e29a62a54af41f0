// The package of a lesson in a learning platform: made by the edition in one file, unpacked, and run in a frame of the platform's page; and its page from
// disk, where there is no platform.

import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { reload, withPage } from "./browser.js";
import { goTo, handIn, surface } from "./classroom.js";
import { file } from "./host.js";
import { unzip } from "./unzip.js";

const folder = mkdtempSync(join(tmpdir(), "onrecord-"));
const course = join(folder, "index.html");
let manifest = "";
after(() => rmSync(folder, { recursive: true }));

before(() => withPage({ address: file }, async (page) => {
  await goTo(page, "lessons/school-water");
  await page.getByRole("button", { name: "Hand it out…" }).click();
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Save package" }).click()]);
  assert.equal(download.suggestedFilename(), "lead-in-the-school-water.scorm.zip");
  const files = unzip(readFileSync(await download.path()));
  assert.deepEqual([...files.keys()], ["imsmanifest.xml", "index.html"]);
  manifest = files.get("imsmanifest.xml");
  writeFileSync(course, files.get("index.html"));
}));

/** A platform's page: the course in a frame and the API beside it, which writes down what it is asked, also while the course goes. */
const PLATFORM = `<!doctype html><title>A platform</title><script>
  const held = (name, first) => JSON.parse(sessionStorage.getItem(name) ?? JSON.stringify(first));
  const calls = held("calls", []);
  const kept = held("kept", { student_name: "Marlowe, Ines", student_id: "s-17", lesson_status: "not attempted" });
  const api = (name, answer) => (...args) => {
    calls.push([name, ...args].join(" ").trim());
    const said = answer(...args.map((arg) => arg.replace("cmi.core.", "")));
    sessionStorage.setItem("calls", JSON.stringify(calls));
    sessionStorage.setItem("kept", JSON.stringify(kept));
    return said;
  };
  globalThis.API = {
    LMSInitialize: api("LMSInitialize", () => "true"), LMSFinish: api("LMSFinish", () => "true"), LMSCommit: api("LMSCommit", () => "true"),
    LMSGetValue: api("LMSGetValue", (name) => kept[name] ?? ""), LMSSetValue: api("LMSSetValue", (name, value) => (kept[name] = value, "true")),
    LMSGetLastError: () => "0", LMSGetErrorString: () => "", LMSGetDiagnostic: () => "",
  };
  const wait = setInterval(() => {
    if (frames.course?.document.documentElement?.dataset.ready === undefined) return;
    clearInterval(wait);
    document.documentElement.dataset.ready = "";
  }, 50);
</script><iframe name="course" src="course" width="1200" height="800"></iframe>`;

/** Runs `steps` in a platform, with a page in which the course is there. */
async function inPlatform(steps) {
  const server = createServer(({ url }, answer) => {
    answer.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).end(url === "/course" ? readFileSync(course) : PLATFORM);
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  try {
    await withPage({ address: `http://127.0.0.1:${server.address().port}/` }, steps);
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

const courseIn = (page) => page.frame({ name: "course" });
/** The calls since the last time, of which the work that is kept is told by its name alone. */
const calls = async (page) => (await page.evaluate("calls.splice(0)")).map((call) => call.replace(/(?<=suspend_data) .*/, "…"));
const DATA = "LMSSetValue cmi.suspend_data…";
const core = (...lines) => lines.map((line) => line.replace(/^(Get|Set) /, "LMS$1Value cmi.core."));

/** Comes back to the course; gives the calls when it was left, without the time. */
async function comeBack(page) {
  await reload(page);
  const all = await calls(page);
  const finish = all.indexOf("LMSFinish");
  const time = all.find((call) => call.includes("session_time"));
  const left = all.slice(all.findIndex((call) => call.includes("core.exit")), finish + 1);
  assert.match(time, /^LMSSetValue cmi\.core\.session_time \d{4}:\d{2}:\d{2}$/);
  return { left, kept: all.includes(DATA), begun: all.slice(finish + 1) };
}

async function mark(frame, words, key) {
  await surface(frame).evaluate((host, wanted) => {
    const walker = document.createTreeWalker(host, NodeFilter.SHOW_TEXT);
    while (walker.nextNode() && !walker.currentNode.data.includes(wanted));
    const { currentNode } = walker;
    const start = currentNode.data.indexOf(wanted);
    host.focus();
    getSelection().setBaseAndExtent(currentNode, start, currentNode, start + wanted.length);
  }, words);
  await surface(frame).press(key);
  await surface(frame).locator("mark", { hasText: words }).waitFor();
}

test("the manifest tells a platform what to run", () => {
  for (const part of ["<schemaversion>1.2</schemaversion>", 'adlcp:scormtype="sco" href="index.html"', '<file href="index.html"/>', "<title>Lead in the school water</title>"]) {
    assert.ok(manifest.includes(part), part);
  }
});

test("in a platform: begun, left, gone on with, handed in, left, each told in order", () => inPlatform(async (page) => {
  await surface(courseIn(page)).waitFor();
  const begins = core("LMSInitialize", "Get lesson_status");
  const whoItIs = [...core("Get student_id"), "LMSGetValue cmi.suspend_data", ...core("Get student_name")];
  assert.deepEqual(await calls(page), [...begins, ...core("Set lesson_status incomplete", "LMSCommit"), ...whoItIs]);
  await mark(courseIn(page), "two officials familiar with the test results", "u");

  const again = await comeBack(page);
  assert.deepEqual(again.left, core("Set exit suspend", "LMSCommit", "LMSFinish"));
  assert.ok(again.kept, "the work was kept");
  assert.deepEqual(again.begun, [...begins, ...whoItIs]);
  await surface(courseIn(page)).locator("mark").waitFor();
  await handIn(courseIn(page), "Ines Marlowe");
  await courseIn(page).getByRole("heading", { name: "Your marks beside the key" }).waitFor();
  assert.deepEqual(await calls(page), core(DATA, "Set score.min 0", "Set score.max 100", "Set score.raw 4", "Set lesson_status completed", "LMSCommit"));

  const over = await comeBack(page);
  assert.deepEqual(over.left, core("Set exit suspend", "LMSCommit", "LMSFinish"));
  assert.deepEqual(over.begun, [...begins, ...whoItIs]);
  await courseIn(page).getByRole("heading", { name: "Your marks beside the key" }).waitFor();
}));

test("work that was left is found on another machine", () => inPlatform(async (page) => {
  await mark(courseIn(page), "two officials familiar with the test results", "u");
  await reload(page, async () => {
    await courseIn(page).evaluate(() => dispatchEvent(new PageTransitionEvent("pagehide")));
    await page.evaluate(() => localStorage.clear());
    await page.reload();
  });
  await surface(courseIn(page)).locator("mark", { hasText: "two officials familiar with the test results" }).waitFor();
}));

test("another student on the same machine begins with an empty article", () => inPlatform(async (page) => {
  await mark(courseIn(page), "two officials familiar with the test results", "u");
  await calls(page);
  // The first student leaves before the second comes.
  await courseIn(page).evaluate(() => dispatchEvent(new PageTransitionEvent("pagehide")));
  await page.evaluate(() => sessionStorage.setItem("kept", JSON.stringify({ student_id: "s-18", student_name: "Nakamura, Walter", lesson_status: "not attempted" })));
  await reload(page);
  await surface(courseIn(page)).waitFor();
  assert.equal(await surface(courseIn(page)).locator("mark").count(), 0);
}));

test("from disk the same page is the exercise, without a platform", () => withPage({ address: pathToFileURL(course).href }, async (page) => {
  await surface(page).waitFor();
  await mark(page, "two officials familiar with the test results", "u");
  await handIn(page, "Robin");
  await page.getByRole("heading", { name: "Your marks beside the key" }).waitFor();
}));
