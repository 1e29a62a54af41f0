// Knows how to list an article's quotes and numbers. Knows nothing of what a click on one does.

import { h, unseen } from "./dom.js";
import { groupOf } from "./findings.js";
import { fillList } from "./longlist.js";
import { inFigures } from "./quantity.js";
import words from "./words.js";

/** Fills `place` with the list of quotes; `visit` gets the mark whose row was pressed. */
export function showQuotes(place, article, visit, signal) {
  const quotes = article.marks.filter((mark) => mark.kind === "quote");
  const groups = quotes.map((quote) => groupOf(article.speakerOf(quote)?.type));
  const named = groups.filter((group) => group === "people" || group === "bodies" || group === "writer").length;
  const unnamed = groups.filter((group) => group === "unnamed" || group === "nobody").length;
  const caption = words.quotesCaption({ total: quotes.length, named, unnamed, open: quotes.length - named - unnamed });
  show(place, caption, words.lists.quotes, quotes, (quote) => quoteRow(article, quote, visit), signal);
}

function quoteRow(article, quote, visit) {
  const form = words.forms[quote.item.form];
  const speaker = article.speakerOf(quote)?.name;
  return h("button", { type: "button", class: "quotation", "data-visits": quote.id, click: () => visit(quote) },
    h("span", { class: "said", lang: "en" }, article.slice(quote)),
    h("span", { class: "small" }, speaker || words.noSpeaker, form && ` · ${form}`));
}

/** Fills `place` with the list of numbers; `visit` gets the mark whose row was pressed. */
export function showNumbers(place, article, visit, signal) {
  const numbers = article.marks.filter((mark) => mark.kind === "number");
  const sourced = numbers.filter((number) => article.attributionOf(number)).length;
  const caption = words.numbersCaption({ total: numbers.length, sourced });
  show(place, caption, words.lists.numbers, numbers, (number) => numberRow(article, number, visit), signal);
  const { words: inText, value, who } = words.numberColumns;
  if (numbers.length > 0) {
    place.lastElementChild.before(h("div", { class: "sum heads", "aria-hidden": "true" }, h("span", {}, inText), h("span", { class: "value" }, value), h("span", {}, who)));
  }
}

function numberRow(article, number, visit) {
  const questions = (number.item.missing ?? []).map((one) => words.missing[one]).filter(Boolean);
  const who = article.speakerOf(number)?.name;
  return h("button", { type: "button", class: "sum", "data-visits": number.id, click: () => visit(number) },
    h("span", { class: "figure-words" }, h("span", { lang: "en" }, article.slice(number)), questions.length > 0 && h("span", { class: "small" }, questions.join(" "))),
    h("span", { class: "value" }, unseen(", "), inFigures(number.item)),
    h("span", { class: who ? "who" : "who nobody" }, unseen(", "), who ?? words.theWriter));
}

function show(place, caption, name, items, row, signal) {
  place.replaceChildren(h("p", { class: "caption" }, caption));
  if (items.length === 0) return;
  const list = h("ul", { class: "rows", role: "list", "aria-label": name });
  place.append(list);
  fillList(list, items, (item) => h("li", {}, row(item)), signal);
}
