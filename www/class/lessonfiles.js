// Knows the ready lessons and how each becomes an exercise. Knows nothing of how they are shown.

import { fingerprint } from "../core.js";
import { partText } from "../edition.js";
import { samples } from "../samples.js";
import { CATEGORIES, writeExercise } from "./format.js";

/** What a lesson's key calls the categories. */
const CATEGORY = { source: "unnamed", quote: "quote", number: "number" };

const read = async (name) => JSON.parse(await partText(`lessons/${name}.json`));

/** Resolves to the lessons with their articles' texts. They come with the page, before it is ready: later it fetches nothing. */
export const lessons = (async () => {
  const articles = new Map((await samples).map(({ file, text }) => [file, text]));
  const all = await Promise.all((await read("index")).map(read));
  return all.map((lesson) => ({ ...lesson, text: articles.get(`${lesson.article}.txt`) }));
})();

/** Resolves to a lesson's exercise, as `readExercise` gives it; its number is always the same, so that work on it is found again. */
export async function exerciseOf({ id, title, text, prompt, questions, key }) {
  const marks = key.map(({ kind, words, nth = 1, note = "" }) => {
    const start = placeOf(text, words, nth);
    return { start, end: start + words.length, category: CATEGORY[kind], note };
  });
  return {
    id: `lesson-${id}`, title, text, sha256: await fingerprint(text), categories: CATEGORIES, prompt, questions,
    reasons: "optional", reveal: "handed-in", revealFrom: null,
    key: marks.sort((a, b) => a.start - b.start || b.end - a.end),
  };
}

/** Resolves to the exercise file of the lesson with that id; null where there is none. */
export async function lessonFile(id) {
  const lesson = (await lessons).find((one) => one.id === id);
  return lesson ? writeExercise(await exerciseOf(lesson)) : null;
}

/** Where the words stand in the text for the nth time. */
function placeOf(text, words, nth) {
  let at = text.indexOf(words);
  for (let n = 1; n < nth; n += 1) at = text.indexOf(words, at + words.length);
  return at;
}
