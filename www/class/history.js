// Knows how to undo and redo: states one after another, where what is written in one go is one step. Knows nothing of what they hold.

const DEEPEST = 200;
/** Who pauses longer begins another step, in milliseconds. */
const PAUSE = 1000;

export function makeHistory(first) {
  let states = [first];
  let at = 0;
  let last = { burst: null, time: 0 };
  const go = (to) => {
    at = to;
    last = { burst: null, time: 0 };
  };
  return {
    get state() { return states[at]; },
    get canUndo() { return at > 0; },
    get canRedo() { return at < states.length - 1; },
    /** Adds a state; changes that follow each other quickly under one name, `burst`, are one step. */
    push(state, burst = null) {
      const time = Date.now();
      const goesOn = burst !== null && burst === last.burst && time - last.time < PAUSE;
      states = [...states.slice(0, goesOn ? at : at + 1), state].slice(-DEEPEST);
      at = states.length - 1;
      last = { burst, time };
    },
    undo() { if (at > 0) go(at - 1); },
    redo() { if (at < states.length - 1) go(at + 1); },
  };
}
