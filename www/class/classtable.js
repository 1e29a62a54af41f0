// Knows which columns a class has in a spreadsheet. Knows nothing of how files are written.

import { ASKED } from "./format.js";
import words from "./words.js";

const say = words.view.columns;

/** The rows of a class, its heading first; `nameOf(student)` gives what stands for a name. */
export function classRows({ exercise: { categories, questions }, students }, nameOf) {
  const ofCategory = (category) => [say.key, say.both, say.inPart, say.keyOnly, say.yoursOnly, say.overlap].map((title) => say.of(words.categories[category].many, title));
  const row = (student) => [
    nameOf(student), student.handedIn,
    ...categories.flatMap((category) => {
      const { key, both, in_part: part, key_only: keyOnly, yours_only: own, overlap } = student.tallies.get(category);
      return [key, both, part, keyOnly, own, share(overlap)];
    }),
    share(student.overlap), student.marks.filter(hasReason).length, student.disagreements.length,
    ...questions.map((_, i) => student.answers[i] ?? ""),
  ];
  return [[words.view.name, say.handedIn, ...categories.flatMap(ofCategory), say.overlap, say.reasons, say.disagreements, ...questions], ...students.map(row)];
}

const share = (overlap) => (overlap === null ? "" : overlap.toFixed(3));
const hasReason = (mark) => ["reason", ...ASKED].some((field) => mark[field]);
