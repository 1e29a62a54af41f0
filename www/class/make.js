// Knows how a teacher makes an exercise: the key over the article, the task beside it, the draft on this machine. Knows nothing of how it is handed out.

import { annotate, fingerprint, rules } from "../core.js";
import { h } from "../dom.js";
import { order } from "../findings.js";
import { drawer } from "../memory.js";
import { shownArticle } from "../reading.js";
import { freshId, readExercise, writeExercise, CATEGORIES, LIMITS } from "./format.js";
import { handOut } from "./handout.js";
import { makeKeyList } from "./keylist.js";
import { makeMarker } from "./marker.js";
import { movedEdge } from "./markset.js";
import { fileButton, readText } from "./save.js";
import { another, taskBar } from "./taskbar.js";
import { makeTask } from "./task.js";
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
    const button = (label, run) => h("button", { type: "button", class: "framed tall", click: run }, label);
    place.replaceChildren(h("div", { class: "opener" }, h("h2", { tabindex: "-1" }, say.title), h("p", { class: "lead" }, say.lead),
      h("p", { class: "ways" }, article && button(say.fromArticle(titleOf(article)), async () => work(await fromArticle(article))), fileButton(say.fromFile, openFile, { look: "framed tall" })),
      !article && h("p", { class: "small" }, h("a", { href: "#" }, say.noArticle)),
      kept.length > 0 && h("section", { class: "goes-on" }, h("h3", { id: "drafts" }, say.drafts),
        h("ul", { role: "list", "aria-labelledby": "drafts" }, kept.map((one) => h("li", {}, h("button", { type: "button", class: "link", click: () => work(one) }, one.title)))))));
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
    const { blocks } = await order(exercise.text, await annotate(exercise.text));
    const view = makeView(exercise, blocks, () => keepDraft(exercise), async () => choose(shownArticle(), await keptDrafts()).focus());
    place.replaceChildren(...view);
    const surface = place.querySelector(".surface");
    surface.focus({ preventScroll: true });
    return surface;
  }
  return { show };
}

/** The drafts on this machine, the last one first. */
async function keptDrafts() {
  const read = await Promise.all(listOf(drafts.read()).map(({ json }) => readExercise(json, words.thisPage)));
  return read.flatMap(({ exercise }) => exercise ?? []);
}

function keepDraft(exercise) {
  const others = listOf(drafts.read()).filter(({ id }) => id !== exercise.id);
  return drafts.write([{ id: exercise.id, json: writeExercise(exercise, { indent: 0 }) }, ...others].slice(0, MOST));
}

const listOf = (kept) => (Array.isArray(kept) ? kept.filter((one) => typeof one?.json === "string") : []);

const titleOf = (article) => {
  const headline = article.blocks.find((block) => block.kind === "headline");
  return (headline ? article.slice(headline) : article.text.trim().split("\n")[0]).slice(0, LIMITS.title);
};

/** A key from the marks as they stand in the article, each explained by the rule behind it. */
async function fromArticle(article) {
  const book = await rules();
  const key = article.marks.map((mark, i) => ({ id: `m${i + 1}`, start: mark.start, end: mark.end, category: CATEGORY[mark.kind], note: noteOf(article, mark, book) }));
  return {
    id: freshId(), title: titleOf(article), text: article.text, sha256: await fingerprint(article.text), categories: [...CATEGORIES], prompt: "",
    questions: [], reasons: "optional", reveal: "handed-in", revealFrom: null, key: key.slice(0, LIMITS.marks),
  };
}

function noteOf(article, mark, book) {
  const rule = mark.kind === "source" ? article.speakerOf(mark)?.rule : mark.item.rule;
  return book.get(rule)?.explanation.slice(0, LIMITS.note) ?? "";
}

function makeView(exercise, blocks, keep, leave) {
  const saved = h("span", { class: "small saved" });
  const save = () => { saved.textContent = keep() ? words.savedAt(new Date()) : words.draftNotSaved; };
  const marks = (exercise.key ?? []).map((mark, i) => ({ id: `m${i + 1}`, note: "", ...mark }));
  const change = (mark) => marker.change(mark);
  const moveEdge = (mark, edge, by) => {
    const moved = movedEdge(exercise.text, mark, edge, by);
    if (moved) change(moved);
  };
  const list = makeKeyList({ slice: (mark) => marker.slice(mark), go: (mark) => marker.surface.go(mark), remove: (mark) => marker.remove(mark), change, moveEdge });
  const marker = makeMarker({
    text: exercise.text, blocks, categories: CATEGORIES, marks, label: say.text, hintText: say.textHint,
    changed: (next) => {
      exercise.key = next;
      list.show(next);
      save();
    },
    at: (mark) => list.point(mark),
    keys: { r: toNote, R: toNote, ...Object.fromEntries(Object.entries(EDGES).map(([key, [edge, by]]) => [key, (mark) => Boolean(mark) && (moveEdge(mark, edge, by), true)])) },
  });
  function toNote(mark) {
    if (mark) list.open(mark);
    return true;
  }
  exercise.key = marks;
  list.show(marks);
  const bar = taskBar(exercise, saved, marker.steps,
    another(leave),
    h("button", { type: "button", class: "primary", click: () => handOut(readyToGo(exercise), blocks) }, say.handOut));
  const task = makeTask(exercise, () => {
    bar.querySelector("strong").textContent = exercise.title;
    save();
  });
  return [bar, h("div", { class: "reading on-text making" },
    h("div", { class: "column" }, marker.dock, marker.hint, marker.surface.element),
    h("div", { class: "panel" }, task, list.element))];
}

/** The exercise without what is not to be marked. */
const readyToGo = (exercise) => ({
  ...exercise,
  title: exercise.title.trim() || words.open.title,
  questions: exercise.questions.map((question) => question.trim()).filter(Boolean),
  key: exercise.key.filter((mark) => exercise.categories.includes(mark.category)),
});
