// Knows the work on one exercise from the first mark to the comparison: what is kept of it where, and what is shown when. Knows nothing of how any of that looks inside.

import { annotate, compareMarks } from "../core.js";
import { h } from "../dom.js";
import { order } from "../findings.js";
import { makeCompare } from "./compare.js";
import { writeExercise } from "./format.js";
import { handedInPage } from "./handin.js";
import { makeMarking } from "./marking.js";
import { tabNotice } from "./notice.js";
import { freshWork, knownWorks, takeUp } from "./progress.js";
import { packed, unpacked } from "./suspended.js";
import words from "./words.js";

/** What tells exercises apart, and on a platform their students as well: who shares a machine must not find the work of others. */
const placeOf = ({ id, sha256 }, platform) => [id, sha256.slice(0, 12), platform?.studentId()].filter(Boolean).join(" ");

/**
 * Takes up the work with the id, else the last one on the exercise, and shows it in `place`. `again(id)` begins once more with
 * what is kept under the id, `leave()` leads away. Resolves to {leave()}, which lets go of it.
 */
export async function takeUpWork(exercise, { id: wanted, platform, place, again, leave }) {
  const { blocks } = await order(exercise.text, await annotate(exercise.text));
  const of = placeOf(exercise, platform);
  const id = wanted ?? knownWorks(of)[0]?.id ?? of;
  const { element: notice, tabs } = tabNotice(() => {
    hold.takeOver();
    again(id);
  });
  const hold = takeUp({ id, of, title: exercise.title }, tabs);
  const state = stateOf(exercise, hold, platform);
  const keep = keeper(exercise, state, hold, platform);
  const clear = () => {
    hold.clear();
    platform?.suspend("");
    again(id);
  };
  const whose = () => (begun(state) && !platform ? whoseIs(state, () => again(freshWork(of))) : "");

  function mark() {
    place.replaceChildren(notice, whose(), ...makeMarking({ exercise, blocks, state, keep, handedIn, leave }));
    place.querySelector(".surface").focus({ preventScroll: true });
  }
  async function handedIn() {
    platform?.complete(await overlapOf(exercise, state.marks));
    await after();
  }
  async function after() {
    const shows = { exercise, blocks, state, keep, clear, leave };
    place.replaceChildren(notice, whose(), ...(isOpen(exercise) ? await makeCompare(shows) : handedInPage(shows)));
    place.querySelector("h2")?.focus();
  }
  await (state.handedIn ? after() : mark());
  return hold;
}

/** The work as it was left: here or on the platform, whichever is later. */
function stateOf(exercise, hold, platform) {
  const here = hold.read()?.work ?? null;
  const there = platform ? unpacked(platform.suspended(), exercise) : null;
  const kept = there && (!here || there.at > here.at) ? there : here;
  return { marks: [], notes: {}, answers: exercise.questions.map(() => ""), disagreements: [], student: platform?.student() ?? "", handedIn: null, at: 0, ...kept };
}

/** Gives the function that keeps the state, which gives the sentence that says where. */
function keeper(exercise, state, hold, platform) {
  const json = writeExercise(exercise, { indent: 0 });
  return () => {
    state.at = Date.now();
    const kept = hold.write(json, state);
    if (kept === null) return "";
    const { text, whole } = platform ? packed(state, exercise) : { text: "", whole: true };
    platform?.suspend(text);
    if (platform) return whole ? words.savedThere(new Date()) : words.savedInPart;
    return kept ? words.savedAt(new Date()) : words.notSaved;
  };
}

const begun = ({ marks, answers, handedIn }) => marks.length > 0 || Boolean(handedIn) || answers.some((answer) => answer.trim());

/** Says whose work this is, and lets somebody else begin with their own. */
const whoseIs = ({ student, handedIn, at }, fresh) => h("p", { class: "small whose" }, handedIn ? words.whose.handedIn(student) : words.whose.begun(new Date(at)), " ", h("button", { type: "button", class: "link", click: fresh }, words.whose.fresh));

/** Whether the answers may be seen by now. */
const isOpen = ({ key, reveal, revealFrom }) => key && (reveal === "handed-in" || (reveal === "later" && new Date() >= new Date(revealFrom)));

/** The overlap of all with the key; null where there is none to compare with. */
async function overlapOf({ text, key, categories }, marks) {
  if (!key) return null;
  const plain = ({ start, end, category }) => ({ start, end, category });
  return (await compareMarks(text, key.filter((mark) => categories.includes(mark.category)).map(plain), marks.map(plain))).overlap;
}
