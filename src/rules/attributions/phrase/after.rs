//! The noun phrase that starts at a place.

use super::super::frame::Frame;
use super::joint::{ends_plural_owner, joins_nouns};
use super::preposition::preposition_after;
use super::relative::{asker_before, clause_end};
use super::trim::trim;
use super::walk::{Step, Walk};
use super::word::{is_finite, is_nominal, is_reduced, is_side};
use super::{QUALITIES, REACH};
use crate::article::Kind;
use crate::rules::lexicon::Classes;
use std::ops::Range;

/// What follows *someone* and tells how they know.
const KNOWING: &[&str] = &["briefed", "close", "familiar", "inside", "involved", "with"];

/// The noun phrase that starts at `start`, with what tells more of it.
pub fn phrase_after(frame: &Frame, start: usize) -> Option<Range<usize>> {
    let mut walk = Walk::new(frame, start);
    while walk.at < frame.len() && walk.at - start < REACH && walk.follow(step(&walk)) {}
    trim(frame, start..walk.edge)
}

/// What stands here: words between marks, a number, a word, a mark.
fn step(walk: &Walk) -> Step {
    let Walk { frame, at, .. } = *walk;
    if frame.is_marked(at) {
        return marked(walk);
    }
    match frame.kind(at) {
        Some(Kind::Number | Kind::Address) => walk.take(at + 1),
        Some(Kind::Word) => word(walk),
        Some(Kind::Quote) if ends_plural_owner(frame, at) => walk.take(at + 1),
        Some(Kind::Mark) => mark(walk),
        _ => walk.stop(),
    }
}

/// A title or a nickname belongs to the noun after it, a quotation to none.
fn marked(walk: &Walk) -> Step {
    let Walk { frame, at, .. } = *walk;
    let apart = frame.is_full_quote(at) || !is_nominal(frame, at + 1);
    if apart { walk.stop() } else { walk.pass(at + 1) }
}

/// A word is whatever the first of these takes it for; nouns and adjectives, which none does, are the phrase itself.
fn word(walk: &Walk) -> Step {
    possessive(walk)
        .or_else(|| pronoun(walk))
        .or_else(|| relative_clause(walk))
        .or_else(|| clause_word(walk))
        .or_else(|| conjunction(walk))
        .or_else(|| side(walk))
        .or_else(|| preposition_after(walk))
        .or_else(|| quality(walk))
        .or_else(|| verb(walk))
        .or_else(|| date(walk))
        .or_else(|| adverb(walk))
        .unwrap_or_else(|| walk.take(walk.at + 1))
}

/// A possessive ending belongs to its owner.
fn possessive(walk: &Walk) -> Option<Step> {
    walk.frame.is(walk.at, &["'s", "'"]).then(|| walk.take(walk.at + 1))
}

/// A pronoun is a phrase by itself, unless words follow that tell more of it; after a noun it is another's.
fn pronoun(walk: &Walk) -> Option<Step> {
    let Walk { frame, at, from, .. } = *walk;
    if !frame.has(at, Classes::PRONOUN) || frame.is(at, &["one", "her"]) {
        return None;
    }
    let next = at + 1;
    if at == from {
        let somebody = frame.is(at, &["anyone", "somebody", "someone"]);
        let goes_on = frame.is(next, &["of", "who"]) || somebody && frame.is(next, KNOWING);
        return Some(if goes_on { walk.take(next) } else { walk.close(next) });
    }
    // *two of them*
    if at == from + 2 && frame.is(at - 1, &["of"]) && frame.is(at, &["them", "us"]) {
        return Some(walk.close(next));
    }
    // *experts I talked to*
    let asked = asker_before(frame, next) == Some(at);
    Some(if asked { walk.close(at + 2 + usize::from(frame.is(at + 2, &["to", "with"]))) } else { walk.stop() })
}

/// A relative clause ends the phrase with its own end.
fn relative_clause(walk: &Walk) -> Option<Step> {
    let Walk { frame, at, .. } = *walk;
    let clause = !walk.is_empty() && frame.is(at, &["who", "whose", "whom"]);
    clause.then(|| walk.close(clause_end(frame, at + 1)))
}

/// A word that opens a clause stands after the phrase; a *that* that opens the phrase says which.
fn clause_word(walk: &Walk) -> Option<Step> {
    let Walk { frame, at, .. } = *walk;
    let outside = if frame.is(at, &["that"]) {
        !walk.is_empty()
    } else {
        frame.has(at, Classes::SUBORDINATOR | Classes::RELATIVE | Classes::NEGATION)
    };
    outside.then(|| walk.stop())
}

/// A conjunction belongs to the phrase where it joins nouns, and not where it joins clauses.
fn conjunction(walk: &Walk) -> Option<Step> {
    let Walk { frame, at, .. } = *walk;
    let joins = || !walk.is_empty() && joins_nouns(frame, at);
    frame.has(at, Classes::CONJUNCTION).then(|| if joins() { walk.pass(at + 1) } else { walk.stop() })
}

/// The side that somebody is on may stand before the noun: *one outside adviser*.
fn side(walk: &Walk) -> Option<Step> {
    let Walk { frame, at, from, .. } = *walk;
    (at == from + 1 && is_side(frame, at)).then(|| walk.pass(at + 1))
}

/// An adjective or a participle after the noun tells more of it: *people **familiar** with it*, *people **briefed** on
/// the plan*.
fn quality(walk: &Walk) -> Option<Step> {
    let Walk { frame, at, .. } = *walk;
    let tells_more = !walk.is_empty()
        && (frame.is(at, QUALITIES) || is_reduced(frame, at) && frame.has(at + 1, Classes::PREPOSITION));
    tells_more.then(|| walk.pass(at + 1))
}

/// A verb ends the phrase, unless its form is that of people who close the clause: *said privacy **advocates***.
fn verb(walk: &Walk) -> Option<Step> {
    let Walk { frame, at, .. } = *walk;
    let people = || {
        frame.has(at, Classes::PLURAL)
            && frame.has(at, Classes::ANY_PERSON)
            && (frame.ends_at(at + 1) || frame.is(at + 1, &[",", "for", "who"]))
    };
    let verb = frame.has(at, Classes::AUXILIARY) || !walk.is_empty() && is_finite(frame, at) && !people();
    verb.then(|| walk.stop())
}

/// A date says when it was said, unless it tells of a noun after it: *said a Friday editorial*.
fn date(walk: &Walk) -> Option<Step> {
    const TIMES: &[&str] =
        &["week", "month", "year", "night", "summer", "fall", "spring", "winter", "morning", "evening", "weekend"];
    let Walk { frame, at, from, .. } = *walk;
    let kind = || at > from && frame.has(at - 1, Classes::DETERMINER) && is_nominal(frame, at + 1);
    let day = frame.has(at, Classes::CALENDAR) && frame.is_capital(at) && !frame.is(at + 1, &["'s"]) && !kind();
    let time = || frame.is(at, &["last", "earlier", "this"]) && frame.is(at + 1, TIMES);
    (day || time()).then(|| walk.stop())
}

/// An adverb stands after the phrase, unless a noun follows it, and no verb: *Ms. Osei **repeatedly** accused him*.
fn adverb(walk: &Walk) -> Option<Step> {
    let Walk { frame, at, .. } = *walk;
    let noun = || is_nominal(frame, at + 1) && !is_finite(frame, at + 1);
    let after = !walk.is_empty() && frame.has(at, Classes::ADVERB) && !noun();
    after.then(|| walk.stop())
}

/// The marks that a phrase may go on over: a list's comma, a hyphen, a short parenthesis.
fn mark(walk: &Walk) -> Step {
    let Walk { frame, at, .. } = *walk;
    if walk.is_empty() {
        return walk.stop();
    }
    // *military, law enforcement and intelligence officials* go on over the comma.
    let list = frame.is(at, &[","]) && is_listed(frame, at);
    let compound = frame.is(at, &["-", "/", "&"]) && is_nominal(frame, at + 1) && !frame.is_dash(at);
    if list || compound {
        return walk.pass(at + 1);
    }
    parenthesis_end(frame, at).map_or_else(|| walk.stop(), |end| walk.take(end))
}

/// Where a short parenthesis that opens here ends.
fn parenthesis_end(frame: &Frame, open: usize) -> Option<usize> {
    const LONGEST: usize = 8;
    if !frame.is(open, &["("]) {
        return None;
    }
    (open..(open + LONGEST).min(frame.len())).find(|at| frame.is(*at, &[")"])).map(|close| close + 1)
}

/// Whether a comma parts the members of a list that *and* ends: nothing but nouns stands on its other side up to there.
fn is_listed(frame: &Frame, comma: usize) -> bool {
    let and = (comma + 1..comma + 7).find(|at| !is_nominal(frame, *at));
    and.is_some_and(|and| {
        and > comma + 1 && frame.is(and, &["and"]) && is_nominal(frame, and + 1) && !is_finite(frame, and + 1)
    })
}
