// Knows base64 of bytes, plain and as addresses hold it. Knows nothing of what the bytes are.

const AT_ONCE = 0x8000;

export function toBase64(bytes) {
  let letters = "";
  for (let at = 0; at < bytes.length; at += AT_ONCE) letters += String.fromCharCode(...bytes.subarray(at, at + AT_ONCE));
  return btoa(letters);
}

/** Throws where the text is no base64. */
export const fromBase64 = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

export const toAddress = (bytes) => toBase64(bytes).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
export const fromAddress = (text) => fromBase64(text.replaceAll("-", "+").replaceAll("_", "/"));
