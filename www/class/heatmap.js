// Knows how an article looks when a class has marked it: a wash in four steps and a count, framed where the key has nothing. Knows nothing of the students.

import { h } from "../dom.js";
import { drawPieces } from "./pieces.js";
import { rangesOf, stepOf } from "./stretches.js";
import { kindOf } from "./surface.js";
import words from "./words.js";

const say = words.view;

/** Draws the stretches of a category into `article`; `visit(stretch)` gets the one that was pressed. */
export function drawHeat(article, { exercise, blocks, students }, category, stretches, visit) {
  const started = new Set();
  article.dataset.kind = kindOf(category);
  const look = (stretch) => `warm step-${stepOf(stretch.found.size, students.length)}${stretch.inKey ? " in-key" : " framed-in"}`;

  /** The first piece of a stretch is the one to press by keyboard. */
  function pieceOf(stretch, inner) {
    const first = !started.has(stretch);
    started.add(stretch);
    const label = first && say.stretch(exercise.text.slice(stretch.start, stretch.end), stretch.found.size, students.length, stretch.inKey);
    const go = (event) => {
      event.stopPropagation();
      visit(stretch);
    };
    const press = (event) => {
      if (!["Enter", " "].includes(event.key)) return;
      event.preventDefault();
      go(event);
    };
    return h("span", { class: look(stretch), click: go, keydown: first && press, role: first && "button", tabindex: first && "0", "aria-label": label, "data-start": first && stretch.start }, inner);
  }
  const draw = (text, over) => [...over].sort((a, b) => a.end - a.start - (b.end - b.start)).reduce((inner, stretch) => pieceOf(stretch, inner), text);
  const count = (stretch) => h("span", { class: "tally", "aria-hidden": "true" }, `\u202f${stretch.found.size}`);
  article.replaceChildren(...drawPieces(blocks, exercise.text, stretches, draw, count));
}

/** What the washes mean, for a class of that size. */
export function heatLegend(of) {
  const step = ({ step: n, from, to }) => h("span", { class: `warm in-key step-${n}` }, from === to ? String(from) : `${from}–${to}`);
  return h("p", { class: "heat-legend" }, of > 0 && [h("span", { class: "small" }, say.foundBy), rangesOf(of).map(step), h("span", { class: "small" }, say.ofAll(of))],
    h("span", { class: "warm framed-in step-1" }, say.notInKey));
}
