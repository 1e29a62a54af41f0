// A learning platform around an exercise: SCORM 1.2, its calls in their order.

import assert from "node:assert/strict";
import { test } from "node:test";
import { withPage } from "./browser.js";
import { exercise, handIn, mark, marked, openExercise, surface } from "./classroom.js";

/** A platform that writes down what it is asked. It stands in the window itself, where the search for it begins. */
function stub({ broken = false, kept = {} } = {}) {
  globalThis.calls = JSON.parse(sessionStorage.getItem("calls") ?? "[]");
  const called = (name, answer) => (...args) => {
    globalThis.calls.push([name, ...args].join(" ").trim());
    sessionStorage.setItem("calls", JSON.stringify(globalThis.calls));
    if (broken) throw new Error("down");
    return typeof answer === "function" ? answer(...args) : answer;
  };
  globalThis.API = {
    LMSInitialize: called("LMSInitialize", "true"),
    LMSGetValue: called("LMSGetValue", (name) => ({ "cmi.core.student_name": "Marlowe, Ines", "cmi.core.lesson_status": "not attempted", ...kept })[name] ?? ""),
    LMSSetValue: called("LMSSetValue", (name, value) => {
      kept[name] = value;
      return "true";
    }),
    LMSCommit: called("LMSCommit", "true"),
    LMSFinish: called("LMSFinish", "true"),
    LMSGetLastError: called("LMSGetLastError", "0"),
  };
}

const calls = (page) => page.evaluate(() => globalThis.calls);

/** The calls, of which the work that is kept is told by its name alone. */
const named = async (page) => (await calls(page)).map((call) => call.replace(/(?<=suspend_data) .*/, "…"));
const DATA = "LMSSetValue cmi.suspend_data…";

/** What the platform keeps of the work, once the student has paused. */
async function suspended(page) {
  await page.waitForFunction(() => globalThis.calls.at(-2)?.startsWith("LMSSetValue cmi.suspend_data"));
  return (await calls(page)).at(-2).replace("LMSSetValue cmi.suspend_data ", "");
}

async function join(page, options) {
  await page.evaluate(`(${stub})(${JSON.stringify(options)})`);
  await openExercise(page);
  await surface(page).waitFor();
}

test("score and completion are reported, in order", () => withPage({}, async (page) => {
  await page.evaluate(`(${stub})()`);
  await openExercise(page);
  await surface(page).waitFor();
  const begun = ["LMSInitialize", "LMSGetValue cmi.core.lesson_status", "LMSSetValue cmi.core.lesson_status incomplete", "LMSCommit", "LMSGetValue cmi.core.student_id", "LMSGetValue cmi.suspend_data", "LMSGetValue cmi.core.student_name"];
  assert.deepEqual(await calls(page), begun);
  await mark(page, "two officials familiar with the plan", "u");
  await page.getByText(/^Saved on your learning platform at /).waitFor();
  await suspended(page);
  assert.deepEqual(await named(page), [...begun, DATA, "LMSCommit"]);
  await page.getByRole("button", { name: "Hand in…" }).click();
  assert.equal(await page.getByRole("textbox", { name: /Your name/ }).inputValue(), "Ines Marlowe");
  await page.getByRole("button", { name: "Not yet" }).click();
  await handIn(page, "Ines Marlowe");
  await page.getByRole("heading", { name: "Your marks beside the key" }).waitFor();
  const done = [...begun, DATA, "LMSCommit", DATA, "LMSSetValue cmi.core.score.min 0", "LMSSetValue cmi.core.score.max 100", "LMSSetValue cmi.core.score.raw 17", "LMSSetValue cmi.core.lesson_status completed", "LMSCommit"];
  assert.deepEqual(await named(page), done);
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent("pagehide")));
  const all = await calls(page);
  assert.match(all.at(-4), /^LMSSetValue cmi\.core\.session_time \d{4}:\d{2}:\d{2}$/);
  assert.deepEqual(all.slice(-3), ["LMSSetValue cmi.core.exit suspend", "LMSCommit", "LMSFinish"]);
  assert.equal(all.length, done.length + 4);
}));

test("without a key there is completion and no score", () => withPage({}, async (page) => {
  await page.evaluate(`(${stub})()`);
  await openExercise(page, exercise({ key: undefined }));
  await mark(page, "Critics", "u");
  await handIn(page, "Ines");
  await page.getByText("Your teacher has the answers").waitFor();
  assert.deepEqual((await calls(page)).slice(-2), ["LMSSetValue cmi.core.lesson_status completed", "LMSCommit"]);
}));

test("a platform that breaks down takes nothing with it", () => withPage({}, async (page) => {
  await page.evaluate(`(${stub})({ broken: true })`);
  await openExercise(page);
  await mark(page, "Critics", "u");
  await handIn(page, "Ines");
  await page.getByRole("heading", { name: "Your marks beside the key" }).waitFor();
  assert.deepEqual(await calls(page), ["LMSInitialize"]);
}));

test("work left in a platform is found on another machine", async () => {
  let kept = "";
  await withPage({}, async (page) => {
    await join(page);
    await mark(page, "two officials", "u");
    await marked(page).getByRole("button", { name: "Answer three questions" }).click();
    await page.getByRole("textbox", { name: "Who could this be?" }).fill("Zoë’s uncle “Bo” 🙂");
    await page.getByRole("textbox", { name: "Which statement would you check first?" }).fill("The loss.");
    await mark(page, "3,200 passengers", "n");
    // Whoever leaves at once has not paused.
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent("pagehide")));
    const all = await calls(page);
    assert.deepEqual((await named(page)).slice(-5).filter((call) => !call.includes("session_time")), [DATA, "LMSSetValue cmi.core.exit suspend", "LMSCommit", "LMSFinish"]);
    kept = all.at(-5).replace("LMSSetValue cmi.suspend_data ", "");
    assert.match(kept, /^[ -~]{1,4096}$/);
  });
  await withPage({}, async (page) => {
    await join(page, { kept: { "cmi.suspend_data": kept, "cmi.core.lesson_status": "incomplete" } });
    assert.deepEqual(await surface(page).locator("mark").allTextContents(), ["two officials", "3,200 passengers"]);
    assert.equal(await page.getByRole("textbox", { name: "Who could this be?" }).inputValue(), "Zoë’s uncle “Bo” 🙂");
    assert.equal(await page.getByRole("textbox", { name: "Which statement would you check first?" }).inputValue(), "The loss.");
    await handIn(page, "Ines");
    await page.getByRole("heading", { name: "Your marks beside the key" }).waitFor();
    await page.getByRole("button", { name: "I disagree with the key" }).first().click();
    await page.getByRole("textbox", { name: /I disagree/ }).fill("Look again.");
    kept = await suspended(page);
  });
  await withPage({}, async (page) => {
    await page.evaluate(`(${stub})(${JSON.stringify({ kept: { "cmi.suspend_data": kept, "cmi.core.lesson_status": "completed" } })})`);
    await openExercise(page);
    await page.getByRole("heading", { name: "Your marks beside the key" }).waitFor();
    assert.equal(await page.getByRole("textbox", { name: /I disagree/ }).inputValue(), "Look again.");
  });
});

test("a platform has little room: marks go first, and the student is told", () => withPage({}, async (page) => {
  await join(page);
  await page.getByRole("textbox", { name: "Which statement would you check first?" }).fill("é".repeat(1500));
  await mark(page, "two officials", "u");
  await page.getByText("Your learning platform has room for the marks only.").waitFor();
  const kept = await suspended(page);
  assert.ok(kept.length <= 4096, `${kept.length}`);
  assert.match(kept, /"m":"1 0 \d+ 13"/);
}));

for (const [name, data] of Object.entries({
  "no work": "bookmark=7",
  "of another article": JSON.stringify({ v: 1, x: "0".repeat(16), t: 9e15, s: "", m: "1 0 0 5", a: [], n: {}, d: [] }),
  "outside of the article": (sha) => JSON.stringify({ v: 1, x: sha, t: 9e15, s: "", m: "1 0 0 99999", a: [], n: {}, d: [] }),
  "hostile": (sha) => JSON.stringify({ v: 1, x: sha, t: 9e15, s: { toString: "<img>" }, m: "1 0 0 5", a: {}, n: { __proto__: ["x"] }, d: [[]] }),
})) {
  test(`what a platform keeps that is ${name} is left alone`, () => withPage({}, async (page) => {
    const text = typeof data === "function" ? data(exercise().sha256.slice(0, 16)) : data;
    await join(page, { kept: { "cmi.suspend_data": text } });
    assert.equal(await surface(page).locator("mark").count(), 0);
    await mark(page, "Critics", "u");
    await handIn(page, "Ines");
    await page.getByRole("heading", { name: "Your marks beside the key" }).waitFor();
  }));
}
