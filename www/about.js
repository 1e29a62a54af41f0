// Knows the view that says what onrecord is and what it does with an article. Knows nothing of articles.

import { h } from "./dom.js";
import helpWords from "./helpwords.js";
import words from "./words.js";

export function makeAbout(section) {
  section.append(h("h1", {}, words.views.about), ...helpWords.about.paragraphs.map((text) => h("p", {}, text)));
}
