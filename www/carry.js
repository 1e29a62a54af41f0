// Knows how to hand over the page itself, as one file that opens without a network. Knows nothing of what is in it.

import { h } from "./dom.js";
import { singleFile } from "./edition.js";
import words from "./words.js";

const NAME = "onrecord.html";
const at = (id) => document.getElementById(id);

at("carry").addEventListener("click", async () => {
  const told = await save().catch((error) => error.message);
  for (const id of ["carried", "status"]) at(id).textContent = told;
});

async function save() {
  const url = URL.createObjectURL(new Blob([await singleFile()], { type: "text/html" }));
  h("a", { href: url, download: NAME }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return words.carried(NAME);
}
