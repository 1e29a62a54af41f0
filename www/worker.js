// Knows how to read articles on a thread of its own, and to hand over what it found in parts. Knows nothing of the page.

import start, { annotate, rules } from "./pkg/onrecord.js";
import { answer } from "./answer.js";

const core = { annotate };
let started;

/** First comes the compiled core, then questions with a number each: a text, or none for the rules. */
onmessage = async ({ data: { module, id, text } }) => {
  try {
    if (module) {
      started = start({ module_or_path: module });
      await started;
      return postMessage({ ready: true });
    }
    await started;
    if (text === undefined) postMessage({ id, part: rules() });
    else for (const part of answer(core, text)) postMessage({ id, part });
    postMessage({ id, done: true });
  } catch (error) {
    postMessage({ id, failed: String(error) });
  }
};
