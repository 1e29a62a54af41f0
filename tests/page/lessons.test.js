// The lessons: a list, a plan on one page, and each as an exercise and as an article.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { article, focused, reload, withPage } from "./browser.js";
import { decodedKey, goTo, saved, sha256, surface } from "./classroom.js";

const folder = new URL("../../www/", import.meta.url);
const www = (file) => readFileSync(new URL(file, folder), "utf8");
const lessons = readdirSync(new URL("lessons/", folder)).map((file) => JSON.parse(www(`lessons/${file}`)));
const [water, photo] = ["school-water", "shared-photo"].map((id) => lessons.find((lesson) => lesson.id === id));
const list = (page) => page.getByRole("list", { name: "Lessons" });
const title = (page, name) => page.getByRole("heading", { level: 1, name });

async function open(page, { title: name }) {
  await goTo(page, "lessons");
  await list(page).getByRole("link", { name }).click();
  await title(page, name).waitFor();
}

test("the list leads to a plan, and back", () => withPage({}, async (page) => {
  await page.getByRole("link", { name: "Lessons", exact: true }).click();
  await title(page, "Lessons").waitFor();
  assert.equal(await list(page).getByRole("link").count(), 5);
  await list(page).getByRole("link", { name: "The talks that failed Foreign affairs · Grades 10–12 · Demanding · 30 min" }).click();
  await title(page, "The talks that failed").waitFor();
  assert.equal((await focused(page)).text, "The talks that failed");
  assert.match(await page.title(), /^The talks that failed/);
  for (const part of ["Aims", "Step by step", "To discuss", "What the exercise asks"]) await page.getByRole("heading", { level: 2, name: part }).waitFor();
  await page.getByText("14 min", { exact: true }).waitFor();
  await page.goBack();
  await title(page, "Lessons").waitFor();
  await page.goForward();
  await page.getByRole("link", { name: "All lessons" }).click();
  await title(page, "Lessons").waitFor();
}));

test("each lesson gives an exercise file whose key stands in its article", () => withPage({}, async (page) => {
  assert.equal(lessons.length, 5);
  for (const lesson of lessons) {
    await open(page, lesson);
    const { name, text } = await saved(page, () => page.getByRole("button", { name: "Save the exercise file" }).click());
    assert.match(name, /^[a-z-]+\.onrecord\.json$/);
    const file = JSON.parse(text);
    const points = [...file.text];
    assert.deepEqual([file.format, file.version, file.title, file.sha256], ["onrecord-exercise", 1, lesson.title, sha256(www(`samples/${lesson.article}.txt`))]);
    const marks = decodedKey(file);
    assert.deepEqual(marks.map(({ start, end }) => points.slice(start, end).join("")), lesson.key.map(({ words }) => words));
    assert.deepEqual(marks.map(({ note }) => note), lesson.key.map(({ note }) => note));
  }
}));

test("a lesson is marked at once, and its work is found again", () => withPage({}, async (page) => {
  await open(page, photo);
  await page.getByRole("link", { name: "Mark it yourself" }).click();
  await surface(page).waitFor();
  await page.getByRole("heading", { name: `Exercise: ${photo.title}` }).waitFor();
  await reload(page);
  await surface(page).waitFor();
}));

test("a lesson is handed out in all ways", () => withPage({}, async (page) => {
  await open(page, water);
  await page.getByRole("button", { name: "Hand it out…" }).click();
  const dialog = page.getByRole("dialog", { name: "Hand out" });
  const { name, text } = await saved(page, () => dialog.getByRole("listitem").first().getByRole("button").click());
  assert.equal(name, "lead-in-the-school-water.onrecord.json");
  assert.equal(JSON.parse(text).id, "lesson-school-water");
}));

test("a lesson's article is read", () => withPage({}, async (page) => {
  await open(page, water);
  await page.getByRole("button", { name: "Read the article" }).click();
  await article(page).getByRole("heading", { name: /City knew of lead/ }).waitFor();
}));

test("a lesson's address opens it, and one that is none shows the list", () => withPage({}, async (page) => {
  await goTo(page, "lessons/daily-walk");
  await reload(page);
  await title(page, "A walk a day").waitFor();
  await goTo(page, "lessons/nothing");
  await list(page).waitFor();
}));

test("paper has the plan and nothing to press", () => withPage({}, async (page) => {
  await open(page, water);
  await page.emulateMedia({ media: "print" });
  assert.equal(await page.getByRole("button").or(page.getByRole("link")).count(), 0);
  await page.getByText("Tell a person with a name").waitFor();
}));

for (const format of ["A4", "Letter"]) {
  test(`each plan fits on one page: ${format}`, () => withPage({}, async (page) => {
    for (const lesson of lessons) {
      await open(page, lesson);
      const pdf = await page.pdf({ format });
      assert.equal(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g).length, 1, lesson.title);
    }
  }));
}

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

for (const [size, viewport] of Object.entries({ desktop: { width: 1280, height: 900 }, phone: { width: 320, height: 640 } })) {
  for (const colorScheme of ["light", "dark"]) {
    test(`axe is content with the lessons: ${size}, ${colorScheme}`, () => withPage({ viewport, colorScheme, reducedMotion: "reduce" }, async (page) => {
      for (const fragment of ["lessons", "lessons/harbor-stadium"]) {
        await goTo(page, fragment);
        await (fragment === "lessons" ? list(page) : title(page, "Who pays for the roof?")).waitFor();
        await page.evaluate(axe);
        const { violations } = await page.evaluate(() => globalThis.axe.run());
        assert.deepEqual(violations.map(({ id, nodes }) => `${fragment}: ${id}: ${nodes[0].html}`), []);
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth), `${fragment} fits`);
      }
    }));
  }
}
