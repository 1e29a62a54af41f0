// Knows how to write a mark's sentence with who said it and where it stood, for pasting elsewhere. Knows nothing of the clipboard.

import words from "./words.js";

/** The sentence that a mark stands in, who stands behind it, and the article's headline. */
export function withAttribution(article, mark, sentence) {
  const reach = { start: Math.min(sentence?.start ?? mark.start, mark.start), end: Math.max(sentence?.end ?? mark.end, mark.end) };
  const headline = article.blocks.find((block) => block.kind === "headline");
  const byline = article.blocks.find((block) => block.kind === "byline");
  return words.cited({
    text: article.slice(reach).replaceAll(/\s+/g, " ").trim(),
    who: article.speakerOf(mark)?.name,
    from: [headline, byline].filter(Boolean).map(article.slice).join(", "),
  });
}
