// Knows which rules a reader has switched off and which marks a reader called wrong, and takes both out of an article's annotations. Knows nothing of the page.

import { remember, remembered } from "./memory.js";

const CONTEXT = 24;
const ids = (value) => (Array.isArray(value) ? value.filter((one) => typeof one === "string") : []);
const off = new Set(ids(remembered().off));
let wrong = new Set();

/** The ids of the rules that are switched off. */
export const switchedOff = () => [...off];

export function switchRule(id, on) {
  if (on) off.delete(id);
  else off.add(id);
  remember({ off: [...off] });
}

/** Marks are known by their words and what stands before them, so that editing elsewhere does not bring them back. */
const nameOf = (text, kind, { start, end }) => `${kind} ${text.slice(Math.max(start - CONTEXT, 0), end)}`;

export const reject = (text, mark) => void wrong.add(nameOf(text, mark.kind, mark));
export const accept = (text, mark) => void wrong.delete(nameOf(text, mark.kind, mark));

/** Forgets everything that was chosen. */
export function forgetChoices() {
  off.clear();
  wrong = new Set();
}

/** The annotations without what the reader does not want. */
export function chosen(text, annotations) {
  if (off.size === 0 && wrong.size === 0) return annotations;
  const kept = (kind) => (item) => !off.has(item.rule) && !wrong.has(nameOf(text, kind, item));
  const before = new Map(annotations.sources.map((source) => [source.id, source]));
  const attributions = annotations.attributions.filter((one) =>
    !off.has(one.rule) && !off.has(before.get(one.source)?.rule) && !(one.source_span && wrong.has(nameOf(text, "source", one.source_span))));
  const sources = withStatements(annotations, attributions).filter((source) => !off.has(source.rule));
  const left = new Set(sources.map((source) => source.id));
  return {
    ...annotations,
    sources,
    attributions,
    quotes: annotations.quotes.filter(kept("quote")),
    numbers: annotations.numbers.filter(kept("number")),
    summary: { ...annotations.summary, sentences: annotations.summary.sentences.map((one) => (!one.source || left.has(one.source) ? one : { ...one, source: null, type: "writer-alone" })) },
  };
}

/** A source that has lost all its statements goes with them; one that has lost some is counted anew. */
function withStatements({ sources, attributions: all }, attributions) {
  const count = (list) => list.reduce((counts, one) => counts.set(one.source, (counts.get(one.source) ?? 0) + 1), new Map());
  const [had, has] = [count(all), count(attributions)];
  return sources.flatMap((source) => {
    const [was, is] = [had.get(source.id) ?? 0, has.get(source.id) ?? 0];
    if (was === is) return source;
    return is === 0 ? [] : { ...source, statements: is };
  });
}
