// A teacher: makes an exercise from an article, corrects the key, hands it out.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { inflateRawSync } from "node:zlib";
import { ARTICLE, readArticle, reload, withPage } from "./browser.js";
import { HOSTILE, asFile, decodedKey, drag, exercise, goTo, handIn, mark, markAs, saved, sha256, span, surface } from "./classroom.js";
import { unzip } from "./unzip.js";

const keyText = (page) => page.getByRole("textbox", { name: "Article with the key" });
const keyList = (page) => page.getByRole("list", { name: "The key" });
const marks = (page) => keyText(page).locator("mark").allTextContents();

/** Makes an exercise from the article. */
async function make(page, text = ARTICLE) {
  await readArticle(page, text);
  await page.getByRole("link", { name: "Make an exercise" }).click();
  await keyText(page).waitFor();
}

async function handOut(page, button, setUp = async () => {}) {
  await page.getByRole("button", { name: "Hand out…" }).click();
  const window = page.getByRole("dialog", { name: "Hand out" });
  await setUp(window);
  return window.getByRole("button", { name: button });
}

test("from an article to a file: the key is corrected, the task is set", () => withPage({ timezoneId: "UTC" }, async (page) => {
  await make(page);
  const before = await marks(page);
  assert.ok(before.includes("two officials familiar with the plan") && before.includes("Critics"), before.join());
  await drag(page, "Critics", keyText(page));
  await page.keyboard.press("Delete");
  assert.ok(!(await marks(page)).includes("Critics"));
  await page.keyboard.press("Control+z");
  assert.deepEqual(await marks(page), before);
  await page.keyboard.press("Control+y");
  await drag(page, "The official", keyText(page));
  await markAs(page, "Unnamed source").click();

  await keyList(page).getByRole("button", { name: "Change: “The official”" }).click();
  await keyList(page).getByRole("textbox", { name: "Explanation that students see" }).fill("The same person again.");
  await keyList(page).getByRole("button", { name: "End one word later" }).click();
  assert.ok((await marks(page)).includes("The official asked"));
  await keyList(page).getByRole("button", { name: "End one word earlier" }).click();
  await keyList(page).getByRole("combobox", { name: "Kind" }).selectOption("Direct quote");
  await keyList(page).getByRole("combobox", { name: "Kind" }).selectOption("Unnamed source");

  await page.getByRole("textbox", { name: "Title" }).fill("The ferry");
  await page.getByText("Task, questions and answers").click();
  await page.getByRole("textbox", { name: "Task, in your words" }).fill("Who says so?");
  await page.getByRole("textbox", { name: "Question 1" }).fill("Whom would you call?");
  await page.getByRole("checkbox", { name: "Numbers" }).uncheck();
  await page.getByRole("checkbox", { name: "Students must give a reason for each mark" }).check();
  await page.getByRole("radio", { name: "from a time on" }).check();
  await page.getByLabel("From when on").fill("2030-05-01T08:00");

  const button = await handOut(page, "Save file");
  const { name, text } = await saved(page, () => button.click());
  assert.equal(name, "the-ferry.onrecord.json");
  const file = JSON.parse(text);
  assert.deepEqual([file.title, file.prompt, file.questions, file.categories, file.reasons, file.reveal, file.revealFrom, file.sha256],
    ["The ferry", "Who says so?", ["Whom would you call?"], ["unnamed", "quote"], "required", "later", "2030-05-01T08:00:00.000Z", sha256(ARTICLE)]);
  const key = decodedKey(file);
  assert.deepEqual(key.find(({ note }) => note === "The same person again."), span("The official", "unnamed", { note: "The same person again." }));
  assert.ok(key.every(({ category }) => category !== "number") && key.some(({ category }) => category === "quote"));
}));

test("undo and redo go back over the task as well, step by step", () => withPage({}, async (page) => {
  await make(page);
  await page.getByText("Task, questions and answers").click();
  const fields = {
    title: page.getByRole("textbox", { name: "Title" }), prompt: page.getByRole("textbox", { name: "Task, in your words" }), question: page.getByRole("textbox", { name: "Question 2" }),
    numbers: page.getByRole("checkbox", { name: "Numbers" }), reasons: page.getByRole("checkbox", { name: /^Students must give a reason/ }), never: page.getByRole("radio", { name: /^not at all/ }),
    note: keyList(page).getByRole("textbox", { name: "Explanation that students see" }).first(),
  };
  const state = async () => [await fields.title.inputValue(), await fields.prompt.inputValue(), await fields.question.inputValue(), await fields.numbers.isChecked(), await fields.reasons.isChecked(),
    await fields.never.isChecked(), await fields.note.inputValue(), (await marks(page)).length];
  await keyList(page).getByRole("button", { name: /^Change: / }).first().click();
  const states = [await state()];
  const steps = [
    () => fields.title.pressSequentially(" A new title"), () => fields.prompt.pressSequentially("Who says so?"), () => fields.question.pressSequentially("Why?"), () => fields.numbers.uncheck(),
    () => fields.reasons.check(), () => fields.never.check(), () => fields.note.pressSequentially(" Look again."),
    async () => {
      await drag(page, "fairy", keyText(page));
      await page.keyboard.press("u");
    },
  ];
  for (const step of steps) {
    await step();
    states.push(await state());
  }
  assert.equal(new Set(states.map(String)).size, steps.length + 1);
  const undo = page.getByRole("button", { name: "Undo" });
  for (const before of states.slice(0, -1).reverse()) {
    await undo.click();
    assert.deepEqual(await state(), before);
  }
  assert.equal(await undo.isDisabled(), true);
  for (const after of states.slice(1)) {
    await page.getByRole("button", { name: "Redo" }).click();
    assert.deepEqual(await state(), after);
  }
  // By keys too, also from inside a field.
  await fields.prompt.press("Control+z");
  assert.deepEqual(await state(), states.at(-2));
  await fields.prompt.press("Control+Shift+Z");
  assert.deepEqual(await state(), states.at(-1));
  await page.getByText("Task, questions and answers").click();
  for (let i = 0; i < 3; i += 1) await undo.click();
  assert.equal(await fields.never.isVisible(), true, "what is undone is shown");
  await reload(page);
  assert.equal(await fields.title.inputValue(), states.at(-1)[0], "and what stands is kept");
}));

test("who says so is in the key, and can be changed", () => withPage({}, async (page) => {
  await make(page);
  await keyList(page).getByRole("button", { name: /^Change: ““We can’t keep/ }).click();
  const source = keyList(page).getByRole("textbox", { name: "Who says so" }).and(page.locator(":visible"));
  assert.equal(await source.inputValue(), "Walter Nakamura");
  await source.fill("The harbor director");
  const text = (await saved(page, async () => (await handOut(page, "Save file")).click())).text;
  assert.equal(decodedKey(JSON.parse(text)).find(({ category }) => category === "quote").source, "The harbor director");
  await page.getByRole("button", { name: "Try it now" }).click();
  await surface(page).waitFor();
  await handIn(page, "Teacher");
  await page.getByRole("tab", { name: "Direct quotes" }).click();
  await page.getByText("Who says so: The harbor director.").waitFor();
}));

test("two tabs on one draft: the later one is told, and can take over", () => withPage({}, async (page) => {
  await make(page);
  await page.getByRole("textbox", { name: "Title" }).fill("The first");
  const second = await page.context().newPage();
  await second.goto(`${page.url().split("#")[0]}#make`);
  await second.locator(".notice").getByText("This exercise is open in another tab").waitFor();
  await second.getByRole("textbox", { name: "Title" }).fill("Lost");
  await page.getByRole("textbox", { name: "Title" }).fill("Still the first");
  await second.getByRole("button", { name: "Work here instead" }).click();
  await page.locator(".notice").getByText("You went on with this exercise in another tab").waitFor();
  assert.equal(await second.getByRole("textbox", { name: "Title" }).inputValue(), "Still the first");
  await second.getByRole("textbox", { name: "Title" }).fill("The second");
  await page.getByRole("textbox", { name: "Title" }).fill("Lost again");
  await reload(page);
  assert.equal(await page.getByRole("textbox", { name: "Title" }).inputValue(), "The second");
}));

for (const [name, [content, says]] of Object.entries(HOSTILE)) {
  test(`a file that is ${name} makes no exercise and gets one sentence`, () => withPage({}, async (page) => {
    await goTo(page, "make");
    await page.getByRole("button", { name: "Open an exercise file…" }).waitFor();
    await page.locator("#view-make input[type=file]").setInputFiles(asFile("x.json", content));
    await page.locator("#view-make").getByRole("alert").getByText(says).waitFor();
    assert.equal(await keyText(page).count(), 0);
  }));
}

test("edges move by keys, and a draft survives a reload", () => withPage({}, async (page) => {
  await make(page);
  await drag(page, "fairy", keyText(page));
  await page.keyboard.press("u");
  await page.keyboard.press(".");
  assert.ok((await marks(page)).includes("fairy tale"));
  await page.keyboard.press("<");
  await page.keyboard.press("<");
  assert.ok((await marks(page)).some((text) => text.includes("that “a fairy tale")));
  await page.keyboard.press(">");
  await page.keyboard.press(",");
  const kept = await marks(page);
  await reload(page);
  await keyText(page).waitFor();
  assert.deepEqual(await marks(page), kept);
}));

test("the key can be left out, and the teacher keeps a copy", () => withPage({}, async (page) => {
  await make(page);
  const button = await handOut(page, "Save file", (window) => window.getByRole("checkbox", { name: "Leave the key out" }).check());
  assert.equal(JSON.parse((await saved(page, () => button.click())).text).key, undefined);
  const own = page.getByRole("button", { name: "Save my copy" });
  assert.ok(decodedKey(JSON.parse((await saved(page, () => own.click())).text)).length > 5);
}));

test("a link holds the exercise, and says where it can't", () => withPage({}, async (page) => {
  await make(page);
  await (await handOut(page, "Copy link")).click();
  await page.getByText(/^The link is copied: [\d,]+ characters\.$/).first().waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const { text } = JSON.parse(inflateRawSync(Buffer.from(link.split("#exercise=")[1], "base64url")).toString());
  assert.equal(text, ARTICLE);
  await page.getByRole("button", { name: "Close" }).click();
  await goTo(page, link.split("#")[1]);
  await surface(page).waitFor();
  assert.equal(await surface(page).locator("mark").count(), 0);
}));

test("a link just within its limit opens", () => withPage({}, async (page) => {
  const LONGEST_LINK = await page.evaluate(async () => {
    const { toLink, LONGEST_LINK: most } = await import("./class/link.js");
    globalThis.pack = toLink;
    return most;
  });
  // Letters by chance compress by a fixed share, so that a few more or less lead close to the limit.
  let seed = 1;
  const noise = (length) => Array.from({ length }, () => "abcdefghijklmnopqrstuvwxyz     "[(seed = (seed * 16807) % 2147483647) % 31]).join("");
  const text = `${ARTICLE}\n\n${noise(20_000)}`;
  const upTo = async (length) => {
    const short = text.slice(0, length).trimEnd();
    return { short, link: await page.evaluate(async (json) => `${location.href.split("#")[0]}#exercise=${await globalThis.pack(json)}`, JSON.stringify(exercise({ text: short, sha256: sha256(short), key: undefined }))) };
  };
  let [low, high] = [ARTICLE.length, text.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((await upTo(middle)).link.length <= LONGEST_LINK) low = middle;
    else high = middle;
  }
  const { short, link } = await upTo(low);
  assert.ok(link.length > LONGEST_LINK - 40 && link.length <= LONGEST_LINK, `${link.length}`);
  const opened = await page.context().newPage();
  await opened.goto(link);
  await surface(opened).waitFor();
  assert.equal((await surface(opened).textContent()).replaceAll(/\s+/g, ""), short.replaceAll(/\s+/g, ""));
}));

test("too long for a link is said", () => withPage({}, async (page) => {
  const words = Array.from({ length: 4000 }, (_, i) => `w${(i * 7919) % 10007}`).join(" ");
  await make(page, `${ARTICLE}\n\n${words}\n`);
  await (await handOut(page, "Copy link")).click();
  await page.getByRole("alert").getByText(/too long for a link/).waitFor();
}));

test("try it as a student, with the key in the copy", () => withPage({}, async (page) => {
  await make(page);
  await (await handOut(page, "Try it now")).click();
  await surface(page).waitFor();
  await mark(page, "two officials familiar with the plan", "u");
  await handIn(page, "Teacher");
  await page.getByText(/^You and the key agree on one of/).waitFor();
}));

test("on paper: lines are numbered, the answer sheet names the key's marks by line", () => withPage({}, async (page) => {
  await make(page);
  await page.evaluate(() => { globalThis.print = () => {}; });
  await (await handOut(page, "Print worksheet")).click();
  await page.emulateMedia({ media: "print" });
  const sheet = page.locator(".paper");
  assert.deepEqual(await sheet.locator(".line-number").allTextContents(), ["5", "10"].slice(0, await sheet.locator(".line-number").count()));
  assert.equal(await sheet.locator("mark").count(), 0);
  assert.equal(await page.locator("#view-make").isVisible(), false);
  const read = (await sheet.locator(".line").evaluateAll((lines) => lines.map((line) => [...line.childNodes].filter((node) => node.className !== "line-number").map((node) => node.textContent).join("")))).join(" ");
  assert.equal(read.replaceAll(/\s+/g, " "), ARTICLE.trim().replaceAll(/\s+/g, " "));
  const pdf = await page.pdf({ preferCSSPageSize: true });
  assert.ok(pdf.length > 1000);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await page.emulateMedia({ media: "screen" });
  await (await handOut(page, "Print answers")).click();
  await page.emulateMedia({ media: "print" });
  assert.ok(await sheet.locator("mark").count() > 5);
  assert.match(await sheet.locator(".paper-key tbody").textContent(), /Utwo officials familiar with the plan/);
}));

test("where no page for a double click can be made, that is said", () => withPage({}, async (page) => {
  await make(page);
  for (const name of ["Save page", "Save package"]) {
    const button = await handOut(page, name);
    await button.click();
    assert.match(await page.getByRole("dialog").getByRole("alert").textContent(), /\.$/);
    await page.getByRole("button", { name: "Close" }).click();
  }
}));

test("a package is an archive that other programs read", () => withPage({}, async (page) => {
  const archive = await page.evaluate(async () => {
    const { scormPackage } = await import("./class/scormfile.js");
    const blob = await scormPackage({ id: "a-1", title: "Who & <why>" }, "<!doctype html><p>„é“</p>");
    return [...new Uint8Array(await blob.arrayBuffer())];
  });
  const files = unzip(Buffer.from(archive));
  assert.equal(files.get("index.html"), "<!doctype html><p>„é“</p>");
  assert.match(files.get("imsmanifest.xml"), /<title>Who &amp; &lt;why&gt;<\/title>/);
}));

test("the files’ limits are those of the schemas", () => withPage({}, async (page) => {
  const { LIMITS, CATEGORIES, ASKED } = await page.evaluate(async () => ({ ...await import("./class/format.js") }));
  const [exercise_, result_] = ["exercise", "result"].map((name) => JSON.parse(readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), "utf8")));
  const { title, prompt, questions, text, categories } = exercise_.properties;
  const { key, mark: { properties: { note, source } }, category } = exercise_.$defs;
  const { student, marks, answers, disagreements } = result_.properties;
  assert.deepEqual(
    [title, prompt, questions.items, text, note, source, student, answers.items, result_.$defs.note].map(({ maxLength }) => maxLength),
    [LIMITS.title, LIMITS.prompt, LIMITS.question, LIMITS.article, LIMITS.note, LIMITS.source, LIMITS.name, LIMITS.answer, LIMITS.note]);
  assert.deepEqual([questions, key.properties.marks, marks, answers, disagreements, categories].map(({ maxItems }) => maxItems), [LIMITS.questions, LIMITS.marks, LIMITS.marks, LIMITS.questions, 2 * LIMITS.marks, CATEGORIES.length]);
  assert.deepEqual(category.enum, CATEGORIES);
  for (const field of ASKED) assert.ok(marks.items.properties[field], field);
}));

test("a draft is still there after another was begun", () => withPage({}, async (page) => {
  await make(page);
  await page.getByRole("textbox", { name: "Title" }).fill("The first");
  await page.getByRole("button", { name: "Another exercise" }).click();
  await page.getByRole("button", { name: /^From the article you are reading/ }).click();
  await page.getByRole("textbox", { name: "Title" }).fill("The second");
  await page.getByRole("button", { name: "Another exercise" }).click();
  const drafts = page.getByRole("list", { name: "Go on with a draft" });
  await drafts.waitFor();
  assert.deepEqual(await drafts.getByRole("button").allTextContents(), ["The second", "The first"]);
  await drafts.getByRole("button", { name: "The first" }).click();
  assert.equal(await page.getByRole("textbox", { name: "Title" }).inputValue(), "The first");
}));
