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

test("the card leads to its rule, shown with examples that are marked, and Back to the card", () => withPage({}, async (page) => {
  await readArticle(page);
  await marks(page, "number").first().press("Enter");
  const rule = card(page).getByRole("link").first();
  const name = await rule.textContent();
  await rule.click();
  await heading(page, "What onrecord looks for").waitFor();
  const shown = page.getByRole("region", { name, exact: true });
  assert.equal((await focused(page)).text, name);
  assert.ok((await shown.getByRole("heading", { name }).boundingBox()).y < 300);
  await shown.locator("mark[data-kind=number]").first().waitFor();
  assert.ok(await shown.getByText("It leaves alone").count() > 0);
  await page.goBack();
  await card(page).waitFor();
  assert.equal((await focused(page)).text, name);
}));

test("every rule has its place, and every example is marked as the core marks it", () => withPage({}, async (page) => {
  await link(page, "What it looks for").click();
  await heading(page, "What onrecord looks for").waitFor();
  await page.waitForFunction(() => document.querySelectorAll(".example mark").length > 80);
  const ids = await page.locator(".contents a").evaluateAll((links) => links.map((one) => one.hash));
  assert.ok(ids.length > 20);
  for (const id of ids) assert.equal(await page.locator(`.rule h3 a[href="${id}"]`).count(), 1, id);
  assert.equal(await page.locator(".example", { hasText: /<\/?(source|cue|content|quote|number)>/ }).count(), 0);
}));
