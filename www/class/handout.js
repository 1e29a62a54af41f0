// Knows the ways in which an exercise is handed out: file, page, link, paper, package. Knows nothing of how it was made.

import { h } from "../dom.js";
import { singleFile } from "../edition.js";
import { writeExercise } from "./format.js";
import { LONGEST_LINK, toLink } from "./link.js";
import { printPaper } from "./paper.js";
import { fileName, save } from "./save.js";
import { say } from "./say.js";
import { scormPackage } from "./scormfile.js";
import words, { spoken } from "./words.js";

const say_ = words.handOut;

/** Opens the window with all ways. */
export function handOut(exercise, blocks) {
  const problem = h("p", { class: "problem", role: "alert" });
  const done = h("p", { class: "small done" });
  const withoutKey = h("input", { type: "checkbox", change: () => { own.hidden = !withoutKey.checked; } });
  const name = fileName(exercise.title);
  const written = (more) => writeExercise(exercise, { key: !withoutKey.checked, ...more });

  /** Does one of the ways and says what became of it. */
  const way = (title, hint, label, run, hidden = false) => {
    const act = async () => {
      problem.textContent = done.textContent = "";
      try {
        done.textContent = await run();
        say(done.textContent);
      } catch (error) {
        problem.textContent = error.message;
      }
    };
    return h("li", { hidden }, h("div", {}, h("h3", {}, title), h("p", { class: "small" }, hint)), h("button", { type: "button", class: "framed", click: act }, label));
  };
  const own = way(say_.own, say_.ownHint, say_.save, () => saved(`${name}-key.onrecord.json`, writeExercise(exercise)), true);
  const paper = (answers) => async () => {
    dialog.close();
    await printPaper(exercise, blocks, { answers });
    return "";
  };

  const dialog = h("dialog", { class: "settings classroom handout", lang: spoken, "aria-labelledby": "handout-title", close: () => dialog.remove() },
    h("div", { class: "settings-head" }, h("h2", { id: "handout-title" }, say_.title), h("button", { type: "button", class: "framed", click: () => dialog.close() }, say_.close)),
    h("label", { class: "choice" }, withoutKey, say_.withoutKey), h("p", { class: "small" }, say_.keyHint),
    problem, done,
    h("ul", { role: "list", "aria-label": say_.title },
      way(say_.file, say_.fileHint, say_.saveFile, () => saved(`${name}.onrecord.json`, written())),
      way(say_.page, say_.pageHint, say_.savePage, async () => saved(`${name}.html`, await pageWith(written({ indent: 0 })), "text/html")),
      way(say_.link, say_.linkHint, say_.copyLink, () => copyLink(written({ indent: 0 }))),
      way(say_.sheet, say_.sheetHint, say_.print, paper(false)),
      way(say_.answers, say_.answersHint, say_.printAnswers, paper(true)),
      way(say_.lms, say_.lmsHint, say_.saveLms, async () => saved(`${name}.scorm.zip`, await scormPackage(exercise, await pageWith(written({ indent: 0 }))), "application/zip")),
      own,
      way(say_.tryIt, say_.tryHint, say_.tryNow, async () => {
        dialog.close();
        location.hash = `exercise=${await toLink(written({ indent: 0 }))}`;
        return "";
      })));
  document.getElementById("main").append(dialog);
  dialog.showModal();
}

function saved(name, content, type) {
  save(name, content, type);
  return say_.saved(name);
}

/** The edition in one file with the exercise inside. Rejects with a sentence where this page can't make one. */
async function pageWith(json) {
  const page = await singleFile();
  const place = /<[a-z]+ type="application\/json" id="exercise">(?=<)/;
  if (!place.test(page)) throw new Error(say_.noPage);
  return page.replace(place, (tag) => tag + json.replaceAll("<", "\\u003c"));
}

/** Copies the link, where there can be one and it fits. */
async function copyLink(json) {
  if (location.protocol === "file:") throw new Error(say_.noLink);
  const link = `${location.href.split("#")[0]}#exercise=${await toLink(json)}`;
  if (link.length > LONGEST_LINK) throw new Error(say_.longLink(link.length, LONGEST_LINK));
  await navigator.clipboard.writeText(link);
  return say_.copied(link.length);
}
