//! What stands between a verb and what is said: to whom, when and where it was said.

use super::frame::Frame;
use super::phrase::{is_infinitive, is_nominal, phrase_after};
use crate::article::Kind;
use crate::rules::lexicon::Classes;

/// Over whom it is said to: *told reporters*, *asked him*, *said to her*.
pub fn skip_addressee(frame: &Frame, at: usize) -> usize {
    let verb = (0..at).rev().find(|at| frame.has(*at, Classes::CUE));
    let takes = verb.is_some_and(|verb| verb + 1 == at && frame.has(verb, Classes::ADDRESSED));
    let shows = verb.is_some_and(|verb| frame.has(verb, Classes::SHOW) && !frame.has(verb, Classes::SAY));
    if !takes || shows && !frame.has(at, Classes::PRONOUN) || frame.is(at, &["that"]) || frame.is_marked(at) {
        return at;
    }
    if frame.has(at, Classes::PRONOUN) && !(frame.is(at, &["one"]) && frame.is(at + 1, &["of"])) {
        // *records show he paid*: a subject's form is nobody who is told.
        return at + usize::from(!frame.is(at, &["he", "she", "they", "i", "we"]));
    }
    // Names and bare nouns end before the clause begins; a clause that begins with a determiner is left to it.
    let mut end = at;
    while end < frame.end() {
        let more = frame.is_name(end)
            || frame.is(
                end,
                &[
                    "reporters", "lawmakers", "supporters", "voters", "police", "investigators", "officials",
                    "congress", "journalists", "viewers", "readers", "senators", "members", "people", "'s", "them",
                    "&", "and",
                ],
            )
            || (end == at && frame.has(end, Classes::DETERMINER))
            || (end > at && frame.has(end - 1, Classes::DETERMINER) && frame.is_word(end))
            || frame.is(end, &["of"]) && end > at
            // *told investors on a call that …*
            || end == at
                && frame.has(end, Classes::PLURAL)
                && frame.has(end, Classes::ANY_PERSON)
                && !frame.is(end + 1, &["to"]);
        if !more {
            break;
        }
        end += 1;
    }
    if frame.is(end, &["that", ",", ":"])
        || frame.is_marked(end)
        || frame.ends_at(end)
        || frame.has(
            end,
            Classes::PREPOSITION | Classes::CALENDAR | Classes::PRONOUN | Classes::DETERMINER | Classes::SUBORDINATOR,
        )
    {
        return end;
    }
    at
}

/// Over when and where it is said: *in a statement*, *on Friday*, *at a news conference in Paris*, up to what is said.
pub fn skip_occasion(frame: &Frame, start: usize) -> usize {
    let mut at = start;
    for _ in 0..4 {
        let from = at;
        while is_manner(frame, at) {
            at += 1;
        }
        if frame.is(at, &["today", "tonight", "yesterday"]) {
            at += 1;
        }
        if frame.has(at, Classes::CALENDAR) && frame.is_capital(at) {
            at += 1;
            if frame.kind(at) == Some(Kind::Number) || frame.is(at, &["afternoon", "evening", "morning", "night"]) {
                at += 1;
            }
        }
        // *late last month*
        if frame.is(at, &["earlier", "early", "late"]) && frame.is(at + 1, &["last"]) {
            at += 1;
        }
        if frame.is(at, &["last", "this", "earlier", "late", "early"])
            && (frame.has(at + 1, Classes::CALENDAR)
                || frame.is(
                    at + 1,
                    &[
                        "week", "month", "year", "night", "summer", "fall", "spring", "winter", "morning", "weekend",
                        "in", "on", "this",
                    ],
                ))
        {
            at += 2;
        }
        // *said to reporters* tells to whom, *told them to leave* what.
        if !is_infinitive(frame, at)
            && frame.is(
                at,
                &["in", "on", "at", "during", "after", "to", "via", "through", "before", "of", "by", "from", "within"],
            )
            && let Some(phrase) = phrase_after(frame, at + 1).filter(|phrase| phrase.start == at + 1)
        {
            // Only what is followed by the content or an end tells when and where; else it is part of what is said.
            let mut end = phrase.end;
            if frame.has(end, Classes::CALENDAR) {
                end += 1;
            }
            // *said of the dam that it was old*, but *warned of a flood*, *complained of the cost, but …*
            let followed = frame.is(end, &["that", ":"]) || frame.is_marked(end + usize::from(frame.is(end, &[","])));
            let closed = frame.is(end, &[","])
                || frame.ends_at(end)
                || frame.has(end, Classes::PREPOSITION | Classes::PRONOUN | Classes::CALENDAR);
            if followed || closed && !(frame.is(at, &["of"]) && tells_of(frame, start)) {
                at = end;
            }
        }
        if frame.has(at, Classes::CALENDAR) && frame.is(at - 1, &["on", "in", "late", "early"]) {
            at += 1;
        }
        if frame.is(at, &["on", "in"]) && frame.has(at + 1, Classes::CALENDAR) {
            at += 2;
        }
        if at == from {
            break;
        }
    }
    at
}

/// Whether an adverb stands here that tells how or when it is said, and not what: *said bluntly*, but *said only one came*,
/// *said early tests failed*.
fn is_manner(frame: &Frame, at: usize) -> bool {
    let told = frame.is(at, &["only", "almost", "even", "then", "there", "now", "just", "once"])
        || frame.is(at, &["early"]) && is_nominal(frame, at + 1) && !frame.has(at + 1, Classes::CALENDAR);
    frame.has(at, Classes::ADVERB) && !told && !frame.is_name(at)
}

/// Whether the verb that ends here has what it tells after its *of*: *warned of a flood*; but *said of the mayor*, *asked of her*.
fn tells_of(frame: &Frame, end: usize) -> bool {
    end.checked_sub(1).is_some_and(|verb| {
        frame.has(verb, Classes::SAY)
            && !frame.is(verb, &["added", "adds", "asked", "asks", "recall", "said", "say", "saying", "says", "wrote"])
    })
}
