// Takes pictures of the main views, to be looked at, and those of the README. No test: nothing is compared.
//
// ONRECORD_DIST is the folder that `cargo xtask dist` makes, CHROMIUM the path of the browser.

import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { file, root } from "./host.js";

const folder = join(root, "screenshots");
const SAMPLE = "City knew of lead in school water";
const DESKTOP = { width: 1280, height: 900 };
const LOOKS = {
  desktop: { viewport: DESKTOP },
  tablet: { viewport: { width: 834, height: 1112 } },
  phone: { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 },
  dark: { viewport: DESKTOP, colorScheme: "dark" },
  "phone-dark": { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, colorScheme: "dark" },
  forced: { viewport: DESKTOP, forcedColors: "active" },
};

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM });
for (const [look, options] of Object.entries(LOOKS)) {
  await withPage(options, async (page) => {
    const shoot = (view) => page.screenshot({ path: join(folder, `${look}-${view}.png`) });
    await shoot("start");
    await read(page);
    await shoot("reading");
    await explain(page);
    await shoot("card");
    await page.keyboard.press("Escape");
    for (const tab of ["Numbers", "Questions"]) {
      await page.getByRole("tab", { name: tab }).click();
      await page.waitForTimeout(200);
      await shoot(tab.toLowerCase());
    }
  });
}
await withPage({ viewport: DESKTOP }, async (page) => {
  await read(page);
  await page.pdf({ path: join(folder, "print.pdf"), format: "A4", tagged: true, outline: true });
});
await withPage({ viewport: { width: 1280, height: 760 } }, async (page) => {
  await read(page);
  await explain(page);
  await page.screenshot({ path: join(root, "docs/reading.png") });
});
await withPage({ viewport: { width: 1280, height: 760 }, colorScheme: "dark" }, async (page) => {
  await read(page);
  await page.getByRole("tab", { name: "Questions" }).click();
  await page.waitForTimeout(200);
  await page.screenshot({ path: join(root, "docs/questions.png") });
});
await browser.close();
try {
  execFileSync("pdftoppm", ["-png", "-r", "80", join(folder, "print.pdf"), join(folder, "print")], { stdio: "ignore" });
} catch {
  // The PDF is a picture as well.
}
console.log(`Pictures are in ${folder}.`);

async function withPage(options, steps) {
  const context = await browser.newContext({ reducedMotion: "reduce", ...options });
  const page = await context.newPage();
  await page.goto(file);
  await page.locator("html[data-ready]").waitFor();
  await steps(page);
  await context.close();
}

async function read(page) {
  await page.getByRole("button", { name: SAMPLE }).click();
  await page.getByRole("article", { name: "Annotated article" }).waitFor();
  await page.evaluate(() => document.activeElement.blur());
  await page.waitForTimeout(200);
}

/** Opens the card of the first unnamed source. */
async function explain(page) {
  await page.locator('article mark[data-kind="source"]').first().click();
  await page.getByRole("dialog").waitFor();
  await page.waitForTimeout(200);
}
