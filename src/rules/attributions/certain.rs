//! A state of mind that only its owner can tell of: *X was adamant that …*.

use super::anchor::Anchor;
use super::clause::{content_end, skip_occasion};
use super::frame::Frame;
use super::group::{can_speak, subject};
use super::{AttributionRule, Found};
use crate::annotation::Certainty;
use crate::rules::lexicon::Classes;
use crate::rules::{hit, miss};

/// See the module.
pub const RULE: AttributionRule = AttributionRule {
    id: "sure-that",
    title: "Somebody is sure that …",
    explanation: "How sure somebody is, only they can tell. The writer was told of it, read it somewhere, or infers it.",
    ask: &["What did they say that shows it?"],
    examples: &[
        hit(
            "<source>People briefed on the talks</source> were <cue>adamant</cue> <content>that they would go on</content>.",
        ),
        miss("It is certain that the port will close.", "Nobody is given who says so."),
        miss("The port was certain to close.", "What will be, and nobody's belief."),
    ],
    find,
};

fn find(frame: &Frame, anchor: &Anchor) -> Option<Found> {
    let at = anchor.at;
    if !frame.has(at, Classes::MINDED) {
        return None;
    }
    let be = (at.saturating_sub(3)..at).rev().find(|at| !frame.has(*at, Classes::ADVERB | Classes::NEGATION))?;
    let start = skip_occasion(frame, at + 1);
    let verb = ["are", "be", "been", "is", "remain", "remained", "was", "were"];
    if !frame.is(be, &verb) || !frame.is(start, &["that"]) || frame.ends_at(start) {
        return None;
    }
    let subject = subject(frame, be).filter(|subject| !subject.inverted && can_speak(frame, &subject.phrase))?;
    Some(Found {
        source: Some(subject.phrase),
        cue: Some(at..at + 1),
        content: vec![start..content_end(frame, start)],
        certainty: Certainty::Sure,
    })
}
