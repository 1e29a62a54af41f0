// compromise (its numbers are part of it) as the scorer reads it: an article on standard input, its numbers on standard
// output.
import nlp from "compromise";
import { answer } from "./answer.mjs";

answer((text) => {
  const found = [];
  const numbers = nlp(text).numbers().not("#Ordinal").not("#Date").json({ offset: true });
  for (const number of numbers) {
    const tags = number.terms.flatMap((term) => term.tags);
    const kind = tags.includes("Money") ? "money" : tags.includes("Percent") ? "percent" : "count";
    const end = number.terms.at(-1).offset.start + number.terms.at(-1).offset.length;
    const start = number.terms[0].offset.start;
    if (end > start) found.push({ start, end, kind });
  }
  return found;
});
