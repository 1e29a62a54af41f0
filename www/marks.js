// Knows how text and marks become elements: nesting, splitting, letters. Knows nothing of what a mark means or what a click does.

import { h } from "./dom.js";
import words from "./words.js";

const TAGS = { byline: "p", dateline: "p", paragraph: "p", list: "p", caption: "p", boilerplate: "p" };
const NARROW_NO_BREAK_SPACE = "\u202f";

/** Makes the empty element of each block; the first headline is the title of the page. */
export function blockElements(blocks) {
  let titled = false;
  return blocks.map((block) => {
    const tag = TAGS[block.kind] ?? (titled ? "h2" : "h1");
    if (tag === "h1") titled = true;
    return h(tag, { class: `block ${block.kind}`, "data-reason": block.reason && (words.reasons[block.reason] ?? words.reasons.other) });
  });
}

/** Sorts marks to the blocks that they stand in; `marks` are in reading order. */
export function marksByBlock(blocks, marks) {
  const held = blocks.map(() => []);
  let first = 0;
  for (const mark of marks) {
    while (first < blocks.length && blocks[first].end <= mark.start) first += 1;
    for (let i = first; i < blocks.length && blocks[i].start < mark.end; i += 1) held[i].push(mark);
  }
  return held;
}

/**
 * Fills a block's element with its text and marks, and with plain spans where `washes` ({start, end, look}) ask for them.
 * `describe` gives what a screen reader hears on a mark.
 */
export function fillBlock(element, block, marks, washes, text, describe) {
  const clip = ({ start, end }) => ({ start: Math.max(start, block.start), end: Math.min(end, block.end) });
  const pieces = [
    ...washes.filter((wash) => wash.start < block.end && block.start < wash.end).map((wash) => ({ wash, ...clip(wash) })),
    ...marks.map((mark) => ({ mark, ...clip(mark) })),
  ].sort(outerFirst);
  const content = document.createDocumentFragment();
  nest(content, block.start, block.end, pieces, text, describe);
  element.replaceChildren(content);
  element.classList.toggle("hung", /^[“"‘«]/.test(text.slice(block.start, block.start + 1)));
}

/** A text with marks' lines under it and nothing else: no letters, nothing to press. */
export function underlined(text, marks) {
  const content = document.createDocumentFragment();
  const pieces = marks.map((mark) => ({ mark, start: mark.start, end: mark.end })).sort(outerFirst);
  nest(content, 0, text.length, pieces, text, null);
  return content;
}

/** A piece that crosses the end of the one around it is split there: the rest comes after, as a piece of its own. */
function nest(parent, start, end, pieces, text, describe) {
  let at = start;
  const queue = [...pieces];
  while (queue.length > 0) {
    const outer = queue.shift();
    parent.append(text.slice(at, outer.start));
    const inner = [];
    const rests = [];
    while (queue.length > 0 && queue[0].start < outer.end) {
      const piece = queue.shift();
      if (piece.end > outer.end) rests.push({ ...piece, start: outer.end });
      inner.push({ ...piece, end: Math.min(piece.end, outer.end) });
    }
    queue.unshift(...rests);
    queue.sort(outerFirst);
    const element = pieceElement(outer, describe);
    nest(element, outer.start, outer.end, inner, text, describe);
    parent.append(element);
    at = outer.end;
  }
  parent.append(text.slice(at, end));
}

const outerFirst = (a, b) => a.start - b.start || b.end - a.end;

/** Only the first piece of a mark takes the focus and only the last carries the letter. */
function pieceElement({ mark, wash, start, end }, describe) {
  if (wash) return h("span", { class: wash.look });
  if (!describe) return h("span", { class: `line-of ${mark.kind}${mark.faint ? " faint" : ""}` });
  const first = start === mark.start;
  return h("mark", {
    "data-kind": mark.kind,
    "data-id": mark.id,
    "data-faint": mark.faint,
    "data-letter": end === mark.end && letterOf(mark),
    "data-note": end === mark.end && mark.n && `${NARROW_NO_BREAK_SPACE}${labelOf(mark)}`,
    tabindex: first && "-1",
    "aria-description": first && describe(mark),
  });
}

/** The letter of a mark: small where nobody in particular speaks, with a question mark where the rule is not sure. */
export const letterOf = (mark) => `${NARROW_NO_BREAK_SPACE}${plainLetter(mark)}${mark.likely ? "?" : ""}`;

/** What a note on paper calls its mark: the letter and a number. */
export const labelOf = (mark) => `${plainLetter(mark)}${mark.n}`;

const plainLetter = (mark) => (mark.faint ? words.nobody.letter : words.kinds[mark.kind].letter);

/** What a mark is called. */
export const nameOf = (mark) => (mark.faint ? words.nobody.one : words.kinds[mark.kind].one);

/** A sentence with marks that only shows what marks look like: strings, and [kind, …parts]. */
export function showOnly(parts) {
  return parts.map((part) => {
    if (typeof part === "string") return part;
    const [kind, ...inner] = part;
    return h("mark", { "data-kind": kind, "data-letter": letterOf({ kind }) }, ...showOnly(inner));
  });
}
