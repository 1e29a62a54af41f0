// Knows what this machine keeps of exercises that somebody works on, and which of two tabs may keep it. Knows nothing of what is in them.

import { drawer } from "../memory.js";

const LAST = "exercise";
const nameOf = (id) => `exercise ${id}`;

/** The id of the exercise that was open last. */
export const lastOpen = () => drawer(LAST).read()?.id ?? null;

/**
 * Takes up the work on an exercise. `write(json, work)` keeps it, and gives false where this browser keeps nothing and null
 * where another tab has it; `other()` is told when it is open elsewhere, and `taken()` when another tab takes it over.
 */
export function takeUp(id, { other, taken }) {
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
  drawer(LAST).write({ id });

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
