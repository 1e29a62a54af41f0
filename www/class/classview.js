// Knows a class as its teacher sees it: what stands where, and what each button does. Knows nothing of how any part of it looks inside.

import { h } from "../dom.js";
import { remember, remembered } from "../memory.js";
import pageWords from "../words.js";
import { noticesOn } from "./classnotices.js";
import { makeParts } from "./classparts.js";
import { classRows } from "./classtable.js";
import { csv } from "./csv.js";
import { makeRegister } from "./register.js";
import { fileButton, fileName, save, takeDrops } from "./save.js";
import { say as tell } from "./say.js";
import { openStudent } from "./studentcard.js";
import words from "./words.js";

const say = words.view;

/** Fills the view; gives what it does each time it is shown. */
export function makeClassView(section) {
  const register = makeRegister(draw);
  const { roll } = register;
  const heading = h("h1", {}, say.title);
  const place = h("div", {});
  const lines = h("div", { class: "left-out" });
  const hide = h("input", { type: "checkbox", change: () => hideNames(hide.checked) });
  hide.checked = remembered().hideNames === true;
  const nameOf = (student) => (hide.checked ? say.student(student.number) : student.name);
  const title = () => { document.title = pageWords.title(heading.textContent); };
  let shown = null;
  section.classList.add("classroom");
  section.append(place);

  function draw() {
    const { exercise } = roll;
    drawLines();
    heading.replaceChildren(...(exercise ? [say.label, " ", h("strong", { dir: "auto" }, exercise.title)] : [say.title]));
    if (section.checkVisibility()) title();
    shown = exercise && makeParts(roll, { nameOf, visit, wanted: shown?.category });
    place.replaceChildren(...(exercise ? [bar({ heading, hide, roll, acts }), lines, shown.element] : [opener({ heading, lines, register, take })]));
  }

  function drawLines() {
    const last = register.removed.at(-1);
    lines.replaceChildren(...noticesOn(register, { hidden: hide.checked, removed: last && nameOf(last), clear, putBack }));
  }

  function hideNames(on) {
    remember({ hideNames: on });
    shown?.rename();
    drawLines();
    tell(on ? say.hidden : say.named);
  }

  async function take(files) {
    const { added, leftOut } = await register.take(files);
    tell(say.taken(added, leftOut, roll.waiting.length));
  }
  function table() {
    save(`${fileName(roll.exercise.title)}.csv`, csv(classRows(roll, nameOf)), "text/csv");
    tell(say.saved);
  }
  function close() {
    register.close();
    tell(say.closed);
    section.querySelector("button").focus();
  }
  const acts = { take, table, close };

  const visit = (student) => openStudent(student, { name: nameOf(student), categories: roll.exercise.categories, remove: () => remove(student) });
  const lead = () => (lines.querySelector("button") ?? section.querySelector("button")).focus();
  function remove(student) {
    register.remove(student);
    tell(say.removed(nameOf(student)));
    lead();
  }
  async function putBack() {
    await register.putBack();
    lead();
  }
  function clear() {
    roll.leftOut = [];
    drawLines();
    lead();
  }

  takeDrops(() => section.checkVisibility(), take);
  draw();
  const resumed = register.resume();
  return { show: () => resumed.then(title) };
}

const bar = ({ heading, hide, roll, acts }) => h("div", { class: "task" }, heading, h("div", { class: "acts" },
  h("label", { class: "check" }, hide, " ", say.hide),
  roll.students.length > 0 && h("button", { type: "button", class: "quiet", click: acts.table }, say.csv),
  h("button", { type: "button", class: "quiet", click: acts.close }, say.close),
  fileButton(say.add, acts.take, { multiple: true })));

const opener = ({ heading, lines, register, take }) => h("div", { class: "opener" },
  heading, h("p", { class: "lead" }, say.lead),
  h("p", { class: "ways" }, fileButton(say.open, take, { multiple: true, look: "primary" }), h("span", { class: "small" }, say.drop)),
  register.closed && h("p", { class: "notice" }, say.closed, " ", h("button", { type: "button", class: "link", click: () => register.open() }, say.openAgain)),
  lines, h("p", { class: "small" }, say.privacy));
