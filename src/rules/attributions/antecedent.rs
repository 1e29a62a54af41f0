//! Whom a relative clause tells of: *two officials **who** said that they saw it*.

use super::Found;
use super::frame::Frame;
use super::nominal::clause_end;
use super::phrase::{is_finite, is_nominal};
use crate::rules::lexicon::Classes;
use std::ops::Range;

/// Verbs that have a clause after them without *that*.
const BARE: &[&str] = &[
    "argue", "argued", "claim", "claimed", "complain", "complained", "insist", "insisted", "said", "say", "suggest",
    "suggested", "told", "warned",
];

/// What somebody new comes in with.
pub const SOMEBODY: &[&str] = &["a", "an", "another", "one"];

/// Gives a statement that a relative clause tells to the people before its *who*.
pub fn give(frame: &Frame, hit: &mut Found) {
    let (Some(source), Some(cue)) = (&hit.source, &hit.cue) else { return };
    let who = source.end - 1;
    if !frame.is(who, &["who"]) || cue.start <= who || !tells(frame, cue, &hit.content) {
        return;
    }
    let told = frame.has(cue.start, Classes::PAST);
    let Some(people) = people_before(frame, who).or_else(|| one_before(frame, who).filter(|_| told)) else { return };
    // *Officials who said so left*: after the clause comes the verb of those whom it tells of.
    if people.start == 0
        && let Some(content) = hit.content.last_mut()
    {
        content.end = clause_end(frame, content.start);
    }
    hit.source = Some(people);
}

/// Whether a verb of saying has a clause or words in marks after it.
fn tells(frame: &Frame, cue: &Range<usize>, content: &[Range<usize>]) -> bool {
    const SUBJECT: usize = 5;
    let Some(start) = content.last().map(|range| range.start).filter(|_| frame.has(cue.start, Classes::SAY)) else {
        return false;
    };
    let clause = || {
        frame.is(start, &["he", "i", "she", "they", "we"])
            || (start + 1..start + SUBJECT)
                .take_while(|at| !frame.has(*at, Classes::PREPOSITION | Classes::CONJUNCTION | Classes::RELATIVE))
                .any(|at| frame.has(at, Classes::AUXILIARY) || is_finite(frame, at))
    };
    frame.is(start, &["that"]) || frame.quote(start).is_some() || frame.is(cue.start, BARE) && clause()
}

/// Several people without a name who stand before a *who* and its comma.
fn people_before(frame: &Frame, who: usize) -> Option<Range<usize>> {
    let end = who - usize::from(who > 0 && frame.is(who - 1, &[","]));
    let several = |head: usize| frame.has(head, Classes::ANY_PERSON) && frame.has(head, Classes::PLURAL);
    let head = end.checked_sub(1)?;
    // *voters who said so* are a poll's.
    if !several(head) && !frame.is(head, &["people", "some"]) || frame.is(head, &["voters"]) {
        return None;
    }
    // *some analysts and activists*
    let joins = |at: usize| frame.is(at, &["and", "or"]) && several(at - 1);
    let inside = |at: &usize| {
        is_nominal(frame, *at) && !frame.word(*at).ends_with("ing") && !is_finite(frame, *at)
            || frame.has(*at, Classes::DETERMINER | Classes::QUANTIFIER | Classes::NUMBER | Classes::RANK)
            || *at > 0 && joins(*at)
    };
    let start = (0..end).rev().take_while(inside).last()?;
    // *dozens of women*
    let of = start > 1 && frame.is(start - 1, &["of"]) && frame.has(start - 2, Classes::NUMBER | Classes::QUANTIFIER);
    Some(start - 2 * usize::from(of)..end)
}

/// One person of whom no more is known: *a nurse **who** said so*, unless somebody is said to be one.
fn one_before(frame: &Frame, who: usize) -> Option<Range<usize>> {
    const LONGEST: usize = 6;
    const IS: &[&str] = &["'s", "are", "as", "be", "became", "become", "becomes", "been", "is", "was", "were"];
    let head = who.checked_sub(1).filter(|head| frame.has(*head, Classes::ANY_PERSON) && !frame.is_name(*head))?;
    let start = (head.saturating_sub(LONGEST)..head).rev().find(|at| !is_nominal(frame, *at))?;
    let is = start > 0 && frame.is(start - 1, IS);
    (!is && frame.is(start, SOMEBODY)).then_some(start..who)
}
