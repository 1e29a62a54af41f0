// The start view: how a text gets in, and what is said when it can't.

import assert from "node:assert/strict";
import { test } from "node:test";
import { ARTICLE, article, idsOf, marks, paste, readArticle, status, textBox, withPage } from "./browser.js";

const alert = (page) => page.getByRole("alert").filter({ hasText: /./ });
const openFile = (page, file) => page.locator("input[type=file]").setInputFiles(file);
const textFile = (content, name = "article.txt") => ({ name, mimeType: "text/plain", buffer: Buffer.from(content) });

test("a pasted article is marked at once and counted aloud", () => withPage({}, async (page) => {
  await readArticle(page);
  for (const kind of ["source", "quote", "number"]) assert.notEqual(await marks(page, kind).count(), 0, kind);
  assert.match(await status(page).textContent(), /\d+ unnamed sources?, \d+ direct quotes?, \d+ numbers?/);
  assert.equal(await page.getByRole("heading", { level: 1, name: "Ferry to Otter Island" }).count(), 1);
  assert.match(await page.title(), /^Ferry to Otter Island/);
}));

test("what was laid out unseen before the first article leaves nothing to find", () => withPage({}, async (page) => {
  await page.waitForTimeout(1000);
  assert.equal(await page.locator("#article > *").count(), 0);
  const devtools = await page.context().newCDPSession(page);
  const { nodes } = await devtools.send("Accessibility.getFullAXTree");
  const roles = nodes.filter((node) => !node.ignored).map((node) => node.role.value);
  assert.ok(roles.includes("textbox"));
  for (const role of ["article", "tab"]) assert.ok(!roles.includes(role), role);
  await textBox(page).click();
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
}));

test("a paste beside the box is taken as well", () => withPage({}, async (page) => {
  await page.getByRole("heading", { name: "Who says so?" }).click();
  await paste(page, ARTICLE);
  await article(page).waitFor();
}));

test("typing waits for Read it", () => withPage({}, async (page) => {
  await textBox(page).pressSequentially("“It is cold,” said Ana Ruiz.");
  assert.equal(await article(page).count(), 0);
  await page.getByRole("button", { name: "Read it" }).click();
  await article(page).waitFor();
  assert.equal((await idsOf(page, "quote")).length, 1);
}));

test("a paste into a text that has begun stays in the box", () => withPage({}, async (page) => {
  await textBox(page).fill("My own notes. ");
  await textBox(page).press("Control+End");
  await paste(page, "And a line.");
  assert.equal(await textBox(page).inputValue(), "My own notes. And a line.");
  assert.equal(await article(page).count(), 0);
}));

test("nothing to read is said kindly and nothing is lost", () => withPage({}, async (page) => {
  await textBox(page).fill("  \n ");
  await page.getByRole("button", { name: "Read it" }).click();
  assert.match(await alert(page).textContent(), /nothing to read yet/i);
  assert.equal(await textBox(page).inputValue(), "  \n ");
  await textBox(page).pressSequentially("x");
  assert.equal(await alert(page).count(), 0);
}));

test("an address is not fetched", () => withPage({}, async (page) => {
  await textBox(page).click();
  await paste(page, "https://news.example/story");
  assert.match(await alert(page).textContent(), /fetches nothing/);
  assert.equal(await textBox(page).inputValue(), "https://news.example/story");
}));

test("each sample opens with marks", () => withPage({}, async (page) => {
  const samples = page.getByRole("list", { name: "Or read a sample" }).getByRole("button");
  const names = await samples.allTextContents();
  assert.equal(names.length, 5);
  for (let i = 0; i < names.length; i += 1) {
    await samples.nth(i).click();
    for (const kind of ["source", "quote", "number"]) await marks(page, kind).first().waitFor();
    await page.getByRole("button", { name: "New article" }).click();
  }
}));

test("a text file is read", () => withPage({}, async (page) => {
  await openFile(page, textFile(`\ufeff${ARTICLE.replaceAll("\n", "\r\n")}`));
  await article(page).waitFor();
  assert.notEqual(await marks(page, "quote").count(), 0);
  assert.equal((await article(page).textContent()).includes("\r"), false);
}));

test("a file that can't be read gives one sentence and leaves the box alone", () => withPage({}, async (page) => {
  await textBox(page).fill("What was there");
  const files = [
    [textFile("", "empty.txt"), /“empty.txt” is empty/],
    [{ name: "latin.txt", mimeType: "text/plain", buffer: Buffer.from([0x63, 0x61, 0x66, 0xe9]) }, /“latin.txt” is not in UTF-8/],
    [{ name: "photo.txt", mimeType: "text/plain", buffer: Buffer.from([0x89, 0x50, 0, 0, 1, 2]) }, /“photo.txt” is not a text file/],
  ];
  for (const [file, sentence] of files) {
    await openFile(page, file);
    await alert(page).filter({ hasText: sentence }).waitFor();
    assert.equal(await textBox(page).inputValue(), "What was there");
  }
}));

test("a dropped file is read", () => withPage({}, async (page) => {
  await page.evaluate((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], "dropped.md", { type: "text/markdown" }));
    document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: transfer, bubbles: true, cancelable: true }));
  }, ARTICLE);
  await article(page).waitFor();
}));

test("Edit brings the text back with the caret where it was", () => withPage({}, async (page) => {
  await textBox(page).fill(ARTICLE);
  await textBox(page).evaluate((box) => box.setSelectionRange(12, 12));
  await page.getByRole("button", { name: "Read it" }).click();
  await article(page).waitFor();
  await page.getByRole("button", { name: "Edit" }).click();
  assert.equal(await textBox(page).inputValue(), ARTICLE);
  assert.deepEqual(await textBox(page).evaluate((box) => [box.selectionStart, box === document.activeElement]), [12, true]);
}));

test("New article clears, and Undo brings it back", () => withPage({}, async (page) => {
  await readArticle(page);
  const before = await article(page).textContent();
  await page.getByRole("button", { name: "New article" }).click();
  assert.equal(await textBox(page).inputValue(), "");
  await page.getByRole("button", { name: "Undo" }).click();
  await article(page).waitFor();
  assert.equal(await article(page).textContent(), before);
  await page.getByRole("button", { name: "Edit" }).click();
  assert.equal(await textBox(page).inputValue(), ARTICLE);
  assert.equal(await page.getByRole("button", { name: "Undo" }).count(), 0);
}));

test("Undo never overwrites what somebody has begun to type", () => withPage({}, async (page) => {
  await readArticle(page);
  await page.getByRole("button", { name: "New article" }).click();
  await textBox(page).pressSequentially("N");
  assert.equal(await page.getByRole("button", { name: "Undo" }).count(), 0);
  await textBox(page).press("Backspace");
  assert.equal(await page.getByRole("button", { name: "Undo" }).count(), 1);
}));
