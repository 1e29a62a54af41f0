//! A colon before a quotation: *The mayor was blunt: “…”*; *Mayor: Water is safe*.

use super::anchor::Anchor;
use super::end::has_own_verb;
use super::frame::Frame;
use super::nominal::possessor;
use super::phrase::{before_verb, is_finite, phrase_after, phrase_before};
use super::subject::{can_speak, main_subject};
use super::{AttributionRule, Found};
use crate::annotation::Certainty;
use crate::rules::lexicon::Classes;
use crate::rules::{hit, miss};
use std::ops::Range;

/// See the module.
pub const RULE: AttributionRule = AttributionRule {
    id: "colon-then-quote",
    title: "A colon, then the words",
    explanation: "A colon hands over to whoever was just named.",
    ask: &["Is it clear who is speaking?"],
    examples: &[
        hit(
            "<source>The mayor</source> was blunt<cue>:</cue> <content>“The money is gone and nobody knows where.”</content>",
        ),
        hit("<source>Poll</source><cue>:</cue> <content>Mayor leads rival by 12 points</content>"),
        hit(
            "The report ends on <source>this finding</source><cue>:</cue> <content>“Nine wells in ten hold more lead than the law allows.”</content>",
        ),
        miss("Opinion: Mayor should build a dam", "The line says what the article is."),
        miss("The rule is simple: nobody leaves.", "No words are quoted."),
        miss(
            "The mayor’s old line — “We build what we can pay for” — hung above the door.",
            "A dash sets words beside a noun; it hands over to nobody.",
        ),
    ],
    find,
};

fn find(frame: &Frame, anchor: &Anchor) -> Option<Found> {
    let at = anchor.at;
    if let Some(found) = heading(frame, at) {
        return Some(found);
    }
    if !frame.is(at, &[":"]) || !frame.is_full_quote(at + 1) || at == 0 || has_own_verb(frame, at + 1) {
        return None;
    }
    // *The mayor, a nurse, **delivered a message to Ms. Osei**: “…”*
    let acts = |phrase: &Range<usize>| {
        frame.word(phrase.start).ends_with("ed") && frame.has(phrase.start + 1, Classes::DETERMINER)
    };
    // *It was no surprise to the mayor, Luis Ferrant: “…”* hands over to the name; else to the subject.
    let beside = phrase_before(frame, at).filter(|phrase| {
        frame.is_name(phrase.end - 1)
            && can_speak(frame, phrase)
            && phrase.len() <= 8
            && !acts(phrase)
            && phrase
                .clone()
                .any(|at| frame.has(at, Classes::ANY_PERSON | Classes::TITLE | Classes::MALE | Classes::FEMALE))
    });
    let verb = (1..at).find(|at| frame.has(*at, Classes::AUXILIARY) || is_finite(frame, *at)).unwrap_or(at);
    let subject = || {
        // *A lesson from Ms. Osei: “…”*
        let speaks = |phrase: &Range<usize>| can_speak(frame, phrase) || frame.is_name(phrase.end - 1);
        let phrase = phrase_before(frame, before_verb(frame, verb)).filter(speaks)?;
        // *When he spoke, Ms. Osei fired back: “…”*, *In the hours after six people were killed, a voice rang out: “…”*
        let opened = phrase.start.checked_sub(1).is_some_and(|before| {
            frame.has(before, Classes::SUBORDINATOR | Classes::PREPOSITION) && !frame.is(before, &["by"])
        });
        if acts(&phrase) || opened { main_subject(frame, at) } else { Some(phrase) }
    };
    // *It ends on **this finding**: “…”*: a noun for what is told, with its own determiner.
    let text = || {
        let phrase = phrase_before(frame, at).filter(|phrase| tells(frame, phrase.end - 1))?;
        let start = phrase.clone().rev().find(|at| frame.has(*at, Classes::DETERMINER))?;
        Some(start..phrase.end)
    };
    // *Her answer was: “…”*, *The mayor's advice: “…”*
    let noun = (at - usize::from(frame.has(at - 1, Classes::AUXILIARY))).saturating_sub(1);
    let words = frame.is(noun, &["advice", "answer", "message", "reply", "response", "verdict"]);
    let owner = || possessor(frame, noun).filter(|_| words);
    let source = beside.or_else(owner).or_else(text).or_else(subject)?;
    Some(Found {
        source: Some(source),
        cue: Some(at..at + 1),
        content: vec![at + 1..frame.end().max(at + 2)],
        certainty: Certainty::Likely,
    })
}

/// *Poll: Mayor leads*: what stands before the colon of a headline is who says so.
fn heading(frame: &Frame, at: usize) -> Option<Found> {
    if let Some(found) = heading_ends(frame, at) {
        return Some(found);
    }
    if !(frame.is_headline() || frame.opens_block)
        || !frame.is(at, &[":"])
        || !(1..=LONGEST_HEADING).contains(&at)
        || frame.ends_at(at + 2)
    {
        return None;
    }
    let source = phrase_before(frame, at)
        .filter(|phrase| phrase.start == 0 && tells(frame, phrase.end - 1) && !frame.is(at - 1, LABELS))?;
    Some(Found {
        source: Some(source),
        cue: Some(at..at + 1),
        content: vec![at + 1..frame.end().max(at + 2)],
        certainty: Certainty::Sure,
    })
}

/// *Port to close by June: sources*: a headline may end in who says so.
fn heading_ends(frame: &Frame, at: usize) -> Option<Found> {
    let end = frame.end();
    let names = |at: usize| frame.has(at, Classes::INFORMANT | Classes::ORGANIZATION) || tells(frame, at);
    let source = (frame.is_headline() && frame.is(at, &[":"]) && at >= LONGEST_HEADING)
        .then(|| phrase_after(frame, at + 1))?
        .filter(|phrase| phrase.len() < LONGEST_HEADING && phrase.end == end && names(phrase.end - 1))?;
    Some(Found { source: Some(source), cue: Some(at..at + 1), content: vec![0..at], certainty: Certainty::Sure })
}

/// Whether a text, or something that was said, stands here.
fn tells(frame: &Frame, at: usize) -> bool {
    frame.has(at, Classes::DOCUMENT | Classes::TELLING) && !frame.has(at, Classes::MALE | Classes::FEMALE)
}

/// What a line is, said before its colon: these tell nothing, and an editor's note is the writer's.
const LABELS: &[&str] = &[
    "analysis", "column", "comment", "commentary", "conclusion", "editorial", "essay", "interview", "note", "opinion",
    "review", "transcript",
];

/// How many words may stand before the colon of a headline.
const LONGEST_HEADING: usize = 5;
