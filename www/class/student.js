// Knows an exercise as a student sees it: opening, marking blind, handing in, and then the comparison. Knows nothing of how any of them looks inside.

import { annotate, compareMarks } from "../core.js";
import { h } from "../dom.js";
import { order } from "../findings.js";
import { makeCompare } from "./compare.js";
import { LIMITS, readExercise, writeExercise } from "./format.js";
import { handInDialog, handedInPage } from "./handin.js";
import { lessonFile } from "./lessonfiles.js";
import { fromLink } from "./link.js";
import { makeMarker } from "./marker.js";
import { hasReason, makeMarkList } from "./marklist.js";
import { keptExercises, keptOf, takeUp } from "./progress.js";
import { fileButton, readText, takeDrops } from "./save.js";
import { say } from "./say.js";
import { joinPlatform } from "./scorm.js";
import { another, taskBar } from "./taskbar.js";
import words from "./words.js";

/** Fills the view; gives what it does each time it is shown. */
export function makeStudent(section) {
  const heading = h("h1", { class: "vh" }, words.open.title);
  const place = h("div", {});
  const problem = h("p", { class: "problem", role: "alert" });
  section.classList.add("classroom");
  section.append(heading, problem, place);
  let hold = null;
  let asked = null;
  let platform;

  async function openJson(json, name) {
    const { exercise, problem: why } = await readExercise(json, name);
    if (why) return complain(why);
    return work(exercise);
  }

  const openFile = async ([file]) => {
    const { text, problem: why } = await readText(file, LIMITS.file);
    if (why) complain(why);
    else await openJson(text, file.name);
  };

  function complain(text) {
    problem.textContent = text;
    if (!hold) showOpener();
  }

  function showOpener() {
    const { open } = words;
    hold?.leave();
    hold = null;
    heading.textContent = open.title;
    place.replaceChildren(h("div", { class: "opener" },
      h("h2", {}, open.title), h("p", { class: "lead" }, open.lead),
      h("p", { class: "ways" }, fileButton(open.file, openFile, { look: "primary" }), h("span", { class: "small" }, open.drop)),
      keptList(), h("p", { class: "small" }, open.privacy)));
  }

  function keptList() {
    const kept = keptExercises().filter(({ id }) => keptOf(id));
    if (kept.length === 0) return null;
    const item = (one) => h("li", {}, h("button", { type: "button", class: "link", click: () => goOn(one) }, one.title));
    return h("section", { class: "goes-on" }, h("h3", { id: "go-on" }, words.open.goOn), h("ul", { role: "list", "aria-labelledby": "go-on" }, kept.map(item)));
  }

  /** Goes on with what is kept; gives false where nothing is. */
  async function goOn({ id }) {
    const kept = keptOf(id);
    if (typeof kept?.json !== "string") return false;
    await openJson(kept.json, words.thisPage);
    return true;
  }

  /** Shows an exercise with what is kept of the work on it. */
  async function work(exercise) {
    problem.textContent = "";
    hold?.leave();
    const { blocks } = await order(exercise.text, await annotate(exercise.text));
    platform ??= joinPlatform();
    const notice = h("p", { class: "notice", hidden: true });
    const tell = (text, act) => {
      notice.hidden = false;
      notice.replaceChildren(text, " ", act && h("button", { type: "button", class: "link", click: act }, words.tabs.takeOver));
      say(text);
    };
    const again = () => {
      hold.takeOver();
      work(exercise);
    };
    hold = takeUp({ id: [exercise.id, platform?.studentId()].filter(Boolean).join(" "), title: exercise.title }, { other: () => tell(words.tabs.later, again), taken: () => tell(words.tabs.taken, again) });
    const state = { marks: [], notes: {}, answers: exercise.questions.map(() => ""), disagreements: [], student: platform?.student() ?? "", handedIn: null, ...workOn(exercise, hold.read()) };
    heading.textContent = words.marking.title(exercise.title);
    document.title = `${exercise.title} · onrecord`;
    const leave = () => {
      showOpener();
      place.querySelector("button").focus();
    };
    const keep = () => hold.write(writeExercise(exercise, { indent: 0 }), state);
    const shown = state.handedIn ? after : mark;
    await shown();

    function mark() {
      place.replaceChildren(notice, ...makeMarkingView({ exercise, blocks, state, keep, handedIn, leave }));
      place.querySelector(".surface").focus({ preventScroll: true });
    }
    async function handedIn() {
      platform?.complete(await overlapOf(exercise, state.marks));
      await after();
    }
    async function after() {
      const clear = () => {
        hold.clear();
        work(exercise);
      };
      const open = exercise.key && (exercise.reveal === "handed-in" || (exercise.reveal === "later" && new Date() >= new Date(exercise.revealFrom)));
      const view = open ? await makeCompare({ exercise, blocks, state, keep, clear, leave }) : handedInPage({ exercise, state, clear, leave });
      place.replaceChildren(notice, ...view);
      place.querySelector("h2")?.focus();
    }
  }

  takeDrops(() => section.checkVisibility(), openFile);

  /** Called with what follows the view's name in the address. */
  async function show(rest) {
    const data = document.getElementById("exercise")?.textContent.trim();
    if (rest && rest !== asked) {
      asked = rest;
      const json = await lessonFile(rest) ?? await fromLink(rest, LIMITS.file);
      if (json === null) complain(words.problems.link);
      else await openJson(json, words.theLink);
    } else if (data && !hold) await openJson(data, words.thisPage);
    else if (!hold) {
      const [last] = keptExercises();
      if (!last || !await goOn(last)) showOpener();
    }
    return section.querySelector(".surface, h2") ?? heading;
  }
  return { show };
}

/** What is kept of the work on an exercise. Work on another text that went by the same number is left alone. */
function workOn({ sha256 }, kept) {
  try {
    return JSON.parse(kept.json).sha256 === sha256 ? kept.work : null;
  } catch {
    return null;
  }
}

/** The overlap of all with the key; null where there is none to compare with. */
async function overlapOf({ text, key, categories }, marks) {
  if (!key) return null;
  const plain = ({ start, end, category }) => ({ start, end, category });
  return (await compareMarks(text, key.filter((mark) => categories.includes(mark.category)).map(plain), marks.map(plain))).overlap;
}

/** The article to mark beside the task and the list of marks. */
function makeMarkingView({ exercise, blocks, state, keep, handedIn, leave }) {
  const say_ = words.marking;
  const saved = h("span", { class: "small saved" });
  const save = () => {
    const kept = keep();
    saved.textContent = kept ? words.savedAt(new Date()) : kept === null ? "" : words.notSaved;
  };
  const list = makeMarkList({ notes: state.notes, slice: (mark) => exercise.text.slice(mark.start, mark.end), go: (mark) => marker.surface.go(mark), wrote: save, required: exercise.reasons === "required" });
  const marker = makeMarker({
    text: exercise.text, blocks, categories: exercise.categories, marks: state.marks, label: say_.text,
    changed: (marks) => {
      state.marks = marks;
      list.show(marks);
      save();
    },
    at: (mark) => list.point(mark),
    keys: { r: toReason, R: toReason },
  });
  list.show(state.marks);

  function toReason(mark) {
    if (mark) list.reason(mark);
    else say(words.noMark);
    return true;
  }
  const open = () => handInDialog({
    marks: state.marks.length,
    missing: exercise.reasons === "required" ? state.marks.filter((mark) => !hasReason(state.notes[mark.id])).length : 0,
    student: state.student,
    go: (student) => {
      Object.assign(state, { student, handedIn: new Date().toISOString() });
      keep();
      say(words.handIn.done);
      handedIn();
    },
  });
  return [
    taskBar(exercise, saved, marker.steps, another(leave), h("button", { type: "button", class: "primary", click: open }, say_.handIn)),
    h("div", { class: "reading on-text marking" },
      h("div", { class: "column" }, marker.dock, marker.hint, marker.surface.element),
      h("div", { class: "panel" }, taskText(exercise), list.element, questions(exercise, state, save))),
  ];
}

const taskText = ({ prompt, categories }) => h("section", { class: "prompt" }, h("h2", {}, words.marking.task),
  (prompt.trim() || words.standardTask(categories.map((category) => words.categories[category].one.toLowerCase()))).split("\n").map((line) => h("p", {}, line)));

function questions({ questions: asked }, state, save) {
  if (asked.length === 0) return null;
  const field = (question, i) => {
    const input = h("textarea", { rows: "3", maxlength: String(LIMITS.answer), input: () => {
      state.answers[i] = input.value;
      save();
    } });
    input.value = state.answers[i] ?? "";
    return h("li", {}, h("label", {}, h("span", { class: "question" }, question), input));
  };
  return h("section", { class: "asked" }, h("h2", {}, words.marking.questions), h("ol", { role: "list" }, asked.map(field)));
}
