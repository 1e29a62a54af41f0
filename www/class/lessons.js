// Knows the lessons as a teacher sees them: the list, and a plan on one page. Knows nothing of how an exercise is done.

import { annotate } from "../core.js";
import { h } from "../dom.js";
import { order } from "../findings.js";
import { cells, thumbnail } from "../picture.js";
import { shapes } from "../sampleshapes.js";
import { unfolded } from "../shape.js";
import pageWords, { language } from "../words.js";
import { writeExercise } from "./format.js";
import { handOut } from "./handout.js";
import { exerciseOf, lessons } from "./lessonfiles.js";
import { fileName, save } from "./save.js";
import { say } from "./say.js";
import words from "./words.js";

const name = words.lessons;

/** Fills the view; gives what it does each time it is shown. `read(text)` leads to an article's marks. */
export async function makeLessons(section, { read }) {
  const [all, looks] = await Promise.all([lessons, shapes]);
  const heading = h("h1", {}, name.title);
  const place = h("div", {});
  section.classList.add("lessons");
  section.append(heading, place);

  /** Called with what follows the view's name in the address: a lesson's id, or nothing. */
  function show(id) {
    const lesson = all.find((one) => one.id === id);
    heading.textContent = lesson?.title ?? name.title;
    heading.lang = lesson ? "en" : language;
    document.title = pageWords.title(heading.textContent);
    place.replaceChildren(...(lesson ? plan(lesson, read) : list(all, looks)));
  }
  return { show };
}

const list = (all, looks) => [
  h("p", { class: "lead" }, name.lead),
  h("ul", { role: "list", class: "lessonlist", "aria-label": name.title }, all.map((lesson) => item(lesson, looks[`${lesson.article}.txt`]))),
];

function item(lesson, shape) {
  const { sentences, blocks } = unfolded(shape);
  return h("li", {}, h("a", { href: `#lessons/${lesson.id}` },
    h("span", { class: "name", lang: "en" }, lesson.title), " ", h("span", { class: "small" }, facts(lesson)), thumbnail(cells(sentences, blocks))));
}

const facts = ({ topic, grades, difficulty, minutes }) => [name.topics[topic], name.grades(grades), name.difficulties[difficulty - 1], name.minutes(minutes)].join(" · ");

function plan(lesson, read) {
  const saveFile = async () => {
    save(`${fileName(lesson.title)}.onrecord.json`, writeExercise(await exerciseOf(lesson)));
    say(name.saved);
  };
  const give = async () => handOut(await exerciseOf(lesson), (await order(lesson.text, await annotate(lesson.text))).blocks);
  const act = (text, run) => h("button", { type: "button", class: "framed tall", click: run }, text);
  return [
    h("p", { class: "small facts-line" }, facts(lesson)),
    h("p", { class: "ways" },
      h("a", { class: "primary button", href: `#exercise/${lesson.id}` }, name.mark), act(name.read, () => read(lesson.text)), act(name.handOut, give), act(name.save, saveFile), act(name.print, () => print())),
    part(name.aims, h("ul", { role: "list", class: "aims" }, lesson.aims.map((aim) => h("li", {}, aim)))),
    part(name.course, h("ol", { role: "list", class: "course" }, lesson.course.map(({ minutes, do: step }) => h("li", {}, h("span", { class: "minutes", lang: language }, name.minutes(minutes)), " ", step)))),
    part(name.discuss, h("ol", { class: "discuss" }, lesson.discuss.map((question) => h("li", {}, question)))),
    part(name.task, h("p", {}, lesson.prompt), h("ol", { class: "discuss" }, lesson.questions.map((question) => h("li", {}, question)))),
    h("p", { class: "small back" }, h("a", { href: "#lessons" }, name.all)),
  ];
}

const part = (title, ...content) => h("section", {}, h("h2", {}, title), h("div", { lang: "en" }, content));
