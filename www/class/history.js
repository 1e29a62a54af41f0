// Knows how to undo and redo: states one after another. Knows nothing of what they hold.

const DEEPEST = 200;

export function makeHistory(first) {
  let states = [first];
  let at = 0;
  return {
    get state() { return states[at]; },
    get canUndo() { return at > 0; },
    get canRedo() { return at < states.length - 1; },
    push(state) {
      states = [...states.slice(0, at + 1), state].slice(-DEEPEST);
      at = states.length - 1;
    },
    undo() { if (at > 0) at -= 1; return states[at]; },
    redo() { if (at < states.length - 1) at += 1; return states[at]; },
  };
}
