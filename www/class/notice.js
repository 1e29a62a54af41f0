// Knows the line that says that another tab has this open, and lets one work here instead. Knows nothing of what is open.

import { h } from "../dom.js";
import { say } from "./say.js";
import words from "./words.js";

/** Gives the line and the `tabs` of a claim that it speaks for; `takeOver()` is called when somebody wants to work here. */
export function tabNotice(takeOver) {
  const element = h("p", { class: "notice", hidden: true });
  const tell = (text) => {
    element.hidden = false;
    element.replaceChildren(text, " ", h("button", { type: "button", class: "link", click: takeOver }, words.tabs.takeOver));
    say(text);
  };
  return { element, tabs: { other: () => tell(words.tabs.later), taken: () => tell(words.tabs.taken) } };
}
