// Knows what a teacher does with a class, and that it outlives a reload: taking files, removing a student, closing the class, each with its way back. Knows nothing of how it looks.

import { drawer } from "../memory.js";
import { makeRoll } from "./roll.js";

/** Forgotten with the tab: what students wrote is theirs. */
const kept = drawer("class", { until: "tab" });

/** Makes the register of a class; `changed()` is told when it has to be drawn anew. */
export function makeRegister(changed) {
  const roll = makeRoll();
  const register = { roll, removed: [], closed: null, fits: true, take, remove, putBack, close, open, resume };

  function keep() {
    const saved = roll.saved();
    if (saved) register.fits = kept.write(saved);
    changed();
  }

  /** Resolves to how many students were added, and how many files left out. */
  async function take(files) {
    const before = { students: roll.students.length, leftOut: roll.leftOut.length };
    await roll.take(files);
    register.closed = null;
    keep();
    return { added: roll.students.length - before.students, leftOut: roll.leftOut.length - before.leftOut };
  }

  function remove(student) {
    roll.remove(student);
    register.removed.push(student);
    keep();
  }

  /** Takes back whoever was removed last. */
  async function putBack() {
    await roll.putBack(register.removed.pop());
    keep();
  }

  function close() {
    const closed = roll.saved();
    roll.close();
    kept.clear();
    Object.assign(register, { removed: [], closed, fits: true });
    changed();
  }

  /** Opens the class that was closed last. */
  function open() {
    return begin(register.closed);
  }

  /** Goes on with what this tab keeps. */
  function resume() {
    return begin(kept.read());
  }

  async function begin(saved) {
    if (!saved) return;
    await roll.resume(saved);
    register.closed = null;
    keep();
  }
  return register;
}
