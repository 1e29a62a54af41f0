//! What somebody was asked, though not by whom: *asked whether …*, *when asked about …*, *was asked if …*.

use super::anchor::Anchor;
use super::clause::{content_end, skip_occasion};
use super::frame::Frame;
use super::group::Voice;
use super::{AttributionRule, Found};
use crate::annotation::Certainty;
use crate::rules::lexicon::Classes;
use crate::rules::{hit, miss};

/// See the module.
pub const RULE: AttributionRule = AttributionRule {
    id: "was-asked",
    title: "Somebody was asked",
    explanation: "What was asked tells what an answer is worth. Who asked is often left out: mostly it was the writer.",
    ask: &["What were the words of the question?"],
    examples: &[
        hit("<cue>Asked</cue> <content>whether the dam was safe</content>, the mayor smiled."),
        hit("The mayor was <cue>asked</cue> <content>about the dam</content>."),
        hit("The mayor smiled when <cue>asked</cue> <content>why the dam had failed</content>."),
        miss("She would resign if asked.", "No question is given."),
    ],
    find,
};

fn find(frame: &Frame, anchor: &Anchor) -> Option<Found> {
    let at = anchor.at;
    let voice = anchor.voice?;
    if !frame.is(at, &["asked", "pressed", "questioned", "quizzed"]) {
        return None;
    }
    let leads_in = at == 0
        || frame.has(at - 1, Classes::SUBORDINATOR | Classes::ADVERB)
        || frame.is(at - 1, &[",", "after", "being", "when"]);
    if voice != Voice::Passive && !leads_in {
        return None;
    }
    let start = skip_occasion(frame, at + 1);
    let question = frame.is(
        start,
        &["about", "for", "how", "if", "on", "to", "what", "when", "where", "whether", "which", "who", "whom", "why"],
    );
    if !question && !frame.is_marked(start + usize::from(frame.is(start, &[",", ":"]))) {
        return None;
    }
    let mut end = content_end(frame, start);
    if voice != Voice::Passive {
        // What leads in ends where the answer begins.
        end = (start..end).find(|at| frame.is(*at, &[","]) || frame.is_full_quote(*at)).unwrap_or(end);
    }
    let content = start..end;
    (!content.is_empty()).then(|| Found {
        source: None,
        cue: Some(at..at + 1),
        content: vec![content],
        certainty: Certainty::Sure,
    })
}
