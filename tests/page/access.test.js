// Access: axe finds nothing in any view or theme, nothing is cut off on small screens, and the card never covers its sentence.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { article, card, list, marks, readArticle, withPage } from "./browser.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

async function assertClean(page, view) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => globalThis.axe.run());
  assert.deepEqual(violations.map(({ id, nodes }) => `${view}: ${id}: ${nodes[0].html}`), []);
}

async function assertFits(page, view) {
  const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
  assert.ok(content <= window, `${view} is ${content} wide in a window of ${window}`);
}

const SIZES = { desktop: { width: 1280, height: 900 }, tablet: { width: 900, height: 900 }, phone: { width: 360, height: 720 }, zoomed: { width: 320, height: 256 } };

const THEMES = { light: { colorScheme: "light" }, dark: { colorScheme: "dark" }, "forced colors": { forcedColors: "active" } };

for (const [size, viewport] of Object.entries(SIZES)) {
  for (const [theme, options] of Object.entries(THEMES)) {
    test(`axe is content: ${size}, ${theme}`, () => withPage({ viewport, ...options, reducedMotion: "reduce" }, async (page) => {
      await assertClean(page, "start");
      await assertFits(page, "start");
      for (const [name, title] of [["What it looks for", "What onrecord looks for"], ["How it works and how often it errs"], ["About", "About onrecord"]]) {
        await page.getByRole("link", { name }).click();
        await page.getByRole("heading", { level: 1, name: title ?? name }).waitFor();
        // They are long, and look the same at every size.
        if (size === "desktop" || (size === "phone" && theme === "light")) await assertClean(page, name);
        await assertFits(page, name);
      }
      await page.getByRole("link", { name: "onrecord", exact: true }).click();
      await readArticle(page);
      await page.getByRole("button", { name: /^Save( or print)?$/ }).click();
      await assertClean(page, "menu");
      await assertFits(page, "menu");
      await page.keyboard.press("Escape");
      await assertClean(page, "reading");
      await assertFits(page, "reading");
      for (const kind of ["source", "quote", "number"]) {
        await marks(page, kind).first().press("Enter");
        await card(page).waitFor();
        await assertClean(page, `card of a ${kind}`);
        await assertFits(page, `card of a ${kind}`);
        await page.keyboard.press("Escape");
      }
      for (const [name, holds] of [["Questions", "Questions"], ["Quotes", "Quotes"], ["Numbers", "Numbers"], ["All", "All findings"]]) {
        await page.getByRole("tab", { name }).click();
        await list(page, holds).waitFor();
        await assertClean(page, name);
        await assertFits(page, name);
      }
    }));
  }
}

for (const [size, viewport] of Object.entries(SIZES).slice(0, 3)) {
  test(`the card never covers its mark: ${size}`, () => withPage({ viewport, reducedMotion: "reduce" }, async (page) => {
    await readArticle(page);
    const all = await marks(page).evaluateAll((found) => found.filter((mark) => mark.hasAttribute("tabindex")).map((mark) => [mark.dataset.kind, mark.dataset.id]));
    for (const [kind, id] of all) {
      await article(page).locator(`mark[data-kind="${kind}"][data-id="${id}"]`).first().press("Enter");
      await card(page).waitFor();
      const covered = await page.evaluate(() => {
        const box = document.querySelector("[role=dialog]").getBoundingClientRect();
        const lines = [...document.querySelectorAll("mark.open")].flatMap((mark) => [...mark.getClientRects()]);
        const over = (line) => line.bottom > box.top + 1 && line.top < box.bottom - 1 && line.right > box.left && line.left < box.right;
        return lines.some(over) || lines.every((line) => line.bottom < 0 || line.top > innerHeight);
      });
      assert.equal(covered, false, `${kind} ${id}`);
      await page.keyboard.press("Escape");
    }
  }));
}

test("a phone has its text behind a tab, and a row leads back to it", () => withPage({ viewport: SIZES.phone, reducedMotion: "reduce" }, async (page) => {
  await readArticle(page);
  assert.equal(await list(page, "Sources").count(), 0);
  await page.getByRole("tab", { name: "Numbers" }).click();
  assert.equal(await article(page).count(), 0);
  await list(page, "Numbers").getByRole("button").first().click();
  await article(page).waitFor();
  assert.equal(await page.getByRole("tab", { name: "Text" }).getAttribute("aria-selected"), "true");
}));

test("the skip link leads to the article", () => withPage({}, async (page) => {
  await readArticle(page);
  await page.getByRole("link", { name: "Skip to the text" }).press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement.id), "main");
}));
