// Knows how to count a text's places in code points, as files do, and in UTF-16 units, as the page does. Knows nothing of marks.

/** Gives two functions for a text: from UTF-16 units to code points and back; both take any number and stay inside of the text. */
export function makeOffsets(text) {
  // Where a character takes two units, a place behind it lies one further in UTF-16.
  const wide = [];
  for (const { index } of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) wide.push(index);
  const length = text.length - wide.length;
  return {
    length,
    toCodePoints: (unit) => unit - before(wide, (at) => at < unit),
    toUtf16: (point) => point + before(wide, (at, i) => at - i < point),
  };
}

/** How many of the sorted entries pass; those that do come first. */
function before(list, passes) {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(list[middle], middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
