//! Belief, knowledge, hope and doubt: *X believes …*.

use super::anchor::Anchor;
use super::frame::Frame;
use super::subject::can_speak;
use super::{AttributionRule, Found};
use crate::annotation::Certainty;
use crate::rules::lexicon::Classes;
use crate::rules::{hit, miss};

/// See the module.
pub const RULE: AttributionRule = AttributionRule {
    id: "reported-thought",
    title: "Somebody believes that …",
    explanation: "Nobody can see a thought. The writer was told of it, read it somewhere, or infers it.",
    ask: &["How does the writer know what they think?"],
    examples: &[
        hit("<source>Aides to the mayor</source> <cue>believe</cue> <content>that the vote is lost</content>."),
        hit("<source>She</source> <cue>doubted</cue> <content>that the money would come</content>."),
        miss("He has many known enemies.", "An adjective, not a thought."),
        miss("The dam that she wanted was never built.", "It tells which dam; what she thought of it is not told."),
    ],
    find,
};

fn find(frame: &Frame, anchor: &Anchor) -> Option<Found> {
    let at = anchor.at;
    if !frame.has(at, Classes::THINK) {
        return None;
    }
    let statement = anchor.statement(frame).filter(|statement| statement.tells(frame))?;
    let subject = &statement.subject.phrase;
    // A text shows, it does not think: *the bill would see …*.
    let text =
        subject.clone().all(|at| !frame.is_name(at) && !frame.has(at, Classes::ANY_PERSON | Classes::ORGANIZATION))
            && subject.clone().any(|at| frame.has(at, Classes::DOCUMENT));
    // *the life that she wanted*, *said he knew*: a thought inside what is told.
    let inside = subject.len() == 1
        && subject.start > 0
        && frame.has(subject.start, Classes::PRONOUN)
        && (frame.is(subject.start - 1, &["that", "what"]) || frame.has(subject.start - 1, Classes::SAY));
    (!text && !inside && can_speak(frame, subject)).then(|| statement.found(Certainty::Sure))
}
