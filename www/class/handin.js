// Knows how a student hands in: the question for a name, the file, and what is said where no answers are shown. Knows nothing of marks.

import { h } from "../dom.js";
import { LIMITS, writeResult } from "./format.js";
import { printResult } from "./resultpaper.js";
import { fileName, save } from "./save.js";
import { say } from "./say.js";
import { another } from "./taskbar.js";
import words, { spoken } from "./words.js";

/** Asks for the name; `go(name)` hands in. Nothing is handed in while reasons are missing. */
export function handInDialog({ marks, missing, student, go }) {
  const { handIn } = words;
  const problem = h("p", { class: "problem", role: "alert" });
  const name = h("input", { type: "text", name: "student", maxlength: String(LIMITS.name), autocomplete: "name" });
  name.value = student;
  const form = h("form", { method: "dialog", novalidate: true, submit: (event) => {
    const given = name.value.trim();
    if (given === "" || missing > 0) {
      event.preventDefault();
      problem.textContent = missing > 0 ? handIn.reasons(missing) : handIn.nameMissing;
      if (given === "") name.focus();
      return;
    }
    dialog.addEventListener("close", () => go(given), { once: true });
  } },
    h("h2", { id: "handin-title" }, handIn.title), h("p", {}, handIn.lead(marks)), missing > 0 && h("p", {}, handIn.reasons(missing)),
    h("label", {}, h("span", {}, handIn.name), name), problem,
    h("p", { class: "ways" }, h("button", { class: "primary" }, handIn.go), h("button", { type: "button", class: "framed tall", click: () => dialog.close() }, handIn.back)));
  const dialog = h("dialog", { class: "settings", lang: spoken, "aria-labelledby": "handin-title", close: () => dialog.remove() }, form);
  document.getElementById("main").append(dialog);
  dialog.showModal();
  name.focus();
}

/** The file of what was handed in. */
export function saveResult(exercise, { student, handedIn, marks, notes, answers, disagreements }) {
  const json = writeResult({ student, handedIn, answers, disagreements, marks: marks.map((mark) => ({ ...notes[mark.id], ...mark })) }, exercise);
  save(`${fileName(exercise.title, student)}.result.json`, json);
  say(words.handIn.saved);
}

const saveButton = (exercise, state) => h("button", { type: "button", class: "primary", click: () => saveResult(exercise, state) }, words.handIn.save);

/** The buttons with which a result leaves this machine. */
export const giveButtons = (exercise, blocks, state) => [h("button", { type: "button", class: "quiet", click: () => printResult(exercise, blocks, state) }, words.handIn.print), saveButton(exercise, state)];

/** A button that clears all that a student did, at the second press. */
export function againButton(clear) {
  const button = h("button", { type: "button", class: "link", click: () => {
    if (button.dataset.sure !== undefined) return clear();
    button.dataset.sure = "";
    button.textContent = words.handIn.againSure;
    say(words.handIn.againHint);
  } }, words.handIn.again);
  return h("p", { class: "small again" }, words.handIn.againHint, " ", button);
}

/** What a student sees after handing in where there are no answers to compare with. */
export function handedInPage({ exercise, blocks, state, clear, leave }) {
  const { handIn } = words;
  const why = exercise.reveal === "later" && exercise.key ? handIn.later(new Date(exercise.revealFrom)) : handIn.never;
  return [h("div", { class: "opener" }, h("h2", { tabindex: "-1" }, handIn.done), h("p", { class: "lead" }, handIn.give), h("p", {}, why),
    h("p", { class: "ways" }, giveButtons(exercise, blocks, state).reverse(), another(leave)), againButton(clear))];
}
