//! A source behind the source: *…, citing two officials*.

use super::anchor::Anchor;
use super::clause::{has_clause, sentence_start};
use super::end::content_end;
use super::frame::Frame;
use super::group::{Voice, voice};
use super::occasion::skip_occasion;
use super::phrase::phrase_after;
use super::subject::can_speak;
use super::{AttributionRule, Found};
use crate::annotation::Certainty;
use crate::rules::lexicon::Classes;
use crate::rules::{hit, miss};
use std::ops::Range;

/// See the module.
pub const RULE: AttributionRule = AttributionRule {
    id: "citing",
    title: "Citing somebody else",
    explanation: "What is said came to the speaker from somebody else. A reader is two steps away from it.",
    ask: &["Did anybody ask the first source again?"],
    examples: &[
        hit(
            "<content>The ministry knew in March, the newspaper reported</content>, <cue>citing</cue> <source>two officials</source>.",
        ),
        hit(
            "<content>The plant was reported to be closing by the Harbor Journal</content>, which <cue>cited</cue> <source>two officials</source>.",
        ),
        hit(
            "The newspaper, <cue>citing</cue> <source>two officials</source>, said on Friday <content>that the ministry knew</content>.",
        ),
        hit(
            "The newspaper <cue>quoted</cue> <source>an official</source> as saying <content>that the ministry knew</content>.",
        ),
        miss("The company closed the plant, citing high costs.", "Costs are a reason, not a source."),
    ],
    find,
};

fn find(frame: &Frame, anchor: &Anchor) -> Option<Found> {
    let at = anchor.at;
    if at == 0 {
        return None;
    }
    if let Some(found) = as_saying(frame, at) {
        return Some(found);
    }
    // *…, which cited two officials*
    let relative = frame.is(at, &["cited", "quoted"]) && at > 1 && frame.is(at - 1, &["which", "who"]);
    if !(frame.is(at, &["citing", "quoting"]) || relative) {
        return None;
    }
    let source = phrase_after(frame, at + 1).filter(|phrase| {
        let end =
            phrase.clone().find(|at| frame.has(*at, Classes::PREPOSITION | Classes::RELATIVE)).unwrap_or(phrase.end);
        // *citing the many voters who had lost their way*: an example.
        let example =
            frame.is(phrase.start + 1, &["many"]) && frame.is(end, &["who"]) && frame.has(end - 1, Classes::CROWD);
        !example && (phrase.start..end).any(|at| frame.has(at, Classes::INFORMANT | Classes::PERSON | Classes::CROWD))
            || frame.is(phrase.start, &["people", "unnamed", "anonymous"])
    })?;
    let opens = if relative { at - 1 } else { at };
    let end = if frame.is(opens - 1, &[","]) { opens - 1 } else { opens };
    let content = after_aside(frame, &source, end).unwrap_or(sentence_start(frame, end)..end);
    Some(Found { source: Some(source), cue: Some(at..at + 1), content: vec![content], certainty: Certainty::Sure })
}

/// *The paper, citing two officials, said that it knew*: what stands before the aside is only who passes it on.
fn after_aside(frame: &Frame, source: &Range<usize>, end: usize) -> Option<Range<usize>> {
    let next = Some(source.end + 1).filter(|_| frame.is(source.end, &[","]))?;
    let verb = (next..next + 4).find(|at| frame.has(*at, Classes::SAY)).filter(|verb| {
        voice(frame, *verb) == Some(Voice::Active) && !has_clause(frame, &(sentence_start(frame, end)..end))
    });
    let start = match verb {
        Some(verb) => skip_occasion(frame, verb + 1),
        None => Some(next).filter(|next| frame.is(*next, &["that"]))?,
    };
    Some(start..content_end(frame, start)).filter(|content| !content.is_empty())
}

/// *The paper quoted an official as saying that …*: the official says so, and the paper passes it on.
fn as_saying(frame: &Frame, at: usize) -> Option<Found> {
    if !frame.is(at, &["quoted", "quotes", "cited", "cites"]) {
        return None;
    }
    let source = phrase_after(frame, at + 1).filter(|phrase| phrase.start == at + 1 && can_speak(frame, phrase))?;
    // *quoted an official on Monday as saying*
    let day = source.end + usize::from(frame.is(source.end, &["on"]));
    let end = if frame.has(day, Classes::CALENDAR) { day + 1 } else { source.end };
    let saying = end + 1;
    if !frame.is(end, &["as"]) || !frame.has(saying, Classes::GERUND) || !frame.has(saying, Classes::SAY) {
        return None;
    }
    let content = saying + 1..content_end(frame, saying + 1);
    if content.is_empty() {
        return None;
    }
    Some(Found { source: Some(source), cue: Some(at..at + 1), content: vec![content], certainty: Certainty::Sure })
}
