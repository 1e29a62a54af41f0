// Knows the wire format: puts the annotations of one article in order and answers questions about them. Knows neither page nor words.

import { breath, LONG } from "./slices.js";

const GROUP = {
  "unnamed-individual": "unnamed",
  "unnamed-group": "unnamed",
  "vague-collective": "nobody",
  none: "nobody",
  "named-person": "people",
  organization: "bodies",
  document: "bodies",
  writer: "writer",
};
const DEPTH = { source: 0, quote: 1, number: 2 };

/** Who stands behind: unnamed, nobody, people, bodies, writer; alone where the writer gives nobody. */
export const groupOf = (type) => GROUP[type] ?? "alone";

/** Resolves to an article's annotations in order: its marks in reading order, its sources and attributions by id, its sentences. */
export async function order(text, annotations) {
  const pause = text.length > LONG ? breath : () => {};
  const sources = byId(annotations.sources);
  const attributions = byId(annotations.attributions);
  await pause();
  const sourceOf = (attribution) => sources.get(attribution?.source) ?? null;
  const marks = [...sourceMarks(annotations, sourceOf)];
  await pause();
  for (const kind of ["quote", "number"]) {
    for (const one of plainMarks(kind, annotations[`${kind}s`])) marks.push(one);
    await pause();
  }
  marks.sort((a, b) => a.start - b.start || b.end - a.end || DEPTH[a.kind] - DEPTH[b.kind]);
  number(marks);
  await pause();
  const statements = Map.groupBy(annotations.attributions ?? [], (attribution) => attribution.source);
  await pause();
  const blocks = allBlocks(text, withReasons(annotations));
  await pause();
  const sentences = (annotations.summary?.sentences ?? []).map((sentence) => ({ ...sentence, group: groupOf(sentence.type) }));
  await pause();
  const slice = (span) => (span ? text.slice(span.start, span.end) : "");
  const attributionOf = (mark) => mark.kind === "source" ? attributions.get(mark.id) : attributions.get(mark.item.attribution) ?? null;
  // Whoever passed a statement on, from the one who heard it; a chain is never long.
  const tellersOf = (mark) => {
    const names = [];
    let one = attributionOf(mark);
    while (names.length < 3 && (one = attributions.get(one?.via))) names.push(sourceOf(one)?.name);
    return names.filter(Boolean).join(" → ");
  };
  // Whoever with a name, or which document, tells of the same thing, and where.
  const corroborationOf = (mark) => {
    const attribution = attributions.get(attributionOf(mark)?.corroborated?.attribution);
    const name = sourceOf(attribution)?.name;
    return name ? { name, attribution } : null;
  };
  return {
    text,
    slice,
    marks,
    sources,
    supported: annotations.supported !== false,
    blocks,
    sentences,
    words: annotations.summary.words,
    counts: countKinds(marks),
    discrepancies: annotations.discrepancies ?? [],
    groupOf: (source) => groupOf(source?.type),
    attributionOf,
    tellersOf,
    corroborationOf,
    speakerOf: (mark) => sources.get(mark.item.speaker) ?? sourceOf(attributionOf(mark)),
    statementsOf: (source) => statements.get(source.id) ?? [],
    besides: (mark) => marks.filter((other) => other !== mark && touches(other, reach(mark, attributionOf(mark)))),
  };
}

const byId = (items) => new Map((items ?? []).map((item) => [item.id, item]));

/** A source without a name is marked where an attribution names it; two attributions of one such place share its mark. */
function sourceMarks(annotations, sourceOf) {
  const places = new Map();
  for (const attribution of annotations.attributions ?? []) {
    const type = sourceOf(attribution)?.type;
    const span = attribution.source_span;
    if (!span || !["unnamed", "nobody"].includes(groupOf(type)) || type === "none") continue;
    const key = `${span.start}-${span.end}`;
    if (places.has(key)) continue;
    places.set(key, mark("source", attribution, span, groupOf(type) === "nobody"));
  }
  return places.values();
}

const plainMarks = (kind, items) => (items ?? []).map((item) => mark(kind, item, item, false));

const mark = (kind, item, span, faint) =>
  ({ kind, id: String(item.id), start: span.start, end: span.end, faint, likely: item.certainty === "likely", item });

/** Marks are counted in reading order; on paper each has a number beside its letter, counted by kind. */
function number(marks) {
  const counts = { source: 0, quote: 0, number: 0 };
  for (const [i, one] of marks.entries()) {
    counts[one.kind] += 1;
    one.n = counts[one.kind];
    one.nth = i + 1;
  }
}

function countKinds(marks) {
  const counts = { source: 0, quote: 0, number: 0 };
  for (const one of marks) counts[one.kind] += 1;
  return counts;
}

/** What was set aside says why. */
function withReasons({ blocks, boilerplate }) {
  const reasons = new Map((boilerplate ?? []).map(({ start, reason }) => [start, reason]));
  return (blocks ?? []).map((block) => (block.kind === "boilerplate" ? { ...block, reason: reasons.get(block.start) } : block));
}

/** A block longer than this stands in several parts: no browser lays out a paragraph of a megabyte in good time. */
const LONGEST = 5000;

function* parts(block) {
  for (let start = block.start; start < block.end; start += LONGEST) yield { ...block, start, end: Math.min(start + LONGEST, block.end) };
}

/** The blocks with whatever text stands between them, so that nothing pasted is lost. */
function allBlocks(text, blocks) {
  const all = [];
  let at = 0;
  for (const block of [...blocks, { start: text.length, end: text.length, kind: "end" }]) {
    all.push(...lines(text, at, block.start).flatMap((line) => [...parts(line)]));
    if (block.kind !== "end") all.push(...parts(block));
    at = Math.max(at, block.end);
  }
  return all;
}

function lines(text, start, end) {
  const found = [];
  for (const line of text.slice(start, end).matchAll(/\S(?:[^\n]*\S)?/g)) {
    found.push({ start: start + line.index, end: start + line.index + line[0].length, kind: "paragraph" });
  }
  return found;
}

/** The spans a mark reaches to: its own, a source's to what it says, what is said to its source. */
const reach = (one, attribution) => [one, ...(one.kind === "source" ? attribution?.content ?? [] : [attribution?.source_span])].filter(Boolean);
const touches = (one, spans) => spans.some((span) => one.start < span.end && span.start < one.end);
