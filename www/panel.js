// Knows the panel beside the article: tabs, picture, ledger, lists and questions. Knows nothing of what a visit does.

import { opening, picture } from "./picture.js";
import { showLedger } from "./ledger.js";
import { desk } from "./later.js";
import { pictureTable } from "./picturetable.js";
import { frame } from "./slices.js";
import { narrow } from "./standing.js";
import { makeTabs } from "./tabs.js";
import words from "./words.js";

const at = (id) => document.getElementById(id);
const NAMES = ["sources", "questions", "quotes", "numbers", "findings"];
const panes = Object.fromEntries(NAMES.map((name) => [name, at(`pane-${name}`)]));
const WAITING = NAMES.filter((name) => name !== "sources");

/** Makes the panel; `acts` are visit(mark), walk(source), show(sentence), sort() and changed(), called when another tab is chosen. */
export function makePanel(acts) {
  let article = null;
  let signal = null;
  let drawing = null;
  let pointed = null;
  let tab = "sources";
  let places = new Map();
  const tabs = makeTabs(at("tabs"), ["text", ...NAMES].map((id) => ({ id, label: words.tabs[id], controls: id === "text" ? "column" : `pane-${id}` })), choose);
  narrow.addEventListener("change", () => { if (article) choose(narrow.matches ? "text" : tab); });

  /** Shows an article; `row` are the cells of its picture. A reader who stays with an article keeps the tab; for another the picture comes first. */
  async function show(next, row, { stay, signal: until }) {
    if (!stay) places = new Map();
    article = next;
    signal = until;
    const caption = captionOf(article, row);
    at("caption").textContent = caption;
    drawing = picture(row, words.pictureLabel(caption), acts.show);
    drawing.point(pointed);
    at("picture").replaceChildren(drawing.frame, pictureTable(article, acts.show));
    at("picture").hidden = row.length === 0;
    for (const kind of ["quote", "number"]) tabs.setCount(`${kind}s`, words.count(article.counts[kind]));
    for (const name of WAITING) panes[name].replaceChildren();
    select(stay ? tab : narrow.matches ? "text" : "sources");
    if (!stay) await frame();
    if (!signal.aborted) showLedger(at("ledger"), article, row, acts.walk, signal);
  }

  /** On a phone one pane at a time is seen: each is found as it was left. */
  function choose(id) {
    places.set(tab, scrollY);
    select(id);
    if (narrow.matches) {
      tabs.reveal(id);
      scrollTo(0, places.get(id) ?? 0);
    }
    acts.changed();
  }

  function select(id) {
    tab = id;
    const shown = id === "text" ? "sources" : id;
    tabs.select(narrow.matches ? id : shown);
    at("reading").classList.toggle("on-text", id === "text");
    const titled = article.blocks.some((block) => block.kind === "headline");
    at("untitled").hidden = titled && (id === "text" || !narrow.matches);
    for (const [name, pane] of Object.entries(panes)) pane.hidden = name !== shown;
    if (WAITING.includes(shown) && !panes[shown].hasChildNodes()) fill(shown, signal);
  }

  async function fill(name, until) {
    const pane = panes[name];
    try {
      const { fill: ways } = await desk();
      if (!until.aborted && !pane.hasChildNodes()) ways[name](pane, article, acts.visit, until);
    } catch (error) {
      console.error(error);
      pane.textContent = words.problems.partMissing;
    }
  }

  /** Points at a sentence in the picture, or at none; the text may be there a moment before its picture. */
  function point(sentence) {
    pointed = sentence;
    drawing?.point(sentence);
  }

  return { show, choose, tab: () => tab, point };
}

function captionOf(article, row) {
  const first = opening(row);
  const shares = new Map();
  for (const { group, words: given } of first) shares.set(group, (shares.get(group) ?? 0) + given);
  const [group] = [...shares].sort((a, b) => b[1] - a[1])[0] ?? ["alone"];
  const names = new Set(first.filter((sentence) => sentence.group === group).map((sentence) => article.sources.get(sentence.source)?.name).filter(Boolean));
  const count = (wanted) => article.sentences.filter((sentence) => sentence.group === wanted).length;
  return words.caption({ total: article.sentences.length, opening: { group, names: [...names], mostly: shares.size > 1 }, unnamed: count("unnamed"), people: count("people") });
}
