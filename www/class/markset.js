// Knows a set of marks that somebody makes: adding, moving, removing, always in reading order. Knows nothing of the page.

const inOrder = (a, b) => a.start - b.start || b.end - a.end;
const touch = (a, b) => a.start < b.end && b.start < a.end;

/**
 * Adds a mark over a span. Marks of its category that share words with it are corrected by it: the first takes the span and
 * the others go, so that whoever selects anew moves a mark's edges.
 */
export function withMark(marks, { start, end, category }) {
  const [first, ...others] = marks.filter((mark) => mark.category === category && touch(mark, { start, end }));
  const mark = { ...(first ?? { id: nextId(marks) }), start, end, category };
  return { mark, moved: Boolean(first), marks: [...marks.filter((one) => one !== first && !others.includes(one)), mark].sort(inOrder) };
}

/** Puts a changed mark in the place of the one with its id. */
export const withChanged = (marks, changed) => marks.map((mark) => (mark.id === changed.id ? changed : mark)).sort(inOrder);

export const without = (marks, gone) => marks.filter((mark) => mark.id !== gone.id);

/** The innermost mark around a place or a span. */
export function markAt(marks, { start, end }) {
  const around = marks.filter((mark) => mark.start <= start && end <= mark.end);
  return around.reduce((inner, mark) => (!inner || mark.end - mark.start < inner.end - inner.start ? mark : inner), null);
}

/** Ids are never used twice, also over undoing: what a student wrote to a mark is kept by its id. */
let last = 0;
function nextId(marks) {
  last = Math.max(last, ...marks.map((mark) => Number(mark.id.slice(1)) || 0)) + 1;
  return `m${last}`;
}

const WORD = /[\p{L}\p{N}]/u;
const letter = (text, at) => at >= 0 && at < text.length && (WORD.test(text[at]) || (/['’.,-]/.test(text[at]) && WORD.test(text[at - 1] ?? "") && WORD.test(text[at + 1] ?? "")));

/** The span as whole words without white space at its ends; the word at the place where nothing is selected; null where there is none. */
export function wholeWords(text, { start, end }) {
  let [from, to] = [start, end];
  if (from === to && !letter(text, from) && letter(text, from - 1)) from = to = from - 1;
  if (from === to && letter(text, from)) to += 1;
  while (from < to && /\s/.test(text[from])) from += 1;
  while (from < to && /\s/.test(text[to - 1])) to -= 1;
  if (from >= to) return null;
  while (letter(text, from) && letter(text, from - 1)) from -= 1;
  while (letter(text, to - 1) && letter(text, to)) to += 1;
  return { start: from, end: to };
}

const WORDS = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu;

/** A mark with its start or its end one word earlier (-1) or later (1); null where there is no such word. */
export function movedEdge(text, mark, edge, by) {
  const around = [...text.matchAll(WORDS)].map((word) => ({ start: word.index, end: word.index + word[0].length }));
  const fits = (at) => (by < 0 ? at < mark[edge] : at > mark[edge]) && (edge === "start" ? at < mark.end : at > mark.start);
  const places = around.map((word) => word[edge]).filter(fits);
  const to = by < 0 ? places.at(-1) : places[0];
  return to === undefined ? null : { ...mark, [edge]: to };
}
