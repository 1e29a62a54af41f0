// A teacher: makes an exercise from an article, corrects the key, hands it out.

import assert from "node:assert/strict";
import { test } from "node:test";
import { inflateRawSync } from "node:zlib";
import { ARTICLE, readArticle, reload, withPage } from "./browser.js";
import { decodedKey, drag, goTo, handIn, mark, markAs, saved, sha256, span, surface } from "./classroom.js";
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

test("a draft is still there after another was begun", () => withPage({}, async (page) => {
  await make(page);
  await page.getByRole("textbox", { name: "Title" }).fill("The first");
  await page.getByRole("button", { name: "Another exercise" }).click();
  await page.getByRole("button", { name: /^From the article you are reading/ }).click();
  await page.getByRole("textbox", { name: "Title" }).fill("The second");
  await page.getByRole("button", { name: "Another exercise" }).click();
  const drafts = page.getByRole("list", { name: "Go on with a draft" });
  assert.deepEqual(await drafts.getByRole("button").allTextContents(), ["The second", "The first"]);
  await drafts.getByRole("button", { name: "The first" }).click();
  assert.equal(await page.getByRole("textbox", { name: "Title" }).inputValue(), "The first");
}));
