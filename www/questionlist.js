// Knows how to show an article's questions with their marks and the practice behind each. Knows nothing of what a visit does.

import { h } from "./dom.js";
import { nameOf } from "./marks.js";
import { questionsOf } from "./questions.js";
import say from "./questionwords.js";
import words from "./words.js";

const MOST_PLACES = 6;
const LONGEST = 40;
const BRIEF = 5;

/** Fills `place` with the questions; `visit` gets the mark that was pressed. */
export function showQuestions(place, article, visit) {
  const questions = questionsOf(article);
  if (questions.length === 0) return void place.replaceChildren(h("p", { class: "caption" }, say.noQuestions));
  place.replaceChildren(h("p", { class: "caption" }, say.questionsCaption),
    h("ol", { class: "questions", "aria-label": words.lists.questions }, questions.map((question) => entry(article, question, visit))));
}

function entry(article, { kind, facts, marks, practice }, visit) {
  const { says, asks } = say.questions[kind](facts);
  const rest = marks.length - MOST_PLACES;
  return h("li", {},
    says && h("p", { class: "says" }, says),
    h("p", { class: "asks" }, asks),
    h("ul", { class: "places", role: "list", "aria-label": say.places }, marks.slice(0, MOST_PLACES).map((mark) => h("li", {}, place(article, mark, visit))),
      rest > 0 && h("li", { class: "small" }, say.andMore(rest))),
    h("p", { class: "small" }, h("strong", {}, say.practices[practice].who), " ", say.practices[practice][kind] ?? say.practices[practice].says));
}

/** Where a mark stands; a word as brief as *he* is shown with its verb, as *he said*. */
function tellingSpan(article, mark) {
  const cue = mark.kind === "source" && mark.end - mark.start <= BRIEF ? article.attributionOf(mark)?.cue : null;
  const both = cue && { start: Math.min(mark.start, cue.start), end: Math.max(mark.end, cue.end) };
  return both && both.end - both.start <= LONGEST ? both : mark;
}

function place(article, mark, visit) {
  const text = article.slice(tellingSpan(article, mark));
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST).replace(/\s+\S*$/, "")} …` : text;
  return h("button", { type: "button", class: `place ${mark.kind}${mark.faint ? " faint" : ""}`, "aria-label": `${nameOf(mark)}: ${short}`, click: () => visit(mark) },
    h("span", { class: "looks", lang: "en" }, short));
}
