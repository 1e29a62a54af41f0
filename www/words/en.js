// Knows every word the interface says, in English. Knows nothing of articles, marks or the page: a translation is one file like this.

/** What the language calls itself, and whose figures it writes. */
export const name = "English";
export const locale = "en-US";

const figures = new Intl.NumberFormat(locale);
const plural = (n, one, many) => `${figures.format(n)} ${n === 1 ? one : many}`;
const quoted = (text) => `“${text}”`;

/** Plain strings of the page, by the names that index.html asks for. */
export const words = {
  skip: "Skip to the text",
  question: "Who says so?",
  lead: "Paste a news article. onrecord marks its unnamed sources, direct quotes and numbers, and asks what a reader would ask.",
  textLabel: "Article text",
  textHint: "Paste here, headline and all. Menus and adverts are left out.",
  read: "Read it",
  openFile: "Open a file…",
  privacy: "Your article never leaves this machine: once loaded, this page sends nothing.",
  demoTitle: "How a marked sentence looks",
  samplesTitle: "Or read a sample",
  samplesKey: "Each picture is one article, from first sentence to last: above the line a name stands behind the sentence, below it none.",
  edit: "Edit",
  done: "Done",
  startNew: "New",
  newWhat: "article",
  save: "Save",
  orPrint: "or print",
  cleared: "The article is cleared.",
  undo: "Undo",
  keysAndChoices: "Keys and choices",
  why: "Show why",
  wipe: "Wipe everything from this machine",
  wipeHint: "What you read stays on this machine, so that it is still here when you load the page again.",
  reading: "Reading",
  legend: "Marks in the text",
  article: "Annotated article",
  untitled: "Your article, marked",
  panel: "What the article rests on",
  who: "Who says so",
  previous: "Previous mark",
  next: "Next mark",
  close: "Close",
  firstFifth: "first fifth",
  statements: "statements",
  wordsGiven: "words",
  back: "Back to reading",
  help: "Help",
  lessonsLink: "Lessons",
  classLink: "Class view",
  rulesLink: "What it looks for",
  carry: "Save onrecord as one file",
  howLink: "How it works and how often it errs",
  aboutLink: "About",
  makeLink: "Make an exercise",
  exerciseLink: "Open an exercise",
  language: "Language",
};

/** The name of the page in the browser's title. */
export const title = (headline) => (headline ? `${headline} · onrecord` : "onrecord: who says so?");

/** The views, as their headings and the browser's title call them. */
export const views = {
  exercise: "Exercise", lessons: "Lessons", class: "Class view", make: "Make an exercise", counting: "How marks are compared",
  rules: "What onrecord looks for", how: "How it works and how often it errs", about: "About onrecord",
};

/** A sentence on the start page with its marks: strings, and [kind, …parts] for what is marked. */
export const demo = [
  ["quote", "“The money is gone,”"], " said ",
  ["source", ["number", "two people"], " who have seen the accounts"],
  ", putting the loss at ", ["number", "about $3 million"], ".",
];

/** What each kind of mark is called: on its own, in the legend, and in the legend of a phone. */
export const kinds = {
  source: { letter: "U", one: "Unnamed source", many: "Unnamed sources", short: "Unnamed" },
  quote: { letter: "Q", one: "Direct quote", many: "Direct quotes", short: "Quotes" },
  number: { letter: "N", one: "Number", many: "Numbers", short: "Numbers" },
};
export const nobody = { letter: "u", one: "Nobody in particular" };

export const tabs = { text: "Text", sources: "Who says so", questions: "Questions", quotes: "Quotes", numbers: "Numbers", findings: "All" };
export const lists = { sources: "Sources", questions: "Questions", quotes: "Quotes", numbers: "Numbers", findings: "All findings" };
const topics = { council: "Local council", viral: "Viral claim", health: "Health", sports: "Sports business", foreign: "Foreign affairs" };
export const sampleLine = (topic, count) => `${topics[topic]} · ${plural(count, "word", "words")}`;

export const problems = {
  nothing: "There is nothing to read yet. Paste an article, open a file or try a sample.",
  address: "That is an address, and this page fetches nothing. Open it, copy the article’s text and paste that.",
  failed: "The part of this page that reads articles did not load. Please load the page again.",
  partMissing: "This part of the page did not load. With a network, please load the page again.",
  stumbled: "onrecord stumbled over this text and has marked nothing. Your text is still in the box.",
  emptyFile: (name) => `${quoted(name)} is empty.`,
  notText: (name) => `${quoted(name)} is not a text file. Save the article as plain text (.txt) and open that.`,
  notUtf8: (name) => `${quoted(name)} is not in UTF-8. Save it again as UTF-8 text, or copy the article and paste it.`,
  noSingleFile: "This browser does not hold the page as one file. Load the page again and wait a moment; where that does not help, use onrecord.html.",
  unreadable: (name) => `${quoted(name)} could not be opened.`,
};

export const notices = {
  unsupported: "This does not look like English, the one language that onrecord reads so far, so nothing is marked.",
  noFindings: "onrecord found no unnamed source, direct quote or number here. That says nothing about the article, only about these three.",
};

export const describeMark = (name, n, total) => `${name}, mark ${figures.format(n)} of ${figures.format(total)}. Enter explains it.`;
export const likely = "likely";

/** The live sentence after an article was read. */
export const found = (counts) =>
  `Marked: ${plural(counts.source, "unnamed source", "unnamed sources")}, ${plural(counts.quote, "direct quote", "direct quotes")}, ${plural(counts.number, "number", "numbers")}.`;
export const shown = (name, on, count) => (on ? `${name} shown: ${figures.format(count)}.` : `${name} hidden.`);
export const place = (n, total) => `Place ${figures.format(n)} of ${figures.format(total)}`;

export const count = (n) => figures.format(n);

/** The groups of the ledger, by who stands behind a sentence. */
export const groups = {
  unnamed: "Unnamed",
  nobody: "Nobody in particular",
  people: "Named people",
  bodies: "Organizations and documents",
  writer: "The writer as a source",
};
export const sentences = (n) => plural(n, "sentence", "sentences");
export const noReason = "no reason given";
export const noName = "nobody is given";
export const ledgerEmpty = "No source was found: as far as onrecord can tell, the writer alone says all of it.";

/** The caption of the picture, in two sentences. */
export function caption({ total, opening, unnamed, people }) {
  if (total === 0) return "";
  const rest = `Of ${plural(total, "sentence", "sentences")}, ${rests(unnamed)} on unnamed sources and ${figures.format(people)} on named people.`;
  return `${openings[opening.group](opening.mostly ? "mostly " : "", opening.names)} ${rest}`;
}
const rests = (n) => (n === 0 ? "none rests" : n === 1 ? "1 rests" : `${figures.format(n)} rest`);
const openings = {
  unnamed: (mostly, names) => names.length === 1 ? `The opening rests ${mostly}on an unnamed source, ${quoted(names[0])}.` : `The opening rests ${mostly}on unnamed sources.`,
  nobody: (mostly) => `The opening rests ${mostly}on nobody in particular.`,
  people: (mostly, names) => `The opening rests ${mostly}on ${listed(names)}.`,
  bodies: (mostly, names) => `The opening rests ${mostly}on ${listed(names)}.`,
  writer: (mostly) => `The opening rests ${mostly}on the writer’s own word.`,
  alone: (mostly) => `In the opening the writer ${mostly}speaks alone.`,
};
const listed = (names) => names.length > 2 ? `${names[0]} and ${names.length - 1} others` : names.join(" and ");

/** What the picture shows, for those who do not see it. */
export const pictureLabel = (text) => `Picture of the article from first sentence to last: who stands behind each. ${text}`;

/** The sentence over the list of quotes. */
export function quotesCaption({ total, named, unnamed, open }) {
  if (total === 0) return "No direct quote was found.";
  const parts = [];
  if (named) parts.push(`${figures.format(named)} with a name behind ${named === 1 ? "it" : "them"}`);
  if (unnamed) parts.push(`${figures.format(unnamed)} without one`);
  if (open) parts.push(`${figures.format(open)} where no speaker was found for certain`);
  return `${plural(total, "direct quote", "direct quotes")}: ${parts.join(", ")}.`;
}

/** The sentence over the list of numbers. */
export function numbersCaption({ total, sourced }) {
  if (total === 0) return "No number was found.";
  const own = total - sourced;
  return `${plural(total, "number", "numbers")}. ${figures.format(sourced)} ${sourced === 1 ? "stands" : "stand"} in somebody’s statement; ${own === 1 ? "1 is" : `${figures.format(own)} are`} the writer’s own.`;
}
export const numberColumns = { words: "In the text", value: "Value", who: "Who says so" };
export const theWriter = "the writer";
export const noSpeaker = "no speaker found for certain";
export const forms = { partial: "a few words", continued: "goes on from above" };
export const missing = { base: "out of how many?", period: "over what time?", comparison: "compared with what?", source: "where is it from?" };

/** The card: its labels, and what it says where the article gives nothing. */
export const card = {
  who: "Who says so",
  here: "Called here",
  says: "Says",
  via: "As told by",
  corroborated: "Also on this",
  know: "How they know",
  terms: "On what terms",
  speaks: "Speaks here",
  howMuch: "How much",
  altered: "Changed",
  value: "Value",
  bound: "How exact",
  unit: "Unit",
  missing: "Still to ask",
  ask: "Ask",
  alsoHere: "Also here",
  because: "Marked because of",
  wrong: "Not right",
  switchOff: "Switch this rule off",
  copy: "Copy with source",
  silent: "The article does not say.",
  noSpeaker: "onrecord found no speaker for certain.",
  writerAlone: "The writer. Nobody is given as the source.",
  likely: "Probably so, not surely: this pattern is wrong more often than others.",
  perhaps: (name, said) => `Perhaps ${name}: ${said}`,
  same: "Do both say the same?",
  rote: "A set phrase: it does not say what they would risk.",
  exact: "Given as it is, with no “about” or “nearly”.",
  nothingMissing: "Nothing that onrecord knows to look for.",
};
/** What an approximator leaves open. */
export const bounds = {
  "at-least": "At least this; it may be more.",
  "more-than": "More than this; how much more is open.",
  "at-most": "At most this; it may be less.",
  "less-than": "Less than this; how much less is open.",
  about: "About this: somebody has rounded it.",
  nearly: "A little under this.",
};
export const quoteForms = {
  full: "A whole sentence or more.",
  partial: "A few words, taken out of a sentence. What stood around them?",
  continued: "Goes on from the paragraph before.",
};
export const alterations = {
  bracket: "The words in [brackets] are the writer’s, not the speaker’s.",
  ellipsis: "The dots say that words were left out. Which?",
};
export function speaksHere(statements, given, total) {
  const times = statements === 1 ? "Once" : statements === 2 ? "Twice" : `${figures.format(statements)} times`;
  return `${times}, ${figures.format(given)} of ${plural(total, "word", "words")}`;
}
export const quote = quoted;

// What a reader does, told back.

export const rejected = (text) => `The mark on ${quoted(shortenedTo(60, text))} is gone.`;
export const switchedOff = (title) => `The rule ${quoted(title)} is switched off. “Keys and choices” switches it on again.`;
export const undone = "It is as it was.";
export const copied = "Copied.";
export const notCopied = "The browser did not allow copying.";
export const carried = (name) => `Saved as ${quoted(name)}. It opens by a double click and needs no network.`;
export const wiped = "Everything that this page kept on this machine is gone.";
const shortenedTo = (length, text) => (text.length > length ? `${text.slice(0, length).trimEnd()} …` : text);

/** A sentence with who stands behind it and the article that it is from, for pasting elsewhere. */
export const cited = ({ text, who, from }) => [text, `(${[who && `Source: ${who}`, from && `from ${quoted(from)}`].filter(Boolean).join("; ") || "no source given"})`].join(" ");

// What was set aside.

export const setAside = (n) => `${plural(n, "line is", "lines are")} grey: set aside as no part of the article.`;
export const reasons = {
  advertisement: "Set aside: an advert.",
  byline: "Set aside: about the writer.",
  comments: "Set aside: about comments.",
  copyright: "Set aside: whose copy it is.",
  navigation: "Set aside: a way around the site.",
  newsletter: "Set aside: a newsletter or a request.",
  share: "Set aside: sharing and following.",
  other: "Set aside: no part of the article.",
};

// The picture's facts as a table.

export const pictureTable = "The same as a table";
export const pictureColumns = { behind: "Who stands behind it", sentences: "Sentences", words: "Share of words" };
export const behind = {
  people: "Named people",
  bodies: "Organizations and documents",
  unnamed: "Unnamed sources",
  nobody: "Nobody in particular",
  writer: "The writer as a source",
  alone: "The writer alone",
};
export const percent = (part, whole) => new Intl.NumberFormat(locale, { style: "percent" }).format(whole > 0 ? part / whole : 0);

// The list of all findings.

export const findingsCaption = (n) => (n === 0 ? "Nothing was found." : `${plural(n, "finding", "findings")}, in reading order.`);

// Saving and printing.

export const take = {
  print: "Print",
  withMarks: "Article with marks and notes",
  bare: "Article alone",
  save: "Save as",
  formats: {
    html: "Web page with marks and notes",
    markdown: "Markdown with footnotes",
    json: "Findings (JSON)",
    "web-annotation": "Web Annotations (JSON-LD)",
    "sources-csv": "Table of sources (CSV)",
    "quotes-csv": "Table of quotes (CSV)",
    "numbers-csv": "Table of numbers (CSV)",
  },
  untitled: "article",
  saved: (file) => `Saved as ${quoted(file)}.`,
  notSaved: "The file could not be made.",
};

/** What is printed around the article: strings, and [kind, word] for a word with that kind of line. */
export const sheet = {
  head: "onrecord · who says so",
  printed: (date) => `Printed ${new Intl.DateTimeFormat(locale, { dateStyle: "long" }).format(date)}`,
  legend: ["In the text: ", ["source", "dashed"], " U, unnamed source; ", ["quote", "solid"], " Q, direct quote; ", ["number", "dotted"], " N, number. A small u marks a source that is nobody in particular. The marks ask; they do not judge."],
  notes: "Notes",
  as: (label) => `As ${label}.`,
  know: (text) => `How they know: ${text}.`,
  terms: (text) => `Why unnamed: ${text}.`,
  noReason: "No reason given.",
  nobody: "Nobody in particular.",
  noSpeaker: "No speaker found for certain.",
  partial: "A few words.",
  altered: "Changed by the writer.",
  via: (names) => `As told by ${names}.`,
  corroborated: (name) => `Also on this, perhaps: ${name}`,
};

/** What a unit is called after a number, where browsers do not know it. */
export function unit(n, name) {
  const one = name.replace("lightyear", "light year").replaceAll(/-(?!hour)/g, " ");
  return n === 1 || /hertz$|power$|magnitude/.test(name) ? one : ODD_UNITS[name] ?? `${one}s`;
}
const ODD_UNITS = {
  century: "centuries", "cubic-foot": "cubic feet", millennium: "millennia",
  "part-per-billion": "parts per billion", "part-per-million": "parts per million", "square-foot": "square feet",
};

/** The core tells its rules in English; a translation may tell them by their ids: { title, explanation, ask }. */
export const rules = {};

// Keys and choices.

export const settings = {
  title: "Keys and choices",
  done: "Done",
  keys: "Keys",
  letters: "Use single letters and figures as keys",
  rules: "Rules switched off",
  noneOff: "No rule is switched off. A mark’s card can switch off the rule behind it.",
  switchOn: "Switch on",
  switchOnNamed: (title_) => `Switch on: ${title_}`,
};
export const keyList = [
  [["J", "K"], "Next and previous mark"],
  [["U", "Q", "M"], "Next unnamed source, quote, number; with Shift the previous"],
  [["1", "2", "3"], "Show or hide unnamed sources, quotes, numbers"],
  [["Enter", "O"], "Explain the mark"],
  [["Esc"], "Close the card and go back"],
  [["W"], "To the panel and back"],
  [["?"], "This list"],
];
