// Knows the start view: the text box, files, samples. Hands over a text and knows nothing of what becomes of it.

import { h } from "./dom.js";
import { readFile } from "./files.js";
import { showOnly } from "./marks.js";
import { cells, thumbnail } from "./picture.js";
import { fromClipboard } from "./rich.js";
import { SAMPLES, sampleTexts } from "./samples.js";
import { shapes } from "./sampleshapes.js";
import { unfolded } from "./shape.js";
import words from "./words.js";

const at = (id) => document.getElementById(id);
const box = at("text");

/** Wires the start view; `read(text)` gets each text that is to be read. Resolves when the samples stand there. */
export async function makeStart(read) {
  const submit = () => {
    if (box.value.trim() === "") return complain(words.problems.nothing);
    if (isAddress(box.value)) return complain(words.problems.address);
    take(box.value);
  };
  const take = (text) => {
    complain("");
    read(text);
  };
  const open = async (file) => {
    const { text, problem } = await readFile(file);
    if (problem) complain(problem);
    else take(text);
  };

  at("form").addEventListener("submit", (event) => {
    event.preventDefault();
    submit();
  });
  box.addEventListener("input", () => complain("", { focus: false }));
  document.addEventListener("paste", (event) => {
    const elsewhere = event.target !== box && event.target.matches?.("input, textarea");
    const data = event.clipboardData;
    const text = data ? fromClipboard(data.getData("text/html"), data.getData("text/plain")) : "";
    if (at("start").hidden || elsewhere || box.value.trim() !== "" || text.trim() === "") return;
    event.preventDefault();
    if (isAddress(text)) box.value = text;
    if (isAddress(text)) submit();
    else take(text);
  });

  at("open").addEventListener("click", () => at("file").click());
  at("file").addEventListener("change", () => {
    const [file] = at("file").files;
    if (file) open(file);
    at("file").value = "";
  });
  document.addEventListener("dragover", (event) => {
    if (event.dataTransfer.types.includes("Files")) event.preventDefault();
  });
  document.addEventListener("drop", (event) => {
    const [file] = event.dataTransfer.files;
    if (!file) return;
    event.preventDefault();
    open(file);
  });

  at("demo").append(...showOnly(words.demo));
  const looks = await shapes;
  at("samples").append(...SAMPLES.map((sample) => sampleItem(sample, looks[sample.file], () => readSample(sample, take))));
}

/** Says in one sentence what is wrong, or nothing; over an article, in its notice. */
function complain(text, { focus = true } = {}) {
  if (text && at("start").hidden) {
    at("notice").textContent = text;
    at("notice").hidden = false;
    at("status").textContent = text;
    return;
  }
  at("problem").textContent = text;
  if (text && focus) box.focus();
}

const isAddress = (text) => /^\s*https?:\/\/\S+\s*$/.test(text);

async function readSample({ file }, take) {
  try {
    take((await sampleTexts())[file]);
  } catch (error) {
    console.error(error);
    complain(words.problems.partMissing);
  }
}

function sampleItem({ title, topic }, shape, click) {
  const { sentences, blocks } = unfolded(shape);
  return h("li", {}, h("button", { type: "button", class: "sample", click },
    h("span", { class: "name", lang: "en" }, title), " ", h("span", { class: "small" }, words.sampleLine(topic, shape.words)),
    thumbnail(cells(sentences, blocks))));
}
