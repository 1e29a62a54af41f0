// Knows the samples' texts, a part that comes when one is wanted. The editions that are handed out have another module of this name, which holds them (`xtask/src/held.rs`).

import { fileText } from "./edition.js";
import { SAMPLES } from "./samples.js";

const pair = async ({ file }) => [file, await fileText(`samples/${file}`)];

/** Resolves to the texts by their files. */
export const texts = Promise.all(SAMPLES.map(pair)).then(Object.fromEntries);
