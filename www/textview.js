// Knows the article as it stands on the page: blocks filled in slices, marks as elements, washes over both. Knows nothing of cards, panels or keys.

import { h } from "./dom.js";
import { groupOf } from "./findings.js";
import { blockElements, fillBlock, marksByBlock, nameOf } from "./marks.js";
import { rangeIn } from "./places.js";
import { breath, frame, inSlices, LONG } from "./slices.js";
import words from "./words.js";

const AT_ONCE = 30;
const STRETCH = 40;
const COLUMN = 608;
/** About as many characters stand in a column for each pixel of its height. */
const DENSITY = 2.4;
/** About as high are the space over a block and its last line, which is seldom full, in pixels. */
const BETWEEN = 30;
/** As high are the bars over the text, in pixels. */
const ABOVE = 120;

/** Where a span is to be seen, and how: the washes of `fillBlock`. */
export const look = (name, spans) => spans.filter(Boolean).map(({ start, end }) => ({ start, end, look: name }));

/** Source, cue and content show at once, whichever of them is open. Rust stays with those who have no name. */
export function reachOf(article, mark) {
  const { cue, source_span: source, content } = article.attributionOf(mark) ?? {};
  if (mark.kind === "source") return [...look("cue", [cue]), ...look("content", content ?? [])];
  const named = !["unnamed", "nobody"].includes(groupOf(article.speakerOf(mark)?.type));
  return look("found", [cue, named && source]);
}

/** The place of the last block that the screen has room for, guessed from lengths: to measure it, it would have to stand there. */
function lastInSight(blocks) {
  const density = DENSITY * Math.min(innerWidth / COLUMN, 1);
  let room = innerHeight - ABOVE;
  const last = blocks.findIndex(({ start, end }) => (room -= BETWEEN + (end - start) / density) < 0);
  return last < 0 ? blocks.length - 1 : last;
}

/** The text of one article in `column`; `hidden` are the kinds of marks that are not shown. Whoever stays with the article may be far down in it. */
export function makeTextView(column, article, signal, hidden, { stay }) {
  const elements = blockElements(article.blocks);
  const held = marksByBlock(article.blocks, article.marks);
  const stale = new Set();
  const blockAt = (offset) => Math.max(article.blocks.findLastIndex((block) => block.start <= offset), 0);
  const describe = (mark) => words.describeMark(nameOf(mark), mark.nth, article.marks.length);
  let washes = [];
  let current = null;
  let standing = 0;
  const long = article.text.length > LONG;
  let stretch = column;

  column.replaceChildren();
  const filling = stay ? fillUp({ atOnce: AT_ONCE, signal }) : fillFromTop();

  function fill(i) {
    stale.delete(i);
    fillBlock(elements[i], article.blocks[i], held[i].filter((mark) => !hidden.has(mark.kind)), washes, article.text, describe);
  }

  function fillUp(how) {
    return inSlices(article.blocks, (_, i) => ensure(i), how);
  }

  async function fillFromTop() {
    // What is in sight stands there before anything else is done.
    ensure(lastInSight(article.blocks));
    await frame();
    // First comes what the reader is led to, while nothing waits to be laid out.
    await breath();
    await fillUp({ signal });
  }

  /** Articles fill in slices; whoever wants a place now gets it and what stands above it. */
  function ensure(last) {
    for (; standing <= last && standing < elements.length; standing += 1) {
      fill(standing);
      // A browser lays out only those stretches of a long article that are in view.
      if (long && standing % STRETCH === 0) column.append(stretch = h("div", { class: "stretch" }));
      stretch.append(elements[standing]);
    }
    if (stale.has(last)) fill(last);
  }

  /** Filling a block makes its marks anew, so that the one in the tab order has to be found again. */
  function refill(i) {
    if (i >= standing) return;
    const held_ = elements[i].contains(document.activeElement);
    fill(i);
    if (!current || blockAt(current.start) !== i) return;
    focusable(current);
    if (held_) elementOf(current)?.focus({ preventScroll: true });
  }

  const shown = () => article.marks.filter((mark) => !hidden.has(mark.kind));

  function piecesOf(mark) {
    const selector = `mark[data-kind="${mark.kind}"][data-id="${CSS.escape(mark.id)}"]`;
    const found = [];
    for (let i = blockAt(mark.start); i < elements.length && article.blocks[i].start < mark.end; i += 1) found.push(...elements[i].querySelectorAll(selector));
    return found;
  }

  function elementOf(mark) {
    ensure(blockAt(mark.start));
    return piecesOf(mark)[0];
  }

  /** One mark at a time is in the tab order; the arrow keys reach the others. */
  function focusable(mark) {
    if (current) for (const piece of piecesOf(current)) piece.setAttribute("tabindex", "-1");
    current = mark;
    if (mark) elementOf(mark)?.setAttribute("tabindex", "0");
  }

  /** Lays washes and lines under some spans, in place of those before. */
  function wash(next) {
    const touched = [...washes, ...next];
    washes = next;
    article.blocks.forEach((block, i) => {
      if (touched.some((one) => one.start < block.end && block.start < one.end)) refill(i);
    });
  }

  /** Shows or hides what `hidden` says by now. */
  function rehide() {
    for (let i = 0; i < standing; i += 1) stale.add(i);
    if (!current || hidden.has(current.kind)) current = shown()[0] ?? null;
    const done = inSlices([...stale], (i) => { if (stale.has(i)) refill(i); }, { atOnce: AT_ONCE, signal });
    focusable(current);
    return done;
  }

  /** Where a span stands on the screen. */
  function boxOf(span) {
    const i = blockAt(span.start);
    ensure(i);
    return rangeIn(elements[i], article.blocks[i].start, span.start, span.end).getBoundingClientRect();
  }

  /** The first shown mark below a line on the screen: blocks lie in order, so that halving finds it without laying out all. */
  function firstBelow(line) {
    let [low, high] = [0, standing];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (elements[middle].getBoundingClientRect().bottom > line) high = middle;
      else low = middle + 1;
    }
    const from = article.blocks[low]?.start ?? Infinity;
    return shown().find((mark) => mark.end > from && (mark.start >= (article.blocks[low]?.end ?? 0) || elementOf(mark).getBoundingClientRect().top > line)) ?? null;
  }

  const first = shown()[0] ?? null;
  if (first && blockAt(first.start) < standing) focusable(first);
  else if (first) filling.then(() => { if (!current && !signal.aborted) focusable(first); });

  return {
    shown, piecesOf, elementOf, focusable, wash, rehide, boxOf, firstBelow,
    complete: () => ensure(elements.length - 1),
    current: () => current,
    markOf: ({ dataset: { kind, id } }) => article.marks.find((mark) => mark.kind === kind && mark.id === id),
    blockOf: (offset) => [article.blocks[blockAt(offset)], elements[blockAt(offset)]],
    sentenceOf: (mark) => article.sentences.find((sentence) => mark.start < sentence.end && sentence.start < mark.end),
  };
}
