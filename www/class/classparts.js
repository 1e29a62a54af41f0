// Knows how a class looks: the article with what was marked beside the table, the reasons, disagreements and answers; one kind of marks at a time. Knows nothing of files.

import { h } from "../dom.js";
import { leadTo } from "../places.js";
import { makeTabs } from "../tabs.js";
import { howCounted } from "./counting.js";
import { drawHeat, heatLegend } from "./heatmap.js";
import { letterBox } from "./marker.js";
import { stretchesOf } from "./stretches.js";
import { makeTable } from "./students.js";
import { answersOf, disagreementsOf, notesIn, reasonsOf, showEntries } from "./talk.js";
import words from "./words.js";

const say = words.view;

/** The article on the left, the class on the right. `visit(student)` is called for one that was pressed; `wanted` is the category to begin with. */
export function makeParts(roll, { nameOf, visit, wanted }) {
  const { exercise, students } = roll;
  const { categories } = exercise;
  const article = h("article", { class: "text heat", "aria-label": say.ofArticle });
  const table = makeTable(roll, nameOf, visit);
  const panes = { students: h("div", {}, students.length > 0 ? [h("div", { class: "scrolls" }, table.element), howCounted()] : h("p", { class: "none" }, say.noResults)), reasons: h("div", {}), disagreements: h("div", {}), answers: h("div", {}) };
  if (exercise.questions.length === 0) delete panes.answers;
  for (const [id, pane] of Object.entries(panes)) Object.assign(pane, { id: `class-${id}`, className: "pane", role: "tabpanel" }).setAttribute("aria-labelledby", `tab-of-${id}`);
  const kinds = h("div", { class: "tabs", role: "tablist", "aria-label": words.compare.kinds });
  const kindTabs = makeTabs(kinds, categories.map((id) => ({ id: `heat-${id}`, label: [letterBox(id), " ", h("span", { class: "label" }, words.categories[id].many)], controls: "class-heat" })), (id) => show(id.slice("heat-".length)));
  const lists = h("div", { class: "tabs", role: "tablist", "aria-label": say.panel });
  const listTabs = makeTabs(lists, Object.keys(panes).map((id) => ({ id: `of-${id}`, label: say.tabs[id], controls: `class-${id}` })), (id) => open(id.slice("of-".length)));
  const heat = h("div", { id: "class-heat", role: "tabpanel", class: "heat-place" }, heatLegend(students.length), article);
  let category = null;
  let stretches = [];
  let pane = "students";
  let entries = {};
  let filling = new AbortController();

  function show(next) {
    category = next;
    stretches = stretchesOf(roll, category);
    kindTabs.select(`heat-${category}`);
    heat.dataset.kind = { unnamed: "source" }[category] ?? category;
    heat.setAttribute("aria-labelledby", `tab-heat-${category}`);
    drawHeat(article, roll, category, stretches, toTalk);
    table.show(category);
    entries = { reasons: reasonsOf(stretches), disagreements: disagreementsOf(roll, category, stretches), answers: answersOf(roll) };
    listTabs.setCount("of-students", String(students.length));
    for (const id of Object.keys(panes).slice(1)) listTabs.setCount(`of-${id}`, String(notesIn(entries[id])));
    open(pane);
  }

  /** Shows one of the lists; only what is seen is filled. */
  function open(next) {
    pane = next;
    listTabs.select(`of-${pane}`);
    for (const [id, one] of Object.entries(panes)) one.hidden = id !== pane;
    filling.abort();
    filling = new AbortController();
    if (pane === "students") return null;
    return showEntries(panes[pane], entries[pane], { text: exercise.text, students, nameOf, visit: toText, label: say.tabs[pane], none: say.none[pane], who: pane === "reasons", signal: filling.signal });
  }

  async function toTalk(stretch) {
    await open("reasons");
    leadTo(panes.reasons.querySelector(`li[data-start="${stretch.start}"] button`));
  }
  const toText = (stretch) => leadTo(article.querySelector(`[data-start="${stretch.start}"]`));

  table.rename();
  show(categories.includes(wanted) ? wanted : categories[0]);
  return {
    get category() { return category; },
    /** Shows the names as `nameOf` gives them now. */
    rename() {
      table.rename();
      open(pane);
    },
    element: h("div", { class: "class-grid" }, h("div", { class: "column" }, kinds, heat), h("section", { class: "panel", "aria-label": say.panel }, lists, Object.values(panes))),
  };
}
