//! A quotation and, after a dash, the name under it: *“…” — Ana Lopez*.

use super::anchor::Anchor;
use super::frame::Frame;
use super::{AttributionRule, Found};
use crate::annotation::Certainty;
use crate::rules::{hit, miss};

/// See the module.
pub const RULE: AttributionRule = AttributionRule {
    id: "signed-quote",
    title: "A quotation, a dash and a name",
    explanation: "Readers' letters, comments and quotations set apart are signed: the name after the dash spoke.",
    ask: &["Where were these words taken from?", "Who chose them?"],
    examples: &[
        hit("<content>“Nobody asked the people who live here.”</content> <cue>—</cue> <source>Ana Lopez</source>"),
        hit("<content>“Nobody asked the people who live here.”</content> <cue>—</cue> <source>Lopez</source>"),
        miss("“Nobody asked us” — Ana Lopez paused — “and nobody will.”", "The dash opens the writer's own words."),
    ],
    find,
};

/// The longest signature, in words.
const LONGEST: usize = 6;

fn find(frame: &Frame, anchor: &Anchor) -> Option<Found> {
    let at = anchor.at;
    if !frame.is(at, &["—", "–", "―", "--", "-"]) || at == 0 || !frame.is_full_quote(at - 1) {
        return None;
    }
    let start = at + 1;
    let end = (start..=start + LONGEST).find(|at| !frame.is_name(*at))?;
    // Nothing may follow but the next quotation.
    // A surname alone signs only a quotation that is a paragraph.
    let whole = end > start && at == 1 && frame.opens_block && frame.ends_at(end);
    let signs = whole || end > start + 1 && (frame.ends_at(end) || frame.is_full_quote(end));
    signs.then(|| Found {
        source: Some(start..end),
        cue: Some(at..start),
        content: vec![at - 1..at],
        certainty: Certainty::Sure,
    })
}
