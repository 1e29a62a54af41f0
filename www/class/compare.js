// Knows a student's marks beside the key's: one kind at a time in two lanes, the figures, and what to look at again. Knows nothing of how marks are counted.

import { compareMarks } from "../core.js";
import { h } from "../dom.js";
import { makeTabs } from "../tabs.js";
import { howCounted } from "./counting.js";
import { ASKED } from "./format.js";
import { againButton, giveButtons } from "./handin.js";
import { letterBox } from "./marker.js";
import { drawPieces } from "./pieces.js";
import { say } from "./say.js";
import { kindOf } from "./surface.js";
import { another, taskBar } from "./taskbar.js";
import words from "./words.js";

const say_ = words.compare;

/** Resolves to the elements of the view. */
export async function makeCompare({ exercise, blocks, state, keep, clear, leave }) {
  const key = exercise.key.filter((mark) => exercise.categories.includes(mark.category));
  const compared = await compareMarks(exercise.text, key.map(plain), state.marks.map(plain));
  const sides = {
    key: key.map((mark, i) => ({ ...mark, ...compared.key[i], of: "key" })),
    yours: state.marks.map((mark, i) => ({ ...mark, ...compared.yours[i], of: "yours" })),
  };
  const tallies = compared.categories.filter(({ category }) => exercise.categories.includes(category));
  const article = h("article", { class: "text lanes", lang: "en", "aria-label": say_.ofArticle });
  const panel = h("div", {});
  const list = h("div", { class: "tabs", role: "tablist", "aria-label": say_.kinds });
  const tabs = makeTabs(list, exercise.categories.map((id) => ({ id: `kind-${id}`, label: tabLabel(id), controls: "lanes" })), (id) => show(id.slice("kind-".length)));

  function show(category) {
    const of = (marks) => marks.filter((mark) => mark.category === category);
    tabs.select(`kind-${category}`);
    article.dataset.kind = kindOf(category);
    const [keys, yours] = [of(sides.key), of(sides.yours)];
    article.replaceChildren(...drawPieces(blocks, exercise.text, [...keys, ...yours], drawPiece, (mark) => outcomeAt(mark)));
    panel.replaceChildren(
      h("p", { class: "says" }, words.compared(tallies.find((tally) => tally.category === category))),
      figures(tallies, category), howCounted(say_.note),
      lookAgain([...keys.filter((mark) => mark.outcome !== "both"), ...yours.filter((mark) => mark.outcome === "only")].sort((a, b) => a.start - b.start), { exercise, state, keep, yours }));
  }

  show(exercise.categories[0]);
  return [
    taskBar(exercise, another(leave), giveButtons(exercise, blocks, state)),
    h("div", { class: "reading on-text comparing" },
      h("div", { class: "column", id: "lanes", role: "tabpanel", "aria-labelledby": `tab-kind-${exercise.categories[0]}` }, list, laneLegend(), article),
      h("div", { class: "panel" }, h("h2", { tabindex: "-1", class: "bar" }, say_.title), panel, againButton(clear))),
  ];
}

const plain = ({ start, end, category }) => ({ start, end, category });
const tabLabel = (category) => [letterBox(category), " ", h("span", { class: "label" }, words.categories[category].many)];

const laneLegend = () => h("p", { class: "lane-legend", "aria-hidden": "true" },
  h("span", { class: "own-lane" }, say_.yours), h("span", { class: "key-lane" }, say_.key), h("span", { class: "key-lane agree" }, h("span", { class: "own-lane" }, say_.both)));

/** The key's line below, the student's above, a wash where both are. */
function drawPiece(text, over) {
  const [inKey, own] = ["key", "yours"].map((side) => over.some((mark) => mark.of === side));
  const inner = own ? h("span", { class: "own-lane" }, text) : text;
  return inKey ? h("span", { class: own ? "key-lane agree" : "key-lane" }, inner) : inner;
}

/** What a mark of the student shares with the key's is told at the end of the key's. */
function outcomeAt(mark) {
  if (mark.of === "yours" && mark.outcome !== "only") return null;
  return h("span", { class: `outcome ${mark.outcome}` }, `\u202f${outcomeOf(mark)}`);
}

const outcomeOf = ({ outcome, of }) => say_.outcomes[outcome === "only" ? of : outcome];

function figures(tallies, category) {
  const { both, "in-part": part, key, yours } = say_.outcomes;
  return h("table", { class: "figures" },
    h("thead", {}, h("tr", {}, h("td", {}), [both, part, key, yours, say_.overlap].map((name) => h("th", { scope: "col" }, name)))),
    h("tbody", {}, tallies.map((tally) => h("tr", { class: tally.category === category && "here" },
      h("th", { scope: "row" }, words.categories[tally.category].many),
      [tally.both, tally.in_part, tally.key_only, tally.yours_only, words.figure(tally.overlap)].map((value) => h("td", {}, String(value)))))));
}

function lookAgain(marks, context) {
  return h("section", { class: "look-again" },
    h("h3", {}, say_.again, " ", h("span", { class: "count" }, String(marks.length))),
    marks.length === 0 ? h("p", { class: "small" }, say_.nothing) : h("ul", { role: "list", "aria-label": say_.again }, marks.map((mark) => lookAt(mark, context))));
}

/** One difference: the words, the key's explanation, the student's reason, and room to disagree. */
function lookAt(mark, { exercise, state, keep, yours }) {
  const slice = ({ start, end }) => exercise.text.slice(start, end);
  const mine = mark.of === "yours" ? [mark] : mark.others.map((i) => state.marks[i]);
  const said = mine.flatMap(({ id }) => ["reason", ...ASKED].map((field) => state.notes[id]?.[field]).filter(Boolean));
  return h("li", {},
    h("p", {}, h("span", { class: "words" }, slice(mark)), " ", h("span", { class: `outcome ${mark.outcome}` }, outcomeOf(mark))),
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
      } }, say_.agreed));
  }
  draw();
  return place;
}
