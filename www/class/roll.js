// Knows a class: an exercise, the results handed in on it, and which files were left out and why. Knows nothing of how it is shown.

import { annotate, compareMarks } from "../core.js";
import { order } from "../findings.js";
import { LIMITS, readExercise, readResult } from "./format.js";
import { lessonFile } from "./lessonfiles.js";
import { readText } from "./save.js";
import words from "./words.js";

const MOST = 1000;
const IS_EXERCISE = /"format"\s*:\s*"onrecord-exercise"/;

const EMPTY = { exercise: null, json: "", key: [], blocks: [], students: [], leftOut: [], waiting: [] };

/** Makes an empty class. */
export function makeRoll() {
  const roll = { ...EMPTY, take, remove, putBack, saved, resume, close };
  const seen = new Set();

  /** Takes files in any order: an exercise, results, or both. A file that is no good is left out with a sentence, and the others stay. */
  async function take(files) {
    const read = await Promise.all(files.map(async (file) => ({ name: file.name, ...await readText(file, LIMITS.file) })));
    const good = read.filter(kept);
    for (const { text, name } of good.filter(isExercise)) kept({ name, ...await begin(text, name) });
    roll.waiting.push(...good.filter((file) => !isExercise(file)));
    if (!roll.exercise && roll.waiting.length > 0) await beginLesson(roll.waiting[0].text);
    if (roll.exercise) await addAll(roll.waiting.splice(0));
  }

  const isExercise = ({ text }) => IS_EXERCISE.test(text);

  /** Whether a file has no problem; else its sentence is kept. */
  function kept({ problem }) {
    if (problem) roll.leftOut.push(problem);
    return !problem;
  }

  /** Another exercise begins another class. One on the same text keeps what was handed in: its key may be a better one. */
  async function begin(json, name) {
    const { exercise, problem } = await readExercise(json, name);
    if (problem) return { problem };
    const same = roll.exercise?.sha256 === exercise.sha256;
    const before = same ? roll.students : [];
    if (!same) seen.clear();
    const { blocks } = await order(exercise.text, await annotate(exercise.text));
    const key = (exercise.key ?? []).filter(({ category }) => exercise.categories.includes(category));
    Object.assign(roll, { exercise, json, key, blocks, students: [] });
    roll.students = await Promise.all(before.map(async (student) => ({ ...student, ...await compared(student.all) })));
    return {};
  }

  /** The exercise of a ready lesson is at hand: nobody has to save it first. */
  async function beginLesson(result) {
    const [, id] = result.match(/"id"\s*:\s*"lesson-([a-z-]+)"/) ?? [];
    const json = id && await lessonFile(id);
    if (json) await begin(json, id);
  }

  async function addAll(files) {
    const read = await Promise.all(files.map(resultIn));
    const fresh = read.filter(kept).map(({ student }) => student);
    number(fresh, Math.max(0, ...roll.students.map((student) => student.number)));
    roll.students = [...roll.students, ...fresh];
  }

  async function resultIn({ name, text }) {
    if (seen.has(text)) return { problem: words.view.twice(name) };
    if (seen.size >= MOST) return { problem: words.view.tooMany(name, MOST) };
    seen.add(text);
    const { result, problem } = await readResult(text, name, roll.exercise);
    if (problem) {
      seen.delete(text);
      return { problem };
    }
    const { student, handedIn, answers, disagreements, marks } = result;
    return { student: { text, name: student, handedIn, answers, disagreements, all: marks, ...await compared(marks) } };
  }

  /** A student's marks beside the key's: the marks with what became of them, and the figures by category. */
  async function compared(all) {
    const marks = all.filter(({ category }) => roll.exercise.categories.includes(category));
    const { key, yours, categories, overlap } = await compareMarks(roll.exercise.text, roll.key.map(plain), marks.map(plain));
    return { marks: marks.map((mark, i) => ({ ...mark, outcome: yours[i].outcome })), key, overlap, tallies: new Map(categories.map((tally) => [tally.category, tally])) };
  }

  function remove(student) {
    roll.students = roll.students.filter((one) => one !== student);
    seen.delete(student.text);
  }

  /** Takes a student back who was removed. */
  async function putBack(student) {
    seen.add(student.text);
    roll.students = [...roll.students, { ...student, ...await compared(student.all) }];
  }

  /** What a class is made of, to be kept; the numbers in place of names stay the same. */
  function saved() {
    return roll.exercise && { json: roll.json, results: roll.students.map(({ text, number: n }) => ({ text, n })) };
  }

  async function resume({ json, results }) {
    const { problem } = await begin(json, words.thisPage);
    if (problem) return;
    const read = await Promise.all(results.map(async ({ text, n }) => ({ n, ...await resultIn({ name: words.thisPage, text }) })));
    roll.students = read.filter(({ student }) => student).map(({ student, n }) => ({ ...student, number: n }));
  }

  function close() {
    seen.clear();
    Object.assign(roll, EMPTY, { leftOut: [], waiting: [] });
  }
  return roll;
}

const plain = ({ start, end, category }) => ({ start, end, category });

/** Numbers to show in place of names, by chance: neither the alphabet nor the order of files must tell who is who. */
function number(students, first) {
  const left = students.map((_, i) => first + i + 1);
  for (const student of students) [student.number] = left.splice(Math.floor(Math.random() * left.length), 1);
}
