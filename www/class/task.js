// Knows the form in which a teacher says what is to be done: title, categories, task, questions, reasons, when answers are shown. Knows nothing of the key.

import { h } from "../dom.js";
import { CATEGORIES, LIMITS } from "./format.js";
import { letterBox } from "./marker.js";
import words from "./words.js";

const say = words.make;

/** The members of an exercise that the form holds. */
export const taskOf = ({ title, categories, prompt, questions, reasons, reveal, revealFrom }) => ({ title, categories, prompt, questions, reasons, reveal, revealFrom });

/** Makes the form; `set(members, burst)` is told what is changed, and a name for what is written in one go. `show(task)` fills it. */
export function makeTask(set) {
  const parts = [title(set), categories(set), prompt(set), questions(set), reasons(set), reveal(set)];
  const [name, ...settings] = parts.map(({ element }) => element);
  const details = h("details", {}, h("summary", {}, say.settings), settings);
  let shown = null;
  function show(task) {
    const { title: _, ...rest } = taskOf(task);
    const next = JSON.stringify(rest);
    parts.forEach((part) => part.show(task));
    // What is undone behind a closed door would go unseen.
    if (shown !== null && shown !== next) details.open = true;
    shown = next;
  }
  return { element: h("section", { class: "task-form" }, name, details), show };
}

const labelled = (text, field) => h("label", {}, h("span", {}, text), field);

/** Writing the same again would move the caret. */
const fill = (field, value) => { if (field.value !== value) field.value = value; };

function title(set) {
  const field = h("input", { type: "text", maxlength: String(LIMITS.title), input: () => set({ title: field.value }, "title") });
  return { element: labelled(say.titleLabel, field), show: (task) => fill(field, task.title) };
}

function prompt(set) {
  const standard = words.standardTask(CATEGORIES.map((one) => words.categories[one].one.toLowerCase()));
  const field = h("textarea", { rows: "3", maxlength: String(LIMITS.prompt), placeholder: standard, input: () => set({ prompt: field.value }, "prompt") });
  return { element: labelled(say.prompt, field), show: (task) => fill(field, task.prompt) };
}

function categories(set) {
  const boxes = CATEGORIES.map((category) => h("input", { type: "checkbox", change: ({ target }) => {
    const chosen = CATEGORIES.filter((_, i) => boxes[i].checked);
    // An exercise with nothing to mark is none.
    if (chosen.length === 0) target.checked = true;
    else set({ categories: chosen });
  }, value: category }));
  return {
    element: h("fieldset", {}, h("legend", {}, say.categories), CATEGORIES.map((one, i) => h("label", { class: "choice" }, boxes[i], letterBox(one), words.categories[one].many))),
    show: (task) => boxes.forEach((box) => { box.checked = task.categories.includes(box.value); }),
  };
}

function questions(set) {
  const fields = Array.from({ length: LIMITS.questions }, (_, i) => h("input", { type: "text", maxlength: String(LIMITS.question), input: () => {
    const all = fields.map(({ value }) => value);
    while (all.at(-1) === "") all.pop();
    set({ questions: all }, `question ${i}`);
  } }));
  return {
    element: h("fieldset", {}, h("legend", {}, say.questions), fields.map((field, i) => labelled(words.marking.question(i + 1), field))),
    show: (task) => fields.forEach((field, i) => fill(field, task.questions[i] ?? "")),
  };
}

function reasons(set) {
  const box = h("input", { type: "checkbox", change: () => set({ reasons: box.checked ? "required" : "optional" }) });
  return { element: h("label", { class: "choice" }, box, say.reasons), show: (task) => { box.checked = task.reasons === "required"; } };
}

const WAYS = ["handed-in", "later", "never"];
const DAY = 24 * 3_600_000;

function reveal(set) {
  const choose = (way) => {
    if (way === "later" && !from.value) from.value = localTime(new Date(Date.now() + DAY));
    set({ reveal: way, revealFrom: way === "later" ? new Date(from.value).toISOString() : null });
  };
  const from = h("input", { type: "datetime-local", "aria-label": say.revealFrom, change: () => choose("later") });
  const radios = WAYS.map((way) => h("input", { type: "radio", name: "reveal", value: way, change: () => choose(way) }));
  const [handedIn, later, never] = WAYS.map((way, i) => h("label", { class: "choice" }, radios[i], say.reveals[way]));
  return {
    element: h("fieldset", {}, h("legend", {}, say.reveal), handedIn, h("div", { class: "later" }, later, from), never),
    show(task) {
      for (const radio of radios) radio.checked = radio.value === task.reveal;
      if (task.revealFrom) fill(from, localTime(new Date(task.revealFrom)));
    },
  };
}

/** As a field for date and time holds it: of this place, without its zone. */
const localTime = (date) => new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
