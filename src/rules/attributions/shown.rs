//! Texts and data that speak: *the report found …*.

use super::anchor::Anchor;
use super::frame::Frame;
use super::{AttributionRule, Found};
use crate::annotation::Certainty;
use crate::rules::lexicon::Classes;
use crate::rules::{hit, miss};

/// See the module.
pub const RULE: AttributionRule = AttributionRule {
    id: "document-shows",
    title: "A text or data says",
    explanation: "A report, a poll, a lawsuit is the source. It has authors, a date and a method.",
    ask: &["Who made it, and when?", "Can a reader see it?"],
    examples: &[
        hit("<source>The report</source> <cue>found</cue> <content>that lead had leached from old pipes</content>."),
        hit("<source>A poll released in May</source> <cue>showed</cue> <content>the mayor ahead</content>."),
        miss("The police found the car.", "Nothing speaks here: the car was lost."),
    ],
    find,
};

fn find(frame: &Frame, anchor: &Anchor) -> Option<Found> {
    let at = anchor.at;
    if !frame.has(at, Classes::SHOW) {
        return None;
    }
    // *a video put out by the campaign*: the text is shown, it shows nothing.
    if (at + 1..at + 3).any(|at| frame.is(at, &["by"])) {
        return None;
    }
    let statement = anchor.statement(frame)?;
    let subject = &statement.subject;
    // *a group established that runs the port*: a relative clause, not a finding.
    let that = frame.is(at + 1, &["that"])
        && !(frame.has(at + 2, Classes::AUXILIARY | Classes::VERB) || frame.has(at + 2, Classes::THIRD));
    let document = subject.phrase.clone().any(|at| is_text(frame, at));
    let speaks = document || that && frame.is_word(subject.phrase.start) && !frame.is(at, &["found", "find"]);
    (speaks && !subject.inverted).then(|| statement.found(Certainty::Sure))
}

/// Whether a text or data stands here, rather than part of a name: *a Morrow Poll*, but not *Bill Hale*.
fn is_text(frame: &Frame, at: usize) -> bool {
    frame.has(at, Classes::DOCUMENT)
        && (!frame.is_name(at) || !frame.is_name(at + 1) && !frame.has(at, Classes::MALE | Classes::FEMALE))
}
