// Knows the list of the key's marks with what a teacher can change of each. Knows nothing of the text around.

import { h } from "../dom.js";
import { CATEGORIES, LIMITS } from "./format.js";
import { kindOf } from "./surface.js";
import words from "./words.js";

const say = words.make;
const MOVES = [["start", -1, "startEarlier"], ["start", 1, "startLater"], ["end", -1, "endEarlier"], ["end", 1, "endLater"]];

/** Makes the list; the functions are told of a mark and what is wanted of it. */
export function makeKeyList({ slice, go, remove, change, moveEdge }) {
  const items = new Map();
  const count = h("span", { class: "count" });
  const list = h("ul", { role: "list", class: "marklist", "aria-label": say.key });
  const element = h("section", { class: "yours" }, h("h2", {}, say.key, " ", count), h("p", { class: "small" }, say.keyHint), list);

  function itemOf(first) {
    const item = { mark: first };
    const place = h("button", { type: "button", click: () => go(item.mark) });
    const more = h("button", { type: "button", class: "link more", "aria-expanded": "false", click: () => open(fields.hidden) }, say.change);
    const back = (event) => { if (event.key === "Escape") go(item.mark); };
    const note = h("textarea", { rows: "2", maxlength: String(LIMITS.note), keydown: back, input: () => change({ ...item.mark, note: note.value }, `note ${item.mark.id}`) });
    const source = h("input", { type: "text", maxlength: String(LIMITS.source), autocomplete: "off", keydown: back, input: () => change({ ...item.mark, source: source.value }, `source ${item.mark.id}`) });
    const kind = h("select", { change: () => change({ ...item.mark, category: kind.value }) }, CATEGORIES.map((one) => h("option", { value: one }, words.categories[one].one)));
    const fields = h("div", { class: "fields", hidden: true },
      h("label", {}, h("span", {}, say.note), note),
      h("label", {}, h("span", {}, say.source), source),
      h("div", { class: "edges" },
        h("label", {}, h("span", {}, say.kind), kind),
        h("div", { role: "group", "aria-label": say.edges, class: "moves" }, MOVES.map(([edge, by, name]) =>
          h("button", { type: "button", class: "framed", "aria-label": say.moves[name], title: say.moves[name], click: () => moveEdge(item.mark, edge, by) }, say.signs[name]))),
        h("button", { type: "button", class: "quiet", click: () => remove(item.mark) }, words.marking.remove)));
    function open(on) {
      fields.hidden = !on;
      more.setAttribute("aria-expanded", on);
      if (on) note.focus();
    }
    const element_ = h("li", {}, place, more, fields);
    return Object.assign(item, { element: element_, open, show(mark) {
      item.mark = mark;
      const text = slice(mark);
      place.className = `place ${kindOf(mark.category)}`;
      place.replaceChildren(h("span", { class: "looks" }, text.length > 64 ? `${text.slice(0, 60).trimEnd()} …` : text));
      place.setAttribute("aria-label", words.marking.show(text));
      more.setAttribute("aria-label", say.changeNamed(text));
      // Writing the same again would move the caret.
      for (const [field, value] of [[note, mark.note ?? ""], [source, mark.source ?? ""]]) if (field.value !== value) field.value = value;
      kind.value = mark.category;
    } });
  }

  function show(marks) {
    const gone = new Set(items.keys());
    for (const mark of marks) {
      if (!items.has(mark.id)) items.set(mark.id, itemOf(mark));
      gone.delete(mark.id);
      items.get(mark.id).show(mark);
    }
    for (const id of gone) items.delete(id);
    const wanted = marks.map((mark) => items.get(mark.id).element);
    if (wanted.length !== list.children.length || wanted.some((one, i) => one !== list.children[i])) {
      const held = list.contains(document.activeElement) ? document.activeElement : null;
      list.replaceChildren(...wanted);
      if (held?.isConnected) held.focus();
    }
    count.textContent = String(marks.length);
  }

  return {
    element, show,
    open: (mark) => items.get(mark.id)?.open(true),
    point(mark) {
      for (const item of items.values()) item.element.toggleAttribute("data-here", item.mark.id === mark?.id);
    },
  };
}
