// Knows the form in which a teacher says what is to be done: title, categories, task, questions, reasons, when answers are shown. Knows nothing of the key.

import { h } from "../dom.js";
import { CATEGORIES, LIMITS } from "./format.js";
import { letterBox } from "./marker.js";
import words from "./words.js";

const say = words.make;

/** Makes the form; it writes into the exercise and tells `changed()`. */
export function makeTask(exercise, changed) {
  const set = (members) => {
    Object.assign(exercise, members);
    changed();
  };
  const title = h("input", { type: "text", maxlength: String(LIMITS.title), input: () => set({ title: title.value }) });
  title.value = exercise.title;
  const prompt = h("textarea", { rows: "3", maxlength: String(LIMITS.prompt), placeholder: words.standardTask(CATEGORIES.map((one) => words.categories[one].one.toLowerCase())), input: () => set({ prompt: prompt.value }) });
  prompt.value = exercise.prompt;
  return h("section", { class: "task-form" },
    labelled(say.titleLabel, title),
    h("details", { open: false }, h("summary", {}, say.settings),
      categories(exercise, set), labelled(say.prompt, prompt), questions(exercise, set),
      h("label", { class: "choice" }, h("input", { type: "checkbox", checked: exercise.reasons === "required", change: (event) => set({ reasons: event.target.checked ? "required" : "optional" }) }), say.reasons),
      reveal(exercise, set)));
}

const labelled = (text, field) => h("label", {}, h("span", {}, text), field);

function categories(exercise, set) {
  const box = (category) => h("input", { type: "checkbox", checked: exercise.categories.includes(category), change: ({ target }) => {
    const chosen = CATEGORIES.filter((one) => (one === category ? target.checked : exercise.categories.includes(one)));
    // An exercise with nothing to mark is none.
    if (chosen.length === 0) target.checked = true;
    else set({ categories: chosen });
  } });
  return h("fieldset", {}, h("legend", {}, say.categories), CATEGORIES.map((one) => h("label", { class: "choice" }, box(one), letterBox(one), words.categories[one].many)));
}

function questions(exercise, set) {
  const field = (i) => {
    const input = h("input", { type: "text", maxlength: String(LIMITS.question), input: () => {
      const all = Array.from({ length: LIMITS.questions }, (_, at) => (at === i ? input.value : exercise.questions[at] ?? ""));
      while (all.at(-1) === "") all.pop();
      set({ questions: all });
    } });
    input.value = exercise.questions[i] ?? "";
    return labelled(words.marking.question(i + 1), input);
  };
  return h("fieldset", {}, h("legend", {}, say.questions), Array.from({ length: LIMITS.questions }, (_, i) => field(i)));
}

function reveal(exercise, set) {
  const from = h("input", { type: "datetime-local", "aria-label": say.revealFrom, change: () => choose("later") });
  if (exercise.revealFrom) from.value = localTime(new Date(exercise.revealFrom));
  const choose = (way) => {
    if (way === "later" && !from.value) from.value = localTime(new Date(Date.now() + 24 * 3600 * 1000));
    set({ reveal: way, revealFrom: way === "later" ? new Date(from.value).toISOString() : null });
    section.querySelector(`[value="${way}"]`).checked = true;
  };
  const radio = (way) => h("label", { class: "choice" }, h("input", { type: "radio", name: "reveal", value: way, checked: exercise.reveal === way, change: () => choose(way) }), say.reveals[way]);
  const section = h("fieldset", {}, h("legend", {}, say.reveal), radio("handed-in"), h("div", { class: "later" }, radio("later"), from), radio("never"));
  return section;
}

/** As a field for date and time holds it: of this place, without its zone. */
const localTime = (date) => new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
