// Knows how to ask the core, on a thread of its own where there can be one. Knows nothing of the page.

import { answer, gather } from "./answer.js";
import { compiled, makeWorker } from "./edition.js";
import { breath } from "./slices.js";

const STARTS_WITHIN = 10_000;
const asker = inWorker().catch(onThisThread);

/** Resolves to the annotations of a text: wire format 1, offsets in UTF-16, each sentence with its number of words. */
export async function annotate(text) {
  const { whole, take } = gather();
  await (await asker)({ text }, take);
  return whole;
}

/** Resolves to what one of the core's own functions gives. */
export async function call(name, ...args) {
  let given;
  await (await asker)({ call: name, args }, (part) => { given = part; });
  return given;
}

/** Resolves to a student's marks beside a key's, each `{start, end, category}` in UTF-16. */
export const compareMarks = (text, key, yours) => call("compareMarks", text, key, yours);

/** Resolves to the SHA-256 of a text, in hexadecimal. */
export const fingerprint = (text) => call("fingerprint", text);

/** Resolves to the rules by their ids. */
export const rules = () => listed;

const listed = call("rules").then((list) => new Map(list.map((rule) => [rule.id, rule])));
listed.catch(() => {});

/** Gives a function that asks about a text, or calls a function by its name, and hands the parts of the answer to `take`. */
async function inWorker() {
  const module = await compiled;
  const worker = makeWorker();
  const waiting = new Map();
  let last = 0;
  await new Promise((ready, failed) => {
    worker.onmessage = ({ data }) => (data.ready ? ready() : failed(new Error(data.failed)));
    worker.onerror = failed;
    setTimeout(failed, STARTS_WITHIN);
    worker.postMessage({ module });
  });
  worker.onmessage = ({ data: { id, part, done, failed } }) => {
    const asked = waiting.get(id);
    if (!failed) asked.take(part);
    if (!failed && !done) return;
    waiting.delete(id);
    if (done) asked.resolve();
    else asked.reject(new Error(failed));
  };
  return (question, take) => new Promise((resolve, reject) => {
    last += 1;
    waiting.set(last, { take, resolve, reject });
    worker.postMessage({ id: last, ...question });
  });
}

/** The same where no worker can be made. */
async function onThisThread() {
  const core = await import("./pkg/onrecord.js");
  await core.default({ module_or_path: await compiled });
  return async ({ text, call: name, args }, take) => {
    if (name) return take(core[name](...args));
    await breath();
    for (const part of answer(core, text)) take(part);
  };
}
