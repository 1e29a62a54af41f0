// Knows what this machine keeps of exercises that somebody works on, and which of two tabs may keep it. Knows nothing of what is in them.

import { drawer } from "../memory.js";

const MOST = 20;
const list = drawer("exercises");
const nameOf = (id) => `exercise ${id}`;

/** The exercises that are kept, [{id, title}], the last one first. */
export const keptExercises = () => {
  const kept = list.read();
  return Array.isArray(kept) ? kept.filter((one) => typeof one?.id === "string" && typeof one.title === "string") : [];
};

/** Puts an exercise on top; of too many the oldest goes with the work on it. */
function listed(id, title) {
  const all = [{ id, title }, ...keptExercises().filter((one) => one.id !== id)];
  for (const old of all.slice(MOST)) for (const name of [nameOf(old.id), `${nameOf(old.id)} tabs`]) drawer(name).clear();
  list.write(all.slice(0, MOST));
}

/**
 * Takes up the work on an exercise. `write(json, work)` keeps it, and gives false where this browser keeps nothing and null
 * where another tab has it; `other()` is told when it is open elsewhere, and `taken()` when another tab takes it over.
 */
export function takeUp({ id, title }, { other, taken }) {
  const kept = drawer(nameOf(id));
  const calls = drawer(`${nameOf(id)} tabs`);
  const me = crypto.getRandomValues(new Uint32Array(1))[0];
  let mine = true;

  // Tabs of one page talk through what they keep: each is told when another writes.
  const listen = ({ key, newValue }) => {
    if (key !== calls.key || !newValue) return;
    const { from, says } = JSON.parse(newValue);
    if (from === me) return;
    if (says === "knock" && mine) calls.write({ from: me, says: "here" });
    if (says === "here" && mine) {
      mine = false;
      other();
    }
    if (says === "take" && mine) {
      mine = false;
      taken();
    }
  };
  addEventListener("storage", listen);
  calls.write({ from: me, says: "knock" });
  listed(id, title);

  return {
    read: () => kept.read(),
    write: (json, work) => (mine ? kept.write({ json, work }) : null),
    clear: () => mine && kept.clear(),
    takeOver() {
      mine = true;
      calls.write({ from: me, says: "take" });
    },
    leave: () => removeEventListener("storage", listen),
  };
}

/** What is kept of an exercise: {json, work}, or null. */
export const keptOf = (id) => drawer(nameOf(id)).read();
