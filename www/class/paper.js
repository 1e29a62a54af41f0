// Knows an exercise on paper: a worksheet with numbered lines and room at the margin, and its answer sheet. Knows nothing of screens.

import { h } from "../dom.js";
import { fillBlock, marksByBlock } from "../marks.js";
import { rangeIn } from "../places.js";
import { kindOf } from "./surface.js";
import words from "./words.js";

const say = words.paper;
/** Every so many lines have their number. */
const STEP = 5;

/** Prints the worksheet, or with `answers` its answer sheet; resolves when the printing is done with. */
export function printPaper(exercise, blocks, { answers }) {
  const top = [h("p", { class: "paper-name" }, answers ? say.answers : say.name, h("span", {})), titleOver(exercise, blocks), !answers && h("p", { class: "paper-task" }, taskOf(exercise)), legend(exercise.categories)];
  return printSheet(exercise, blocks, { top, marks: answers ? exercise.key : [], end: (lineOf) => (answers ? notes(exercise, lineOf) : questions(exercise)) });
}

/** Prints the article with marks in numbered lines, `top` over it, and below what `end(lineOf)` gives: `lineOf(mark)` tells the line. */
export async function printSheet(exercise, blocks, { top, marks, end }) {
  const body = h("div", { class: "paper-text" });
  const sheet = h("section", { class: "paper", lang: "en", "aria-hidden": "true" }, h("header", {}, top), body);
  // Only paper shows it; in the page it is measured.
  document.body.append(sheet);
  const lines = linesOf(body, exercise.text, blocks);
  drawLines(body, exercise.text, lines, marks.map((mark) => ({ ...mark, kind: kindOf(mark.category) })));
  const lineOf = ({ start }) => String(lines.findLast((line) => line.start <= start)?.number ?? say.top);
  sheet.append(...[end(lineOf)].flat().filter(Boolean));
  document.documentElement.classList.add("on-paper");
  // Some browsers come back from printing at once, others when it is over.
  const over = new Promise((done) => { addEventListener("afterprint", done, { once: true }); });
  print();
  await over;
  document.documentElement.classList.remove("on-paper");
  sheet.remove();
}

/** A title that is the headline stands over the text anyway. */
export const titleOver = ({ title, text }, blocks) => !blocks.some(({ kind, start, end }) => kind === "headline" && text.slice(start, end) === title) && h("h1", {}, title);

const taskOf = ({ prompt, categories }) => prompt.trim() || say.task(categories.map((category) => words.categories[category].one.toLowerCase()));

/** What the letters stand for. */
export const legend = (categories) => h("p", { class: "paper-legend" }, categories.map((category) => h("span", {}, h("b", {}, words.categories[category].letter), ` ${words.categories[category].many}`)));

/**
 * Breaks the text into lines as the column breaks it. The lines are then fixed, so that their numbers are the same on every
 * printer: the column has a width in millimetres, and letters are set alike on screen and paper.
 */
function linesOf(body, text, blocks) {
  return blocks.flatMap((block) => {
    const element = h("p", { class: `block ${block.kind}` }, text.slice(block.start, block.end));
    body.append(element);
    const lines = [];
    let bottom = -Infinity;
    for (const { index, 0: word } of element.textContent.matchAll(/\S+/g)) {
      const start = block.start + index;
      const [box] = rangeIn(element, block.start, start, start + 1).getClientRects();
      if (box && box.top > bottom - 2) {
        lines.push({ start, end: start, kind: block.kind, first: lines.length === 0 });
        bottom = box.bottom;
      }
      lines.at(-1).end = start + word.length;
    }
    return lines;
  });
}

/** Headline and byline have no number; the others count from one. */
const isCounted = ({ kind }) => !["headline", "byline", "dateline"].includes(kind);

function drawLines(body, text, lines, marks) {
  const held = marksByBlock(lines, marks);
  let count = 0;
  body.replaceChildren(...lines.map((line, i) => {
    if (isCounted(line)) line.number = count += 1;
    const element = h("p", { class: `line ${line.kind}${line.first ? " first" : ""}` });
    fillBlock(element, line, held[i], [], text, () => null);
    element.classList.remove("hung");
    if (line.number % STEP === 0) element.prepend(h("span", { class: "line-number" }, String(line.number)));
    return element;
  }));
}

const questions = ({ questions: asked }) => h("section", { class: "paper-asked" }, asked.map((question) => h("div", {}, h("p", {}, question), h("hr", {}), h("hr", {}), h("hr", {}))));

/** The key in words, by line. */
const notes = ({ key, categories, text }, lineOf) => marksByLine(key.filter((mark) => categories.includes(mark.category)), text, lineOf,
  ({ source, note }) => [source && words.compare.source(source), note].filter(Boolean).join(" "));

/** A table of marks: their line, letter and words, and what `noteOf(mark)` tells of each. */
export function marksByLine(marks, text, lineOf, noteOf) {
  const row = (mark) => h("tr", {}, h("td", {}, lineOf(mark)), h("td", {}, words.categories[mark.category].letter), h("td", {}, text.slice(mark.start, mark.end)), h("td", {}, noteOf(mark)));
  return h("table", { class: "paper-key" }, h("thead", {}, h("tr", {}, [say.line, "", say.words, say.note].map((name) => h("th", { scope: "col" }, name)))), h("tbody", {}, marks.map(row)));
}
