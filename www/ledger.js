// Knows how to list an article's sources in groups. Knows nothing of what a click on one does.

import { h, unseen } from "./dom.js";
import { groupOf } from "./findings.js";
import { fillList } from "./longlist.js";
import { key, strip } from "./picture.js";
import words from "./words.js";

/** Fills `place` with one list of sources, grouped; `visit` gets the source whose row was pressed. */
export function showLedger(place, article, row, visit, signal) {
  const rows = grouped(article);
  if (rows.length === 0) {
    place.replaceChildren(h("p", { class: "small" }, words.ledgerEmpty));
    return;
  }
  const list = h("ul", { class: "ledger", role: "list", "aria-label": words.lists.sources });
  const cellsOf = Map.groupBy(row, (cell) => cell.sentence.source);
  place.replaceChildren(list);
  fillList(list, rows, ({ source, group, first, columns }) =>
    h("li", {}, first && head(group, row, columns), entry(article, cellsOf.get(source.id) ?? [], source, group, visit)), signal);
}

function grouped(article) {
  const rows = [];
  for (const group of Object.keys(words.groups)) {
    const sources = [...article.sources.values()].filter((source) => groupOf(source.type) === group);
    for (const [i, source] of sources.entries()) rows.push({ source, group, first: i === 0, columns: rows.length === 0 });
  }
  return rows;
}

function head(group, row, columns) {
  const count = row.filter((cell) => cell.sentence.group === group).length;
  return h("div", { class: "group" },
    key(group), h("h2", {}, words.groups[group]), h("span", { class: "small" }, words.sentences(count)),
    columns && h("span", { class: "columns", "aria-hidden": "true" }, h("span", {}, words.words.statements), h("span", {}, words.words.wordsGiven)));
}

function entry(article, own, source, group, visit) {
  const statements = source.statements ?? article.statementsOf(source).length;
  return h("button", { type: "button", class: "entry", click: () => visit(source) },
    h("span", { class: "who" }, h("span", { class: "name", lang: source.name && "en" }, source.name || words.noName), " ", h("span", { class: "small" }, about(article, source, group))),
    h("span", { class: "figure strong" }, words.count(statements), unseen(` ${words.words.statements}`)),
    h("span", { class: "figure" }, words.count(source.words ?? 0), unseen(` ${words.words.wordsGiven}`)),
    strip(own, group));
}

/** Of somebody with a name, who they are; of somebody without, why there is none. */
function about(article, source, group) {
  if (group === "unnamed") return article.slice(source.terms?.reason ?? source.terms) || words.noReason;
  return [source.role, source.affiliation].filter(Boolean).join(", ");
}
