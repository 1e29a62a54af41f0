// Knows where this edition of the page keeps the core and its worker. Knows nothing of what they do: an edition in one file has another file in this place.

const here = (name) => new URL(name, import.meta.url).href;
const SCRIPTS = new Set([here("worker.js"), here("sw.js")]);

const policy = globalThis.trustedTypes?.createPolicy("onrecord", {
  createScriptURL: (url) => {
    if (SCRIPTS.has(url)) return url;
    throw new TypeError(`${url} is no script of this page`);
  },
  // Only for documents that are parsed and never shown: in them nothing runs and nothing loads.
  createHTML: (html) => html,
});

/** The address of one of the page's own scripts, in the form that the page's policy asks for. */
export const scriptUrl = (name) => policy?.createScriptURL(here(name)) ?? here(name);

/** Parses HTML into a document of its own that is never shown. */
export const inert = (html) => new DOMParser().parseFromString(policy?.createHTML(html) ?? html, "text/html");

/** Resolves to the compiled core: compiled once, for whichever thread it runs on. */
export const compiled = WebAssembly.compileStreaming(fetch(here("pkg/onrecord_bg.wasm")));
compiled.catch(() => {});

/** Makes the worker that reads articles; it waits for the compiled core as its first message. */
export const makeWorker = () => new Worker(scriptUrl("worker.js"), { type: "module" });
