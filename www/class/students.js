// Knows the table of a class: each student's strip and figures, to be sorted by any of them. Knows nothing of the text.

import { h, s } from "../dom.js";
import { say as tell } from "./say.js";
import words from "./words.js";

const say = words.view;
const WIDTH = 1000;

export const foundBy = (student, category) => {
  const { both, in_part: part } = student.tallies.get(category);
  return both + part;
};
export const ownOf = (student, categories) => categories.reduce((sum, category) => sum + student.tallies.get(category).yours_only, 0);

/** Makes the table of a class; `nameOf(student)` gives what to show for a name, `visit(student)` is called for one that was pressed. */
export function makeTable({ exercise, key, students }, nameOf, visit) {
  const { categories } = exercise;
  const columns = [
    { id: "name", title: say.name, value: nameOf, name: true },
    ...categories.map((category) => ({ id: category, title: words.categories[category].letter, long: words.categories[category].many, value: (student) => foundBy(student, category) })),
    { id: "own", title: say.own, long: say.ownLong, value: (student) => ownOf(student, categories) },
    { id: "overlap", title: words.compare.overlap, value: ({ overlap }) => overlap ?? -1, text: ({ overlap }) => words.figure(overlap) },
  ];
  const rows = new Map();
  const body = h("tbody", {});
  const marked = h("th", { scope: "col", class: "where" });
  const keyStrip = h("td", { class: "where" });
  let sorted = { column: columns[0], up: true };

  const headOf = (column) => h("th", { scope: "col", class: column.name ? "name" : null }, h("button", { type: "button", title: column.long, click: () => sortBy(column) }, column.title, column.long && h("span", { class: "vh" }, ` ${column.long}`)));
  const heads = new Map(columns.map((column) => [column, headOf(column)]));
  const [first, ...rest] = heads.values();
  const keyCells = columns.slice(1).map(({ id }) => h("td", {}, categories.includes(id) ? String(key.filter(({ category }) => category === id).length) : ""));
  const element = h("table", { class: "students" },
    h("caption", { class: "vh" }, say.tableCaption),
    h("thead", {}, h("tr", {}, first, marked, rest)),
    h("tbody", { class: "of-key" }, h("tr", {}, h("th", { scope: "row" }, say.theKey), keyStrip, keyCells)), body);

  function rowOf(student) {
    const strip = h("td", { class: "where" });
    const name = h("button", { type: "button", dir: "auto", click: () => visit(student) });
    const cells = columns.slice(1).map(({ value, text = value }) => h("td", {}, String(text(student))));
    return { element: h("tr", {}, h("th", { scope: "row" }, name), strip, cells), strip, name };
  }

  function sortBy(column) {
    sorted = { column, up: sorted.column === column ? !sorted.up : Boolean(column.name) };
    sort();
    tell(say.sorted(column.long ?? column.title, sorted.up));
  }

  function sort() {
    const { column, up } = sorted;
    const names = new Intl.Collator(undefined, { numeric: true });
    const compare = column.name ? (a, b) => names.compare(nameOf(a), nameOf(b)) : (a, b) => column.value(a) - column.value(b) || names.compare(nameOf(a), nameOf(b));
    body.append(...[...students].sort((a, b) => (up ? compare(a, b) : compare(b, a))).map((student) => rows.get(student).element));
    for (const [one, head] of heads) {
      if (one === column) head.setAttribute("aria-sort", up ? "ascending" : "descending");
      else head.removeAttribute("aria-sort");
    }
  }

  for (const student of students) rows.set(student, rowOf(student));
  return {
    element,
    /** Shows where a category was marked. */
    show(category) {
      marked.textContent = say.where(words.categories[category].letter);
      const of = (marks) => marks.filter((mark) => mark.category === category);
      keyStrip.replaceChildren(strip(exercise.text.length, of(key), [], "of-the-key"));
      for (const [{ marks }, row] of rows) row.strip.replaceChildren(strip(exercise.text.length, of(marks).filter(inKey), of(marks).filter((mark) => !inKey(mark)), category));
    },
    /** Shows the names anew, as `nameOf` gives them now. */
    rename() {
      for (const [student, { name }] of rows) name.textContent = nameOf(student);
      sort();
    },
  };
}

const inKey = ({ outcome }) => outcome !== "only";

/** Where marks stand from the first to the last letter: filled where the key has them, hollow where not. */
function strip(length, filled, hollow, look) {
  const box = ({ start, end }) => ({ x: (start / length) * WIDTH, width: Math.max(((end - start) / length) * WIDTH, 18) });
  const path = (marks, top, height) => marks.map(box).map(({ x, width }) => `M${x.toFixed(1)} ${top}h${width.toFixed(1)}v${height}h-${width.toFixed(1)}z`).join("");
  return s("svg", { class: `strip-of ${look}`, viewBox: `0 0 ${WIDTH} 10`, preserveAspectRatio: "none", "aria-hidden": "true" },
    s("path", { class: "line", d: `M0 5H${WIDTH}` }), s("path", { class: "filled", d: path(filled, 0, 10) }), s("path", { class: "hollow", d: path(hollow, 1.5, 7) }));
}
