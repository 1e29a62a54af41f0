//! A second statement hung on the sentence: *…, adding that …*.

use super::anchor::Anchor;
use super::end::{content_end, object_end};
use super::frame::Frame;
use super::group::{Voice, cue};
use super::occasion::skip_occasion;
use super::phrase::{is_finite, is_infinitive, is_nominal, phrase_after, phrase_before};
use super::subject::{can_speak, main_subject, subject};
use super::{AttributionRule, Found, uttered};
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
        hit(
            "<source>The mayor</source> called the dam “a ruin,” <cue>adding</cue> <content>that nobody had money to mend it</content>.",
        ),
        hit(
            "The talks went on, with <source>the mayor</source> <cue>calling</cue> <content>them a waste of time</content>.",
        ),
        hit(
            "<cue>Noting</cue> <content>that the dam was old, and dry</content>, <source>the mayor</source> left early.",
        ),
        hit(
            "Despite <source>polls</source> <cue>showing</cue> <content>her behind</content>, the mayor campaigned on.",
        ),
        miss("The saying is older than the town.", "A proverb, not a statement."),
        miss("A creative writing teacher ran the course.", "The word tells what is taught; nobody writes here."),
    ],
    find,
};

/// Thoughts that hang on a sentence as statements do: *…, hoping that …*.
const THOUGHTS: &[&str] = &["believing", "expecting", "fearing", "hoping"];

/// What is rather done than said in a participle, unless *that* or a quotation follows: *…, offering a room*, *voters backing it*.
const ACTS: &[&str] = &["addressing", "advising", "backing", "lobbying", "offering", "reporting", "seeking"];

/// What texts do in a participle: *a poll showing …*.
const SHOWS: &[&str] = &["finding", "indicating", "showing"];

/// Prepositions whose noun is no subject: *at the ministry, saying …*, *for many officials, calling it a ruin is …*.
const BEFORE_PLACES: &[&str] = &["as", "at", "for", "in", "of", "on", "over", "to"];

/// How far a participle that opens a sentence may lead, in items and in commas.
const LONGEST_LEAD: usize = 50;
const MOST_COMMAS: usize = 4;

fn find(frame: &Frame, anchor: &Anchor) -> Option<Found> {
    let at = anchor.at;
    let tells = frame.has(at, Classes::SAY | Classes::STANCE)
        || frame.is(at, THOUGHTS)
        || frame.is(at, &["concluding", "finding"]) && frame.is(at + 1, &["that"]);
    if anchor.voice == Some(Voice::Gerund) && !tells && frame.is(at, SHOWS) {
        return shown(frame, at);
    }
    if anchor.voice != Some(Voice::Gerund) || !tells {
        return None;
    }
    let hung = is_hung(frame, at) && !(at > 0 && frame.has(at - 1, Classes::ADVERB) && has_with(frame, at));
    let cue = cue(frame, at);
    if !hung && !frame.has(at, Classes::SAY) && !is_noun_s(frame, at) || is_no_statement(frame, &cue) {
        return None;
    }
    let start = skip_occasion(frame, cue.end);
    let start = if frame.is(start, &[",", ":"]) { start + 1 } else { start };
    let end = if frame.has(at, Classes::SAY) { content_end } else { object_end };
    let mut content = start..end(frame, start);
    let main = if hung { main_subject(frame, at) } else { of_noun(frame, at) };
    let between = || {
        let subject = interrupted(frame, at).filter(|_| hung)?;
        content.end = verb_after_comma(frame, &content).unwrap_or(content.end);
        Some(subject)
    };
    let source = main.or_else(between).or_else(|| {
        let (subject, comma) = subject_after(frame, at)?;
        content.end = content.end.min(comma);
        Some(subject)
    });
    // *a creative writing teacher*, *its red warning until three*: nobody's, and nothing is told.
    let tells = frame.is(cue.end, &["that", ":"])
        || frame.is_marked(cue.end)
        || at > 0 && frame.has(at - 1, Classes::PLURAL | Classes::DOCUMENT);
    let nobody = source.is_none() && (at == 0 || !hung && !tells || is_mute(frame, at, &content));
    if content.is_empty() || nobody {
        return None;
    }
    Some(Found {
        certainty: if source.is_some() { Certainty::Sure } else { Certainty::Likely },
        source,
        cue: Some(cue),
        content: vec![content],
    })
}

/// *Despite a poll showing her behind, she stayed*: the text right before the participle, and what it shows up to a comma.
fn shown(frame: &Frame, at: usize) -> Option<Found> {
    let inside = |at: &usize| (is_nominal(frame, *at) && !is_finite(frame, *at)) || frame.has(*at, Classes::DETERMINER);
    let start = (0..at).rev().take_while(inside).last()?;
    let text = frame.has(at - 1, Classes::DOCUMENT) && !frame.is_name(at - 1);
    let end = content_end(frame, at + 1);
    let content = at + 1..(at + 1..end).find(|at| frame.is(*at, &[","])).unwrap_or(end);
    (text && !content.is_empty()).then(|| Found {
        source: Some(start..at),
        cue: Some(at..at + 1),
        content: vec![content],
        certainty: Certainty::Sure,
    })
}

/// Whether a participle opens the sentence or hangs on it: after a comma, a quotation, or a word that puts it in order.
fn is_hung(frame: &Frame, at: usize) -> bool {
    let Some(before) = at.checked_sub(1) else { return true };
    frame.is(before, &[",", "after", "before", "by", "heard", "in", "upon"])
        || frame.is_any_dash(before)
        || frame.is_marked(before)
        || frame.has(before, Classes::CONJUNCTION | Classes::ADVERB | Classes::SUBORDINATOR)
}

/// *a letter urging …*, *voters backing …*, *with the mayor calling it a ruin*: beside a text or persons the verb is theirs.
fn is_noun_s(frame: &Frame, at: usize) -> bool {
    let noun = Classes::DOCUMENT | Classes::ANY_PERSON | Classes::ORGANIZATION;
    at > 0 && frame.has(at - 1, noun) && !frame.is_name(at - 1) || has_with(frame, at)
}

/// *with the mayor loudly calling it a ruin*: whose verb it is stands after *with*.
fn has_with(frame: &Frame, at: usize) -> bool {
    noun_before(frame, at).is_some_and(|noun| noun.start > 0 && frame.is(noun.start - 1, &["with"]))
}

/// The noun phrase before a participle and its adverbs.
fn noun_before(frame: &Frame, at: usize) -> Option<Range<usize>> {
    let end = (0..at).rev().find(|at| !frame.has(*at, Classes::ADVERB))? + 1;
    phrase_before(frame, end)
}

/// *a win that came early, adding to her lead*; *speaking to reporters*; *quoted an official as saying*, whose words they are
/// is told before.
fn is_no_statement(frame: &Frame, cue: &Range<usize>) -> bool {
    let at = cue.start;
    // *referring questions to the court*
    let refers = frame.is(at, &["referring"]) && frame.is(at + 1, &["calls", "inquiries", "questions", "requests"]);
    // *a man calling himself Falcon*, *a gunman claiming allegiance to them*: who they are.
    let is = frame.is(at, &["calling"]) && frame.is(at + 1, &["herself", "himself", "itself", "themselves"])
        || frame.is(at, &["claiming"]) && frame.is(at + 1, &["allegiance"]);
    refers
        || is
        || frame.is(at, &["adding"]) && frame.is(at + 1, &["to"])
        || frame.is(at, ACTS) && !frame.is(cue.end, &["that", ",", ":"]) && frame.quote(cue.end).is_none()
        || frame.has(at, Classes::THAT) && cue.len() == 1 && !frame.is(cue.end, &["that"])
        || at > 0 && frame.is(at - 1, &["as"])
}

/// Whether a participle that nobody is the subject of has no words to give: *the joy of criticizing the mayor*.
fn is_mute(frame: &Frame, at: usize, content: &Range<usize>) -> bool {
    !frame.has(at, Classes::SAY) && !content.clone().any(|at| frame.quote(at).is_some())
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

/// The comma after which the verb stands whose subject a participle has parted from it: *The mayor, fearing a strike**,** left*.
fn verb_after_comma(frame: &Frame, content: &Range<usize>) -> Option<usize> {
    content.clone().filter(|at| frame.is(*at, &[","])).find(|comma| {
        let verb = (comma + 1..content.end).find(|at| !frame.has(*at, Classes::ADVERB)).unwrap_or(content.end);
        frame.has(verb, Classes::AUXILIARY) || is_finite(frame, verb)
    })
}

/// The subject that a participle between commas interrupts: *The mayor, later saying that …, left*.
fn interrupted(frame: &Frame, at: usize) -> Option<Range<usize>> {
    let comma = (0..at).rev().find(|at| !frame.has(*at, Classes::ADVERB)).filter(|at| frame.is(*at, &[","]))?;
    // *For many officials, calling it a ruin is hard*
    let subject = |phrase: &Range<usize>| {
        can_speak(frame, phrase)
            && !phrase.start.checked_sub(1).is_some_and(|before| frame.is(before, BEFORE_PLACES))
            && !phrase.clone().any(|at| is_infinitive(frame, at))
    };
    phrase_before(frame, comma).filter(subject)
}

/// Whose words a participle after a noun gives: *officials speaking …*, *a letter saying …*.
fn of_noun(frame: &Frame, at: usize) -> Option<Range<usize>> {
    let mut noun = noun_before(frame, at)?;
    // *caught up in lawsuits alleging fraud*: a text right before it.
    let text = (noun.start..noun.end).rev().find(|at| frame.has(*at, Classes::PREPOSITION));
    if !can_speak(frame, &noun) && frame.has(noun.end - 1, Classes::DOCUMENT) {
        noun.start = text.map_or(noun.start, |before| before + 1);
    }
    // *the share of voters saying so*
    let share = |of: &usize| frame.is(*of, &["of"]) && frame.is(of - 1, &["number", "percentage", "share"]);
    noun.start = (noun.start + 1..noun.end).find(share).map_or(noun.start, |of| of + 1);
    // *a drive to find people backing it*
    noun.start = noun.clone().find(|at| is_infinitive(frame, *at)).map_or(noun.start, |to| to + 2);
    if noun.is_empty() || !can_speak(frame, &noun) {
        return None;
    }
    // *The town released a statement saying …*: the town speaks, through the statement.
    let text = !frame.is_name(noun.start) && noun.clone().any(|at| frame.has(at, Classes::DOCUMENT));
    let giver = || {
        // *has released statements*
        let before = noun.start.checked_sub(1)?;
        let released = frame.has(before, Classes::AUXILIARY) && frame.is(noun.start, uttered::VERBS);
        let verb = Some(before + usize::from(released)).filter(|verb| released || is_finite(frame, *verb))?;
        subject(frame, verb).filter(|giver| !giver.inverted)
    };
    Some(text.then(giver).flatten().map_or(noun, |giver| giver.phrase))
}
