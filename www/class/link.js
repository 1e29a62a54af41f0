// Knows how an exercise travels in a link: compressed, in the fragment, which no server sees. Knows nothing of exercises.

import { fromAddress, toAddress } from "./encoded.js";

/** Longer links get lost: mail programs and chats cut them. */
export const LONGEST_LINK = 8000;

/** Resolves to what follows `#exercise=` in a link. */
export async function toLink(text) {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  return toAddress(new Uint8Array(await new Response(stream).arrayBuffer()));
}

/** Resolves to the text in a link; null where it is damaged or would become larger than `largest`. */
export async function fromLink(packed, largest) {
  try {
    const reader = new Blob([fromAddress(packed)]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader();
    const parts = [];
    let size = 0;
    for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
      size += value.length;
      if (size > largest) {
        await reader.cancel();
        return null;
      }
      parts.push(value);
    }
    return new TextDecoder("utf-8", { fatal: true }).decode(await new Blob(parts).arrayBuffer());
  } catch {
    return null;
  }
}
