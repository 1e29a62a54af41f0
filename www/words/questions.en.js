// Knows the words of the questions, in English: what an article shows, what to ask about it, and whose practice that is. Knows nothing of articles.

const figures = new Intl.NumberFormat("en-US");
const plural = (n, one, many) => `${figures.format(n)} ${n === 1 ? one : many}`;
const quoted = (text) => `“${text}”`;
const shortened = (text) => (text.length > 60 ? `${text.slice(0, 60).trimEnd()} …` : text);

export const noQuestions = "onrecord found nothing here to ask about: no unnamed source, no quote, no number.";
export const questionsCaption = "What an editor would ask about this article. A question is no verdict: the answer may well be good.";
export const places = "Where it shows";
export const andMore = (n) => `and ${plural(n, "more", "more")}`;
const theNumber = (n, words_) => (n === 1 ? quoted(words_) : `${quoted(words_)} and ${plural(n - 1, "other number", "other numbers")}`);
export const questions = {
  know: ({ statements, name }) => ({
    says: statements === 1 ? `One statement rests on ${quoted(name)}.` : `${plural(statements, "statement rests", "statements rest")} on ${quoted(name)}.`,
    asks: "How would they know?",
  }),
  reason: ({ sources, name }) => ({
    says: sources === 1 ? `The article does not say why ${quoted(name)} has no name.` : `Of ${plural(sources, "unnamed source", "unnamed sources")} the article does not say why they have no name.`,
    asks: "What would they risk? And could somebody with a name have said it?",
  }),
  nameless: ({ quotes }) => ({
    says: `${plural(quotes, "quote has", "quotes have")} no name behind ${quotes === 1 ? "it" : "them"}.`,
    asks: "Is it a fact that others can check, or an opinion that nobody answers for?",
  }),
  nobody: ({ places: n, name }) => ({
    says: n === 1 ? `Once nobody in particular speaks: ${quoted(name)}.` : `${plural(n, "time", "times")} nobody in particular speaks, as in ${quoted(name)}.`,
    asks: "Who, and how many of them?",
  }),
  base: ({ numbers, words: words_ }) => ({ says: `${theNumber(numbers, words_)}:`, asks: "Of how many, and of whom?" }),
  comparison: ({ numbers, words: words_ }) => ({ says: `${theNumber(numbers, words_)}:`, asks: "Compared with what? Is that a lot?" }),
  period: ({ numbers, words: words_ }) => ({ says: `${theNumber(numbers, words_)}:`, asks: "Over what time?" }),
  counted: ({ numbers, words: words_ }) => ({ says: `Nobody is given as the source of ${theNumber(numbers, words_)}.`, asks: "Who counted, and how?" }),
  rounded: ({ numbers, words: words_ }) => ({ says: `${theNumber(numbers, words_)} ${numbers === 1 ? "is" : "are"} not exact.`, asks: "Who rounded, and how far off could it be?" }),
  countDiffers: ({ first, last }) => ({ says: `First ${quoted(first)}, then ${quoted(last)}.`, asks: "Are these the same things? Then which number is right?" }),
  sumDiffers: ({ first }) => ({ says: `${quoted(first)} and its parts seem not to add up.`, asks: "Is a part missing, or is the sum another one?" }),
  shareDiffers: ({ first, last }) => ({ says: `${quoted(first)} and ${quoted(last)} seem not to fit.`, asks: "Which share do the numbers themselves give?" }),
  changeDiffers: ({ first, last }) => ({ says: `${quoted(first)} and ${quoted(last)} seem not to fit.`, asks: "Which change do the numbers themselves give?" }),
  anyNumber: ({ numbers, words: words_ }) => ({ says: `The article gives ${theNumber(numbers, words_)}.`, asks: "How was it counted?" }),
  speaker: ({ quotes }) => ({ says: `For ${plural(quotes, "quote", "quotes")} onrecord found no speaker for certain.`, asks: "Who said it, and to whom?" }),
  partial: ({ quotes, words: words_ }) => ({
    says: quotes === 1 ? `One quote is only a few words: ${quoted(shortened(words_.replaceAll(/^[“"‘']|[”"’',.]+$/g, "")))}.` : `${plural(quotes, "quote is", "quotes are")} only a few words long.`,
    asks: "What stood around them?",
  }),
  altered: ({ quotes }) => ({ says: `${plural(quotes, "quote was", "quotes were")} changed by the writer: words in brackets, or dots.`, asks: "What was left out, and does it still mean the same?" }),
  oneVoice: ({ name }) => ({ says: `More than half of all words given to anybody are from ${name}.`, asks: "Who sees it differently, and were they asked?" }),
  anyVoice: ({ name }) => ({ says: `${name} speaks most.`, asks: "What does this person gain or lose by it?" }),
};
/** The practice behind each question, in our own words. */
export const practices = {
  ap: { who: "Associated Press:", says: "look for a second source when one has no name, and tell readers how the source knows.", altered: "a quote is what was said; nothing in it is changed." },
  reuters: { who: "Reuters:", says: "a name wherever one can be had; without one, facts rather than opinions." },
  npr: { who: "NPR:", says: "tell listeners why a source has no name.", partial: "whole quotes, in their setting, are fairer than a few words." },
  spj: { who: "Society of Professional Journalists:", says: "readers are owed enough about a source to judge it.", oneVoice: "seek out those whom a story is about, and let them answer.", anyVoice: "ask what moves a source to speak." },
  bbc: { who: "BBC:", says: "a number needs its setting: where it comes from, what it counts, what it is compared with." },
};
