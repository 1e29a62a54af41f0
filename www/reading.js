// Knows the reading view: how text, legend, panel and card lead to one another. Knows nothing of where a text comes from, nor of how any of them looks inside.

import { rulesOf } from "./behind.js";
import { fillCard } from "./card.js";
import { accept, chosen, reject, switchRule } from "./choices.js";
import { withAttribution } from "./citing.js";
import { makeExplainer } from "./explain.js";
import { order } from "./findings.js";
import { listen } from "./keys.js";
import { desk } from "./later.js";
import { makeLegend } from "./legend.js";
import { makePanel } from "./panel.js";
import { cells } from "./picture.js";
import { leadTo, motion } from "./places.js";
import { told } from "./rulewords.js";
import { breath, frame, LONG } from "./slices.js";
import { narrow } from "./standing.js";
import { look, makeTextView } from "./textview.js";
import { titleHome } from "./views.js";
import words from "./words.js";

const at = (id) => document.getElementById(id);
const say = (text) => { at("status").textContent = text; };
const column = at("article");

let source = null;
let ruleBook = new Map();
let article = null;
let view = null;
let visited = null;
let walks = new Map();
let work = new AbortController();
const hidden = new Set();

const legend = makeLegend(at("legend"), { toggled, stepped: (by) => step(by) });
const panel = makePanel({ visit, walk, show: (sentence) => showSpans(look("found", [sentence])), changed: () => explainer.close({ focus: false }) });
const explainer = makeExplainer({
  view: () => view,
  article: () => article,
  point: (sentence) => panel.point(sentence),
  fill: (card, mark) => fillCard(card, article, ruleBook, mark, { step, close: () => explainer.close({ focus: true }), open, wrong, switchOff, copy }),
});

/** Shows a text with its annotations; `rules` are by their ids. */
export async function showReading(text, annotations, rules) {
  source = { text, annotations };
  ruleBook = rules;
  hidden.clear();
  equip();
  await show({ stay: false });
  tell();
}

/**
 * Lays an article out where nobody sees it and puts it away again: the browser has met fonts, styles and scripts then, and the first article that a reader
 * brings comes as soon as a second one.
 */
export async function rehearse(text, annotations) {
  const rehearsed = await order(text, chosen(text, annotations));
  if (article) return;
  legend.show(rehearsed.counts, hidden);
  makeTextView(column, rehearsed, AbortSignal.abort(), hidden, { stay: false });
  column.getBoundingClientRect();
  column.replaceChildren();
  column.getBoundingClientRect();
}

/** Shows the same text again, after a choice or an edit; whoever reads stays where they are. */
export async function showAgain(annotations = source.annotations, text = source.text) {
  source = { text, annotations };
  const top = scrollY;
  await show({ stay: true });
  scrollTo(0, top);
}

/** The article with its marks as they stand, or null where none is read. */
export const shownArticle = () => article;

/** The marks as they stand, for whoever draws them elsewhere. */
export const shownMarks = () => view.shown();

/** Makes room for what takes the article's place. */
export function onlyText() {
  explainer.close({ focus: false });
  toText();
}

async function show({ stay }) {
  if (view) explainer.close({ focus: false });
  work.abort();
  work = new AbortController();
  const { signal } = work;
  const ordered = await order(source.text, chosen(source.text, source.annotations));
  if (signal.aborted) return;
  article = ordered;
  visited = null;
  walks = new Map();
  legend.show(article.counts, hidden);
  showAside();
  view = makeTextView(column, article, signal, hidden, { stay });
  // The text is to be seen as soon as it stands there; title and panel come afterwards.
  if (!stay) await frame();
  titleHome(words.title(headlineOf()));
  const filled = fillPanel({ stay, signal });
  if (stay) await filled;
}

async function fillPanel({ stay, signal }) {
  if (!stay || source.text.length > LONG) await breath();
  if (signal.aborted) return;
  const row = cells(article.sentences, article.blocks);
  if (source.text.length > LONG) await breath();
  if (!signal.aborted) await panel.show(article, row, { stay, signal });
}

function tell() {
  const nothing = article.marks.length === 0;
  const notice = !article.supported ? words.notices.unsupported : nothing ? words.notices.noFindings : "";
  at("notice").textContent = notice;
  at("notice").hidden = notice === "";
  offer("");
  say(notice || words.found(article.counts));
}

/** What was set aside as no part of the article is grey; a switch says why. */
function showAside() {
  const count = article.blocks.filter((block) => block.kind === "boilerplate").length;
  at("aside").hidden = count === 0;
  at("aside-count").textContent = words.setAside(count);
}

at("why").addEventListener("click", () => {
  const on = column.classList.toggle("reasons");
  at("why").setAttribute("aria-pressed", on);
});

/** Says what was done and offers to undo it. */
function offer(text, undo) {
  at("offer").hidden = text === "";
  at("offer-text").textContent = text;
  if (text === "") return;
  say(text);
  at("offer-undo").onclick = async () => {
    await undo();
    offer("");
    say(words.undone);
    column.focus({ preventScroll: true });
  };
  at("offer-undo").focus({ preventScroll: true });
}

// What a card offers.

async function wrong(mark) {
  const { text } = source;
  reject(text, mark);
  await showAgain();
  offer(words.rejected(article.slice(mark)), async () => {
    accept(text, mark);
    await showAgain();
  });
}

async function switchOff(mark) {
  const rule = rulesOf(article, mark).map((id) => ruleBook.get(id)).find(Boolean);
  if (!rule) return;
  switchRule(rule.id, false);
  await showAgain();
  offer(words.switchedOff(told(rule).title), async () => {
    switchRule(rule.id, true);
    await showAgain();
  });
}

async function copy(mark) {
  try {
    await navigator.clipboard.writeText(withAttribution(article, mark, view.sentenceOf(mark)));
    say(words.copied);
  } catch {
    say(words.notCopied);
  }
  return at("status").textContent;
}

// What comes while a reader begins to read: taking the article away, and choices.

const headlineOf = () => article.slice(article.blocks.find((block) => block.kind === "headline"));

let equipped = null;

/** Resolves to what one wants of an article, made ready; to nothing where it did not come, and then the next call tries again. */
export const equip = () => equipped ??= desk().then(makeReady).catch((error) => {
  console.error(error);
  equipped = null;
  at("take-menu").textContent = words.problems.partMissing;
});

function makeReady(ways) {
  ways.makePrinting(() => {
    // Paper waits for nothing: all of the article has to stand there.
    view?.complete();
    return article && { article, rules: ruleBook };
  });
  ways.makeTakeMenu({
    print: ways.printArticle,
    async save(format) {
      const { text, annotations } = source;
      try {
        say(words.take.saved(await ways.save({ text, all: annotations, kept: chosen(text, annotations), headline: headlineOf() }, format)));
      } catch (error) {
        console.error(error);
        say(words.take.notSaved);
      }
    },
  });
  return ways;
}

const settings = async () => (await equip())?.openSettings({ rules: ruleBook, changed: () => showAgain() });

// Going from place to place.

/** Goes through a source's places in the text, one a press. */
function walk(of) {
  const statements = article.statementsOf(of);
  const spans = statements.length > 0 ? statements : (of.mentions ?? []).map((mention) => ({ source_span: mention, content: [] }));
  if (spans.length === 0) return;
  const next = ((walks.get(of.id) ?? -1) + 1) % spans.length;
  walks.set(of.id, next);
  const { source_span: name, content } = spans[next];
  showSpans([...look("found", [name]), ...look("content", content ?? [])]);
  say(words.place(next + 1, spans.length));
}

/** Shows some spans, the first of them in view. */
function showSpans(washes) {
  toText();
  explainer.close({ focus: false });
  view.wash(washes);
  const [first] = washes.toSorted((a, b) => a.start - b.start);
  if (first) scrollBy({ top: view.boxOf(first).top - innerHeight / 3, behavior: motion() });
}

function toText() {
  if (narrow.matches && panel.tab() !== "text") panel.choose("text");
}

/** Goes to a mark without opening it. */
function visit(mark) {
  if (hidden.has(mark.kind)) legend.toggle(mark.kind);
  toText();
  explainer.close({ focus: false });
  view.wash(look(`found ${mark.kind}`, [mark]));
  view.focusable(mark);
  visited = mark;
  const element = view.elementOf(mark);
  for (const row of document.querySelectorAll("[data-visits]")) row.classList.toggle("visited", row.dataset.visits === mark.id);
  leadTo(element);
}

function open(mark, how) {
  toText();
  if (!["sources", "text"].includes(panel.tab())) panel.choose("sources");
  visited = mark;
  explainer.open(mark, how);
}

/** Steps to another mark, of one kind where one is asked for: from the one open or focused, else from the first in view. */
function step(by, kind) {
  if (kind && hidden.has(kind)) legend.toggle(kind);
  const marks = view.shown().filter((mark) => !kind || mark.kind === kind);
  if (marks.length === 0) return;
  toText();
  const opened = explainer.opened();
  const next = marks.at(after(marks, opened ?? startOfStep(), by) % marks.length);
  if (opened) open(next);
  else visit(next);
}

/** Steps without a start go on from what the reader sees; the mark visited last counts while it is in view. */
function startOfStep() {
  if (column.contains(document.activeElement) && view.current()) return view.current();
  const box = visited && !hidden.has(visited.kind) && view.elementOf(visited)?.getBoundingClientRect();
  return box && box.top > 0 && box.top < innerHeight ? visited : null;
}

/** The place in `marks` that lies `by` after `from`, which may be of another kind; or, without a start, at the top of what is seen. */
function after(marks, from, by) {
  const place = from ? marks.indexOf(from) : -1;
  if (place >= 0) return place + by;
  const begin = from ?? view.firstBelow(at("legend").getBoundingClientRect().bottom);
  const all = article.marks;
  const next = begin ? marks.findIndex((mark) => all.indexOf(mark) >= all.indexOf(begin)) : -1;
  if (next < 0) return by > 0 ? 0 : -1;
  return by > 0 ? next : next - 1;
}

function toggled(kind, on) {
  const opened = explainer.opened();
  explainer.close({ focus: false });
  if (on) hidden.delete(kind);
  else hidden.add(kind);
  const within = column.contains(document.activeElement);
  view.rehide();
  if (within) (view.current() ? view.elementOf(view.current()) : column).focus({ preventScroll: true });
  if (opened && opened.kind !== kind) open(opened);
  say(words.shown(words.kinds[kind].many, on, article.counts[kind]));
}

// Hands and keys.

column.addEventListener("click", (event) => {
  const element = event.target.closest("mark");
  if (element && getSelection().isCollapsed) open(view.markOf(element));
});

column.addEventListener("keydown", (event) => {
  const element = event.target.closest("mark");
  if (!element) return;
  const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  if (by) step(by);
  else if (event.key === "Enter" || event.key === " ") open(view.markOf(element));
  else return;
  event.preventDefault();
});

/** Between text and panel: to the panel's tab, or back to the mark one came from. */
function switchSides() {
  if (at("panel").contains(document.activeElement)) (view.current() ? view.elementOf(view.current()) : column)?.focus();
  else at("tabs").querySelector('[aria-selected="true"]').focus();
}

at("settings-open").addEventListener("click", settings);

listen({
  Escape: () => (explainer.opened() ? explainer.close({ focus: true }) : false),
  j: () => step(1), n: () => step(1), k: () => step(-1), p: () => step(-1),
  u: () => step(1, "source"), U: () => step(-1, "source"),
  q: () => step(1, "quote"), Q: () => step(-1, "quote"),
  m: () => step(1, "number"), M: () => step(-1, "number"),
  o: () => { if (view.current()) open(view.current()); },
  w: switchSides,
  1: () => legend.toggle("source"), 2: () => legend.toggle("quote"), 3: () => legend.toggle("number"),
  "?": settings,
}, () => !at("reading").hidden && !document.querySelector("dialog[open], :popover-open") && view !== null);
