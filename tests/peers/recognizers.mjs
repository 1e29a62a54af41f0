// Microsoft's Recognizers-Text as the scorer reads it: an article on standard input, its numbers on standard output.
import recognizers from "@microsoft/recognizers-text-suite";
import { answer } from "./answer.mjs";

const kinds = {
  Age: "age",
  Currency: "money",
  Dimension: "measure",
  Number: "count",
  Percentage: "percent",
  Temperature: "measure",
};

answer((text) => {
  const spans = [];
  const take = (results, kind) => {
    for (const { start, end, typeName } of results) spans.push({ start, end: end + 1, kind, type: typeName });
  };
  for (const [name, kind] of Object.entries(kinds)) take(recognizers[`recognize${name}`](text, "en-us"), kind);
  take(recognizers.recognizeDateTime(text, "en-us"), "date");
  // A number in a date is a date, and one in *5 dollars* is money: the longest stands.
  spans.sort((one, other) => other.end - other.start - (one.end - one.start) || (one.kind === "count") - (other.kind === "count"));
  const kept = [];
  for (const span of spans) {
    if (!kept.some((known) => known.start < span.end && span.start < known.end)) kept.push(span);
  }
  const duration = (span) => span.type === "datetimeV2.duration";
  return kept
    .filter((span) => span.kind !== "date" || duration(span))
    .map((span) => ({ start: span.start, end: span.end, kind: span.kind === "date" ? "duration" : span.kind }));
});
