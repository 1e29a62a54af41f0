// Knows what a card says about a mark. Knows nothing of where the card stands or what opens it.

import { rulesOf, triggerOf } from "./behind.js";
import { h, unseen } from "./dom.js";
import { icon } from "./legend.js";
import { letterOf, nameOf } from "./marks.js";
import { inFigures, unitOf } from "./quantity.js";
import { told } from "./rulewords.js";
import words from "./words.js";

const CHIP_LENGTH = 28;
const TRIGGER = 120;
const MOST_CHIPS = 8;
const say = words.card;

/** Fills `card` for a mark; `acts` are step(by), close(), open(mark), wrong(mark), switchOff(mark) and copy(mark). */
export function fillCard(card, article, rules, mark, acts) {
  const known = rulesOf(article, mark).map((id) => rules.get(id)).filter(Boolean);
  card.dataset.kind = mark.kind;
  card.replaceChildren(
    head(mark, acts),
    h("h2", { class: "card-words", id: "card-title", lang: "en" }, titleOf(article, mark)),
    h("dl", {}, rowsOf(article, mark), asks(known)),
    alsoHere(article, mark, acts.open) ?? "",
    because(article, mark, known),
    offers(mark, known, acts));
}

function head(mark, { step, close }) {
  const control = (name, glyph, click) => h("button", { type: "button", class: "step", "aria-label": name, click }, icon(glyph));
  return h("div", { class: "card-head" },
    h("span", { class: `letter ${mark.kind}`, "aria-hidden": "true" }, letterOf(mark).trim()),
    h("p", { class: "card-kind" }, nameOf(mark), mark.likely && h("span", { class: "small" }, ` · ${words.likely}`)),
    control(words.words.previous, "left", () => step(-1)),
    control(words.words.next, "right", () => step(1)),
    control(words.words.close, "cross", close));
}

/** A source is called by the fullest name that the article gives; quotes and numbers by their own words. */
const titleOf = (article, mark) => (mark.kind === "source" && article.speakerOf(mark)?.name) || article.slice(mark);

const rowsOf = (article, mark) => ({ source: sourceRows, quote: quoteRows, number: numberRows })[mark.kind](article, mark);

function sourceRows(article, mark) {
  const source = article.speakerOf(mark);
  const words_ = article.slice(mark);
  return [
    words_ !== titleOf(article, mark) && row(say.here, words.quote(words_)),
    row(say.says, contentOf(article, mark.item) || say.silent),
    row(say.via, article.tellersOf(mark)),
    corroborated(article, article.corroborationOf(mark)),
    row(say.know, article.slice(source?.basis) || say.silent),
    row(say.terms, article.slice(source?.terms) || say.silent, source?.terms?.kind === "rote" && h("span", { class: "aside" }, say.rote)),
    speaks(article, source),
  ];
}

function quoteRows(article, mark) {
  const speaker = article.speakerOf(mark);
  const changes = new Set((mark.item.altered ?? []).map((one) => words.alterations[one.how]));
  return [
    row(say.who, who(speaker) ?? say.noSpeaker),
    row(say.via, article.tellersOf(mark)),
    row(say.howMuch, words.quoteForms[mark.item.form]),
    [...changes].map((change) => row(say.altered, change)),
    speaks(article, speaker),
  ];
}

function numberRows(article, mark) {
  const { quantity, missing } = mark.item;
  const questions = (missing ?? []).map((one) => words.missing[one]).filter(Boolean);
  return [
    row(say.value, inFigures(mark.item) || article.slice(mark)),
    row(say.bound, words.bounds[quantity?.bound] ?? say.exact),
    row(say.unit, unitOf(mark.item) ?? (quantity?.unit && h("span", { lang: "en" }, quantity.unit))),
    row(say.who, who(article.speakerOf(mark)) ?? say.writerAlone),
    row(say.missing, questions.length > 0 ? questions.join(" ") : say.nothingMissing),
  ];
}

function row(label, value, more) {
  return value && [h("dt", {}, label), h("dd", {}, value, more && " ", more)];
}

function who(source) {
  if (!source?.name) return null;
  const about = [source.role, source.affiliation].filter(Boolean).join(", ");
  return about ? `${source.name}, ${about}` : source.name;
}

function speaks(article, source) {
  if (!source) return null;
  const statements = source.statements ?? article.statementsOf(source).length;
  return row(say.speaks, words.speaksHere(statements, source.words ?? 0, article.words));
}

function corroborated(article, by) {
  if (!by) return null;
  const said = shortenedTo(TRIGGER, contentOf(article, by.attribution));
  return row(say.corroborated, say.perhaps(by.name, said), h("span", { class: "aside" }, say.same));
}

const contentOf = (article, attribution) => (attribution.content ?? []).map((span) => article.slice(span)).join(" … ");

/** The questions of the rule that says most about the mark. */
function asks([rule]) {
  if (!rule?.ask?.length) return null;
  const { ask, lang } = told(rule);
  return [h("dt", {}, say.ask), ask.map((question) => h("dd", { class: "question", lang }, question))];
}

function alsoHere(article, mark, open) {
  const others = article.besides(mark).slice(0, MOST_CHIPS);
  if (others.length === 0) return null;
  return h("div", { class: "also" }, h("h3", { id: "also" }, say.alsoHere),
    h("ul", { role: "list", "aria-labelledby": "also" }, others.map((other) => h("li", {},
      h("button", { type: "button", class: "chip", click: () => open(other) },
        h("span", { class: `small-letter ${other.kind}`, "aria-hidden": "true" }, letterOf(other).trim()), unseen(`${nameOf(other)}: `), shortened(article.slice(other)))))));
}

const shortened = (text) => shortenedTo(CHIP_LENGTH, text);

function shortenedTo(length, text) {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), length / 2)).trimEnd()} …`;
}

function because(article, mark, known) {
  return h("div", { class: "because" },
    h("p", {}, say.because, " ", h("span", { class: "trigger", lang: "en" }, shortenedTo(TRIGGER, triggerOf(article, mark))), known.length > 0 && ":"),
    known.map((rule) => whyRule(rule, told(rule))),
    mark.likely && h("p", {}, say.likely));
}

function whyRule({ id }, { title, explanation, lang }) {
  return h("p", { lang }, h("a", { href: `#rules/${id}` }, h("strong", {}, title)), /[.!?…]$/.test(title) ? "" : ".", " ", explanation);
}

function offers(mark, known, { wrong, switchOff, copy }) {
  const told = h("span", { class: "small" });
  const offer = (label, click) => h("button", { type: "button", class: "link plain", click }, label);
  return h("div", { class: "offers" },
    offer(say.wrong, () => wrong(mark)),
    known.length > 0 && offer(say.switchOff, () => switchOff(mark)),
    offer(say.copy, async () => { told.textContent = await copy(mark); }), told);
}
