// Knows the window with the list of keys and what a reader may choose: single letters, rules, what this machine keeps. Knows nothing of articles.

import { switchRule, switchedOff } from "./choices.js";
import { h } from "./dom.js";
import { lettersOn, switchLetters } from "./keys.js";
import { told } from "./rulewords.js";
import words from "./words.js";

const at = (id) => document.getElementById(id);
const window_ = at("settings");

/** Opens it; `changed` is told when a rule is switched on again. */
export function openSettings({ rules, changed }) {
  window_.replaceChildren(
    h("div", { class: "settings-head" }, h("h2", { id: "settings-title" }, words.settings.title),
      h("button", { type: "button", class: "framed", click: () => window_.close() }, words.settings.done)),
    h("h3", {}, words.settings.keys),
    h("dl", { class: "keys" }, words.keyList.map(([keys, what]) => h("div", {}, h("dt", {}, keys.map((key) => h("kbd", {}, key))), h("dd", {}, what)))),
    h("label", { class: "choice" }, h("input", { type: "checkbox", checked: lettersOn(), change: (event) => switchLetters(event.target.checked) }), words.settings.letters),
    h("h3", { id: "off-title" }, words.settings.rules),
    offList(rules, changed));
  window_.showModal();
}

function offList(rules, changed) {
  const off = switchedOff();
  const none = h("p", { class: "small" }, words.settings.noneOff);
  if (off.length === 0) return none;
  const list = h("ul", { role: "list", class: "off", "aria-labelledby": "off-title" }, off.map((id) => {
    const title = rules.has(id) ? told(rules.get(id)).title : id;
    const item = h("li", {}, h("span", {}, title), " ",
      h("button", { type: "button", class: "framed", "aria-label": words.settings.switchOnNamed(title), click: switchOn }, words.settings.switchOn));
    function switchOn() {
      switchRule(id, true);
      if (list.children.length > 1) item.remove();
      else list.replaceWith(none);
      window_.querySelector("button").focus();
      changed();
    }
    return item;
  }));
  return list;
}
