// Getting text in: rich paste, other kinds of files, what this machine keeps, hostile HTML.

import assert from "node:assert/strict";
import { test } from "node:test";
import { ARTICLE, article, marks, pasteRich, readArticle, reload, status, textBox, withPage } from "./browser.js";

const PAGE = `<html><head><style>p{}</style></head><body><nav>Home News Sport</nav><article>
<h1>Bridge to close</h1><div class="share-bar"><a href="#">Tweet this</a></div>
<figure><img src="https://tracker.example/x.png"><figcaption>The bridge in May. Photo: Ana Ruiz</figcaption></figure>
<p style="color: red">The bridge <b onclick="alert(1)">will close</b> in&nbsp;June, a city
official said.</p><script>globalThis.hacked = 1</script><aside class="newsletter">Sign up now</aside>
<p>“It is old,” said <a href="javascript:alert(1)">Walter Nakamura</a>, who has 40 boats.</p></article><footer>About us</footer></body></html>`;
const lines = (page) => article(page).evaluate((whole) => [...whole.querySelectorAll(".block")].map((block) => block.textContent));
const WANTED = ["Bridge to close", "The bridge in May. Photo: Ana Ruiz", "The bridge will close in June, a city official said.", "“It is old,” said Walter Nakamura, who has 40 boats."];

test("a rich paste keeps headline, caption and paragraphs, and leaves the site out", () => withPage({}, async (page) => {
  await textBox(page).click();
  await pasteRich(page, PAGE, "Bridge to close Tweet this The bridge will close in June, a city official said. Sign up now");
  await article(page).waitFor();
  assert.deepEqual(await lines(page), WANTED);
  assert.equal(await page.evaluate(() => globalThis.hacked), undefined);
}));

test("a web page opens as a file", () => withPage({}, async (page) => {
  await page.locator("input[type=file]").setInputFiles({ name: "story.html", mimeType: "text/html", buffer: Buffer.from(PAGE) });
  await article(page).waitFor();
  assert.deepEqual(await lines(page), WANTED);
}));

test("Markdown loses its signs", () => withPage({}, async (page) => {
  const text = "# Bridge to close\n\nThe bridge **will close**, [a city official](https://x.example) said.\n";
  await page.locator("input[type=file]").setInputFiles({ name: "story.md", mimeType: "text/markdown", buffer: Buffer.from(text) });
  await article(page).waitFor();
  assert.deepEqual(await lines(page), ["Bridge to close", "The bridge will close, a city official said."]);
}));

test("what was read is there after a reload, until it is wiped", () => withPage({}, async (page) => {
  await readArticle(page);
  const before = await marks(page).count();
  await reload(page);
  await article(page).waitFor();
  assert.equal(await marks(page).count(), before);
  await page.getByRole("button", { name: "New article" }).click();
  await page.getByRole("button", { name: "Undo" }).click();
  await article(page).waitFor();
  await page.getByRole("button", { name: "New article" }).click();
  await page.getByRole("button", { name: /^Wipe everything/ }).click();
  assert.match(await status(page).textContent(), /is gone/);
  assert.equal(await page.evaluate(() => localStorage.length), 0);
  assert.equal(await page.getByRole("button", { name: "Undo" }).count(), 0);
  await reload(page);
  assert.equal(await article(page).count(), 0);
}));

test("grey lines say why they are grey when asked", () => withPage({}, async (page) => {
  await readArticle(page, `${ARTICLE}\n\nShare this article\n\nSign up for our newsletter\n`);
  const why = page.getByRole("button", { name: "Show why" });
  await why.click();
  assert.equal(await why.getAttribute("aria-pressed"), "true");
  const reason = await article(page).locator(".boilerplate").last().evaluate((block) => getComputedStyle(block, "::after").content);
  assert.match(reason, /Set aside/);
}));

test("a file that can't be read leaves an article in place", () => withPage({}, async (page) => {
  await readArticle(page);
  await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([new Uint8Array([0x63, 0xe9, 0x20])], "latin.txt"));
    document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
  });
  await page.getByText(/is not in UTF-8/).first().waitFor();
  assert.notEqual(await marks(page).count(), 0);
}));

test("megabytes of nested tags show as text and freeze nothing", () => withPage({}, async (page) => {
  const tag = "<div class=x onclick=alert(1)><svg onload=alert(2)><math>\u202e";
  await textBox(page).click();
  await page.evaluate((one) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/html", one.repeat(90_000));
    clipboardData.setData("text/plain", one.repeat(90_000));
    document.activeElement.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, tag);
  await article(page).getByText(tag).first().waitFor();
  assert.equal(await article(page).locator("svg, math, .x, [onclick], [onload]").count(), 0);
}));

test("marks follow while one edits in place", () => withPage({}, async (page) => {
  await readArticle(page);
  await page.getByRole("button", { name: "Edit" }).click();
  await textBox(page).press("Control+End");
  await textBox(page).pressSequentially("\n\n“It is late,” said Ana Ruiz.");
  await page.getByRole("tab", { name: "Quotes 4" }).waitFor();
  await page.getByRole("button", { name: "Done" }).click();
  await article(page).waitFor();
  assert.match(await article(page).textContent(), /It is late/);
}));
