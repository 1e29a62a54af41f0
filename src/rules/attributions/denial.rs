//! Silence: *X declined to comment*, *did not respond to requests for comment*, *referred questions to Y*.

use super::anchor::Anchor;
use super::frame::Frame;
use super::subject::{can_speak, subject};
use super::{AttributionRule, Found};
use crate::annotation::Certainty;
use crate::rules::{hit, miss};

/// See the module.
pub const RULE: AttributionRule = AttributionRule {
    id: "no-comment",
    title: "Somebody who did not answer",
    explanation: "The writer asked and says what came back: nothing. That somebody was asked is itself worth knowing.",
    ask: &["What were they asked?", "How long did they have to answer?"],
    examples: &[
        hit("<source>A spokesman for the utility</source> <cue>declined</cue> <content>to comment</content>."),
        hit("<source>The ministry</source> did not <cue>respond</cue> <content>to a request for comment</content>."),
        miss("Sales declined in May.", "A fall, not a refusal."),
    ],
    find,
};

fn find(frame: &Frame, anchor: &Anchor) -> Option<Found> {
    let at = anchor.at;
    let refuses = frame.is(at, &["declined", "refused", "declines", "refuses", "decline", "refuse"])
        && frame.is(at + 1, &["to", "further", "comment", "requests", "interview"]);
    let silent = frame.is(at, &["respond", "return", "reply", "answer", "provide"])
        && at > 0
        && (frame.is(at - 1, &["not", "n't", "didn't", "never"]) || frame.is(at - 1, &["immediately", "directly"]))
        && (at..at + 8).any(|at| {
            frame.is(
                at,
                &[
                    "request", "requests", "call", "calls", "comment", "message", "messages", "email", "emails",
                    "question", "questions", "inquiries", "response",
                ],
            )
        });
    let terms = || (at..at + 5).any(|at| frame.is(at, &["named", "identified"]));
    if !(refuses || silent) || terms() {
        return None;
    }
    let subject = subject(frame, at).filter(|subject| !subject.inverted && can_speak(frame, &subject.phrase))?;
    let content = at + 1..super::end::content_end(frame, at + 1);
    Some(Found {
        source: Some(subject.phrase),
        cue: Some(at..at + 1),
        content: if content.is_empty() { Vec::new() } else { vec![content] },
        certainty: Certainty::Sure,
    })
}
