// Writes the shapes of the samples as JSON, by their files; is given the folder of the package whose core reads them.

import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { answer, gather } from "../../www/answer.js";
import { SAMPLES } from "../../www/samples.js";
import { shapeOf } from "../../www/shape.js";

const folder = pathToFileURL(`${process.argv[2]}/`);
const core = await import(new URL("onrecord.js", folder));
core.initSync({ module: await readFile(new URL("onrecord_bg.wasm", folder)) });

const shapes = {};
for (const { file } of SAMPLES) {
  const text = await readFile(new URL(`../../www/samples/${file}`, import.meta.url), "utf8");
  const { whole, take } = gather();
  for (const part of answer(core, text)) take(part);
  shapes[file] = shapeOf(text, whole);
}
console.log(JSON.stringify(shapes));
// What the page's modules wait for would keep this from ending.
process.exit();
