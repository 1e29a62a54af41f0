// Knows a student's marks beside the key's: one kind at a time in two lanes, and the figures. Knows nothing of how marks are counted.

import { compareMarks } from "../core.js";
import { h } from "../dom.js";
import { leadTo } from "../places.js";
import { makeTabs } from "../tabs.js";
import { howCounted } from "./counting.js";
import { againButton, giveButtons } from "./handin.js";
import { lookAgain, nameOf, outcomeOf } from "./lookagain.js";
import { letterBox } from "./marker.js";
import { drawPieces } from "./pieces.js";
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
    lanes.setAttribute("aria-labelledby", `tab-kind-${category}`);
    const again = lookAgain([...keys, ...yours.filter((mark) => mark.outcome === "only")], { exercise, state, keep, visit });
    article.replaceChildren(...drawPieces(blocks, exercise.text, [...keys, ...yours], (text, over) => drawPiece(text, over, again.lead), outcomeAt));
    panel.replaceChildren(
      h("p", { class: "says" }, words.compared(tallies.find((tally) => tally.category === category))),
      figures(tallies, category), howCounted(say_.note),
      again.element);
  }

  const lanes = h("div", { class: "column", id: "lanes", role: "tabpanel" }, list, laneLegend(), article);
  const visit = (mark) => leadTo(article.querySelector(`[data-marks~="${nameOf(mark)}"]`));
  show(exercise.categories[0]);
  return [
    taskBar(exercise, another(leave), giveButtons(exercise, blocks, state)),
    h("div", { class: "reading on-text comparing" },
      lanes,
      h("div", { class: "panel" }, h("h2", { tabindex: "-1", class: "bar" }, say_.title), panel, againButton(clear))),
  ];
}

const plain = ({ start, end, category }) => ({ start, end, category });
const tabLabel = (category) => [letterBox(category), " ", h("span", { class: "label" }, words.categories[category].many)];

const laneLegend = () => h("p", { class: "lane-legend", "aria-hidden": "true" },
  h("span", { class: "own-lane" }, say_.yours), h("span", { class: "key-lane" }, say_.key), h("span", { class: "key-lane agree" }, h("span", { class: "own-lane" }, say_.both)));

/** The key's line below, the student's above, a wash where both are. Pressed, it leads to what there is to it. */
function drawPiece(text, over, lead) {
  const [inKey, own] = ["key", "yours"].map((side) => over.some((mark) => mark.of === side));
  const inner = own ? h("span", { class: "own-lane" }, text) : text;
  return h("span", { class: ["piece", inKey && "key-lane", inKey && own && "agree"].filter(Boolean).join(" "), tabindex: "-1", "data-marks": over.map(nameOf).join(" "), click: () => lead(over) }, inner);
}

/** What a mark of the student shares with the key's is told at the end of the key's. */
function outcomeAt(mark) {
  if (mark.of === "yours" && mark.outcome !== "only") return null;
  return h("span", { class: `outcome ${mark.outcome}` }, `\u202f${outcomeOf(mark)}`);
}

function figures(tallies, category) {
  const { both, "in-part": part, key, yours } = say_.outcomes;
  return h("table", { class: "figures" },
    h("thead", {}, h("tr", {}, h("td", {}), [both, part, key, yours, say_.overlap].map((name) => h("th", { scope: "col" }, name)))),
    h("tbody", {}, tallies.map((tally) => h("tr", { class: tally.category === category && "here" },
      h("th", { scope: "row" }, words.categories[tally.category].many),
      [tally.both, tally.in_part, tally.key_only, tally.yours_only, words.figure(tally.overlap)].map((value) => h("td", {}, String(value)))))));
}
