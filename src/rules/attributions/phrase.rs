//! Noun phrases in a frame: who stands before a verb, and who after it.

use super::frame::Frame;
use crate::article::Kind;
use crate::rules::lexicon::Classes;
use std::ops::Range;

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
    if end == 0 {
        // *Kimberly said so*: a name that ends as adverbs do.
        let name = frame.is_capital(0) && frame.word(0).ends_with("ly") && frame.has(verb, Classes::SAY);
        return (name && verb > 0).then_some(0..1);
    }
    // *Ms. Osei, star of “Harbor,” said*: the comma may stand inside the marks of a title.
    let titled = frame.quote(end - 1).is_none() && frame.marks_lead_on(end - 1);
    if titled || frame.is(end - 1, &[",", "—", "–", "--", "-", ")"]) {
        return with_apposition(frame, end - 1);
    }
    // *…, many of whom say so*
    if frame.is(end - 1, &["whom"]) && end > 2 && frame.is(end - 2, &["of"]) {
        let several = frame.has(end - 3, Classes::QUANTIFIER | Classes::NUMBER | Classes::SPEAKER);
        return several.then_some(end - 3..end);
    }
    // *a group **that** backs the plan*: the relative's noun.
    if frame.is(end - 1, &["that"]) {
        return noun_of_that(frame, end - 1);
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
    let that = (verb.saturating_sub(LONGEST)..verb)
        .rev()
        .take_while(|at| frame.is_word(*at) && !is_finite(frame, *at))
        .find(|at| frame.is(*at, &["that", "which", "whom"]))
        .filter(|that| that + 1 < verb && *that > 0)?;
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
        let helper = frame.has(at - 1, Classes::AUXILIARY | Classes::NEGATION)
            || (frame.has(at - 1, Classes::ADVERB)
                && !frame.is(at - 1, &["most", "both"])
                && !(frame.is_capital(at - 1) && at > 1))
            || (frame.is(at - 1, &["'s"]) && at >= 2 && frame.has(at - 2, Classes::PRONOUN))
            || frame.is(at - 1, &["'ve", "'d", "'re"])
            // *she repeatedly, implicitly criticized him*
            || at < verb
                && at > 2
                && frame.is(at - 1, &[","])
                && frame.has(at, Classes::ADVERB)
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

/// Where the words begin that lead to an infinitive or a participle and leave it their subject: *went on to*, *was quick to*,
/// *kept*.
pub fn lead_before(frame: &Frame, verb: usize) -> Option<usize> {
    let lead = verb.checked_sub(2)?;
    // *began telling*
    const KEEPS: &[&str] = &["began", "begins", "begun", "continued", "keeps", "kept", "started", "starts", "stopped"];
    if frame.has(verb, Classes::GERUND) && frame.is(verb - 1, KEEPS) {
        return Some(verb - 1);
    }
    if !frame.is(verb - 1, &["to"]) || !frame.has(lead, Classes::LEADS_TO_VERB) {
        return None;
    }
    let Some(before) = lead.checked_sub(1) else { return Some(lead) };
    if frame.is(lead, &["eager", "quick"]) {
        return frame.has(before, Classes::AUXILIARY | Classes::ADVERB).then_some(lead);
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
    if frame.kind(at - 1) == Some(Kind::Number) && at >= 3 && frame.is(at - 2, &["in"]) {
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
    // *in the past*, *in recent weeks*
    if at >= 3
        && (frame.is(at - 1, &["past"]) && frame.is(at - 2, &["the"])
            || frame.is(at - 1, &["days", "months", "weeks", "years"]) && frame.is(at - 2, &["recent"]))
        && frame.is(at - 3, &["in"])
    {
        return Some(at - 3);
    }
    if frame.is(
        at - 1,
        &["week", "month", "year", "night", "summer", "fall", "spring", "winter", "morning", "evening", "weekend"],
    ) && at >= 3
        && frame.is(at - 2, &["last", "this", "that", "earlier", "the"])
    {
        at -= 2;
        while at > 0 && frame.is(at - 1, &["earlier", "late", "in", "during", "over"]) {
            at -= 1;
        }
        return (at > 0).then_some(at);
    }
    None
}

/// The subject before a comma, bracket or dash that ends an apposition: *Ms. Osei, 59, of Port Ellery, said*.
fn with_apposition(frame: &Frame, close: usize) -> Option<Range<usize>> {
    let closes = frame.word(close).to_owned();
    let opens: &[&str] = match closes.as_str() {
        ")" => &["("],
        "," | "" => &[","],
        dash => &[match dash {
            "—" => "—",
            "–" => "–",
            "--" => "--",
            _ => "-",
        }],
    };
    let mut commas = 0;
    for at in (close.saturating_sub(REACH)..close).rev() {
        if frame.is_full_quote(at) {
            return None;
        }
        if !frame.is(at, opens) {
            continue;
        }
        commas += 1;
        if commas > 5 || at == 0 {
            return None;
        }
        if let Some(subject) = phrase_before(frame, at)
            && stands_alone(frame, &subject)
            && is_apposition(frame, at + 1, close)
        {
            return Some(subject);
        }
    }
    None
}

/// Whether a phrase can be a clause's subject: it starts a clause and has somebody in it.
fn stands_alone(frame: &Frame, phrase: &Range<usize>) -> bool {
    let starts = phrase.start == 0
        || frame.is(
            phrase.start - 1,
            &[
                ",", ";", ":", "—", "–", "--", "and", "but", "that", "while", "because", "as", "when", "though",
                "although", "if", "(", "or", "than", "where", "which", "who", "whom", "what",
            ],
        )
        || frame.is_marked(phrase.start - 1)
        || frame.has(phrase.start - 1, Classes::ADVERB | Classes::CUE)
        || frame.has(phrase.start - 1, Classes::CALENDAR);
    // *Ms. Osei, who is now a nurse, said*: what she is.
    let before = |back: usize, classes| phrase.start.checked_sub(back).is_some_and(|at| frame.has(at, classes));
    if before(1, Classes::AUXILIARY) || before(1, Classes::ADVERB) && before(2, Classes::AUXILIARY) {
        return false;
    }
    // *of Raleigh, N.C., said*: a state tells where somebody is from.
    let state = phrase.len() == 1 && frame.word(phrase.start).ends_with('.');
    starts
        && !state
        && !is_told_of_a_name(frame, phrase)
        && phrase.clone().any(|at| {
            frame.is_name(at)
                || frame.is(at, &["another", "one"])
                || frame.has(
                    at,
                    Classes::ANY_PERSON
                        | Classes::ORGANIZATION
                        | Classes::DOCUMENT
                        | Classes::PRONOUN
                        | Classes::QUANTIFIER,
                )
        })
        && !frame.has(phrase.start, Classes::CALENDAR)
}

/// Whether a phrase only tells more of the name before its comma: *Ms. Osei, **a nurse at the clinic**, which …*.
fn is_told_of_a_name(frame: &Frame, phrase: &Range<usize>) -> bool {
    phrase.start >= 2
        && frame.is(phrase.start - 1, &[","])
        && frame.is_name(phrase.start - 2)
        && !frame.is_name(phrase.start)
        && !frame.has(phrase.start, Classes::PRONOUN)
        && (0..phrase.start - 1)
            .rev()
            .take_while(|at| frame.is_word(*at))
            .all(|at| !frame.has(at, Classes::PREPOSITION))
}

/// Whether the words between two commas tell more of the noun before them.
fn is_apposition(frame: &Frame, start: usize, end: usize) -> bool {
    if start >= end {
        return false;
    }
    let opener = frame.has(
        start,
        Classes::RELATIVE
            | Classes::DETERMINER
            | Classes::PREPOSITION
            | Classes::RANK
            | Classes::GERUND
            | Classes::PARTICIPLE
            | Classes::TITLE
            | Classes::ANY_PERSON
            | Classes::ADVERB
            | Classes::NUMBER,
    ) || frame.is_name(start)
        || frame.word(start).ends_with("ing")
        || frame.kind(start) == Some(Kind::Number)
        || frame.is_word(start);
    // A clause of its own (*…, he added, …*) is no apposition.
    let clause =
        frame.has(start, Classes::PRONOUN) && frame.has(start + 1, Classes::CUE | Classes::AUXILIARY | Classes::VERB);
    // *Democrats — and some Republicans — say*: between dashes a conjunction adds to the noun.
    let dashes = !frame.is(end, &[","]);
    // *Ms. Osei, though, said …*: alone it joins nothing.
    let subordinate = frame.has(start, Classes::SUBORDINATOR) && end > start + 1
        || !dashes && frame.is(start, &["but", "and", "or", "nor"]);
    opener && !clause && !subordinate
}

/// The noun phrase that ends at `end`, with its *of*, *with* and *who* phrases.
pub fn phrase_before(frame: &Frame, end: usize) -> Option<Range<usize>> {
    let mut start = end;
    // The leftmost place up to which all that stands there is known to belong to the phrase.
    let mut at = end;
    while at > 0 && end - at < REACH {
        let before = at - 1;
        if frame.is_marked(before) {
            // A title or a nickname belongs to a name, a quotation does not.
            if frame.is_full_quote(before)
                || frame.marks_lead_on(before)
                || before == 0
                || !frame.is_word(before - 1)
                || frame.has(before - 1, Classes::AUXILIARY | Classes::VERB)
            {
                break;
            }
            at = before;
            continue;
        }
        match frame.kind(before) {
            Some(Kind::Number | Kind::Address) => {}
            Some(Kind::Word) => {
                if frame.is(before, &["'s", "'"]) {
                    at = before;
                    continue;
                }
                // *one of them*, *those close to him*
                let parted = before >= 2
                    && frame.is(before - 1, &["of", "to", "with"])
                    && frame.is(before, &["him", "them", "us", "you"]);
                // *the $20 million experts say it costs*
                let sum = frame.is(before, &["billion", "million", "trillion"]) && before > 1;
                if sum && frame.is(before - 2, &["$", "€", "£"]) {
                    break;
                }
                if start == end && is_object_of_relative(frame, before) {
                    at = before;
                    start = before;
                    continue;
                }
                if frame.has(before, Classes::PRONOUN) && !frame.is(before, &["one", "her"]) && !parted {
                    if start == end
                        || frame.has(before + 1, Classes::RELATIVE)
                        || frame.is(before + 1, &["of", "in", "on", "at", "with", "from", "else", "close", "familiar"])
                    {
                        start = before;
                    }
                    break;
                }
                // *the things **the mayor** said*: a determiner opens a phrase of its own.
                let opens = start < end && frame.is(before, &["a", "an", "the"]);
                if opens && before > 0 && is_noun(frame, before - 1) {
                    start = before;
                    break;
                }
                if frame.has(before, Classes::RELATIVE) && frame.is(before, &["who", "whom", "which", "whose"]) {
                    // A relative clause belongs to the noun before it; without one, it is the subject itself.
                    if before == 0 || frame.is(before - 1, &[",", "—", "–", "--", "("]) || frame.is_dash(before - 1)
                    {
                        if start == end {
                            start = before;
                        }
                        break;
                    }
                    // *a story in which officials said*: the clause's own subject, and not the story.
                    let informants = frame.has(end - 1, Classes::INFORMANT) && frame.has(end - 1, Classes::PLURAL);
                    let object = frame.is(before, &["whom"])
                        || frame.is(before, &["who", "which"]) && informants
                        || frame.is(before, &["which"]) && frame.has(before - 1, Classes::PREPOSITION);
                    if object && start == before + 1 {
                        break;
                    }
                    at = before;
                    continue;
                }
                if frame.has(before, Classes::SUBORDINATOR | Classes::NEGATION)
                    || frame.is(before, &["according", "that", "what", "than", "as", "but", "nor", "yet", "so", "also"])
                {
                    break;
                }
                if frame.has(before, Classes::CONJUNCTION) {
                    if start == end || !joins_nouns(frame, before) {
                        break;
                    }
                    at = before;
                    continue;
                }
                if frame.has(before, Classes::PREPOSITION) && !frame.has(before, Classes::DETERMINER) {
                    let joins = before > 0
                        && start < end
                        && (is_nominal(frame, before - 1)
                            // *observers in the north and around the country*
                            || before > 1 && frame.is(before - 1, &["and"]) && is_nominal(frame, before - 2)
                            || frame.is(before - 1, QUALITIES)
                            || frame.is(before - 1, &["one", "some", "many", "most", "several", "all", "those"])
                            || frame.has(before - 1, Classes::NUMBER)
                            || is_reduced(frame, before - 1));
                    if !joins {
                        // *officials who served in the region*: the verb before it is a relative clause's.
                        match relative_before(frame, before) {
                            Some(relative) if start < end => {
                                at = relative + 1;
                                continue;
                            }
                            _ => break,
                        }
                    }
                    at = before;
                    continue;
                }
                if frame.has(before, Classes::AUXILIARY) || is_finite(frame, before) {
                    if is_reduced(frame, before) && frame.has(before + 1, Classes::PREPOSITION | Classes::ADVERB) {
                        at = before;
                        continue;
                    }
                    // *experts I interviewed*: the clause tells who asked them.
                    if let Some(asker) = asker_before(frame, before) {
                        at = asker;
                        continue;
                    }
                    // Inside a relative clause a verb is at home.
                    match relative_before(frame, before) {
                        Some(relative) => {
                            at = relative + 1;
                            continue;
                        }
                        None => break,
                    }
                }
                if frame.has(before, Classes::CALENDAR)
                    && frame.is_capital(before)
                    && !frame.is(before + 1, &["'s"])
                    && !frame.is_word(before + 1)
                {
                    break;
                }
                if frame.has(before, Classes::ADVERB)
                    && !(frame.has(before, Classes::DETERMINER)
                        || before > 0 && frame.has(before - 1, Classes::DETERMINER | Classes::PREPOSITION))
                    && !is_nominal(frame, before)
                {
                    if start == end {
                        break;
                    }
                    // *The chief executive there said*: an adverb inside; *Still officials said*: one before.
                    if before > 0 && is_nominal(frame, before - 1) {
                        at = before;
                        continue;
                    }
                    break;
                }
            }
            Some(Kind::Quote) if ends_plural_owner(frame, before) => {}
            Some(Kind::Mark) => {
                if frame.is(before, &["-", "/", "&", "$", "%"]) && start < end && !frame.is_dash(before) {
                    at = before;
                    continue;
                }
                if frame.is(before, &[")"]) && before > 1 {
                    // *Sen. Joan Hale (D-Ore.)*
                    match (before.saturating_sub(8)..before).rev().find(|at| frame.is(*at, &["("])) {
                        Some(open) if open > 0 && is_nominal(frame, open - 1) => {
                            if start == end {
                                start = before;
                            }
                            at = open;
                            continue;
                        }
                        _ => break,
                    }
                }
                break;
            }
            _ => break,
        }
        at = before;
        start = before;
    }
    trim(frame, start..end)
}

/// The noun phrase that starts at `start`, with what tells more of it.
pub fn phrase_after(frame: &Frame, start: usize) -> Option<Range<usize>> {
    let mut at = start;
    let mut end = start;
    while at < frame.len() && at - start < REACH {
        if frame.is_marked(at) {
            if frame.is_full_quote(at) || !is_nominal(frame, at + 1) {
                break;
            }
            at += 1;
            continue;
        }
        match frame.kind(at) {
            Some(Kind::Number | Kind::Address) => {}
            Some(Kind::Word) => {
                if frame.is(at, &["'s", "'"]) {
                    at += 1;
                    end = at;
                    continue;
                }
                if frame.has(at, Classes::PRONOUN) && !frame.is(at, &["one", "her"]) {
                    if at == start {
                        end = at + 1;
                        if frame.is(end, &["of", "who"]) {
                            at = end;
                            continue;
                        }
                    } else if asker_before(frame, at + 1) == Some(at) {
                        end = at + 2 + usize::from(frame.is(at + 2, &["to", "with"]));
                    }
                    break;
                }
                if frame.is(at, &["who", "whose", "whom"]) && end > start {
                    end = clause_end(frame, at + 1);
                    break;
                }
                if frame.has(at, Classes::SUBORDINATOR | Classes::RELATIVE | Classes::NEGATION)
                    && !frame.is(at, &["that"])
                    || (frame.is(at, &["that"]) && end > start)
                {
                    break;
                }
                if frame.has(at, Classes::CONJUNCTION) {
                    if end == start || !joins_nouns(frame, at) {
                        break;
                    }
                    at += 1;
                    continue;
                }
                if frame.has(at, Classes::PREPOSITION) && !(at == start && frame.has(at, Classes::DETERMINER)) {
                    let joins = end > start
                        && (frame.is(at, &["of", "for", "at", "with", "close", "inside", "within", "from"])
                            || (frame.is(at, &["in", "on", "to", "by", "about"])
                                && (frame.is(at - 1, QUALITIES) || is_reduced(frame, at - 1)))
                            || (frame.is(at, &["in"]) && !is_occasion(frame, at + 1))
                            || is_on_a_team(frame, at))
                        && (is_nominal(frame, at + 1)
                            || frame.has(at + 1, Classes::DETERMINER | Classes::PRONOUN | Classes::QUANTIFIER))
                        && !frame.has(at + 1, Classes::CALENDAR);
                    if !joins {
                        break;
                    }
                    at += 1;
                    continue;
                }
                if frame.is(at, QUALITIES) && end > start {
                    at += 1;
                    continue;
                }
                if is_reduced(frame, at) && end > start && frame.has(at + 1, Classes::PREPOSITION) {
                    at += 1;
                    continue;
                }
                if frame.has(at, Classes::AUXILIARY) || (is_finite(frame, at) && end > start) {
                    break;
                }
                if frame.has(at, Classes::CALENDAR) && frame.is_capital(at) && !frame.is(at + 1, &["'s"]) {
                    break;
                }
                if frame.is(at, &["last", "earlier", "this"])
                    && frame.is(
                        at + 1,
                        &[
                            "week", "month", "year", "night", "summer", "fall", "spring", "winter", "morning",
                            "evening", "weekend",
                        ],
                    )
                {
                    break;
                }
                if frame.has(at, Classes::ADVERB) && end > start && !is_nominal(frame, at + 1) {
                    break;
                }
            }
            Some(Kind::Quote) if ends_plural_owner(frame, at) => {}
            Some(Kind::Mark) => {
                // *military, law enforcement and intelligence officials* go on over the comma.
                if frame.is(at, &[","]) && end > start && is_listed(frame, at) {
                    at += 1;
                    continue;
                }
                if frame.is(at, &["-", "/", "&"]) && end > start && is_nominal(frame, at + 1) && !frame.is_dash(at) {
                    at += 1;
                    continue;
                }
                if frame.is(at, &["("])
                    && end > start
                    && let Some(close) = (at..(at + 8).min(frame.len())).find(|at| frame.is(*at, &[")"]))
                {
                    end = close + 1;
                    at = end;
                    continue;
                }
                break;
            }
            _ => break,
        }
        at += 1;
        end = at;
    }
    trim(frame, start..end)
}

/// Whether an apostrophe makes the word before it the owner of the one after: *Hess’ aides*.
fn ends_plural_owner(frame: &Frame, at: usize) -> bool {
    at > 0
        && frame.raw(at).chars().all(|char| matches!(char, '\'' | '’'))
        && frame.word(at - 1).ends_with('s')
        && is_nominal(frame, at + 1)
}

/// Whether a comma parts the members of a list that *and* ends: nothing but nouns stands on its other side up to there.
fn is_listed(frame: &Frame, comma: usize) -> bool {
    let and = (comma + 1..comma + 7).find(|at| !is_nominal(frame, *at));
    and.is_some_and(|and| {
        and > comma + 1 && frame.is(and, &["and"]) && is_nominal(frame, and + 1) && !is_finite(frame, and + 1)
    })
}

/// Where a relative clause or an apposition ends: at the next comma, quotation or dash, or with the frame.
fn clause_end(frame: &Frame, start: usize) -> usize {
    (start..frame.end())
        .find(|at| frame.is_marked(*at) || frame.is(*at, &[",", ";", ":", "—", "–", "--", ")"]))
        .unwrap_or(frame.end())
}

/// *in a statement*, *in an interview*: when and how something was said, no part of who said it.
fn is_occasion(frame: &Frame, at: usize) -> bool {
    let noun = (at..at + 5)
        .find(|at| !frame.has(*at, Classes::DETERMINER | Classes::ADVERB) && !frame.word(*at).ends_with('-'));
    (at..at + 6).any(|at| {
        frame.is(
            at,
            &[
                "statement", "interview", "email", "e-mail", "speech", "tweet", "letter", "post", "call", "briefing",
                "conference", "message", "news", "response", "hearing", "testimony", "report", "video", "memo",
                "court", "remarks", "comments", "article", "column", "address", "meeting", "filing", "release",
                "debate",
            ],
        )
    }) || noun.is_some_and(|at| frame.has(at, Classes::CALENDAR) || frame.kind(at) == Some(Kind::Number))
}

/// *a person on the design team*, but *an official on the condition of anonymity*, *an aide on the phone*.
fn is_on_a_team(frame: &Frame, at: usize) -> bool {
    frame.is(at, &["on"])
        && frame.has(at - 1, Classes::ANY_PERSON)
        && (frame.is(at + 1, &["the"]) || frame.has(at + 1, Classes::POSSESSIVE))
        && (at + 2..at + 6).any(|at| {
            frame.is(at, &["board", "campaign", "committee", "council", "court", "panel", "staff", "squad", "team"])
        })
}

/// Whether a conjunction stands between two nouns of one phrase and not between two clauses.
fn joins_nouns(frame: &Frame, at: usize) -> bool {
    if at == 0 || !(is_nominal(frame, at - 1) || frame.has(at - 1, Classes::RANK | Classes::NUMBER)) {
        return false;
    }
    // *Ms. Osei and her colleagues*
    let owned = frame.is(at + 1, &["her"]) && is_nominal(frame, at + 2);
    if frame.has(at + 1, Classes::PRONOUN) && !owned && !frame.is(at + 1, &["others", "one"]) {
        return false;
    }
    // A verb before it, with no comma between, makes it a clause's conjunction.
    for before in (at.saturating_sub(12)..at).rev() {
        if frame.is_marked(before)
            || frame.kind(before) == Some(Kind::Mark)
            || frame.has(before, Classes::SUBORDINATOR | Classes::RELATIVE) && !frame.is(before, &["that"])
        {
            return true;
        }
        if frame.is(before, &["that"]) {
            return false;
        }
        if frame.has(before, Classes::AUXILIARY)
            || is_finite(frame, before) && (!is_reduced(frame, before) || frame.has(before, Classes::SAY))
        {
            // A cue right before the first noun: *said officials and aides*.
            return frame.has(before, Classes::CUE)
                && (before + 1..at).all(|at| is_nominal(frame, at) || frame.has(at, Classes::DETERMINER));
        }
    }
    true
}

/// Whether a plural stands here that no quantifier is: *things*, *officials*.
fn is_noun(frame: &Frame, at: usize) -> bool {
    let word = frame.word(at);
    is_nominal(frame, at)
        && !frame.is_name(at)
        && !frame.has(at, Classes::QUANTIFIER | Classes::NUMBER)
        && (frame.has(at, Classes::PLURAL) || word.len() > 4 && word.ends_with('s') && !word.ends_with("ss"))
}

/// Whether a verb in a finite form stands here.
pub fn is_finite(frame: &Frame, at: usize) -> bool {
    if !frame.is_word(at) || frame.is_name(at) {
        return false;
    }
    if frame.has(at, Classes::VERB) {
        return true;
    }
    // *aides say the mayor left*
    if frame.has(at, Classes::BASE)
        && frame.has(at, Classes::SAY)
        && !frame.has(at, Classes::NOUN_TOO)
        && at > 0
        && frame.has(at - 1, Classes::PLURAL)
    {
        return true;
    }
    let after_noun = at > 0
        && (is_nominal(frame, at - 1)
            || frame.has(at - 1, Classes::PRONOUN | Classes::ADVERB | Classes::AUXILIARY | Classes::RELATIVE));
    if frame.has(at, Classes::CUE) && frame.has(at, Classes::PAST | Classes::THIRD) {
        // *refugee advocates also said*
        let person =
            frame.has(at, Classes::PLURAL) && frame.has(at + 1, Classes::ADVERB) && frame.has(at + 2, Classes::CUE);
        return if frame.has(at, Classes::NOUN_TOO) {
            after_noun
                && !person
                && !frame.has(at - 1, Classes::DETERMINER | Classes::NUMBER | Classes::QUANTIFIER)
                && !frame.has(at + 1, Classes::CUE | Classes::AUXILIARY)
        } else {
            !(at > 0 && frame.has(at - 1, Classes::DETERMINER))
        };
    }
    // *aides say the plan is dead*: right after a plural it is a verb.
    let noun = frame.has(at, Classes::NOUN_TOO) && !frame.is(at, &["show"]);
    let plural = at > 0 && frame.has(at - 1, Classes::PLURAL);
    if plural && !noun && frame.has(at, Classes::BASE) && frame.has(at, Classes::SAY | Classes::SHOW) {
        return true;
    }
    // Verbs that the lexicon lacks show by their ending.
    after_noun
        && frame.word(at).ends_with("ed")
        && frame.word(at).len() > 4
        && !frame.has(at, Classes::ANY_PERSON)
        && (frame.has(at + 1, Classes::DETERMINER | Classes::PREPOSITION | Classes::NUMBER | Classes::PRONOUN)
            || frame.is_name(at + 1)
            || frame.has(at - 1, Classes::PRONOUN)
            || frame.is_name(at - 1))
}

/// A participle that tells more of the noun before it: *people briefed on the plan*.
pub fn is_reduced(frame: &Frame, at: usize) -> bool {
    at > 0
        && frame.is_word(at)
        && (frame.word(at).ends_with("ed")
            || frame.is(
                at,
                &["shown", "seen", "given", "known", "held", "told", "written", "led", "taken", "drawn", "sent"],
            ))
        && is_nominal(frame, at - 1)
        && frame.has(at + 1, Classes::PREPOSITION)
        // *the agency declined to comment*
        && !(frame.is(at + 1, &["to"]) && frame.has(at + 2, Classes::BASE))
        && !frame.has(at - 1, Classes::PRONOUN)
        && (!frame.is_name(at - 1) || frame.has(at - 1, Classes::ANY_PERSON))
}

/// The *I* or *we* of a clause that tells who asked people: *everyone I interviewed*, *experts we have talked to*.
fn asker_before(frame: &Frame, verb: usize) -> Option<usize> {
    const ASKS: &[&str] = &[
        "asked", "consulted", "contacted", "interviewed", "met", "questioned", "reached", "spoke", "spoken",
        "surveyed", "talked",
    ];
    if !frame.is(verb, ASKS) {
        return None;
    }
    let asker = before_verb(frame, verb).checked_sub(1).filter(|asker| *asker > 0 && frame.is(*asker, &["i", "we"]))?;
    let people = frame.has(asker - 1, Classes::PLURAL) && frame.has(asker - 1, Classes::ANY_PERSON)
        || frame.is(asker - 1, &["everybody", "everyone", "people", "those"]);
    people.then_some(asker)
}

/// The *who* or *which* in whose clause a verb stands, if the clause is not cut off from its noun.
fn relative_before(frame: &Frame, verb: usize) -> Option<usize> {
    for at in (verb.saturating_sub(14)..verb).rev() {
        if frame.is(at, &["who", "which", "whom", "whose"]) || is_relative_that(frame, at) {
            return (at > 0 && !frame.is(at - 1, &[","])).then(|| at - 1);
        }
        if frame.is_marked(at) || frame.kind(at) == Some(Kind::Mark) || frame.has(at, Classes::SUBORDINATOR) {
            return None;
        }
    }
    None
}

/// *unions that endorsed **him***: a pronoun that ends the relative clause of a plural.
pub fn is_object_of_relative(frame: &Frame, at: usize) -> bool {
    frame.is(at, &["him", "them", "us", "me"])
        && (at.saturating_sub(LONGEST_RELATIVE)..at)
            .rev()
            .take_while(|at| frame.is_word(*at))
            .any(|at| frame.is(at, &["who"]) || is_relative_that(frame, at))
}

/// *unions **that** endorsed him*: right after a plural, where *that* is seldom a conjunction.
fn is_relative_that(frame: &Frame, at: usize) -> bool {
    frame.is(at, &["that"])
        && at > 0
        && frame.has(at - 1, Classes::PLURAL)
        && !frame.has(at - 1, Classes::CUE | Classes::TELLING)
        && frame.has(at + 1, Classes::AUXILIARY | Classes::CUE | Classes::VERB)
}

/// How many words a relative clause may have before the pronoun that ends it.
const LONGEST_RELATIVE: usize = 5;

/// Whether a noun, an adjective or a name stands here, or a title between marks.
pub fn is_nominal(frame: &Frame, at: usize) -> bool {
    if frame.is_marked(at) {
        return !frame.is_full_quote(at);
    }
    match frame.kind(at) {
        Some(Kind::Word) => frame.is_name(at) || !frame.has(at, Classes::FUNCTION | Classes::ADVERB | Classes::VERB),
        Some(Kind::Number | Kind::Address) => true,
        Some(Kind::Mark) => frame.is(at, &["%"]),
        _ => false,
    }
}

/// Leaves out what stands around a phrase: lead-in adverbs, times, commas. Nothing is left where there is no noun.
fn trim(frame: &Frame, mut phrase: Range<usize>) -> Option<Range<usize>> {
    while !phrase.is_empty() {
        let first = phrase.start;
        let lead = frame.has(first, Classes::CONJUNCTION | Classes::AUXILIARY)
            || (frame.has(first, Classes::PREPOSITION) && !frame.has(first, Classes::DETERMINER))
            || (frame.has(first, Classes::ADVERB)
                && !frame.is(first, &["both", "then", "only", "nearly", "about", "almost"])
                && !(frame.is_name(first) && first > 0))
            || (frame.is(first, &["last", "this", "that"])
                && frame.is(first + 1, &["week", "month", "year", "night", "summer", "morning"]))
            || (frame.is(first, &["week", "month", "year", "night", "summer", "morning"]) && phrase.len() > 1)
            || (frame.has(first, Classes::CALENDAR) && phrase.len() > 1 && !frame.is(first + 1, &["'s"]))
            || frame.is(first, &["'s", "'", "-", "/", "&", "%"]);
        if !lead {
            break;
        }
        phrase.start += 1;
    }
    while !phrase.is_empty()
        && (frame.has(phrase.end - 1, Classes::PREPOSITION | Classes::CONJUNCTION | Classes::DETERMINER)
            && !frame.has(phrase.end - 1, Classes::QUANTIFIER | Classes::PRONOUN)
            && !frame.is(phrase.end - 1, &["this", "that", "those", "these", "some", "another"])
            || frame.is(phrase.end - 1, &["-", "/", "&"]))
    {
        phrase.end -= 1;
    }
    let somebody = phrase.clone().any(|at| {
        is_nominal(frame, at)
            || frame.has(at, Classes::PRONOUN | Classes::QUANTIFIER | Classes::NUMBER)
            || frame.is(at, &["this", "that", "those", "these", "who", "which", "another", "it"])
    });
    (!phrase.is_empty() && somebody).then_some(phrase)
}
