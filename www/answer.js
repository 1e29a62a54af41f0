// Knows how the core's answer to a text is taken apart and put together, so that no thread has to take it in one piece. Knows nothing of threads.

const AT_ONCE = 400;

/** Asks `core` about a text and yields its answer in parts that are soon copied: an article's in one. Sentences get their number of words. */
export function* answer(core, text) {
  const { blocks, sources, attributions, quotes, numbers, summary, ...rest } = core.annotate(text);
  const sentences = summary.sentences.map((sentence) => ({ ...sentence, words: countWords(text.slice(sentence.start, sentence.end)) }));
  let part = { rest: { ...rest, summary: { ...summary, sentences: [] } }, lists: {} };
  let room = AT_ONCE;
  for (const [list, items] of Object.entries({ blocks, sources, attributions, quotes, numbers, sentences })) {
    for (let i = 0; i < items.length;) {
      const some = items.slice(i, i + room);
      part.lists[list] = some;
      i += some.length;
      room -= some.length;
      if (room > 0) continue;
      yield part;
      part = { lists: {} };
      room = AT_ONCE;
    }
  }
  yield { ...part, last: true };
}

/** An empty answer; `take(part)` adds to its `whole`. */
export function gather() {
  const whole = { blocks: [], sources: [], attributions: [], quotes: [], numbers: [] };
  const sentences = [];
  const held = { ...whole, sentences };
  return {
    whole,
    take({ rest, lists }) {
      if (rest) Object.assign(whole, rest).summary.sentences = sentences;
      for (const [list, items] of Object.entries(lists)) held[list].push(...items);
    },
  };
}

/** How many words a text has, for widths and shares. */
export const countWords = (text) => text.match(/\S+/g)?.length ?? 0;
