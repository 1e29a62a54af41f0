// Knows how an annotated article becomes a file on this machine, and with which ending. Knows nothing of what is in it: the core writes it.

import { call } from "./core.js";
import { download, fileName } from "./download.js";
import words from "./words.js";

const FILES = {
  html: [".html", "text/html"],
  markdown: [".md", "text/markdown"],
  json: [".json", "application/json"],
  "web-annotation": ["-annotations.jsonld", "application/ld+json"],
  "sources-csv": ["-sources.csv", "text/csv"],
  "quotes-csv": ["-quotes.csv", "text/csv"],
  "numbers-csv": ["-numbers.csv", "text/csv"],
};

/** The formats, as the core calls them. */
export const formats = Object.keys(FILES);

/** Saves a text in a format, without what is in `all` of its annotations and not in those `kept`. Resolves to the file's name. */
export async function save({ text, all, kept, headline }, format) {
  const [ending, type] = FILES[format];
  const content = await call("exportAs", text, format, leftOut(all, kept));
  const name = `${fileName(headline) || words.take.untitled}${ending}`;
  // A spreadsheet knows UTF-8 by the mark in front alone.
  download(name, [type === "text/csv" ? "\ufeff" : "", content], `${type};charset=utf-8`);
  return name;
}

/** The ids of the findings that a reader does not want. */
function leftOut(all, kept) {
  return ["attributions", "quotes", "numbers"].flatMap((list) => {
    const ids = new Set(kept[list].map(({ id }) => id));
    return all[list].map(({ id }) => id).filter((id) => !ids.has(id));
  });
}
