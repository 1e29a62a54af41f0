// Knows the view that lists the core's rules by stage, with examples that the core itself marks. Knows nothing of what the rules are.

import { annotate, rules } from "./core.js";
import { h } from "./dom.js";
import { order } from "./findings.js";
import { fillBlock } from "./marks.js";
import { told } from "./rulewords.js";
import { look } from "./textview.js";
import words from "./words.js";

const say = words.rulesView;
const WASH = { source: "found", cue: "found", content: "content", quote: "found", number: "found number" };

export const rulesView = {
  title: () => words.title(say.title),

  async build(section) {
    const stages = Map.groupBy((await rules()).values(), (rule) => rule.stage);
    section.append(
      h("h1", {}, say.title), h("p", {}, say.lead),
      h("nav", { class: "contents", "aria-label": say.title }, [...stages].map(([stage, list]) => h("details", {},
        h("summary", {}, say.stages[stage]), h("ul", { role: "list" }, list.map((rule) => h("li", {}, link(rule))))))),
      ...[...stages].flatMap(([stage, list]) => [h("h2", {}, say.stages[stage]), ...list.map(entry)]));
  },

  show: (id) => id && document.getElementById(`rule-${id}`)?.querySelector("h3"),
};

function link(rule) {
  const { title, lang } = told(rule);
  return h("a", { href: `#rules/${rule.id}`, lang }, title);
}

function entry(rule) {
  const { explanation, ask, lang } = told(rule);
  const [hits, misses] = [true, false].map((hit) => rule.examples.filter((example) => example.hit === hit));
  return h("section", { class: "rule", id: `rule-${rule.id}`, "aria-labelledby": `rule-${rule.id}-title` },
    h("h3", { id: `rule-${rule.id}-title` }, link(rule)),
    h("p", { lang }, explanation),
    ask.length > 0 && h("p", { class: "asks", lang }, ask.join(" ")),
    examples(say.finds, hits), examples(say.leaves, misses));
}

function examples(name, list) {
  if (list.length === 0) return null;
  return [h("h4", {}, name), h("ul", { class: "examples", role: "list", lang: "en" }, list.map(({ text, why }) => h("li", {}, marked(text), why && h("p", { class: "small" }, why))))];
}

/** An example as the page would show it; what the rule itself found is washed over, as when a mark's card is open. */
function marked(text) {
  const { plain, found } = untagged(text);
  const shown = h("p", { class: "text example" }, plain);
  annotate(plain).then((annotations) => order(plain, annotations)).then(({ marks }) => {
    fillBlock(shown, { start: 0, end: plain.length }, marks, found, plain, () => null);
    for (const mark of shown.querySelectorAll("mark")) mark.removeAttribute("tabindex");
  }).catch(() => {});
  return shown;
}

/** Takes the tags out of an example: its plain text, and where they stood. */
function untagged(text) {
  const found = [];
  const starts = {};
  let plain = "";
  const parts = text.split(/<(\/?)(source|cue|content|quote|number)>/);
  for (let i = 0; i < parts.length; i += 3) {
    plain += parts[i];
    const [close, tag] = parts.slice(i + 1);
    if (close) found.push(...look(WASH[tag], [{ start: starts[tag], end: plain.length }]));
    else if (tag) starts[tag] = plain.length;
  }
  return { plain, found };
}
