// Knows the marks of a student and a key one after another, with what is said of each: first those to look at again, then those that both have. Knows nothing of figures.

import { h } from "../dom.js";
import { leadTo } from "../places.js";
import { ASKED } from "./format.js";
import { say } from "./say.js";
import words from "./words.js";

const say_ = words.compare;

/** A name for a mark, without spaces. */
export const nameOf = ({ of, start, end }) => `${of}-${start}-${end}`;

export const outcomeOf = ({ outcome, of }) => say_.outcomes[outcome === "only" ? of : outcome];

const plain = ({ start, end, category }) => ({ start, end, category });

/**
 * Makes the lists of the key's marks and the student's own; `visit(mark)` is called for one that was pressed. `lead(marks)`
 * leads to the first of them that has an entry.
 */
export function lookAgain(marks, context) {
  const entries = new Map([...marks].sort((a, b) => a.start - b.start).map((mark) => [nameOf(mark), { mark, element: lookAt(mark, context) }]));
  const elements = (wanted) => [...entries.values()].filter(({ mark }) => wanted(mark)).map(({ element }) => element);
  const [again, both] = [elements(({ outcome }) => outcome !== "both"), elements(({ outcome }) => outcome === "both")];
  const details = h("details", {}, h("summary", {}, say_.agreed, " ", h("span", { class: "count" }, String(both.length))), h("ul", { role: "list", "aria-label": say_.agreed }, both));
  const element = h("section", { class: "look-again" },
    h("h3", {}, say_.again, " ", h("span", { class: "count" }, String(again.length))),
    again.length === 0 ? h("p", { class: "small" }, say_.nothing) : h("ul", { role: "list", "aria-label": say_.again }, again),
    both.length > 0 && details);
  const placeOf = (mark, all) => entries.get(nameOf(mark)) ?? all.map((other) => entries.get(nameOf(other))).find(Boolean);
  return { element, lead(over) {
    const entry = placeOf(over[0], over);
    if (!entry) return;
    if (entry.mark.outcome === "both") details.open = true;
    leadTo(entry.element.querySelector("button"));
  } };
}

/** One mark: the words, the key's explanation, the student's reason, and room to disagree. */
function lookAt(mark, { exercise, state, keep, visit }) {
  const slice = ({ start, end }) => exercise.text.slice(start, end);
  const mine = mark.of === "yours" ? [mark] : mark.others.map((i) => state.marks[i]);
  const said = mine.flatMap(({ id }) => ["reason", ...ASKED].map((field) => state.notes[id]?.[field]).filter(Boolean));
  return h("li", {},
    h("p", {}, h("button", { type: "button", class: "words", click: () => visit(mark) }, slice(mark)), " ", h("span", { class: `outcome ${mark.outcome}` }, outcomeOf(mark))),
    h("p", { class: "note" }, mark.of === "yours" ? say_.noKeyNote[mark.category] : mark.note || say_.keyNote[mark.category]),
    mark.source && h("p", { class: "note" }, say_.source(mark.source)),
    mark.outcome === "in-part" && mine.map((one) => h("p", { class: "note" }, say_.stopped(slice(one)))),
    said.map((reason) => h("p", { class: "note" }, say_.wrote(reason))),
    disagreement(mark, state, keep));
}

/** Disagreeing is an answer: it is kept, and goes to the teacher with the rest. */
function disagreement(mark, state, keep) {
  const same = (one) => one.of === mark.of && one.start === mark.start && one.end === mark.end && one.category === mark.category;
  const kept = () => state.disagreements.find(same);
  const place = h("div", { class: "disagree" });
  function draw() {
    const one = kept();
    if (!one) {
      place.replaceChildren(h("button", { type: "button", class: "link", click: () => {
        state.disagreements.push({ ...plain(mark), of: mark.of, reason: "" });
        keep();
        draw();
        place.querySelector("input").focus();
        say(say_.kept);
      } }, say_.disagree));
      return;
    }
    const why = h("input", { type: "text", maxlength: "1000", autocomplete: "off", input: () => {
      one.reason = why.value;
      keep();
    } });
    why.value = one.reason;
    place.replaceChildren(h("label", {}, h("span", {}, `${say_.disagree}. ${say_.disagreeWhy}`), why),
      h("button", { type: "button", class: "link", click: () => {
        state.disagreements = state.disagreements.filter((other) => !same(other));
        keep();
        draw();
        place.querySelector("button").focus();
      } }, say_.takeBack));
  }
  draw();
  return place;
}
