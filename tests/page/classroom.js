// Exercises for the tests of the classroom, and what a student does with them.

import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { ARTICLE, textBox } from "./browser.js";

export { ARTICLE };

/** A span of the article by its words. */
export function span(words, category, more = {}) {
  const start = ARTICLE.indexOf(words);
  if (start < 0) throw new Error(`the article has no “${words}”`);
  // Offsets of files count code points; the article has no character of two units.
  return { start, end: start + words.length, category, ...more };
}

export const KEY = [
  span("two officials familiar with the plan", "unnamed", { note: "They are said to know the plan, not who they are." }),
  span("one of the officials", "unnamed"),
  span("“We can’t keep a boat afloat on good wishes,”", "quote"),
  span("about $1.4 million", "number"),
  span("3,200 passengers", "number"),
];

export const sha256 = (text) => createHash("sha256").update(text).digest("hex");
export const encoded = (marks) => Buffer.from(JSON.stringify({ marks })).toString("hex");

export const decodedKey = ({ key }) => JSON.parse(Buffer.from(key, "hex").toString()).marks;

/** An exercise as a file holds it. */
export const exercise = (more = {}) => ({
  format: "onrecord-exercise", version: 1, id: "test-exercise", title: "The last ferry", sha256: sha256(ARTICLE),
  categories: ["unnamed", "quote", "number"], prompt: "", questions: ["Which statement would you check first?"], reasons: "optional", reveal: "handed-in",
  offsets: "codepoint", text: ARTICLE, key: encoded(KEY), ...more,
});

/** A result as a file holds it. */
export const result = (student, marks, more = {}) => ({
  format: "onrecord-result", version: 1, exercise: { id: "test-exercise", title: "The last ferry", sha256: sha256(ARTICLE) }, student,
  handedIn: "2026-03-02T09:30:00.000Z", offsets: "codepoint", marks, answers: [""], disagreements: [], ...more,
});

/** Files that are no exercises, and what is said of each. */
export const HOSTILE = {
  "cut off": ["{\"format\":\"onrecord-exercise\",", /damaged or no file of onrecord/],
  "too large": [" ".repeat(2_000_001), /larger than such a file can be/],
  "of a newer version": [exercise({ version: 2 }), /newer onrecord/],
  "something else": [{ hello: "world" }, /is not an exercise of onrecord/],
  "on another text": [exercise({ text: "Another article." }), /its article was changed/],
  "with a mark outside": [exercise({ key: Buffer.from('{"marks":[{"start":5,"end":99999,"category":"unnamed"}]}').toString("hex") }), /its key can’t be right/],
  "with a key that is none": [exercise({ key: "%%%" }), /its key can’t be right/],
  "with markup for a title": [exercise({ title: { toString: "<img src=x onerror=alert(1)>" } }), /its title can’t be right/],
  "with an endless list": [exercise({ questions: Array.from({ length: 6 }, () => "?") }), /its questions can’t be right/],
};
export const asFile = (name, content) => ({ name, mimeType: "application/json", buffer: Buffer.from(typeof content === "string" ? content : JSON.stringify(content)) });

/** Leads to a view by its fragment, as a link does. */
export async function goTo(page, fragment) {
  await page.evaluate((hash) => { location.hash = hash; }, fragment);
}

/** Opens an exercise from a file. */
export async function openExercise(page, content = exercise()) {
  await goTo(page, "exercise");
  await page.getByRole("button", { name: "Open an exercise…" }).waitFor();
  await page.locator("#view-exercise input[type=file]").setInputFiles(asFile("ferry.onrecord.json", content));
}

export const surface = (page) => page.getByRole("textbox", { name: "Article to mark" });
export const marked = (page) => page.getByRole("list", { name: "Your marks" }).getByRole("listitem");
export const markAs = (page, name) => page.getByRole("group", { name: "Marking" }).getByRole("button", { name });

/** Where words stand on the screen: the middle of their first and of their last letter. */
export async function ends(page, words, text = surface(page)) {
  await text.waitFor();
  return text.evaluate((host, wanted) => {
    const walker = document.createTreeWalker(host, NodeFilter.SHOW_TEXT);
    let text = "";
    const nodes = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      nodes.push([node, text.length]);
      text += node.data;
    }
    const start = text.indexOf(wanted);
    const range = (from) => {
      const [node, before] = nodes.findLast(([, at]) => at <= from);
      const one = document.createRange();
      one.setStart(node, from - before);
      one.setEnd(node, from - before + 1);
      return one;
    };
    range(start).startContainer.parentElement.scrollIntoView({ block: "center" });
    const box = (from) => range(from).getClientRects()[0];
    const [a, b] = [box(start), box(start + wanted.length - 1)];
    return { from: { x: a.left + 1, y: a.top + a.height / 2 }, to: { x: b.right - 1, y: b.top + b.height / 2 } };
  }, words);
}

/** Selects words with the mouse. */
export async function drag(page, words, text) {
  const { from, to } = await ends(page, words, text);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, to.y, { steps: 3 });
  await page.mouse.move(to.x, to.y, { steps: 3 });
  await page.mouse.up();
}

/** Marks words with the mouse and a key. */
export async function mark(page, words, key) {
  await drag(page, words);
  await page.keyboard.press(key);
}

/** Hands in under a name. */
export async function handIn(page, name) {
  await page.getByRole("button", { name: "Hand in…" }).click();
  const dialog = page.getByRole("dialog", { name: "Hand in" });
  await dialog.getByRole("textbox", { name: /Your name/ }).fill(name);
  await dialog.getByRole("button", { name: "Hand in", exact: true }).click();
}

/** What a press saves as a file. */
export async function saved(page, press) {
  const [download] = await Promise.all([page.waitForEvent("download"), press()]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
}

export const isHome = (page) => textBox(page).isVisible();
