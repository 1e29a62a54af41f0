// The words of the interface: every language says all of it, and the page speaks the browser's language or the one that was chosen.

import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import { test } from "node:test";
import init, { annotate, rules } from "../../pkg/onrecord.js";
import { figures, whose } from "../../www/figures.js";
import { ARTICLE, article, card, marks, readArticle, reload, textBox, withPage } from "./browser.js";

const folder = new URL("../../www/words/", import.meta.url);

/** What a function of words is given, by name. Each of them is used. */
function givenTo(say) {
  const [, given] = `${say}`.match(/^(?:function \w+)?\(?([^]*?)\)?\s*(?:=>|\{$|\) \{)/m);
  const names = given.match(/\w+(?=\s*(?:[,}]|$))/g) ?? [];
  const body = `${say}`.slice(`${say}`.indexOf(given) + given.length);
  for (const name of names) assert.match(body, new RegExp(`\\b${name}\\b`), `${say} leaves out ${name}`);
  return names.length;
}

/** The names of all words, with their kind and, of those made from something, from how much; what a list holds counts by its length. */
function shape(value, path = "") {
  if (Array.isArray(value)) return [`${path}[${path.endsWith(".legend") || path === ".demo" ? "" : value.length}]`];
  if (typeof value === "function") return [`${path}(${givenTo(value)})`];
  if (value === null || typeof value !== "object") return [`${path}: ${typeof value}`];
  return Object.entries(value).filter(([key]) => `${path}.${key}` !== ".rules").flatMap(([key, inner]) => shape(inner, `${path}.${key}`)).sort();
}

test("no language lacks a word", async () => {
  for (const file of (await readdir(folder)).filter((name) => name.endsWith(".js"))) {
    const [, part = "", code] = file.match(/^(.+\.)?(\w+)\.js$/);
    if (code === "en") continue;
    const [own, english] = await Promise.all([file, `${part}en.js`].map((name) => import(new URL(name, folder))));
    assert.deepEqual(shape({ ...own }), shape({ ...english }), file);
  }
});

test("a rule that is told in another language is one of the core’s, with title, explanation and questions", async () => {
  await init({ module_or_path: await readFile(new URL("../../pkg/onrecord_bg.wasm", import.meta.url)) });
  const known = new Map(rules().map((rule) => [rule.id, rule]));
  const { rules: spanish } = await import(new URL("es.js", folder));
  for (const [id, { title, explanation, ask }] of Object.entries(spanish)) {
    assert.ok(known.has(id), id);
    assert.ok(title && explanation, id);
    assert.equal(ask.length, known.get(id).ask.length, id);
  }
});

test("the figures that the page shows are those of docs/accuracy.md", async () => {
  const told = await readFile(new URL("../../docs/accuracy.md", import.meta.url), "utf8");
  const thousandths = (n) => n.toFixed(3).replace(/^0/, "");
  for (const { kind, right, found, of } of figures) {
    const row = told.split("\n").find((line) => [right, found].every((n) => line.includes(thousandths(n))));
    assert.ok(row, kind);
    assert.ok(row.includes(`${of}`) || told.includes(`${of} numeric claims`), kind);
  }
  for (const figure of Object.values(whose)) assert.ok(told.includes(thousandths(figure)));
});

test("what the page says that onrecord gets wrong, it still gets wrong", async () => {
  await init({ module_or_path: await readFile(new URL("../../pkg/onrecord_bg.wasm", import.meta.url)) });
  const { how } = await import(new URL("help.en.js", folder));
  const read = ([sentence]) => {
    const { sources, quotes, numbers } = annotate(sentence);
    const name = (id) => sources.find((source) => source.id === id)?.name ?? "nobody";
    const unnamed = sources.filter(({ type }) => type.startsWith("unnamed")).map((source) => source.name);
    const quoted = quotes.map(({ start, end, speaker }) => `${sentence.slice(start, end)} ${name(speaker)}`);
    return [...unnamed, ...quoted, ...numbers.map(({ start, end }) => sentence.slice(start, end))];
  };
  assert.deepEqual(how.failures.map(read), [
    [],
    ["A spokesman for the mill", "“Yes,” Dana Hale"],
    ["“Never,” Dale"],
    ["“no opinion” nobody", "About 10 percent"],
    ["“a club for dreamers” nobody"],
    ["267"],
  ]);
  assert.equal(annotate(how.failures.at(-1)[0]).numbers[0].attribution ?? null, null);
});

test("the page says how often it errs", () => withPage({}, async (page) => {
  await page.getByRole("link", { name: "How it works and how often it errs" }).click();
  const row = page.getByRole("row", { name: /^Direct quotes/ });
  assert.match(await row.textContent(), /9\d%.*9\d%.*349/);
  await page.getByText("The ministry raised the toll to 267.").waitFor();
  await page.locator(".failures mark").first().waitFor();
}));

test("a browser in Spanish gets the page in Spanish, the article stays English", () => withPage({ locale: "es-MX" }, async (page) => {
  assert.equal(await page.locator("html").getAttribute("lang"), "es");
  await page.getByRole("textbox", { name: "Texto del artículo" }).fill(ARTICLE);
  await page.getByRole("button", { name: "Leer" }).click();
  const shown = page.getByRole("article", { name: "Artículo marcado" });
  await shown.waitFor();
  assert.equal(await shown.getAttribute("lang"), "en");
  await shown.locator("mark").first().press("Enter");
  await card(page).getByRole("button", { name: "No es así" }).waitFor();
}));

for (const width of [320, 360]) {
  test(`the page in Spanish fits a screen of ${width}`, () => withPage({ locale: "es-MX", viewport: { width, height: 640 } }, async (page) => {
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.equal(await overflow(), 0);
    await page.getByRole("textbox", { name: "Texto del artículo" }).fill(ARTICLE);
    await page.getByRole("button", { name: "Leer" }).click();
    await page.getByRole("article", { name: "Artículo marcado" }).waitFor();
    assert.equal(await overflow(), 0);
    for (const name of ["Quién lo dice", "Preguntas", "Cifras"]) {
      await page.getByRole("tab", { name }).click();
      assert.equal(await overflow(), 0, name);
    }
  }));
}

/** Switches the language, for which the page loads again. */
const speak = (page, name) => Promise.all([page.waitForEvent("load"), page.getByRole("button", { name }).click()]);

test("the language can be switched, stays switched, and what stood there stays", () => withPage({}, async (page) => {
  await textBox(page).fill("“It was old,” a city");
  await reload(page, () => speak(page, "Español"));
  await page.locator("html[data-ready][lang=es]").waitFor();
  assert.equal(await page.getByRole("textbox", { name: "Texto del artículo" }).inputValue(), "“It was old,” a city");
  await page.getByRole("textbox").fill(ARTICLE);
  await page.getByRole("button", { name: "Leer" }).click();
  await page.getByRole("article", { name: "Artículo marcado" }).waitFor();
  await reload(page);
  await page.getByRole("article", { name: "Artículo marcado" }).waitFor();
  await reload(page, () => speak(page, "English"));
  await page.locator("html[data-ready][lang=en]").waitFor();
  await article(page).waitFor();
  assert.ok(await marks(page).count() > 5);
}));

test("every unit of the core has words in every language", async () => {
  const units = (await readFile(new URL("../../src/rules/lexicon/units.txt", import.meta.url), "utf8")).split("\n").filter((line) => /^\w/.test(line)).map((line) => line.split(" ")[0]);
  const known = (unit) => {
    try {
      return new Intl.NumberFormat("en", { style: "unit", unit });
    } catch {
      return false;
    }
  };
  for (const file of (await readdir(folder)).filter((name) => /^\w+\.js$/.test(name))) {
    const { unit: inWords } = await import(new URL(file, folder));
    for (const unit of units.filter((one) => !known(one))) for (const n of [1, 2]) assert.ok(inWords(n, unit), `${file}: ${unit}`);
  }
});
