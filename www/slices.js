// Knows how to do long work in short slices, so that the page stays usable. Knows nothing of the work.

const SLICE = 8;
const channel = new MessageChannel();
const waiting = [];
channel.port1.onmessage = () => waiting.shift()();

/** Lets the page do what else is waiting. */
export const breath = () => new Promise((go) => { waiting.push(go); channel.port2.postMessage(null); });

/** Calls `work` on each item; after the first `atOnce` items it pauses every few milliseconds. Stops when `signal` aborts. */
export async function inSlices(items, work, { atOnce = 0, signal } = {}) {
  for (let i = 0; i < items.length && i < atOnce; i += 1) work(items[i], i);
  let until = performance.now() + SLICE;
  for (let i = atOnce; i < items.length; i += 1) {
    if (performance.now() > until) {
      await breath();
      until = performance.now() + SLICE;
    }
    if (signal?.aborted) return;
    work(items[i], i);
  }
}
