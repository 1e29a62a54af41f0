// Knows how to read articles on a thread of its own, and to hand over what it found in parts. Knows nothing of the page.

import start, { annotate, compareMarks, fingerprint, rules } from "./pkg/onrecord.js";
import { answer } from "./answer.js";

const core = { annotate };
const calls = { compareMarks, fingerprint, rules };
let started;

/** First comes the compiled core, then questions with a number each: a text, or one of the calls by its name. */
onmessage = async ({ data: { module, id, text, name, args } }) => {
  try {
    if (module) {
      started = start({ module_or_path: module });
      await started;
      return postMessage({ ready: true });
    }
    await started;
    if (name) postMessage({ id, part: calls[name](...args) });
    else for (const part of answer(core, text)) postMessage({ id, part });
    postMessage({ id, done: true });
  } catch (error) {
    postMessage({ id, failed: String(error) });
  }
};
