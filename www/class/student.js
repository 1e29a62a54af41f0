// Knows how a student comes to an exercise: from a file, a link, a lesson, the page itself, or what is kept. Knows nothing of the work on it.

import { h } from "../dom.js";
import { LIMITS, readExercise } from "./format.js";
import { lessonFile } from "./lessonfiles.js";
import { fromLink } from "./link.js";
import { keptOf, keptWorks, knownWorks } from "./progress.js";
import { fileButton, readText, takeDrops } from "./save.js";
import { joinPlatform } from "./scorm.js";
import { takeUpWork } from "./work.js";
import words from "./words.js";

/** Fills the view; gives what it does each time it is shown. */
export function makeStudent(section) {
  const heading = h("h1", { class: "vh" }, words.open.title);
  const place = h("div", {});
  const problem = h("p", { class: "problem", role: "alert" });
  section.classList.add("classroom");
  section.append(heading, problem, place);
  let work = null;
  let asked = null;
  let platform;

  async function openJson(json, name, id) {
    const { exercise, problem: why } = await readExercise(json, name);
    return why ? complain(why) : open(exercise, id);
  }
  async function openFile([file]) {
    const { text, problem: why } = await readText(file, LIMITS.file);
    return why ? complain(why) : openJson(text, file.name);
  }
  async function open(exercise, id) {
    problem.textContent = "";
    work?.leave();
    platform ??= joinPlatform();
    heading.textContent = words.marking.title(exercise.title);
    document.title = `${exercise.title} · onrecord`;
    work = await takeUpWork(exercise, { id, platform, place, again: (next) => open(exercise, next), leave });
  }
  function complain(text) {
    problem.textContent = text;
    if (!work) showOpener();
  }
  function leave() {
    showOpener();
    place.querySelector("button").focus();
  }
  function showOpener() {
    work?.leave();
    work = null;
    heading.textContent = words.open.title;
    place.replaceChildren(opener(openFile, goOn));
  }

  /** Goes on with what is kept; gives false where nothing is. */
  async function goOn({ id }) {
    const kept = keptOf(id);
    if (typeof kept?.json !== "string") return false;
    await openJson(kept.json, words.thisPage, id);
    return true;
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
    } else if (data && !work) await openJson(data, words.thisPage);
    else if (!work) {
      const [last] = knownWorks();
      if (!last || !await goOn(last)) showOpener();
    }
    return section.querySelector(".surface, h2") ?? heading;
  }
  return { show };
}

/** What there is to begin with. */
function opener(openFile, goOn) {
  const { open } = words;
  return h("div", { class: "opener" },
    h("h2", {}, open.title), h("p", { class: "lead" }, open.lead),
    h("p", { class: "ways" }, fileButton(open.file, openFile, { look: "primary" }), h("span", { class: "small" }, open.drop)),
    goesOn(keptWorks(), goOn), h("p", { class: "small" }, open.privacy));
}

/** The works that are kept, to go on with; of two on one exercise the name and the time tell which is whose. */
function goesOn(kept, goOn) {
  if (kept.length === 0) return null;
  const item = (one) => h("li", {}, h("button", { type: "button", class: "link", click: () => goOn(one) }, one.title), " ",
    h("span", { class: "small" }, words.open.kept(one.student, one.handedIn, new Date(one.at))));
  return h("section", { class: "goes-on" }, h("h3", { id: "go-on" }, words.open.goOn), h("ul", { role: "list", "aria-labelledby": "go-on" }, kept.map(item)));
}
