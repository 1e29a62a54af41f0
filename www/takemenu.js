// Knows the menu of ways to take an article away. Knows nothing of how it is printed or saved.

import { h } from "./dom.js";
import { formats } from "./saving.js";
import words from "./words.js";

const say = words.take;
const menu = document.getElementById("take-menu");

/** Fills the menu; `acts` are print({ bare }) and save(format). */
export function makeTakeMenu({ print, save }) {
  const entry = (label, act) => h("li", {}, h("button", { type: "button", click: () => choose(act) }, label));
  const group = (title, id, entries) => [h("h2", { id }, title), h("ul", { role: "list", "aria-labelledby": id }, entries)];
  menu.replaceChildren(
    ...group(say.print, "take-print", [entry(say.withMarks, () => print({ bare: false })), entry(say.bare, () => print({ bare: true }))]),
    ...group(say.save, "take-save", formats.map((format) => entry(say.formats[format], () => save(format)))));
}

function choose(act) {
  menu.hidePopover();
  act();
}
