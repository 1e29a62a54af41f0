// Knows the names of the classroom's views and how to load them apart from the rest. Knows nothing of what they hold.

import words from "./words.js";

const NAMES = ["exercise", "lessons", "class", "make"];

/** Resolves to the classroom's modules. The page asks for them once everything that reading needs is there. */
export const classroom = () => import("./class/index.js");

/** The views, for `startViews`; `page.read(text)` leads from them to an article. */
export const classViews = (page) => Object.fromEntries(NAMES.map((name) => [name, lazy(name, page)]));

function lazy(name, page) {
  let view = null;
  return {
    title: () => words.title(words.classViews[name]),
    build: async (section) => {
      const { dressed, make } = await classroom();
      await dressed;
      view = make(name, section, page);
    },
    show: (rest) => view.show?.(rest),
  };
}
