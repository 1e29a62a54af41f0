// Knows an article in which somebody marks: native caret and selection over text that can't be changed, by mouse, touch and keyboard. Knows nothing of what marks are for.

import { h } from "../dom.js";
import { blockElements, fillBlock, marksByBlock } from "../marks.js";
import { motion, rangeIn } from "../places.js";
import { markAt, wholeWords } from "./markset.js";
import words from "./words.js";

const KINDS = { unnamed: "source", quote: "quote", number: "number" };

/** What the page's own marks call a category. */
export const kindOf = (category) => KINDS[category];

/**
 * Makes the surface for a text in `blocks`. `press(key, event)` is told of a key pressed in it and gives true where that did
 * something; `at(mark)` is told when the caret comes into another mark, or null.
 */
export function makeSurface({ text, blocks, label, hint, press, at }) {
  const elements = blockElements(blocks);
  const host = h("div", {
    class: "text surface", lang: "en", role: "textbox", "aria-multiline": "true", "aria-readonly": "true", "aria-label": label, "aria-describedby": hint,
    contenteditable: "true", inputmode: "none", spellcheck: "false", autocorrect: "off", autocapitalize: "off", translate: "no", tabindex: "0",
  }, elements);
  let marks = [];
  let current = null;
  let selected = null;

  // The browser moves the caret and selects; what it would write, drop or delete is turned down.
  for (const name of ["beforeinput", "paste", "cut", "drop", "dragstart"]) host.addEventListener(name, (event) => event.preventDefault());
  host.addEventListener("compositionend", () => draw(marks));
  host.addEventListener("keydown", (event) => {
    // Whoever types fast is ahead of the event that tells of the selection.
    takeSelection();
    if (press(event.key, event)) event.preventDefault();
  });
  document.addEventListener("selectionchange", takeSelection);
  // Whoever writes elsewhere has done with what was selected here.
  document.addEventListener("focusin", ({ target }) => { if (target.matches("input, textarea")) selected = null; });

  /** Takes up what is selected in the text now; a selection elsewhere changes nothing. */
  function takeSelection() {
    const span = host.isConnected && readSelection();
    if (!span) return;
    selected = span;
    show(markAt(marks, span));
  }

  /** Where the selection stands in the text; null where it is elsewhere. */
  function readSelection() {
    const selection = getSelection();
    if (selection.rangeCount === 0) return null;
    const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
    const start = offsetOf(startContainer, startOffset);
    const end = offsetOf(endContainer, endOffset);
    return start === null || end === null ? null : { start, end };
  }

  function offsetOf(node, offset) {
    if (node === host) return offset < blocks.length ? blocks[offset].start : text.length;
    const i = elements.findIndex((element) => element.contains(node));
    if (i < 0) return null;
    const range = document.createRange();
    range.setStart(elements[i], 0);
    range.setEnd(node, offset);
    return blocks[i].start + range.toString().length;
  }

  /** Puts the selection there, or the caret where start and end are one. */
  function select({ start, end }) {
    const range = rangeOver(start, end);
    getSelection().setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
    selected = { start, end };
    show(markAt(marks, selected));
  }

  function rangeOver(start, end) {
    const [from, to] = [blockAt(start), blockAt(end)];
    const range = rangeIn(elements[from], blocks[from].start, start, Math.min(end, blocks[from].end));
    if (start === end) range.collapse(false);
    if (to !== from) {
      const last = rangeIn(elements[to], blocks[to].start, blocks[to].start, end);
      range.setEnd(last.endContainer, last.endOffset);
    }
    return range;
  }

  const blockAt = (offset) => Math.max(blocks.findLastIndex((block) => block.start <= offset), 0);
  const piecesOf = (mark) => (mark ? host.querySelectorAll(`mark[data-id="${CSS.escape(mark.id)}"]`) : []);

  /** Shows the mark at the caret as open. */
  function show(mark) {
    if (mark?.id === current?.id) return;
    for (const piece of host.querySelectorAll("mark.open")) piece.classList.remove("open");
    for (const piece of piecesOf(mark)) piece.classList.add("open");
    current = mark;
    at(mark);
  }

  /** Draws marks in place of those before. Only blocks that look different are made anew. */
  function draw(next) {
    const looks = (list) => list.map(({ id, start, end, category }) => `${id} ${start} ${end} ${category}`).join();
    const drawn = next.map((mark) => ({ ...mark, kind: kindOf(mark.category) }));
    const before = marksByBlock(blocks, marks);
    const held = marksByBlock(blocks, drawn);
    const place = host.contains(document.activeElement) ? readSelection() : null;
    const describe = (mark) => words.categories[mark.category].one;
    blocks.forEach((block, i) => {
      if (looks(before[i]) === looks(held[i]) && elements[i].firstChild) return;
      fillBlock(elements[i], block, held[i], [], text, describe);
      for (const piece of elements[i].querySelectorAll("mark")) piece.removeAttribute("tabindex");
    });
    marks = next;
    current = null;
    if (place) select(place);
  }

  draw([]);
  return {
    element: host, draw, select,
    current: () => current,
    /** What is selected, as whole words; null where nothing is. */
    words: () => selected && wholeWords(text, selected),
    /** Leads to a mark: selects it and scrolls to it. */
    go(mark) {
      host.focus({ preventScroll: true });
      select(mark);
      piecesOf(mark)[0]?.scrollIntoView({ block: "center", behavior: motion() });
    },
  };
}
