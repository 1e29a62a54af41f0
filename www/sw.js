// Knows how to keep the site for a visit without a network. Knows nothing of what is in it: `cargo xtask dist` puts in FILES, their names, and VERSION.

const PREFIX = `onrecord ${registration.scope} `;
const NAME = PREFIX + VERSION;
const PAGE = [registration.scope, `${registration.scope}index.html`];

// A new version waits until the last page of the old one is closed, so that no page gets parts of both.
addEventListener("install", (event) => event.waitUntil(keep()));
addEventListener("activate", (event) => event.waitUntil(takeOver()));
addEventListener("fetch", (event) => {
  const { method, url } = event.request;
  if (method === "GET" && url.startsWith(registration.scope)) event.respondWith(answer(event.request));
});

/** What the browser has of its own is asked after, so that no old part comes in. */
async function keep() {
  const cache = await caches.open(NAME);
  await cache.addAll(FILES.map((name) => new Request(name, { cache: "no-cache" })));
}

async function takeOver() {
  const old = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== NAME);
  await Promise.all(old.map((name) => caches.delete(name)));
  await clients.claim();
}

async function answer(request) {
  const cache = await caches.open(NAME);
  const [address] = request.url.split(/[?#]/);
  return await cache.match(PAGE.includes(address) ? registration.scope : address, { ignoreVary: true }) ?? fetch(request);
}
