// Knows what goes on paper around the article: head, legend, notes. Knows nothing of how the article came to be marked.

import { h } from "./dom.js";
import { notesOf } from "./notes.js";
import words from "./words.js";

const at = (id) => document.getElementById(id);
const say = words.sheet;

/** Dresses the page for paper whenever it is printed, also by the browser's own menu; `shown()` gives {article, rules} or null. */
export function makePrinting(shown) {
  addEventListener("beforeprint", () => {
    const now = at("reading").hidden ? null : shown();
    if (!now || document.documentElement.dataset.print === "bare") return;
    at("sheet-head").replaceChildren(...head());
    at("sheet-notes").replaceChildren(...notes(notesOf(now.article, now.rules)));
  });
  addEventListener("afterprint", () => {
    delete document.documentElement.dataset.print;
    at("sheet-head").replaceChildren();
    at("sheet-notes").replaceChildren();
  });
}

/** Prints the article with its marks, or alone. */
export function printArticle({ bare }) {
  if (bare) document.documentElement.dataset.print = "bare";
  print();
}

function head() {
  return [
    h("p", { class: "sheet-line" }, h("span", {}, say.head), h("span", {}, say.printed(new Date()))),
    h("p", { class: "sheet-legend" }, say.legend.map((part) => (typeof part === "string" ? part : h("mark", { "data-kind": part[0] }, part[1])))),
  ];
}

function notes(list) {
  const groups = Object.entries(words.kinds).map(([kind, { letter, many }]) => ({ title: `${letter} · ${many}`, own: list.filter((note) => note.kind === kind) }));
  if (list.length === 0) return [];
  return [h("h2", {}, say.notes), h("div", { class: "sheet-columns" }, groups.filter(({ own }) => own.length > 0).map(({ title, own }) => [
    h("h3", {}, title), h("dl", {}, own.map(({ label, text }) => h("div", {}, h("dt", {}, label), h("dd", {}, text)))),
  ]))];
}
