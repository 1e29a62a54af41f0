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

const STORES = { machine: () => localStorage, tab: () => sessionStorage };

/** A place of its own for something that is kept, as JSON, on this machine or until the tab is closed; `write` gives false where there is no room. */
export function drawer(name, { until = "machine" } = {}) {
  const key = `${KEY} ${name}`;
  const store = STORES[until];
  return {
    key,
    read() {
      try {
        return JSON.parse(store().getItem(key));
      } catch {
        return null;
      }
    },
    write(value) {
      try {
        store().setItem(key, JSON.stringify(value));
        return true;
      } catch {
        return false;
      }
    },
    clear() {
      try {
        store().removeItem(key);
      } catch {
        // What cannot be reached holds nothing of ours.
      }
    },
  };
}

/** Whether anything is kept, here or in a drawer. */
export const keepsAnything = () => Object.values(STORES).some((store) => ourKeys(store).length > 0);

export function wipe() {
  for (const store of Object.values(STORES)) for (const key of ourKeys(store)) store().removeItem(key);
}

function ourKeys(store) {
  try {
    return Object.keys(store()).filter((key) => key === KEY || key.startsWith(`${KEY} `));
  } catch {
    // What cannot be reached holds nothing of ours.
    return [];
  }
}
