// Knows the words of the classroom, in English. Knows nothing of exercises or the page: a translation is one file like this.

const figures = new Intl.NumberFormat("en-US");
const plural = (n, one, many) => `${figures.format(n)} ${n === 1 ? one : many}`;
const quoted = (text) => `“${text}”`;
const short = (text, length = 60) => (text.length > length ? `${text.slice(0, length).trimEnd()} …` : text);
const time = (date) => date.toLocaleTimeString("en-US", { hour: "numeric", minute: "2-digit" });
const day = (date) => date.toLocaleString("en-US", { dateStyle: "long", timeStyle: "short" });

/** What each category is called: for one mark, for a list, and its letter and key. */
export const categories = {
  unnamed: { letter: "U", one: "Unnamed source", many: "Unnamed sources" },
  quote: { letter: "Q", one: "Direct quote", many: "Direct quotes" },
  number: { letter: "N", one: "Number", many: "Numbers" },
};

/** What a file is called in a sentence. */
export const formats = { "onrecord-exercise": "an exercise", "onrecord-result": "a result" };

/** Parts of a file, for the sentence that says which one is damaged. */
export const parts = {
  version: "its version", offsets: "its way of counting", text: "its article", categories: "its categories", id: "its number", title: "its title",
  prompt: "its task", questions: "its questions", reasons: "whether reasons are asked for", reveal: "when answers are shown", key: "its key",
  exercise: "the exercise that it belongs to", disagreements: "its disagreements", student: "the student’s name", handedIn: "when it was handed in",
  marks: "its marks", answers: "its answers",
};

export const theLink = "The link";
export const thisPage = "This page";

export const problems = {
  tooLarge: (name) => `${quoted(name)} is larger than such a file can be, so it was not opened.`,
  cut: (name) => `${quoted(name)} is damaged or no file of onrecord: it can’t be read to its end.`,
  otherFile: (name, wanted) => `${quoted(name)} is not ${wanted} of onrecord.`,
  newer: (name) => `${quoted(name)} was made by a newer onrecord than this one. Load the page again, or ask for the newest edition.`,
  damaged: (name, part) => `${quoted(name)} is damaged, so it was not opened: ${part} can’t be right.`,
  otherText: (name) => `${quoted(name)} was not opened: its article was changed after the marks were made.`,
  resultOfOther: (name, title) => `${quoted(name)} was left out: its marks were made on another article${title ? `, ${quoted(short(title))}` : ""}.`,
  unreadable: (name) => `${quoted(name)} could not be opened.`,
  link: "The link is damaged or cut off, so no exercise could be opened. Ask for it again, or for the file.",
};

// Opening an exercise.

export const open = {
  title: "Exercise",
  lead: "Open the exercise that your teacher gave you. You mark the article first; the answers come afterwards.",
  file: "Open an exercise…",
  drop: "You can also drop the file onto this page.",
  privacy: "What you mark stays on this machine until you hand in a file yourself.",
  goOn: "Go on with",
  kept: (student, handedIn, date) => [student, handedIn ? "handed in" : "not handed in yet", day(date)].filter(Boolean).join(" · "),
};

// Marking.

export const marking = {
  title: (title) => `Exercise: ${title}`,
  label: "Exercise:",
  as: "Mark as",
  remove: "Remove",
  undo: "Undo",
  redo: "Redo",
  handIn: "Hand in…",
  text: "Article to mark",
  textHint: "Select words with the mouse, a finger, or Shift and the arrow keys; then press U, Q or N. Delete removes the mark at the cursor, R goes to its reason.",
  list: "Your marks",
  none: "Nothing is marked yet. Select some words, then press U, Q or N.",
  task: "Who says so?",
  questions: "Questions",
  question: (n) => `Question ${n}`,
  addReason: "Add a reason",
  answerThree: "Answer three questions",
  reason: "Why did you mark this?",
  who: "Who could this be?",
  know: "How would they know?",
  why: "Why are they not named?",
  needed: "Each mark needs a reason.",
  show: (words) => `Show in the text: ${quoted(short(words))}`,
  remark: (words, name) => `${quoted(short(words))}, ${name}`,
  buttons: "Marking",
};
/** The standard task, for an exercise without one. */
export const standardTask = (names) => `Mark every ${listed(names, "and")}. Select the words, then press ${listed(names.map((name) => LETTER[name]), "or")}.`;
const LETTER = { "unnamed source": "U", "direct quote": "Q", number: "N" };
const listed = (names, last) => (names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} ${last} ${names.at(-1)}`);

export const savedAt = (date) => `Saved on this machine at ${time(date)}`;
export const savedThere = (date) => `Saved on your learning platform at ${time(date)}`;
export const savedInPart = "Your learning platform has room for the marks only. All you wrote is kept on this machine.";
export const whose = {
  begun: (date) => `This was begun here, last on ${day(date)}.`,
  handedIn: (student) => `${student} has handed this in.`,
  fresh: "Not you? Start your own",
};
export const notSaved = "This browser keeps nothing: hand in before you close the page.";
export const marked = (name, words, total) => `${name}: ${quoted(short(words))}. ${plural(total, "mark", "marks")}.`;
export const moved = (name, words) => `${name}, now: ${quoted(short(words))}.`;
export const removed = (words) => `Mark removed: ${quoted(short(words))}.`;
export const selectFirst = "Select some words first.";
export const noMark = "There is no mark here.";
export const undone = "Undone.";
export const redone = "Done again.";

export const tabs = {
  later: "This exercise is open in another tab or window. What you do here is not kept.",
  takeOver: "Work here instead",
  taken: "You went on with this exercise in another tab. What you do here is no longer kept.",
};

// Handing in.

export const handIn = {
  title: "Hand in",
  lead: (n) => `You have made ${plural(n, "mark", "marks")}. After handing in you can’t change them.`,
  name: "Your name, as your teacher knows you",
  nameMissing: "Your name is missing.",
  reasons: (n) => `${plural(n, "mark still needs", "marks still need")} a reason.`,
  go: "Hand in",
  back: "Not yet",
  done: "Handed in.",
  save: "Save my result",
  saved: "Your result is saved as a file. Give it to your teacher.",
  print: "Print",
  later: (date) => `The answers can be seen from ${day(date)}. Open this exercise again then.`,
  never: "Your teacher has the answers and will look at them with you.",
  give: "Save your result and give the file to your teacher.",
  again: "Start again",
  againSure: "Clear it all",
  againHint: "Starting again clears what you marked here.",
};

// Making an exercise.

export const make = {
  title: "Make an exercise",
  lead: "An exercise is an article with a key. The marks of onrecord are the first draft of the key: look at them and correct what is wrong.",
  fromArticle: (title) => `From the article you are reading: ${quoted(short(title))}`,
  drafts: "Go on with a draft",
  fromFile: "Open an exercise file…",
  noArticle: "Paste or open an article first; then come back.",
  another: "Another exercise",
  handOut: "Hand out…",
  text: "Article with the key",
  textHint: "The marks are the key. Select words and press U, Q or N to add or move a mark; Delete removes the one at the cursor. Comma and full stop move its end by a word, less-than and greater-than its start; R goes to its explanation.",
  key: "The key",
  keyHint: "These marks are the answers. Check them: students compare theirs with these.",
  change: "Change",
  changeNamed: (text) => `Change: ${quoted(short(text))}`,
  note: "Explanation that students see",
  source: "Who says so",
  kind: "Kind",
  edges: "Where it starts and ends",
  moves: { startEarlier: "Start one word earlier", startLater: "Start one word later", endEarlier: "End one word earlier", endLater: "End one word later" },
  signs: { startEarlier: "⇤ start", startLater: "start ⇥", endEarlier: "⇤ end", endLater: "end ⇥" },
  titleLabel: "Title",
  settings: "Task, questions and answers",
  categories: "To be marked",
  prompt: "Task, in your words",
  questions: "Your questions",
  reasons: "Students must give a reason for each mark",
  reveal: "Students see the answers",
  reveals: { "handed-in": "after handing in", later: "from a time on", never: "not at all: we compare in class" },
  revealFrom: "From when on",
};
export const draftNotSaved = "This browser keeps nothing: hand out or save the exercise before you close the page.";

export const handOut = {
  title: "Hand out",
  close: "Close",
  withoutKey: "Leave the key out of what students get",
  keyHint: "The key inside a student’s copy can’t be read at a glance, but it is not protected: whoever wants to can read it. Without the key only your own copy can compare.",
  file: "Exercise file", fileHint: "Students open it on this page.", saveFile: "Save file",
  page: "Page for a double click", pageHint: "One HTML file that opens straight into the exercise, without a network.", savePage: "Save page",
  link: "Link", linkHint: "The exercise is in the link itself; no server sees it.", copyLink: "Copy link",
  sheet: "Worksheet on paper", sheetHint: "Numbered lines and a wide margin.", print: "Print worksheet",
  answers: "Answer sheet on paper", answersHint: "The marks of the key, explained line by line.", printAnswers: "Print answers",
  lms: "Learning platform", lmsHint: "A SCORM 1.2 package that reports score and completion.", saveLms: "Save package",
  own: "Your own copy with the key", ownHint: "Keep it: the class view needs it.", save: "Save my copy",
  tryIt: "Try it", tryHint: "See it as a student does.", tryNow: "Try it now",
  saved: (name) => `Saved as ${quoted(name)}.`,
  copied: (length) => `The link is copied: ${figures.format(length)} characters.`,
  longLink: (length, most) => `This article is too long for a link: it would have ${figures.format(length)} characters, and mail and chats cut links from ${figures.format(most)} on. Hand out the file or the page instead.`,
  noLink: "This page was opened from a file, so that no link leads to it. Hand out the file or the page instead.",
  noPage: "This edition can’t make a page for a double click. Hand out the exercise file instead.",
};

export const paper = {
  name: "Name:",
  answers: "Answer sheet",
  task: (names) => `Mark every ${listed(names, "and")}. Write ${listed(names.map((name) => LETTER[name]), "or")} at the margin, and why.`,
  line: "Line",
  top: "top",
  words: "Words",
  note: "Why",
  disagreements: "I disagree with the key",
};

// Comparing.

export const compare = {
  title: "Your marks beside the key",
  yours: "your mark",
  key: "the key",
  both: "both",
  outcomes: { both: "both", "in-part": "in part", key: "key only", yours: "yours only" },
  overlap: "overlap",
  howLink: "How it is counted",
  note: "Overlap counts shared words, 0 to 1. Extra marks cost nothing: they are there to discuss.",
  again: "To look at again",
  nothing: "You and the key agree on all of these.",
  disagree: "I disagree with the key",
  disagreeWhy: "Why? Your teacher will see this.",
  takeBack: "Take it back",
  agreed: "Both have these",
  kept: "Kept for your teacher.",
  wrote: (reason) => `You wrote: ${quoted(reason)}`,
  ofArticle: "Article with your marks and the key’s",
  kinds: "Kind of marks",
  noKeyNote: { unnamed: "The key does not have this one. Who speaks here, and is it somebody with a name?", quote: "The key does not have this one. Are these words as somebody said them?", number: "The key does not have this one. Does this number claim something?" },
  keyNote: { unnamed: "Somebody without a name speaks here.", quote: "Words as they were said, between quotation marks.", number: "A number that claims something." },
  source: (source) => `Who says so: ${source}.`,
  stopped: (words) => `You marked ${quoted(short(words))}.`,
};
export const figure = (overlap) => (overlap === null ? "–" : overlap.toFixed(2));
const NUMBERS = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const spelled = (n) => NUMBERS[n] ?? figures.format(n);
const NOUNS = { unnamed: ["unnamed source", "unnamed sources"], quote: ["direct quote", "direct quotes"], number: ["number", "numbers"] };

/** One or two sentences on a category, in words. */
export function compared({ category, key, both, in_part: part, yours_only: own }) {
  const [one, many] = NOUNS[category];
  if (key === 0) return own === 0 ? `The key has no ${one} here, and neither have you.` : `The key has no ${one} here; you have marked ${spelled(own)}.`;
  const more = part ? `, and in part on ${spelled(part)} more` : "";
  const all = key === 1 ? `the one ${one}` : key === 2 ? `both ${many}` : `all ${spelled(key)} ${many}`;
  const first = both === key ? `You and the key agree on ${all}.`
    : both > 0 ? `You and the key agree on ${spelled(both)} of ${spelled(key)} ${many}${more}.`
    : part > 0 ? `You and the key agree in part on ${part === key ? all : `${spelled(part)} of ${spelled(key)} ${many}`}.`
    : `The key has ${spelled(key)} ${key === 1 ? one : many} that you have not marked.`;
  return own === 0 ? first : `${first} ${own === 1 ? "One of yours the key does not have." : `The key does not have ${spelled(own)} of yours.`}`;
}

/** How the figures come about, for the help. */
export const counting = {
  title: "How marks are compared",
  paragraphs: [
    "Two careful people rarely mark the very same words. So a mark counts by the words that it shares with the key’s: twice the shared words, divided by the words of both marks together. 1 is the same, 0 is nothing in common. “A”, “an” and “the” don’t count.",
    "An example: the key has “two officials familiar with the test results”, six words without “the”. You marked “two officials”, two words, both shared. Twice two is four; six and two are eight; four divided by eight is 0.5.",
    "From 0.8 on it says “both”; above nothing it says “in part”. A mark in two pieces counts like one, and one mark over two of the key’s loses only for the words between them. The overlap of a kind is the mean over all of the key’s marks of that kind.",
    "A mark that the key does not have costs nothing. It may be a good find: talk about it.",
  ],
  more: "With more examples",
  formula: "overlap = 2 × shared words ÷ (words of the key’s mark + words of yours)",
  example: "Examples, counted by this page",
  marked: "You marked",
  sum: "Sum",
  sumOf: (shared, key, yours) => `2 × ${shared} ÷ (${key} + ${yours})`,
  says: "It says",
  quoted,
  all: "From marks to figures",
  ofAll: "The overlap of all is the mean over the kinds that the key has, so that many numbers don’t outweigh a few sources. A learning platform gets it as a score from 0 to 100. The class view counts from the same marks, so that its figures are those that the students saw.",
};

// The ready lessons. What they say themselves is in lessons/, in English.

export const lessons = {
  title: "Lessons",
  lead: "Five articles written for classrooms, each with a plan for half an hour and a checked key. Places and people are invented.",
  topics: { council: "Local council", viral: "Viral claim", health: "Health", sports: "Sports business", foreign: "Foreign affairs" },
  difficulties: ["Easy", "Medium", "Demanding"],
  grades: (grades) => `Grades ${grades}`,
  minutes: (n) => `${figures.format(n)} min`,
  mark: "Mark it yourself",
  read: "Read the article",
  handOut: "Hand it out…",
  save: "Save the exercise file",
  saved: "The exercise is saved as a file. Give it to your class; open it in the class view for the results.",
  print: "Print the plan",
  aims: "Aims",
  course: "Step by step",
  discuss: "To discuss",
  task: "What the exercise asks",
  all: "All lessons",
};

// The class view: the results of a class beside the key.

export const view = {
  title: "Class view",
  label: "Class view:",
  lead: "Open the exercise and the results that your class has handed in, all at once or one after the other.",
  open: "Open the files…",
  drop: "You can also drop the files onto this page.",
  privacy: "The results stay on this machine: this page sends nothing, and forgets them when you close this tab.",
  add: "Add results…",
  csv: "Save as CSV",
  saved: "The table is saved as a file, with the names as they are shown.",
  hide: "Hide names",
  hidden: "Names are hidden.",
  named: "Names are shown.",
  student: (n) => `Student ${n}`,
  waiting: (n) => `${plural(n, "result waits", "results wait")} for the exercise. Open its file, please.`,
  leftOut: (n) => `${plural(n, "file was", "files were")} left out.`,
  clear: "Clear this list",
  remove: "Remove from the class",
  removed: (name) => `${name} is removed.`,
  putBack: "Put back",
  close: "Close the class",
  closed: "The class is closed.",
  openAgain: "Open it again",
  notKept: "This class is too large to be kept: after a reload, open the files again.",
  handedInAt: (date) => `Handed in ${day(date)}`,
  all: "All",
  taken: (added, leftOut, waiting) => [`${plural(added, "result", "results")} added.`, leftOut > 0 && view.leftOut(leftOut), waiting > 0 && view.waiting(waiting)].filter(Boolean).join(" "),
  twice: (name) => `${quoted(name)} was left out: the same result is there already.`,
  tooMany: (name, most) => `${quoted(name)} was left out: a class can have ${figures.format(most)} results at most.`,
  noKey: "This copy of the exercise has no key: what the class marked is shown, and nothing is compared. Open your own copy to compare.",
  noResults: "No result yet. Add the files that your class has handed in.",
  ofArticle: "Article with what the class marked",
  panel: "The class",
  foundBy: "Found by",
  ofAll: (n) => `of ${figures.format(n)}`,
  notInKey: "not in the key",
  stretch: (text, count, of, inKey) => `${quoted(short(text))}, ${inKey ? "found" : "marked, not in the key,"} by ${figures.format(count)} of ${figures.format(of)}`,
  found: (count, of, inKey) => (inKey ? `found by ${figures.format(count)} of ${figures.format(of)}` : `not in the key, marked by ${figures.format(count)} of ${figures.format(of)}`),
  tabs: { students: "Students", reasons: "Reasons", disagreements: "Disagreements", answers: "Answers" },
  none: { reasons: "Nobody has given a reason here.", disagreements: "Nobody disagrees with the key here.", answers: "Nobody has answered." },
  noReason: "No reason given.",
  keyNote: (note) => `The key: ${note}`,
  who: "Who marked it",
  wholly: "Marked",
  marked: "Marked",
  inPart: "In part",
  notMarked: "Not marked",
  tableCaption: "How many places of the key each student found, whole or in part, by kind; and how many marks of their own the key has not.",
  name: "Name",
  theKey: "The key",
  where: (letter) => `Where they marked ${letter}`,
  own: "own",
  ownLong: "Own marks that the key has not",
  sorted: (column, up) => `Sorted by ${column}, ${up ? "rising" : "falling"}.`,
  columns: {
    of: (many, title) => `${many}: ${title}`,
    key: "in the key", both: "both", inPart: "in part", keyOnly: "key only", yoursOnly: "own only", overlap: "overlap",
    handedIn: "Handed in", reasons: "Reasons", disagreements: "Disagreements",
  },
};
