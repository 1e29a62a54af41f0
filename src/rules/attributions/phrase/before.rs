//! The noun phrase that ends before a place.

use super::super::frame::Frame;
use super::after::{ends_plural_owner, joins_nouns};
use super::word::{is_finite, is_nominal, is_noun, is_object_of_relative, is_reduced, is_relative_that};
use super::{QUALITIES, REACH, before_verb, tells_more};
use crate::article::Kind;
use crate::rules::lexicon::Classes;
use std::ops::Range;

/// The noun phrase that ends at `end`, with its *of*, *with* and *who* phrases.
pub fn phrase_before(frame: &Frame, end: usize) -> Option<Range<usize>> {
    let mut start = end;
    // The leftmost place up to which all that stands there is known to belong to the phrase.
    let mut at = end;
    while at > 0 && end - at < REACH {
        let before = at - 1;
        if frame.is_marked(before) {
            // A title or a nickname belongs to a name, a quotation does not.
            if frame.is_full_quote(before)
                || frame.marks_lead_on(before)
                || before == 0
                || !frame.is_word(before - 1)
                || frame.has(before - 1, Classes::AUXILIARY | Classes::VERB)
            {
                break;
            }
            at = before;
            continue;
        }
        match frame.kind(before) {
            Some(Kind::Number | Kind::Address) => {}
            Some(Kind::Word) => {
                if frame.is(before, &["'s", "'"]) {
                    at = before;
                    continue;
                }
                // *one of them*, *those close to him*
                let parted = before >= 2
                    && frame.is(before - 1, &["of", "to", "with"])
                    && frame.is(before, &["him", "them", "us", "you"]);
                // *the $20 million experts say it costs*
                let sum = frame.is(before, &["billion", "million", "trillion"]) && before > 1;
                if sum && frame.is(before - 2, &["$", "€", "£"]) {
                    break;
                }
                if start == end && is_object_of_relative(frame, before) {
                    at = before;
                    start = before;
                    continue;
                }
                // *the panel **he appointed** said no*
                let chosen = start == end && before > 1 && is_finite(frame, before) && !frame.has(before, Classes::CUE);
                if chosen && frame.is(before - 1, &["he", "she", "they", "we"]) && is_nominal(frame, before - 2) {
                    at = before - 1;
                    continue;
                }
                // *A mine official said so*: coal, and nobody's own.
                let mine = start < end && frame.is(before, &["mine"]);
                if frame.has(before, Classes::PRONOUN) && !frame.is(before, &["one", "her"]) && !parted && !mine {
                    if start == end
                        || frame.has(before + 1, Classes::RELATIVE)
                        || frame.is(before + 1, &["of", "in", "on", "at", "with", "from", "else", "close", "familiar"])
                    {
                        start = before;
                    }
                    break;
                }
                // *the things **the mayor** said*: a determiner opens a phrase of its own.
                let opens = start < end && frame.is(before, &["a", "an", "the"]);
                if opens && before > 0 && is_noun(frame, before - 1) {
                    start = before;
                    break;
                }
                if frame.has(before, Classes::RELATIVE) && frame.is(before, &["who", "whom", "which", "whose"]) {
                    // A relative clause belongs to the noun before it; without one, it is the subject itself.
                    if before == 0
                        || frame.is(before - 1, &[",", "—", "–", "--", "("])
                        || frame.is_dash(before - 1)
                        || start == end && frame.has(before - 1, Classes::CONJUNCTION)
                    {
                        if start == end {
                            start = before;
                        }
                        break;
                    }
                    // *a story in which officials said*: the clause's own subject, and not the story.
                    let informants = frame.has(end - 1, Classes::INFORMANT) && frame.has(end - 1, Classes::PLURAL);
                    let object = frame.is(before, &["whom"])
                        || frame.is(before, &["who", "which"]) && informants
                        || frame.is(before, &["which"]) && frame.has(before - 1, Classes::PREPOSITION);
                    if object && start == before + 1 {
                        break;
                    }
                    at = before;
                    continue;
                }
                // *pilots who had already seen the log*, *strategists who are not paid by either camp*
                if start < end
                    && frame.has(before, Classes::ADVERB | Classes::NEGATION)
                    && frame.has(before - usize::from(before > 0), Classes::AUXILIARY)
                    && let Some(relative) = relative_before(frame, before)
                {
                    at = relative + 1;
                    continue;
                }
                // *The cheapest, **that** official said, …*: no conjunction, but which official.
                let opens = before == 0 || frame.is(before - 1, &[","]) || frame.is_marked(before - 1);
                let singular = frame.has(start, Classes::INFORMANT) && !frame.has(start, Classes::PLURAL);
                if frame.is(before, &["that"]) && opens && singular && start == before + 1 && end == start + 1 {
                    start = before;
                    break;
                }
                if frame.has(before, Classes::SUBORDINATOR | Classes::NEGATION)
                    || frame.is(before, &["according", "that", "what", "than", "as", "but", "nor", "yet", "so", "also"])
                {
                    break;
                }
                if frame.has(before, Classes::CONJUNCTION) {
                    // *…, she and another reporter said*
                    let we = before > 0
                        && frame.is(before, &["and"])
                        && frame.is(before - 1, &["he", "i", "she", "they", "we"]);
                    if we && start == before + 1 && (before == 1 || frame.is(before - 2, &[","])) {
                        start = before - 1;
                        break;
                    }
                    if start == end || !joins_nouns(frame, before) {
                        break;
                    }
                    at = before;
                    continue;
                }
                if frame.has(before, Classes::PREPOSITION) && !frame.has(before, Classes::DETERMINER) {
                    // *is behind bars after police say so*: the word opens a clause of its own.
                    if start < end && frame.is(before, &["after", "before", "since", "until"]) {
                        break;
                    }
                    let joins = before > 0
                        && start < end
                        && (is_nominal(frame, before - 1)
                            // *observers in the north and around the country*
                            || before > 1 && frame.is(before - 1, &["and"]) && is_nominal(frame, before - 2)
                            || frame.is(before - 1, QUALITIES)
                            // *a colleague over at the port*
                            || before > 1 && frame.is(before - 1, &["down", "over", "up"]) && is_nominal(frame, before - 2)
                            || frame.is(before - 1, &["one", "some", "many", "most", "several", "all", "those"])
                            || frame.has(before - 1, Classes::NUMBER)
                            || is_reduced(frame, before - 1));
                    if !joins {
                        // *officials who served in the region*: the verb before it is a relative clause's.
                        match relative_before(frame, before) {
                            Some(relative) if start < end => {
                                at = relative + 1;
                                continue;
                            }
                            _ => break,
                        }
                    }
                    at = before;
                    continue;
                }
                if frame.has(before, Classes::AUXILIARY) || is_finite(frame, before) {
                    if is_reduced(frame, before) && frame.has(before + 1, Classes::PREPOSITION | Classes::ADVERB) {
                        at = before;
                        continue;
                    }
                    // *experts I interviewed*: the clause tells who asked them.
                    if let Some(asker) = asker_before(frame, before) {
                        at = asker;
                        continue;
                    }
                    // Inside a relative clause a verb is at home.
                    match relative_before(frame, before) {
                        Some(relative) => {
                            at = relative + 1;
                            continue;
                        }
                        None => break,
                    }
                }
                // *the order released Friday said*
                if start == end && before > 1 && frame.has(before, Classes::CALENDAR) && tells_more(frame, before) {
                    at = before - 1;
                    start = before - 1;
                    continue;
                }
                if frame.has(before, Classes::CALENDAR)
                    && frame.is_capital(before)
                    && !frame.is(before + 1, &["'s"])
                    && !frame.is_word(before + 1)
                {
                    break;
                }
                if frame.has(before, Classes::ADVERB)
                    && !(frame.has(before, Classes::DETERMINER)
                        || before > 0 && frame.has(before - 1, Classes::DETERMINER | Classes::PREPOSITION))
                    && !is_nominal(frame, before)
                {
                    if start == end {
                        break;
                    }
                    // *The chief executive there said*: an adverb inside; *Still officials said*: one before.
                    if before > 0 && is_nominal(frame, before - 1) {
                        at = before;
                        continue;
                    }
                    break;
                }
            }
            Some(Kind::Quote) if ends_plural_owner(frame, before) => {}
            Some(Kind::Mark) => {
                if frame.is(before, &["-", "/", "&", "$", "%"]) && start < end && !frame.is_dash(before) {
                    at = before;
                    continue;
                }
                if frame.is(before, &[")"]) && before > 1 {
                    // *Sen. Joan Hale (D-Ore.)*
                    match (before.saturating_sub(8)..before).rev().find(|at| frame.is(*at, &["("])) {
                        Some(open) if open > 0 && is_nominal(frame, open - 1) => {
                            if start == end {
                                start = before;
                            }
                            at = open;
                            continue;
                        }
                        _ => break,
                    }
                }
                break;
            }
            _ => break,
        }
        at = before;
        start = before;
    }
    trim(frame, start..end)
}

/// Leaves out what stands around a phrase: lead-in adverbs, times, commas. Nothing is left where there is no noun.
pub(super) fn trim(frame: &Frame, mut phrase: Range<usize>) -> Option<Range<usize>> {
    while !phrase.is_empty() {
        let first = phrase.start;
        let lead = frame.has(first, Classes::CONJUNCTION | Classes::AUXILIARY)
            || (frame.has(first, Classes::PREPOSITION) && !frame.has(first, Classes::DETERMINER))
            || (frame.has(first, Classes::ADVERB)
                && !frame.is(first, &["both", "then", "only", "nearly", "about", "almost"])
                && !(frame.is_name(first) && first > 0))
            || (frame.is(first, &["last", "this", "that"])
                && frame.is(first + 1, &["week", "month", "year", "night", "summer", "morning"]))
            || (frame.is(first, &["week", "month", "year", "night", "summer", "morning"]) && phrase.len() > 1)
            || (frame.has(first, Classes::CALENDAR) && phrase.len() > 1 && !frame.is(first + 1, &["'s"]))
            // *5:40 p.m. Officials said*
            || frame.is(first, &["a.m.", "p.m."])
            || frame.kind(first) == Some(Kind::Number) && frame.is(first + 1, &["a.m.", "p.m."])
            || frame.is(first, &["'s", "'", "-", "/", "&", "%"]);
        if !lead {
            break;
        }
        phrase.start += 1;
    }
    while !phrase.is_empty()
        && (frame.has(phrase.end - 1, Classes::PREPOSITION | Classes::CONJUNCTION | Classes::DETERMINER)
            && !frame.has(phrase.end - 1, Classes::QUANTIFIER | Classes::PRONOUN)
            && !frame.is(phrase.end - 1, &["this", "that", "those", "these", "some", "another"])
            || frame.is(phrase.end - 1, &["-", "/", "&"]))
    {
        phrase.end -= 1;
    }
    let somebody = phrase.clone().any(|at| {
        is_nominal(frame, at)
            || frame.has(at, Classes::PRONOUN | Classes::QUANTIFIER | Classes::NUMBER)
            || frame.is(at, &["this", "that", "those", "these", "who", "which", "another", "it"])
    });
    (!phrase.is_empty() && somebody).then_some(phrase)
}

/// The *I* or *we* of a clause that tells who asked people: *everyone I interviewed*, *experts we have talked to*.
pub(super) fn asker_before(frame: &Frame, verb: usize) -> Option<usize> {
    const ASKS: &[&str] = &[
        "asked", "consulted", "contacted", "interviewed", "met", "questioned", "reached", "spoke", "spoken",
        "surveyed", "talked",
    ];
    if !frame.is(verb, ASKS) {
        return None;
    }
    let asker = before_verb(frame, verb).checked_sub(1).filter(|asker| *asker > 0 && frame.is(*asker, &["i", "we"]))?;
    let people = frame.has(asker - 1, Classes::PLURAL) && frame.has(asker - 1, Classes::ANY_PERSON)
        || frame.is(asker - 1, &["everybody", "everyone", "people", "those"]);
    people.then_some(asker)
}

/// The *who* or *which* in whose clause a verb stands, if the clause is not cut off from its noun.
fn relative_before(frame: &Frame, verb: usize) -> Option<usize> {
    for at in (verb.saturating_sub(14)..verb).rev() {
        if frame.is(at, &["who", "which", "whom", "whose"]) || is_relative_that(frame, at) {
            return (at > 0 && !frame.is(at - 1, &[","])).then(|| at - 1);
        }
        if frame.is_marked(at) || frame.kind(at) == Some(Kind::Mark) || frame.has(at, Classes::SUBORDINATOR) {
            return None;
        }
    }
    None
}
