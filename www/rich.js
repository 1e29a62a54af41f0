// Knows how to take an article's text out of HTML or Markdown, without running or loading any of it. Knows nothing of clipboards and files.

import { inert } from "./edition.js";

/** Longer HTML is left to the clipboard's plain text: parsing it would hold the page up. */
const LONGEST = 600_000;
const SHORTEST_SHARE = 0.3;
const LEFT_OUT = "script, style, noscript, template, nav, aside, footer, form, button, select, dialog, iframe, object, svg, math, video, audio, canvas, [hidden], [aria-hidden=true], [role=navigation], [role=banner], [role=contentinfo], [role=complementary], [role=toolbar], [role=search]";
const CLUTTER = /(?:^|[-_ ])(?:ads?|advert\w*|banner|breadcrumbs?|comments?|cookies?|menu|nav|newsletter|outbrain|promo|recommended|related|share|sharing|signup|skip|social|sponsored|subscribe|taboola|toolbar)(?:[-_ ]|$)/i;
const BLOCKS = new Set("address article blockquote body dd details div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section summary table tbody td tfoot th thead tr ul".split(" "));

/** The text of some HTML: a paragraph a block, without menus, share bars and adverts. Empty where there is none. */
export function fromHtml(html) {
  if (html.length > LONGEST) return "";
  const { body } = inert(harmless(html));
  const headline = body.querySelector("h1");
  const articles = body.querySelectorAll("article, [itemprop=articleBody]");
  const root = articles.length === 1 ? articles[0] : body.querySelector("main") ?? body;
  const outside = headline && !root.contains(headline) ? [headline.textContent.replaceAll(/\s+/g, " ").trim()] : [];
  return [...outside, ...paragraphs(root)].join("\n\n");
}

/** The page's policy would complain of styles and handlers even where none of them takes effect. */
const harmless = (html) => html
  .replaceAll(/<(\/?)style\b/gi, "<$1template")
  .replaceAll(/<[a-z][^<>]*>/gi, (tag) => tag.replaceAll(/([\s/"'])(style|on[a-z]+)(?=\s*=)/gi, "$1data-$2"));

/** The text of a paste: the rich one where it holds the article, else the plain one. */
export function fromClipboard(html, plain) {
  if (!html || !/<(?:p|div|h\d|article|section|li|br)\b/i.test(html)) return plain;
  const rich = fromHtml(html);
  return rich.length > plain.length * SHORTEST_SHARE && rich !== "" ? rich : plain;
}

/** Walks without recursion: how deep somebody has nested tags is up to them. */
function paragraphs(root) {
  const found = [];
  let line = "";
  const end = () => {
    const text = line.replaceAll(/[ \t\r\f]+/g, " ").replaceAll(/ ?\n ?/g, "\n").trim();
    if (text) found.push(text);
    line = "";
  };
  let node = root;
  while (node) {
    let inner = null;
    if (node.nodeType === Node.TEXT_NODE) line += node.data.replaceAll(/\s+/g, " ");
    else if (node.nodeType === Node.ELEMENT_NODE && (node === root || !leftOut(node))) {
      if (node.localName === "br") line += "\n";
      if (BLOCKS.has(node.localName)) end();
      inner = node.firstChild;
    }
    while (!inner && node) {
      if (node === root) return end(), found;
      if (BLOCKS.has(node.localName)) end();
      inner = node.nextSibling;
      if (!inner) node = node.parentNode;
    }
    node = inner;
  }
  end();
  return found;
}

function leftOut(element) {
  if (element.matches(LEFT_OUT)) return true;
  const names = `${element.getAttribute("class") ?? ""} ${element.id}`;
  return CLUTTER.test(names) && !element.matches("article, main, body") && element.querySelectorAll("p").length < 3;
}

/** The text of Markdown without its signs. */
export function fromMarkdown(text) {
  return text
    .replaceAll(/^#{1,6}[ \t]+(.*?)[ \t]*#*$/gm, "$1\n")
    .replaceAll(/!\[[^\]\n]*\]\([^)\n]*\)/g, "")
    .replaceAll(/\[([^\]\n]+)\]\([^)\n]*\)/g, "$1")
    .replaceAll(/(\*\*|__)(?=\S)([^\n]*?\S)\1/g, "$2")
    .replaceAll(/(?<![\w*])\*(?=\S)([^*\n]*?\S)\*(?![\w*])/g, "$1")
    .replaceAll(/^>[ \t]?/gm, "");
}
