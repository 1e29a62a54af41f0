// Knows how somebody marks an article: the docked buttons, their keys, undo and redo. Knows nothing of what the marks are for.

import { h } from "../dom.js";
import { makeHistory } from "./history.js";
import { withChanged, withMark, without } from "./markset.js";
import { say } from "./say.js";
import { makeSurface } from "./surface.js";
import words from "./words.js";

/** A history of marks and nothing else. */
const onlyMarks = (marks) => makeHistory({ marks });

/**
 * Makes the buttons and the surface. `changed(marks, mark)` is told of each change, `at(mark)` of the mark at the caret, or null;
 * `keys` are further keys by name: functions that get the mark at the caret and give true where they did something. A `history`
 * may hold more than `marks` in its states; what changes that goes through `edit`.
 */
export function makeMarker({ text, blocks, categories, marks, label, hintText = words.marking.textHint, changed, at, keys = {}, history = onlyMarks(marks) }) {
  const hint = h("p", { class: "vh", id: `hint-${crypto.randomUUID?.() ?? Math.random()}` }, hintText);
  const surface = makeSurface({ text, blocks, label, hint: hint.id, press, at: came });
  const slice = ({ start, end }) => text.slice(start, end);
  const act = (name, run, attributes) => h("button", { type: "button", class: "quiet", click: run, pointerdown: stay, ...attributes }, words.marking[name]);
  const remove = act("remove", () => removeAt(surface.current()), { "aria-keyshortcuts": "Delete" });
  const undo = act("undo", () => step("undo"), { "aria-keyshortcuts": "Control+Z" });
  const redo = act("redo", () => step("redo"), { "aria-keyshortcuts": "Control+Y" });
  const dock = h("div", { class: "dock", role: "group", "aria-label": words.marking.buttons },
    h("span", { class: "as" }, words.marking.as),
    categories.map((category) => categoryButton(category, () => mark(category))), remove);

  function came(mark) {
    remove.disabled = !mark;
    at?.(mark);
  }

  function mark(category) {
    const span = surface.words();
    if (!span) return say(words.selectFirst);
    const { marks: next, mark: made, moved } = withMark(history.state.marks, { ...span, category });
    take(next, made);
    const name = words.categories[category].one;
    say(moved ? words.moved(name, slice(made)) : words.marked(name, slice(made), next.length));
    surface.select({ start: made.end, end: made.end });
  }

  function removeAt(mark) {
    if (!mark) return say(words.noMark);
    const { start } = mark;
    take(without(history.state.marks, mark), null);
    say(words.removed(slice(mark)));
    surface.element.focus({ preventScroll: true });
    surface.select({ start, end: start });
  }

  const take = (next, mark, burst) => edit({ marks: next }, { mark, burst });

  function edit(members, { mark = null, burst } = {}) {
    history.push({ ...history.state, ...members }, burst);
    show(mark);
  }

  function show(mark) {
    if (history.state.marks !== drawn) surface.draw(drawn = history.state.marks);
    undo.disabled = !history.canUndo;
    redo.disabled = !history.canRedo;
    changed(history.state.marks, mark);
  }

  function step(way) {
    if (!history[way === "undo" ? "canUndo" : "canRedo"]) return;
    history[way]();
    show(null);
    say(way === "undo" ? words.undone : words.redone);
    // A button that has just lost its use would lose the focus as well.
    if (document.activeElement === document.body || document.activeElement?.disabled) surface.element.focus({ preventScroll: true });
  }

  /** Undoes or redoes by a key; gives false where it is none for that. */
  function stepBy(key, { ctrlKey, metaKey, shiftKey }) {
    const way = (ctrlKey || metaKey) && { z: shiftKey ? "redo" : "undo", y: "redo" }[key.toLowerCase()];
    if (way) step(way);
    return Boolean(way);
  }

  function press(key, event) {
    if (event.ctrlKey || event.metaKey) return stepBy(key, event);
    if (Object.hasOwn(keys, key)) return keys[key](surface.current(), event);
    if (event.altKey) return false;
    const category = categories.find((one) => words.categories[one].letter.toLowerCase() === key.toLowerCase());
    if (category) mark(category);
    else if (["Delete", "Backspace"].includes(key)) removeAt(surface.current());
    else return false;
    return true;
  }

  let drawn = marks;
  surface.draw(marks);
  remove.disabled = undo.disabled = redo.disabled = true;
  return {
    dock, surface, hint, slice, stepBy, edit, steps: [undo, redo],
    remove: removeAt,
    /** Puts a changed mark in the place of the one with its id. */
    change: (mark, burst) => take(withChanged(history.state.marks, mark), mark, burst),
  };
}

/** Pressing a button must not take the selection away. */
const stay = (event) => event.preventDefault();

function categoryButton(category, press) {
  const { letter, one } = words.categories[category];
  return h("button", { type: "button", class: "framed mark-as", "data-category": category, click: press, pointerdown: stay, "aria-keyshortcuts": letter },
    letterBox(category), " ", h("span", { class: "label" }, one));
}

/** The letter of a category in its box. */
export const letterBox = (category) => h("span", { class: `letter ${{ unnamed: "source", quote: "quote", number: "number" }[category]}`, "aria-hidden": "true" }, words.categories[category].letter);
