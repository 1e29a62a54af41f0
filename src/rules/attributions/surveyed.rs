//! Figures out of a poll: *in the latest poll, the mayor leads by 12 points*.

use super::anchor::Anchor;
use super::clause::sentence_start;
use super::end::content_end;
use super::frame::Frame;
use super::phrase::phrase_after;
use super::{AttributionRule, Found};
use crate::annotation::Certainty;
use crate::article::Kind;
use crate::rules::lexicon::Classes;
use crate::rules::{hit, miss};

/// See the module.
pub const RULE: AttributionRule = AttributionRule {
    id: "in-a-poll",
    title: "Figures from a poll",
    explanation: "The figures are a poll’s or a survey’s, and hold for those who were asked. Somebody paid for it, chose whom \
                  to ask, and worded the questions.",
    ask: &["Who was asked, how many, and when?", "Is the gap larger than the margin of error?"],
    examples: &[
        hit("<cue>In</cue> <source>a county poll</source>, <content>the mayor leads her rival by 12 points</content>."),
        hit(
            "<content>The mayor was backed by 40 percent of voters</content> <cue>in</cue> <source>the new survey</source>.",
        ),
        hit(
            "<cue>Under</cue> <source>the county’s outlook</source>, <content>the debt would reach $9 million</content>.",
        ),
        miss("The mayor fell behind in the polls.", "No figure is given that the polls could be asked about."),
        miss("She took part in a survey of 40 clinics.", "The survey itself is told of; it gives no figure here."),
    ],
    find,
};

/// Texts that reckon a figure: *under the budget office's outlook, …*, *by one estimate, …*.
const ESTIMATES: &[&str] =
    &["count", "estimate", "estimates", "forecast", "outlook", "projection", "projections", "tally"];

/// How far before the word *poll* its phrase may begin.
const REACH: usize = 9;

fn find(frame: &Frame, anchor: &Anchor) -> Option<Found> {
    let at = anchor.at;
    let estimate = frame.is(at, ESTIMATES);
    if !estimate && !frame.is(at, &["poll", "polls", "polling", "survey", "surveys"]) {
        return None;
    }
    let cue = (at.saturating_sub(REACH)..at).rev().find(|at| {
        frame.has(*at, Classes::PREPOSITION | Classes::RELATIVE)
            || frame.kind(*at) == Some(Kind::Mark) && !frame.is(*at, &["-", "/"])
    })?;
    // *part in a survey*, *said in a survey*
    let other = cue.checked_sub(1).is_some_and(|before| {
        frame.has(before, Classes::SAY) && !frame.has(before, Classes::NOUN_TOO)
            || frame.is(before, &["part", "participated", "interest", "role", "questions"])
    });
    // *up in the polls*
    let idiom = frame.is(cue + 1, &["the"]) && frame.is(cue + 2, &["polls"]);
    let leads = frame.is(cue, &["in"]) || estimate && frame.is(cue, &["by", "under"]);
    if !leads || other || idiom || estimate && cue > 0 && !frame.is(cue - 1, &[","]) {
        return None;
    }
    let source = phrase_after(frame, cue + 1).filter(|source| source.contains(&at))?;
    let mut content = Vec::new();
    let start = sentence_start(frame, cue);
    if cue > start {
        content.push(start..cue);
    }
    let mut rest = source.end;
    if frame.is(rest, &[","]) {
        rest += 1;
    } else if cue == start {
        // *In a poll released on Monday, …*
        rest = (rest..frame.end().min(rest + 12)).find(|at| frame.is(*at, &[","]))? + 1;
    }
    let end = content_end(frame, rest);
    if rest < end {
        content.push(rest..end);
    }
    let figures = content.iter().any(|range| {
        range.clone().any(|at| gives_figure(frame, at) || estimate && frame.kind(at) == Some(Kind::Number))
    });
    figures.then(|| Found { source: Some(source), cue: Some(cue..cue + 1), content, certainty: Certainty::Sure })
}

/// *40 percent*, *12 points*, *47%*, *46-41*: as a poll gives its results.
fn gives_figure(frame: &Frame, at: usize) -> bool {
    let number = |at: usize| frame.kind(at) == Some(Kind::Number);
    let counted = at > 0 && (number(at - 1) || frame.has(at - 1, Classes::NUMBER) || frame.is(at - 1, &["-"]));
    counted && frame.is(at, &["percent", "%", "percentage", "point", "points", "per", "thirds"])
        || number(at) && frame.is(at + 1, &["-", "–", "to"]) && number(at + 2)
}
