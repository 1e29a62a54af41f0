// Knows what a printed note says about a mark: what the article tells of it, and what is still to ask. Knows nothing of paper.

import { rulesOf } from "./behind.js";
import { labelOf } from "./marks.js";
import { told } from "./rulewords.js";
import words from "./words.js";

const say = words.sheet;

/** The notes to an article's marks, {label, kind, text}; a source that comes again is told of once. */
export function notesOf(article, rules) {
  const first = new Map();
  return article.marks.map((mark) => {
    const label = labelOf(mark);
    const speaker = article.speakerOf(mark);
    const before = mark.kind === "source" && first.get(speaker);
    if (mark.kind === "source" && !before) first.set(speaker, label);
    const parts = before ? [say.as(before)] : { source: sourceNote, quote: quoteNote, number: numberNote }[mark.kind](article, mark, speaker, rules);
    return { label, kind: mark.kind, text: parts.filter(Boolean).join(" ") };
  });
}

function sourceNote(article, mark, speaker, rules) {
  const rule = rules.get(rulesOf(article, mark)[0]);
  const ask = rule && told(rule).ask[0];
  if (mark.faint) return [sentence(article.slice(mark)), say.nobody, ask];
  const terms = article.slice(speaker?.terms?.reason ?? speaker?.terms);
  return [sentence(speaker?.name || article.slice(mark)), speaker?.basis && say.know(article.slice(speaker.basis)), via(article, mark), corroborated(article, mark), terms ? say.terms(terms) : say.noReason, ask];
}

function quoteNote(article, mark, speaker) {
  return [speaker?.name ? sentence(speaker.name) : say.noSpeaker, via(article, mark), mark.item.form === "partial" && say.partial, mark.item.altered?.length > 0 && say.altered];
}

function via(article, mark) {
  const names = article.tellersOf(mark);
  return names && say.via(names);
}

function corroborated(article, mark) {
  const by = article.corroborationOf(mark);
  return by && say.corroborated(stopped(by.name));
}

function numberNote(article, mark, speaker) {
  const asks = (mark.item.missing ?? []).map((one) => words.missing[one]).filter(Boolean).map(sentence);
  return [`${article.slice(mark)}: ${stopped(speaker?.name ?? words.theWriter)}`, ...asks];
}

const stopped = (text) => (/[.?!]$/.test(text) ? text : `${text}.`);
const sentence = (text) => stopped(text.replace(/^[¿¡]?\p{L}/u, (letter) => letter.toUpperCase()));
