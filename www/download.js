// Knows how to hand over a file. Knows nothing of what is in it.

import { h } from "./dom.js";

/** How long a browser may take to write the file, in milliseconds. */
const KEPT = 60_000;

/** Hands over a file of these parts, text or bytes. */
export function download(name, parts, type) {
  const url = URL.createObjectURL(new Blob(parts, { type }));
  h("a", { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT);
}
