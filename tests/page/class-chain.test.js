// The whole way of an exercise without a network: made in the one file, handed out as a page, marked blind, handed in, compared, and merged for the class.

import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { pathToFileURL } from "node:url";
import { ARTICLE, readArticle, withPage } from "./browser.js";
import { asFile, goTo, handIn, mark, saved, surface } from "./classroom.js";
import { file } from "./host.js";

const folder = mkdtempSync(join(tmpdir(), "onrecord-"));
after(() => rmSync(folder, { recursive: true }));

/** Hands the exercise out; gives its page and its file. */
async function handedOut() {
  const out = {};
  await withPage({ address: file }, async (page) => {
    await readArticle(page, ARTICLE);
    await page.getByRole("link", { name: "Make an exercise" }).click();
    await page.getByRole("button", { name: "Hand out…" }).click();
    for (const [way, name] of [["page", "Save page"], ["file", "Save file"]]) out[way] = await saved(page, () => page.getByRole("button", { name }).click());
  });
  return out;
}

/** A student opens the page from disk and works on it; gives the result. */
async function workedOn(page_, student, marks) {
  const copy = join(folder, "exercise.html");
  writeFileSync(copy, page_);
  let result = "";
  await withPage({ address: pathToFileURL(copy).href }, async (page) => {
    await surface(page).waitFor();
    assert.equal(await surface(page).locator("mark").count(), 0, "no marks of the machine");
    for (const [words, key] of marks) await mark(page, words, key);
    await handIn(page, student);
    await page.getByRole("heading", { name: "Your marks beside the key" }).waitFor();
    result = (await saved(page, () => page.getByRole("button", { name: "Save my result" }).click())).text;
  });
  return result;
}

test("made, handed out as a page, marked, handed in, compared, merged with thirty others, saved as a table", async () => {
  const { page: { text: page_, name }, file: { text: exercise } } = await handedOut();
  assert.match(name, /\.html$/);
  const first = await workedOn(page_, "Robin", [["two officials familiar with the plan", "u"], ["3,200 passengers", "n"]]);
  const second = await workedOn(page_, "Kim", [["Walter Nakamura", "u"]]);
  const others = Array.from({ length: 29 }, (_, i) => JSON.stringify({ ...JSON.parse(i % 2 ? first : second), student: `Student ${i + 1}` }));
  await withPage({ address: file }, async (page) => {
    await goTo(page, "class");
    const files = [exercise, first, second, ...others].map((text, i) => asFile(`${i}.json`, text));
    await page.locator("#view-class input[type=file]").first().setInputFiles(files);
    await page.getByRole("row", { name: /^Robin/ }).waitFor();
    assert.equal(await page.getByRole("row", { name: /^(Robin|Kim|Student \d+)/ }).count(), 31);
    const { text } = await saved(page, () => page.getByRole("button", { name: "Save as CSV" }).click());
    for (const student of ["Robin", "Kim", "Student 29"]) assert.ok(text.includes(student), student);
    assert.ok(text.trim().split("\n").length >= 32);
  });
});
