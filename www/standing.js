// Knows where a card stands on each width of screen, so that it never covers its sentence. Knows nothing of what it says.

import { motion } from "./places.js";

const MARGIN = 24;
const TICK_ROOM = 24;
const wide = matchMedia("(min-width: 1120px)");
export const narrow = matchMedia("(max-width: 719.98px)");

/**
 * Stands `card` beside (wide), under (medium) or below (narrow) its mark. `frame` is the positioned element around it,
 * `picture` the element that the wide card stays under, `gapAt` opens a gap in the text after the mark's sentence.
 */
export function stand(card, mark, { frame, picture, gapAt }) {
  clear(card, frame);
  if (wide.matches) beside(card, mark, frame, picture);
  else if (narrow.matches) below(card, mark, frame);
  else under(card, mark, frame, gapAt);
}

/** Takes back what standing has changed. */
export function clear(card, frame) {
  document.querySelectorAll(".card-gap").forEach((gap) => {
    const text = gap.parentNode;
    gap.remove();
    text.normalize();
  });
  for (const property of ["top", "left", "width", "--tick"]) card.style.removeProperty(property);
  for (const property of ["min-height", "padding-bottom"]) frame.style.removeProperty(property);
}

function beside(card, mark, frame, picture) {
  bringIntoView(mark, 0.15, 0.85);
  const origin = frame.getBoundingClientRect();
  const line = lastLine(mark);
  const middle = line.top + line.height / 2;
  const lowest = innerHeight - MARGIN - card.offsetHeight;
  const top = Math.max(Math.min(middle - TICK_ROOM, lowest), picture.getBoundingClientRect().bottom + MARGIN);
  card.style.top = `${top - origin.top}px`;
  card.style.setProperty("--tick", `${Math.max(middle - top, 0)}px`);
  frame.style.minHeight = `${top - origin.top + card.offsetHeight + MARGIN}px`;
}

function under(card, mark, frame, gapAt) {
  const column = mark.closest(".block").getBoundingClientRect();
  const origin = frame.getBoundingClientRect();
  card.style.left = `${column.left - origin.left}px`;
  card.style.width = `${column.width}px`;
  const gap = gapAt();
  gap.style.height = `${card.offsetHeight + MARGIN}px`;
  card.style.top = `${gap.getBoundingClientRect().top - origin.top + MARGIN / 2}px`;
  bringIntoView(mark, 0.1, 0.4);
}

function below(card, mark, frame) {
  frame.style.paddingBottom = `${card.offsetHeight + MARGIN}px`;
  const line = lastLine(mark);
  const free = innerHeight - card.offsetHeight;
  const legend = document.getElementById("legend").getBoundingClientRect();
  const ceiling = Math.max(legend.bottom, 0);
  if (line.top >= ceiling && line.bottom <= free - MARGIN) return;
  scrollBy({ top: line.bottom - (ceiling + (free - ceiling) * 0.75), behavior: motion() });
}

/** Scrolls so that the mark stands between two shares of the window's height; at once, as the card is placed by it. */
function bringIntoView(mark, least, most) {
  const line = lastLine(mark);
  if (line.top >= innerHeight * least && line.bottom <= innerHeight * most) return;
  scrollBy({ top: line.top - innerHeight * (least + most) * 0.4, behavior: "instant" });
}

const lastLine = (mark) => [...mark.getClientRects()].at(-1) ?? mark.getBoundingClientRect();
