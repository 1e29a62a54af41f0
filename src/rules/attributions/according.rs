//! *according to X*; *in X's view*; *based on interviews with X*.

use super::anchor::Anchor;
use super::clause::{has_clause, sentence_start};
use super::end::content_end;
use super::frame::Frame;
use super::nominal::possessor;
use super::phrase::{phrase_after, subject_before};
use super::subject::can_speak;
use super::{AttributionRule, Found};
use crate::annotation::Certainty;
use crate::rules::lexicon::Classes;
use crate::rules::{hit, miss};
use std::ops::Range;

/// See the module.
pub const RULE: AttributionRule = AttributionRule {
    id: "according-to",
    title: "According to somebody",
    explanation: "Everything in the sentence rests on whoever follows “according to”, even where the words come last.",
    ask: &["How does this source know?", "Would the sentence stand without it?"],
    examples: &[
        hit(
            "<content>The ministry knew in March</content>, <cue>according to</cue> interviews with <source>a dozen officials</source>.",
        ),
        hit(
            "<content>The bridge had been inspected in May</content>, <cue>according to</cue> <source>two officials familiar with the report</source>.",
        ),
        hit("<cue>According to</cue> <source>the ministry</source>, <content>no one was hurt</content>."),
        hit("<content>“No one was hurt,”</content> <cue>according to</cue> <source>the ministry</source>."),
        hit(
            "<cue>According to</cue> <source>the ministry</source>, which runs the bridge, <content>no one was hurt</content>.",
        ),
        hit("<cue>Per</cue> <source>a source close to the talks</source>, <content>the bridge is for sale</content>."),
        hit("In <source>Ms. Osei’s</source> <cue>view</cue>, <content>the bridge should have been closed</content>."),
        hit(
            "In the <cue>words</cue> of <source>one official</source>, <content>the bridge was a disaster waiting to happen</content>.",
        ),
        hit(
            "<content>This account</content> is <cue>based on</cue> interviews with <source>two dozen guards</source>.",
        ),
        miss("The sketch is based on descriptions of the suspect.", "It is told whom they described, not who did."),
        miss("He stood in her view, and she asked him to move.", "He blocks what she sees; nobody’s opinion is told."),
        miss("Lunch was cheap, per person and per day.", "A rate, not a source."),
        miss("The work went according to plan.", "A plan that is followed is no source."),
    ],
    find,
};

/// Nouns for what somebody thinks: *in her view*.
const VIEWS: &[&str] = &["estimation", "judgment", "opinion", "telling", "view"];

/// How far from the cue interviews may be named.
const INTERVIEWS: usize = 12;

fn find(frame: &Frame, anchor: &Anchor) -> Option<Found> {
    let at = anchor.at;
    if !frame.has(at, Classes::ANCHOR) {
        return None;
    }
    let view = frame.is(at, VIEWS);
    if frame.is(at + 1, &["of"]) && (view || frame.is(at, &["account", "eyes", "recollection", "words"])) {
        return in_words(frame, at);
    }
    if view {
        return in_view(frame, at);
    }
    if frame.is(at, &["based"]) {
        return based_on(frame, at);
    }
    let cue = at..at + if frame.is(at, &["per"]) { 1 } else { 2 };
    let according = frame.is(at, &["according"]) && frame.is(at + 1, &["to"]);
    if !(according || is_per(frame, at)) || frame.is(cue.end, &["plan", "schedule"]) {
        return None;
    }
    // *according to records and interviews with two dozen officials*: the officials say so.
    let asked = interviews_with(frame, cue.end);
    let mut source = phrase_after(frame, asked.map_or(cue.end, |interviews| interviews + 2))?;
    // *sorted according to their preference*: nobody says so.
    if frame.is(source.end - 1, &["ability", "need", "needs", "preference", "preferences", "size", "taste"]) {
        return None;
    }
    // *“…,” according to aides*: a quotation may be all that stands before it.
    let before = at.checked_sub(1).filter(|before| *before > 0 || frame.is_marked(*before));
    // *According to aides, Ms. Osei and Mr. Hale left*: where nothing closes a name after the comma, it is the next clause's.
    if before.is_none() && !frame.is(source.end, &[","]) {
        source.end = source.clone().find(|at| frame.is(*at, &[","])).unwrap_or(source.end);
    }
    let content = match before {
        Some(before) => {
            let end = if frame.is(before, &[",", "—", "–", "--", "("]) { before } else { at };
            let mut content = vec![sentence_start(frame, end)..end];
            // *The plan, according to officials, is dead.*
            let inside = frame.is(before, &[","]) && frame.is(source.end, &[","]);
            // *He left because, according to aides, the plan is dead*: the clause that the word opens.
            let that = frame.is(end - 1, &["that"]) && end > 1 && !frame.has(end - 2, Classes::PREPOSITION);
            let opens = inside && (that || frame.has(end - 1, Classes::SUBORDINATOR | Classes::CONJUNCTION));
            if inside && (opens || !has_clause(frame, &content[0])) {
                content.push(source.end + 1..content_end(frame, source.end + 1));
            }
            content.drain(..usize::from(opens));
            content
        }
        None => {
            // *According to the ministry, which …, no one was hurt*: the relative clause tells of the source.
            let from = (source.end..frame.end())
                .find(|at| frame.is(*at, &[","]) && !frame.has(at + 1, Classes::RELATIVE))
                .map_or(source.end, |comma| comma + 1);
            // All of the sentence rests on it, statements of others too.
            vec![from..frame.end().max(from)]
        }
    };
    Some(Found { source: Some(source), cue: Some(cue), content, certainty: Certainty::Sure })
}

/// *This account is based on interviews with two dozen guards.*
fn based_on(frame: &Frame, at: usize) -> Option<Found> {
    let start = at + 2;
    if !frame.is(at + 1, &["on"]) {
        return None;
    }
    let given = |at: &usize| {
        frame.is(*at, &["account", "accounts", "descriptions", "testimony"]) && frame.is(at + 1, &["by", "from"])
    };
    let asked = interviews_with(frame, start).or_else(|| within(frame, start).find(given))?;
    let source = phrase_after(frame, asked + 2).filter(|source| can_speak(frame, source))?;
    let told = subject_before(frame, at).filter(|told| told.end < at)?;
    Some(Found { source: Some(source), cue: Some(at..start), content: vec![told], certainty: Certainty::Sure })
}

/// Where the interviews stand that something rests on: *records and **interviews** with two dozen officials*.
fn interviews_with(frame: &Frame, start: usize) -> Option<usize> {
    within(frame, start).find(|at| frame.is(*at, &["conversations", "interviews"]) && frame.is(at + 1, &["with"]))
}

/// The words in which what something rests on is looked for.
fn within(frame: &Frame, start: usize) -> impl Iterator<Item = usize> {
    (start..(start + INTERVIEWS).min(frame.len())).take_while(|at| !frame.is_marked(*at))
}

/// *In her view, …*; *…, in the mayor's view*: set off by commas, or led on to by *that*.
fn in_view(frame: &Frame, at: usize) -> Option<Found> {
    let source = possessor(frame, at)?;
    let lead = source.start.checked_sub(1)?;
    around(frame, source, lead, at, at + 1)
}

/// *In the words of one aide, …*; *…, in the view of officials*
fn in_words(frame: &Frame, at: usize) -> Option<Found> {
    let lead = at.checked_sub(2).filter(|lead| frame.is(lead + 1, &["the"]))?;
    let source = phrase_after(frame, at + 2).filter(|source| source.start == at + 2 && can_speak(frame, source))?;
    let next = source.end;
    around(frame, source, lead, at, next)
}

/// What a phrase from *in* up to a place attributes: what is before it and after it.
fn around(frame: &Frame, source: Range<usize>, lead: usize, at: usize, next: usize) -> Option<Found> {
    let opens = lead == 0
        || frame.is(lead - 1, &[",", "—", "–", "--", "that", "which", "and", "but"])
        || frame.quote_leads_on(lead - 1);
    let closes = frame.ends_at(next) || frame.is(next, &[",", "—", "–", "--"]);
    let relative = lead > 0 && frame.is(lead - 1, &["which"]);
    if !frame.is(lead, &["in"]) || !(opens && (closes || relative)) {
        return None;
    }
    let start = sentence_start(frame, lead);
    let mark = lead > 0 && !frame.is_word(lead - 1) && !frame.is_marked(lead - 1);
    let before = start..(lead - usize::from(mark)).max(start);
    let from = next + usize::from(frame.is(next, &[","]));
    let after = from..content_end(frame, from).max(from);
    let inside = relative || !after.is_empty() && has_clause(frame, &before);
    let content: Vec<_> = if inside { vec![after] } else { vec![before, after] };
    let content: Vec<_> = content.into_iter().filter(|range| !range.is_empty()).collect();
    (!content.is_empty()).then(|| Found {
        source: Some(source),
        cue: Some(at..at + 1),
        content,
        certainty: Certainty::Sure,
    })
}

/// *Per a person familiar with the talks, …*; *…, per two officials*: but not *$3 per person*.
fn is_per(frame: &Frame, at: usize) -> bool {
    frame.is(at, &["per"])
        && (at == 0 || frame.is(at - 1, &[","]))
        && phrase_after(frame, at + 1).is_some_and(|phrase| {
            phrase.len() > 1
                && phrase
                    .clone()
                    .any(|at| frame.has(at, Classes::INFORMANT | Classes::DOCUMENT | Classes::ORGANIZATION))
        })
}
