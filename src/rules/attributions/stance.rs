//! Stance: *X criticized the plan*, *X called for a vote*.

use super::anchor::Anchor;
use super::clause::repeated;
use super::end::object_end;
use super::frame::Frame;
use super::group::{Voice, cue};
use super::phrase::{is_finite, is_nominal};
use super::subject::{can_speak, subject};
use super::{AttributionRule, Found};
use crate::annotation::Certainty;
use crate::rules::lexicon::Classes;
use crate::rules::{hit, miss};
use std::ops::Range;

/// See the module.
pub const RULE: AttributionRule = AttributionRule {
    id: "stance",
    title: "Somebody took a stand",
    explanation: "The verb sums up in one word what somebody said at length, and colours it.",
    ask: &["What did they say, in their own words?"],
    examples: &[
        hit("<source>The governor</source> <cue>criticized</cue> <content>the plan as wasteful</content>."),
        hit("<source>Ms. Osei</source> <cue>called for</cue> <content>a new vote</content>."),
        hit("<source>Some teachers</source>, however, <cue>question</cue> <content>the plan</content>."),
        hit(
            "The port closed. In a letter, <source>it</source> <cue>called</cue> <content>the fire “a tragedy.”</content>",
        ),
        miss("The storm passed. It called for umbrellas.", "A storm takes no stand."),
        miss("The port pushed back the date.", "It moved the date, and took no stand."),
        hit("<source>Ms. Osei</source> <cue>cast</cue> <content>the plan as a triumph</content>."),
        miss("Ms. Osei cast a vote at noon.", "A vote is given, and nothing is called anything."),
        miss("The phone calls were recorded.", "A noun, not a stand."),
        miss("Some members are calling a new meeting.", "They gather, and call nothing anything."),
        miss("Do you support the new dam?", "The reader is asked; nobody has answered."),
        miss("The council asked whether she would back the dam.", "What she would do is not known."),
    ],
    find,
};

fn find(frame: &Frame, anchor: &Anchor) -> Option<Found> {
    let at = anchor.at;
    if !frame.has(at, Classes::STANCE) || anchor.voice != Some(Voice::Active) {
        return None;
    }
    let cue = cue(frame, at);
    // *stood by the plan*, but *stood up*: some verbs take a stand only with their particle.
    if frame.has(at, Classes::THAT) && cue.len() == 1 && !casts(frame, at) {
        return None;
    }
    // *called into the show*; *…, compared with 40 percent*: no stand either.
    let phone = frame.is(at, &["call", "called", "calls"]) && frame.is(at + 1, &["back", "in", "into"])
        || frame.is(cue.end, &["away", "down", "off"]) && cue.len() == 1;
    let beside = frame.is(at, &["compared"]) && at > 0 && frame.is(at - 1, &[","]);
    // *Do you support the plan?*
    let asks = at > 1 && frame.is(at - 1, &["you"]) && frame.is(at - 2, &["did", "do", "would"]);
    // *pushed back the launch* put it off; *pushed back on it* took a stand.
    let delay = frame.is(at, &["push", "pushed", "pushes"])
        && frame.is(at + 1, &["back"])
        && !frame.has(at + 2, Classes::PREPOSITION)
        && !frame.ends_at(at + 2);
    // *is calling a meeting*
    let gathers = frame.is(at, &["call", "called", "calling", "calls"])
        && cue.len() == 1
        && (at + 1..at + 4).any(|at| {
            frame.is(at, &["conference", "election", "hearing", "meeting", "roll", "session", "strike", "vote"])
        });
    if phone || beside || asks || delay || gathers {
        return None;
    }
    let subject = subject(frame, at).filter(|subject| {
        // *whether she would back it*: nothing is known of it.
        let open = subject.phrase.start > 0 && frame.is(subject.phrase.start - 1, &["whether"]);
        let somebody = can_speak(frame, &subject.phrase)
            || is_which(frame, &subject.phrase)
            || frame.is(subject.phrase.start, &["it"]);
        !subject.inverted && !open && somebody
    })?;
    let what = subject.phrase.start.checked_sub(1).is_some_and(|before| frame.is(before, &["what"]));
    let end = object_end(frame, cue.end);
    let content = cue.end..if what { label_end(frame, cue.end, end) } else { end };
    // *It called the crash “a tragedy”*: what *it* is has to be told by words that only somebody can have used.
    let it = frame.is(subject.phrase.start, &["it"]) && !content.clone().any(|at| frame.quote(at).is_some());
    // *After the court refused, she left*: the comma closes the clause, and what it refused is not told.
    let lead =
        subject.phrase.start.checked_sub(1).is_some_and(|lead| frame.is(lead, &["after", "as", "before", "when"]));
    // *the deals she once supported, like this one*: they are told before.
    let told_before = subject.phrase.len() == 1
        && frame.has(subject.phrase.start, Classes::PRONOUN)
        && subject.phrase.start.checked_sub(1).is_some_and(|before| is_nominal(frame, before));
    let next = cue.end + usize::from(frame.is(cue.end, &[",", "by"]));
    let leads = next > cue.end && frame.has(next, Classes::GERUND) && frame.has(next, Classes::SAY | Classes::STANCE);
    if leads || it || (lead || told_before) && frame.is(cue.end, &[","]) {
        return None;
    }
    // *the report, which officials disputed, …*
    let repeated = repeated(frame, &subject).filter(|_| content.is_empty() || frame.is(cue.end, &[","]));
    let content = repeated.map_or(content, |which| which..which + 1);
    if content.is_empty() {
        return None;
    }
    Some(Found { source: Some(subject.phrase), cue: Some(cue), content: vec![content], certainty: Certainty::Sure })
}

/// *What the mayor called “a small fire” took nine houses*: the verb after the label is the sentence's.
fn label_end(frame: &Frame, start: usize, end: usize) -> usize {
    let verb = |at: usize| frame.has(at, Classes::AUXILIARY | Classes::VERB) || is_finite(frame, at);
    (start + 1..end).find(|at| verb(*at)).unwrap_or(end)
}

/// *cast the plan as a triumph*
fn casts(frame: &Frame, at: usize) -> bool {
    const REACH: usize = 10;
    let as_what = (at + 2..at + REACH).take_while(|at| !frame.is(*at, &[",", ";"])).any(|at| frame.is(at, &["as"]));
    frame.is(at, &["cast", "casts"]) && as_what
}

/// *the union, which backs the plan*: a relative pronoun after a comma, for what was just named.
fn is_which(frame: &Frame, phrase: &Range<usize>) -> bool {
    phrase.len() == 1 && frame.is(phrase.start, &["which"]) && phrase.start > 0 && frame.is(phrase.start - 1, &[","])
}
