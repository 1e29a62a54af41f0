// Knows how the core's answer to a text is taken apart and put together, so that no thread has to take it in one piece. Knows nothing of threads.

const AT_ONCE = 100;

/** Asks `core` about a text and yields its answer in parts that are soon copied. Sentences get their number of words. */
export function* answer(core, text) {
  const { blocks, sources, attributions, quotes, numbers, summary, ...rest } = core.annotate(text);
  const sentences = summary.sentences.map((sentence) => ({ ...sentence, words: countWords(text.slice(sentence.start, sentence.end)) }));
  yield { rest: { ...rest, summary: { ...summary, sentences: [] } } };
  for (const [list, items] of Object.entries({ blocks, sources, attributions, quotes, numbers, sentences })) {
    for (let i = 0; i < items.length; i += AT_ONCE) yield { list, items: items.slice(i, i + AT_ONCE) };
  }
}

/** An empty answer; `take(part)` adds to its `whole`. */
export function gather() {
  const lists = { blocks: [], sources: [], attributions: [], quotes: [], numbers: [], sentences: [] };
  const whole = {};
  return {
    whole,
    take({ rest, list, items }) {
      if (list) return void lists[list].push(...items);
      const { sentences, ...others } = lists;
      Object.assign(whole, rest, others);
      whole.summary.sentences = sentences;
    },
  };
}

/** How many words a text has, for widths and shares. */
export const countWords = (text) => text.match(/\S+/g)?.length ?? 0;
