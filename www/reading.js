// Knows the reading view: the article, its legend, panel and card, and how one leads to another. Knows nothing of where a text comes from.

import { fillCard } from "./card.js";
import { rules } from "./core.js";
import { h } from "./dom.js";
import { groupOf, order } from "./findings.js";
import { showLedger } from "./ledger.js";
import { makeLegend } from "./legend.js";
import { showNumbers, showQuotes } from "./lists.js";
import { blockElements, fillBlock, marksByBlock, nameOf } from "./marks.js";
import { cells, opening, picture } from "./picture.js";
import { motion, rangeIn } from "./places.js";
import { inSlices } from "./slices.js";
import { clear, narrow, stand } from "./standing.js";
import { makeTabs } from "./tabs.js";
import * as words from "./words.js";

const BLOCKS_AT_ONCE = 60;
const LONG = 100_000;
const at = (id) => document.getElementById(id);
const say = (text) => { at("status").textContent = text; };

const column = at("article");
const card = at("card");
const frame = at("reading");
const panes = { sources: at("pane-sources"), quotes: at("pane-quotes"), numbers: at("pane-numbers") };

let article = null;
let view = null;
let ruleBook = new Map();
let work = new AbortController();

const legend = makeLegend(at("legend"), { toggled, stepped: (by) => step(by) });
const tabs = makeTabs(at("tabs"), [
  { id: "text", label: words.tabs.text, controls: "column" },
  { id: "sources", label: words.tabs.sources, controls: "pane-sources" },
  { id: "quotes", label: words.tabs.quotes, controls: "pane-quotes" },
  { id: "numbers", label: words.tabs.numbers, controls: "pane-numbers" },
], showTab);

/** Shows a text with its annotations. */
export async function showReading(text, annotations) {
  ruleBook = await rules();
  closeCard({ focus: false });
  work.abort();
  work = new AbortController();
  article = order(text, annotations);
  view = {
    hidden: new Set(),
    current: null,
    open: null,
    tab: "sources",
    filled: new Set(),
    washes: [],
    walks: new Map(),
    elements: blockElements(article.blocks),
    held: marksByBlock(article.blocks, article.marks),
    numbered: new Map(article.marks.map((mark, i) => [mark, i + 1])),
    row: cells(article.sentences, article.blocks),
  };
  legend.show(article.counts);
  showArticle();
  showPanel();
  tell();
}

function showArticle() {
  const headline = article.blocks.find((block) => block.kind === "headline");
  document.title = words.title(headline && article.slice(headline));
  view.titled = Boolean(headline);
  column.classList.toggle("long", article.text.length > LONG);
  column.replaceChildren(...view.elements);
  inSlices(article.blocks, (_, i) => fill(i), { atOnce: BLOCKS_AT_ONCE, signal: work.signal });
  focusable(firstShown());
}

function fill(i) {
  const marks = view.held[i].filter((mark) => !view.hidden.has(mark.kind));
  const { numbered } = view;
  fillBlock(view.elements[i], article.blocks[i], marks, view.washes, article.text, (mark) => words.describeMark(nameOf(mark), numbered.get(mark), numbered.size));
  view.filled.add(i);
}

function tell() {
  const nothing = article.marks.length === 0;
  const notice = !article.supported ? words.notices.unsupported : nothing ? words.notices.noFindings : "";
  at("notice").textContent = notice;
  at("notice").hidden = notice === "";
  say(notice || words.found(article.counts));
}

// The panel.

function showPanel() {
  const caption = captionOf();
  at("caption").textContent = caption;
  view.picture = picture(view.row, words.pictureLabel(caption), (sentence) => showSpans(look("found", [sentence])));
  at("picture").replaceChildren(view.picture.frame);
  at("picture").hidden = view.row.length === 0;
  tabs.setCount("quotes", words.count(article.counts.quote));
  tabs.setCount("numbers", words.count(article.counts.number));
  showLedger(at("ledger"), article, view.row, walk, work.signal);
  panes.quotes.replaceChildren();
  panes.numbers.replaceChildren();
  showTab(narrow.matches ? "text" : "sources");
}

function captionOf() {
  const first = opening(view.row);
  const shares = new Map();
  for (const { group, words: given } of first) shares.set(group, (shares.get(group) ?? 0) + given);
  const [group] = [...shares].sort((a, b) => b[1] - a[1])[0] ?? ["alone"];
  const names = new Set(first.filter((sentence) => sentence.group === group).map((sentence) => article.sources.get(sentence.source)?.name).filter(Boolean));
  const count = (wanted) => article.sentences.filter((sentence) => sentence.group === wanted).length;
  return words.caption({ total: article.sentences.length, opening: { group, names: [...names], mostly: shares.size > 1 }, unnamed: count("unnamed"), people: count("people") });
}

function showTab(id) {
  view.tab = id;
  const shown = id === "text" ? "sources" : id;
  tabs.select(narrow.matches ? id : shown);
  frame.classList.toggle("on-text", id === "text");
  at("untitled").hidden = view.titled && (id === "text" || !narrow.matches);
  for (const [name, pane] of Object.entries(panes)) pane.hidden = name !== shown;
  if (shown === "quotes" && !panes.quotes.hasChildNodes()) showQuotes(panes.quotes, article, visit, work.signal);
  if (shown === "numbers" && !panes.numbers.hasChildNodes()) showNumbers(panes.numbers, article, visit, work.signal);
  if (view.open) closeCard({ focus: false });
}

narrow.addEventListener("change", () => { if (article) showTab(narrow.matches ? "text" : view.tab); });

/** Goes through a source's places in the text, one a press. */
function walk(source) {
  const statements = article.statementsOf(source);
  const spans = statements.length > 0 ? statements : (source.mentions ?? []).map((mention) => ({ source_span: mention, content: [] }));
  if (spans.length === 0) return;
  const next = (view.walks.get(source.id) ?? -1) + 1;
  view.walks.set(source.id, next % spans.length);
  const { source_span: name, content } = spans[next % spans.length];
  showSpans([...look("found", [name]), ...look("content", content ?? [])]);
  say(words.place((next % spans.length) + 1, spans.length));
}

/** Shows some spans, the first of them in view. */
function showSpans(washes) {
  toText();
  if (view.open) closeCard({ focus: false });
  wash(washes);
  const [first] = washes.toSorted((a, b) => a.start - b.start);
  if (!first) return;
  const i = blockAt(first.start);
  const box = rangeIn(view.elements[i], article.blocks[i].start, first.start, first.end).getBoundingClientRect();
  scrollBy({ top: box.top - innerHeight / 3, behavior: motion() });
}

/** Lays washes and lines under some spans, in place of those before. */
function wash(washes) {
  const touched = [...view.washes, ...washes];
  view.washes = washes;
  article.blocks.forEach((block, i) => {
    if (touched.some((one) => one.start < block.end && block.start < one.end)) refill(i);
  });
}

/** Filling a block makes its marks anew, so that the one in the tab order has to be found again. */
function refill(i) {
  const held = view.elements[i].contains(document.activeElement);
  fill(i);
  if (!view.current || blockAt(view.current.start) !== i) return;
  focusable(view.current);
  if (held) elementOf(view.current)?.focus({ preventScroll: true });
}

const look = (name, spans) => spans.filter(Boolean).map(({ start, end }) => ({ start, end, look: name }));
const blockAt = (offset) => Math.max(article.blocks.findLastIndex((block) => block.start <= offset), 0);

function toText() {
  if (narrow.matches && view.tab !== "text") showTab("text");
}

/** Long articles fill in slices; whoever wants a place now gets it and what stands above it. */
function ensure(last) {
  for (let i = 0; i <= last; i += 1) if (!view.filled.has(i)) fill(i);
}

// The marks.

const shownMarks = () => article.marks.filter((mark) => !view.hidden.has(mark.kind));
const firstShown = () => shownMarks()[0] ?? null;
const piecesOf = (mark) => [...column.querySelectorAll(`mark[data-kind="${mark.kind}"][data-id="${CSS.escape(mark.id)}"]`)];
const markOf = (element) => article.marks.find((mark) => mark.kind === element.dataset.kind && mark.id === element.dataset.id);

function elementOf(mark) {
  ensure(blockAt(mark.start));
  return piecesOf(mark)[0];
}

/** One mark at a time is in the tab order; the arrow keys reach the others. */
function focusable(mark) {
  column.querySelector('mark[tabindex="0"]')?.setAttribute("tabindex", "-1");
  view.current = mark;
  if (mark) elementOf(mark)?.setAttribute("tabindex", "0");
}

function toggled(kind, on) {
  if (view.open && view.open.kind === kind) closeCard({ focus: false });
  if (on) view.hidden.delete(kind);
  else view.hidden.add(kind);
  const within = column.contains(document.activeElement);
  const open = view.open;
  if (open) closeCard({ focus: false });
  view.filled.clear();
  inSlices(article.blocks, (_, i) => fill(i), { atOnce: BLOCKS_AT_ONCE, signal: work.signal });
  focusable(view.current && !view.hidden.has(view.current.kind) ? view.current : firstShown());
  if (within) (view.current ? elementOf(view.current) : column).focus({ preventScroll: true });
  if (open) openCard(open);
  say(words.shown(words.kinds[kind].many, on, article.counts[kind]));
}

/** Steps to another mark: from the one open or focused, else from the first in view. */
function step(by) {
  const marks = shownMarks();
  if (marks.length === 0) return;
  toText();
  const from = view.open ?? (column.contains(document.activeElement) ? view.current : null);
  const next = from ? (marks.indexOf(from) + by + marks.length) % marks.length : nearest(marks, by);
  if (view.open) openCard(marks[next]);
  else visit(marks[next]);
}

/** Steps without a start go on from what the reader sees; the mark visited last counts while it is in view. */
function nearest(marks, by) {
  const seen = (mark) => elementOf(mark)?.getBoundingClientRect();
  const last = view.visited && seen(view.visited);
  if (last && last.top > 0 && last.top < innerHeight) return (marks.indexOf(view.visited) + by + marks.length) % marks.length;
  const top = marks.findIndex((mark) => seen(mark)?.top > at("legend").getBoundingClientRect().bottom);
  if (top < 0) return by > 0 ? 0 : marks.length - 1;
  return by > 0 ? top : (top - 1 + marks.length) % marks.length;
}

/** Goes to a mark without opening it. */
function visit(mark) {
  if (view.hidden.has(mark.kind)) legend.toggle(mark.kind);
  toText();
  wash(look(`found ${mark.kind}`, [mark]));
  focusable(mark);
  view.visited = mark;
  const element = elementOf(mark);
  for (const row of document.querySelectorAll("[data-visits]")) row.classList.toggle("visited", row.dataset.visits === mark.id);
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: "center", behavior: motion() });
}

// The card.

function openCard(mark) {
  for (const piece of column.querySelectorAll(".open")) piece.classList.remove("open");
  toText();
  if (view.tab !== "sources" && view.tab !== "text") showTab("sources");
  view.open = mark;
  focusable(mark);
  view.visited = mark;
  wash(reachOf(mark));
  const element = elementOf(mark);
  for (const piece of piecesOf(mark)) piece.classList.add("open");
  fillCard(card, article, ruleBook, mark, { step, close: () => closeCard({ focus: true }), open: openCard });
  card.hidden = false;
  card.scrollTop = 0;
  frame.classList.add("explains");
  view.picture.point(sentenceOf(mark));
  stand(card, element, { frame, picture: at("picture"), gapAt: () => gapAfter(mark) });
  card.focus({ preventScroll: true });
}

/** Source, cue and content show at once, whichever of them is open. Rust stays with those who have no name. */
function reachOf(mark) {
  const { cue, source_span: source, content } = article.attributionOf(mark) ?? {};
  if (mark.kind === "source") return [...look("cue", [cue]), ...look("content", content ?? [])];
  const named = !["unnamed", "nobody"].includes(groupOf(article.speakerOf(mark)?.type));
  return look("found", [cue, named && source]);
}

const sentenceOf = (mark) => article.sentences.find((sentence) => mark.start < sentence.end && sentence.start < mark.end);

/** Opens an empty gap in the text after the mark's sentence and after any mark that runs on, for a card to stand in. */
function gapAfter(mark) {
  const end = Math.max(sentenceOf(mark)?.end ?? mark.end, mark.end);
  const i = article.blocks.findIndex((block) => mark.end <= block.end);
  const block = article.blocks[i];
  const place = rangeIn(view.elements[i], block.start, mark.start, Math.min(end, block.end));
  place.collapse(false);
  const around = [...view.elements[i].children].find((child) => child.contains(place.endContainer));
  if (around) place.setStartAfter(around);
  place.collapse(true);
  const gap = h("span", { class: "card-gap", "aria-hidden": "true" });
  place.insertNode(gap);
  return gap;
}

function closeCard({ focus }) {
  if (!view?.open) return;
  const mark = view.open;
  view.open = null;
  card.hidden = true;
  frame.classList.remove("explains");
  clear(card, frame);
  view.picture.point(null);
  for (const piece of column.querySelectorAll(".open")) piece.classList.remove("open");
  wash([]);
  if (focus) elementOf(mark)?.focus({ preventScroll: true });
}

addEventListener("resize", () => {
  if (view?.open) stand(card, elementOf(view.open), { frame, picture: at("picture"), gapAt: () => gapAfter(view.open) });
});

column.addEventListener("click", (event) => {
  const element = event.target.closest("mark");
  if (element && getSelection().isCollapsed) openCard(markOf(element));
});

column.addEventListener("keydown", (event) => {
  const element = event.target.closest("mark");
  if (!element) return;
  const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  if (by) step(by);
  else if (event.key === "Enter" || event.key === " ") openCard(markOf(element));
  else return;
  event.preventDefault();
});

const KEYS = {
  j: () => step(1), n: () => step(1), k: () => step(-1), p: () => step(-1),
  1: () => legend.toggle("source"), 2: () => legend.toggle("quote"), 3: () => legend.toggle("number"),
};

document.addEventListener("keydown", (event) => {
  if (frame.hidden || event.ctrlKey || event.metaKey || event.altKey || event.target.matches("input, textarea, select")) return;
  if (event.key === "Escape" && view.open) closeCard({ focus: true });
  else if (Object.hasOwn(KEYS, event.key)) KEYS[event.key]();
  else return;
  event.preventDefault();
});
