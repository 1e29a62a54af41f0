// Knows which edition of the page this is and where it keeps its parts; the one place that does. Knows nothing of what the parts do.
//
// There are three editions. *Served*: the modules of `www/` as they are, by `cargo xtask serve`. *Site*: `dist/site/`, bundled, and kept for offline by
// `sw.js`. *File*: `dist/onrecord.html`, where every part is an element whose id is the part's name.

import words from "./words.js";

const EDITION = document.documentElement.dataset.edition ?? "served";
const CORE = "pkg/onrecord_bg.wasm";
const FRAME = "frame.json";
const here = (name) => new URL(name, import.meta.url).href;
const held = (name) => document.getElementById(name).textContent;
const scripts = new Set([here("worker.js"), here("sw.js")]);

const policy = globalThis.trustedTypes?.createPolicy("onrecord", {
  createScriptURL: (url) => {
    if (scripts.has(url)) return url;
    throw new TypeError(`${url} is no script of this page`);
  },
  // Only for documents that are parsed and never shown: in them nothing runs and nothing loads.
  createHTML: (html) => html,
});
const trusted = (url) => policy?.createScriptURL(url) ?? url;

/** Parses HTML into a document of its own that is never shown. */
export const inert = (html) => new DOMParser().parseFromString(policy?.createHTML(html) ?? html, "text/html");

/**
 * Whether parts of the page can wait until they are wanted: they stand in the file itself, or the site's service worker keeps them. Elsewhere they come with
 * the page.
 */
export const partsWait = EDITION === "file" || (EDITION === "site" && Boolean(navigator.serviceWorker));

/** Resolves to the text of a file of the served page, such as a sample. Only while the page loads: later it may fetch nothing but scripts and styles. */
export const fileText = async (name) => (await fetch(here(name))).text();

/** Resolves to the compiled core: compiled once, for whichever thread it runs on. */
export const compiled = compile(EDITION === "file" ? unpacked(held(CORE)) : fetch(here(CORE)));
compiled.catch(() => {});

/** Not every host knows the type that compiling while loading asks for. */
async function compile(answer) {
  const response = await answer;
  if (!response.ok) throw new Error(`${CORE}: ${response.status}`);
  if (response.headers.get("Content-Type") === "application/wasm") return WebAssembly.compileStreaming(response);
  return WebAssembly.compile(await response.arrayBuffer());
}

/** Makes the worker that reads articles; it waits for the compiled core as its first message. */
export function makeWorker() {
  if (EDITION !== "file") return new Worker(trusted(here("worker.js")), { type: "module" });
  const url = URL.createObjectURL(new Blob([held("worker.js")], { type: "text/javascript" }));
  scripts.add(url);
  return new Worker(trusted(url));
}

/** Closes the way out once everything is there: from then on the browser itself lets the page fetch nothing. */
export function closeDoors() {
  const meta = document.createElement("meta");
  meta.httpEquiv = "Content-Security-Policy";
  meta.content = "connect-src 'none'";
  document.head.append(meta);
}

const dressed = {};

/** Resolves once the styles of a part that came later are there; parts may share some. Rejects where they did not come; the next call tries again. */
export const dress = (names) => Promise.all(names.map((name) => dressed[name] ??= (EDITION === "file" ? adopt : link)(name)));

async function adopt(name) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(held(name));
  document.adoptedStyleSheets.push(sheet);
}

const link = (name) => new Promise((done, failed) => {
  const style = Object.assign(document.createElement("link"), { rel: "stylesheet", href: here(name), onload: done });
  style.onerror = () => {
    style.remove();
    delete dressed[name];
    failed(new Error(`${name} did not load`));
  };
  document.head.append(style);
});

/** Has the site kept, all its parts, for what is wanted later and for the next visit, which may be without a network. */
export const keepSite = async () => { if (EDITION === "site") await navigator.serviceWorker?.register(trusted(here("sw.js"))); };

/**
 * Resolves to the text of the edition in one file, put together without any request: from this very file, or from what the site's service worker keeps.
 * Rejects with a sentence for the reader where neither is at hand.
 *
 * An exercise is handed out as such a file: `<script type="application/json" id="exercise"></script>` stands in every edition and is empty. Put the
 * exercise's JSON in by replacing that text, each `<` in the JSON written as `\u003c`; the page's policy leaves data alone, so that its hashes still hold.
 * What stands in it here is left out of the copy.
 */
export async function singleFile() {
  const part = await keeper();
  const frame = JSON.parse(await part(FRAME));
  const open = /<(?:style|script)\b[^>]* id="([^"]+)">/g;
  const names = [...frame.matchAll(open)].map(([, name]) => name).filter((name) => name !== "exercise");
  const contents = new Map(await Promise.all(names.map(async (name) => [name, await part(name)])));
  return frame.replaceAll(open, (tag, name) => tag + (contents.get(name) ?? ""));
}

/** A function that resolves to the text of a part as the edition in one file holds it. */
async function keeper() {
  if (EDITION === "file") return held;
  const prefix = `onrecord ${here("./")} `;
  const kept = EDITION === "site" && globalThis.caches ? (await caches.keys()).find((name) => name.startsWith(prefix)) : null;
  const cache = kept && await caches.open(kept);
  if (!await cache?.match(here(FRAME))) throw new Error(words.problems.noSingleFile);
  return async (name) => {
    const response = await cache.match(here(name));
    return name === CORE ? packed(response) : response.text();
  };
}

// The core stands in the file as base64 of gzip.

function through(response, stream) {
  return new Response(response.body.pipeThrough(stream), { headers: { "Content-Type": "application/wasm" } });
}

function unpacked(base64) {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  return through(new Response(bytes), new DecompressionStream("gzip"));
}

async function packed(response) {
  const reader = new FileReader();
  const blob = await through(response, new CompressionStream("gzip")).blob();
  await new Promise((done, failed) => {
    Object.assign(reader, { onload: done, onerror: failed });
    reader.readAsDataURL(blob);
  });
  return reader.result.slice(reader.result.indexOf(",") + 1);
}
