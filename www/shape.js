// Knows what is left of an article in its small picture: how long it is, and who stands behind each sentence. Knows nothing of the page.

import { countWords } from "./answer.js";
import { groupOf } from "./findings.js";

/** An article's shape: its `words`, and its `paragraphs` as lists of sentences, [words, group] each. */
export function shapeOf(text, { blocks, summary }) {
  const paragraphs = blocks.map(() => []);
  for (const { start, words, type } of summary.sentences) paragraphs[blocks.findLastIndex((block) => block.start <= start)].push([words, groupOf(type)]);
  return { words: countWords(text), paragraphs };
}

/** The sentences and blocks of a shape, as far as a picture needs them. */
export const unfolded = ({ paragraphs }) => ({
  sentences: paragraphs.flatMap((some, start) => some.map(([words, group]) => ({ words, group, start }))),
  blocks: paragraphs.map((_, start) => ({ start })),
});
