//! The clauses inside a noun phrase, and what of them may stand before a place.

use super::super::frame::Frame;
use super::before_verb;
use super::walk::{Step, Walk};
use super::word::{is_finite, is_nominal, is_object_of_relative, is_reduced, is_relative_that};
use crate::article::Kind;
use crate::rules::lexicon::Classes;

/// A relative clause may end in its object: *unions that endorsed **him***.
pub(super) fn object_before(walk: &Walk) -> Option<Step> {
    (walk.is_empty() && is_object_of_relative(walk.frame, walk.at)).then(|| walk.take(walk.at))
}

/// A clause without a relative ends in its verb: *the panel **he appointed** said no*.
pub(super) fn bare_clause_before(walk: &Walk) -> Option<Step> {
    let Walk { frame, at, .. } = *walk;
    let clause = walk.is_empty()
        && at > 1
        && frame.is(at - 1, &["he", "she", "they", "we"])
        && !frame.has(at, Classes::CUE)
        && is_finite(frame, at)
        && is_nominal(frame, at - 2);
    clause.then(|| walk.pass(at - 1))
}

/// A relative clause belongs to the noun before it; without one, its *who* is the subject itself.
pub(super) fn pronoun_before(walk: &Walk) -> Option<Step> {
    let Walk { frame, at, .. } = *walk;
    if !frame.has(at, Classes::RELATIVE) || !frame.is(at, &["who", "whom", "which", "whose"]) {
        return None;
    }
    let alone = at == 0
        || frame.is(at - 1, &[",", "("])
        || frame.is_any_dash(at - 1)
        || walk.is_empty() && frame.has(at - 1, Classes::CONJUNCTION);
    Some(if alone && walk.is_empty() {
        walk.close(at)
    } else if alone || has_own_subject(walk) {
        walk.stop()
    } else {
        walk.pass(at)
    })
}

/// A *that* after an institution or a text opens the clause that tells which one: *the union **that** represents pilots said*.
pub(super) fn that_before(walk: &Walk) -> Option<Step> {
    (!walk.is_empty() && tells_of_body(walk.frame, walk.at)).then(|| walk.pass(walk.at))
}

/// Whether a *that* after an institution or a text has a verb in the singular right after it.
pub(super) fn tells_of_body(frame: &Frame, that: usize) -> bool {
    let verb = that + 1;
    let third = frame.is_word(verb)
        && !frame.is_capital(verb)
        && frame.word(verb).ends_with('s')
        && !frame.has(verb, Classes::PLURAL | Classes::FUNCTION | Classes::ANY_PERSON)
        && frame.has(verb + 1, Classes::DETERMINER | Classes::PLURAL | Classes::PREPOSITION);
    frame.is(that, &["that"])
        && that > 0
        && frame.has(that - 1, Classes::ORGANIZATION | Classes::DOCUMENT | Classes::FIRM)
        && !frame.has(that - 1, Classes::TELLING | Classes::CUE)
        && third
}

/// Whether what was read is the clause's own subject, and not of the noun before: *a story in which officials said*.
fn has_own_subject(walk: &Walk) -> bool {
    let Walk { frame, at, .. } = *walk;
    let last = walk.from - 1;
    let informants = frame.has(last, Classes::INFORMANT) && frame.has(last, Classes::PLURAL);
    // *one which Ms. Osei calls late*
    let named = frame.is(at, &["which"])
        && frame.is_name(at + 1)
        && frame.is_name(last)
        && !(at + 1..last).any(|at| frame.has(at, Classes::AUXILIARY) || is_finite(frame, at));
    let object = frame.is(at, &["whom"])
        || frame.is(at, &["who", "which"]) && informants
        || frame.is(at, &["which"]) && frame.has(at - 1, Classes::PREPOSITION);
    (object || named) && walk.edge == at + 1
}

/// An adverb is at home after the auxiliary of a relative clause: *pilots who had **already** seen the log*,
/// *strategists who are **not** paid by either camp*.
pub(super) fn adverb_before(walk: &Walk) -> Option<Step> {
    let Walk { frame, at, .. } = *walk;
    let inside = !walk.is_empty()
        && frame.has(at, Classes::ADVERB | Classes::NEGATION)
        && frame.has(at.saturating_sub(1), Classes::AUXILIARY);
    inside.then(|| relative_before(frame, at)).flatten().map(|relative| walk.pass(relative))
}

/// A verb ends the phrase, unless it is a participle or stands in a clause that tells more of a noun.
pub(super) fn verb_before(walk: &Walk) -> Option<Step> {
    let Walk { frame, at, .. } = *walk;
    if !frame.has(at, Classes::AUXILIARY) && !is_finite(frame, at) {
        return None;
    }
    if is_reduced(frame, at) && frame.has(at + 1, Classes::PREPOSITION | Classes::ADVERB) {
        return Some(walk.pass(at));
    }
    // *experts I interviewed*: the clause tells who asked them.
    let clause = asker_before(frame, at).or_else(|| relative_before(frame, at));
    // *a man who advises them **said** the bank was late*: the clause has a verb, and this is the sentence's.
    let told = |who: usize| {
        frame.has(at, Classes::SAY)
            && frame.has(at, Classes::PAST)
            && (who + 1..at).any(|at| is_finite(frame, at) || frame.has(at, Classes::THIRD))
            && !(who + 1..at)
                .any(|at| frame.has(at, Classes::CONJUNCTION) || frame.is(at, &["he", "i", "she", "they", "we"]))
    };
    Some(walk.pass_or_stop(clause.filter(|who| !told(*who))))
}

/// Those who write.
pub const ASKERS: &[&str] = &["i", "i'd", "i've", "we", "we'd", "we've"];

/// The *I* or *we* of a clause that tells who asked people: *everyone I interviewed*, *experts we've talked to*.
pub(super) fn asker_before(frame: &Frame, verb: usize) -> Option<usize> {
    const ASKS: &[&str] = &[
        "asked", "consulted", "contacted", "interviewed", "met", "questioned", "reached", "spoke", "spoken",
        "surveyed", "talked",
    ];
    if !frame.is(verb, ASKS) {
        return None;
    }
    // *I've* is its verb's helper too.
    let start = before_verb(frame, verb);
    let asker = (start.saturating_sub(1)..verb).find(|asker| *asker > 0 && frame.is(*asker, ASKERS))?;
    let people = frame.has(asker - 1, Classes::PLURAL) && frame.has(asker - 1, Classes::ANY_PERSON)
        || frame.is(asker - 1, &["everybody", "everyone", "people", "those"]);
    people.then_some(asker)
}

/// The *who* or *which* in whose clause a word stands, if the clause is not cut off from its noun.
pub(super) fn relative_before(frame: &Frame, word: usize) -> Option<usize> {
    for at in (word.saturating_sub(14)..word).rev() {
        if frame.is(at, &["who", "which", "whom", "whose"]) || is_relative_that(frame, at) || tells_of_body(frame, at) {
            // *a man who lives there **and who** works nights*: both clauses are the man's.
            let second = at > 1 && frame.is(at, &["who"]) && frame.is(at - 1, &["and", "but"]);
            let first = second.then(|| relative_before(frame, at - 1)).flatten();
            return first.or((at > 0 && !frame.is(at - 1, &[","])).then_some(at));
        }
        // *a member who was there **when** it was decided*: a clause in the clause.
        let ends = frame.has(at, Classes::SUBORDINATOR) && !frame.is(at, &["when", "where", "while"]);
        if frame.is_marked(at) || frame.kind(at) == Some(Kind::Mark) || ends {
            return None;
        }
    }
    None
}

/// Where a relative clause or an apposition ends: at the next comma, quotation or dash, or with the frame.
pub(super) fn clause_end(frame: &Frame, start: usize) -> usize {
    (start..frame.end())
        .find(|at| frame.is_marked(*at) || frame.is(*at, &[",", ";", ":", "—", "–", "--", ")"]))
        .unwrap_or(frame.end())
}
