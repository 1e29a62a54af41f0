// Knows which view is shown: the one that the address's fragment names (#rules/said-verb), else the article's own place. Knows nothing of what a view shows.

const at = (id) => document.getElementById(id);
const HOMES = ["start", "reading"];
const left = new Map();
let views = {};
let home = { view: "start", title: document.title };
let shown = null;

/**
 * Starts with the views by their names, letters only. A view has `title()`, `build(section)`, called once when it is first
 * asked for, and perhaps `show(rest)`, called each time with what follows the name in the fragment; it may give the element
 * that is meant. The section needs an h1.
 */
export function startViews(all) {
  views = all;
  history.scrollRestoration = "manual";
  addEventListener("hashchange", follow);
  // The link past the header must not lead out of a view.
  document.querySelector(".skip").addEventListener("click", (event) => {
    event.preventDefault();
    at("main").focus();
  });
  return follow();
}

/** Whether the article's own place is shown, not a view. */
export const atHome = () => shown === null || shown.name === null;

/** Shows start or reading in the article's own place, and with `go` leads there from any view. */
export function showHome(view, { go = true } = {}) {
  home.view = view;
  if (go && !atHome()) {
    keep();
    history.pushState(null, "", "#");
    shown = { name: null, key: "" };
  }
  if (atHome()) reveal(null);
}

/** Names the article's own place in the browser's title. */
export function titleHome(title) {
  home.title = title;
  if (atHome()) document.title = title;
}

/** Shows what the fragment asks for. */
async function follow() {
  const key = decoded(location.hash.slice(1));
  const [, word = "", rest = ""] = key.match(/^([a-z]+)(?:\W(.*))?$/s) ?? [];
  const name = Object.hasOwn(views, word) ? word : null;
  const place = { name, key: name ? key : "" };
  if (shown?.key === place.key) return;
  keep();
  const first = shown === null;
  shown = place;
  const section = await built(name);
  if (shown !== place) return;
  reveal(name);
  document.title = name ? views[name].title() : home.title;
  const meant = name && await views[name].show?.(rest);
  if (shown === place && !(first && !name)) lead(place, section, meant);
}

const decoded = (text) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** What a reader leaves stands as it was when they come back. */
function keep() {
  if (shown) left.set(shown.key, { top: scrollY, focus: document.activeElement });
}

/** Builds a view's section when it is first asked for. */
async function built(name) {
  if (!name) return at(home.view);
  const known = at(`view-${name}`);
  if (known) return known;
  const section = document.createElement("section");
  section.id = `view-${name}`;
  section.className = "view";
  section.hidden = true;
  at("main").append(section);
  await views[name].build(section);
  const heading = section.querySelector("h1");
  heading.id ||= `title-${name}`;
  section.setAttribute("aria-labelledby", heading.id);
  return section;
}

function reveal(name) {
  for (const view of HOMES) at(view).hidden = name !== null || view !== home.view;
  for (const view of document.querySelectorAll("main > .view")) view.hidden = view.id !== `view-${name}`;
  at("actions").hidden = name !== null || home.view !== "reading";
  at("back").hidden = name === null;
}

/** Leads eyes and focus to what is meant, else to where the reader was, else to the heading. */
function lead({ name, key }, section, meant) {
  const { top = 0, focus } = left.get(key) ?? {};
  const was = focus && focus !== document.body && focus.checkVisibility() && (!name || section.contains(focus)) ? focus : null;
  const target = was || meant || section.querySelector("article, h1:not(.vh)");
  if (!was && !target.matches("a, button, [tabindex]")) target.tabIndex = -1;
  target.focus({ preventScroll: true });
  scrollTo(0, was || !meant ? top : 0);
  // What stands in sight from the top on is left there, so that the header stays too.
  if (!was && meant && meant.getBoundingClientRect().top > innerHeight / 2) meant.scrollIntoView({ block: "start" });
}
