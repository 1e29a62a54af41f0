//! Where direct quotes are found.
//!
//! First the marks are paired, paragraph by paragraph; then the rules look at each pair and say what stands between them.

mod continued;
mod full;
mod marks;
mod partial;

use super::Rule;
use crate::annotation::Certainty;
use crate::article::{Article, Kind};
use crate::rules::lexicon::Classes;
pub use marks::Marked;
use std::ops::Range;

/// Says what stands between a pair of quotation marks; nothing where they hold no quote.
pub type QuoteRule = Rule<fn(&Article, &Marked) -> Option<Standing>>;

/// The rules, in order of precedence.
pub const RULES: &[QuoteRule] = &[continued::RULE, full::RULE, partial::RULE];

/// A stretch between quotation marks and what the rules make of it.
#[derive(Clone, Debug)]
pub struct Quotation {
    /// From the opening to the closing mark, both included, by index into the article's tokens.
    pub tokens: Range<usize>,
    /// What it is; none where it is no quote (a title, a nickname) or where only an attribution could tell.
    pub standing: Option<Standing>,
    /// Whether it goes on in the next paragraph.
    pub goes_on: bool,
    /// The rule that found it.
    pub rule: &'static str,
    /// How sure it is.
    pub certainty: Certainty,
}

/// What stands between a pair of marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// A sentence or more: a quote even where nobody is given.
    Full,
    /// Part of a quote that runs over several paragraphs.
    Continued,
    /// A clause's worth of words: too many for a title or a wink, so a quote even where nobody is given.
    Clause,
    /// A few words: a quote only where an attribution gives them to somebody.
    Partial,
}

/// Finds what stands between quotation marks, in order. Quotes inside quotes belong to the outer ones.
#[inline(never)]
pub fn find(article: &Article) -> Vec<Quotation> {
    marks::pair(article)
        .into_iter()
        .map(|marked| {
            // *“(Applause.)”* is a stage direction.
            let direction = article.is(marked.tokens.start + 1, &["("]) && marked.tokens.len() < 9;
            let found = RULES
                .iter()
                .filter(|_| !direction && !is_named(article, &marked.tokens))
                .find_map(|rule| (rule.find)(article, &marked).map(|standing| (rule.id, standing)));
            Quotation {
                standing: found.map(|(_, standing)| standing),
                rule: found.map_or("", |(id, _)| id),
                goes_on: marked.goes_on,
                certainty: if marked.closed || marked.goes_on { Certainty::Sure } else { Certainty::Likely },
                tokens: marked.tokens,
            }
        })
        .collect()
}

/// *a column titled, “…”*, *ran under the slogan “…”*: the marks hold a name.
fn is_named(article: &Article, marked: &Range<usize>) -> bool {
    const LONGEST: usize = 24;
    let start = marked.start;
    let comma = usize::from(start > 0 && article.is(start - 1, &[","]));
    let Some(noun) = start.checked_sub(1 + comma) else { return false };
    let slogan = article.is(noun, &["motto", "slogan"]) && noun > 1 && article.has(noun - 2, Classes::PREPOSITION);
    marked.len() < LONGEST && (slogan || article.is(noun, &["entitled", "headlined", "titled"]))
}

/// The tokens between the marks.
fn inner(marked: &Marked) -> Range<usize> {
    marked.tokens.start + 1..if marked.closed { marked.tokens.end - 1 } else { marked.tokens.end }
}

/// How many words stand between the marks.
fn words(article: &Article, marked: &Marked) -> usize {
    inner(marked).filter(|at| matches!(article.tokens()[*at].kind, Kind::Word | Kind::Number)).count()
}

/// Whether the words between the marks are set like a title: every word of weight has a capital.
fn is_title_case(article: &Article, marked: &Marked) -> bool {
    let mut weighty = inner(marked).filter(|at| {
        let token = &article.tokens()[*at];
        // The ending of *13th* is no word.
        let ending = !token.spaced && article.tokens()[*at - 1].kind == Kind::Number;
        token.kind == Kind::Word && !token.classes.any(Classes::FUNCTION) && article.word(*at) != "'s" && !ending
    });
    // In a headline capitals say nothing.
    if article.in_headline(marked.tokens.start) {
        return false;
    }
    // A pronoun or a full stop inside makes it a sentence.
    let start = inner(marked).start;
    if article.has(start, Classes::PRONOUN | Classes::AUXILIARY)
        || inner(marked).rev().skip(1).any(|at| article.is(at, &["."]))
    {
        return false;
    }
    let Some(first) = weighty.next() else {
        // *“1984,” a novel*: figures alone name rather than tell.
        return article.tokens()[start].kind == Kind::Number;
    };
    article.tokens()[first].capital && weighty.all(|at| article.tokens()[at].capital)
}
