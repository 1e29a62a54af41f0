//! The noun that a phrase is about, and where what tells more of it begins.

use crate::article::{Article, Kind};
use crate::rules::lexicon::Classes;
use std::ops::Range;

/// The head of a noun phrase: its last noun before what tells more of it, after the one who owns it.
pub fn head(article: &Article, tokens: &Range<usize>) -> usize {
    let mut start = tokens.start;
    loop {
        let end = base_end(article, start..tokens.end);
        let last = (start..end)
            .rev()
            .find(|at| {
                matches!(article.tokens()[*at].kind, Kind::Word | Kind::Number | Kind::Address)
                    && !article.is(*at, &["'s"])
            })
            .unwrap_or(start);
        // In *one of the officials*, *a group of doctors*, *a number of aides* the head comes after *of*.
        let part = || {
            const PARTS: &[&str] = &[
                "one", "two", "three", "four", "five", "six", "some", "many", "most", "several", "few", "all", "both",
                "none", "each", "group", "groups", "number", "handful", "dozen", "dozens", "hundreds", "thousands",
                "pair", "couple", "majority", "half", "percent", "chorus", "lot", "coalition", "scores", "number",
                "variety", "series", "pack", "array", "host", "range", "slew", "string",
            ];
            article.is(last, PARTS) || article.tokens()[last].kind == Kind::Number || is_fraction(article, last)
        };
        if article.is(end, &["of"]) && end + 1 < tokens.end && part() {
            start = end + 1;
            continue;
        }
        // *a letter aides wrote*: one letter, and a clause that tells of it.
        let people = article.has(last, Classes::ANY_PERSON) && article.has(last, Classes::PLURAL);
        let many = |at: usize| {
            article.has(at, Classes::NUMBER | Classes::QUANTIFIER) || article.is(at, &["'s", "'", "and", "few"])
        };
        let clause = people && article.is(start, &["a", "an"]) && last > start + 1 && !(start..last).any(many);
        return last - usize::from(clause);
    }
}

/// *two-thirds*, *three-quarters*
pub fn is_fraction(article: &Article, at: usize) -> bool {
    let word = article.word(at);
    let part =
        |ending: &str| word.ends_with(ending) || word.strip_suffix('s').is_some_and(|word| word.ends_with(ending));
    ["-fifth", "-fourth", "-quarter", "-third"].into_iter().any(part)
}

/// Where the base of a noun phrase ends: before the first preposition, relative, comma or participle.
pub fn base_end(article: &Article, tokens: Range<usize>) -> usize {
    for at in tokens.clone() {
        let opens = at == tokens.start;
        // *Secretary of State Dana Hale*: a title holds its *of*.
        let title = article.is(at, &["of"])
            && !opens
            && article.has(at - 1, Classes::TITLE)
            && (article.tokens().get(at + 1).is_some_and(|next| next.capital)
                || article.is(at + 1, &["defence", "defense", "education", "energy", "labor", "staff", "state"]));
        // *an outside adviser*
        let side = article.is(at, &["inside", "outside"])
            && at == tokens.start + 1
            && article.has(tokens.start, Classes::DETERMINER | Classes::NUMBER);
        if title || side || (!opens && is_listed(article, at, tokens.end)) {
            continue;
        }
        if !opens
            && (article.has(at, Classes::PREPOSITION | Classes::RELATIVE | Classes::SUBORDINATOR)
                || article.is(
                    at,
                    &[
                        ",", "(", "—", "–", "familiar", "aware", "briefed", "involved", "knowledgeable", "privy",
                        "interviewed", "contacted", "speaking",
                    ],
                ))
            && !article.is(at, &["'s"])
        {
            return at;
        }
        // *a lawyer he hired*
        let clause = article.is(at, &["he", "i", "she", "they", "we"]);
        if !opens && clause && article.has(at - 1, Classes::ANY_PERSON) {
            return at;
        }
        // *people close to the mayor*, but *close friends*; *aides present*, but *present and former aides*
        let trails = article.is(at, &["close"]) && article.is(at + 1, &["to"])
            || article.is(at, &["present"])
                && at > tokens.start
                && (article.has(at - 1, Classes::ANY_PERSON) || article.is(at - 1, &["people", "those"]));
        if trails {
            return at;
        }
        // *a person directly involved in it*
        let quality = article.is(at + 1, &["aware", "briefed", "familiar", "involved", "knowledgeable"]);
        if !opens && quality && article.has(at, Classes::ADVERB) {
            return at;
        }
        // *delegates supporting the mayor*
        if !opens
            && !article.tokens()[at].capital
            && article.word(at).ends_with("ing")
            && article.has(at - 1, Classes::ANY_PERSON)
        {
            return at;
        }
        // *people briefed on the plan*
        if at > tokens.start
            && article.word(at).ends_with("ed")
            && article.has(at + 1, Classes::PREPOSITION)
            && article.has(at - 1, Classes::ANY_PERSON | Classes::ORGANIZATION)
            && at + 1 < tokens.end
        {
            return at;
        }
    }
    tokens.end
}

/// Whether a comma parts the members of a list that *and* ends: *military, law enforcement and intelligence officials*.
fn is_listed(article: &Article, comma: usize, end: usize) -> bool {
    let modifier = |at: usize| {
        article.tokens()[at].kind == Kind::Word && !article.has(at, Classes::FUNCTION | Classes::ANY_PERSON)
    };
    let and = (comma + 1..end.min(comma + 7)).find(|at| !modifier(*at));
    article.is(comma, &[","]) && and.is_some_and(|and| and > comma + 1 && article.is(and, &["and"]) && and + 1 < end)
}
