// Knows how tabs behave: one in the tab order, arrows between them. Knows nothing of what the panes hold.

import { h } from "./dom.js";

/** Makes tabs for [{id, label, controls}]; `select(id)` marks one, `reveal(id)` brings it into view, `changed(id)` is told of the reader's choice. */
export function makeTabs(list, tabs, changed) {
  const buttons = new Map();
  for (const { id, label, controls } of tabs) {
    const count = h("span", { class: "count" });
    const button = h("button", { type: "button", role: "tab", id: `tab-${id}`, "aria-controls": controls, click: () => choose(id) }, label, " ", count);
    buttons.set(id, { button, count });
    list.append(button);
  }
  const shown = () => [...buttons.keys()].filter((id) => buttons.get(id).button.checkVisibility());

  list.addEventListener("keydown", (event) => {
    const ids = shown();
    const at = ids.findIndex((id) => buttons.get(id).button === document.activeElement);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1 + ids.length, Home: 0, End: ids.length - 1 }[event.key];
    if (to === undefined || at < 0) return;
    event.preventDefault();
    choose(ids[to % ids.length]);
    buttons.get(ids[to % ids.length]).button.focus();
  });

  function choose(id) {
    select(id);
    changed(id);
  }
  function select(chosen) {
    for (const [id, { button }] of buttons) {
      button.setAttribute("aria-selected", id === chosen);
      button.tabIndex = id === chosen ? 0 : -1;
    }
  }
  /** A row too long for a phone scrolls. */
  const reveal = (id) => buttons.get(id).button.scrollIntoView({ block: "nearest", inline: "center" });
  const setCount = (id, text) => { buttons.get(id).count.textContent = text; };
  return { select, reveal, setCount };
}
