// Knows how to turn a file into text, or into one sentence that says why not. Knows nothing of the page.

import { fromHtml, fromMarkdown } from "./rich.js";
import words from "./words.js";

const CONTROL = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g;

/** Resolves to {text} or {problem}. */
export async function readFile(file) {
  let bytes;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    return { problem: words.problems.unreadable(file.name) };
  }
  if (looksBinary(bytes)) return { problem: words.problems.notText(file.name) };
  try {
    const text = textOf(file, new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    return text.trim() === "" ? { problem: words.problems.emptyFile(file.name) } : { text };
  } catch {
    return { problem: words.problems.notUtf8(file.name) };
  }
}

function textOf({ name }, content) {
  if (/\.x?html?$/i.test(name)) return fromHtml(content);
  return /\.(?:md|markdown)$/i.test(name) ? fromMarkdown(content) : content;
}

/** A few control characters are a text's dirt; many, or a null, are no text. */
function looksBinary(bytes) {
  const head = new TextDecoder("latin1").decode(bytes.slice(0, 4096));
  return head.includes("\u0000") || (head.match(CONTROL)?.length ?? 0) > head.length / 50;
}
