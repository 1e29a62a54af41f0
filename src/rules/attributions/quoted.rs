//! A quotation and its verb: *“…,” X said*; *said X*; *X said, “…”*.

use super::anchor::Anchor;
use super::frame::Frame;
use super::subject::can_speak;
use super::{AttributionRule, Found};
use crate::annotation::Certainty;
use crate::rules::lexicon::Classes;
use crate::rules::{hit, miss};

/// See the module.
pub const RULE: AttributionRule = AttributionRule {
    id: "quote-and-verb",
    title: "A quotation, and who said it",
    explanation: "A verb of saying next to quotation marks tells whose words stand between them.",
    ask: &["Who heard these words?", "Is this what was asked?"],
    examples: &[
        hit("<content>“The water is safe to drink,”</content> <source>Ms. Lopez</source> <cue>said</cue>."),
        hit("<content>“The water is safe to drink,”</content> <cue>said</cue> <source>Ana Lopez</source>, a chemist."),
        hit("<source>The mayor</source> <cue>replied</cue>, <content>“Nobody asked me.”</content>"),
        miss("Readers of “The Winter Garden,” she said, will be pleased.", "The marks hold a title, not her words."),
    ],
    find,
};

fn find(frame: &Frame, anchor: &Anchor) -> Option<Found> {
    let at = anchor.at;
    let statement = anchor.statement(frame)?;
    let start = statement.subject.phrase.start.min(statement.cue.start);
    // The quotation must touch the attribution: what stands further off may be somebody else's.
    let before = start > 0
        && statement.content[0].start < start
        && (frame.is_speech(start - 1) || start > 1 && frame.is(start - 1, &[","]) && frame.is_speech(start - 2));
    let after = statement.content.iter().any(|range| {
        frame.is_speech(range.start)
            || (range.len() > 1 && frame.is(range.start, &["that"]) && frame.is_speech(range.start + 1))
    });
    let certain = can_speak(frame, &statement.subject.phrase);
    let speaks = frame.has(at, Classes::SAY) || certain && before && !frame.is(at, &["put", "puts"]);
    ((before || after) && speaks).then(|| statement.found(if certain { Certainty::Sure } else { Certainty::Likely }))
}
