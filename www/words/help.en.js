// Knows the words of help, in English: the rules as a list, how it works and how often it errs, about. Knows nothing of rules or articles: a translation is one file like this.

export const rulesView = {
  lead: "Every mark comes from one of these rules. The examples are marked by the same program that marks your article, and a sentence that looks alike and is left alone says why.",
  stages: { quotes: "Quotes", attributions: "Who says what", sources: "What kind of source", numbers: "Numbers" },
  finds: "It finds",
  leaves: "It leaves alone",
};

export const how = {
  works: [
    "onrecord is a list of rules. It cuts the text into sentences and words, looks for words for saying (“said”, “according to”), finds who stands before or after them, pairs quotation marks, and reads numbers. It has learned nothing from other people’s articles, understands nothing, and guesses as little as it can: where the words leave a doubt, it marks nothing, or puts a question mark beside the letter.",
    "The same text always gets the same marks, and every mark names its rule. All of it happens in this page, on this machine.",
  ],
  errs: "How often it errs",
  measured: "People marked what counts in 244 news articles. The same program that marks your article read them too, and this is how its marks compare. The rules were written with these articles in view, so expect a little less on yours.",
  columns: ["What", "of its marks are right", "of what there is, found", "counted"],
  kinds: {
    unnamed: "Unnamed sources", nobody: "Nobody in particular", quotes: "Direct quotes", numbers: "Numbers",
    statements: "Statements, and who makes them",
  },
  whose: (speaker, sourced) => `Of the quotes that it finds, ${speaker} are given to the right person; of the numbers, ${sourced} to the right source or rightly to none.`,
  command: "Measured by:",
  wrong: "What it gets wrong",
  wrongLead: "A few sentences of a kind that it misreads. docs/accuracy.md in the project has more, with all figures.",
  failures: [
    ["The harbor, figure people close to the mayor, will be sold by May.", "It sees no source here: “figure” mostly means something else than saying or thinking."],
    ["A spokesman for the mill said no. “Yes,” said press officer Dana Hale.", "It marks the spokesman as an unnamed source. He may be the press officer who is named right after."],
    ["A friend of Ms. Dale’s laughed. “Never,” she said.", "It gives the quote to Ms. Dale, though her friend may have said it."],
    ["About 10 percent of voters reported “no opinion” of the mayor.", "It takes the words for a quote. They are what was ticked on a form."],
    ["The team labeled “a club for dreamers” won again.", "It takes the words for a quote and finds nobody who said them: the sentence does not tell."],
    ["The ministry raised the toll to 267.", "It gives the number no source, though the ministry counted."],
  ],
  does: "What it does not do",
  doesNot: [
    "It reads English only. It says nothing about whether a statement is true, nor about a newspaper. A missing mark is no proof that nothing is there, so look for yourself; and a card’s “Not right” takes away a mark that is wrong.",
  ],
};

export const about = {
  paragraphs: [
    "onrecord is a reading assistant for news. It marks sources without a name, direct quotes and numbers, says why it marked each, and asks what an editor would ask.",
    "Your article never leaves this machine: once loaded, this page sends nothing. What you read is kept in this browser only, until you wipe it.",
    "It never says whether an article is true, fair or good. A mark is a place to look, and a question may have a good answer.",
  ],
};
