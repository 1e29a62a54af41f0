// Knows how the comparison of marks is explained: in short beside the figures, and as a view with an example that the core counts. Knows nothing of how it is counted.

import { compareMarks } from "../core.js";
import { h } from "../dom.js";
import words from "./words.js";

const say = words.counting;

/** The example: a sentence, the key's mark in it, and what students may have marked. */
const TEXT = "So say two officials familiar with the test results.";
const KEY = "two officials familiar with the test results";
const TRIES = [[KEY], ["officials familiar with the test results"], ["two officials", "familiar with the test results"], ["So say two officials familiar with the test results"], ["two officials"], ["So say"]];

/** The explanation in short, behind a word to press; `before` stands in front of it. */
export const howCounted = (before) => h("div", { class: "small counted" }, before && h("p", {}, before),
  h("details", {}, h("summary", {}, words.compare.howLink), say.paragraphs.map((text) => h("p", {}, text)), h("p", {}, h("a", { href: "#counting" }, say.more))));

/** Fills the view. */
export async function makeCounting(section) {
  const [why, inWords, kinds, ...rest] = say.paragraphs;
  const rows = await Promise.all(TRIES.map(rowOf));
  section.append(
    h("h1", {}, say.title), h("p", {}, why), h("p", { class: "formula" }, say.formula),
    h("h2", {}, say.example), h("p", {}, inWords),
    h("div", { class: "wide" }, h("table", { class: "measures sums" },
      h("thead", {}, h("tr", {}, [say.marked, say.sum, words.compare.overlap, say.says].map((title) => h("th", { scope: "col" }, title)))),
      h("tbody", {}, rows))),
    h("h2", {}, say.all), h("p", {}, kinds), h("p", {}, say.ofAll), ...rest.map((text) => h("p", {}, text)));
}

async function rowOf(tried) {
  const { key: [{ outcome, overlap }] } = await compareMarks(TEXT, [markOf(KEY)], tried.map(markOf));
  const [inKey, inMarks] = [wordsIn(KEY), tried.flatMap(wordsIn)];
  const shared = inMarks.filter((word) => inKey.includes(word)).length;
  return h("tr", {}, h("th", { scope: "row", lang: "en" }, tried.map(say.quoted).join(" ")),
    [say.sumOf(shared, inKey.length, inMarks.length), words.figure(overlap), words.compare.outcomes[outcome === "only" ? "key" : outcome]].map((value) => h("td", {}, value)));
}

function markOf(text) {
  const start = TEXT.indexOf(text);
  return { start, end: start + text.length, category: "unnamed" };
}

const wordsIn = (text) => text.split(" ").filter((word) => word !== "the");
