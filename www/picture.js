// Knows how to draw who stands behind each sentence. Knows nothing of the page around it.

import { h, s } from "./dom.js";
import words from "./words.js";

const WIDTH = 504;
const SENTENCE_GAP = 1;
const PARAGRAPH_GAP = 5;
const PICTURE = { height: 52, line: 26, person: 25, body: 14, unnamed: 25, nobody: 13 };
const THUMBNAIL = { height: 32, line: 16, person: 15, body: 9, unnamed: 14, nobody: 8 };
const KEY = { height: 12, line: 6, person: 6, body: 5, unnamed: 6, nobody: 5 };

/** Gives each sentence its place on the line: width by words, a wider gap between blocks. */
export function cells(sentences, blocks) {
  const total = sentences.reduce((sum, sentence) => sum + sentence.words, 0);
  let block = 0;
  const starts = sentences.map((sentence, i) => {
    const before = block;
    while (block + 1 < blocks.length && blocks[block + 1].start <= sentence.start) block += 1;
    return i > 0 && block > before;
  });
  // In a long article the gaps would eat the cells, so that they shrink with the number of sentences.
  const wanted = starts.reduce((sum, fresh, i) => sum + (i === 0 ? 0 : fresh ? PARAGRAPH_GAP : SENTENCE_GAP), 0);
  const squeeze = Math.min(1, (WIDTH * 0.3) / Math.max(wanted, 1));
  const perWord = (WIDTH - wanted * squeeze) / Math.max(total, 1);
  let x = 0;
  return sentences.map((sentence, i) => {
    if (i > 0) x += squeeze * (starts[i] ? PARAGRAPH_GAP : SENTENCE_GAP);
    const width = sentence.words * perWord;
    const cell = { sentence, x, width };
    x += width;
    return cell;
  });
}

/** The large picture, with a bracket over the first fifth. `label` is what it says in words; `visit` gets a clicked sentence. */
export function picture(row, label, visit) {
  const drawing = draw(row, PICTURE, { role: "img", "aria-label": label, class: "picture" });
  drawing.addEventListener("click", (event) => {
    const box = drawing.getBoundingClientRect();
    const x = ((event.clientX - box.left) / box.width) * WIDTH;
    const cell = row.findLast((one) => one.x <= x);
    if (cell) visit(cell.sentence);
  });
  const bracket = h("span", { class: "bracket" });
  bracket.style.width = percent(endOfOpening(row));
  const caret = h("span", { class: "caret", hidden: true });
  const frame = h("div", { class: "framing" },
    h("div", { class: "opening", "aria-hidden": "true" }, bracket, h("span", {}, words.words.firstFifth)), drawing, caret);
  return { frame, point: (sentence) => pointAt(caret, row.find((one) => one.sentence === sentence)) };
}

/** The small picture of a sample. */
export const thumbnail = (row) => draw(row, THUMBNAIL, { "aria-hidden": "true", class: "thumbnail" });

/** One source's cells on the same line as the picture. */
export function strip(own, group) {
  const path = own.map((cell) => rectangle(cell.x, 0.5, Math.max(cell.width, 1.5), 5)).join("");
  return s("svg", { class: "strip", viewBox: `0 0 ${WIDTH} 6`, preserveAspectRatio: "none", "aria-hidden": "true" },
    s("path", { class: "line", d: `M0 3H${WIDTH}` }), s("path", { class: `cell ${group}`, d: path }));
}

/** The head of a ledger group wears the shape that the picture gives it. */
export const key = (group) =>
  s("svg", { class: "key", viewBox: "0 0 12 12", "aria-hidden": "true" },
    s("path", { class: `cell ${group}`, d: shape(group, 0.5, 11, KEY) }), s("path", { class: "line", d: "M0 6H12" }));

/** The sentences that begin within the first fifth of the words. */
export function opening(row) {
  const end = endOfOpening(row);
  return row.filter((cell) => cell.x < end).map((cell) => cell.sentence);
}

function endOfOpening(row) {
  const total = row.reduce((sum, cell) => sum + cell.sentence.words, 0);
  let seen = 0;
  let end = 0;
  for (const cell of row) {
    if (seen >= total / 5) break;
    seen += cell.sentence.words;
    end = cell.x + cell.width;
  }
  return end;
}

/** One path a group keeps the drawing small, however long the article. */
function draw(row, size, attributes) {
  const paths = new Map();
  for (const { sentence, x, width } of row) {
    const before = paths.get(sentence.group) ?? "";
    paths.set(sentence.group, before + shape(sentence.group, x, Math.max(width, 0.8), size));
  }
  const line = row.map(({ x, width }) => `M${round(x)} ${size.line}h${round(Math.max(width, 0.8))}`).join("");
  return s("svg", { viewBox: `0 0 ${WIDTH} ${size.height}`, preserveAspectRatio: "none", ...attributes },
    [...paths].map(([group, d]) => d && s("path", { class: `cell ${group}`, d })), s("path", { class: "line", d: line }));
}

/** A name stands above the line and none below; height and side tell the groups apart, colour only helps. */
function shape(group, x, width, { line, person, body, unnamed, nobody }) {
  if (group === "people") return rectangle(x, line - person, width, person);
  if (group === "bodies") return rectangle(x, line - body, width, body);
  if (group === "unnamed") return rectangle(x, line, width, unnamed);
  if (group === "nobody") return rectangle(x + 0.75, line + 0.75, Math.max(width - 1.5, 0.5), nobody - 1.5);
  return "";
}

function pointAt(caret, cell) {
  caret.hidden = !cell;
  if (cell) caret.style.left = percent(cell.x + cell.width / 2);
}

const rectangle = (x, y, width, height) => `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}z`;
const round = (n) => Math.round(n * 100) / 100;
const percent = (x) => `${round((x / WIDTH) * 100)}%`;
