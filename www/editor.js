// Knows how to edit an article in its place, with marks that follow as one types. Knows nothing of how a text is read.

import { annotate } from "./core.js";
import { underlined } from "./marks.js";
import { remember } from "./memory.js";
import { onlyText, showAgain, shownMarks } from "./reading.js";
import words from "./words.js";

/** Beyond this the lines under the text would follow too slowly: the box then stands alone. */
const LONGEST = 60_000;
const PAUSE = 120;
const at = (id) => document.getElementById(id);

/** Borrows the text box `box` from its `home`; `done` gets the text when editing ends. */
export function makeEditor({ box, home, done }) {
  let open = false;
  let timer = 0;
  let reading = false;

  function draw() {
    const alone = box.value.length > LONGEST;
    at("editor").classList.toggle("alone", alone);
    // A last line that is empty has its height in the box, so that it needs something to stand on below.
    at("under").replaceChildren(...(alone ? [] : [underlined(box.value, shownMarks()), "\u200b"]));
  }

  /** Reads what stands there now; what is typed meanwhile is read next. */
  async function follow() {
    if (reading) return later();
    reading = true;
    const text = box.value;
    try {
      const annotations = await annotate(text);
      if (open && text === box.value) {
        await showAgain(annotations, text);
        draw();
        remember({ text });
      }
    } finally {
      reading = false;
    }
  }

  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(follow, PAUSE);
  };

  box.addEventListener("input", () => {
    if (!open) return;
    if (box.value.length <= LONGEST) at("under").replaceChildren(box.value, "\u200b");
    later();
  });
  box.addEventListener("keydown", (event) => { if (open && event.key === "Escape") finish(); });

  // Whoever follows a row of the panel wants to see the place: the article stands as it was last read.
  at("panel").addEventListener("click", (event) => { if (open && event.target.closest("[role=tabpanel]")) close(); }, true);

  function show(on) {
    open = on;
    clearTimeout(timer);
    at("editor").hidden = !on;
    at("article").hidden = on;
    at("edit").hidden = on;
    at("done").hidden = !on;
  }

  function finish() {
    const text = box.value;
    if (text.trim() === "") {
      at("status").textContent = words.problems.nothing;
      return;
    }
    close();
    done(text);
  }

  function close() {
    if (!open) return;
    show(false);
    home.append(box);
    box.removeAttribute("aria-label");
  }

  return {
    open() {
      const { selectionStart, selectionEnd } = box;
      onlyText();
      show(true);
      box.setAttribute("aria-label", words.words.textLabel);
      at("editor").append(box);
      draw();
      box.focus({ preventScroll: true });
      box.setSelectionRange(selectionStart, selectionEnd);
    },
    close,
    finish,
  };
}
