// Measures the package in pkg/ under Node.js: its size, and the speed of `annotate` on one article and
// on that article over and over. Where time is linear in the text, both speeds are alike.

import { readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";

import init, { annotate, summarize } from "../pkg/onrecord.js";

const article = await readFile(new URL("article.txt", import.meta.url), "utf8");
const module = await readFile(new URL("../pkg/onrecord_bg.wasm", import.meta.url));
await init({ module_or_path: module });

const kilobytes = (bytes) => `${(bytes.length / 1000).toFixed(0)} KB`;
console.log(`size   ${kilobytes(module)}, ${kilobytes(gzipSync(module, { level: 9 }))} gzipped`);
const long = article.repeat(Math.ceil(10e6 / Buffer.byteLength(article)));
// `summarize` annotates as `cargo bench` does and hands over a few figures; `annotate` hands over every mark as an object.
for (const [name, run] of Object.entries({ summarize, annotate })) {
  report(`${name}, one article`, run, article, 200);
  report(`${name}, about 10 MB`, run, long, 5);
}

/** Prints the median and the best speed of several runs, after as many that warm up the engine. */
function report(name, run, text, runs) {
  const bytes = Buffer.byteLength(text);
  const seconds = [];
  for (let count = -runs; count < runs; count++) {
    const start = performance.now();
    run(text);
    if (count >= 0) seconds.push((performance.now() - start) / 1000);
  }
  const median = seconds.sort((a, b) => a - b)[Math.floor(runs / 2)];
  const [speed, best] = [median, seconds[0]].map((time) => (bytes / time / 1e6).toFixed(1));
  console.log(`speed  ${speed} MB/s: ${name} (${bytes} bytes; median of ${runs}, best ${best})`);
}
