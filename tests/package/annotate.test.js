// The package as JavaScript sees it: what `annotate` and `rules` give, and what they make of bad input.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { before, test } from "node:test";

import init, { annotate, exportAs, rules } from "../../pkg/onrecord.js";

const SAID = "“It was unsafe,” Ms. Lopez said. She asked for $75 million.";

before(async () => {
  const module = await readFile(new URL("../../pkg/onrecord_bg.wasm", import.meta.url));
  await init({ module_or_path: module });
});

test("the result is a plain object in wire format 1, counted in UTF-16 units", () => {
  const result = annotate(SAID);
  assert.equal(Object.getPrototypeOf(result), Object.prototype);
  assert.equal(result.version, 1);
  assert.equal(result.offsets, "utf16");
  assert.equal(result.language, "en");
  for (const list of ["blocks", "boilerplate", "sources", "attributions", "quotes", "numbers"]) {
    assert.ok(Array.isArray(result[list]), list);
  }
  assert.deepEqual(JSON.parse(JSON.stringify(result)), result);
});

for (const [before, name] of [
  ["", "at the start"],
  ["The naïve café closed. ", "after letters of two bytes"],
  ["👩‍👩‍👧 🇪🇺 😀 ", "after emoji"],
  ["\ud800 ", "after half of a surrogate pair"],
]) {
  test(`spans lie on their words ${name}`, () => {
    const text = before + SAID;
    const { quotes, attributions, numbers } = annotate(text);
    const words = (span) => span && text.slice(span.start, span.end);
    assert.deepEqual(quotes.map(words), ["“It was unsafe,”"]);
    assert.deepEqual(numbers.map(words), ["$75 million"]);
    assert.ok(attributions.some(({ cue }) => words(cue) === "said"));
    assert.ok(attributions.some(({ source_span: source }) => words(source) === "Ms. Lopez"));
  });
}

test("every span lies inside the text and starts before it ends", () => {
  const text = `😀 ${SAID}\n\n`.repeat(20);
  const spans = [];
  JSON.stringify(annotate(text), (_key, value) => {
    if (Number.isInteger(value?.start) && Number.isInteger(value?.end)) spans.push(value);
    return value;
  });
  assert.ok(spans.length > 60, `only ${spans.length} spans`);
  for (const { start, end } of spans) {
    assert.ok(0 <= start && start <= end && end <= text.length, `${start}–${end}`);
    for (const offset of [start, end]) {
      assert.doesNotMatch(text.slice(offset - 1, offset + 1), /^[\ud800-\udbff][\udc00-\udfff]$/);
    }
  }
});

test("what is not a string is refused, and the module goes on working", () => {
  for (const input of [undefined, null, 7, {}, [], Symbol("text")]) {
    try {
      annotate(input);
    } catch (error) {
      assert.ok(error instanceof TypeError, String(error));
    }
    assert.equal(annotate(SAID).quotes.length, 1);
  }
});

test("no text at all has no findings", () => {
  for (const text of ["", " ", "\n\n", "\0", "\ufeff"]) {
    const { quotes, attributions, sources, numbers } = annotate(text);
    assert.deepEqual([quotes, attributions, sources, numbers], [[], [], [], []]);
  }
});

test("each rule explains itself, under a name of its own", () => {
  const all = rules();
  assert.ok(all.length > 0);
  assert.equal(new Set(all.map(({ id }) => id)).size, all.length);
  for (const { id, stage, title, explanation, ask, examples } of all) {
    for (const text of [id, stage, title, explanation]) assert.ok(text, id);
    assert.ok(Array.isArray(ask) && Array.isArray(examples) && examples.length > 0, id);
  }
});

test("each finding names a rule that there is", () => {
  const known = new Set(rules().map(({ id }) => id));
  const { quotes, attributions, numbers } = annotate(SAID);
  for (const { rule } of [...quotes, ...attributions, ...numbers]) assert.ok(known.has(rule), rule);
});

test("a text is saved in each format, without what is left out", () => {
  for (const format of ["html", "json", "web-annotation", "sources-csv", "quotes-csv", "numbers-csv", "markdown"]) {
    assert.match(exportAs(SAID, format), /\S/, format);
  }
  const text = `😀 ${SAID}`;
  const { quotes, numbers, attributions } = annotate(text);
  const saved = JSON.parse(exportAs(text, "json", [quotes[0].id, numbers[0].id]));
  assert.equal(saved.offsets, "codepoint");
  assert.deepEqual([saved.quotes, saved.numbers, saved.attributions.length], [[], [], attributions.length]);
  assert.equal([...text].slice(saved.attributions[0].cue.start, saved.attributions[0].cue.end).join(""), "said");
  assert.deepEqual(JSON.parse(exportAs(text, "json", ["", "x", "q99", "é1"])), JSON.parse(exportAs(text, "json")));
  for (const call of [() => exportAs(7, "json"), () => exportAs(SAID, "pdf"), () => exportAs(SAID), () => exportAs(SAID, "json", "q1")]) {
    assert.throws(call, TypeError);
  }
});

test("the package has the version of the crate", async () => {
  const read = (path) => readFile(new URL(path, import.meta.url), "utf8");
  const crate = (await read("../../Cargo.toml")).match(/^version = "(.+)"$/m)[1];
  assert.equal(JSON.parse(await read("../../pkg/package.json")).version, crate);
});
