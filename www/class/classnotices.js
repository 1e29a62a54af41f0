// Knows the lines over a class: which files were left out and why, who waits, who was removed, whether the class outlives a reload. Knows nothing of the class.

import { h } from "../dom.js";
import words from "./words.js";

const say = words.view;

const act = (text, click) => h("button", { type: "button", class: "link", click }, text);

/**
 * The lines on a class. `removed` is the name of who was removed last; a file's name may tell a student's, so that with
 * `hidden` names these sentences are hidden as well.
 */
export function noticesOn({ roll: { exercise, leftOut, waiting }, fits }, { hidden, removed, clear, putBack }) {
  return [
    exercise && !exercise.key && h("p", { class: "notice" }, say.noKey),
    waiting.length > 0 && h("p", { class: "notice" }, say.waiting(waiting.length)),
    removed && h("p", { class: "notice" }, say.removed(removed), " ", act(say.putBack, putBack)),
    !fits && h("p", { class: "notice" }, say.notKept),
    leftOut.length > 0 && h("section", { class: "notice", "aria-label": say.leftOut(leftOut.length) },
      h("p", {}, say.leftOut(leftOut.length), " ", act(say.clear, clear)),
      !hidden && h("ul", { role: "list" }, leftOut.map((sentence) => h("li", { dir: "auto" }, sentence)))),
  ].filter(Boolean);
}
