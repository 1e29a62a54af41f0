// Knows how a text comes to be read, edited, cleared and read again. Knows nothing of how a view looks inside.

import "./carry.js";
import { annotate, rules } from "./core.js";
import { closeDoors, keepSite, partsWait } from "./edition.js";
import { forgetChoices } from "./choices.js";
import { h } from "./dom.js";
import { makeEditor } from "./editor.js";
import { bringAll, lateViews } from "./later.js";
import { keepsAnything, remember, remembered, wipe } from "./memory.js";
import { equip, rehearse, showReading, shownArticle } from "./reading.js";
import { breath, frame, idle, LONG } from "./slices.js";
import { sampleTexts } from "./samples.js";
import { makeStart } from "./start.js";
import { atHome, showHome, startViews, titleHome } from "./views.js";
import words, { language, languages, speak } from "./words.js";

const at = (id) => document.getElementById(id);
const box = at("text");
let cleared = "";
const editor = makeEditor({ box, home: at("text-place"), done: (text) => read(text) });

for (const element of document.querySelectorAll("[data-word]")) element.textContent = words.words[element.dataset.word];
for (const element of document.querySelectorAll("[data-word-label]")) element.setAttribute("aria-label", words.words[element.dataset.wordLabel]);
for (const element of document.querySelectorAll("[data-word-placeholder]")) element.placeholder = words.words[element.dataset.wordPlaceholder];

/** Reads a text and, with `go`, leads to it from any view; what the box holds is the same text, so that Edit finds it. */
async function read(text, { go = true } = {}) {
  const plain = text.replaceAll(/\r\n?/g, "\n");
  editor.close();
  try {
    const annotations = await annotate(plain);
    showHome("reading", { go });
    await showReading(plain, annotations, await rules());
  } catch (error) {
    console.error(error);
    showStart();
    at("problem").textContent = words.problems.stumbled;
  }
  const long = plain.length > LONG;
  if (long) await breath();
  if (box.value !== plain) box.value = plain;
  remember({ text: plain });
  forget();
  if (!atHome()) return;
  // What takes the focus has to be laid out, and that is quicker in a frame of its own.
  if (long) await frame();
  scrollTo(0, 0);
  at("article").focus({ preventScroll: true });
}

function showStart() {
  showKept();
  showHome("start");
}

/** Whatever this machine keeps of what was read goes at one press. */
function wipeAll() {
  wipe();
  forgetChoices();
  forget();
  box.value = "";
  showKept();
  at("status").textContent = words.wiped;
  box.focus();
}

const showKept = () => { at("kept").hidden = !keepsAnything(); };

/** In an article one edits in its place, and the marks follow. */
function edit() {
  scrollTo(0, 0);
  editor.open();
}

function startAgain() {
  editor.close();
  showStart();
  titleHome(words.title());
  scrollTo(0, 0);
  box.focus();
}

function clear() {
  cleared = box.value;
  editor.close();
  box.value = "";
  remember({ text: "" });
  at("undo").hidden = false;
  startAgain();
  at("status").textContent = words.words.cleared;
}

const undo = () => read(cleared);

function forget() {
  cleared = "";
  at("undo").hidden = true;
}

at("edit").addEventListener("click", edit);
at("done").addEventListener("click", () => editor.finish());
at("new").addEventListener("click", clear);
at("wipe").addEventListener("click", wipeAll);
at("undo").querySelector("button").addEventListener("click", undo);
// Undo would overwrite what somebody has begun to type, so that it is offered over an empty box only.
box.addEventListener("input", () => { at("undo").hidden = cleared === "" || box.value !== ""; });

/** Another language needs the page anew; what stands in the box, read or not, is still there then. */
function switchLanguage(code) {
  if (box.value !== remembered().text) remember({ draft: box.value });
  speak(code);
}

at("languages").append(...languages.filter(({ code }) => code !== language).map(({ code, name }) =>
  h("button", { type: "button", class: "link plain", lang: code, click: () => switchLanguage(code) }, name)));
showKept();
// A page that was handed out with an exercise inside opens straight into it.
if (at("exercise").textContent.trim() !== "" && location.hash === "") history.replaceState(null, "", "#exercise");
await startViews(lateViews({ read }));
if (atHome() && matchMedia("(hover: hover) and (pointer: fine)").matches) box.focus();
try {
  await makeStart(read);
  // A core that has not come is told before anybody pastes.
  await rules();
  if (!partsWait) await bringAll();
  closeDoors();
  const { text, draft } = remembered();
  if (typeof draft === "string") {
    box.value = draft;
    remember({ draft: undefined });
  }
  if (typeof text === "string" && text.trim() !== "" && box.value === "") await read(text, { go: false });
} catch (error) {
  console.error(error);
  at("failure").textContent = words.problems.failed;
}
document.documentElement.dataset.ready = "";
// A part that is missing says so when it is wanted.
idle(() => warmUp().catch(() => {}));
idle(() => keepSite().catch(bringAll).catch(() => {}));

/** Before the first article comes, the rest of what reading needs is brought, the core reads some articles of our own, and one is laid out unseen. */
async function warmUp() {
  equip();
  let rehearsed = false;
  // One after the other, so that a reader's own waits for one at most.
  for (const text of Object.values(await sampleTexts())) {
    if (shownArticle()) return;
    const annotations = await annotate(text);
    if (!rehearsed) await rehearse(text, annotations);
    rehearsed = true;
  }
}
