// Knows the views of the classroom and how they are dressed. Everything about the classroom is loaded through this module. Knows nothing of what a view holds.

import { partText } from "../edition.js";
import { makeStudent } from "./student.js";

const MAKERS = { exercise: makeStudent };

/** Resolves once the classroom's own style is there. */
export const dressed = (async () => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(await partText("class.css"));
  document.adoptedStyleSheets.push(sheet);
})();

/** Builds a view by its name; gives what it does each time it is shown. */
export const make = (name, section) => MAKERS[name](section);
