// Knows how to read articles on a thread of its own, and to hand over what it found in parts. Knows nothing of the page.

import * as core from "./pkg/onrecord.js";
import { answer } from "./answer.js";

let started;

/** First comes the compiled core, then questions with a number each: a text, or a function to call. */
onmessage = async ({ data: { module, id, text, call, args } }) => {
  try {
    if (module) {
      started = core.default({ module_or_path: module });
      await started;
      return postMessage({ ready: true });
    }
    await started;
    if (call) postMessage({ id, part: core[call](...args), done: true });
    else for (const part of answer(core, text)) postMessage({ id, part, done: part.last });
  } catch (error) {
    postMessage({ id, failed: String(error) });
  }
};
