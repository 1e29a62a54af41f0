// The text itself: it stays as it was pasted, whatever it holds.

import assert from "node:assert/strict";
import { test } from "node:test";
import { article, card, marks, readArticle, withPage } from "./browser.js";

/** The text of each block, as it stands in the document. */
const blocks = (page) => article(page).evaluate((whole) => [...whole.querySelectorAll(".block")].map((block) => block.textContent));
const linesOf = (text) => text.split("\n").map((line) => line.trim()).filter(Boolean);

const ODD = [
  "Café opens 🎪 in Málaga",
  "“Ça va 👩‍👩‍👧‍👦 très bien,” said Zoë Ångström, who sold 1,200 crêpes 🥞 in two days.",
  "“The sign said שלום and مرحبا, 40 percent of it upside down,” a city official said.",
  "A lone half: \ud83d. Zero width: a\u200bb. Combining: e\u0301. Narrow space: 5\u202f000 kilometers.",
].join("\n\n");

test("the text of every block is what was pasted", () => withPage({}, async (page) => {
  await readArticle(page, ODD);
  const pasted = await page.evaluate((text) => new DataView(new TextEncoder().encode(text).buffer) && text, ODD);
  const clean = (lines) => lines.map((line) => line.replaceAll(/[\ud800-\udfff\ufffd]+/g, ""));
  assert.deepEqual(clean(await blocks(page)), clean(linesOf(pasted)));
  assert.notEqual(await marks(page).count(), 0);
}));

test("the letters of the marks are not part of the text", () => withPage({}, async (page) => {
  await readArticle(page);
  const copied = await article(page).evaluate((whole) => {
    getSelection().selectAllChildren(whole);
    return getSelection().toString();
  });
  assert.equal(/\u202f/.test(copied), false);
  assert.match(copied, /about \$1\.4 million last year/);
}));

test("marks nest whole or repeat their id", () => withPage({}, async (page) => {
  await readArticle(page);
  const wrong = await marks(page).evaluateAll((all) => all.filter((mark) => mark.textContent === "" || !mark.dataset.id || !mark.dataset.kind).length);
  assert.equal(wrong, 0);
  assert.notEqual(await article(page).locator("mark mark").count(), 0);
}));

test("a hostile paste shows as text and runs nothing", () => withPage({}, async (page) => {
  const hostile = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(2)> “<b onclick=alert(3)>Bold</b> words,” said <svg onload=alert(4)> Ana Ruiz.",
    "[link](javascript:alert(5)) <iframe srcdoc='<script>alert(6)</script>'></iframe> cost $5 million.",
    "{{constructor.constructor('alert(7)')()}} <math><mtext></form><form><mglyph><style>",
  ].join("\n\n");
  await readArticle(page, hostile);
  assert.deepEqual(await blocks(page), linesOf(hostile));
  assert.equal(await article(page).locator("script, img, svg, iframe, b, a, math, style").count(), 0);
  for (const mark of await marks(page).all()) {
    await mark.press("Enter");
    assert.equal(await card(page).locator("script, img, iframe, b, a, math, style").count(), 0);
    await page.keyboard.press("Escape");
  }
}));

test("a text that runs long fills to its end", () => withPage({}, async (page) => {
  const paragraphs = Array.from({ length: 1500 }, (_, i) => `“This is sentence ${i},” said Ana Ruiz, who has ${i + 2} boats in the harbor.`);
  await readArticle(page, `Boats\n\n${paragraphs.join("\n\n")}`);
  await article(page).getByText("This is sentence 1499,").waitFor({ state: "attached" });
  assert.deepEqual((await blocks(page)).slice(1), paragraphs);
}));
