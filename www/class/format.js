// Knows the two files of the classroom, exercise and result, as schemas/ describes them: how they are written, and that what is opened is checked first. Knows nothing of the page.

import { fingerprint } from "../core.js";
import { fromHex, toHex } from "./encoded.js";
import { Refused, checksOf, parsed, refuse } from "./check.js";
import { makeOffsets } from "./offsets.js";
import words from "./words.js";

export const CATEGORIES = ["unnamed", "quote", "number"];
export const VERSION = 1;
export const LIMITS = { file: 2_000_000, article: 400_000, marks: 1000, title: 200, prompt: 2000, question: 400, questions: 5, note: 1000, source: 200, answer: 4000, name: 120 };
/** What a student is asked about an unnamed source, by the names in a result. */
export const ASKED = ["who", "know", "why"];
const EXERCISE = "onrecord-exercise";
const RESULT = "onrecord-result";

/** Resolves to {exercise} or {problem}, one sentence that says what is wrong. Offsets come out in UTF-16. In a draft the title and questions may still be empty. */
export const readExercise = (json, name, { draft = false } = {}) => attempt(() => exerciseIn(json, name, !draft));

/** Resolves to {result} or {problem}; a result belongs to the exercise's text. */
export const readResult = (json, name, exercise) => attempt(() => resultIn(json, name, exercise));

async function attempt(read) {
  try {
    return await read();
  } catch (error) {
    if (error instanceof Refused) return { problem: error.message };
    throw error;
  }
}

async function exerciseIn(json, name, needed) {
  const check = checksOf(name);
  const { parts } = words;
  const file = parsed(json, { name, format: EXERCISE, version: VERSION, largest: LIMITS.file });
  check.choice(file.offsets, parts.offsets, ["codepoint"]);
  if (typeof file.text !== "string" || file.text.trim() === "" || file.text.length > LIMITS.article) check.damaged(parts.text);
  if (await fingerprint(file.text) !== file.sha256) refuse(words.problems.otherText(name));
  const categories = check.list(file.categories, parts.categories, { longest: CATEGORIES.length });
  if (categories.length === 0) check.damaged(parts.categories);
  const exercise = {
    id: check.text(file.id, parts.id, { longest: 64, needed: true }),
    title: check.text(file.title, parts.title, { longest: LIMITS.title, needed }),
    text: file.text,
    sha256: file.sha256,
    categories: CATEGORIES.filter((category) => categories.includes(category)),
    prompt: check.text(file.prompt, parts.prompt, { longest: LIMITS.prompt }),
    questions: check.list(file.questions, parts.questions, { longest: LIMITS.questions })
      .map((question) => check.text(question, parts.questions, { longest: LIMITS.question, needed })),
    reasons: check.choice(file.reasons ?? "optional", parts.reasons, ["optional", "required"]),
    reveal: check.choice(file.reveal ?? "handed-in", parts.reveal, ["handed-in", "later", "never"]),
    revealFrom: file.reveal === "later" ? check.date(file.revealFrom, parts.reveal) : null,
    key: null,
  };
  categories.forEach((category) => check.choice(category, parts.categories, CATEGORIES));
  if (file.key !== undefined) exercise.key = keyIn(file.key, check, exercise.text);
  return { exercise };
}

/** The key is written so that nobody reads it at a glance; that is all. */
function keyIn(encoded, check, text) {
  if (typeof encoded !== "string") check.damaged(words.parts.key);
  let key = null;
  try {
    key = JSON.parse(new TextDecoder().decode(fromHex(encoded)));
  } catch {
    check.damaged(words.parts.key);
  }
  return marksIn(check.object(key, words.parts.key).marks, check, words.parts.key, text, ["note", "source"]);
}

function marksIn(list, check, what, text, notes, longest = LIMITS.marks) {
  const offsets = makeOffsets(text);
  const seen = new Set();
  const read = (mark) => {
    const { start, end } = check.span(check.object(mark, what), what, offsets.length);
    const category = check.choice(mark.category, what, CATEGORIES);
    const said = notes.map((note) => [note, check.text(mark[note], what, { longest: LIMITS[note] ?? LIMITS.note })]);
    return { start: offsets.toUtf16(start), end: offsets.toUtf16(end), category, ...Object.fromEntries(said) };
  };
  const once = ({ start, end, category, of }) => !seen.has(`${start} ${end} ${category} ${of}`) && seen.add(`${start} ${end} ${category} ${of}`);
  return check.list(list, what, { longest }).map(read).filter(once).sort((a, b) => a.start - b.start || b.end - a.end);
}

async function resultIn(json, name, exercise) {
  const check = checksOf(name);
  const { parts } = words;
  const file = parsed(json, { name, format: RESULT, version: VERSION, largest: LIMITS.file });
  const of = check.object(file.exercise, parts.exercise);
  if (of.sha256 !== exercise.sha256) refuse(words.problems.resultOfOther(name, check.text(of.title, parts.exercise, { longest: LIMITS.title })));
  check.choice(file.offsets, parts.offsets, ["codepoint"]);
  const sided = check.list(file.disagreements, parts.disagreements, { longest: 2 * LIMITS.marks }).map((one) => check.choice(check.object(one, parts.disagreements).of, parts.disagreements, ["key", "yours"]));
  const result = {
    student: check.text(file.student, parts.student, { longest: LIMITS.name, needed: true }).trim(),
    handedIn: check.date(file.handedIn, parts.handedIn),
    marks: marksIn(file.marks, check, parts.marks, exercise.text, ["reason", ...ASKED]),
    answers: check.list(file.answers, parts.answers, { longest: LIMITS.questions }).map((answer) => check.text(answer, parts.answers, { longest: LIMITS.answer })),
    disagreements: ["key", "yours"].flatMap((side) => marksIn(file.disagreements?.filter((_, i) => sided[i] === side), check, parts.disagreements, exercise.text, ["reason"])
      .map((mark) => ({ ...mark, of: side }))),
  };
  return { result };
}

/** The exercise as a file's text; without `key` only the teacher's copy can compare. */
export function writeExercise(exercise, { key = true, indent = 1 } = {}) {
  const { id, title, text, sha256, categories, prompt, questions, reasons, reveal, revealFrom } = exercise;
  const marks = exercise.key && JSON.stringify({ marks: written(exercise.key, text, ["note", "source"]) });
  return JSON.stringify({
    format: EXERCISE, version: VERSION, id, title, sha256, categories, prompt, questions, reasons, reveal,
    revealFrom: revealFrom ?? undefined,
    offsets: "codepoint", text,
    key: key && marks ? toHex(new TextEncoder().encode(marks)) : undefined,
  }, null, indent);
}

/** The result as a file's text. */
export function writeResult({ student, handedIn, marks, answers, disagreements }, exercise) {
  const { id, title, sha256, text } = exercise;
  return JSON.stringify({
    format: RESULT, version: VERSION, exercise: { id, title, sha256 }, student, handedIn, offsets: "codepoint",
    marks: written(marks, text, ["reason", ...ASKED]),
    answers,
    disagreements: written(disagreements, text, ["of", "reason"]),
  }, null, 1);
}

function written(marks, text, notes) {
  const { toCodePoints } = makeOffsets(text);
  const said = (mark) => notes.filter((note) => mark[note]).map((note) => [note, mark[note]]);
  return marks.map((mark) => ({ start: toCodePoints(mark.start), end: toCodePoints(mark.end), category: mark.category, ...Object.fromEntries(said(mark)) }));
}

/** A number nobody else has, to tell exercises apart. */
export const freshId = () => Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, "0")).join("");
