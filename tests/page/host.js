// Hosts the built site in a folder of its own, as any static host would, and counts what it is asked for. Can be closed while pages are open.

import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { dirname, extname, join, normalize } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** The folder that `cargo xtask dist` makes. */
export const dist = process.env.ONRECORD_DIST ?? join(root, "dist");

/** The address of the edition in one file. */
export const file = pathToFileURL(join(dist, "onrecord.html")).href;

const TYPES = {
  ".css": "text/css", ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".json": "application/json", ".png": "image/png",
  ".svg": "image/svg+xml", ".txt": "text/plain", ".wasm": "application/wasm", ".webmanifest": "application/manifest+json",
};

/**
 * Serves the site below a path while `steps` runs; its host has the `url`, the addresses `asked` for so far, and can `close()`. It has no file whose address
 * matches `missing`, which can change meanwhile.
 */
export async function withHost(path, steps, { missing = /^$/ } = {}) {
  const asked = [];
  const host = { asked, missing };
  const server = createServer(async ({ url }, answer) => {
    asked.push(url);
    const name = new URL(url, "http://host").pathname;
    const wanted = name.startsWith(path) && !host.missing.test(url) && normalize(join(dist, "site", name.slice(path.length) || "index.html"));
    try {
      if (!wanted) throw new Error("not there");
      const body = await readFile(wanted);
      answer.writeHead(200, { "Content-Type": TYPES[extname(wanted)] ?? "application/octet-stream" }).end(body);
    } catch {
      answer.writeHead(404, { "Content-Type": "text/plain" }).end("There is no such file.\n");
    }
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  host.url = `http://127.0.0.1:${server.address().port}${path}`;
  host.close = () => {
    server.close();
    server.closeAllConnections();
  };
  try {
    await steps(host);
  } finally {
    host.close();
  }
}
