//! Who is the subject of a verb, and whether somebody can speak.

use super::agreement::agrees;
use super::frame::Frame;
use super::group::joins_clause;
use super::phrase::{before_verb, is_finite, phrase_after, phrase_before, subject_before};
use crate::article::Kind;
use crate::rules::lexicon::Classes;
use std::ops::Range;

/// How many verbs are asked for a clause's subject before it is given up.
const MOST_VERBS: usize = 12;

/// Where a subject stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subject {
    /// The noun phrase.
    pub phrase: Range<usize>,
    /// Whether it follows its verb: *said Ms. Osei*.
    pub inverted: bool,
    /// Whether it is that of the verb before, with a clause between: *Ms. Osei praised the plan and said*.
    pub shared: bool,
}

/// Who is the subject of the active verb at this place.
pub fn subject(frame: &Frame, verb: usize) -> Option<Subject> {
    let start = before_verb(frame, verb);
    // *Ms. Osei praised the plan and said …*: the second verb shares the first one's subject.
    if is_second_verb(frame, verb, start) {
        let nearest = || nearest_subject(frame, start - 1).filter(|_| !frame.has(verb, Classes::NOUN_TOO));
        let base = !frame.has(verb, Classes::PAST | Classes::THIRD);
        return subject_of_clause(frame, start - 1)
            .or_else(nearest)
            .filter(|phrase| !base || is_several(frame, phrase))
            .map(|phrase| Subject { phrase, inverted: false, shared: true });
    }
    own_subject(frame, verb, start)
        .filter(|subject| subject.inverted || agrees(frame, verb, &subject.phrase))
        .or_else(|| in_series(frame, verb, start))
}

/// Whether a phrase means more than one, as the subject of a base form does.
fn is_several(frame: &Frame, phrase: &Range<usize>) -> bool {
    phrase.clone().any(|at| {
        frame.has(at, Classes::QUANTIFIER)
            || frame.has(at, Classes::PLURAL) && frame.has(at, Classes::ANY_PERSON)
            || frame.is(at, &["and", "i", "people", "they", "we"])
    })
}

/// The subject of a verb in a series: *Ms. Osei praised the plan, **mocked** its critics and left*.
fn in_series(frame: &Frame, verb: usize, start: usize) -> Option<Subject> {
    // *Mr. Hale offered him a job, then said …*; *Osei wins vote, vows to build dam*
    let last = || frame.is(start, &["then"]) || frame.is_headline() && frame.has(verb, Classes::THIRD);
    let goes_on = || {
        (verb + 1..(verb + SERIES).min(frame.len()))
            .take_while(|at| !frame.has(*at, Classes::RELATIVE | Classes::SUBORDINATOR))
            .any(|at| frame.has(at, Classes::CONJUNCTION) && (is_finite(frame, at + 1) || is_finite(frame, at + 2)))
    };
    let series = start > 2
        && frame.is(start - 1, &[","])
        && frame.has(verb, Classes::PAST | Classes::THIRD)
        && (last() || goes_on());
    let phrase = series.then(|| subject_of_clause(frame, start - 1)).flatten()?;
    Some(Subject { phrase, inverted: false, shared: true })
}

/// How far after a verb in a series the last one may stand, in items.
const SERIES: usize = 25;

/// Whether a verb whose group starts at that place follows another one's clause, joined to it by *and* or *but*.
pub fn is_second_verb(frame: &Frame, verb: usize, start: usize) -> bool {
    start > 1
        && frame.has(start - 1, Classes::CONJUNCTION)
        && (frame.has(verb, Classes::PAST | Classes::THIRD) || joins_clause(frame, verb, start - 1))
}

/// Who acts in the clause that ends here: after the last semicolon or conjunction with a clause of its own.
fn subject_of_clause(frame: &Frame, end: usize) -> Option<Range<usize>> {
    // *Orrin Capital, which owns a tenth and has called it weak*: a second verb of the relative clause.
    let aside = (1..end).rev().take_while(|at| !frame.is(*at, &[","])).last();
    if let Some(relative) = aside.filter(|at| frame.is(*at, &["which"]) && frame.is(at - 1, &[","])) {
        return Some(relative..relative + 1);
    }
    let start = (1..end).rev().find(|at| {
        frame.is(*at, &[";"])
            || frame.is(at - 1, &[","])
                && frame.has(*at, Classes::CONJUNCTION)
                && !frame.has(*at + 1, Classes::CUE | Classes::VERB | Classes::AUXILIARY)
    });
    start.and_then(|start| subject_between(frame, start + 1, end)).or_else(|| main_subject(frame, end))
}

/// *…, though **she** praised the plan and said so*: in a clause that hangs on another, its own verb's subject.
fn nearest_subject(frame: &Frame, end: usize) -> Option<Range<usize>> {
    const REACH: usize = 15;
    let verb = (end.saturating_sub(REACH).max(1)..end)
        .rev()
        .take_while(|at| !frame.is(*at, &[",", ";", ":", "—", "–", "--"]) && !frame.is_marked(*at))
        .find(|at| is_finite(frame, *at))?;
    let subject = own_subject(frame, verb, before_verb(frame, verb))?;
    (!subject.inverted && can_speak(frame, &subject.phrase)).then_some(subject.phrase)
}

/// The subject of a verb that stands beside it.
fn own_subject(frame: &Frame, verb: usize, start: usize) -> Option<Subject> {
    let inverted = || {
        let mut next = verb + 1;
        while frame.has(next, Classes::ADVERB) && !frame.is_name(next) {
            next += 1;
        }
        // *15 percent of “independents” said they would stay*
        let anew = |phrase: &Range<usize>| {
            frame.is(next, &["he", "she", "they"]) && frame.has(phrase.end, Classes::AUXILIARY | Classes::VERB)
        };
        let phrase = phrase_after(frame, next).filter(|phrase| !anew(phrase))?;
        (phrase.start == next
            && !frame.has(next, Classes::GERUND)
            && !frame.is(next, &["that", "this", "him", "them", "us", "me"])
            // *said her lawyer*
            && (!frame.is(next, &["her"]) || (next + 1..next + 4).any(|at| frame.has(at, Classes::ANY_PERSON))))
        .then_some(Subject { phrase, inverted: true, shared: false })
    };
    let straight = || {
        let phrase = with_lead(frame, subject_before(frame, verb)?);
        Some(Subject { phrase, inverted: false, shared: false })
    };
    // *“…,” agreed his wife*
    let says = frame.has(verb, Classes::SAY) || start == verb && start > 0 && frame.quote_leads_on(start - 1);
    if says && start > 0 && frame.is_marked(start - 1) {
        // After a title it is the title's noun that speaks: *Ms. Osei, host of “Evening Desk,” said …*.
        let titled = frame.quote(start - 1).is_none();
        // *…, “…,” portrayed her rival as a ruin*: what does not end after its subject has no subject there.
        let closes = |subject: &Subject| {
            let end = subject.phrase.end;
            // *“…,” described the cost as high*
            let describes = frame.is(verb, &["characterized", "described", "detailed"]);
            frame.has(verb, Classes::SAY)
                && (!describes || can_speak(frame, &subject.phrase) && !frame.is(end, &["as"]))
                || frame.ends_at(end)
                || frame.is(end, &[",", ";"])
                || frame.is_marked(end)
        };
        return titled.then(straight).flatten().or_else(|| inverted().filter(closes)).or_else(straight);
    }
    if start == 0 {
        return inverted().filter(|subject| frame.is(subject.phrase.end, &[":", ","])).or_else(straight);
    }
    if frame.is(start - 1, &[",", "—", "–", "--"]) && frame.has(verb, Classes::SAY | Classes::THINK) {
        if start > 1 && frame.is_full_quote(start - 2) {
            return inverted();
        }
        // *Its report, which was never made public, says Ana Osei.*
        let named = |subject: &Subject| {
            frame.is(verb, &["said", "says"])
                && subject.phrase.len() > 1
                && subject.phrase.clone().all(|at| frame.is_name(at))
                && frame.ends_at(subject.phrase.end)
        };
        let text = straight().filter(|subject| frame.has(subject.phrase.end - 1, Classes::DOCUMENT));
        if let Some(subject) = text.and_then(|_| inverted().filter(named)) {
            return Some(subject);
        }
        // *The plan, said officials, is dead* has its subject after the verb; *Ms. Osei, who lives there, said the plan …* before.
        return straight().or_else(|| {
            inverted().filter(|subject| frame.ends_at(subject.phrase.end) || frame.is(subject.phrase.end, &[",", ";"]))
        });
    }
    straight()
}

/// *“…,” another friend, Ana Lopez said*: between a quotation and the name a description, closed by one comma.
fn with_lead(frame: &Frame, phrase: Range<usize>) -> Range<usize> {
    let pronoun = frame.has(phrase.start, Classes::PRONOUN);
    if pronoun || phrase.start < 3 || !frame.is(phrase.start - 1, &[","]) || frame.is_marked(phrase.start - 2) {
        return phrase;
    }
    match phrase_before(frame, phrase.start - 1) {
        Some(lead) if lead.start > 0 && frame.is_speech(lead.start - 1) => lead.start..phrase.end,
        _ => phrase,
    }
}

/// Whether a phrase is somebody or something that can speak, judged by its words alone: not by those for whose it is, and
/// where (*the mayor's trip to the ministry*).
pub fn can_speak(frame: &Frame, phrase: &Range<usize>) -> bool {
    let after = |at: &usize| {
        frame.has(*at, Classes::PREPOSITION | Classes::RELATIVE) && !frame.is(*at, &["of"]) || frame.is(*at, &["that"])
    };
    let end = (phrase.start + 1..phrase.end).find(after).unwrap_or(phrase.end);
    // Whether somebody has been read since the last owner.
    let mut somebody = false;
    for at in phrase.start..end {
        if frame.is(at, &["of"]) && somebody {
            break;
        }
        let owns = frame.is(at, &["'s", "'"]) && at + 1 < end;
        let speaks = Classes::ANY_PERSON | Classes::ORGANIZATION | Classes::DOCUMENT | Classes::TITLE;
        somebody = !owns
            && (somebody
                || frame.is_name(at)
                || frame.has(at, speaks)
                || frame.is(at, &["percent", "people", "others", "those"]));
    }
    somebody || frame.has(phrase.start, Classes::SPEAKER) || is_share(frame, phrase)
}

/// *six in 10*, *three-quarters*, *a majority*: so many of those who were asked.
fn is_share(frame: &Frame, phrase: &Range<usize>) -> bool {
    let number = |at: usize| frame.has(at, Classes::NUMBER) || frame.kind(at) == Some(Kind::Number);
    frame.is(
        phrase.end - 1,
        &["half", "majority", "plurality", "quarters", "third", "thirds", "three-quarters", "two-thirds"],
    ) || phrase.len() > 2 && number(phrase.end - 1) && frame.is(phrase.end - 2, &["in"]) && number(phrase.end - 3)
}

/// The subject of the main clause before a place: of its first finite verb that no subordinate clause holds.
pub fn main_subject(frame: &Frame, end: usize) -> Option<Range<usize>> {
    teller(frame, end).or_else(|| subject_between(frame, 0, end))
}

/// *The dam is old, **Ms. Osei** said on Friday, adding …*: who tells what stands before.
fn teller(frame: &Frame, end: usize) -> Option<Range<usize>> {
    const REACH: usize = 8;
    let comma = end.checked_sub(1).filter(|comma| frame.is(*comma, &[","]))?;
    let says = |at: &usize| frame.has(*at, Classes::SAY) && frame.has(*at, Classes::PAST | Classes::THIRD);
    let verb = (comma.saturating_sub(REACH)..comma).rev().take_while(|at| frame.is_word(*at)).find(says)?;
    let phrase = own_subject(frame, verb, before_verb(frame, verb)).map(|subject| subject.phrase)?;
    let before = phrase.start.min(verb).checked_sub(1).filter(|before| *before > 0)?;
    let told = frame.is(before, &[","]) && !frame.has(phrase.start, Classes::RELATIVE) || frame.quote_leads_on(before);
    (told && can_speak(frame, &phrase)).then_some(phrase)
}

/// *Ms. Osei combed the files and said*: a word that no list knows and that ends as a past does. Where it is a participle,
/// what stands before it is the noun that it tells of, and so the subject all the same.
fn is_past_by_form(frame: &Frame, at: usize) -> bool {
    frame.is_word(at)
        && !frame.is_capital(at)
        && frame.word(at).ends_with("ed")
        && !frame.word(at).ends_with("eed")
        && !frame.has(at, Classes::CUE | Classes::NUMBER)
        && !frame.has(at - 1, Classes::DETERMINER | Classes::ADVERB | Classes::CONJUNCTION | Classes::PREPOSITION)
}

fn subject_between(frame: &Frame, start: usize, end: usize) -> Option<Range<usize>> {
    // Where a subordinate clause opens that no comma has closed yet.
    let mut opened = None;
    // A subject up to a participle, where the rest of it may follow: *officials **involved with the talks***.
    let mut short: Option<Range<usize>> = None;
    let mut verbs = 0;
    for at in start..end {
        // *As shares fell, Ms. Osei wrote*, *even as shares fell*
        let as_clause = frame.is(at, &["as"]) && (at == start || frame.is(at - 1, &["even", "just"]));
        if as_clause || frame.has(at, Classes::SUBORDINATOR) || frame.is(at, &["who", "which", "that"]) {
            opened = Some(at);
        } else if frame.is(at, &[",", ";", ":"]) || frame.is_any_dash(at) || frame.is_marked(at) {
            opened = None;
        }
        let plain = || {
            frame.has(at, Classes::BASE)
                && !frame.has(at, Classes::NOUN_TOO)
                && frame.has(at - 1, Classes::PLURAL | Classes::QUANTIFIER)
        };
        let verb = at > 0
            && (frame.has(at, Classes::AUXILIARY) || is_finite(frame, at) || is_past_by_form(frame, at) || plain());
        if !verb {
            continue;
        }
        verbs += 1;
        if verbs > MOST_VERBS {
            break;
        }
        if let Some(subject) = own_subject(frame, at, before_verb(frame, at))
            && subject.phrase.start >= start
            // *In the hours after six people were killed, a voice …*
            && !subject.phrase.start.checked_sub(1).is_some_and(|lead| frame.is(lead, &["after", "before"]))
            // *officials who served there are wary*: the subject of a verb after the clause holds it whole.
            && opened.is_none_or(|opened| {
                subject.phrase.start < opened && opened + 1 < subject.phrase.end && !subject.inverted
            })
            && can_speak(frame, &subject.phrase)
        {
            let longer = short.as_ref().is_none_or(|short| short.start == subject.phrase.start);
            let phrase = if longer { subject.phrase } else { short.take()? };
            if !frame.has(at + 1, Classes::PREPOSITION) || !is_past_by_form(frame, at) {
                return Some(phrase);
            }
            short = Some(phrase);
        }
    }
    short
}
