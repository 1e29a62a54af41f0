//! A source behind the source: *…, citing two officials*.

use super::anchor::Anchor;
use super::clause::sentence_start;
use super::frame::Frame;
use super::phrase::phrase_after;
use super::{AttributionRule, Found};
use crate::annotation::Certainty;
use crate::rules::lexicon::Classes;
use crate::rules::{hit, miss};

/// See the module.
pub const RULE: AttributionRule = AttributionRule {
    id: "citing",
    title: "Citing somebody else",
    explanation: "What is said came to the speaker from somebody else. A reader is two steps away from it.",
    ask: &["Did anybody ask the first source again?"],
    examples: &[
        hit(
            "<content>The ministry knew in March, the newspaper reported</content>, <cue>citing</cue> <source>two officials</source>.",
        ),
        miss("The company closed the plant, citing high costs.", "Costs are a reason, not a source."),
    ],
    find,
};

fn find(frame: &Frame, anchor: &Anchor) -> Option<Found> {
    let at = anchor.at;
    if !frame.is(at, &["citing", "quoting"]) || at == 0 {
        return None;
    }
    let source = phrase_after(frame, at + 1).filter(|phrase| {
        let end =
            phrase.clone().find(|at| frame.has(*at, Classes::PREPOSITION | Classes::RELATIVE)).unwrap_or(phrase.end);
        (phrase.start..end).any(|at| frame.has(at, Classes::INFORMANT | Classes::PERSON | Classes::CROWD))
            || frame.is(phrase.start, &["people", "unnamed", "anonymous"])
    })?;
    let end = if frame.is(at - 1, &[","]) { at - 1 } else { at };
    let content = sentence_start(frame, end)..end;
    Some(Found { source: Some(source), cue: Some(at..at + 1), content: vec![content], certainty: Certainty::Sure })
}
