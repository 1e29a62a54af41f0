// What a card offers and what a reader chooses: not right, rules off and on, copying, keys, questions.

import assert from "node:assert/strict";
import { test } from "node:test";
import { ARTICLE, article, card, eventually, focused, idsOf, list, marks, readArticle, reload, status, textBox, withPage } from "./browser.js";

test("no card says null", () => withPage({}, async (page) => {
  await readArticle(page);
  await marks(page, "source").first().press("Enter");
  assert.doesNotMatch(await card(page).textContent(), /null|undefined|false/);
}));

test("a card keeps who passed a statement on", () => withPage({}, async (page) => {
  await readArticle(page, "The port knew of it in March, the Harbor Journal reported on Friday, citing two officials of the ministry. It said no more of it than that.");
  await marks(page, "source").first().press("Enter");
  assert.match(await card(page).textContent(), /As told bythe Harbor Journal/);
}));

test("a card says who with a name tells of the same thing", () => withPage({}, async (page) => {
  await readArticle(page, "The harbor company plans to close its grain terminal and dismiss the night crew, two people familiar with the plan said on Friday. Dana Hale said that the grain terminal would be closed in May and the night crew dismissed.");
  await marks(page, "source").first().press("Enter");
  assert.match(await card(page).textContent(), /Also on thisPerhaps Dana Hale: that the grain terminal .* Do both say the same\?/);
}));

test("Not right takes the mark away, and Undo brings it back", () => withPage({}, async (page) => {
  await readArticle(page);
  for (const kind of ["source", "quote", "number"]) {
    const before = await idsOf(page, kind);
    await marks(page, kind).first().press("Enter");
    await card(page).getByRole("button", { name: "Not right" }).click();
    await page.getByText(/^The mark on .* is gone\.$/).first().waitFor();
    assert.equal((await idsOf(page, kind)).includes(before[0]), false, kind);
    assert.equal(await card(page).count(), 0);
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByText("It is as it was.").waitFor();
    assert.deepEqual(await idsOf(page, kind), before);
  }
}));

test("a rule that is switched off marks nothing, also after a reload, until it is switched on", () => withPage({}, async (page) => {
  await readArticle(page);
  const before = await idsOf(page, "number");
  await marks(page, "number").first().press("Enter");
  await card(page).getByRole("button", { name: "Switch this rule off" }).click();
  await page.getByText(/^The rule .* is switched off\./).first().waitFor();
  const after = await idsOf(page, "number");
  assert.ok(after.length < before.length);
  await reload(page);
  await article(page).waitFor();
  assert.deepEqual(await idsOf(page, "number"), after);
  await page.getByRole("button", { name: "Keys and choices" }).click();
  await page.getByRole("list", { name: "Rules switched off" }).getByRole("button", { name: /^Switch on/ }).click();
  await page.getByText(/^No rule is switched off/).waitFor();
  await page.keyboard.press("Escape");
  await eventually(async () => assert.deepEqual(await idsOf(page, "number"), before));
}));

test("a copied sentence says who stands behind it and where it stood", () => withPage({}, async (page) => {
  await readArticle(page);
  await marks(page, "quote").first().press("Enter");
  await card(page).getByRole("button", { name: "Copy with source" }).click();
  await card(page).getByText("Copied.").waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.match(copied, /good wishes.*Source: Walter Nakamura.*Ferry to Otter Island/);
}));

test("a hand at rest over a mark opens its card without taking the focus", () => withPage({ reducedMotion: "reduce" }, async (page) => {
  await readArticle(page);
  // The page itself tells how long it takes, which on a slow machine nobody else knows.
  await page.evaluate(() => {
    const box = document.querySelector("[role=dialog]");
    let from = 0;
    document.addEventListener("pointerover", ({ target }) => { if (!from && target.closest("mark")) from = performance.now(); });
    new MutationObserver(() => { if (!box.hidden) globalThis.took ??= performance.now() - from; }).observe(box, { attributes: true });
  });
  await marks(page, "source").first().hover();
  await card(page).waitFor();
  const took = await page.evaluate(() => globalThis.took);
  assert.ok(took > 500, `${took} ms`);
  assert.notEqual((await focused(page)).tag, "section");
  await page.mouse.move(5, 5);
  await card(page).waitFor({ state: "hidden" });
}));

test("text that comes under a hand at rest opens no card", () => withPage({ reducedMotion: "reduce" }, async (page) => {
  await readArticle(page);
  const { x, y, width, height } = await marks(page, "source").first().boundingBox();
  await page.getByRole("button", { name: "New article" }).click();
  await textBox(page).fill(ARTICLE);
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await article(page).waitFor();
  await page.waitForTimeout(1200);
  assert.equal(await card(page).count(), 0);
  await page.mouse.move(x + width / 2 + 2, y + height / 2);
  await card(page).waitFor();
}));

test("letters lead to the next mark of one kind, and can be switched off", () => withPage({}, async (page) => {
  await readArticle(page);
  const kind = () => page.evaluate(() => document.activeElement.dataset.kind);
  for (const [key, wanted] of [["q", "quote"], ["u", "source"], ["m", "number"], ["Q", "quote"]]) {
    await page.keyboard.press(key);
    assert.equal(await kind(), wanted, key);
  }
  await page.keyboard.press("?");
  await page.getByRole("checkbox", { name: /single letters/ }).uncheck();
  await page.keyboard.press("Escape");
  await article(page).focus();
  await page.keyboard.press("u");
  assert.notEqual(await kind(), "source");
}));

test("the questions are made from the article and lead to its marks", () => withPage({}, async (page) => {
  await readArticle(page);
  await page.getByRole("tab", { name: "Questions" }).click();
  const questions = list(page, "Questions").locator(":scope > li");
  await questions.first().waitFor();
  const n = await questions.count();
  assert.ok(n >= 3 && n <= 7, `${n} questions`);
  for (let i = 0; i < n; i += 1) {
    assert.match(await questions.nth(i).textContent(), /\?.*(Associated Press|Reuters|NPR|Society of Professional Journalists|BBC):/);
    await questions.nth(i).getByRole("button").first().click();
    assert.equal((await focused(page)).tag, "mark");
  }
}));

test("a mark that is pressed the moment it stands there opens its card", () => withPage({}, async (page) => {
  await page.evaluate(() => {
    const observer = new MutationObserver(() => {
      const mark = document.querySelector("article mark");
      if (!mark) return;
      observer.disconnect();
      setTimeout(() => mark.click());
    });
    observer.observe(document.querySelector("article"), { childList: true, subtree: true });
  });
  await readArticle(page);
  await page.locator("#picture svg").waitFor({ state: "attached" });
  await page.waitForTimeout(300);
  assert.ok(await card(page).isVisible());
}));

test("two numbers for one thing are asked about, with both places", () => withPage({}, async (page) => {
  await readArticle(page, "Clinics to close\n\nThe county will close eight clinics in May, the council said.\n\nNurses protested. The six clinics will close because they are dear, it said.\n");
  await page.getByRole("tab", { name: "Questions" }).click();
  const question = list(page, "Questions").locator(":scope > li").filter({ hasText: "First “eight clinics”" });
  assert.match(await question.textContent(), /which number is right\?/);
  await eventually(async () => assert.equal(await question.getByRole("button").count(), 2));
}));

test("all findings are links in reading order", () => withPage({}, async (page) => {
  await readArticle(page);
  await page.getByRole("tab", { name: "All" }).click();
  const links = list(page, "All findings").getByRole("link");
  const all = await marks(page).evaluateAll((found) => found.filter((mark) => mark.hasAttribute("tabindex")).map((mark) => mark.dataset.id));
  await eventually(async () => assert.equal(await links.count(), all.length));
  await links.nth(2).click();
  assert.deepEqual([(await focused(page)).tag, (await focused(page)).id], ["mark", all[2]]);
}));

test("the picture tells its facts as a table too", () => withPage({}, async (page) => {
  await readArticle(page);
  await page.getByText("The same as a table").click();
  const rows = page.getByRole("table").getByRole("row");
  assert.ok(await rows.count() > 2);
  await page.getByRole("table").getByRole("button", { name: "Unnamed sources" }).click();
  assert.notEqual(await article(page).locator(".found").count(), 0);
  assert.ok((await status(page).textContent()).length > 0);
}));
