// Knows how to hand over the page itself, as one file that opens without a network. Knows nothing of what is in it.

import { download } from "./download.js";
import { singleFile } from "./edition.js";
import words from "./words.js";

const NAME = "onrecord.html";
const at = (id) => document.getElementById(id);

at("carry").addEventListener("click", async () => {
  const told = await save().catch((error) => error.message);
  for (const id of ["carried", "status"]) at(id).textContent = told;
});

async function save() {
  download(NAME, [await singleFile()], "text/html");
  return words.carried(NAME);
}
