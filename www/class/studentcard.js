// Knows what there is to one student of a class: when they handed in, their figures, and that they can be removed. Knows nothing of the rest of the class.

import { h } from "../dom.js";
import { ownOf } from "./students.js";
import words, { spoken } from "./words.js";

const say = words.view;

/** Opens the window of a student; `remove()` takes them out of the class. */
export function openStudent(student, { name, categories, remove }) {
  const close = () => dialog.close();
  const take = () => {
    dialog.close();
    remove();
  };
  const dialog = h("dialog", { class: "settings classroom", lang: spoken, "aria-labelledby": "student-title", close: () => dialog.remove() },
    h("div", { class: "settings-head" }, h("h2", { id: "student-title", dir: "auto" }, name), h("button", { type: "button", class: "framed", click: close }, words.handOut.close)),
    h("p", { class: "small" }, say.handedInAt(new Date(student.handedIn))),
    figures(student, categories),
    h("p", { class: "ways" }, h("button", { type: "button", class: "framed tall", click: take }, say.remove)));
  document.getElementById("main").append(dialog);
  dialog.showModal();
}

function figures(student, categories) {
  const { columns } = say;
  const row = ({ category, both, in_part: part, key_only: keyOnly, yours_only: own, overlap }) => h("tr", {},
    h("th", { scope: "row" }, words.categories[category].many), [both, part, keyOnly, own, words.figure(overlap)].map((value) => h("td", {}, String(value))));
  return h("table", { class: "figures" },
    h("thead", {}, h("tr", {}, h("td", {}), [columns.both, columns.inPart, columns.keyOnly, columns.yoursOnly, columns.overlap].map((title) => h("th", { scope: "col" }, title)))),
    h("tbody", {}, categories.map((category) => row(student.tallies.get(category))),
      h("tr", { class: "here" }, h("th", { scope: "row" }, say.all), h("td", { colspan: "3" }), h("td", {}, String(ownOf(student, categories))), h("td", {}, words.figure(student.overlap)))));
}
