//! A state of mind and what it is about: *she was critical of the plan*, *voters are worried about …*.

use super::anchor::Anchor;
use super::end::content_end;
use super::frame::Frame;
use super::phrase::{before_verb, subject_before};
use super::subject::can_speak;
use super::{AttributionRule, Found};
use crate::annotation::Certainty;
use crate::rules::lexicon::Classes;
use crate::rules::{hit, miss};

/// See the module.
pub const RULE: AttributionRule = AttributionRule {
    id: "worried-about",
    title: "Somebody is worried about …",
    explanation: "A state of mind that nobody can see: the writer was told of it, or infers it.",
    ask: &["How does the writer know what they think?"],
    examples: &[
        hit("<source>Ms. Osei</source> is <cue>worried</cue> <content>about the dam</content>."),
        hit("<source>Ms. Osei</source> was <cue>confident</cue> <content>that the dam would hold</content>."),
        hit("<source>Mr. Hale</source> was <cue>critical</cue> <content>of the plan</content>."),
        miss("A worried mayor took the stage.", "It tells what she was like, not what she thought."),
        miss("Ms. Osei was fond of the dam.", "A liking, and no judgment."),
    ],
    find,
};

fn find(frame: &Frame, anchor: &Anchor) -> Option<Found> {
    let at = anchor.at;
    let about = frame.is(at + 1, &["about", "of", "over", "that"]);
    if !frame.has(at, Classes::MINDED) || !about || frame.ends_at(at + 2) {
        return None;
    }
    let verb = before_verb(frame, at);
    let state = (verb..at).any(|at| frame.has(at, Classes::AUXILIARY) || frame.is(at, &["'s", "'re"]))
        || verb > 0 && frame.is(verb - 1, &["remain", "remained", "remains", "felt", "sounded", "became"]);
    let source = subject_before(frame, if verb < at { at } else { verb.saturating_sub(1) })
        .filter(|subject| state && can_speak(frame, subject))?;
    let content = at + 1..content_end(frame, at + 1);
    Some(Found { source: Some(source), cue: Some(at..at + 1), content: vec![content], certainty: Certainty::Sure })
}
