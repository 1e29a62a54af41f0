//! Where what is said ends: at the words of the next attribution, or with the frame.

use super::frame::Frame;
use super::group::{Voice, joins_clause, voice};
use super::phrase::{is_finite, is_nominal};
use super::subject::can_speak;
use super::taken_up;
use crate::rules::lexicon::Classes;
use std::ops::Range;

/// The longest subject that is looked for after a conjunction, in items.
const LONGEST_SUBJECT: usize = 6;

/// Where a content that starts here ends: at the next attribution's words, or with the frame.
pub fn content_end(frame: &Frame, start: usize) -> usize {
    let end = frame.end();
    // A mark, or a word that joins: at most words nothing ends, which their classes tell.
    let joins = Classes::CONJUNCTION | Classes::SUBORDINATOR | Classes::PREPOSITION;
    for at in (start..end).filter(|at| !frame.is_word(*at) || frame.has(*at, joins)) {
        let led_on = frame.quote_leads_on(at);
        // *“…,” according to the Star*
        let according = led_on && frame.is(at + 1, &["according"]);
        if according || (led_on || at > start) && leads_to_statement(frame, start, at) {
            return if led_on { at + 1 } else { at - usize::from(frame.is(at - 1, &[","]) && at - 1 > start) };
        }
        // *said, “We’ll see,” when asked about it*
        if led_on && is_when_asked(frame, at + 1) {
            return at + 1;
        }
        if at > start && leads_to_participle(frame, start, at) {
            return at + usize::from(frame.is_marked(at));
        }
        // *said there was hope: “…,” he wrote*
        if frame.is(at, &[":"]) && frame.is_full_quote(at + 1) && has_own_verb(frame, at + 1) {
            return at;
        }
        if !frame.is(at, &[",", ";", "—", "–", "--"]) {
            continue;
        }
        // *said that, according to aides, …* goes on.
        if frame.is(at + 1, &["according"]) && !frame.is(at - 1, &["that"]) {
            return at;
        }
        // *…, while trying to explain it*; *…, and when asked about it, the mayor replied*: how it was said, and what came then.
        let meanwhile = frame.is(at + 1, &["while"]) && frame.word(at + 2).ends_with("ing");
        let when = at + 1 + usize::from(frame.has(at + 1, Classes::CONJUNCTION));
        if meanwhile || is_when_asked(frame, when) {
            return at;
        }
        if frame.is(at, &[";"]) || taken_up::takes_up(frame, at + 1) {
            return at;
        }
    }
    end
}

fn is_when_asked(frame: &Frame, at: usize) -> bool {
    frame.is(at, &["when"]) && frame.is(at + 1, &["asked", "pressed", "told"])
}

/// *It opens with a plea: “…,” the appeal says*: who speaks is told after the quotation.
#[inline(never)]
pub fn has_own_verb(frame: &Frame, quote: usize) -> bool {
    const REACH: usize = 8;
    frame.quote_leads_on(quote)
        && (quote + 1..quote + REACH).take_while(|at| frame.is_word(*at)).any(|at| {
            frame.has(at, Classes::SAY)
                && frame.has(at, Classes::PAST | Classes::THIRD)
                && !frame.has(at, Classes::NOUN_TOO)
        })
}

/// Where what a stance is about ends: before what the writer sets against it or beside it, and before when it was.
pub fn object_end(frame: &Frame, start: usize) -> usize {
    let end = content_end(frame, start);
    let but =
        |at: usize| frame.is(at, &["but"]) && !frame.is(at - 1, &["all", "anything", "everything", "none", "nothing"]);
    // *portrayed him — as a skeptic*, *praised his faith — “deep and real”*: what it is about goes on.
    let dash = |at: usize| frame.is_any_dash(at) && !frame.is_marked(at + 1) && !frame.is(at + 1, &["as"]);
    // *denounced it after the mayor said …*: the clause is the mayor's.
    let speaks = |at: usize| {
        if !frame.is(at, &["after", "as", "when"]) {
            return false;
        }
        let subject = at + 1..after_subject(frame, at + 1);
        !subject.is_empty()
            && frame.has(subject.end, Classes::SAY)
            && can_speak(frame, &subject)
            && voice(frame, subject.end) == Some(Voice::Active)
    };
    let beside = |at: usize| frame.is(at, &["before", "since"]) || dash(at) || speaks(at);
    let cut = (start + 1..end).find(|at| but(*at) || beside(*at)).unwrap_or(end);
    cut - usize::from(cut < end && cut > start + 1 && frame.is(cut - 1, &[","]))
}

/// Whether a second statement in a participle follows a mark (*…, adding that …*), a word that puts it in order (*before
/// adding that …*), or another participle (*calling it a ruin and saying that …*).
fn leads_to_participle(frame: &Frame, start: usize, at: usize) -> bool {
    let mark = frame.is(at, &[",", ";"]) || frame.is_any_dash(at) || frame.quote_leads_on(at);
    let order = frame.is(at, &["after", "before"]);
    let joins =
        frame.is(at, &["and", "but"]) && (start.saturating_sub(2)..start).any(|at| frame.has(at, Classes::GERUND));
    if !(mark || order || joins) {
        return false;
    }
    let mut next = at + 1;
    while frame.has(next, Classes::ADVERB | Classes::CONJUNCTION) {
        next += 1;
    }
    let kind = if order { Classes::SAY } else { Classes::SAY | Classes::STANCE };
    frame.has(next, Classes::GERUND) && frame.has(next, kind)
}

/// Whether a comma, dash or conjunction leads on to another statement: *and said …*, *but she noted that …*, *while two
/// aides said …*.
fn leads_to_statement(frame: &Frame, start: usize, at: usize) -> bool {
    let dash = frame.is_any_dash(at);
    // *called it “vile,” the mayor said*: the comma may stand inside the marks.
    let led_on = frame.quote_leads_on(at);
    let comma = frame.is(at, &[","]) || dash || led_on;
    // *had not yet read it*
    let joins =
        frame.has(at, Classes::CONJUNCTION) && !(frame.is(at, &["yet"]) && frame.has(at - 1, Classes::NEGATION));
    if !comma && !joins && !frame.is(at, &["while", "whereas", "though", "although"]) {
        return false;
    }
    let subject = at + 1..after_subject(frame, at + 1);
    if !(subject.is_empty() && (comma && !dash && !led_on || joins) || can_speak(frame, &subject)) {
        return false;
    }
    let mut verb = subject.end;
    while frame.has(verb, Classes::ADVERB | Classes::AUXILIARY | Classes::NEGATION)
        && verb < subject.start + LONGEST_SUBJECT
    {
        verb += 1;
    }
    // *the plan, officials say, is dead*: an attribution inside what is said.
    let aside = frame.ends_at(verb + 1) || frame.is(verb + 1, &[","]) || frame.is_any_dash(verb + 1);
    if comma && !subject.is_empty() && aside {
        return false;
    }
    // After *, but* or *while* somebody who takes a stand starts anew; after a bare *and* it may be what is told.
    let anew = !comma && (!joins || frame.is(at, &["but"]) || frame.is(at - 1, &[","]));
    let helper = (subject.end..verb).any(|at| frame.has(at, Classes::AUXILIARY));
    let told_verb = |classes| (start..at).any(|at| frame.has(at, classes) || is_finite(frame, at));
    // *said the deal was dead and accused the mayor*: what only somebody does, after a clause of which nobody is the subject.
    let nobody = || {
        let clause = (start..at).find(|at| frame.has(*at, Classes::AUXILIARY) || is_finite(frame, *at)).unwrap_or(at);
        frame.has(verb, Classes::STANCE)
            && !(start..clause).any(|at| {
                frame.is_name(at) || frame.has(at, Classes::ANY_PERSON | Classes::ORGANIZATION | Classes::SPEAKER)
            })
    };
    let cue = match (subject.is_empty() && joins, anew) {
        (true, false) if told_verb(Classes::AUXILIARY) && nobody() => Classes::SAY | Classes::STANCE,
        // *says he came late and wanted more*: a second verb of the clause that is told.
        (true, false) if told_verb(Classes::AUXILIARY) => Classes::SAY,
        (true, _) => Classes::CUE,
        _ if frame.is(at, &["but"]) => Classes::CUE,
        (false, true) => Classes::SAY | Classes::STANCE,
        (false, false) => Classes::SAY,
    };
    // *describes it as fair and has said so*: where nothing that is told has a verb yet, the second one is the speaker's too.
    let parallel = || joins && subject.is_empty() && !told_verb(Classes::AUXILIARY | Classes::RELATIVE);
    // *… and others have said they stay away*
    let others = joins && !subject.is_empty() && frame.is(verb, &["said", "told"]);
    frame.has(verb, cue)
        && (frame.has(verb, forms(frame, &subject, helper))
            || joins && subject.end == verb && subject.is_empty() && joins_clause(frame, verb, at))
        && (!helper || anew || others || parallel())
        && voice(frame, verb) == Some(Voice::Active)
}

/// Whether a comma leads from a clause that hangs on it to the main one: *While most agree that the dam is weak, some fear …*.
pub fn leads_to_main_clause(frame: &Frame, comma: usize) -> bool {
    let end = after_subject(frame, comma + 1);
    // *some critics fear …*: right after people a noun is a verb.
    let people = |at: usize| {
        frame.has(at, Classes::ANY_PERSON) && frame.has(at, Classes::PLURAL)
            || at == comma + 1 && frame.is(at, &["few", "many", "most", "others", "some"])
    };
    let verb = (comma + 2..end).find(|at| frame.has(*at, Classes::CUE) && people(at - 1)).unwrap_or(end);
    let subject = comma + 1..verb;
    frame.is(comma, &[","])
        && !subject.is_empty()
        && can_speak(frame, &subject)
        && frame.has(verb, Classes::CUE)
        && frame.has(verb, forms(frame, &subject, false))
        && !frame.ends_at(verb + 1)
        && !frame.is(verb + 1, &[","])
        && voice(frame, verb) == Some(Voice::Active)
}

/// Where the subject that starts here would end: before the first cue, with nothing but the words of a noun phrase.
fn after_subject(frame: &Frame, start: usize) -> usize {
    let verb = |at: usize| {
        frame.has(at, Classes::SAY) || frame.is(at, &["then"]) || frame.has(at, Classes::CUE) && is_finite(frame, at)
    };
    let inside = |at: usize| {
        is_nominal(frame, at)
            || frame.has(at, Classes::PRONOUN | Classes::DETERMINER | Classes::RANK | Classes::NUMBER)
            || at > start && frame.is(at, &["of"])
            // *lawyers for the bank said*
            || at > start && frame.is(at, &["for", "to", "with"]) && frame.has(at - 1, Classes::ANY_PERSON)
            // *one in five said*
            || frame.is(at, &["in", "out"]) && frame.has(at - 1, Classes::NUMBER)
    };
    (start..start + LONGEST_SUBJECT).find(|at| verb(*at) || !inside(*at)).unwrap_or(start + LONGEST_SUBJECT)
}

/// The forms that the verb of that subject can have.
fn forms(frame: &Frame, subject: &Range<usize>, helper: bool) -> Classes {
    // *while critics say*
    let several = !subject.is_empty()
        && (frame.has(subject.end - 1, Classes::PLURAL | Classes::NUMBER)
            || frame.is(subject.end - 1, &["others", "some", "many", "most", "they", "both"]));
    match (helper, several) {
        (true, _) => Classes::PAST | Classes::PARTICIPLE,
        (false, true) => Classes::PAST | Classes::BASE,
        (false, false) => Classes::PAST | Classes::THIRD,
    }
}
