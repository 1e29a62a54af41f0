// Knows how to show a sentence of the help with the marks that the core finds in it. Knows nothing of where the sentence comes from.

import { annotate } from "./core.js";
import { h } from "./dom.js";
import { order } from "./findings.js";
import { fillBlock } from "./marks.js";
import { look } from "./textview.js";

const WASH = { source: "found", cue: "found", content: "content", quote: "found", number: "found number" };

/** A sentence as the page would mark it; what a rule's example has in tags is washed over, as when a mark's card is open. */
export function marked(text) {
  const { plain, found } = untagged(text);
  const shown = h("p", { class: "text example", lang: "en" }, plain);
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
