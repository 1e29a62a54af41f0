// Access to the classroom: axe finds nothing in any of its views, and nothing is cut off on small screens.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { readArticle, withPage } from "./browser.js";
import { exercise, goTo, handIn, mark, openExercise, surface } from "./classroom.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

async function assertClean(page, view) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => globalThis.axe.run());
  assert.deepEqual(violations.map(({ id, nodes }) => `${view}: ${id}: ${nodes[0].html} ${nodes[0].failureSummary}`), []);
  const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
  assert.ok(content <= window, `${view} is ${content} wide in a window of ${window}`);
}

const SIZES = { desktop: { width: 1280, height: 900 }, tablet: { width: 820, height: 1180 }, phone: { width: 360, height: 720 }, zoomed: { width: 320, height: 256 } };

for (const [size, viewport] of Object.entries(SIZES)) {
  for (const colorScheme of ["light", "dark"]) {
    test(`axe is content with the classroom: ${size}, ${colorScheme}`, () => withPage({ viewport, colorScheme, reducedMotion: "reduce" }, async (page) => {
      await goTo(page, "exercise");
      await page.getByRole("button", { name: "Open an exercise…" }).waitFor();
      await assertClean(page, "opening");
      await openExercise(page);
      await surface(page).waitFor();
      await assertClean(page, "nothing marked");
      await mark(page, "two officials", "u");
      await mark(page, "60 people", "n");
      await mark(page, "3,200 passengers", "n");
      await page.getByRole("button", { name: "Answer three questions" }).click();
      await assertClean(page, "marking");
      await page.getByRole("button", { name: "Hand in…" }).click();
      await assertClean(page, "handing in");
      await page.getByRole("button", { name: "Not yet" }).click();
      await handIn(page, "Robin");
      await page.getByRole("heading", { name: "Your marks beside the key" }).waitFor();
      await page.getByText("How it is counted").click();
      await page.getByRole("button", { name: "I disagree with the key" }).first().click();
      for (const name of ["Direct quotes", "Numbers", "Unnamed sources"]) {
        await page.getByRole("tab", { name }).click();
        if (name === "Numbers") await page.getByText("Both have these").click();
        await assertClean(page, `comparing: ${name}`);
      }
    }));
    test(`axe is content with what is handed in, kept and explained: ${size}, ${colorScheme}`, () => withPage({ viewport, colorScheme, reducedMotion: "reduce" }, async (page) => {
      await openExercise(page, exercise({ reveal: "never" }));
      await mark(page, "two officials", "u");
      await handIn(page, "Robin");
      await page.getByText("Your teacher has the answers").waitFor();
      await assertClean(page, "handed in");
      await page.getByRole("button", { name: "Not you? Start your own" }).click();
      await mark(page, "Critics", "u");
      await page.getByRole("button", { name: "Another exercise" }).click();
      await page.getByRole("list", { name: "Go on with" }).waitFor();
      await assertClean(page, "going on");
      await page.getByRole("list", { name: "Go on with" }).getByRole("button").first().click();
      await page.getByText(/^This was begun here/).waitFor();
      await assertClean(page, "gone on with");
      await goTo(page, "counting");
      await page.getByRole("heading", { level: 1, name: "How marks are compared" }).waitFor();
      await assertClean(page, "counting");
    }));
    test(`axe is content with making: ${size}, ${colorScheme}`, () => withPage({ viewport, colorScheme, reducedMotion: "reduce" }, async (page) => {
      await goTo(page, "make");
      await page.getByText("Paste or open an article first").waitFor();
      await assertClean(page, "nothing to begin with");
      await goTo(page, "");
      await readArticle(page);
      await goTo(page, "make");
      await page.getByRole("textbox", { name: "Article with the key" }).waitFor();
      await page.getByText("Task, questions and answers").click();
      await page.getByRole("button", { name: /^Change: / }).first().click();
      await assertClean(page, "making");
      await page.getByRole("button", { name: "Hand out…" }).click();
      await assertClean(page, "handing out");
      await page.getByRole("button", { name: "Close", exact: true }).click();
      await page.getByRole("textbox", { name: "Title" }).fill("A draft");
      await page.getByRole("button", { name: "Another exercise" }).click();
      await page.getByRole("list", { name: "Go on with a draft" }).waitFor();
      await assertClean(page, "choosing");
    }));
  }
}

test("the formula is told with examples, and the sums are what the core counts", () => withPage({}, async (page) => {
  await goTo(page, "counting");
  await page.getByRole("heading", { level: 1, name: "How marks are compared" }).waitFor();
  await page.getByText("overlap = 2 × shared words ÷ (words of the key’s mark + words of yours)").waitFor();
  const rows = await page.getByRole("row").evaluateAll((all) => all.slice(1).map((row) => [...row.cells].map((cell) => cell.textContent)));
  assert.ok(rows.length > 4);
  for (const [marked, sum, overlap] of rows) {
    const [twice, shared, key, yours] = sum.match(/\d+/g).map(Number);
    assert.equal(((twice * shared) / (key + yours)).toFixed(2), overlap, `${marked}: ${sum}`);
  }
  // What the text says in words is the row of the table.
  assert.deepEqual(rows.find(([marked]) => marked === "“two officials”"), ["“two officials”", "2 × 2 ÷ (6 + 2)", "0.50", "in part"]);
  await page.getByText("four divided by eight is 0.5").waitFor();
  await assertClean(page, "counting");
  await goTo(page, "how");
  await page.getByRole("link", { name: "How marks are compared" }).click();
  await page.getByRole("heading", { level: 1, name: "How marks are compared" }).waitFor();
}));
