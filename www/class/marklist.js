// Knows the list of what a student has marked, with room for reasons. Knows nothing of the text around.

import { h } from "../dom.js";
import { ASKED, LIMITS } from "./format.js";
import { kindOf } from "./surface.js";
import words from "./words.js";

const say = words.marking;

/** Whether somebody has given a reason for a mark. */
export const hasReason = (note = {}) => ["reason", ...ASKED].some((field) => note[field]?.trim());

/** Makes the list; `notes` are what is written to marks, by their ids; `go(mark)` leads to a mark, `wrote()` is told of each key. */
export function makeMarkList({ notes, slice, go, wrote, required }) {
  const items = new Map();
  const count = h("span", { class: "count" });
  const list = h("ul", { role: "list", class: "marklist", "aria-label": say.list });
  const none = h("p", { class: "small" }, say.none);
  const element = h("section", { class: "yours" }, h("h2", {}, say.list, " ", count), required && h("p", { class: "small" }, say.needed), none, list);

  function itemOf(mark) {
    const words_ = h("button", { type: "button", class: `place ${kindOf(mark.category)}` });
    const label = mark.category === "unnamed" ? say.answerThree : say.addReason;
    const fields = h("div", { class: "fields", hidden: true });
    const more = h("button", { type: "button", class: "link more", "aria-expanded": "false", click: () => open(fields.hidden) }, label);
    const item = { element: h("li", {}, words_, more, fields), open, mark };
    words_.addEventListener("click", () => go(item.mark));
    for (const field of mark.category === "unnamed" ? ASKED : ["reason"]) fields.append(fieldOf(item, field));

    /** Shows the fields, and leads to the first. */
    function open(on, { focus = true } = {}) {
      fields.hidden = !on;
      more.setAttribute("aria-expanded", on);
      if (on && focus) fields.querySelector("input").focus();
    }
    return item;
  }

  function fieldOf(item, field) {
    const { id } = item.mark;
    const input = h("input", { type: "text", maxlength: String(LIMITS.note), autocomplete: "off",
      input: () => {
        notes[id] = { ...notes[id], [field]: input.value };
        wrote();
      },
      keydown: (event) => { if (event.key === "Escape") go(item.mark); } });
    input.value = notes[id]?.[field] ?? "";
    return h("label", {}, h("span", {}, say[field]), input);
  }

  /** Shows these marks; what is open stays open. */
  function show(marks) {
    const gone = new Set(items.keys());
    for (const mark of marks) {
      const key = `${mark.id} ${mark.category}`;
      if (!items.has(key)) items.set(key, itemOf(mark));
      const item = items.get(key);
      gone.delete(key);
      item.mark = mark;
      const [button] = item.element.children;
      button.replaceChildren(h("span", { class: "looks" }, shortened(slice(mark))));
      button.setAttribute("aria-label", say.show(slice(mark)));
      item.element.setAttribute("aria-label", say.remark(slice(mark), words.categories[mark.category].one));
      if (hasReason(notes[mark.id]) && item.element.querySelector(".fields").hidden) item.open(true, { focus: false });
    }
    for (const key of gone) items.delete(key);
    const wanted = marks.map((mark) => items.get(`${mark.id} ${mark.category}`).element);
    if (wanted.length !== list.children.length || wanted.some((one, i) => one !== list.children[i])) list.replaceChildren(...wanted);
    count.textContent = String(marks.length);
    none.hidden = marks.length > 0;
  }

  return {
    element, show,
    /** Leads to the reason of a mark. */
    reason: (mark) => items.get(`${mark.id} ${mark.category}`)?.open(true),
    /** Shows which mark the caret is in. */
    point(mark) {
      for (const item of items.values()) item.element.toggleAttribute("data-here", item.mark.id === mark?.id);
    },
  };
}

const shortened = (text) => (text.length > 64 ? `${text.slice(0, 60).trimEnd()} …` : text);
