// Knows how to hand over a file and how to take one. Knows nothing of what is in them.

import { h } from "../dom.js";
import { download, fileName as plainName } from "../download.js";
import words from "./words.js";

/** Saves text or bytes as a file of the reader's. */
export const save = (name, content, type = "application/json") => download(name, [content], type);

/** A name for a file from some texts. */
export const fileName = (...texts) => plainName(...texts) || "onrecord";

/** Resolves to {text} or {problem}; what is larger than `largest` bytes is not read. */
export async function readText(file, largest) {
  if (file.size > largest) return { problem: words.problems.tooLarge(file.name) };
  try {
    return { text: await file.text() };
  } catch {
    return { problem: words.problems.unreadable(file.name) };
  }
}

/** A button that asks for files; `take(files)` gets them. */
export function fileButton(label, take, { multiple = false, look = "framed" } = {}) {
  const input = h("input", { type: "file", accept: ".json,application/json", multiple, tabindex: "-1", "aria-label": label, hidden: true,
    change: () => {
      const files = [...input.files];
      input.value = "";
      if (files.length > 0) take(files);
    } });
  return h("span", {}, h("button", { type: "button", class: look, click: () => input.click() }, label), input);
}

/** Takes files that are dropped on the page while `awake()`. */
export function takeDrops(awake, take) {
  document.addEventListener("drop", (event) => {
    if (!awake() || event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    event.stopPropagation();
    take([...event.dataTransfer.files]);
  }, { capture: true });
}
