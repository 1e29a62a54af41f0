//! Words that somebody is said to have used: *used the phrase “…”*.

use super::anchor::Anchor;
use super::frame::Frame;
use super::subject::{can_speak, subject};
use super::{AttributionRule, Found};
use crate::annotation::Certainty;
use crate::rules::lexicon::Classes;
use crate::rules::{hit, miss};

/// See the module.
pub const RULE: AttributionRule = AttributionRule {
    id: "used-the-words",
    title: "Somebody used these words",
    explanation: "The writer tells that somebody used certain words. What was said around them is not shown.",
    ask: &["When and where did they use these words, and of whom?"],
    examples: &[
        hit(
            "<source>The mayor</source> has <cue>used the phrase</cue> <content>“open bridges”</content> in every debate.",
        ),
        miss("The mayor refused to use the phrase “open bridges” in a debate.", "The words were not used."),
        miss("The phrase “open bridges” came up in every debate.", "Nobody is said to have used it."),
    ],
    find,
};

fn find(frame: &Frame, anchor: &Anchor) -> Option<Found> {
    let noun = anchor.at;
    if noun < 2 || frame.quote(noun + 1).is_none() || !frame.is(noun, &["phrase", "term", "word", "words"]) {
        return None;
    }
    let verb = noun - 2;
    let used =
        frame.has(noun - 1, Classes::DETERMINER) && frame.is(verb, &["coined", "invoked", "repeated", "used", "uses"]);
    let denied = (verb.saturating_sub(3)..verb).any(|at| frame.has(at, Classes::NEGATION));
    let source = subject(frame, verb).filter(|subject| used && !denied && can_speak(frame, &subject.phrase))?.phrase;
    Some(Found {
        source: Some(source),
        cue: Some(verb..noun + 1),
        content: vec![noun + 1..noun + 2],
        certainty: Certainty::Sure,
    })
}
