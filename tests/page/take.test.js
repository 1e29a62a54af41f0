// Taking an article away: every file, without what the reader left out; paper, with notes or bare.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { ARTICLE, article, card, eventually, idsOf, marks, readArticle, status, withPage } from "./browser.js";

const menu = (page) => page.getByRole("group", { name: "Save or print" });

async function choose(page, name) {
  await page.getByRole("button", { name: /^Save( or print)?$/ }).click();
  await menu(page).getByRole("button", { name }).click();
}

async function saved(page, name) {
  const [download] = await Promise.all([page.waitForEvent("download"), choose(page, name)]);
  return { name: download.suggestedFilename(), content: await readFile(await download.path(), "utf8") };
}

const NAME = "ferry-to-otter-island-will-stop-running-officials-say";

test("each file is called after the headline and holds the article's findings", () => withPage({}, async (page) => {
  await readArticle(page);
  const expected = {
    "Web page": [".html", /<mark data-kind="source">.*Walter Nakamura/s],
    Markdown: [".md", /^# Ferry to Otter Island.*\[\^Q1\]/s],
    "Findings (JSON)": [".json", /"offsets":"codepoint"/],
    "Web Annotations": ["-annotations.jsonld", /TextPositionSelector.*TextQuoteSelector/s],
    "Table of sources": ["-sources.csv", /^\ufeff"source","type".*"Walter Nakamura","named-person"/s],
    "Table of quotes": ["-quotes.csv", /a fairy tale/],
    "Table of numbers": ["-numbers.csv", /"1400000"/],
  };
  for (const [format, [ending, holds]] of Object.entries(expected)) {
    const { name, content } = await saved(page, format);
    assert.equal(name, `${NAME}${ending}`);
    assert.match(content, holds);
    await eventually(async () => assert.ok((await status(page).textContent()).startsWith(`Saved as “${name}”`)));
  }
}));

test("a saved page reads without this one: marks lead to notes and back, and nothing is asked for", () => withPage({}, async (page) => {
  await readArticle(page);
  const { content } = await saved(page, "Web page");
  const other = await page.context().newPage();
  const requests = [];
  other.on("request", (request) => requests.push(request.url()));
  await other.setContent(content);
  await other.getByRole("link", { name: "Note U1" }).waitFor();
  assert.equal(await other.getByRole("link", { name: "Note N1" }).getAttribute("href"), "#note-N1");
  assert.equal(await other.locator("#note-N1").getByRole("link").getAttribute("href"), "#mark-N1");
  await other.getByRole("rowheader", { name: /^Walter Nakamura/ }).waitFor();
  assert.deepEqual(requests, []);
  const axe = await readFile(new URL("../../node_modules/axe-core/axe.min.js", import.meta.url), "utf8");
  await other.evaluate(axe);
  const { violations } = await other.evaluate(() => globalThis.axe.run());
  assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`), []);
}));

test("what is not right and what is switched off is not saved", () => withPage({}, async (page) => {
  await readArticle(page);
  await marks(page, "quote").first().press("Enter");
  await card(page).getByRole("button", { name: "Not right" }).click();
  await page.getByText(/^The mark on .* is gone\.$/).first().waitFor();
  await marks(page, "number").first().press("Enter");
  await card(page).getByRole("button", { name: "Switch this rule off" }).click();
  await page.getByText(/^The rule .* is switched off\./).first().waitFor();
  const { content } = await saved(page, "Findings (JSON)");
  const { quotes, numbers } = JSON.parse(content);
  assert.equal(quotes.length, (await idsOf(page, "quote")).length);
  assert.equal(numbers.length, (await idsOf(page, "number")).length);
  assert.ok(!quotes.some(({ start, end }) => [...ARTICLE].slice(start, end).join("").includes("good wishes")));
}));

test("the menu closes by Escape and gives the focus back, with the card still open", () => withPage({}, async (page) => {
  await readArticle(page);
  await marks(page, "quote").first().press("Enter");
  await page.getByRole("button", { name: "Save or print" }).press("Enter");
  await menu(page).waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Escape");
  assert.equal(await menu(page).count(), 0);
  assert.equal(await page.evaluate(() => document.activeElement.id), "take");
  await card(page).waitFor();
}));

/** What the browser does when it prints, as far as the page sees it. */
const onPaper = (page) => page.evaluate(() => {
  globalThis.print = () => dispatchEvent(new Event("beforeprint"));
});

test("on paper every mark has a note, a letter in the margin and a number", () => withPage({}, async (page) => {
  await readArticle(page);
  await onPaper(page);
  await choose(page, "Article with marks and notes");
  await page.emulateMedia({ media: "print" });
  const labels = await article(page).locator("[data-note]").evaluateAll((all) => all.map((one) => one.dataset.note.trim()));
  const notes = await page.locator("#sheet-notes dt").allTextContents();
  assert.deepEqual(labels.toSorted(), notes.toSorted());
  await page.getByRole("heading", { name: "Notes" }).waitFor();
  await page.getByRole("heading", { name: "Who says so" }).waitFor();
  const margin = await marks(page, "number").first().evaluate((mark) => getComputedStyle(mark, "::before").content);
  assert.equal(margin, '"N"');
  assert.equal(await page.getByRole("banner").isVisible(), false);
  await page.emulateMedia({ media: null });
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  assert.equal(await page.locator("#sheet-notes").evaluate((sheet) => sheet.childElementCount), 0);
}));

test("the bare article is printed without marks, notes and ledger", () => withPage({}, async (page) => {
  await readArticle(page);
  await onPaper(page);
  await choose(page, "Article alone");
  await page.emulateMedia({ media: "print" });
  const looks = await marks(page).first().evaluate((mark) => [getComputedStyle(mark).textDecorationLine, getComputedStyle(mark, "::after").content]);
  assert.deepEqual(looks, ["none", "none"]);
  assert.equal(await page.getByRole("heading", { name: "Notes" }).count(), 0);
  assert.equal(await page.getByRole("heading", { name: "Who says so" }).count(), 0);
}));

test("what is printed at once is all of the article", () => withPage({}, async (page) => {
  await readArticle(page, `${"“It was old,” a city official said on Monday.\n\n".repeat(3000)}The end.\n`);
  assert.ok(await page.evaluate(() => {
    dispatchEvent(new Event("beforeprint"));
    return document.querySelector("article").textContent.endsWith("The end.");
  }));
}));
