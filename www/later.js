// Knows what comes in parts of their own, views and all else, and how to bring those when one is wanted. Knows nothing of what they hold.

import { h } from "./dom.js";
import { dress } from "./edition.js";
import { sampleTexts } from "./samples.js";
import words from "./words.js";

const help = dressed(() => import("./help.js"));
const classroom = dressed(() => import("./class/index.js"));

/** What one wants of an article that stands there; it is brought as soon as the page is ready, so that whoever pastes has it. */
export const desk = dressed(() => import("./desk.js"));

const VIEWS = { rules: help, how: help, about: help, exercise: classroom, lessons: classroom, class: classroom, make: classroom, counting: classroom };

/** Resolves once every part is there: after that the page fetches nothing. */
export const bringAll = () => Promise.all([sampleTexts(), desk(), help(), classroom()]);

/** The views, for `startViews`; `page.read(text)` leads from them to an article. */
export const lateViews = (page) => Object.fromEntries(Object.entries(VIEWS).map(([name, bring]) => [name, late(name, bring, page)]));

/** Brings a part together with the styles that it names. */
function dressed(load) {
  return async () => {
    const part = await load();
    await dress(part.styles);
    return part;
  };
}

function late(name, bring, page) {
  let view = null;
  return {
    title: () => words.title(words.views[name]),
    build: async (section) => {
      try {
        view = await (await bring()).make(name, section, page);
      } catch (error) {
        console.error(error);
        section.replaceChildren(h("h1", {}, words.views[name]), h("p", {}, words.problems.partMissing));
      }
    },
    show: (rest) => view?.show?.(rest),
  };
}
