//! A quotation and its verb: *“…,” X said*; *said X*; *X said, “…”*.

use super::clause::content;
use super::frame::Frame;
use super::group::{Voice, can_speak, cue, subject, voice};
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

fn find(frame: &Frame, at: usize) -> Option<Found> {
    if voice(frame, at) != Some(Voice::Active) {
        return None;
    }
    let subject = subject(frame, at)?;
    let cue = cue(frame, at);
    let content = content(frame, &subject, &cue);
    let start = subject.phrase.start.min(cue.start);
    let full = |at: usize| frame.is_full_quote(at) || frame.quote_leads_on(at);
    // The quotation must touch the attribution: what stands further off may be somebody else's.
    let before = start > 0 && (full(start - 1) || start > 1 && frame.is(start - 1, &[","]) && full(start - 2));
    let after = content.iter().any(|range| {
        full(range.start) || (range.len() > 1 && frame.is(range.start, &["that"]) && full(range.start + 1))
    });
    let speech = frame.has(at, Classes::SAY);
    let certain = can_speak(frame, &subject.phrase);
    if content.is_empty() || !(before || after) || !(speech || (frame.has(at, Classes::CUE) && certain && before)) {
        return None;
    }
    Some(Found {
        source: Some(subject.phrase),
        cue: Some(cue),
        content,
        certainty: if certain { Certainty::Sure } else { Certainty::Likely },
    })
}
