// Views: the address says which is shown, Back leads back, and the article being read stays as it was.

import assert from "node:assert/strict";
import { test } from "node:test";
import { article, card, focused, marks, readArticle, reload, textBox, withPage } from "./browser.js";

const link = (page, name) => page.getByRole("link", { name, exact: true });
const heading = (page, name) => page.getByRole("heading", { name, level: 1 });

test("a link leads to a view, and Back to the article with its card open", () => withPage({}, async (page) => {
  await readArticle(page);
  await marks(page, "number").first().press("Enter");
  const title = await page.title();
  await link(page, "About").scrollIntoViewIfNeeded();
  const top = await page.evaluate(() => scrollY);
  await link(page, "About").click();
  await heading(page, "About onrecord").waitFor();
  assert.equal((await focused(page)).text, "About onrecord");
  assert.match(await page.title(), /^About onrecord/);
  assert.equal(await article(page).count(), 0);
  await page.goBack();
  await article(page).waitFor();
  await card(page).waitFor();
  assert.equal(await page.title(), title);
  assert.equal(await page.evaluate(() => scrollY), top);
  assert.equal((await focused(page)).text, "About");
  await page.goForward();
  await heading(page, "About onrecord").waitFor();
  await link(page, "Back to reading").click();
  await article(page).waitFor();
}));

test("a view stays after a reload, and the article is there behind it", () => withPage({}, async (page) => {
  await readArticle(page);
  await link(page, "About").click();
  await heading(page, "About onrecord").waitFor();
  await reload(page);
  await heading(page, "About onrecord").waitFor();
  assert.match(await page.title(), /^About onrecord/);
  await link(page, "onrecord").click();
  await article(page).waitFor();
  assert.match(await page.title(), /^Ferry/);
}));

test("a text dropped on a view is read", () => withPage({}, async (page) => {
  await link(page, "About").click();
  await heading(page, "About onrecord").waitFor();
  await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(["“It was old,” a city official said."], "story.txt", { type: "text/plain" }));
    document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
  });
  await article(page).waitFor();
  await page.goBack();
  await heading(page, "About onrecord").waitFor();
}));

test("the skip link stays in a view, and a fragment that names none shows the article's place", () => withPage({}, async (page) => {
  await link(page, "About").click();
  await page.getByRole("link", { name: "Skip to the text" }).press("Enter");
  assert.equal((await focused(page)).tag, "main");
  await heading(page, "About onrecord").waitFor();
  for (const fragment of ["#nowhere", "#about", "#%E0%A4%A", "#toString"]) {
    await page.evaluate((to) => { location.hash = to; }, fragment);
    await (fragment === "#about" ? heading(page, "About onrecord") : textBox(page)).waitFor();
  }
}));
