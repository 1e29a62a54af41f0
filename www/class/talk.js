// Knows what a class wrote, side by side for discussion: reasons, disagreements, answers. Knows nothing of how anything is counted.

import { h } from "../dom.js";
import { inSlices } from "../slices.js";
import { ASKED } from "./format.js";
import { kindOf } from "./surface.js";
import words from "./words.js";

const say = words.view;

/** The reasons that students gave, by stretch: [{stretch, notes: [{student, lines}]}]. */
export const reasonsOf = (stretches) => stretches.map((stretch) => ({
  stretch,
  notes: [...stretch.found].map(([student, marks]) => ({ student, lines: marks.flatMap(linesOf) })).filter(({ lines }) => lines.length > 0),
}));

const linesOf = (mark) => ["reason", ...ASKED].filter((field) => mark[field]).map((field) => ({ asked: field === "reason" ? "" : words.marking[field], text: mark[field] }));

/** The disagreements on a category, by stretch, in the same shape. */
export function disagreementsOf({ students }, category, stretches) {
  const byStretch = new Map();
  for (const student of students) {
    for (const one of student.disagreements.filter((each) => each.category === category)) {
      const stretch = stretches.find((each) => each.inKey === (one.of === "key") && each.start < one.end && one.start < each.end);
      if (!stretch) continue;
      if (!byStretch.has(stretch)) byStretch.set(stretch, { stretch, notes: [] });
      byStretch.get(stretch).notes.push({ student, lines: [{ asked: "", text: one.reason || say.noReason }] });
    }
  }
  return stretches.map((stretch) => byStretch.get(stretch)).filter(Boolean);
}

/** The answers to the teacher's questions: [{question, notes}]. */
export const answersOf = ({ exercise, students }) => exercise.questions.map((question, i) => ({
  question,
  notes: students.filter(({ answers }) => answers[i]?.trim()).map((student) => ({ student, lines: [{ asked: "", text: answersIn(student, i) }] })),
}));
const answersIn = ({ answers }, i) => answers[i].trim();

export const notesIn = (entries) => entries.reduce((sum, { notes }) => sum + notes.length, 0);

/**
 * Fills `place` with the entries; `nameOf(student)` gives the name to show, `visit(stretch)` leads to the text. Where `who` is set, the names of those
 * who marked a stretch can be shown.
 */
export function showEntries(place, entries, { text, students, nameOf, visit, label, none, who = false, signal }) {
  const list = h("ul", { role: "list", class: "talk", "aria-label": label });
  place.replaceChildren(notesIn(entries) === 0 ? h("p", { class: "small none" }, none) : "", list);
  const item = ({ stretch, question, notes }) => h("li", { "data-start": stretch?.start },
    stretch ? stretchHead(stretch, text, students.length, visit) : h("h2", { class: "question", dir: "auto" }, question),
    stretch?.note && h("p", { class: "note", dir: "auto" }, say.keyNote(stretch.note)),
    stretch?.source && h("p", { class: "note", dir: "auto" }, words.compare.source(stretch.source)),
    notes.length > 0 && h("ul", { role: "list", class: "notes" }, notes.map(({ student, lines }) => h("li", {}, h("p", { class: "small", dir: "auto" }, nameOf(student)), lines.map(line)))),
    stretch && who && whoOf(stretch, students, nameOf));
  return inSlices(entries, (entry) => list.append(item(entry)), { signal });
}

const line = ({ asked, text }) => h("p", { dir: "auto" }, asked && h("span", { class: "small" }, `${asked} `), text);

const stretchHead = (stretch, text, of, visit) => h("h2", {},
  h("button", { type: "button", class: `place ${kindOf(stretch.category)}`, click: () => visit(stretch) }, h("span", { class: stretch.inKey ? "looks" : "looks framed-in" }, text.slice(stretch.start, stretch.end))),
  " ", h("span", { class: "small" }, say.found(stretch.found.size, of, stretch.inKey)));

/** Names are put in when somebody asks for them. */
function whoOf(stretch, students, nameOf) {
  if (students.length === 0) return null;
  const names = (list) => list.map(nameOf).join(", ");
  const groups = () => {
    const having = [...stretch.found.keys()];
    const part = having.filter((student) => stretch.inKey && !stretch.whole.has(student));
    return [[stretch.inKey ? say.wholly : say.marked, having.filter((student) => !part.includes(student))], [say.inPart, part], [say.notMarked, students.filter((student) => !stretch.found.has(student))]]
      .filter(([, list]) => list.length > 0)
      .map(([title, list]) => h("p", { dir: "auto" }, h("span", { class: "small" }, `${title} (${list.length}): `), names(list)));
  };
  const details = h("details", { toggle: () => { if (details.open) details.replaceChildren(summary, ...groups()); } });
  const summary = h("summary", {}, say.who);
  details.append(summary);
  return details;
}
