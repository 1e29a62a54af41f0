// The reading view: marks, toggles, steps, card, lists.

import assert from "node:assert/strict";
import { test } from "node:test";
import { article, card, eventually, focused, idsOf, list, marks, readArticle, status, withPage } from "./browser.js";

const toggle = (page, name) => page.getByRole("group", { name: "Marks in the text" }).getByRole("button", { name });
const KINDS = [["source", /^Unnamed sources/], ["quote", /^Direct quotes/], ["number", /^Numbers/]];
const currentMark = (page) => article(page).locator('mark[tabindex="0"]');

test("each toggle counts its marks and takes them away and back", () => withPage({}, async (page) => {
  await readArticle(page);
  const text = await article(page).textContent();
  for (const [kind, name] of KINDS) {
    const button = toggle(page, name);
    const ids = await idsOf(page, kind);
    assert.match(await button.textContent(), new RegExp(`\\b${ids.length}$`));
    assert.equal(await button.getAttribute("aria-pressed"), "true");
    await button.click();
    assert.equal(await button.getAttribute("aria-pressed"), "false");
    assert.equal(await marks(page, kind).count(), 0);
    assert.match(await status(page).textContent(), /hidden/);
    await button.click();
    assert.deepEqual(await idsOf(page, kind), ids);
  }
  assert.equal(await article(page).textContent(), text);
}));

test("the keys 1, 2 and 3 are the toggles", () => withPage({}, async (page) => {
  await readArticle(page);
  for (const [i, [kind]] of KINDS.entries()) {
    await page.keyboard.press(String(i + 1));
    assert.equal(await marks(page, kind).count(), 0);
    await page.keyboard.press(String(i + 1));
    assert.notEqual(await marks(page, kind).count(), 0);
  }
}));

test("a click opens the card of each kind, and Escape gives the focus back", () => withPage({}, async (page) => {
  await readArticle(page);
  for (const [kind, title, words] of [["source", "Unnamed source", "one of the officials"], ["quote", "Direct quote", "a fairy tale"], ["number", "Number", "60 people"]]) {
    const mark = marks(page, kind).filter({ hasText: words });
    const id = await mark.getAttribute("data-id");
    await mark.click();
    await card(page).getByText(title, { exact: true }).waitFor();
    assert.match(await card(page).textContent(), /Marked because of/);
    await page.keyboard.press("Escape");
    assert.equal(await card(page).count(), 0);
    assert.deepEqual([(await focused(page)).tag, (await focused(page)).id], ["mark", id]);
  }
}));

test("what the article does not say is said", () => withPage({}, async (page) => {
  await readArticle(page, "Council meets\n\nThe bridge will close in May, a city official said.\n");
  await marks(page, "source").first().click();
  for (const label of ["How they know", "On what terms"]) {
    await card(page).getByRole("term").filter({ hasText: label }).waitFor();
  }
  assert.equal(await card(page).getByRole("definition").filter({ hasText: "The article does not say." }).count(), 2);
}));

test("keyboard alone: to the marks, through them, into a card and back", () => withPage({}, async (page) => {
  await readArticle(page);
  await page.keyboard.press("Tab");
  const first = await focused(page);
  assert.equal(first.tag, "mark");
  await page.keyboard.press("ArrowRight");
  const second = await focused(page);
  assert.equal(second.tag, "mark");
  assert.notDeepEqual(second, first);
  await page.keyboard.press("Enter");
  await card(page).waitFor();
  await page.keyboard.press("n");
  const third = await currentMark(page).getAttribute("data-id");
  await page.keyboard.press("p");
  await page.keyboard.press("Escape");
  assert.deepEqual(await focused(page), second);
  await page.keyboard.press("j");
  assert.equal((await focused(page)).id, third);
  await page.keyboard.press("k");
  assert.deepEqual(await focused(page), second);
}));

test("previous and next walk through all marks, also inside the card", () => withPage({}, async (page) => {
  await readArticle(page);
  const all = await marks(page).evaluateAll((found) => found.filter((mark) => mark.hasAttribute("tabindex")).map((mark) => `${mark.dataset.kind} ${mark.dataset.id}`));
  const current = () => currentMark(page).evaluate((mark) => `${mark.dataset.kind} ${mark.dataset.id}`);
  await marks(page).first().press("Enter");
  const walked = [await current()];
  for (let i = 1; i < all.length; i += 1) {
    await card(page).getByRole("button", { name: "Next mark" }).click();
    walked.push(await current());
  }
  assert.deepEqual(walked, all);
  await card(page).getByRole("button", { name: "Next mark" }).click();
  assert.equal(await current(), all[0]);
  await card(page).getByRole("button", { name: "Previous mark" }).click();
  assert.equal(await current(), all.at(-1));
  await card(page).getByRole("button", { name: "Close" }).click();
  await page.getByRole("button", { name: "Next mark" }).click();
  assert.equal(await current(), all[0]);
}));

test("a card leads to the marks that stand with it", () => withPage({}, async (page) => {
  await readArticle(page);
  const outer = article(page).locator('mark[data-kind="quote"]:has(mark[data-kind="number"])').first();
  const number = await outer.locator("mark").first().textContent();
  await outer.click({ position: { x: 4, y: 12 } });
  await card(page).getByRole("list", { name: "Also here" }).getByRole("button", { name: number }).click();
  await card(page).getByRole("heading", { name: number }).waitFor();
}));

test("open source, cue and content show at once", () => withPage({}, async (page) => {
  await readArticle(page);
  await marks(page, "source").filter({ hasText: "one of the officials" }).click();
  assert.equal(await article(page).locator(".cue").textContent(), "said");
  assert.match((await article(page).locator(".content").allTextContents()).join(""), /60 people on the pier/);
  await page.keyboard.press("Escape");
  assert.equal(await article(page).locator(".cue, .content").count(), 0);
}));

test("the tabs are tabs", () => withPage({}, async (page) => {
  await readArticle(page);
  const tabs = page.getByRole("tab");
  assert.deepEqual(await tabs.evaluateAll((all) => all.map((tab) => tab.getAttribute("aria-selected"))), ["true", "false", "false", "false", "false"]);
  await tabs.first().focus();
  for (const name of ["Questions", "Quotes", "Numbers"]) {
    await page.keyboard.press("ArrowRight");
    assert.match((await focused(page)).text, new RegExp(`^${name}`));
    await list(page, name).waitFor();
  }
  await page.keyboard.press("End");
  await list(page, "All findings").waitFor();
  await page.keyboard.press("ArrowRight");
  await list(page, "Sources").waitFor();
  assert.equal(await page.getByRole("tabpanel").count(), 1);
}));

test("the lists hold every quote and number, and a row goes to its mark", () => withPage({}, async (page) => {
  await readArticle(page);
  for (const [tab, kind] of [["Quotes", "quote"], ["Numbers", "number"]]) {
    await page.getByRole("tab", { name: tab }).click();
    const rows = list(page, tab).getByRole("button");
    const ids = await idsOf(page, kind);
    await eventually(async () => assert.equal(await rows.count(), ids.length));
    await rows.last().click();
    assert.deepEqual([(await focused(page)).tag, (await focused(page)).id], ["mark", ids.at(-1)]);
  }
}));

test("a row of a hidden kind shows the kind again", () => withPage({}, async (page) => {
  await readArticle(page);
  await page.getByRole("tab", { name: "Numbers" }).click();
  await toggle(page, /^Numbers/).click();
  await list(page, "Numbers").getByRole("button").first().click();
  assert.equal(await toggle(page, /^Numbers/).getAttribute("aria-pressed"), "true");
  assert.equal((await focused(page)).tag, "mark");
}));

test("the sources are listed in groups, and a press walks through their places", () => withPage({}, async (page) => {
  await readArticle(page);
  await page.getByRole("heading", { name: "Unnamed", exact: true }).waitFor();
  await page.getByRole("heading", { name: "Named people" }).waitFor();
  const row = list(page, "Sources").getByRole("button", { name: /Nakamura/ });
  await row.click();
  assert.match(await status(page).textContent(), /Place 1 of \d/);
  assert.notEqual(await article(page).locator(".found, .content").count(), 0);
  await row.click();
  assert.match(await status(page).textContent(), /Place 2 of \d/);
}));

test("the picture says its facts in words and leads to the sentence", () => withPage({}, async (page) => {
  await readArticle(page);
  const drawing = page.getByRole("img", { name: /Of \d+ sentences/ });
  const box = await drawing.boundingBox();
  await drawing.click({ position: { x: 4, y: box.height / 2 } });
  assert.match(await article(page).locator(".found").first().textContent(), /The last ferry/);
}));

test("on a phone a tab begins at its top, and the text is found again as it was left", () => withPage({ viewport: { width: 360, height: 640 } }, async (page) => {
  await readArticle(page);
  const top = () => page.evaluate(() => Math.round(scrollY));
  await page.evaluate(() => scrollTo(0, 300));
  await page.getByRole("tab", { name: "Questions" }).click();
  assert.equal(await top(), 0);
  await page.getByRole("tab", { name: "Text" }).click();
  assert.equal(await top(), 300);
}));

test("an article without findings says so", () => withPage({}, async (page) => {
  await readArticle(page, "Spring\n\nThe meadow is green and the river is high.\n");
  await page.getByText(/found no unnamed source, direct quote or number/).first().waitFor();
  assert.equal(await marks(page).count(), 0);
}));
