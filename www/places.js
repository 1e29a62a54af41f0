// Knows where a stretch of text stands in the document and how to lead a reader to a place. Knows nothing of marks.

/** Gives the range of [start, end) inside an element whose text begins at `origin`. */
export function rangeIn(element, origin, start, end) {
  const range = document.createRange();
  range.selectNodeContents(element);
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let at = origin;
  let begun = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const next = at + node.data.length;
    if (!begun && start < next) {
      range.setStart(node, Math.max(0, start - at));
      begun = true;
    }
    if (end <= next) {
      range.setEnd(node, Math.max(0, end - at));
      break;
    }
    at = next;
  }
  return range;
}

/** Scrolls as the reader prefers. */
export const motion = () => (matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth");

/** Leads eyes and focus to an element, if there is one. */
export function leadTo(element) {
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: "center", behavior: motion() });
}
