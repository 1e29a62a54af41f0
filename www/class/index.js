// Knows the views of the classroom and how they are dressed. Everything about the classroom is loaded through this module. Knows nothing of what a view holds.

import { partText } from "../edition.js";
import { makeClassView } from "./classview.js";
import { lessons } from "./lessonfiles.js";
import { makeLessons } from "./lessons.js";
import { makeTeacher } from "./make.js";
import { makeStudent } from "./student.js";
import { spoken } from "./words.js";

const MAKERS = { exercise: makeStudent, lessons: makeLessons, make: makeTeacher, class: makeClassView };
const STYLES = ["class.css", "teach.css"];

/** Resolves once the classroom's own styles are there. */
export const dressed = (async () => {
  const texts = await Promise.all(STYLES.map(partText));
  document.adoptedStyleSheets.push(...texts.map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  }));
})();

/** Resolves once all is there that the classroom needs: after that it fetches nothing. */
export const ready = Promise.all([dressed, lessons]);

/** Builds a view by its name; gives what it does each time it is shown. */
export function make(name, section, page) {
  section.lang = spoken;
  return MAKERS[name](section, page);
}
