// Knows how to tell the picture's facts as a table. Knows nothing of drawing.

import { h } from "./dom.js";
import words from "./words.js";

/** Who stands behind how many sentences, of all and of the opening, folded away until asked for. `show` gets the first sentence of a row. */
export function pictureTable({ sentences }, show) {
  const total = sentences.reduce((sum, sentence) => sum + sentence.words, 0);
  const body = Object.keys(words.behind).map((group) => {
    const own = sentences.filter((sentence) => sentence.group === group);
    const given = own.reduce((sum, sentence) => sum + sentence.words, 0);
    return own.length > 0 && h("tr", {},
      h("th", { scope: "row" }, h("button", { type: "button", class: "link plain", click: () => show(own[0]) }, words.behind[group])),
      h("td", {}, words.count(own.length)), h("td", {}, words.percent(given, total)));
  });
  const { behind, sentences: many, words: given } = words.pictureColumns;
  return h("details", { class: "facts" }, h("summary", {}, words.pictureTable),
    h("table", {}, h("thead", {}, h("tr", {}, [behind, many, given].map((head) => h("th", { scope: "col" }, head)))), h("tbody", {}, body)));
}
