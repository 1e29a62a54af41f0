// Knows the three toggles and the two step buttons over the article. Knows nothing of the marks themselves.

import { h, s } from "./dom.js";
import words from "./words.js";

const ARROWS = { up: "M3 10l5-5 5 5", down: "M3 6l5 5 5-5", left: "M10 3L5 8l5 5", right: "M6 3l5 5-5 5", cross: "M3 3l10 10M13 3L3 13" };

/** An icon drawn in the colour of its text. */
export const icon = (name) => s("svg", { class: "icon", viewBox: "0 0 16 16", "aria-hidden": "true" }, s("path", { d: ARROWS[name] }));

/** Fills the legend; `toggled(kind, on)` and `stepped(by)` are told of the reader's choice. */
export function makeLegend(place, { toggled, stepped }) {
  const toggles = new Map();
  for (const [kind, { letter, many, short }] of Object.entries(words.kinds)) {
    const count = h("span", { class: "count" });
    const button = h("button", { type: "button", class: "toggle", "data-kind": kind, "aria-pressed": "true", click: () => toggle(kind) },
      h("span", { class: `letter ${kind}`, "aria-hidden": "true" }, letter),
      h("span", { class: "label" }, h("span", { class: "long" }, many), h("span", { class: "short" }, short)), " ", count);
    toggles.set(kind, { button, count });
    place.append(button);
  }
  place.append(h("span", { class: "steps" },
    h("button", { type: "button", class: "step", "aria-label": words.words.previous, click: () => stepped(-1) }, icon("up")),
    h("button", { type: "button", class: "step", "aria-label": words.words.next, click: () => stepped(1) }, icon("down"))));

  function toggle(kind) {
    const { button } = toggles.get(kind);
    const on = button.getAttribute("aria-pressed") !== "true";
    button.setAttribute("aria-pressed", on);
    toggled(kind, on);
  }
  return {
    toggle,
    show(counts, hidden) {
      for (const [kind, { button, count }] of toggles) {
        button.setAttribute("aria-pressed", !hidden.has(kind));
        count.textContent = words.count(counts[kind]);
      }
    },
  };
}
