// A student: opens an exercise, marks blind, hands in, compares.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { deflateRawSync } from "node:zlib";
import { reload, status, withPage } from "./browser.js";
import { HOSTILE, asFile, drag, ends, exercise, goTo, handIn, mark, markAs, marked, openExercise, saved, sha256, span, surface } from "./classroom.js";

test("mark with the mouse, hand in, compare, save", () => withPage({}, async (page) => {
  await openExercise(page);
  await surface(page).waitFor();
  assert.equal(await surface(page).locator("mark").count(), 0, "no marks of the machine");
  await mark(page, "two officials", "u");
  assert.match(await status(page).textContent(), /^Unnamed source: “two officials”. 1 mark\./);
  await drag(page, "e can’t keep a boat afloat on good wish");
  await markAs(page, "Direct quote").click();
  await mark(page, "3,200 passengers", "n");
  await mark(page, "Critics", "u");
  assert.equal(await marked(page).count(), 4);
  assert.deepEqual(await surface(page).locator("mark").allTextContents(), ["two officials", "We can’t keep a boat afloat on good wishes", "3,200 passengers", "Critics"]);

  await marked(page).nth(0).getByRole("button", { name: "Answer three questions" }).click();
  await page.getByRole("textbox", { name: "How would they know?" }).fill("They were in the room.");
  await page.getByRole("textbox", { name: "Which statement would you check first?" }).fill("The loss.");
  await handIn(page, "Robin P.");

  await page.getByRole("heading", { name: "Your marks beside the key" }).waitFor();
  await page.getByText("You and the key agree in part on one of two unnamed sources. One of yours the key does not have.").waitFor();
  const list = page.getByRole("list", { name: "To look at again" });
  assert.deepEqual(await list.locator(".words").allTextContents(), ["two officials familiar with the plan", "one of the officials", "Critics"]);
  await list.getByText("You wrote: “They were in the room.”").waitFor();
  await list.getByText("They are said to know the plan, not who they are.").waitFor();
  await list.getByRole("listitem").filter({ hasText: "Critics" }).getByRole("button", { name: "I disagree with the key" }).click();
  await page.getByRole("textbox", { name: /I disagree/ }).fill("Nobody can ask them.");
  await page.getByRole("tab", { name: "Direct quotes" }).click();
  await page.getByText("You and the key agree on the one direct quote.").waitFor();
  await page.getByRole("article").getByText("both").waitFor();

  // What both have is explained as well, and the words lead to the text and back.
  const agreed = page.getByRole("list", { name: "Both have these" });
  await page.getByRole("article").getByText("We can’t keep a boat afloat on good wishes").click();
  const words = agreed.getByRole("button", { name: "“We can’t keep a boat afloat on good wishes,”" });
  assert.equal(await words.evaluate((one) => one === document.activeElement), true);
  assert.match(await agreed.textContent(), /Words as they were said/);
  await words.press("Enter");
  assert.match(await page.evaluate(() => document.activeElement.closest("article")?.getAttribute("aria-label")), /^Article with your marks/);

  const { name, text } = await saved(page, () => page.getByRole("button", { name: "Save my result" }).click());
  assert.equal(name, "the-last-ferry-robin-p.result.json");
  const file = JSON.parse(text);
  assert.deepEqual([file.format, file.version, file.student, file.answers], ["onrecord-result", 1, "Robin P.", ["The loss."]]);
  assert.deepEqual(file.marks[0], span("two officials", "unnamed", { know: "They were in the room." }));
  for (const [made, name_] of [[file, "result"], [exercise(), "exercise"]]) {
    const schema = JSON.parse(readFileSync(new URL(`../../schemas/${name_}.schema.json`, import.meta.url), "utf8"));
    assert.deepEqual(Object.keys(made).filter((member) => !Object.hasOwn(schema.properties, member)), [], "the schema knows each member");
    assert.deepEqual(schema.required.filter((member) => !Object.hasOwn(made, member)), [], "each member that is needed is there");
  }
  assert.deepEqual(file.disagreements, [span("Critics", "unnamed", { of: "yours", reason: "Nobody can ask them." })]);
}));

test("work survives a reload, also after handing in", () => withPage({}, async (page) => {
  await openExercise(page);
  await mark(page, "two officials", "u");
  await marked(page).getByRole("button", { name: "Answer three questions" }).click();
  await page.getByRole("textbox", { name: "Who could this be?" }).fill("Two from the harbor");
  await reload(page);
  await surface(page).waitFor();
  assert.deepEqual(await surface(page).locator("mark").allTextContents(), ["two officials"]);
  assert.equal(await page.getByRole("textbox", { name: "Who could this be?" }).inputValue(), "Two from the harbor");
  await handIn(page, "Robin");
  await page.getByRole("heading", { name: "Your marks beside the key" }).waitFor();
  await reload(page);
  await page.getByRole("heading", { name: "Your marks beside the key" }).waitFor();
}));

test("undo and redo, also by keys, and marking again moves a mark", () => withPage({}, async (page) => {
  await openExercise(page);
  await mark(page, "two officials", "u");
  await mark(page, "two officials familiar with the plan", "u");
  const marks = () => surface(page).locator("mark").allTextContents();
  assert.deepEqual(await marks(), ["two officials familiar with the plan"]);
  await page.keyboard.press("Control+z");
  assert.deepEqual(await marks(), ["two officials"]);
  await page.keyboard.press("Control+z");
  assert.deepEqual(await marks(), []);
  await page.getByRole("button", { name: "Redo" }).click();
  assert.deepEqual(await marks(), ["two officials"]);
  await page.keyboard.press("Control+y");
  assert.deepEqual(await marks(), ["two officials familiar with the plan"]);
  await page.keyboard.press("Delete");
  assert.deepEqual(await marks(), []);
}));

test("a whole exercise by keyboard alone", () => withPage({}, async (page) => {
  await openExercise(page);
  await surface(page).waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.getAttribute("aria-label")), "Article to mark");
  const text = await surface(page).textContent();
  await page.keyboard.press("Control+Home");
  const before = text.indexOf("60 people");
  const blocks = await surface(page).evaluate((host, at) => {
    let length = 0;
    return [...host.children].findIndex((block) => (length += block.textContent.length) > at);
  }, before);
  // From one paragraph into the next an arrow makes one step as well.
  for (let i = 0; i < before + blocks; i += 1) await page.keyboard.press("ArrowRight");
  for (let i = 0; i < 9; i += 1) await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press("n");
  assert.deepEqual(await surface(page).locator("mark").allTextContents(), ["60 people"]);
  await page.keyboard.press("r");
  await page.keyboard.type("Somebody counted.");
  await page.keyboard.press("Escape");
  assert.equal(await page.evaluate(() => document.activeElement.getAttribute("role")), "textbox");
  const dialog = page.getByRole("dialog", { name: "Hand in" });
  for (let i = 0; i < 20 && !(await page.evaluate(() => document.activeElement.textContent === "Hand in…")); i += 1) await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  await dialog.waitFor();
  await page.keyboard.type("Kim");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Your marks beside the key" }).waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.textContent), "Your marks beside the key");
  for (let i = 0; i < 20 && !(await page.evaluate(() => document.activeElement.textContent === "Save my result")); i += 1) await page.keyboard.press("Shift+Tab");
  const { text: file } = await saved(page, () => page.keyboard.press("Enter"));
  assert.deepEqual(JSON.parse(file).marks, [span("60 people", "number", { reason: "Somebody counted." })]);
}));

test("keys that come faster than the browser tells of the selection mark what is selected", () => withPage({}, async (page) => {
  await openExercise(page);
  await mark(page, "two officials", "u");
  assert.deepEqual(await surface(page).evaluate((host) => {
    const press = (key) => host.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
    const marks = () => [...host.querySelectorAll("mark")].map((one) => one.textContent);
    const selection = getSelection();
    // The caret stands behind the mark; what comes now comes in one task, before any event of the browser's own.
    for (let i = 0; i < 9; i += 1) selection.modify("extend", "forward", "character");
    press("n");
    const both = marks();
    selection.setPosition(host.querySelector("mark"), 0);
    press("Delete");
    return [both, marks()];
  }), [["two officials", "familiar"], ["familiar"]]);
}));

test("nothing can be written into the article", () => withPage({}, async (page) => {
  await openExercise(page);
  const text = await surface(page).textContent();
  await surface(page).click();
  await page.keyboard.type("xyz 123");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Control+A");
  await page.keyboard.press("Backspace");
  await page.keyboard.press("Control+X");
  assert.equal(await surface(page).textContent(), text);
}));

test("reasons can be asked for", () => withPage({}, async (page) => {
  await openExercise(page, exercise({ reasons: "required" }));
  await mark(page, "3,200 passengers", "n");
  await handIn(page, "Robin");
  await page.getByRole("dialog").getByRole("alert").getByText("1 mark still needs a reason.").waitFor();
  await page.getByRole("button", { name: "Not yet" }).click();
  await page.getByRole("button", { name: "Add a reason" }).click();
  await page.getByRole("textbox", { name: "Why did you mark this?" }).fill("It counts people.");
  await handIn(page, "Robin");
  await page.getByRole("heading", { name: "Your marks beside the key" }).waitFor();
}));

for (const [name, more, says] of [
  ["never", { reveal: "never" }, "Your teacher has the answers"],
  ["without a key", { key: undefined }, "Your teacher has the answers"],
  ["later", { reveal: "later", revealFrom: "2999-01-01T08:00:00.000Z" }, "The answers can be seen from January 1, 2999"],
]) {
  test(`answers shown ${name}`, () => withPage({ timezoneId: "UTC" }, async (page) => {
    await openExercise(page, exercise(more));
    await mark(page, "3,200 passengers", "n");
    await handIn(page, "Robin");
    await page.getByText(says).waitFor();
    assert.equal(await page.getByRole("article").count(), 0);
    const { text } = await saved(page, () => page.getByRole("button", { name: "Save my result" }).click());
    assert.equal(JSON.parse(text).marks.length, 1);
  }));
}

test("answers that were to come are there when their time has come", () => withPage({}, async (page) => {
  const at = new Date("2031-05-01T08:00:00Z");
  await page.clock.setFixedTime(new Date(at.getTime() - 60_000));
  await openExercise(page, exercise({ reveal: "later", revealFrom: at.toISOString() }));
  await mark(page, "3,200 passengers", "n");
  await handIn(page, "Robin");
  await page.getByText("The answers can be seen from").waitFor();
  await page.clock.setFixedTime(new Date(at.getTime() + 60_000));
  await reload(page);
  await page.getByRole("heading", { name: "Your marks beside the key" }).waitFor();
}));

for (const [name, more] of Object.entries({ "where the answers are shown": {}, "where they are not": { reveal: "never" } })) {
  test(`a result on paper has it all, ${name}`, () => withPage({ timezoneId: "UTC" }, async (page) => {
    await openExercise(page, exercise(more));
    await mark(page, "two officials", "u");
    await marked(page).getByRole("button", { name: "Answer three questions" }).click();
    await page.getByRole("textbox", { name: "Who could this be?" }).fill("Two from the harbor");
    await mark(page, "3,200 passengers", "n");
    await page.getByRole("textbox", { name: "Which statement would you check first?" }).fill("The loss.");
    await handIn(page, "Robin P.");
    if (!more.reveal) {
      await page.getByRole("button", { name: "I disagree with the key" }).first().click();
      await page.getByRole("textbox", { name: /I disagree/ }).fill("Look again.");
    }
    await page.evaluate(() => { globalThis.print = () => {}; });
    await page.getByRole("button", { name: "Print" }).click();
    await page.emulateMedia({ media: "print" });
    const sheet = page.locator(".paper");
    assert.equal(await page.locator("#view-exercise").isVisible(), false);
    assert.match(await sheet.locator(".paper-name").textContent(), /^Robin P\.Handed in .* at /);
    assert.deepEqual(await sheet.locator("mark").allTextContents(), ["two officials", "3,200 passengers"]);
    const text = await sheet.textContent();
    for (const part of ["Who could this be? Two from the harbor", "Which statement would you check first?", "The loss.", ...(more.reveal ? [] : ["I disagree with the key", "Look again."])]) assert.ok(text.includes(part), part);
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    assert.equal(await sheet.count(), 0);
  }));
}

test("an exercise in a link", () => withPage({}, async (page) => {
  await goTo(page, `exercise=${deflateRawSync(JSON.stringify(exercise())).toString("base64url")}`);
  await surface(page).waitFor();
  await goTo(page, `exercise=${deflateRawSync("x".repeat(3_000_000)).toString("base64url")}`);
  await page.getByText("The link is damaged or cut off").waitFor();
}));

for (const [name, [content, says]] of Object.entries(HOSTILE)) {
  test(`a file that is ${name} gets one sentence`, () => withPage({}, async (page) => {
    await openExercise(page);
    await mark(page, "two officials", "u");
    await goTo(page, "about");
    await goTo(page, "exercise");
    await surface(page).waitFor();
    const drop = await page.evaluateHandle((text) => {
      const data = new DataTransfer();
      data.items.add(new File([text], "x.json", { type: "application/json" }));
      return data;
    }, asFile("x.json", content).buffer.toString());
    await surface(page).dispatchEvent("drop", { dataTransfer: drop });
    await page.locator("#view-exercise").getByRole("alert").getByText(says).waitFor();
    assert.deepEqual(await surface(page).locator("mark").allTextContents(), ["two officials"], "nothing has changed");
  }));
}

test("markup in a file stays text", () => withPage({}, async (page) => {
  const bad = "<img src=x onerror=alert(1)>";
  await openExercise(page, exercise({ title: bad, prompt: bad, questions: [bad] }));
  await page.getByText(bad).first().waitFor();
  assert.equal(await page.locator("#view-exercise img").count(), 0);
}));

test("two tabs on one exercise: the later one is told, and can take over", () => withPage({}, async (page) => {
  await openExercise(page);
  await mark(page, "two officials", "u");
  const second = await page.context().newPage();
  await second.goto(`${page.url().split("#")[0]}#exercise`);
  await second.locator(".notice").getByText("This exercise is open in another tab").waitFor();
  await mark(second, "3,200 passengers", "n");
  await reload(page);
  assert.deepEqual(await surface(page).locator("mark").allTextContents(), ["two officials"], "the later tab has kept nothing");
  await second.getByRole("button", { name: "Work here instead" }).click();
  await page.locator(".notice").getByText("You went on with this exercise in another tab").waitFor();
  await mark(second, "Critics", "u");
  await mark(page, "Nakamura", "u");
  await reload(page);
  await surface(page).locator("mark").first().waitFor();
  assert.deepEqual(await surface(page).locator("mark").allTextContents(), ["two officials", "Critics"]);
}));

test("a finger on a tablet: a tap takes a word, the system's handles a stretch", () => withPage({ viewport: { width: 820, height: 1180 }, hasTouch: true, isMobile: true }, async (page) => {
  await openExercise(page);
  const { from } = await ends(page, "passengers");
  await page.touchscreen.tap(from.x + 20, from.y);
  await markAs(page, "Number").tap();
  assert.deepEqual(await surface(page).locator("mark").allTextContents(), ["passengers"]);
  // The handles of a selection are the system's own; what they do to it is this.
  await page.evaluate(() => {
    const [node] = [...document.querySelectorAll(".surface .paragraph")].map((block) => block.firstChild);
    getSelection().setBaseAndExtent(node, 4, node, 14);
  });
  await markAs(page, "Unnamed source").tap();
  assert.deepEqual(await surface(page).locator("mark").allTextContents(), ["last ferry", "passengers"]);
  await markAs(page, "Remove").tap();
  assert.deepEqual(await surface(page).locator("mark").allTextContents(), ["passengers"]);
}));

test("another exercise, and back to the one before", () => withPage({}, async (page) => {
  await openExercise(page);
  await mark(page, "two officials", "u");
  await page.getByRole("button", { name: "Another exercise" }).click();
  await openExercise(page, exercise({ id: "second", title: "The second" }));
  await surface(page).waitFor();
  await mark(page, "3,200 passengers", "n");
  assert.deepEqual(await surface(page).locator("mark").allTextContents(), ["3,200 passengers"]);
  await page.getByRole("button", { name: "Another exercise" }).click();
  await page.getByRole("list", { name: "Go on with" }).getByRole("button", { name: "The last ferry" }).click();
  await surface(page).waitFor();
  assert.deepEqual(await surface(page).locator("mark").allTextContents(), ["two officials"]);
}));

test("two students on one machine: each has their own work", () => withPage({}, async (page) => {
  const goOn = page.getByRole("list", { name: "Go on with" }).getByRole("button", { name: "The last ferry" });
  const fresh = page.getByRole("button", { name: "Not you? Start your own" });
  await openExercise(page);
  await mark(page, "two officials", "u");
  assert.equal(await fresh.count(), 0, "who has just begun is not asked");
  await page.getByRole("button", { name: "Another exercise" }).click();
  await openExercise(page);
  await page.getByText(/^This was begun here, last on /).waitFor();
  await fresh.click();
  await surface(page).locator("mark").waitFor({ state: "detached" });
  await mark(page, "Critics", "u");
  await handIn(page, "Kim");
  await page.getByText("Kim has handed this in.").waitFor();
  await fresh.click();
  // The third begins as well.
  await surface(page).locator("mark").waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Another exercise" }).click();
  assert.equal(await goOn.count(), 2, "what nobody has begun is not kept");
  assert.match(await page.getByRole("list", { name: "Go on with" }).getByRole("listitem").first().textContent(), /^The last ferry Kim · handed in · /);
  await goOn.nth(1).click();
  await surface(page).waitFor();
  assert.deepEqual(await surface(page).locator("mark").allTextContents(), ["two officials"]);
  await reload(page);
  await surface(page).waitFor();
}));

test("work on another text is left alone, also under the same number", () => withPage({}, async (page) => {
  await openExercise(page);
  await mark(page, "two officials", "u");
  await page.getByRole("button", { name: "Another exercise" }).click();
  const text = "A short text.\n\nNothing of the other article stands here.\n";
  await openExercise(page, exercise({ text, sha256: sha256(text), key: undefined }));
  await surface(page).getByText("A short text.").waitFor();
  assert.equal(await surface(page).locator("mark").count(), 0);
}));

test("the classroom speaks the page's language", () => withPage({ locale: "es-ES" }, async (page) => {
  await goTo(page, "exercise");
  const button = page.getByRole("button", { name: "Abrir un ejercicio…" });
  assert.equal(await button.evaluate((element) => element.closest("[lang]").lang), "es");
}));
