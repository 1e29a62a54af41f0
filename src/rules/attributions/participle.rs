//! A second statement hung on the sentence: *…, adding that …*.

use super::anchor::Anchor;
use super::clause::{content_end, skip_occasion};
use super::frame::Frame;
use super::group::{Voice, can_speak, cue, main_subject, subject};
use super::phrase::{is_finite, phrase_after, phrase_before};
use super::{AttributionRule, Found};
use crate::annotation::Certainty;
use crate::rules::lexicon::Classes;
use crate::rules::{hit, miss};
use std::ops::Range;

/// See the module.
pub const RULE: AttributionRule = AttributionRule {
    id: "adding-that",
    title: "Saying, adding, arguing that …",
    explanation: "The speaker is the subject of the main clause, which may be far away.",
    ask: &["Is it the same speaker?"],
    examples: &[
        hit("<source>The mayor</source> left early, <cue>saying</cue> <content>that the talks had failed</content>."),
        hit("<source>Ms. Osei</source> rejected the offer, <cue>calling</cue> <content>it an insult</content>."),
        hit("<source>The mayor</source> left early, <cue>hoping</cue> <content>that the talks would go on</content>."),
        miss("The saying is older than the town.", "A proverb, not a statement."),
    ],
    find,
};

/// Thoughts that hang on a sentence as statements do: *…, hoping that …*.
const THOUGHTS: &[&str] = &["believing", "expecting", "fearing", "hoping"];

/// How far a participle that opens a sentence may lead, in items and in commas.
const LONGEST_LEAD: usize = 50;
const MOST_COMMAS: usize = 4;

fn find(frame: &Frame, anchor: &Anchor) -> Option<Found> {
    let at = anchor.at;
    if anchor.voice != Some(Voice::Gerund) || !(frame.has(at, Classes::SAY | Classes::STANCE) || frame.is(at, THOUGHTS)) || at == 0
        // *quoted an official as saying*: whose words they are is told before.
        || frame.is(at - 1, &["as"])
    {
        return None;
    }
    let after_comma = frame.is(at - 1, &[",", "—", "–", "--"])
        || frame.is_dash(at - 1)
        || frame.is_marked(at - 1)
        || frame.has(at - 1, Classes::CONJUNCTION | Classes::ADVERB | Classes::SUBORDINATOR)
        || frame.is(at - 1, &["by", "in", "after", "before"]);
    // *a letter urging …*, *voters backing …*: beside a text or persons the verb is theirs.
    let theirs = || {
        frame.has(at - 1, Classes::DOCUMENT | Classes::ANY_PERSON | Classes::ORGANIZATION) && !frame.is_name(at - 1)
            || has_with(frame, at)
    };
    if !after_comma && !frame.has(at, Classes::SAY) && !theirs() {
        return None;
    }
    // *a win that came early, adding to her lead*
    if frame.is(at, &["adding"]) && frame.is(at + 1, &["to"]) {
        return None;
    }
    let cue = cue(frame, at);
    // *speaking to reporters*, *holding talks*: no statement.
    if frame.has(at, Classes::THAT) && cue.len() == 1 && !frame.is(cue.end, &["that"]) {
        return None;
    }
    let start = skip_occasion(frame, cue.end);
    let start = if frame.is(start, &[",", ":"]) { start + 1 } else { start };
    let mut content = start..content_end(frame, start);
    let main =
        if after_comma { main_subject(frame, at).or_else(|| interrupted(frame, at)) } else { of_noun(frame, at) };
    let source = main.or_else(|| {
        let (subject, comma) = subject_after(frame, at)?;
        content.end = content.end.min(comma);
        Some(subject)
    });
    // *its red warning until three*: without a subject or a comma before it, it is a noun.
    let told = || frame.is(content.start, &["that"]) || frame.quote(content.start).is_some();
    if content.is_empty() || source.is_none() && !after_comma && !told() {
        return None;
    }
    Some(Found {
        certainty: if source.is_some() { Certainty::Sure } else { Certainty::Likely },
        source,
        cue: Some(cue),
        content: vec![content],
    })
}

/// *…, with the mayor calling it a ruin*: the participle is that of whom *with* brings in.
fn has_with(frame: &Frame, at: usize) -> bool {
    phrase_before(frame, at).is_some_and(|phrase| phrase.start > 0 && frame.is(phrase.start - 1, &["with"]))
}

/// The subject of the clause that a participle leads into, and the comma before it: *While rejecting the offer, she …*.
fn subject_after(frame: &Frame, at: usize) -> Option<(Range<usize>, usize)> {
    if at > 3 {
        return None;
    }
    let commas =
        (at..frame.len().min(at + LONGEST_LEAD)).filter(|at| frame.is(*at, &[","]) || frame.quote_leads_on(*at));
    let main = |comma: usize| {
        let subject =
            phrase_after(frame, comma + 1).filter(|subject| subject.start == comma + 1 && can_speak(frame, subject))?;
        let verb = subject.end..subject.end + 3;
        verb.clone().any(|at| frame.has(at, Classes::AUXILIARY) || is_finite(frame, at)).then_some((subject, comma))
    };
    commas.take(MOST_COMMAS).find_map(main)
}

/// The subject that a participle between commas interrupts: *The mayor, later saying that …, left*.
fn interrupted(frame: &Frame, at: usize) -> Option<Range<usize>> {
    let comma = (0..at).rev().find(|at| !frame.has(*at, Classes::ADVERB)).filter(|at| frame.is(*at, &[","]))?;
    phrase_before(frame, comma).filter(|phrase| can_speak(frame, phrase))
}

/// Whose words a participle after a noun gives: *officials speaking …*, *a letter saying …*.
fn of_noun(frame: &Frame, at: usize) -> Option<Range<usize>> {
    let noun = phrase_before(frame, at).filter(|phrase| can_speak(frame, phrase))?;
    // *The town released a statement saying …*: the town speaks, through the statement.
    let text = !frame.is_name(noun.start) && noun.clone().any(|at| frame.has(at, Classes::DOCUMENT));
    let giver = || {
        let verb = noun.start.checked_sub(1).filter(|verb| is_finite(frame, *verb))?;
        subject(frame, verb).filter(|giver| !giver.inverted)
    };
    Some(text.then(giver).flatten().map_or(noun, |giver| giver.phrase))
}
