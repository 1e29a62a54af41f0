// Knows what one wants of an article that stands there with its marks: questions and lists beside it, paper, files, choices. All that is loaded through this module, once the page is ready.

// What every part finds loaded already is one script in the editions, where every part asks for all of it.
import "./reading.js";
import { showFindings } from "./findingslist.js";
import { showNumbers, showQuotes } from "./lists.js";
import { showQuestions } from "./questionlist.js";

export { makePrinting, printArticle } from "./printing.js";
export { save } from "./saving.js";
export { openSettings } from "./settings.js";
export { makeTakeMenu } from "./takemenu.js";

/** Those for paper. */
export const styles = ["print.css"];

/** What fills the panes that are empty until their tab is chosen. */
export const fill = { questions: showQuestions, quotes: showQuotes, numbers: showNumbers, findings: showFindings };
