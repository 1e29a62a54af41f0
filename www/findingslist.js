// Knows how to list all findings in reading order. Knows nothing of what a click on one does.

import { h } from "./dom.js";
import { fillList } from "./longlist.js";
import { letterOf, nameOf } from "./marks.js";
import words from "./words.js";

/** Fills `place` with one link a finding; `visit` gets the mark that was followed. */
export function showFindings(place, article, visit, signal) {
  place.replaceChildren(h("p", { class: "caption" }, words.findingsCaption(article.marks.length)));
  if (article.marks.length === 0) return;
  const list = h("ol", { class: "rows findings", "aria-label": words.lists.findings });
  place.append(list);
  fillList(list, article.marks, (mark) => h("li", {}, finding(article, mark, visit)), signal);
}

function finding(article, mark, visit) {
  const go = (event) => {
    event.preventDefault();
    visit(mark);
  };
  return h("a", { href: "#article", "data-visits": mark.id, click: go },
    h("span", { class: `small-letter ${mark.kind}`, "aria-hidden": "true" }, letterOf(mark).trim()),
    h("span", { class: "vh" }, `${nameOf(mark)}: `), h("span", { class: "said", lang: "en" }, article.slice(mark)));
}
