//! A noun for what somebody said, with the clause that spells it out: *her claim that …*.

use super::anchor::Anchor;
use super::end::content_end;
use super::frame::Frame;
use super::phrase::{is_finite, is_nominal, phrase_after};
use super::subject::can_speak;
use super::{AttributionRule, Found, uttered};
use crate::annotation::Certainty;
use crate::rules::lexicon::Classes;
use crate::rules::{hit, miss};
use std::ops::Range;

/// See the module.
pub const RULE: AttributionRule = AttributionRule {
    id: "claim-that",
    title: "Somebody's claim that …",
    explanation: "A noun stands for something that was said elsewhere. The writer's choice of noun colours it.",
    ask: &["What were the words, and where were they said?"],
    examples: &[
        hit(
            "Nothing in the figures bears out <source>the mayor’s</source> <cue>claim</cue> <content>that crime had fallen</content>.",
        ),
        hit("<source>Her</source> <cue>warning</cue> <content>that the dam was weak</content> came too late."),
        hit("The vote put an end to <source>Ms. Osei’s</source> <cue>promise</cue> <content>to build a dam</content>."),
        hit("<source>His</source> <cue>promise</cue> <content>of “free ferries”</content> won the islands."),
        hit("The council heard <source>her</source> <cue>criticism</cue> <content>of the plan</content>."),
        hit("The plan drew <cue>criticism</cue> from <source>the mayor</source> <content>over its cost</content>."),
        hit(
            "The vote showed a <cue>fear</cue> among <source>some economists</source> <content>that the dam was too dear</content>.",
        ),
        hit(
            "The report doubts a <cue>claim</cue> by <source>the mayor</source> <content>that the dam was “safe”</content>.",
        ),
        hit("The report raised <cue>doubts</cue> <content>about the plan</content>."),
        miss("The claim that crime had fallen spread fast.", "Nobody is named whose claim it is."),
        miss("The mayor’s claim to the house was weak.", "A right to something, not a statement."),
    ],
    find,
};

/// Nouns that say what somebody will do.
const PROMISES: &[&str] = &["pledge", "pledges", "promise", "promises", "threat", "threats", "vow", "vows"];

/// How many adjectives may stand between the possessor and the noun.
const ADJECTIVES: usize = 3;

fn find(frame: &Frame, anchor: &Anchor) -> Option<Found> {
    let at = anchor.at;
    if let Some(found) = held_among(frame, at) {
        return Some(found);
    }
    if frame.has(at, Classes::JUDGING) {
        return judging(frame, at);
    }
    if frame.has(at, Classes::TELLING) && frame.is(at + 1, &["by", "from"]) {
        return given_by(frame, at);
    }
    // *her promise to build it*
    let promises = frame.is(at + 1, &["to"]) && frame.is(at, PROMISES) && !frame.has(at + 2, Classes::DETERMINER);
    let quoted = end_of_quoted(frame, at);
    let told = promises || frame.is(at + 1, &["that"]) || quoted.is_some();
    if !frame.has(at, Classes::TELLING) || !told || quoted.is_none() && frame.ends_at(at + 2) {
        return None;
    }
    let source = possessor(frame, at)?;
    Some(Found {
        source: Some(source),
        cue: Some(at..at + 1),
        content: vec![at + 1..quoted.unwrap_or_else(|| clause_end(frame, at + 1))],
        certainty: Certainty::Sure,
    })
}

/// *comments from Ms. Osei that it was safe*, *a claim by the mayor that it was “safe”*: somebody with a name, or of a trade, or
/// with words in marks.
fn given_by(frame: &Frame, at: usize) -> Option<Found> {
    let source = phrase_after(frame, at + 2).filter(|phrase| phrase.start == at + 2 && can_speak(frame, phrase))?;
    let content = frame.is(source.end, &["that"]).then(|| source.end..clause_end(frame, source.end))?;
    // *advice from staff members that …*
    let people = |at: usize| {
        frame.has(at, Classes::INFORMANT) || frame.has(at, Classes::PERSON) && frame.has(at, Classes::PLURAL)
    };
    let sure =
        source.clone().any(|at| frame.is_name(at) || people(at)) || content.clone().any(|at| frame.quote(at).is_some());
    sure.then(|| Found {
        source: Some(source),
        cue: Some(at..at + 1),
        content: vec![content],
        certainty: Certainty::Sure,
    })
}

/// *fears among economists that the dam is weak*: what a crowd thinks, by whoever took its pulse.
fn held_among(frame: &Frame, at: usize) -> Option<Found> {
    const HELD: &[&str] = &[
        "belief", "concern", "concerns", "consensus", "fear", "fears", "feeling", "frustration", "hope", "hopes",
        "recognition", "sense", "speculation", "suspicion", "suspicions", "view", "worries", "worry",
    ];
    if !frame.is(at + 1, &["among"]) || !frame.is(at, HELD) {
        return None;
    }
    let source = phrase_after(frame, at + 2).filter(|phrase| phrase.start == at + 2 && can_speak(frame, phrase))?;
    let content = frame.is(source.end, &["that"]).then(|| source.end..clause_end(frame, source.end))?;
    Some(Found { source: Some(source), cue: Some(at..at + 1), content: vec![content], certainty: Certainty::Sure })
}

/// *her promise of “free ferries”*: where the words end that stand right after it.
fn end_of_quoted(frame: &Frame, at: usize) -> Option<usize> {
    let quote_after = |at: usize| {
        let quote = at + usize::from(frame.has(at, Classes::DETERMINER));
        frame.quote(quote).map(|_| quote + 1)
    };
    let end = quote_after(at + 2).filter(|_| frame.is(at + 1, &["about", "for", "of"]))?;
    Some(quote_after(end + 1).filter(|_| frame.has(end, Classes::CONJUNCTION)).unwrap_or(end))
}

/// *her criticism of the plan*, *doubts about the plan*: a stance in a noun, which may be nobody's.
fn judging(frame: &Frame, at: usize) -> Option<Found> {
    // *criticism from farmers*: whose it is comes after.
    if frame.is(at + 1, &["from"]) && !frame.is(at, &["endorsement", "endorsements"]) {
        let source = phrase_after(frame, at + 2).filter(|phrase| phrase.start == at + 2 && can_speak(frame, phrase))?;
        let content = source.end..clause_end(frame, source.end);
        let content = if content.is_empty() { Vec::new() } else { vec![content] };
        return Some(Found { source: Some(source), cue: Some(at..at + 1), content, certainty: Certainty::Sure });
    }
    if !frame.is(at + 1, &["about", "for", "of", "over", "that"])
        || frame.ends_at(at + 2)
        || frame.is_name(at) && at > 0
        || uttered::is_raised(frame, at)
    {
        return None;
    }
    let source = possessor(frame, at);
    // *concerns about the dam*: what worries somebody is no statement yet.
    if source.is_none() && frame.is(at, &["concern", "concerns"]) {
        return None;
    }
    let certainty = if source.is_some() { Certainty::Sure } else { Certainty::Likely };
    Some(Found { source, cue: Some(at..at + 1), content: vec![at + 1..clause_end(frame, at + 1)], certainty })
}

/// Whose it is: *his*, *the mayor's*.
pub fn possessor(frame: &Frame, noun: usize) -> Option<Range<usize>> {
    let mut before = noun.checked_sub(1)?;
    for _ in 0..ADJECTIVES {
        if frame.has(before, Classes::POSSESSIVE) || frame.is(before, &["'s", "'"]) || !is_nominal(frame, before) {
            break;
        }
        // *the mayor's loyal supporters claim that …*: they do.
        if before + 1 == noun && frame.has(before, Classes::ANY_PERSON) && frame.has(before, Classes::PLURAL) {
            return None;
        }
        before = before.checked_sub(1)?;
    }
    if frame.has(before, Classes::POSSESSIVE) {
        return (!frame.has(before, Classes::RELATIVE)).then_some(before..before + 1);
    }
    if !frame.is(before, &["'s", "'"]) {
        return None;
    }
    // A possessor has no preposition and no verb in it: *in response to **the mayor's** claim*, *to clarify **her** claim*.
    let verb = |at: usize| {
        is_finite(frame, at) || frame.has(at, Classes::BASE) && !frame.has(at, Classes::NOUN_TOO) && !frame.is_name(at)
    };
    let start = (0..before)
        .rev()
        .take_while(|at| {
            is_nominal(frame, *at) || frame.has(*at, Classes::DETERMINER | Classes::RANK | Classes::NUMBER)
        })
        .take_while(|at| !frame.has(*at, Classes::PREPOSITION) && !verb(*at) && !frame.is(*at, &["that"]))
        .last()?;
    can_speak(frame, &(start..before)).then_some(start..before + 1)
}

/// Where the clause ends that is part of a sentence with a verb of its own: at a comma, or before that verb.
pub fn clause_end(frame: &Frame, start: usize) -> usize {
    let end = content_end(frame, start);
    let verb = |at: usize| frame.has(at, Classes::AUXILIARY) || is_finite(frame, at);
    let first = (start..end).find(|at| verb(*at)).unwrap_or(end);
    // A verb in several words (*had not been seen*) is one verb.
    let rest = (first..end)
        .find(|at| !verb(*at) && !frame.has(*at, Classes::ADVERB | Classes::NEGATION | Classes::PARTICIPLE))
        .unwrap_or(end);
    (start..end).find(|at| frame.is(*at, &[","]) || *at > rest && verb(*at)).unwrap_or(end)
}
