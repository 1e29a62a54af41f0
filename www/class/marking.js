// Knows an exercise while a student marks it: the article beside the task, the list of marks and the questions. Knows nothing of what is kept where.

import { h } from "../dom.js";
import { LIMITS } from "./format.js";
import { handInDialog } from "./handin.js";
import { makeMarker } from "./marker.js";
import { hasReason, makeMarkList } from "./marklist.js";
import { say } from "./say.js";
import { another, taskBar } from "./taskbar.js";
import words from "./words.js";

/**
 * Makes the elements of the view. `keep()` keeps the state and gives a sentence on where; `handedIn()` is told when it is handed in, `leave` leads away.
 */
export function makeMarking({ exercise, blocks, state, keep, handedIn, leave }) {
  const say_ = words.marking;
  const saved = h("span", { class: "small saved" });
  const save = () => { saved.textContent = keep(); };
  const list = makeMarkList({ notes: state.notes, slice: (mark) => exercise.text.slice(mark.start, mark.end), go: (mark) => marker.surface.go(mark), wrote: save, required: exercise.reasons === "required" });
  const marker = makeMarker({
    text: exercise.text, blocks, categories: exercise.categories, marks: state.marks, label: say_.text,
    changed: (marks) => {
      state.marks = marks;
      list.show(marks);
      save();
    },
    at: (mark) => list.point(mark),
    keys: { r: toReason, R: toReason },
  });
  list.show(state.marks);

  function toReason(mark) {
    if (mark) list.reason(mark);
    else say(words.noMark);
    return true;
  }
  const open = () => handInDialog({
    marks: state.marks.length,
    missing: exercise.reasons === "required" ? state.marks.filter((mark) => !hasReason(state.notes[mark.id])).length : 0,
    student: state.student,
    go: (student) => {
      Object.assign(state, { student, handedIn: new Date().toISOString() });
      keep();
      say(words.handIn.done);
      handedIn();
    },
  });
  return [
    taskBar(exercise, saved, marker.steps, another(leave), h("button", { type: "button", class: "primary", click: open }, say_.handIn)),
    h("div", { class: "reading on-text marking" },
      h("div", { class: "column" }, marker.dock, marker.hint, marker.surface.element),
      h("div", { class: "panel" }, taskText(exercise), list.element, questions(exercise, state, save))),
  ];
}

const taskText = ({ prompt, categories }) => h("section", { class: "prompt" }, h("h2", {}, words.marking.task),
  (prompt.trim() || words.standardTask(categories.map((category) => words.categories[category].one.toLowerCase()))).split("\n").map((line) => h("p", {}, line)));

function questions({ questions: asked }, state, save) {
  if (asked.length === 0) return null;
  const field = (question, i) => {
    const input = h("textarea", { rows: "3", maxlength: String(LIMITS.answer), input: () => {
      state.answers[i] = input.value;
      save();
    } });
    input.value = state.answers[i] ?? "";
    return h("li", {}, h("label", {}, h("span", { class: "question" }, question), input));
  };
  return h("section", { class: "asked" }, h("h2", {}, words.marking.questions), h("ol", { role: "list" }, asked.map(field)));
}
