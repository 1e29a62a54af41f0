// Knows which rules and which words stand behind a mark. Knows nothing of how that is told.

const TRIGGER_GAP = 40;

/** The rules behind a mark, the one that says most about it first: a source's own, else the mark's; then its attribution's. */
export function rulesOf(article, mark) {
  const attribution = article.attributionOf(mark);
  const ids = {
    source: [article.speakerOf(mark)?.rule, mark.item.rule],
    quote: [mark.item.rule, attribution?.rule],
    number: [mark.item.rule],
  }[mark.kind];
  return [...new Set(ids)];
}

/** The words that a rule went by: the cue with the source where they stand together. */
export function triggerOf(article, mark) {
  if (mark.kind === "number") return article.slice(mark);
  const attribution = article.attributionOf(mark);
  const spans = [attribution?.cue, attribution?.source_span].filter(Boolean).sort((a, b) => a.start - b.start);
  if (spans.length === 0) return article.slice(mark);
  const [first, last] = [spans[0], spans.at(-1)];
  if (last.start - first.end > TRIGGER_GAP) return spans.map(article.slice).join(" … ");
  return article.text.slice(first.start, Math.max(first.end, last.end));
}
