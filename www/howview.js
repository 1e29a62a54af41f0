// Knows the view that says how onrecord works and how often it errs. Knows nothing of how that was measured: figures.js has it.

import { h } from "./dom.js";
import { marked } from "./example.js";
import { command, figures, whose } from "./figures.js";
import helpWords from "./helpwords.js";
import words from "./words.js";

const say = helpWords.how;

export function makeHow(section) {
  const share = (part) => words.percent(part, 1);
  section.append(
    h("h1", {}, words.views.how), ...say.works.map((text) => h("p", {}, text)),
    h("h2", {}, say.errs), h("p", {}, say.measured),
    h("div", { class: "wide" }, h("table", { class: "measures" },
      h("thead", {}, h("tr", {}, say.columns.map((column) => h("th", { scope: "col" }, column)))),
      h("tbody", {}, figures.map(({ kind, right, found, of }) => h("tr", {},
        h("th", { scope: "row" }, say.kinds[kind]), [share(right), share(found), words.count(of)].map((figure) => h("td", {}, figure))))))),
    h("p", {}, say.whose(share(whose.speaker), share(whose.sourced))),
    h("p", { class: "small" }, say.command, " ", h("code", {}, command)),
    h("h2", {}, say.wrong), h("p", {}, say.wrongLead),
    h("ul", { class: "failures", role: "list" }, say.failures.map(([text, why]) => h("li", {}, marked(text), h("p", { class: "small" }, why)))),
    h("h2", {}, say.does), ...say.doesNot.map((text) => h("p", {}, text)),
    h("p", { class: "small" }, h("a", { href: "#counting" }, words.views.counting)));
}
