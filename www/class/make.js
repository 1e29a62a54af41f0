// Knows how a teacher makes an exercise: the key over the article, the task beside it, the draft on this machine. Knows nothing of how it is handed out.

import { annotate, fingerprint, rules } from "../core.js";
import { h } from "../dom.js";
import { order } from "../findings.js";
import { drawer } from "../memory.js";
import { shownArticle } from "../reading.js";
import { claim } from "./claim.js";
import { freshId, readExercise, writeExercise, CATEGORIES, LIMITS } from "./format.js";
import { handOut } from "./handout.js";
import { makeHistory } from "./history.js";
import { makeKeyList } from "./keylist.js";
import { makeMarker } from "./marker.js";
import { movedEdge } from "./markset.js";
import { tabNotice } from "./notice.js";
import { fileButton, readText } from "./save.js";
import { another, taskBar } from "./taskbar.js";
import { makeTask, taskOf } from "./task.js";
import words from "./words.js";

const say = words.make;
const CATEGORY = { source: "unnamed", quote: "quote", number: "number" };
/** Keys that move an edge of the mark at the caret by a word. */
const EDGES = { "<": ["start", -1], ">": ["start", 1], ",": ["end", -1], ".": ["end", 1] };
const MOST = 10;
const drafts = drawer("drafts");

/** Fills the view; gives what it does each time it is shown. */
export function makeTeacher(section) {
  const heading = h("h1", { class: "vh" }, say.title);
  const problem = h("p", { class: "problem", role: "alert" });
  const place = h("div", {});
  section.classList.add("classroom");
  section.append(heading, problem, place);
  let made = null;
  let hold = null;

  async function show() {
    const article = shownArticle();
    if (made && (!article || article.text === made.text)) return place.querySelector(".surface");
    const kept = await keptDrafts();
    const draft = article ? kept.find(({ text }) => text === article.text) : kept.length === 1 && kept[0];
    if (draft) return work(draft);
    if (article && kept.length === 0) return work(await fromArticle(article));
    return choose(article, kept);
  }

  /** What there is to begin with. */
  function choose(article, kept) {
    made = null;
    hold?.leave();
    const button = (label, run) => h("button", { type: "button", class: "framed tall", click: run }, label);
    place.replaceChildren(h("div", { class: "opener" }, h("h2", { tabindex: "-1" }, say.title), h("p", { class: "lead" }, say.lead),
      h("p", { class: "ways" }, article && button(say.fromArticle(titleOf(article)), async () => work(await fromArticle(article))), fileButton(say.fromFile, openFile, { look: "framed tall" })),
      !article && h("p", { class: "small" }, h("a", { href: "#" }, say.noArticle)),
      kept.length > 0 && h("section", { class: "goes-on" }, h("h3", { id: "drafts" }, say.drafts),
        h("ul", { role: "list", "aria-labelledby": "drafts" }, kept.map((one) => h("li", {}, h("button", { type: "button", class: "link", click: () => work(one) }, one.title.trim() || words.open.title)))))));
    return place.querySelector("h2");
  }

  async function openFile([file]) {
    const { text, problem: why } = await readText(file, LIMITS.file);
    const { exercise, problem: wrong } = why ? {} : await readExercise(text, file.name);
    problem.textContent = why ?? wrong ?? "";
    if (exercise) await work(exercise);
  }

  async function work(exercise) {
    made = exercise;
    problem.textContent = "";
    hold?.leave();
    const notice = tabNotice(async () => {
      hold.takeOver();
      await work((await keptDrafts()).find(({ id }) => id === exercise.id) ?? exercise);
    });
    hold = claim(`draft ${exercise.id}`, notice.tabs);
    const { blocks } = await order(exercise.text, await annotate(exercise.text));
    const keep = () => (hold.mine ? keepDraft(exercise) : null);
    place.replaceChildren(notice.element, ...makeView(exercise, blocks, keep, async () => choose(shownArticle(), await keptDrafts()).focus()));
    const surface = place.querySelector(".surface");
    surface.focus({ preventScroll: true });
    return surface;
  }
  return { show };
}

/** The drafts on this machine, the last one first. */
async function keptDrafts() {
  const read = await Promise.all(listOf(drafts.read()).map(({ json }) => readExercise(json, words.thisPage, { draft: true })));
  return read.flatMap(({ exercise }) => exercise ?? []);
}

function keepDraft(exercise) {
  const others = listOf(drafts.read()).filter(({ id }) => id !== exercise.id);
  return drafts.write([{ id: exercise.id, json: writeExercise(exercise, { indent: 0 }) }, ...others].slice(0, MOST));
}

const listOf = (kept) => (Array.isArray(kept) ? kept.filter((one) => typeof one?.json === "string") : []);

const FIRST_WORDS = 80;

/** What an article without a headline is called. */
function firstWords(text) {
  const [line] = text.trim().split("\n");
  return line.length > FIRST_WORDS ? `${line.slice(0, FIRST_WORDS).replace(/\s+\S*$/, "")} …` : line;
}

const titleOf = (article) => {
  const headline = article.blocks.find((block) => block.kind === "headline");
  return headline ? article.slice(headline).slice(0, LIMITS.title) : firstWords(article.text);
};

/** A key from the marks as they stand in the article, each explained by the rule behind it. */
async function fromArticle(article) {
  const book = await rules();
  const key = article.marks.map((mark, i) => ({ id: `m${i + 1}`, start: mark.start, end: mark.end, category: CATEGORY[mark.kind], note: noteOf(article, mark, book), source: sourceOf(article, mark) }));
  return {
    id: freshId(), title: titleOf(article), text: article.text, sha256: await fingerprint(article.text), categories: [...CATEGORIES], prompt: "",
    questions: [], reasons: "optional", reveal: "handed-in", revealFrom: null, key: key.slice(0, LIMITS.marks),
  };
}

function noteOf(article, mark, book) {
  const rule = mark.kind === "source" ? article.speakerOf(mark)?.rule : mark.item.rule;
  return book.get(rule)?.explanation.slice(0, LIMITS.note) ?? "";
}

/** Who says it, of what is quoted or counted: the fullest name that the article gives. */
const sourceOf = (article, mark) => (mark.kind === "source" ? "" : (article.speakerOf(mark)?.name ?? "").slice(0, LIMITS.source));

/** The key over the article, beside the task. Both have one history, so that undoing goes back step by step whatever was done. */
function makeView(exercise, blocks, keep, leave) {
  const saved = h("span", { class: "small saved" });
  const marks = (exercise.key ?? []).map((mark, i) => ({ id: `m${i + 1}`, note: "", source: "", ...mark }));
  const history = makeHistory({ marks, ...taskOf(exercise) });
  const take = () => Object.assign(exercise, taskOf(history.state), { key: history.state.marks });
  const task = makeTask((members, burst) => marker.edit(members, { burst }));
  const { list, marker } = makeKey({ exercise, blocks, marks, history, changed: () => {
    take();
    task.show(exercise);
    bar.querySelector("strong").textContent = exercise.title;
    const kept = keep();
    saved.textContent = kept ? words.savedAt(new Date()) : kept === null ? "" : words.draftNotSaved;
  } });
  const bar = taskBar(exercise, saved, marker.steps,
    another(leave),
    h("button", { type: "button", class: "primary", click: () => handOut(readyToGo(exercise), blocks) }, say.handOut));
  const stepBy = (event) => { if (!event.defaultPrevented && marker.stepBy(event.key, event)) event.preventDefault(); };
  take();
  task.show(exercise);
  return [bar, h("div", { class: "reading on-text making", keydown: stepBy },
    h("div", { class: "column" }, marker.dock, marker.hint, marker.surface.element),
    h("div", { class: "panel" }, task.element, list.element))];
}

/** The article in which the key is marked, and the list of its marks. */
function makeKey({ exercise, blocks, marks, history, changed }) {
  const moveEdge = (mark, edge, by) => {
    const moved = movedEdge(exercise.text, mark, edge, by);
    if (moved) marker.change(moved);
  };
  const toNote = (mark) => {
    if (mark) list.open(mark);
    return true;
  };
  let shown = marks;
  const edges = Object.entries(EDGES).map(([key, [edge, by]]) => [key, (mark) => Boolean(mark) && (moveEdge(mark, edge, by), true)]);
  const list = makeKeyList({ slice: (mark) => marker.slice(mark), go: (mark) => marker.surface.go(mark), remove: (mark) => marker.remove(mark), change: (...change) => marker.change(...change), moveEdge });
  const marker = makeMarker({
    text: exercise.text, blocks, categories: CATEGORIES, marks, history, label: say.text, hintText: say.textHint,
    changed: (next) => {
      if (next !== shown) list.show(shown = next);
      changed();
    },
    at: (mark) => list.point(mark),
    keys: { r: toNote, R: toNote, ...Object.fromEntries(edges) },
  });
  list.show(marks);
  return { list, marker };
}

/** The exercise without what is not to be marked. */
const readyToGo = (exercise) => ({
  ...exercise,
  title: exercise.title.trim() || words.open.title,
  questions: exercise.questions.map((question) => question.trim()).filter(Boolean),
  key: exercise.key.filter((mark) => exercise.categories.includes(mark.category)),
});
