//! Texts and data that speak: *the report found …*.

use super::anchor::Anchor;
use super::clause::Statement;
use super::frame::Frame;
use super::group::Voice;
use super::phrase::{before_verb, is_finite, phrase_before};
use super::{AttributionRule, Found};
use crate::annotation::Certainty;
use crate::rules::lexicon::Classes;
use crate::rules::{hit, miss};
use std::ops::Range;

/// See the module.
pub const RULE: AttributionRule = AttributionRule {
    id: "document-shows",
    title: "A text or data says",
    explanation: "A report, a poll, a lawsuit is the source. It has authors, a date and a method.",
    ask: &["Who made it, and when?", "Can a reader see it?"],
    examples: &[
        hit("<source>The report</source> <cue>found</cue> <content>that lead had leached from old pipes</content>."),
        hit("<source>A poll released in May</source> <cue>showed</cue> <content>the mayor ahead</content>."),
        hit(
            "<source>A survey of those 18 to 35 years old</source> <cue>shows</cue> <content>a gap of nine points</content>.",
        ),
        hit(
            "<content>Pupils take ten tests a year</content>, <source>a study by the county</source> <cue>found</cue>.",
        ),
        hit(
            "The mayor left with <source>a county poll</source> that <cue>showed</cue> <content>a gap of nine points</content>.",
        ),
        hit("<source>A study that the company funded</source> <cue>found</cue> <content>no harm</content>."),
        miss("The police found the car.", "Nothing speaks here: the car was lost."),
    ],
    find,
};

/// How far before its verb a text may stand, in items.
const FURTHEST: usize = 30;

fn find(frame: &Frame, anchor: &Anchor) -> Option<Found> {
    let at = anchor.at;
    if !frame.has(at, Classes::SHOW) || at == 0 {
        return None;
    }
    // *a video put out by the campaign*: the text is shown, it shows nothing.
    if (at + 1..at + 3).any(|at| frame.is(at, &["by"])) {
        return None;
    }
    // *a poll out this week shows*: beside *week* it could be a noun.
    let plain = frame.is(at, &["found", "indicate", "indicates", "show", "shows", "suggest", "suggests"])
        && !frame.has(at - 1, Classes::DETERMINER | Classes::PREPOSITION)
        && !frame.is(at + 1, &["of"]);
    let shows = anchor.voice == Some(Voice::Active) || plain;
    let text = if shows { document_before(frame, at) } else { None };
    let own;
    let statement = match anchor.statement(frame) {
        Some(statement) if text.is_none() || statement.subject.phrase.clone().any(|at| is_text(frame, at)) => statement,
        _ => {
            own = Statement::of(frame, text?, at)?;
            &own
        }
    };
    let subject = &statement.subject;
    // *a group established that runs the port*: a relative clause, not a finding.
    let that = frame.is(at + 1, &["that"])
        && !(frame.has(at + 2, Classes::AUXILIARY | Classes::VERB) || frame.has(at + 2, Classes::THIRD));
    let document = subject.phrase.clone().any(|at| is_text(frame, at));
    let speaks = document || that && frame.is_word(subject.phrase.start) && !frame.is(at, &["found", "find"]);
    (speaks && !subject.inverted).then(|| statement.found(Certainty::Sure))
}

/// The text that a verb of showing has for its subject, with all that is told of it on the way: *a poll of those 18 to 35
/// released on Monday*.
fn document_before(frame: &Frame, verb: usize) -> Option<Range<usize>> {
    let end = before_verb(frame, verb);
    // *Lawyers looked through the e-mails and found …*: another verb has the subject.
    if end > 0 && frame.has(end - 1, Classes::CONJUNCTION) {
        return None;
    }
    for at in (end.saturating_sub(FURTHEST)..end).rev() {
        if is_text(frame, at) {
            let start = phrase_before(frame, at + 1)?.start;
            let opens = start == 0
                || frame.is(start - 1, &[","])
                || frame.has(start - 1, Classes::CONJUNCTION | Classes::ADVERB | Classes::SUBORDINATOR)
                || frame.is_marked(start - 1);
            if opens || !frame.is_name(at) {
                return opens.then_some(start..end);
            }
        }
        let infinitive = frame.is(at, &["be"]) && frame.is(at - 1, &["to"]);
        let participle = frame.word(at).ends_with("ed") || frame.is(at, &["put", "taken"]);
        if !infinitive
            && frame.has(at, Classes::AUXILIARY | Classes::SUBORDINATOR | Classes::RELATIVE | Classes::PRONOUN)
            || is_finite(frame, at) && !participle
            || frame.is_speech(at)
            || frame.is(at, &[",", ";", ":", "—", "–", "--"])
        {
            return None;
        }
    }
    None
}

/// Whether a text or data stands here, rather than part of a name: *a Morrow Poll*, but not *Bill Hale*.
fn is_text(frame: &Frame, at: usize) -> bool {
    frame.has(at, Classes::DOCUMENT)
        && (!frame.is_name(at) || !frame.is_name(at + 1) && !frame.has(at, Classes::MALE | Classes::FEMALE))
}
