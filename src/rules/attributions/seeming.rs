//! What seems so to the writer: *she seemed to recognize …*, *the plan appears dead*.

use super::anchor::Anchor;
use super::end::object_end;
use super::frame::Frame;
use super::phrase::{before_verb, subject_before};
use super::{AttributionRule, Found};
use crate::annotation::Certainty;
use crate::rules::lexicon::Classes;
use crate::rules::{hit, miss};

/// See the module.
pub const RULE: AttributionRule = AttributionRule {
    id: "it-seems",
    title: "It seems so",
    explanation: "Nobody is given who says so: the writer goes by what it looks like.",
    ask: &["To whom does it seem so, and from what?"],
    examples: &[
        hit("<content>The mayor</content> <cue>appears</cue> <content>to have changed her mind</content>."),
        hit("<content>The two sides</content> <cue>seemed</cue> <content>closer on Friday</content>."),
        miss("She appeared on stage at noon.", "She was there; nothing is guessed."),
        miss("It seems to me that nobody asked.", "Somebody says to whom it seems so."),
    ],
    find,
};

fn find(frame: &Frame, anchor: &Anchor) -> Option<Found> {
    let at = anchor.at;
    let appears = frame.is(at, &["appear", "appeared", "appears"]);
    if !frame.has(at, Classes::ANCHOR) || !appears && !frame.is(at, &["seem", "seemed", "seems"]) {
        return None;
    }
    let mut next = at + 1;
    while frame.has(next, Classes::ADVERB) {
        next += 1;
    }
    let clause = frame.is(next, &["like", "that"]) || frame.is(next, &["to"]) && !frame.has(next + 1, Classes::PRONOUN);
    let quality = frame.is_word(next)
        && !frame.has(next, Classes::FUNCTION | Classes::CALENDAR)
        && !(appears && frame.is_name(next));
    // *to appear in court*, *they appeared together*
    let present = at > 0 && frame.is(at - 1, &["to"]) || appears && frame.is(next, &["alongside", "live", "together"]);
    if present || !(clause || quality || !appears && frame.has(next, Classes::DETERMINER)) {
        return None;
    }
    let subject = subject_before(frame, at).filter(|subject| subject.end <= before_verb(frame, at));
    let mut content: Vec<_> = subject.into_iter().collect();
    let end = object_end(frame, at + 1);
    content.push(at + 1..(at + 2..end).find(|at| frame.is(*at, &[",", "after"])).unwrap_or(end));
    Some(Found { source: None, cue: Some(at..at + 1), content, certainty: Certainty::Likely })
}
