// Knows the ready lessons and how each becomes an exercise. Knows nothing of how they are shown.

import { fingerprint } from "../core.js";
import water from "../lessons/school-water.json" with { type: "json" };
import photo from "../lessons/shared-photo.json" with { type: "json" };
import walk from "../lessons/daily-walk.json" with { type: "json" };
import stadium from "../lessons/harbor-stadium.json" with { type: "json" };
import talks from "../lessons/strait-talks.json" with { type: "json" };
import { sampleTexts } from "../samples.js";
import { CATEGORIES, writeExercise } from "./format.js";

/** What a lesson's key calls the categories. */
const CATEGORY = { source: "unnamed", quote: "quote", number: "number" };

/** Resolves to the lessons with their articles' texts. */
export const lessons = (async () => {
  const articles = await sampleTexts();
  return [water, photo, walk, stadium, talks].map((lesson) => ({ ...lesson, text: articles[`${lesson.article}.txt`] }));
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
