// Knows the views of help. Everything about them is loaded through this module. Knows nothing of what a view holds.

// What every part finds loaded already is one script in the editions, where every part asks for all of it.
import "./reading.js";
import { makeAbout } from "./about.js";
import { makeHow } from "./howview.js";
import { makeRules } from "./rulesview.js";

const MAKERS = { rules: makeRules, how: makeHow, about: makeAbout };

export const styles = ["help.css"];

/** Builds a view by its name; gives what it does each time it is shown. */
export const make = (name, section) => MAKERS[name](section);
