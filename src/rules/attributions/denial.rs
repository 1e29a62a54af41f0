//! Silence: *X declined to comment*, *did not respond to requests for comment*, *referred questions to Y*.

use super::anchor::Anchor;
use super::frame::Frame;
use super::subject::{can_speak, subject};
use super::{AttributionRule, Found};
use crate::annotation::Certainty;
use crate::rules::lexicon::Classes;
use crate::rules::{hit, miss};

/// See the module.
pub const RULE: AttributionRule = AttributionRule {
    id: "no-comment",
    title: "Somebody who did not answer",
    explanation: "The writer asked and says what came back: nothing. That somebody was asked is itself worth knowing.",
    ask: &["What were they asked?", "How long did they have to answer?"],
    examples: &[
        hit("<source>A spokesman for the utility</source> <cue>declined</cue> <content>to comment</content>."),
        hit("<source>The ministry</source> did not <cue>respond</cue> <content>to a request for comment</content>."),
        hit(
            "<source>Aides to the board charged with oversight of the port and the harbor</source> did not <cue>respond</cue> <content>to a request for comment</content>.",
        ),
        miss("Sales declined in May.", "A fall, not a refusal."),
    ],
    find,
};

fn find(frame: &Frame, anchor: &Anchor) -> Option<Found> {
    let at = anchor.at;
    if let Some(found) = has_no_comment(frame, at) {
        return Some(found);
    }
    // *declined to be named*, *declined to give his name*: on which terms they spoke.
    let own = |at: usize| {
        frame.has(at, Classes::POSSESSIVE) && (at + 1..at + 3).any(|at| frame.is(at, &["name", "names", "surname"]))
    };
    let terms = || (at..at + 5).any(|at| frame.is(at, &["named", "identified"]) || own(at));
    if !(refuses(frame, at) || is_silent(frame, at)) || terms() {
        return None;
    }
    let subject = subject(frame, at).filter(|subject| !subject.inverted && can_speak(frame, &subject.phrase))?;
    let end = at + 1 + usize::from(frame.is(at + 1, &["back"]));
    let content = end..super::end::content_end(frame, end);
    Some(Found {
        source: Some(subject.phrase),
        cue: Some(at..end),
        content: if content.is_empty() { Vec::new() } else { vec![content] },
        certainty: Certainty::Sure,
    })
}

/// *declined to comment*, *refused further comment*
fn refuses(frame: &Frame, at: usize) -> bool {
    frame.is(at, &["declined", "refused", "declines", "refuses", "decline", "refuse"])
        && frame.is(at + 1, &["to", "further", "comment", "requests", "interview"])
}

/// *did not respond to a request*, *did not immediately elaborate*, *did not call back*
fn is_silent(frame: &Frame, at: usize) -> bool {
    const REQUESTS: &[&str] = &[
        "request", "requests", "call", "calls", "comment", "message", "messages", "email", "emails", "question",
        "questions", "inquiries", "response",
    ];
    const REACH: usize = 8;
    let soon = at > 0 && frame.is(at - 1, &["immediately", "directly"]);
    let not = |before: usize| {
        at >= before && (frame.has(at - before, Classes::NEGATION) || frame.word(at - before).ends_with("n't"))
    };
    let never = || soon || at > 0 && frame.is(at - 1, &["not", "n't", "didn't", "never"]);
    let requests = || (at..at + REACH).any(|at| frame.is(at, REQUESTS));
    if frame.is(at, &["respond", "return", "reply", "answer", "provide"]) && never() && requests() {
        return true;
    }
    let ends = || frame.ends_at(at + 1) || frame.is(at + 1, &[".", ",", ";"]);
    (frame.is(at, &["comment", "elaborate", "reply", "respond"]) && ends()
        || frame.is(at, &["call", "write"]) && frame.is(at + 1, &["back"]))
        && (not(1) || soon && not(2))
}

/// Whether nothing came back, so that nobody told anything: *did not respond*, *refused to leave*, but *declined to comment*.
pub fn is_silence(frame: &Frame, at: usize) -> bool {
    const ASKED: &[&str] = &[
        "answer", "be", "comment", "disclose", "discuss", "elaborate", "give", "go", "identify", "name", "offer",
        "provide", "release", "specify", "speak", "talk",
    ];
    let verb = at + 2 + usize::from(frame.has(at + 2, Classes::ADVERB));
    let acts = frame.is(at + 1, &["to"]) && !frame.has(verb, Classes::SAY) && !frame.is(verb, ASKED);
    acts || frame.is(at, &["answer", "call", "provide", "reply", "respond", "return", "write"])
}

/// *had no comment*, *offered no immediate comment*
fn has_no_comment(frame: &Frame, at: usize) -> Option<Found> {
    if !frame.is(at, &["comment"]) {
        return None;
    }
    let no = at.checked_sub(1).map(|last| last - usize::from(frame.is(last, &["further", "immediate"]) && last > 0))?;
    let verb = no.checked_sub(1).filter(|verb| frame.is(*verb, &["gave", "had", "has", "have", "offered"]))?;
    if !frame.is(no, &["no"]) {
        return None;
    }
    let subject = subject(frame, verb).filter(|subject| !subject.inverted && can_speak(frame, &subject.phrase))?;
    Some(Found {
        source: Some(subject.phrase),
        cue: Some(verb..at + 1),
        content: Vec::new(),
        certainty: Certainty::Sure,
    })
}
