// A learning platform around an exercise: SCORM 1.2, its calls in their order.

import assert from "node:assert/strict";
import { test } from "node:test";
import { withPage } from "./browser.js";
import { exercise, handIn, mark, openExercise, surface } from "./classroom.js";

/** A platform that writes down what it is asked. It stands in the window itself, where the search for it begins. */
function stub({ broken = false } = {}) {
  globalThis.calls = JSON.parse(sessionStorage.getItem("calls") ?? "[]");
  const called = (name, answer) => (...args) => {
    globalThis.calls.push([name, ...args].join(" ").trim());
    sessionStorage.setItem("calls", JSON.stringify(globalThis.calls));
    if (broken) throw new Error("down");
    return typeof answer === "function" ? answer(...args) : answer;
  };
  globalThis.API = {
    LMSInitialize: called("LMSInitialize", "true"),
    LMSGetValue: called("LMSGetValue", (name) => ({ "cmi.core.student_name": "Marlowe, Ines", "cmi.core.lesson_status": "not attempted" })[name] ?? ""),
    LMSSetValue: called("LMSSetValue", "true"),
    LMSCommit: called("LMSCommit", "true"),
    LMSFinish: called("LMSFinish", "true"),
    LMSGetLastError: called("LMSGetLastError", "0"),
  };
}

const calls = (page) => page.evaluate(() => globalThis.calls);

test("score and completion are reported, in order", () => withPage({}, async (page) => {
  await page.evaluate(`(${stub})()`);
  await openExercise(page);
  await surface(page).waitFor();
  const begun = ["LMSInitialize", "LMSGetValue cmi.core.lesson_status", "LMSSetValue cmi.core.lesson_status incomplete", "LMSCommit", "LMSGetValue cmi.core.student_id", "LMSGetValue cmi.core.student_name"];
  assert.deepEqual(await calls(page), begun);
  await mark(page, "two officials familiar with the plan", "u");
  await page.getByRole("button", { name: "Hand in…" }).click();
  assert.equal(await page.getByRole("textbox", { name: /Your name/ }).inputValue(), "Ines Marlowe");
  await page.getByRole("button", { name: "Not yet" }).click();
  await handIn(page, "Ines Marlowe");
  await page.getByRole("heading", { name: "Your marks beside the key" }).waitFor();
  const done = [...begun, "LMSSetValue cmi.core.score.min 0", "LMSSetValue cmi.core.score.max 100", "LMSSetValue cmi.core.score.raw 17", "LMSSetValue cmi.core.lesson_status completed", "LMSCommit"];
  assert.deepEqual(await calls(page), done);
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent("pagehide")));
  const all = await calls(page);
  assert.match(all.at(-4), /^LMSSetValue cmi\.core\.session_time \d{4}:\d{2}:\d{2}$/);
  assert.deepEqual(all.slice(-3), ["LMSSetValue cmi.core.exit", "LMSCommit", "LMSFinish"]);
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
