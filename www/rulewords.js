// Knows how a rule is told in the interface's language; the core tells it in English. Knows nothing of marks.

import words from "./words.js";

/** A rule's title, explanation and questions, with the language they are in where it is not the interface's. */
export function told({ id, title, explanation, ask }) {
  const translated = words.rules[id];
  return translated ? { ...translated, lang: null } : { title, explanation, ask, lang: words.locale.startsWith("en") ? null : "en" };
}
