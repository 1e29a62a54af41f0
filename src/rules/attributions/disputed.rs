//! A noun for what was said just before, and who took it up: *…, a charge that the mayor denied*.

use super::anchor::Anchor;
use super::frame::Frame;
use super::group::Voice;
use super::subject::{can_speak, subject};
use super::{AttributionRule, Found};
use crate::annotation::Certainty;
use crate::rules::lexicon::Classes;
use crate::rules::{hit, miss};

/// See the module.
pub const RULE: AttributionRule = AttributionRule {
    id: "charge-denied",
    title: "A charge that somebody denied",
    explanation: "Somebody took up what was said just before. Their own words are left out.",
    ask: &["What did they say to it, in their own words?"],
    examples: &[
        hit("The test was rigged, <content>a charge</content> that <source>county officials</source> <cue>deny</cue>."),
        hit("The dam is old, <content>a point</content> <source>an engineer</source> <cue>made</cue> last year."),
        miss("The claim that the mayor denied him a seat is false.", "What he was denied is told, and nothing said."),
    ],
    find,
};

/// What is done with something that was said.
const TAKES_UP: &[&str] = &[
    "denied", "denies", "deny", "dismissed", "dispute", "disputed", "disputes", "echoed", "made", "make", "makes",
    "reject", "rejected", "rejects", "repeated",
];

/// Nouns for something said that no clause spells out.
const SAID: &[&str] =
    &["account", "characterization", "contention", "criticism", "point", "reading", "sentiment", "view"];

fn find(frame: &Frame, anchor: &Anchor) -> Option<Found> {
    let at = anchor.at;
    if anchor.voice != Some(Voice::Active) && !frame.is(at, &["made", "make", "makes"]) || !frame.is(at, TAKES_UP) {
        return None;
    }
    // *a claim that the mayor denied him a seat*
    let next = at + 1;
    let object = frame.has(next, Classes::DETERMINER | Classes::PRONOUN | Classes::NUMBER | Classes::ANY_PERSON)
        || frame.is_marked(next)
        || frame.is_name(next);
    let subject = subject(frame, at).filter(|subject| !object && !subject.inverted && !subject.shared)?;
    let before = subject.phrase.start.checked_sub(1)?;
    let noun = before - usize::from(before > 0 && frame.is(before, &["that", "which"]));
    let noun = noun - usize::from(noun > 0 && frame.is(noun, &[","]));
    let article = (noun.saturating_sub(2)..noun).rev().find(|at| frame.is(*at, &["a", "an"]))?;
    let said = is_said(frame, noun);
    let apart = article > 0 && (frame.is(article - 1, &[",", "—", "–", "--", "-"]) || frame.is_marked(article - 1));
    (said && apart && can_speak(frame, &subject.phrase)).then(|| Found {
        source: Some(subject.phrase),
        cue: Some(at..next),
        content: vec![article..noun + 1],
        certainty: Certainty::Sure,
    })
}

/// Whether a statement is taken up here: *a charge that the mayor denied*.
pub fn takes_up(frame: &Frame, article: usize) -> bool {
    const SUBJECT: usize = 6;
    let noun = article + 1 + usize::from(!is_said(frame, article + 1));
    let verb = noun + 2..noun + 2 + SUBJECT;
    frame.is(article, &["a", "an"])
        && is_said(frame, noun)
        && verb.clone().take_while(|at| frame.is_word(*at)).any(|at| frame.is(at, TAKES_UP))
}

fn is_said(frame: &Frame, noun: usize) -> bool {
    frame.has(noun, Classes::TELLING) || frame.is(noun, SAID)
}
