// Knows the view that lists the core's rules by stage, with examples that the core itself marks. Knows nothing of what the rules are.

import { rules } from "./core.js";
import { h } from "./dom.js";
import { marked } from "./example.js";
import helpWords from "./helpwords.js";
import { examples } from "./ruleexamples.js";
import { told } from "./rulewords.js";
import words from "./words.js";

const say = helpWords.rulesView;

export async function makeRules(section) {
  const stages = Map.groupBy((await rules()).values(), (rule) => rule.stage);
  const shown = await examples;
  section.append(
    h("h1", {}, words.views.rules), h("p", {}, say.lead),
    h("nav", { class: "contents", "aria-label": words.views.rules }, [...stages].map(([stage, list]) => h("details", {},
      h("summary", {}, say.stages[stage]), h("ul", { role: "list" }, list.map((rule) => h("li", {}, link(rule))))))),
    ...[...stages].flatMap(([stage, list]) => [h("h2", {}, say.stages[stage]), ...list.map((rule) => entry(rule, shown[rule.id]))]));
  return { show: (id) => id && document.getElementById(`rule-${id}`)?.querySelector("h3") };
}

function link(rule) {
  const { title, lang } = told(rule);
  return h("a", { href: `#rules/${rule.id}`, lang }, title);
}

function entry(rule, sentences) {
  const { explanation, ask, lang } = told(rule);
  const [hits, misses] = [true, false].map((hit) => sentences.filter((one) => one.hit === hit));
  return h("section", { class: "rule", id: `rule-${rule.id}`, "aria-labelledby": `rule-${rule.id}-title` },
    h("h3", { id: `rule-${rule.id}-title` }, link(rule)),
    h("p", { lang }, explanation),
    ask.length > 0 && h("p", { class: "asks", lang }, ask.join(" ")),
    exampleList(say.finds, hits), exampleList(say.leaves, misses));
}

function exampleList(name, list) {
  if (list.length === 0) return null;
  return [h("h4", {}, name), h("ul", { class: "examples", role: "list" }, list.map(({ text, why }) => h("li", {}, marked(text), why && h("p", { class: "small", lang: "en" }, why))))];
}
