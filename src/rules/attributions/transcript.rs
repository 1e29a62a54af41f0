//! Transcripts: *OSEI: We knew.*

use super::anchor::Anchor;
use super::frame::Frame;
use super::{AttributionRule, Found};
use crate::annotation::Certainty;
use crate::article::Kind;
use crate::rules::lexicon::Classes;
use crate::rules::{hit, miss};

/// See the module.
pub const RULE: AttributionRule = AttributionRule {
    id: "transcript",
    title: "A line of a transcript",
    explanation: "In a transcript the name before the colon speaks until the next name.",
    ask: &["Where was this said, and who made the transcript?"],
    examples: &[
        hit("<source>OSEI</source><cue>:</cue> <content>We had the numbers in February</content>."),
        miss("NOTE: The office is closed.", "A label, not a speaker."),
    ],
    find,
};

/// What a line is, said before its colon.
pub const LABELS: &[&str] = &[
    "note", "update", "breaking", "correction", "related", "video", "watch", "photos", "more", "read", "exclusive",
    "poll", "q", "a", "opinion", "analysis", "live", "fact", "check", "interactive", "listen", "timeline", "explainer",
    "review", "boom", "bombshell", "busted", "byline", "email", "look", "revealed", "wow",
];

fn find(frame: &Frame, anchor: &Anchor) -> Option<Found> {
    let at = anchor.at;
    if !frame.opens_block || at == 0 || at > 4 || !frame.is(at, &[":"]) {
        return None;
    }
    // *Mayor Hale: Water is safe* heads an article; a heading inside it names a topic before its colon.
    let headline = frame.is_headline()
        && frame.start() == 0
        // *Hale camp: …*, *Port officials: …*
        && (0..at).all(|at| {
            frame.is_name(at)
                || frame.is(at, &["'s"])
                || at > 0 && frame.is(at, &["aides", "camp", "campaign", "officials", "police"])
        })
        // *Mayor Visits Dam: …*, *Strike Update: …*
        && !(1..at).any(|at| frame.has(at, Classes::THIRD) && frame.has(at, Classes::CUE))
        && !frame.is(at - 1, &["update"]);
    let name = headline
        || (0..at).all(|at| {
            frame.kind(at) == Some(Kind::Word)
                && !frame.has(at, Classes::FUNCTION)
                && frame.raw(at).chars().all(|c| !c.is_lowercase())
                && frame.raw(at).chars().any(char::is_uppercase)
        });
    let label = frame.is(0, LABELS);
    // *Storm Osei: live updates*
    let topic = frame.is_headline() && frame.is(at + 1, &["everything", "here", "how", "live", "what", "where", "why"]);
    if !name || label || topic || frame.ends_at(at + 1) {
        return None;
    }
    Some(Found {
        source: Some(0..at),
        cue: Some(at..at + 1),
        content: vec![at + 1..frame.end()],
        certainty: Certainty::Sure,
    })
}
