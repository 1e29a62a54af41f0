// Knows what this machine keeps of the work on exercises. Several students may work on one exercise, each for themselves. Knows nothing of what is in the work.

import { drawer } from "../memory.js";
import { claim, unclaim } from "./claim.js";

const MOST = 60;
const list = drawer("exercises");
const nameOf = (id) => `exercise ${id}`;

/** The works that were taken up, [{id, of, title, student, handedIn, at}], the last one first; `of` names the exercise. */
export function knownWorks(of) {
  const kept = list.read();
  const known = Array.isArray(kept) ? kept.filter((one) => typeof one?.id === "string" && typeof one.title === "string" && typeof one.at === "number") : [];
  return of === undefined ? known : known.filter((one) => one.of === of);
}

/** Those in which something was done. */
export const keptWorks = () => knownWorks().filter(({ id }) => keptOf(id));

/** What is kept of a work: {json, work}, or null. */
export const keptOf = (id) => drawer(nameOf(id)).read();

/** An id for another work on the exercise, beside those that are kept. */
export function freshWork(of) {
  const taken = new Set(knownWorks(of).map(({ id }) => id));
  let n = 1;
  while (taken.has(`${of}/${n}`)) n += 1;
  return `${of}/${n}`;
}

/** Puts a work on top; of too many the oldest go. */
function listed(entry) {
  const all = [entry, ...knownWorks().filter(({ id }) => id !== entry.id)];
  all.slice(MOST).forEach(({ id }) => unlist(id));
  list.write(all.slice(0, MOST));
}

function unlist(id) {
  drawer(nameOf(id)).clear();
  unclaim(nameOf(id));
}

/**
 * Takes up a work. `write(json, work)` keeps it, and gives false where this browser keeps nothing and null where another tab
 * has it; `tabs` are told as those of a claim.
 */
export function takeUp({ id, of, title }, tabs) {
  const kept = drawer(nameOf(id));
  const held = claim(nameOf(id), tabs);
  listed(knownWorks().find((one) => one.id === id) ?? { id, of, title, student: "", handedIn: false, at: 0 });
  return {
    read: () => kept.read(),
    write(json, work) {
      if (!held.mine) return null;
      listed({ id, of, title, student: work.student, handedIn: Boolean(work.handedIn), at: work.at });
      return kept.write({ json, work });
    },
    clear() {
      if (!held.mine) return;
      list.write(knownWorks().filter((one) => one.id !== id));
      unlist(id);
    },
    takeOver: held.takeOver,
    leave: held.leave,
  };
}
