//! What joins the words of one noun phrase: a conjunction between nouns, the apostrophe of an owner.

use super::super::frame::Frame;
use super::word::{is_finite, is_nominal, is_reduced};
use crate::article::Kind;
use crate::rules::lexicon::Classes;

/// Whether a conjunction stands between two nouns of one phrase and not between two clauses.
pub(super) fn joins_nouns(frame: &Frame, at: usize) -> bool {
    if at == 0 || !(is_nominal(frame, at - 1) || frame.has(at - 1, Classes::RANK | Classes::NUMBER)) {
        return false;
    }
    // *Ms. Osei and her colleagues*
    let owned = frame.is(at + 1, &["her"]) && is_nominal(frame, at + 2);
    if frame.has(at + 1, Classes::PRONOUN) && !owned && !frame.is(at + 1, &["others", "one"]) {
        return false;
    }
    // *the committees charged with oversight*
    let speaks = |at: usize| frame.has(at, Classes::SAY) && !frame.is(at + 1, &["with"]);
    // A verb before it, with no comma between, makes it a clause's conjunction.
    for before in (at.saturating_sub(12)..at).rev() {
        if frame.is_marked(before)
            || frame.kind(before) == Some(Kind::Mark)
            || frame.has(before, Classes::SUBORDINATOR | Classes::RELATIVE) && !frame.is(before, &["that"])
        {
            return true;
        }
        if frame.is(before, &["that"]) {
            return false;
        }
        if frame.has(before, Classes::AUXILIARY)
            || is_finite(frame, before) && (!is_reduced(frame, before) || speaks(before))
        {
            // A cue right before the first noun: *said officials and aides*.
            return frame.has(before, Classes::CUE)
                && (before + 1..at).all(|at| is_nominal(frame, at) || frame.has(at, Classes::DETERMINER));
        }
    }
    true
}

/// Whether an apostrophe makes the word before it the owner of the one after: *Hess’ aides*.
pub(super) fn ends_plural_owner(frame: &Frame, at: usize) -> bool {
    at > 0
        && frame.raw(at).chars().all(|char| matches!(char, '\'' | '’'))
        && frame.word(at - 1).ends_with('s')
        && is_nominal(frame, at + 1)
}
