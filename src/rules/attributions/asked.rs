//! What somebody was asked, seldom by whom: *asked whether …*, *when asked about …*, *was asked by X if …*.

use super::anchor::Anchor;
use super::end::content_end;
use super::frame::Frame;
use super::group::Voice;
use super::occasion::skip_occasion;
use super::phrase::phrase_after;
use super::subject::{can_speak, subject};
use super::{AttributionRule, Found};
use crate::annotation::Certainty;
use crate::rules::lexicon::Classes;
use crate::rules::{hit, miss};
use std::ops::Range;

/// What a question opens with.
const QUESTIONS: &[&str] = &["how", "if", "what", "when", "where", "whether", "which", "who", "whom", "whose", "why"];

/// See the module.
pub const RULE: AttributionRule = AttributionRule {
    id: "was-asked",
    title: "Somebody was asked",
    explanation: "What was asked tells what an answer is worth. Who asked is often left out: mostly it was the writer.",
    ask: &["What were the words of the question?"],
    examples: &[
        hit("<cue>Asked</cue> <content>whether the dam was safe</content>, the mayor smiled."),
        hit("The mayor was <cue>asked</cue> <content>about the dam</content>."),
        hit("The mayor smiled when <cue>asked</cue> <content>why the dam had failed</content>."),
        hit("<cue>Asked</cue> by <source>Ms. Roy</source> <content>who had paid</content>, the mayor smiled."),
        miss("She would resign if asked.", "No question is given."),
        miss("The council repeatedly asked whether the dam was safe.", "The council asks; nobody was asked."),
    ],
    find,
};

fn find(frame: &Frame, anchor: &Anchor) -> Option<Found> {
    let at = anchor.at;
    let voice = anchor.voice?;
    if !is_asked(frame, at) {
        return None;
    }
    // *When repeatedly asked*, but *They repeatedly asked*
    let lead = (0..at).rev().find(|at| !frame.has(*at, Classes::ADVERB) || frame.has(*at, Classes::SUBORDINATOR));
    let leads_in = lead
        .is_none_or(|lead| frame.has(lead, Classes::SUBORDINATOR) || frame.is(lead, &[",", "after", "being", "when"]));
    // *Mr. Hale, who voted no, questioned why …*: he asks, and nobody asked him.
    let asks = || lead.is_some_and(|lead| frame.is(lead, &[","])) && subject(frame, at).is_some();
    if voice != Voice::Passive && (!leads_in || asks()) {
        return None;
    }
    // *Anyone who saw it is asked to call*
    let bidden = voice == Voice::Passive && frame.is(at + 1, &["to"]) && frame.is(at - 1, &["are", "is"]);
    if bidden {
        return None;
    }
    let agent = agent(frame, at + 1);
    let next = agent.as_ref().map_or(at + 1, |agent| agent.end);
    let put = || question_after(frame, next).filter(|_| voice != Voice::Passive && agent.is_none());
    let start = put().unwrap_or_else(|| skip_occasion(frame, next));
    let question = frame.is(start, QUESTIONS) || frame.is(start, &["about", "for", "on", "to"]);
    if !question && !frame.is_marked(start + usize::from(frame.is(start, &[",", ":"]))) {
        return None;
    }
    let mut end = content_end(frame, start);
    if voice != Voice::Passive || at == 0 {
        // What leads in ends where the answer begins.
        let answer = |at: &usize| {
            frame.is(*at, &[","]) || frame.is_full_quote(*at) || *at > start && frame.quote_leads_on(*at - 1)
        };
        end = (start..end).find(answer).unwrap_or(end);
    }
    let content = start..end;
    (!content.is_empty()).then(|| Found {
        source: agent,
        cue: Some(at..at + 1),
        content: vec![content],
        certainty: Certainty::Sure,
    })
}

/// *Asked on Fox News who leads the party*: where the question begins, past where and when it was put.
fn question_after(frame: &Frame, start: usize) -> Option<usize> {
    const REACH: usize = 8;
    let put = frame.is(start, &["at", "by", "during", "in", "on"]);
    let within = |at: &usize| frame.is_word(*at) && !frame.is(*at, &["about", "for", "to"]);
    put.then(|| (start..start + REACH).take_while(within).find(|at| frame.is(*at, QUESTIONS)))?
}

/// Whether the word at this place tells that somebody is asked.
pub fn is_asked(frame: &Frame, at: usize) -> bool {
    frame.is(at, &["asked", "pressed", "questioned", "quizzed"])
}

/// Whether a question begins here, in the writer's words.
pub fn is_question(frame: &Frame, at: usize) -> bool {
    frame.is(at, QUESTIONS)
}

/// Who asked: *by a reporter*, but not *who was there*, which is what was asked.
fn agent(frame: &Frame, by: usize) -> Option<Range<usize>> {
    let phrase = Some(by).filter(|by| frame.is(*by, &["by"])).and_then(|by| phrase_after(frame, by + 1))?;
    let end = (phrase.start + 1..phrase.end).find(|at| frame.is(*at, QUESTIONS)).unwrap_or(phrase.end);
    Some(phrase.start..end).filter(|phrase| can_speak(frame, phrase))
}
