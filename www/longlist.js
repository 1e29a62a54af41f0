// Knows how to fill a list, however long it is: its rows come in slices. Knows nothing of what a row holds.

import { inSlices } from "./slices.js";

/** A browser lays out only those rows of a longer list that are in view; to make them ready for that takes it far longer than to make them. */
const LONG = 200;
const SLICE = 2;

/** Adds a row for each item, in slices until `signal` aborts. */
export function fillList(list, items, row, signal) {
  const long = items.length > LONG;
  list.classList.toggle("long", long);
  return inSlices(items, (item) => list.append(row(item)), { ...(long && { atOnce: SLICE, slice: SLICE }), signal });
}
