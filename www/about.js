// Knows the view that says what onrecord is and what it does with an article. Knows nothing of articles.

import { h } from "./dom.js";
import words from "./words.js";

const say = words.about;

export const about = {
  title: () => words.title(say.title),
  build: (section) => section.append(h("h1", {}, say.title), ...say.paragraphs.map((text) => h("p", {}, text))),
};
