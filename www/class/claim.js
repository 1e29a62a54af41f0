// Knows which of several tabs may keep something: the first that has it open, until another takes over. Knows nothing of what is kept.

import { drawer } from "../memory.js";

/** Claims a thing by its name; `other()` is told when another tab has it, and `taken()` when another takes it over. */
export function claim(name, { other, taken }) {
  const calls = drawer(`${name} tabs`);
  const me = crypto.getRandomValues(new Uint32Array(1))[0];
  let mine = true;
  const lose = (tell) => {
    if (!mine) return;
    mine = false;
    tell();
  };

  // Tabs of one page talk through what they keep: each is told when another writes.
  const listen = ({ key, newValue }) => {
    if (key !== calls.key || !newValue) return;
    const { from, says } = JSON.parse(newValue);
    if (from === me) return;
    if (says === "knock" && mine) calls.write({ from: me, says: "here" });
    if (says === "here") lose(other);
    if (says === "take") lose(taken);
  };
  addEventListener("storage", listen);
  calls.write({ from: me, says: "knock" });

  return {
    get mine() { return mine; },
    takeOver() {
      mine = true;
      calls.write({ from: me, says: "take" });
    },
    leave: () => removeEventListener("storage", listen),
  };
}

/** Forgets what the tabs said about a thing that is no longer kept. */
export const unclaim = (name) => drawer(`${name} tabs`).clear();
