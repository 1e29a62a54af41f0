// Knows how to hand over a file and what to call it. Knows nothing of what is in it.

import { h } from "./dom.js";

/** How long a browser may take to write the file, in milliseconds. */
const KEPT = 60_000;
const LONGEST = 60;

/** Hands over a file of these parts, text or bytes. */
export function download(name, parts, type) {
  const url = URL.createObjectURL(new Blob(parts, { type }));
  h("a", { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT);
}

/** A file's name from some texts: their letters and figures, which every system takes, each cut after a whole word; empty where there are none. */
export const fileName = (...texts) => texts.map(plain).filter(Boolean).join("-");

function plain(text) {
  const letters = text.normalize("NFKD").replaceAll(/\p{M}|[’']/gu, "").toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "-");
  const cut = letters.length > LONGEST ? letters.slice(0, LONGEST + 1).replace(/-[^-]*$/, "") : letters;
  return cut.slice(0, LONGEST).replaceAll(/^-|-$/g, "");
}
