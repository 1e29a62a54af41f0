//! A few words between marks.

use super::{QuoteRule, Standing, inner, is_title_case, words};
use crate::article::{Article, Kind};
use crate::rules::lexicon::Classes;
use crate::rules::quotes::Marked;
use crate::rules::{hit, miss};

/// See the module.
pub const RULE: QuoteRule = QuoteRule {
    id: "partial-quote",
    title: "A few quoted words in the writer's sentence",
    explanation: "A few words in marks are somebody's own, but the sentence around them is the writer's. What was said \
                  before and after is not shown.",
    ask: &["What was the rest of the sentence?", "Why were just these words quoted?"],
    examples: &[
        hit("The minister called the plan <quote>“a serious mistake”</quote> on Monday."),
        miss("The so-called “miracle diet” has no studies behind it.", "Nobody is said to have used the words."),
        miss("Ricardo “Rocky” Alvarez said he would run.", "The marks hold a nickname."),
        miss("He was a guest on “Evening Desk” and said he would run.", "The marks hold a title."),
    ],
    find,
};

/// From how many words on a stretch in marks is a clause.
const CLAUSE: usize = 4;

fn find(article: &Article, marked: &Marked) -> Option<Standing> {
    let words = words(article, marked);
    if words == 0 || is_nickname(article, marked) || is_mention(article, marked) || is_title(article, marked) {
        return None;
    }
    Some(if words >= CLAUSE && !is_modifier(article, marked) { Standing::Clause } else { Standing::Partial })
}

/// *a new “too big to fail” tax*: between a determiner or an adjective and a noun the words only name a kind.
fn is_modifier(article: &Article, marked: &Marked) -> bool {
    let next = marked.tokens.end;
    article.tokens().get(next).is_some_and(|token| {
        token.kind == Kind::Word
            && token.spaced
            && !token.classes.any(Classes::FUNCTION | Classes::CUE | Classes::VERB | Classes::ADVERB)
    })
}

/// *Ismael “El Mayo” Zambada*: between a name and a name.
fn is_nickname(article: &Article, marked: &Marked) -> bool {
    let name = |at: usize| {
        article
            .tokens()
            .get(at)
            .is_some_and(|token| token.kind == Kind::Word && token.capital && !token.classes.any(Classes::FUNCTION))
    };
    let starts = article.tokens().get(marked.tokens.start + 1).is_some_and(|token| token.capital);
    starts
        && words(article, marked) <= 3
        && marked.tokens.start > 0
        && name(marked.tokens.start - 1)
        && name(marked.tokens.end)
        && article.tokens()[marked.tokens.end].spaced
}

/// *the word “truth”*, *so-called “experts”*: words as words.
fn is_mention(article: &Article, marked: &Marked) -> bool {
    let Some(before) = marked.tokens.start.checked_sub(1) else { return false };
    article.is(
        before,
        &[
            "so-called", "word", "words", "term", "terms", "phrase", "phrases", "nicknamed", "titled", "entitled",
            "labeled", "marked", "known", "dubbed",
        ],
    ) || (before > 0 && article.is(before, &["as", "the"]) && article.is(before - 1, &["known"]))
}

/// A title of a work: set in capitals, more than a name's worth, or after a word that announces one.
fn is_title(article: &Article, marked: &Marked) -> bool {
    if !is_title_case(article, marked) {
        return false;
    }
    let before = marked.tokens.start.checked_sub(1);
    let after_work = before.is_some_and(|at| {
        article.has(at, Classes::DOCUMENT)
            || article.is(
                at,
                &[
                    "on", "of", "in", "'s", "show", "series", "song", "album", "novel", "play", "drama", "comedy",
                    "musical", "hit", "magazine", "for", "called", ",", "and", "from", "as", "to", "watch", "read",
                    "star",
                ],
            )
    });
    let several =
        inner(marked).filter(|at| article.tokens()[*at].kind == Kind::Word && article.tokens()[*at].capital).count()
            > 1;
    several || after_work
}
