// What the three have in common: reads the article, and puts the places of numbers into code points.
import { readFileSync, writeSync } from "node:fs";

export function answer(find) {
  const text = readFileSync(0, "utf8");
  const points = [];
  let count = 0;
  for (const character of text) {
    for (let unit = 0; unit < character.length; unit += 1) points.push(count);
    count += 1;
  }
  points.push(count);
  const numbers = find(text)
    .filter(({ start, end }) => start < end && end <= text.length)
    .sort((one, other) => one.start - other.start)
    .map(({ start, end, kind }, index) => ({
      id: `n${index + 1}`,
      start: points[start],
      end: points[end],
      kind,
      attribution: null,
    }));
  writeSync(1, JSON.stringify({ version: 1, offsets: "codepoint", numbers }));
}
