// Knows the keys of the reading view, and that a reader may switch the single letters off. Knows nothing of what they do.

import { remember, remembered } from "./memory.js";

let letters = remembered().letters !== false;

export const lettersOn = () => letters;

export function switchLetters(on) {
  letters = on;
  remember({ letters });
}

/** Listens while `awake()`; `acts` are by key: single characters may be switched off, Escape may not. */
export function listen(acts, awake) {
  document.addEventListener("keydown", (event) => {
    if (!awake() || event.ctrlKey || event.metaKey || event.altKey || event.target.matches("input, textarea, select")) return;
    if (!Object.hasOwn(acts, event.key) || (event.key.length === 1 && !letters)) return;
    if (acts[event.key]() !== false) event.preventDefault();
  });
}
