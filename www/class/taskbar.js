// Knows the bar over an exercise: its name and what can be done with it. Knows nothing of what that is.

import { h } from "../dom.js";
import words from "./words.js";

export const taskBar = (exercise, ...acts) => h("div", { class: "task" }, h("p", {}, words.marking.label, " ", h("strong", {}, exercise.title)), h("div", { class: "acts" }, acts));

/** Leads away from an exercise to the choice of one; the work on it is kept. */
export const another = (leave) => h("button", { type: "button", class: "quiet", click: leave }, words.make.another);
