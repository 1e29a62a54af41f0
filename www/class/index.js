// Knows the views of the classroom and how they are dressed. Everything about the classroom is loaded through this module. Knows nothing of what a view holds.

import { makeClassView } from "./classview.js";
import { makeCounting } from "./counting.js";
import { makeLessons } from "./lessons.js";
import { makeTeacher } from "./make.js";
import { makeStudent } from "./student.js";
import { spoken } from "./words.js";

const MAKERS = { exercise: makeStudent, lessons: makeLessons, make: makeTeacher, class: makeClassView, counting: makeCounting };

/** The classroom's own, and help's for its tables. */
export const styles = ["help.css", "class.css", "teach.css"];

/** Builds a view by its name; gives what it does each time it is shown. */
export function make(name, section, page) {
  section.lang = spoken;
  return MAKERS[name](section, page);
}
