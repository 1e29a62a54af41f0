//! A noun for what was said just before, and who takes it up: *…, a charge that the mayor denied*.

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
    id: "taken-up",
    title: "A charge that somebody takes up",
    explanation: "Somebody denies or shares what was said just before. Their own words are left out.",
    ask: &["What did they say to it, in their own words?"],
    examples: &[
        hit("The test was rigged, <content>a charge</content> that <source>county officials</source> <cue>deny</cue>."),
        hit("The dam is old, <content>a point</content> <source>an engineer</source> <cue>made</cue> last year."),
        miss(
            "It was a fraud, a finding that the company made false claims.",
            "The claims are the company’s, and no answer.",
        ),
    ],
    find,
};

/// What is done with something that was said.
const TAKES_UP: &[&str] = &[
    "confirm", "confirmed", "confirms", "denied", "denies", "deny", "dismissed", "dispute", "disputed", "disputes",
    "echoed", "made", "make", "makes", "reject", "rejected", "rejects", "repeated",
];

/// Nouns for something said that no clause spells out.
const SAID: &[&str] =
    &["account", "characterization", "concession", "criticism", "detail", "point", "reading", "sentiment", "view"];

fn find(frame: &Frame, anchor: &Anchor) -> Option<Found> {
    let at = anchor.at;
    let made = || frame.is(at, &["made", "make", "makes"]);
    if !frame.is(at, TAKES_UP) || anchor.voice != Some(Voice::Active) && !made() || has_object(frame, at) {
        return None;
    }
    let mut source = subject(frame, at).filter(|subject| !subject.inverted && !subject.shared)?.phrase;
    // *a charge the mayor denied*: nothing stands between the noun and who denied it.
    if let Some(noun) = noun_after(frame, source.start).filter(|noun| noun + 1 < source.end) {
        source.start = noun + 1;
    }
    let before = source.start.checked_sub(1)?;
    let noun = before - usize::from(before > 0 && frame.is(before, &["that", "which"]));
    let article = (noun.saturating_sub(2)..noun).rev().find(|at| noun_after(frame, *at) == Some(noun))?;
    (is_apart(frame, article) && can_speak(frame, &source)).then(|| Found {
        source: Some(source),
        cue: Some(at..at + 1),
        content: vec![article..noun + 1],
        certainty: Certainty::Sure,
    })
}

/// Whether what is said ends before an article, because somebody takes it up there: *a charge that the mayor denied*.
pub fn takes_up(frame: &Frame, article: usize) -> bool {
    const SUBJECT: usize = 6;
    noun_after(frame, article).is_some_and(|noun| {
        let verb = noun + 3..noun + 3 + SUBJECT;
        frame.is(noun + 1, &["that", "which"])
            && verb.take_while(|at| frame.is_word(*at)).any(|at| frame.is(at, TAKES_UP) && !has_object(frame, at))
    })
}

/// The noun for what was said that an article stands before: *a **charge***, *a familiar **charge***.
fn noun_after(frame: &Frame, article: usize) -> Option<usize> {
    let said = |noun: &usize| frame.has(*noun, Classes::TELLING) || frame.is(*noun, SAID);
    (article + 1..article + 3).find(said).filter(|_| frame.is(article, &["a", "an"]))
}

/// Whether a comma or a dash parts a noun from what it stands for.
fn is_apart(frame: &Frame, article: usize) -> bool {
    article > 0 && (frame.is(article - 1, &[",", "—", "–", "--", "-"]) || frame.is_marked(article - 1))
}

/// *denied him a seat*, *made false statements*: a verb that has something else to act on.
fn has_object(frame: &Frame, verb: usize) -> bool {
    let next = verb + 1;
    let told =
        Classes::ADVERB | Classes::PREPOSITION | Classes::CALENDAR | Classes::CONJUNCTION | Classes::SUBORDINATOR;
    let ends = frame.ends_at(next) || frame.is(next, &[",", ";", ":", "—", "–", "--", "-", ")", "last", "this"]);
    !ends && !frame.has(next, told)
}
