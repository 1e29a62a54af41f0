// Knows how to cut an article where any of some spans begins or ends, and to draw the pieces. Knows nothing of what the spans are.

import { blockElements } from "../marks.js";

/** Cuts a block: the pieces in order, each with the spans over it. */
export function cut(block, spans) {
  const here = spans.filter((span) => span.start < block.end && block.start < span.end);
  const inside = (at) => block.start < at && at < block.end;
  const ends = [...new Set([block.start, block.end, ...here.flatMap(({ start, end }) => [start, end]).filter(inside)])].sort((a, b) => a - b);
  return ends.slice(1).map((end, i) => ({ start: ends[i], end, over: here.filter((span) => span.start <= ends[i] && end <= span.end) }));
}

/**
 * The article's blocks; `draw(text, over)` gives the node for a piece with spans over it, `behind(span)` what follows where a
 * span ends, or nothing.
 */
export function drawPieces(blocks, text, spans, draw, behind) {
  return blockElements(blocks).map((element, i) => {
    for (const { start, end, over } of cut(blocks[i], spans)) {
      const words = text.slice(start, end);
      element.append(over.length > 0 ? draw(words, over) : words);
      for (const span of over) if (span.end === end) element.append(...[behind(span)].filter(Boolean));
    }
    element.classList.toggle("hung", /^[“"‘«]/.test(element.textContent));
    return element;
  });
}
