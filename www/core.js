// Knows the WebAssembly core and how to start it. Knows nothing of the page.

// A dynamic import, so that the page can say so when the core does not load.
const started = import("./pkg/onrecord.js").then(async (core) => {
  await core.default();
  return core;
});

/** Resolves to the annotations of a text: wire format 1, offsets in UTF-16. A promise, so that a worker may do it one day. */
export const annotate = async (text) => (await started).annotate(text);

/** Resolves to the rules by their ids. */
export const rules = async () => new Map((await started).rules().map((rule) => [rule.id, rule]));
