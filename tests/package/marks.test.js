// The package compares marks: what `compareMarks` and `fingerprint` give, and what they make of bad input.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { before, test } from "node:test";

import init, { compareMarks, fingerprint } from "../../pkg/onrecord.js";

before(async () => {
  const module = await readFile(new URL("../../pkg/onrecord_bg.wasm", import.meta.url));
  await init({ module_or_path: module });
});

test("marks are compared with a key's, in UTF-16 units", () => {
  const text = "\u{1f642} Two officials familiar with the plan said so.";
  const mark = (words, category = "unnamed") => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length, category });
  const key = [mark("Two officials familiar with the plan")];
  const compared = compareMarks(text, key, [mark("Two officials"), mark("so", "number")]);
  assert.deepEqual([compared.overlap, compared.key[0].outcome, compared.yours.map(({ outcome }) => outcome)], [4 / 7, "in-part", ["in-part", "only"]]);
  assert.deepEqual(compared.categories.map(({ category, yours_only }) => [category, yours_only]), [["unnamed", 0], ["quote", 0], ["number", 1]]);
  for (const bad of [undefined, {}, [{}], [{ start: -1, end: 2, category: "unnamed" }], [{ start: 0, end: 2, category: "verdict" }]]) {
    assert.throws(() => compareMarks(text, bad, []), TypeError);
  }
});

test("a text has a fingerprint", () => {
  assert.equal(fingerprint("“é”"), createHash("sha256").update("“é”").digest("hex"));
  assert.throws(() => fingerprint(7), TypeError);
});
