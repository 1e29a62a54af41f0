//! *as X put it*.

use super::anchor::Anchor;
use super::clause::sentence_start;
use super::end::content_end;
use super::frame::Frame;
use super::occasion::skip_occasion;
use super::phrase::subject_before;
use super::{AttributionRule, Found};
use crate::annotation::Certainty;
use crate::rules::{hit, miss};

/// See the module.
pub const RULE: AttributionRule = AttributionRule {
    id: "as-they-put-it",
    title: "As somebody put it",
    explanation: "The writer tells something in somebody else's words, and says so at the edge of the sentence.",
    ask: &["Are these the words as they were said?"],
    examples: &[
        hit("The port is <content>“a mess of a place,”</content> as <source>the mayor</source> <cue>put it</cue>."),
        hit("As <source>Ms. Osei</source> <cue>put it</cue>, <content>the port is a mess</content>."),
        hit("Or, as <source>Ms. Osei</source> <cue>put it</cue>: <content>“The port is a mess.”</content>"),
        miss("The crew found the chair where the mayor put it.", "She put a chair somewhere."),
    ],
    find,
};

fn find(frame: &Frame, anchor: &Anchor) -> Option<Found> {
    let at = anchor.at;
    if !frame.is(at, &["put", "puts"]) || !frame.is(at + 1, &["it"]) {
        return None;
    }
    let source = subject_before(frame, at)?;
    let lead = source.start.checked_sub(1).filter(|lead| frame.is(*lead, &["as"]))?;
    // *Or, as she put it: “…”*; *By then, as she put it, “…”*
    let next = skip_occasion(frame, at + 2);
    let next = next + usize::from(frame.is(next, &[",", ":"]));
    let leads_on = frame.quote(next).is_some()
        && !frame.is_marked(lead.saturating_sub(1))
        && lead > 0
        && !frame.is_marked(lead.saturating_sub(2));
    let content = if lead == 0 || leads_on {
        next..content_end(frame, next)
    } else {
        let end = lead - usize::from(frame.is(lead - 1, &[",", "—", "–", "--"]));
        // What stands before the quotation may be somebody else's.
        if frame.quote(end - 1).is_some() { end - 1..end } else { sentence_start(frame, end)..end }
    };
    (!content.is_empty()).then(|| Found {
        source: Some(source),
        cue: Some(at..at + 2),
        content: vec![content],
        certainty: Certainty::Sure,
    })
}
