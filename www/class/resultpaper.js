// Knows a student's result on paper: the marks in the article, and what was written to them. Knows nothing of screens.

import { h } from "../dom.js";
import { ASKED } from "./format.js";
import { legend, marksByLine, printSheet, titleOver } from "./paper.js";
import words from "./words.js";

const say = words.paper;

/** Prints what was handed in; resolves when the printing is done with. */
export function printResult(exercise, blocks, { student, handedIn, marks, notes, answers, disagreements }) {
  const noteOf = ({ id, category }) => {
    const note = notes[id] ?? {};
    const asked = category === "unnamed" ? ASKED.filter((field) => note[field]).map((field) => `${words.marking[field]} ${note[field]}`) : [];
    return [note.reason, ...asked].filter(Boolean).join(" ");
  };
  const top = [h("p", { class: "paper-name" }, h("b", {}, student), words.view.handedInAt(new Date(handedIn))), titleOver(exercise, blocks), legend(exercise.categories)];
  return printSheet(exercise, blocks, { top, marks, end: (lineOf) => [
    marksByLine(marks, exercise.text, lineOf, noteOf),
    disagreements.length > 0 && [h("h2", {}, say.disagreements), marksByLine(disagreements, exercise.text, lineOf, ({ reason }) => reason)],
    ...exercise.questions.map((question, i) => answers[i]?.trim() && h("div", { class: "paper-answer" }, h("p", {}, h("b", {}, question)), h("p", {}, answers[i]))),
  ].flat() });
}
