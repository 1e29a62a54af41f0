// Knows a class as its teacher sees it: taking files, and what stands where. Knows nothing of how any part of it looks inside.

import { h } from "../dom.js";
import { remember, remembered } from "../memory.js";
import { motion } from "../places.js";
import { makeTabs } from "../tabs.js";
import pageWords from "../words.js";
import { classRows } from "./classtable.js";
import { csv } from "./csv.js";
import { drawHeat, heatLegend } from "./heatmap.js";
import { letterBox } from "./marker.js";
import { makeRoll } from "./roll.js";
import { fileButton, fileName, save, takeDrops } from "./save.js";
import { say as tell } from "./say.js";
import { stretchesOf } from "./stretches.js";
import { makeTable } from "./students.js";
import { answersOf, disagreementsOf, notesIn, reasonsOf, showEntries } from "./talk.js";
import words from "./words.js";

const say = words.view;

/** Fills the view; gives what it does each time it is shown. */
export function makeClassView(section) {
  const roll = makeRoll();
  const heading = h("h1", {}, say.title);
  const place = h("div", {});
  const hide = h("input", { type: "checkbox", change: () => hideNames(hide.checked) });
  hide.checked = remembered().hideNames === true;
  const nameOf = (student) => (hide.checked ? say.student(student.number) : student.name);
  let shown = null;
  section.classList.add("classroom");
  section.append(place);

  async function take(files) {
    const before = { students: roll.students.length, leftOut: roll.leftOut.length };
    await roll.take(files);
    draw();
    tell(say.taken(roll.students.length - before.students, roll.leftOut.length - before.leftOut, roll.waiting.length));
  }

  function hideNames(on) {
    remember({ hideNames: on });
    shown?.rename();
    drawLeftOut();
    tell(on ? say.hidden : say.named);
  }

  const saveTable = () => {
    save(`${fileName(roll.exercise.title)}.csv`, csv(classRows(roll, nameOf)), "text/csv");
    tell(say.saved);
  };

  const leftOut = h("div", { class: "left-out" });
  /** A file's name may tell a student's, so that hidden names hide these sentences as well. */
  function drawLeftOut() {
    const clear = () => {
      roll.leftOut = [];
      drawLeftOut();
      section.querySelector("button")?.focus();
    };
    const { length } = roll.leftOut;
    const waiting = roll.waiting.length;
    leftOut.replaceChildren(
      roll.exercise && !roll.exercise.key ? h("p", { class: "notice" }, say.noKey) : "",
      waiting > 0 ? h("p", { class: "notice" }, say.waiting(waiting)) : "",
      length > 0 ? h("section", { class: "notice", "aria-label": say.leftOut(length) }, h("p", {}, say.leftOut(length), " ", h("button", { type: "button", class: "link", click: clear }, say.clear)),
        hide.checked ? "" : h("ul", { role: "list" }, roll.leftOut.map((sentence) => h("li", { dir: "auto" }, sentence)))) : "");
  }

  function draw() {
    const { exercise, students } = roll;
    drawLeftOut();
    heading.replaceChildren(...(exercise ? [say.label, " ", h("strong", { dir: "auto" }, exercise.title)] : [say.title]));
    if (section.checkVisibility()) document.title = pageWords.title(heading.textContent);
    if (!exercise) return place.replaceChildren(opener(heading, leftOut, take));
    shown = makeParts(roll, nameOf, shown?.category);
    place.replaceChildren(
      h("div", { class: "task" }, heading, h("div", { class: "acts" },
        h("label", { class: "check" }, hide, " ", say.hide),
        students.length > 0 && h("button", { type: "button", class: "quiet", click: saveTable }, say.csv),
        fileButton(say.add, take, { multiple: true }))),
      leftOut, shown.element);
  }

  takeDrops(() => section.checkVisibility(), take);
  draw();
  return { show: () => { document.title = pageWords.title(heading.textContent); } };
}

const opener = (heading, leftOut, take) => h("div", { class: "opener" },
  heading, h("p", { class: "lead" }, say.lead),
  h("p", { class: "ways" }, fileButton(say.open, take, { multiple: true, look: "primary" }), h("span", { class: "small" }, say.drop)),
  leftOut, h("p", { class: "small" }, say.privacy));

const howCounted = () => h("details", { class: "small counted" }, h("summary", {}, words.compare.howLink), words.counting.paragraphs.map((text) => h("p", {}, text)));

/** The article on the left, the class on the right; one category of marks at a time. */
function makeParts(roll, nameOf, wanted) {
  const { exercise, students } = roll;
  const { categories } = exercise;
  const article = h("article", { class: "text heat", "aria-label": say.ofArticle });
  const table = makeTable(roll, nameOf);
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

  const leadTo = (element) => {
    element?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: "center", behavior: motion() });
  };
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
