//! Noun phrases in a frame: who stands before a verb, and who after it.

mod after;
mod apposition;
mod before;
mod joint;
mod preposition;
mod relative;
mod trim;
mod walk;
mod word;

use super::MODALS;
use super::frame::Frame;
use crate::article::Kind;
use crate::rules::lexicon::Classes;
pub use after::phrase_after;
use apposition::with_apposition;
pub use before::phrase_before;
pub use relative::ASKERS;
use std::ops::Range;
pub use word::{is_finite, is_infinitive, is_nominal, is_object_of_relative};

/// How far a subject may reach.
const REACH: usize = 40;

/// Words after a noun that tell more of it, with what they are *to*, *with* or *on*.
const QUALITIES: &[&str] = &[
    "familiar", "close", "aware", "present", "involved", "knowledgeable", "critical", "loyal", "sympathetic",
    "responsible", "opposed", "based", "able", "privy",
];

/// The subject that ends where a verb's group starts, its appositions left out of the search but kept in the phrase.
pub fn subject_before(frame: &Frame, verb: usize) -> Option<Range<usize>> {
    let end = before_verb(frame, verb);
    // *The bank itself said so*
    let stressed = end > 1 && frame.is(end - 1, &["herself", "himself", "itself", "themselves"]);
    let end = end - usize::from(stressed);
    if end == 0 {
        // *Kimberly said so*: a name that ends as adverbs do.
        let name = frame.is_capital(0) && frame.word(0).ends_with("ly") && frame.has(verb, Classes::SAY);
        return (name && verb > 0).then_some(0..1);
    }
    // *Ms. Osei, star of “Harbor,” said*: the comma may stand inside the marks of a title.
    let titled = frame.quote(end - 1).is_none() && frame.marks_lead_on(end - 1);
    if titled || frame.is(end - 1, &[",", "—", "–", "--", "-", ")"]) {
        // *Sen. Jack Osei (D-R.I.), said*: a comma too many.
        let seat = || {
            let seated = frame.is(end - 1, &[","]) && end > 2 && frame.is(end - 2, &[")"]);
            let phrase = phrase_before(frame, end - 1).filter(|phrase| {
                let joined = Classes::CONJUNCTION | Classes::SUBORDINATOR;
                let opens =
                    phrase.start == 0 || frame.is(phrase.start - 1, &[","]) || frame.has(phrase.start - 1, joined);
                seated && opens && frame.has(phrase.start, Classes::TITLE)
            })?;
            let open = phrase.clone().find(|at| frame.is(*at, &["("]))?;
            Some(phrase.start..open)
        };
        return with_apposition(frame, end - 1).or_else(seat);
    }
    // *Ms. Osei, who called it “safe,” declined …*
    let clause = !frame.is_full_quote(end - 1) && frame.marks_lead_on(end - 1);
    if let Some(subject) = clause.then(|| with_apposition(frame, end - 1)).flatten() {
        return Some(subject);
    }
    // *…, many of whom say so*
    if frame.is(end - 1, &["whom"]) && end > 2 && frame.is(end - 2, &["of"]) {
        let several = frame.has(end - 3, Classes::QUANTIFIER | Classes::NUMBER | Classes::SPEAKER);
        return several.then_some(end - 3..end);
    }
    // *a group **that** backs the plan*: the relative's noun.
    if frame.is(end - 1, &["that"]) {
        // *proof **that** would support it*: nothing is told yet.
        return if frame.is(end, MODALS) { None } else { noun_of_that(frame, end - 1) };
    }
    // *An official who could not be named and spoke on condition of anonymity said*: the terms come before the verb.
    if frame.is(end - 1, &["anonymity", "anonymously"]) {
        let who = (end.saturating_sub(REACH)..end).rev().find(|at| frame.is(*at, &["who"]))?;
        return phrase_before(frame, who - usize::from(who > 0 && frame.is(who - 1, &[","])));
    }
    // *“…” income, he said*: a pronoun is a phrase by itself.
    if frame.is(end - 1, &["he", "i", "she", "they", "we"]) {
        return Some(end - 1..end);
    }
    // *In an interview published on Monday*: what hangs on a preposition is no subject.
    told_by_object(frame, end)
        .or_else(|| phrase_before(frame, end))
        .filter(|phrase| !hangs_on_preposition(frame, phrase.start))
        .map(|phrase| phrase.start..clause_time(frame, &phrase, verb).unwrap_or(phrase.end))
}

/// Where a time ends that belongs to the clause in which a phrase ends, and not to the verb after it: *a lawyer who has met her
/// **in recent weeks** said*.
fn clause_time(frame: &Frame, phrase: &Range<usize>, verb: usize) -> Option<usize> {
    let end = (phrase.end..verb).rev().find(|at| !frame.has(*at, Classes::ADVERB))? + 1;
    let clause = (phrase.start..phrase.end - 1).any(|at| frame.is(at, &["who"]));
    (clause && time_before(frame, end).is_some_and(|time| time >= phrase.end)).then_some(end)
}

/// Whether a phrase belongs to the preposition that a sentence opens with, or to *according to*.
fn hangs_on_preposition(frame: &Frame, start: usize) -> bool {
    start == 1 && frame.is(0, &["at", "during", "in", "on", "over", "through", "under"])
        || start > 1 && frame.is(start - 2, &["according"])
}

/// *a report **that the club paid for** says*: a text or somebody whom a clause tells of that ends in its own verb.
fn told_by_object(frame: &Frame, end: usize) -> Option<Range<usize>> {
    const LONGEST: usize = 9;
    let stranded = frame.has(end - 1, Classes::PREPOSITION) && !frame.is(end - 1, &["of"]) && end > 1;
    let verb = end - 1 - usize::from(stranded);
    let ends = stranded && frame.is_word(verb) || is_finite(frame, verb) || frame.word(verb).ends_with("ed");
    if !ends {
        return None;
    }
    let relative = |at: usize| frame.is(at, &["that", "which", "whom"]);
    // *a lawyer he spoke to said*: the clause may have no word that opens it.
    let bare = |at: usize| {
        (frame.is(at, &["he", "she", "they"]) || frame.is(at, ASKERS))
            && at > 0
            && frame.has(at - 1, Classes::ANY_PERSON)
    };
    let that = (verb.saturating_sub(LONGEST)..verb)
        .rev()
        .take_while(|at| frame.is_word(*at) && !is_finite(frame, *at))
        .find(|at| relative(*at) || bare(*at))
        .filter(|that| *that > 0 && (that + 1 < verb || bare(*that)))?;
    let speaks = frame.has(that - 1, Classes::DOCUMENT | Classes::ANY_PERSON) && !frame.has(that - 1, Classes::TELLING);
    let noun = phrase_before(frame, that).filter(|noun| speaks && noun.end == that)?;
    Some(noun.start..end)
}

/// The noun that a relative *that* stands for: a text or an institution, of which clauses tell what it says.
fn noun_of_that(frame: &Frame, that: usize) -> Option<Range<usize>> {
    let head = that.checked_sub(1)?;
    let speaks = frame.has(head, Classes::DOCUMENT | Classes::ORGANIZATION) && !frame.has(head, Classes::TELLING);
    let verb = |at: usize| frame.has(at, Classes::CUE) && !frame.has(at, Classes::NOUN_TOO | Classes::GERUND);
    let inside =
        |at: &usize| (is_nominal(frame, *at) && !verb(*at)) || frame.has(*at, Classes::ADVERB) || frame.is(*at, &["-"]);
    let start = (0..that).rev().take_while(inside).last()?;
    let start = start - usize::from(start > 0 && frame.has(start - 1, Classes::DETERMINER));
    speaks.then_some(start..that)
}

/// The start of the verb's group: over *has*, *also*, *on Friday*, *not*.
pub fn before_verb(frame: &Frame, verb: usize) -> usize {
    let mut at = verb;
    while at > 0 {
        let helper = frame.has(at - 1, Classes::AUXILIARY)
            || negates(frame, at - 1)
            || (frame.has(at - 1, Classes::ADVERB)
                && !frame.is(at - 1, &["most", "both"])
                && !(frame.is_capital(at - 1) && at > 1 && !frame.is_headline()))
            || (frame.is(at - 1, &["'s"]) && at >= 2 && frame.has(at - 2, Classes::PRONOUN))
            || frame.is(at - 1, &["'ve", "'d", "'re"])
            // *she repeatedly, implicitly criticized him*
            || at < verb
                && at > 2
                && frame.is(at - 1, &[","])
                && frame.has(at, Classes::ADVERB)
                && !frame.is(at, &["then"])
                && frame.has(at - 2, Classes::ADVERB);
        if helper {
            at -= 1;
        } else if let Some(lead) = lead_before(frame, at) {
            at = lead;
        } else if at > 3
            && frame.has(at - 1, Classes::DOCUMENT)
            && frame.is(at - 2, &["a", "an"])
            && frame.is(at - 3, &["in", "via", "through"])
        {
            // *The senator in a statement noted*
            at -= 3;
        } else if let Some(start) = time_before(frame, at).filter(|start| !tells_more(frame, *start)) {
            at = start;
        } else {
            break;
        }
    }
    at
}

/// Whether a word denies the verb after it: *did **not** say*, *would **neither** confirm nor deny*, but *and **neither** said so*.
#[inline(always)]
pub fn negates(frame: &Frame, at: usize) -> bool {
    frame.has(at, Classes::NEGATION)
        || frame.is(at, &["neither"]) && at > 0 && (frame.has(at - 1, Classes::AUXILIARY) || is_nominal(frame, at - 1))
}

/// Where the words begin that lead to an infinitive or a participle and leave it their subject: *went on to*, *came forward to*,
/// *kept*.
pub fn lead_before(frame: &Frame, verb: usize) -> Option<usize> {
    let lead = verb.checked_sub(2)?;
    // *began telling*
    const KEEPS: &[&str] =
        &["began", "begin", "begins", "begun", "continued", "keep", "keeps", "kept", "started", "starts", "stopped"];
    if frame.has(verb, Classes::GERUND) && frame.is(verb - 1, KEEPS) {
        return Some(verb - 1);
    }
    // *have taken to saying*
    let taken = frame.has(verb, Classes::GERUND) && frame.is(lead, &["taken", "took"]);
    if !frame.is(verb - 1, &["to"]) || !taken && !frame.has(lead, Classes::LEADS_TO_VERB) {
        return None;
    }
    let Some(before) = lead.checked_sub(1) else { return Some(lead) };
    if frame.is(lead, &["eager", "quick"]) {
        return frame.has(before, Classes::AUXILIARY | Classes::ADVERB).then_some(lead);
    }
    // *went so far as to say*
    if frame.is(lead, &["as"]) {
        return before.checked_sub(2).filter(|_| frame.is(before, &["far"]));
    }
    // *came forward to say*, *called back to say*
    // *stood up to say*
    if frame.is(lead, &["back", "forward", "up"]) {
        return frame
            .is(before, &["called", "came", "come", "comes", "coming", "got", "stood", "wrote"])
            .then_some(before);
    }
    if frame.is(lead, &["likely"]) {
        return frame.is(before, &["less", "more"]).then_some(before);
    }
    if frame.is(lead, &["on", "pains"]) {
        let goes = frame.is(before, &["go", "goes", "going", "gone", "went", "take", "takes", "taking", "took"]);
        return goes.then_some(before);
    }
    Some(lead)
}

/// Whether what stands before a time is a participle that the time belongs to: *a poll released in May*.
fn tells_more(frame: &Frame, time: usize) -> bool {
    time >= 2 && frame.word(time - 1).ends_with("ed") && is_nominal(frame, time - 2) && !frame.is_name(time - 2)
}

/// *Friday*, *on Friday*, *last week*, right before a place.
fn time_before(frame: &Frame, end: usize) -> Option<usize> {
    let mut at = end;
    if frame.kind(at - 1) == Some(Kind::Number) && at >= 3 && frame.is(at - 2, &["in", "since", "until"]) {
        return Some(at - 2);
    }
    if frame.kind(at - 1) == Some(Kind::Number) && at >= 2 && frame.has(at - 2, Classes::CALENDAR) {
        at -= 1;
    }
    if frame.has(at - 1, Classes::CALENDAR) && frame.is_capital(at - 1) {
        at -= 1;
        while at > 0 && frame.is(at - 1, &["on", "in", "late", "early", "last", "this", "since"]) {
            at -= 1;
        }
        return (at > 0).then_some(at);
    }
    // *two weeks ago*, *less than a week ago*
    if at >= 3 && frame.is(at, &["ago"]) {
        let count = at - 2;
        let counts = frame.kind(count) == Some(Kind::Number) || frame.has(count, Classes::NUMBER | Classes::DETERMINER);
        let than = count > 2 && frame.is(count - 1, &["than"]);
        return counts.then_some(if than { count - 2 } else { count });
    }
    // *in the past*, *in recent weeks*
    if at >= 3
        && (frame.is(at - 1, &["past"]) && frame.is(at - 2, &["the"])
            || frame.is(at - 1, &["days", "months", "weeks", "years"]) && frame.is(at - 2, &["recent"]))
        && frame.is(at - 3, &["in"])
    {
        return Some(at - 3);
    }
    // *several times a month*, *twice a week*, *every day*
    if at >= 4 && frame.is(at - 1, &["day", "month", "week", "year"]) {
        if frame.is(at - 2, &["every"]) {
            return Some(at - 2);
        }
        if frame.is(at - 2, &["a"]) && frame.is(at - 3, &["once", "times", "twice"]) {
            return Some(at - 3 - usize::from(frame.is(at - 3, &["times"])));
        }
    }
    // *Ms. Osei today said*, *Mr. Hale Sunday night said*
    if frame.has(at - 1, Classes::CALENDAR) && frame.is(at - 1, &["today", "tonight", "yesterday"]) {
        return (at > 1).then_some(at - 1);
    }
    if at > 2
        && frame.has(at - 2, Classes::CALENDAR)
        && frame.is_capital(at - 2)
        && frame.is(at - 1, &["afternoon", "evening", "morning", "night"])
    {
        return time_before(frame, at - 1);
    }
    if frame.is(
        at - 1,
        &["week", "month", "year", "night", "summer", "fall", "spring", "winter", "morning", "evening", "weekend"],
    ) && at >= 3
        && frame.is(at - 2, &["last", "this", "that", "earlier", "the"])
    {
        at -= 2;
        while at > 0 && frame.is(at - 1, &["earlier", "late", "in", "during", "over", "since", "until"]) {
            at -= 1;
        }
        return (at > 0).then_some(at);
    }
    None
}
