//! A state of mind that only its owner can tell of: *X was adamant that …*, *X made clear that …*.

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
        hit(
            "<source>Officials at the port</source> <cue>made clear</cue> on Monday <content>that it would close</content>.",
        ),
        miss("It is clear that the port will close.", "Nobody is given who says so."),
        miss("The port was certain to close.", "What will be, and nobody's belief."),
    ],
    find,
};

fn find(frame: &Frame, anchor: &Anchor) -> Option<Found> {
    let at = anchor.at;
    let made = at > 0 && frame.is(at - 1, &["made", "make", "makes", "making"]) && frame.is(at, &["clear"]);
    let sure = frame.has(at, Classes::MINDED);
    if !made && !sure {
        return None;
    }
    let verb = if made {
        at - 1
    } else {
        let be = (at.saturating_sub(3)..at).rev().find(|at| !frame.has(*at, Classes::ADVERB | Classes::NEGATION))?;
        Some(be).filter(|be| frame.is(*be, &["are", "be", "been", "is", "remain", "remained", "was", "were"]))?
    };
    let start = skip_occasion(frame, at + 1);
    if !frame.is(start, &["that"]) && !made || frame.ends_at(start) {
        return None;
    }
    let subject = subject(frame, verb).filter(|subject| !subject.inverted && can_speak(frame, &subject.phrase))?;
    let cue = if made { verb } else { at };
    Some(Found {
        source: Some(subject.phrase),
        cue: Some(cue..at + 1),
        content: vec![start..content_end(frame, start)],
        certainty: Certainty::Sure,
    })
}
