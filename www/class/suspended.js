// Knows how the work on an exercise is written into the little that a learning platform keeps: 4096 letters of ASCII. Knows nothing of platforms.

import { checksOf } from "./check.js";
import { ASKED, CATEGORIES, LIMITS } from "./format.js";

const MOST = 4096;
const VERSION = 1;
const FIELDS = ["reason", ...ASKED];

/** The work as {text, whole}; where not all has room, what was written to the marks goes first, then the answers. */
export function packed(work, { sha256 }) {
  const { marks, notes, answers, disagreements, student, handedIn, at } = work;
  const bare = {
    v: VERSION, x: sha256.slice(0, 16), t: at, h: handedIn ?? undefined, s: student,
    m: marks.map(({ id, start, end, category }) => [id.slice(1), CATEGORIES.indexOf(category), start, end - start].join(" ")).join(),
    d: disagreements.map(({ of, start, end, category, reason }) => [of === "key" ? 0 : 1, CATEGORIES.indexOf(category), start, end, reason]),
  };
  const here = new Set(marks.map(({ id }) => id));
  const said = Object.entries(notes).filter(([id]) => here.has(id)).map(([id, note]) => [id, FIELDS.map((field) => note[field] ?? "")]);
  const tries = [{ ...bare, a: answers, n: Object.fromEntries(said) }, { ...bare, a: answers }, { ...bare, d: [] }];
  const texts = tries.map(ascii);
  const fits = texts.findIndex((text) => text.length <= MOST);
  return { text: texts[fits] ?? "", whole: fits === 0 };
}

const ascii = (value) => JSON.stringify(value).replaceAll(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** The work in such a text; null where it is none, or belongs to another article. */
export function unpacked(text, exercise) {
  try {
    const kept = JSON.parse(text);
    return kept.v === VERSION && exercise.sha256.startsWith(kept.x) && kept.x.length === 16 ? workIn(kept, exercise.text.length) : null;
  } catch {
    return null;
  }
}

/** What comes from elsewhere is checked like a file. */
function workIn({ t, h, s, m, a, n = {}, d }, length) {
  const check = checksOf("");
  const note = (value) => check.text(value, "", { longest: LIMITS.note });
  const markIn = (text) => {
    const [id, category, start, size] = text.split(" ").map(Number);
    return { id: `m${id}`, ...check.span({ start, end: start + size }, "", length), category: check.choice(CATEGORIES[category], "", CATEGORIES) };
  };
  return {
    at: Number(t), handedIn: h ? check.date(h, "") : null, student: check.text(s, "", { longest: LIMITS.name }),
    marks: check.list(m ? m.split(",") : [], "", { longest: LIMITS.marks }).map(markIn),
    notes: Object.fromEntries(Object.entries(n).map(([id, said]) => [id, Object.fromEntries(FIELDS.map((field, i) => [field, note(said[i])]))])),
    ...(a && { answers: check.list(a, "", { longest: LIMITS.questions }).map((answer) => check.text(answer, "", { longest: LIMITS.answer })) }),
    disagreements: check.list(d, "", { longest: 2 * LIMITS.marks }).map(([of, category, start, end, reason]) =>
      ({ of: of === 0 ? "key" : "yours", category: check.choice(CATEGORIES[category], "", CATEGORIES), ...check.span({ start, end }, "", length), reason: note(reason) })),
  };
}
