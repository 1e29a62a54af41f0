//! The noun phrase that starts at a place.

use super::super::frame::Frame;
use super::joint::{ends_plural_owner, joins_nouns};
use super::relative::{asker_before, clause_end};
use super::trim::trim;
use super::word::{is_finite, is_nominal, is_reduced};
use super::{QUALITIES, REACH};
use crate::article::Kind;
use crate::rules::lexicon::Classes;
use std::ops::Range;

/// What follows *someone* and tells how they know.
const KNOWING: &[&str] = &["briefed", "close", "familiar", "inside", "involved", "with"];

/// Nouns that say with *to* whose people are: *an aide to the senator*, *a person with ties to him*.
const SERVING: &[&str] = &[
    "adviser", "advisers", "advisor", "advisors", "aide", "aides", "ambassador", "assistant", "consultant",
    "connections", "consultants", "contributor", "counsel", "counselor", "donor", "donors", "envoy", "links", "ties",
];

/// The noun phrase that starts at `start`, with what tells more of it.
pub fn phrase_after(frame: &Frame, start: usize) -> Option<Range<usize>> {
    let mut at = start;
    let mut end = start;
    while at < frame.len() && at - start < REACH {
        if frame.is_marked(at) {
            if frame.is_full_quote(at) || !is_nominal(frame, at + 1) {
                break;
            }
            at += 1;
            continue;
        }
        match frame.kind(at) {
            Some(Kind::Number | Kind::Address) => {}
            Some(Kind::Word) => {
                if frame.is(at, &["'s", "'"]) {
                    at += 1;
                    end = at;
                    continue;
                }
                if frame.has(at, Classes::PRONOUN) && !frame.is(at, &["one", "her"]) {
                    if at == start {
                        end = at + 1;
                        let somebody = frame.is(at, &["anyone", "somebody", "someone"]);
                        if frame.is(end, &["of", "who"]) || somebody && frame.is(end, KNOWING) {
                            at = end;
                            continue;
                        }
                    } else if asker_before(frame, at + 1) == Some(at) {
                        end = at + 2 + usize::from(frame.is(at + 2, &["to", "with"]));
                    }
                    break;
                }
                if frame.is(at, &["who", "whose", "whom"]) && end > start {
                    end = clause_end(frame, at + 1);
                    break;
                }
                if frame.has(at, Classes::SUBORDINATOR | Classes::RELATIVE | Classes::NEGATION)
                    && !frame.is(at, &["that"])
                    || (frame.is(at, &["that"]) && end > start)
                {
                    break;
                }
                if frame.has(at, Classes::CONJUNCTION) {
                    if end == start || !joins_nouns(frame, at) {
                        break;
                    }
                    at += 1;
                    continue;
                }
                // *one outside adviser*
                let outside = at == start + 1 && frame.is(at, &["inside", "outside"]);
                if outside && frame.has(start, Classes::DETERMINER | Classes::NUMBER) && is_nominal(frame, at + 1) {
                    at += 1;
                    continue;
                }
                if frame.has(at, Classes::PREPOSITION) && !(at == start && frame.has(at, Classes::DETERMINER)) {
                    let joins = end > start
                        && (frame.is(at, &["of", "for", "at", "with", "close", "inside", "within", "from"])
                            || (frame.is(at, &["in", "on", "to", "by", "about"])
                                && (frame.is(at - 1, QUALITIES) || is_reduced(frame, at - 1)))
                            || frame.is(at, &["to"]) && frame.is(at - 1, SERVING)
                            // *a person working on the deal*
                            || at > start + 1
                                && frame.is(at, &["on", "with"])
                                && frame.word(at - 1).ends_with("ing")
                                && frame.has(at - 2, Classes::ANY_PERSON)
                            || (frame.is(at, &["in"]) && !is_occasion(frame, at + 1))
                            || is_on_a_team(frame, at))
                        && (is_nominal(frame, at + 1)
                            || frame.has(at + 1, Classes::DETERMINER | Classes::PRONOUN | Classes::QUANTIFIER))
                        && !frame.has(at + 1, Classes::CALENDAR);
                    if !joins {
                        break;
                    }
                    at += 1;
                    continue;
                }
                if frame.is(at, QUALITIES) && end > start {
                    at += 1;
                    continue;
                }
                if is_reduced(frame, at) && end > start && frame.has(at + 1, Classes::PREPOSITION) {
                    at += 1;
                    continue;
                }
                // *said privacy advocates*
                let people = frame.has(at, Classes::PLURAL) && frame.has(at, Classes::ANY_PERSON);
                let closes = frame.ends_at(at + 1) || frame.is(at + 1, &[",", "for", "who"]);
                let verb = is_finite(frame, at) && end > start && !(people && closes);
                if frame.has(at, Classes::AUXILIARY) || verb {
                    break;
                }
                // *said a Friday editorial*
                let kind = at > start && frame.has(at - 1, Classes::DETERMINER) && is_nominal(frame, at + 1);
                if frame.has(at, Classes::CALENDAR) && frame.is_capital(at) && !frame.is(at + 1, &["'s"]) && !kind {
                    break;
                }
                if frame.is(at, &["last", "earlier", "this"])
                    && frame.is(
                        at + 1,
                        &[
                            "week", "month", "year", "night", "summer", "fall", "spring", "winter", "morning",
                            "evening", "weekend",
                        ],
                    )
                {
                    break;
                }
                if frame.has(at, Classes::ADVERB) && end > start && !is_nominal(frame, at + 1) {
                    break;
                }
            }
            Some(Kind::Quote) if ends_plural_owner(frame, at) => {}
            Some(Kind::Mark) => {
                // *military, law enforcement and intelligence officials* go on over the comma.
                if frame.is(at, &[","]) && end > start && is_listed(frame, at) {
                    at += 1;
                    continue;
                }
                if frame.is(at, &["-", "/", "&"]) && end > start && is_nominal(frame, at + 1) && !frame.is_dash(at) {
                    at += 1;
                    continue;
                }
                if frame.is(at, &["("])
                    && end > start
                    && let Some(close) = (at..(at + 8).min(frame.len())).find(|at| frame.is(*at, &[")"]))
                {
                    end = close + 1;
                    at = end;
                    continue;
                }
                break;
            }
            _ => break,
        }
        at += 1;
        end = at;
    }
    trim(frame, start..end)
}

/// Whether a comma parts the members of a list that *and* ends: nothing but nouns stands on its other side up to there.
fn is_listed(frame: &Frame, comma: usize) -> bool {
    let and = (comma + 1..comma + 7).find(|at| !is_nominal(frame, *at));
    and.is_some_and(|and| {
        and > comma + 1 && frame.is(and, &["and"]) && is_nominal(frame, and + 1) && !is_finite(frame, and + 1)
    })
}

/// *in a statement*, *in an interview*: when and how something was said, no part of who said it.
fn is_occasion(frame: &Frame, at: usize) -> bool {
    let noun = (at..at + 5)
        .find(|at| !frame.has(*at, Classes::DETERMINER | Classes::ADVERB) && !frame.word(*at).ends_with('-'));
    (at..at + 6).any(|at| {
        frame.is(
            at,
            &[
                "statement", "interview", "email", "e-mail", "speech", "tweet", "letter", "post", "call", "briefing",
                "conference", "message", "news", "response", "hearing", "testimony", "report", "video", "memo",
                "court", "remarks", "comments", "article", "column", "address", "meeting", "filing", "release",
                "debate",
            ],
        )
    }) || noun.is_some_and(|at| frame.has(at, Classes::CALENDAR) || frame.kind(at) == Some(Kind::Number))
}

/// *a person on the design team*, but *an official on the condition of anonymity*, *an aide on the phone*.
fn is_on_a_team(frame: &Frame, at: usize) -> bool {
    frame.is(at, &["on"])
        && frame.has(at - 1, Classes::ANY_PERSON)
        && (frame.is(at + 1, &["the"]) || frame.has(at + 1, Classes::POSSESSIVE))
        && (at + 2..at + 6).any(|at| {
            frame.is(
                at,
                &["board", "call", "campaign", "committee", "council", "court", "panel", "staff", "squad", "team"],
            )
        })
}
