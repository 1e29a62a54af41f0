// Knows what the samples look like from afar. The editions that are handed out have another module of this name, which holds it (`xtask/src/held.rs`): a first visit loads and reads no sample.

import { annotate } from "./core.js";
import { texts } from "./sampletexts.js";
import { shapeOf } from "./shape.js";

const pair = async ([file, text]) => [file, shapeOf(text, await annotate(text))];

/** Resolves to the samples' shapes by their files. */
export const shapes = texts.then((all) => Promise.all(Object.entries(all).map(pair))).then(Object.fromEntries);
