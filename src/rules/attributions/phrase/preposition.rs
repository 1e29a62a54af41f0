//! The prepositional phrases inside a noun phrase: *an aide **to the senator***, but *an aide **in an interview***.

use super::super::frame::Frame;
use super::QUALITIES;
use super::relative::{asker_before, relative_before};
use super::walk::{Step, Walk};
use super::word::{is_nominal, is_object_of_relative, is_reduced};
use crate::article::Kind;
use crate::rules::lexicon::Classes;

/// Nouns that say with *to* whose people are: *an aide to the senator*, *a person with ties to him*.
const SERVING: &[&str] = &[
    "adviser", "advisers", "advisor", "advisors", "aide", "aides", "ambassador", "assistant", "consultant",
    "connections", "consultants", "contributor", "counsel", "counselor", "donor", "donors", "envoy", "links", "ties",
];

/// Occasions on which something is said.
const OCCASIONS: &[&str] = &[
    "statement", "interview", "email", "e-mail", "speech", "tweet", "letter", "post", "call", "briefing", "conference",
    "message", "news", "response", "hearing", "testimony", "report", "video", "memo", "court", "remarks", "comments",
    "article", "column", "address", "meeting", "filing", "release", "debate",
];

/// Groups of people that somebody is *on*.
const TEAMS: &[&str] =
    &["board", "call", "campaign", "committee", "council", "court", "panel", "staff", "squad", "team"];

/// How far before a preposition the verb may stand by which the writer asked people.
const TALKED: usize = 5;

/// A preposition before what was read belongs to the phrase where it tells more of a noun or stands in a relative
/// clause.
pub(super) fn preposition_before(walk: &Walk) -> Option<Step> {
    let Walk { frame, at, .. } = *walk;
    if !frame.has(at, Classes::PREPOSITION) || frame.has(at, Classes::DETERMINER) {
        return None;
    }
    // *is behind bars after police say so*: the word opens a clause of its own.
    // But *who have argued before her*.
    let opens = frame.is(at, &["after", "before", "since", "until"]) && !is_object_of_relative(frame, at + 1);
    if walk.is_empty() || opens {
        return Some(walk.stop());
    }
    // *officials who served in the region*: the verb before it is a relative clause's.
    // *people I've talked to over the past year*
    let asked = || (at.saturating_sub(TALKED)..at).rev().find_map(|verb| asker_before(frame, verb));
    let phrase = if has_noun_before(frame, at) { Some(at) } else { relative_before(frame, at).or_else(asked) };
    Some(walk.pass_or_stop(phrase))
}

/// A preposition after what was read belongs to the phrase where it tells more of the noun before it and has a noun
/// of its own.
pub(super) fn preposition_after(walk: &Walk) -> Option<Step> {
    let Walk { frame, at, from, .. } = *walk;
    if !frame.has(at, Classes::PREPOSITION) || at == from && frame.has(at, Classes::DETERMINER) {
        return None;
    }
    let joins = !walk.is_empty()
        && (is_nominal(frame, at + 1)
            || frame.has(at + 1, Classes::DETERMINER | Classes::PRONOUN | Classes::QUANTIFIER))
        && !frame.has(at + 1, Classes::CALENDAR)
        && tells_of_noun(walk);
    Some(if joins { walk.pass(at + 1) } else { walk.stop() })
}

/// Whether a noun that a preposition can tell more of stands before it, or what stands for one.
fn has_noun_before(frame: &Frame, at: usize) -> bool {
    at > 0
        && (is_nominal(frame, at - 1)
            // *observers in the north and around the country*
            || at > 1 && frame.is(at - 1, &["and"]) && is_nominal(frame, at - 2)
            // *officials on and off the island*
            || at > 1 && frame.is(at - 1, &["and"]) && frame.has(at - 2, Classes::PREPOSITION)
            || frame.is(at - 1, QUALITIES)
            // *a colleague over at the port*
            || at > 1 && frame.is(at - 1, &["down", "over", "up"]) && is_nominal(frame, at - 2)
            || frame.is(at - 1, &["one", "some", "many", "most", "several", "all", "those", "somebody", "someone"])
            || frame.has(at - 1, Classes::NUMBER)
            || is_reduced(frame, at - 1))
}

/// Whether a preposition tells who somebody is, and not when, where or how they spoke.
fn tells_of_noun(walk: &Walk) -> bool {
    let Walk { frame, at, from, .. } = *walk;
    frame.is(at, &["of", "for", "at", "with", "close", "inside", "within", "from"])
        || (frame.is(at, &["in", "on", "to", "by", "about"])
            && (frame.is(at - 1, QUALITIES) || is_reduced(frame, at - 1)))
        || frame.is(at, &["to"]) && frame.is(at - 1, SERVING)
        // *a person working on the deal*
        || at > from + 1
            && frame.is(at, &["on", "with"])
            && frame.word(at - 1).ends_with("ing")
            && frame.has(at - 2, Classes::ANY_PERSON)
        || (frame.is(at, &["in"]) && !is_occasion(frame, at + 1))
        || is_on_a_team(frame, at)
}

/// *in a statement*, *in an interview*: when and how something was said, no part of who said it.
fn is_occasion(frame: &Frame, at: usize) -> bool {
    let noun = (at..at + 5)
        .find(|at| !frame.has(*at, Classes::DETERMINER | Classes::ADVERB) && !frame.word(*at).ends_with('-'));
    (at..at + 6).any(|at| frame.is(at, OCCASIONS))
        || noun.is_some_and(|at| frame.has(at, Classes::CALENDAR) || frame.kind(at) == Some(Kind::Number))
}

/// *a person on the design team*, but *an official on the condition of anonymity*, *an aide on the phone*.
fn is_on_a_team(frame: &Frame, at: usize) -> bool {
    frame.is(at, &["on"])
        && frame.has(at - 1, Classes::ANY_PERSON)
        && (frame.is(at + 1, &["the"]) || frame.has(at + 1, Classes::POSSESSIVE))
        && (at + 2..at + 6).any(|at| frame.is(at, TEAMS))
}
