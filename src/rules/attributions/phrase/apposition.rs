//! What stands in commas beside a noun phrase and tells more of it.

use super::super::frame::Frame;
use super::REACH;
use super::before::{opens_name, phrase_before};
use super::word::is_finite;
use crate::article::Kind;
use crate::rules::lexicon::Classes;
use std::ops::Range;

/// The subject before a comma, bracket or dash that ends an apposition: *Ms. Osei, 59, of Port Ellery, said*.
pub(super) fn with_apposition(frame: &Frame, close: usize) -> Option<Range<usize>> {
    let closes = frame.word(close).to_owned();
    let opens: &[&str] = match closes.as_str() {
        ")" => &["("],
        "," | "" => &[","],
        dash => &[match dash {
            "—" => "—",
            "–" => "–",
            "--" => "--",
            _ => "-",
        }],
    };
    let mut commas = 0;
    for at in (close.saturating_sub(REACH)..close).rev() {
        if frame.is_full_quote(at) {
            return None;
        }
        if !frame.is(at, opens) {
            continue;
        }
        commas += 1;
        if commas > 5 || at == 0 {
            return None;
        }
        // *He left after a woman in Salem, Oregon, told him so*, but *After the mayor, the state must vote, said an aide*.
        let after = |subject: &Range<usize>| subject.start > 1 && frame.is(subject.start - 1, &["after", "since"]);
        if let Some(subject) = phrase_before(frame, at)
            && (after(&subject)
                || stands_alone(
                    frame,
                    &subject,
                    frame.is_name(at + 1) && frame.has(at + 1, Classes::TITLE | Classes::GIVEN),
                ))
            && is_apposition(frame, at + 1, close)
        {
            return Some(subject);
        }
    }
    None
}

/// Whether a phrase can be a clause's subject: it starts a clause and has somebody in it, by its words or because the name
/// of a person stands beside it.
fn stands_alone(frame: &Frame, phrase: &Range<usize>, named: bool) -> bool {
    let starts = phrase.start == 0
        || frame.is(
            phrase.start - 1,
            &[
                ",", ";", ":", "—", "–", "--", "and", "but", "that", "while", "because", "as", "when", "though",
                "although", "if", "(", "or", "than", "where", "which", "who", "whom", "what",
            ],
        )
        || frame.is_marked(phrase.start - 1)
        || frame.has(phrase.start - 1, Classes::ADVERB | Classes::CUE)
        || frame.has(phrase.start - 1, Classes::CALENDAR)
        || opens_name(frame, phrase.start);
    // *Ms. Osei, who is now a nurse, said*: what she is.
    let before = |back: usize, classes| phrase.start.checked_sub(back).is_some_and(|at| frame.has(at, classes));
    if before(1, Classes::AUXILIARY) || before(1, Classes::ADVERB) && before(2, Classes::AUXILIARY) {
        return false;
    }
    // *Ms. Osei, whose hometown, Raleigh, is hot, said*: the name tells more of the clause's noun.
    let owned = (2..5).any(|back| phrase.start > back && frame.is(phrase.start - back, &["whose"]));
    if owned && frame.is(phrase.start - 1, &[","]) {
        return false;
    }
    // *of Raleigh, N.C., said*: a state tells where somebody is from.
    let state = phrase.len() == 1 && frame.word(phrase.start).ends_with('.');
    // *the report, which has not been made public, found …*
    let public = phrase.len() == 1 && frame.is(phrase.start, &["public"]);
    starts
        && !state
        && !public
        && !is_told_of_a_name(frame, phrase)
        && phrase.clone().any(|at| {
            named && frame.has(phrase.start, Classes::DETERMINER)
                || frame.is_name(at)
                || frame.is(at, &["another", "one"])
                || frame.has(
                    at,
                    Classes::ANY_PERSON
                        | Classes::ORGANIZATION
                        | Classes::DOCUMENT
                        | Classes::PRONOUN
                        | Classes::QUANTIFIER,
                )
        })
        && !frame.has(phrase.start, Classes::CALENDAR)
}

/// Whether a phrase only tells more of the name before its comma: *Ms. Osei, **a nurse at the clinic**, which …*.
fn is_told_of_a_name(frame: &Frame, phrase: &Range<usize>) -> bool {
    phrase.start >= 2
        && frame.is(phrase.start - 1, &[","])
        && frame.is_name(phrase.start - 2)
        && !frame.is_name(phrase.start)
        && !frame.has(phrase.start, Classes::PRONOUN)
        && (0..phrase.start - 1)
            .rev()
            .take_while(|at| frame.is_word(*at))
            .all(|at| !frame.has(at, Classes::PREPOSITION))
}

/// *Officials, **though still confident of it**, say*: a clause without a verb is about the noun before it.
fn is_reduced_clause(frame: &Frame, start: usize, end: usize) -> bool {
    let verb = |at: usize| frame.has(at, Classes::AUXILIARY) || is_finite(frame, at);
    frame.is(start, &["although", "though", "while"]) && !(start + 1..end).any(verb)
}

/// Whether the words between two commas tell more of the noun before them.
fn is_apposition(frame: &Frame, start: usize, end: usize) -> bool {
    if start >= end {
        return false;
    }
    let opener = frame.has(
        start,
        Classes::RELATIVE
            | Classes::DETERMINER
            | Classes::PREPOSITION
            | Classes::RANK
            | Classes::GERUND
            | Classes::PARTICIPLE
            | Classes::TITLE
            | Classes::ANY_PERSON
            | Classes::ADVERB
            | Classes::NUMBER,
    ) || frame.is_name(start)
        || frame.word(start).ends_with("ing")
        || frame.kind(start) == Some(Kind::Number)
        || frame.is_word(start);
    // A clause of its own (*…, he added, …*) is no apposition.
    let clause =
        frame.has(start, Classes::PRONOUN) && frame.has(start + 1, Classes::CUE | Classes::AUXILIARY | Classes::VERB);
    // *Democrats — and some Republicans — say*: between dashes a conjunction adds to the noun.
    let dashes = !frame.is(end, &[","]);
    // *Ms. Osei, though, said …*: alone it joins nothing.
    let subordinate =
        frame.has(start, Classes::SUBORDINATOR) && end > start + 1 && !is_reduced_clause(frame, start, end)
            || !dashes
            && frame.is(start, &["but", "and", "or", "nor"])
            // *an aide, and one who knew, said*
            && !frame.has(start + 1, Classes::RELATIVE);
    // *The ship, carrying oil, was at sea, said an aide*: the comma gives way to the verb of the ship.
    let goes_on = frame.word(start).ends_with("ing")
        && (start..end).any(|at| frame.is(at, &[","]) && frame.has(at + 1, Classes::AUXILIARY));
    opener && !clause && !subordinate && !goes_on
}
