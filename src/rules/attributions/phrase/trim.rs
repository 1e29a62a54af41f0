//! What stands around a noun phrase and is no part of it.

use super::super::frame::Frame;
use super::word::is_nominal;
use crate::article::Kind;
use crate::rules::lexicon::Classes;
use std::ops::Range;

/// Stretches of time that a sentence opens with: *last week*, *this morning*.
const TIMES: &[&str] = &["week", "month", "year", "night", "summer", "morning"];

/// Leaves out what stands around a phrase: lead-in adverbs, times, commas. Nothing is left where there is no noun.
pub(super) fn trim(frame: &Frame, mut phrase: Range<usize>) -> Option<Range<usize>> {
    while !phrase.is_empty() && leads_in(frame, &phrase) {
        phrase.start += 1;
    }
    while !phrase.is_empty() && (hangs_over(frame, phrase.end - 1) || stresses(frame, &phrase)) {
        phrase.end -= 1;
    }
    phrase.clone().any(|at| is_somebody(frame, at)).then_some(phrase)
}

/// Whether the first word of a phrase only leads in to it.
fn leads_in(frame: &Frame, phrase: &Range<usize>) -> bool {
    let first = phrase.start;
    frame.has(first, Classes::CONJUNCTION | Classes::AUXILIARY)
        || (frame.has(first, Classes::PREPOSITION) && !frame.has(first, Classes::DETERMINER))
        || (frame.has(first, Classes::ADVERB)
            && !frame.is(first, &["both", "then", "only", "nearly", "about", "almost"])
            && !(frame.is_name(first) && first > 0))
        || (frame.is(first, &["last", "this", "that"]) && frame.is(first + 1, TIMES))
        || (frame.is(first, TIMES) && phrase.len() > 1)
        || (frame.has(first, Classes::CALENDAR) && phrase.len() > 1 && !frame.is(first + 1, &["'s"]))
        // *I am **glad** officials said so*, *she is **hoping** voters think so*
        || (frame.has(first, Classes::MINDED) || frame.is(first, &["hoping"]))
            && first > 0
            && frame.has(first - 1, Classes::AUXILIARY)
        // *a film that **showed** fighters warning of it*
        || frame.has(first, Classes::PAST)
            && first > 0
            && frame.has(first - 1, Classes::RELATIVE)
            && !frame.has(first, Classes::NOUN_TOO)
        // *she **leads** in polls*
        || phrase.len() > 1
            && first > 0
            && frame.is(first - 1, &["he", "i", "she", "they", "we"])
            && is_nominal(frame, first)
            && !frame.is_capital(first)
        // *5:40 p.m. Officials said*
        || frame.is(first, &["a.m.", "p.m."])
        || frame.kind(first) == Some(Kind::Number) && frame.is(first + 1, &["a.m.", "p.m."])
        || frame.is(first, &["'s", "'", "-", "/", "&", "%"])
}

/// Whether the last word of a phrase waits for a noun that does not come.
fn hangs_over(frame: &Frame, last: usize) -> bool {
    frame.has(last, Classes::PREPOSITION | Classes::CONJUNCTION | Classes::DETERMINER)
        && !frame.has(last, Classes::QUANTIFIER | Classes::PRONOUN)
        && !frame.is(last, &["this", "that", "those", "these", "some", "another"])
        || frame.is(last, &["-", "/", "&"])
}

/// *Ms. Osei and Mr. Hale both*: a word that only stresses who is meant.
fn stresses(frame: &Frame, phrase: &Range<usize>) -> bool {
    phrase.len() > 1 && frame.is(phrase.end - 1, &["all", "both", "each"])
}

/// Whether a word can stand for somebody or something.
fn is_somebody(frame: &Frame, at: usize) -> bool {
    is_nominal(frame, at)
        || frame.has(at, Classes::PRONOUN | Classes::QUANTIFIER | Classes::NUMBER)
        || frame.is(at, &["this", "that", "those", "these", "who", "which", "another", "it"])
}
