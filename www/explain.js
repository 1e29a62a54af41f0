// Knows when a card opens and closes, and what the text shows meanwhile. Knows nothing of what a card says.

import { h } from "./dom.js";
import { rangeIn } from "./places.js";
import { clear, stand } from "./standing.js";
import { reachOf } from "./textview.js";

const HOVER = 650;
const at = (id) => document.getElementById(id);
const card = at("card");
const frame = at("reading");

/**
 * Makes what opens and closes the card. `fill(card, mark)` writes it, `point(sentence)` points at the picture,
 * `view()` is the text as it stands now.
 */
export function makeExplainer({ fill, point, view, article }) {
  let opened = null;
  let pinned = false;
  let timer = 0;

  /** Opens the card of a mark; hovering over a mark opens it too, without taking the focus. */
  function open(mark, { focus = true } = {}) {
    clearTimeout(timer);
    for (const piece of opened ? view().piecesOf(opened) : []) piece.classList.remove("open");
    opened = mark;
    pinned = focus;
    view().focusable(mark);
    view().wash(reachOf(article(), mark));
    for (const piece of view().piecesOf(mark)) piece.classList.add("open");
    fill(card, mark);
    card.hidden = false;
    card.scrollTop = 0;
    frame.classList.add("explains");
    point(view().sentenceOf(mark));
    place();
    if (focus) card.focus({ preventScroll: true });
  }

  function place() {
    stand(card, view().elementOf(opened), { frame, picture: at("picture"), gapAt: () => gapAfter(opened) });
  }

  function close({ focus }) {
    clearTimeout(timer);
    if (!opened) return;
    const mark = opened;
    opened = null;
    card.hidden = true;
    frame.classList.remove("explains");
    clear(card, frame);
    point(null);
    for (const piece of view().piecesOf(mark)) piece.classList.remove("open");
    view().wash([]);
    if (focus) view().elementOf(mark)?.focus({ preventScroll: true });
  }

  /** Opens an empty gap in the text after the mark's sentence (or the block, in what has none) and after any mark that runs on, for a card to stand in. */
  function gapAfter(mark) {
    const end = Math.max(view().sentenceOf(mark)?.end ?? Infinity, mark.end);
    const [block, element] = view().blockOf(mark.end - 1);
    const range = rangeIn(element, block.start, Math.max(mark.start, block.start), Math.min(end, block.end));
    range.collapse(false);
    const around = [...element.children].find((child) => child.contains(range.endContainer));
    if (around) range.setStartAfter(around);
    range.collapse(true);
    const gap = h("span", { class: "card-gap", "aria-hidden": "true" });
    range.insertNode(gap);
    return gap;
  }

  addEventListener("resize", () => { if (opened) place(); });

  // A card that opens under a hand at rest goes when the hand leaves text and card; one that was asked for stays.
  // Only a wide window has room beside the text: elsewhere a card that comes unasked would move what one reads.
  const mayHover = matchMedia("(hover: hover) and (pointer: fine) and (min-width: 1120px)");
  const later = (act) => {
    clearTimeout(timer);
    timer = setTimeout(act, HOVER);
  };
  const under = ({ target }) => {
    const element = target.closest("mark");
    return element ? view()?.markOf(element) ?? null : null;
  };
  const hovers = ({ pointerType, buttons }) => mayHover.matches && pointerType === "mouse" && !buttons && !pinned;
  // A mark that comes under a hand at rest, because the text has just come or scrolls by, was not asked about: only a hand that moves asks.
  at("article").addEventListener("pointermove", (event) => {
    const mark = hovers(event) && under(event);
    if (mark && mark !== opened) later(() => open(mark, { focus: false }));
  });
  at("article").addEventListener("pointerover", (event) => {
    if (!hovers(event)) return;
    if (opened && !under(event)) later(() => close({ focus: false }));
    else clearTimeout(timer);
  });
  card.addEventListener("pointerover", () => clearTimeout(timer));
  for (const place_ of [at("article"), card]) {
    place_.addEventListener("pointerleave", () => {
      if (opened && !pinned) later(() => close({ focus: false }));
      else if (!opened) clearTimeout(timer);
    });
  }
  card.addEventListener("pointerdown", () => { pinned = true; });
  card.addEventListener("focusin", () => { pinned = true; });

  return {
    open: (mark, how) => {
      open(mark, how);
    },
    close: (how) => {
      close(how);
      pinned = false;
    },
    opened: () => opened,
  };
}
