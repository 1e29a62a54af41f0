// Knows how to do long work in short slices, so that the page stays usable. Knows nothing of the work.

/** A longer text is shown in slices. */
export const LONG = 60_000;

const SLICE = 8;
const FRAME = 100;
const channel = new MessageChannel();
const waiting = [];
channel.port1.onmessage = () => waiting.shift()();

/** Lets the page do what else is waiting. */
export const breath = () => new Promise((go) => { waiting.push(go); channel.port2.postMessage(null); });

/** Waits until what stands on the page is laid out; a page that nobody sees is not. */
export const frame = () => new Promise((go) => {
  requestAnimationFrame(() => breath().then(go));
  setTimeout(go, FRAME);
});

/** Calls `work` when the page has nothing else to do. */
export const idle = (work) => (globalThis.requestIdleCallback ?? setTimeout)(work);

/** Calls `work` on each item; after the first `atOnce` milliseconds for only `slice` of them a frame, so that what was made is laid out in good time. Stops when `signal` aborts. */
export async function inSlices(items, work, { atOnce = SLICE, slice = SLICE, signal } = {}) {
  let until = performance.now() + atOnce;
  for (const [i, item] of items.entries()) {
    if (performance.now() > until) {
      await frame();
      until = performance.now() + slice;
    }
    if (signal?.aborted) return;
    work(item, i);
  }
}
