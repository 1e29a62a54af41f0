// Knows which stretches of an article a class has marked, and who marked each. Knows nothing of how they are drawn.

const at = ({ start, end }) => `${start} ${end}`;

/**
 * The stretches of a category in reading order: the key's marks, and what the class marked that the key has not. Each has
 * `inKey`, `found`: a map from the students who have it to their marks there, and `whole`, those among them whose marks are the same as the key's.
 */
export function stretchesOf({ key, students }, category) {
  const keys = key.map((mark, i) => ({ mark, i })).filter(({ mark }) => mark.category === category).map(({ mark, i }) => stretchOfKey(mark, i, students));
  return [...keys, ...others(students, category)].sort((a, b) => a.start - b.start || b.end - a.end);
}

function stretchOfKey({ start, end, category, note, source }, i, students) {
  const having = students.filter((student) => student.key[i].outcome !== "only");
  return {
    start, end, category, note, source, inKey: true,
    found: new Map(having.map((student) => [student, student.key[i].others.map((one) => student.marks[one])])),
    whole: new Set(having.filter((student) => student.key[i].outcome === "both")),
  };
}

/** Marks that share no word with the key, gathered around the spans that most students chose. */
function others(students, category) {
  const spans = new Map();
  for (const student of students) {
    for (const mark of student.marks) {
      if (mark.category !== category || mark.outcome !== "only") continue;
      if (!spans.has(at(mark))) spans.set(at(mark), { start: mark.start, end: mark.end, by: [] });
      spans.get(at(mark)).by.push([student, mark]);
    }
  }
  const byFavor = [...spans.values()].sort((a, b) => b.by.length - a.by.length || a.end - a.start - (b.end - b.start) || a.start - b.start);
  const stretches = [];
  for (const { start, end, by } of byFavor) {
    const place = firstEndingAfter(stretches, start);
    const known = stretches[place]?.start < end ? stretches[place] : null;
    const stretch = known ?? { start, end, category, note: "", inKey: false, found: new Map(), whole: new Set() };
    if (!known) stretches.splice(place, 0, stretch);
    for (const [student, mark] of by) stretch.found.set(student, [...(stretch.found.get(student) ?? []), mark]);
  }
  return stretches;
}

/** The index of the first stretch that ends after a place; they are in order and share no words. */
function firstEndingAfter(stretches, place) {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (stretches[middle].end <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The step of the wash, from 0, nobody, to 4, for a count of a class. */
export const stepOf = (count, of) => (of === 0 ? 0 : Math.ceil((count * STEPS) / of));
const STEPS = 4;

/** The counts that each step stands for, as [from, to]; a small class has fewer steps. */
export function rangesOf(of) {
  const steps = Array.from({ length: STEPS }, (_, i) => ({ step: i + 1, from: Math.floor((i * of) / STEPS) + 1, to: Math.floor(((i + 1) * of) / STEPS) }));
  return steps.filter(({ from, to }) => from <= to);
}
