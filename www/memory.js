// Knows what this machine keeps between two visits, and how to wipe it. Knows nothing of what it means.

const KEY = "onrecord";
const LONGEST = 1_500_000;

/** What is kept; a browser that keeps nothing, or something that is not ours, gives an empty memory. */
export function remembered() {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY));
    return kept && typeof kept === "object" ? kept : {};
  } catch {
    return {};
  }
}

/** Keeps some entries beside those kept before; where there is no room the page goes on without. */
export function remember(entries) {
  const kept = { ...remembered(), ...entries };
  if (kept.text?.length > LONGEST) delete kept.text;
  try {
    localStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    // A full or forbidden store is no reason to stop reading.
  }
}

export function wipe() {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // What cannot be reached holds nothing of ours.
  }
}
