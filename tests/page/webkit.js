// Drives WebKitGTK by its WebDriver on a screen of its own that nobody sees. It stands in for Safari's engine; it is not Safari.

import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { createServer } from "node:net";
import { delimiter, join } from "node:path";

const onPath = (name) => process.env.PATH.split(delimiter).map((folder) => join(folder, name)).find((program) => existsSync(program));

/** Where the parts are, or what is missing. */
export async function findWebKit() {
  const [driver, screen, browser] = [onPath("WebKitWebDriver"), onPath("Xvfb"), await miniBrowser()];
  const missing = Object.entries({ WebKitWebDriver: driver, Xvfb: screen, MiniBrowser: browser }).filter(([, path]) => !path).map(([name]) => name);
  return { driver, screen, browser, missing: missing.length > 0 && `${missing.join(", ")} not found; Debian has them in webkit2gtk-driver and xvfb` };
}

async function miniBrowser() {
  for (const folder of ["/usr/lib", "/usr/libexec", ...await subfolders("/usr/lib")]) {
    for (const version of ["webkit2gtk-4.1", "webkitgtk-6.0", "webkit2gtk-4.0"]) {
      const path = join(folder, version, "MiniBrowser");
      if (existsSync(path)) return path;
    }
  }
  return null;
}

const subfolders = async (folder) => (await readdir(folder).catch(() => [])).filter((name) => name.includes("-linux-")).map((name) => join(folder, name));

/** Runs `steps` with a browser that has `goTo(url)` and `run(function, ...values)`, which resolves to what the function gives in the page. */
export async function withWebKit({ driver, screen, browser }, steps) {
  const started = [];
  const start = (...command) => {
    started.push(spawn(...command));
    return started.at(-1);
  };
  try {
    const seen = start(screen, ["-displayfd", "3", "-screen", "0", "1280x900x24", "-nolisten", "tcp"], { stdio: ["ignore", "ignore", "ignore", "pipe"] });
    const display = `:${(await firstOf(seen.stdio[3])).trim()}`;
    const port = await freePort();
    start(driver, [`--port=${port}`], { stdio: "ignore", env: { ...process.env, DISPLAY: display, NO_AT_BRIDGE: "1", LANG: "C.UTF-8" } });
    const options = { "webkitgtk:browserOptions": { binary: browser, args: ["--automation"] } };
    const { sessionId } = await insist(() => ask(port, "POST", "/session", { capabilities: { alwaysMatch: options } }));
    const path = `/session/${sessionId}`;
    await steps({
      goTo: (url) => ask(port, "POST", `${path}/url`, { url }),
      run: (script, ...values) => ask(port, "POST", `${path}/execute/sync`, { script: `return (${script})(...arguments)`, args: values }),
    });
    await ask(port, "DELETE", path);
  } finally {
    for (const process of started.reverse()) process.kill();
  }
}

async function ask(port, method, path, body) {
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method, body: body && JSON.stringify(body) });
  const { value } = await answer.json();
  if (!answer.ok) throw Object.assign(new Error(`${value.error}: ${value.message}`), { told: true });
  return value;
}

/** A driver that has just been started doesn't listen yet. */
async function insist(what) {
  for (let left = 100; ; left -= 1) {
    try {
      return await what();
    } catch (error) {
      if (error.told || left === 0) throw error;
      await new Promise((later) => setTimeout(later, 100));
    }
  }
}

const firstOf = (stream) => new Promise((got, failed) => {
  stream.once("data", (data) => got(String(data)));
  stream.once("close", () => failed(new Error("Xvfb did not start")));
});

const freePort = () => new Promise((got) => {
  const server = createServer().listen(0, "127.0.0.1", () => {
    const { port } = server.address();
    server.close(() => got(port));
  });
});
