//! The verb of an attribution: is it one, in which voice, and with which particle?

use super::frame::Frame;
use super::phrase::{is_finite, is_nominal, is_object_of_relative, lead_before};
use crate::rules::lexicon::{Classes, Table, entries};
use std::ops::Range;
use std::sync::LazyLock;

/// How a cue verb is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Voice {
    /// *she said*, *has said*, *did not say*
    Active,
    /// *was told*, *is expected*
    Passive,
    /// *saying*
    Gerund,
}

const BE: &[&str] =
    &["is", "are", "was", "were", "be", "been", "being", "am", "isn't", "aren't", "wasn't", "weren't", "'s", "'re"];

/// How the word at this place is used, if it is a verb there and not a noun or an adjective.
pub fn voice(frame: &Frame, at: usize) -> Option<Voice> {
    if !frame.has(at, Classes::CUE)
        || (frame.is_capital(at) && at > 0 && !frame.is_headline() && frame.has(at, Classes::NOUN_TOO | Classes::BASE))
    {
        return None;
    }
    if speaks_of_terms(frame, at) || is_set_phrase(frame, at) {
        return None;
    }
    let mut before = at;
    while before > 0
        && frame.has(before - 1, Classes::ADVERB | Classes::NEGATION)
        && !frame.is(before - 1, &["then", "once", "both"])
    {
        before -= 1;
    }
    let last = before.checked_sub(1);
    let helper =
        last.filter(|last| frame.has(*last, Classes::AUXILIARY) || frame.is(*last, &["'s", "'re", "'ve", "'d", "'ll"]));
    let be = helper.is_some_and(|helper| {
        frame.is(helper, BE) && !(frame.is(helper, &["'s"]) && helper > 0 && !frame.has(helper - 1, Classes::PRONOUN))
    });
    // *were mocked and criticized*
    let be = be || helper.is_none() && before == at && follows_passive(frame, at);
    // *went on to say*: the verb before it is the one that has a subject.
    if let Some(lead) = lead_before(frame, at).filter(|_| frame.has(at, Classes::BASE | Classes::GERUND)) {
        return (lead > 0 && !frame.is(lead - 1, &["to"])).then_some(Voice::Active);
    }
    let determined = last.is_some_and(|last| {
        // *a lawyer who advised her said*, but *her said reasons*
        frame.has(last, Classes::DETERMINER)
            && !is_object_of_relative(frame, last)
            && !frame.is(last, &["all", "both", "some", "this", "that", "those", "these", "any", "each", "either"])
            // *another said*, but *another proposed rule*
            && !(frame.is(last, &["another"])
                && (frame.is(at, &["added", "said", "says", "told"]) || !is_nominal(frame, at + 1)))
            || frame.is(last, &["'s", "'"])
                && !frame.has(last.wrapping_sub(1), Classes::PRONOUN)
                && !is_double_genitive(frame, last, at)
    });
    if frame.has(at, Classes::GERUND) {
        if be {
            return Some(Voice::Active);
        }
        let object = determined
            || last.is_some_and(|last| {
                frame.is(last, &["of", "for", "about", "from", "than", "without", "to", "like", "on"])
            });
        return (!object).then_some(Voice::Gerund);
    }
    // *Schools told to close*: a headline leaves out *are*.
    let bidden = frame.is(at, &["advised", "asked", "ordered", "told", "urged", "warned"])
        && frame.is(at + 1, &["not", "to"])
        || frame.is(at, &["accused"]) && frame.is(at + 1, &["of"]);
    if frame.is_headline() && bidden && helper.is_none() && at > 0 {
        return Some(Voice::Passive);
    }
    if frame.has(at, Classes::PAST | Classes::PARTICIPLE) && !frame.has(at, Classes::BASE) {
        // *He's called it a lie* has *has* in it; *he's said to be ill* has *is*.
        let has = helper.is_some_and(|helper| frame.is(helper, &["'s"]))
            && (is_nominal(frame, at + 1) || frame.has(at + 1, Classes::DETERMINER | Classes::PRONOUN));
        if be && !has {
            return Some(Voice::Passive);
        }
        if determined || (helper.is_none() && !frame.has(at, Classes::PAST)) {
            return None;
        }
        // *criticized by*, *a video put out by*
        let means = frame.is(at + 2, &["email", "e-mail", "phone", "telephone", "text"]);
        // *responded by leaving*, *replied by e-mail*
        let replies = frame.is(at, &["responded", "replied", "answered", "countered", "reacted"]);
        if frame.is(at + 1, &["by"]) && !means && !(replies && frame.word(at + 2).ends_with("ing"))
            || frame.is(at + 1, &["out", "up", "forward"]) && frame.is(at + 2, &["by"])
        {
            return Some(Voice::Passive);
        }
        // *men charged with theft*, *a group called Open Roads*: a participle that tells more of its noun.
        let after_noun =
            last.is_some_and(|last| frame.is_word(last) && !frame.is_name(last) && is_nominal(frame, last));
        let named = frame.is(at, &["called", "named", "dubbed", "titled", "labeled"])
            && (frame.is_name(at + 1) || frame.is_marked(at + 1))
            && !last.is_some_and(|last| frame.has(last, Classes::ANY_PERSON));
        let bound = frame.is(at + 1, &["with", "as", "of", "in", "hostage", "captive"])
            && !frame.is(at, &["agreed", "disagreed"])
            && frame.has(at, Classes::PARTICIPLE)
            && frame.has(at, Classes::STANCE | Classes::THINK)
            && !frame.has(at, Classes::SAY);
        let charged = frame.is(at, &["charged", "accused", "convicted", "quoted", "cited", "listed", "described"])
            && frame.is(at + 1, &["with", "of", "in", "as"]);
        // *Mr. Beck, whom an aide described as a brother*: the clause has a subject of its own.
        let object = (at.saturating_sub(6)..at).rev().find(|at| frame.is(*at, &[",", "what", "whom", "who", "which"]));
        let own = object.is_some_and(|object| {
            frame.is(object, &["whom"]) || frame.is(object, &["what", "which"]) && object + 1 < at
        });
        // *a report published Monday found*: the verb comes after the day.
        let dated = frame.has(at, Classes::PARTICIPLE)
            && past_time(frame, at + 1)
                .is_some_and(|next| frame.has(next, Classes::AUXILIARY) || is_finite(frame, next));
        if helper.is_none() && after_noun && dated {
            return None;
        }
        // *the number of people projected to move*
        let foreseen = frame.is(at, &["projected", "estimated", "alleged", "rumored"]) && frame.is(at + 1, &["to"]);
        if helper.is_none() && after_noun && !own && (named || bound || charged || foreseen) {
            return None;
        }
        return Some(Voice::Active);
    }
    // *the report that the club paid for says so*
    let verb = frame.has(at, Classes::THIRD) && !frame.has(at, Classes::NOUN_TOO);
    let after = |last: usize| frame.has(last, Classes::PREPOSITION) && !frame.has(last, Classes::ADVERB);
    if determined || !verb && last.is_some_and(after) {
        return None;
    }
    if frame.has(at, Classes::THIRD) {
        if frame.has(at, Classes::NOUN_TOO) {
            let subject = last.is_some_and(|last| {
                frame.has(
                    last,
                    Classes::PRONOUN
                        | Classes::RELATIVE
                        | Classes::DOCUMENT
                        | Classes::ANY_PERSON
                        | Classes::ORGANIZATION,
                ) || frame.is_name(last)
                    || frame.is_marked(last)
                    || frame.is(last, &[",", ")"])
            });
            // *Ms. Osei supports raising the toll*
            let favors = frame.is(at, &["laments", "supports"]) && last.is_some_and(|last| frame.is_name(last));
            let noun = frame.has(at + 1, Classes::AUXILIARY | Classes::VERB)
                || frame.is(at + 1, &["of", "from", "and", "about"])
                || (frame.word(at + 1).ends_with("ing") && !frame.has(at + 1, Classes::PRONOUN) && !favors)
                || (frame.has(at + 1, Classes::CUE) && !frame.has(at + 1, Classes::NOUN_TOO | Classes::GERUND))
                || frame.ends_at(at + 1) && !ends_quotation(frame, at);
            // *the Paris attacks*, *the swing states*: seldom a verb.
            let rare = frame.is(at, &["advocates", "attacks", "emails", "shares", "states"])
                && !frame.is(at + 1, if frame.is(at, &["attacks"]) { &["that", ":"] } else { &["that", ":", ","] })
                && !frame.is_marked(at + 1)
                && !last.is_some_and(|last| frame.has(last, Classes::PRONOUN | Classes::DOCUMENT));
            let somebody = last.is_some_and(|last| frame.is(last, &["he", "she", "it", "who"]));
            return (somebody || subject && !noun && !rare).then_some(Voice::Active);
        }
        return Some(Voice::Active);
    }
    // *both support for and criticism of the plan*: a noun with its preposition.
    if frame.has(at, Classes::NOUN_TOO) && frame.is(at + 1, &["for", "of"]) && cue(frame, at).len() == 1 {
        return None;
    }
    // *in some states*, *many fear the worst*: between a quantifier and a noun it is a noun.
    if frame.has(at, Classes::NOUN_TOO)
        && last.is_some_and(|last| frame.has(last, Classes::QUANTIFIER | Classes::NUMBER))
        && is_nominal(frame, at + 1)
        && !frame.is_name(at + 1)
        // *Some fear worse.*
        && !(last == Some(0) && frame.has(at, Classes::THINK))
    {
        return None;
    }
    // *Some Democrats, however, question it*
    let last = last.map(|last| if is_aside(frame, last) { last - 3 } else { last });
    // A base form needs a plural, a modal or a headline.
    let object = frame.is(at + 1, &["him", "them", "it", "us", "me"]);
    let plural = last.is_some_and(|last| {
        object && (frame.is_name(last) || frame.has(last, Classes::PLURAL))
            || frame.has(last, Classes::PLURAL | Classes::QUANTIFIER)
            || frame.is(
                last,
                &[
                    "they", "we", "i", "you", "who", "whom", "police", "people", "both", "those", "these", "percent",
                    "half", "polled", "quarters", "surveyed", "third", "thirds", "three-quarters", "two-thirds", "%",
                ],
            )
            || (!frame.has(at, Classes::NOUN_TOO)
                && (frame.is(last, &["him", "them", "us"]) && last > 0 && frame.has(last - 1, Classes::PREPOSITION)
                    || frame.is_name(last)
                    || frame.is(last, &[",", ")", "—", "–", "--"])
                    || is_nominal(frame, last)
                    || is_object_of_relative(frame, last)))
    });
    // *Ms. Osei cast it as a ruin*, *the letter read: …*: a past that looks like its base form.
    let past = frame.has(at, Classes::PAST)
        && last.is_some_and(|last| {
            let subject = Classes::PRONOUN | Classes::ANY_PERSON | Classes::ORGANIZATION | Classes::DOCUMENT;
            frame.is_name(last)
                || frame.has(last, subject) && !frame.has(last, Classes::POSSESSIVE)
                || frame.has(last, Classes::CONJUNCTION) && frame.is(at, &["cast"])
        });
    // *…, the letter read*; *a sign that read “…”*; *“…,” read the statement*
    let reads = frame.is(at, &["read"]) && (frame.is_marked(at + 1) || at > 0 && frame.quote_leads_on(at - 1));
    (plural || past || reads || helper.is_some_and(|helper| !frame.is(helper, BE))).then_some(Voice::Active)
}

/// Whether a participle that *and* joins to this one stands after a form of *be*.
fn follows_passive(frame: &Frame, at: usize) -> bool {
    let Some(first) = at.checked_sub(2).filter(|first| *first > 0) else { return false };
    frame.is(first + 1, &["and", "or"])
        && frame.has(at, Classes::PARTICIPLE)
        && (frame.has(first, Classes::PARTICIPLE) || frame.word(first).ends_with("ed"))
        && frame.is(first - 1, BE)
}

/// *a friend of the family's told us*: whose friend it is, and then the verb.
fn is_double_genitive(frame: &Frame, owner: usize, verb: usize) -> bool {
    const REACH: usize = 5;
    frame.has(verb, Classes::SAY)
        && !frame.has(verb, Classes::NOUN_TOO)
        && (owner.saturating_sub(REACH)..owner)
            .any(|at| at > 0 && frame.is(at, &["of"]) && frame.has(at - 1, Classes::ANY_PERSON))
}

/// Over *Monday*, *on Monday*, *this week*.
fn past_time(frame: &Frame, at: usize) -> Option<usize> {
    if frame.has(at, Classes::CALENDAR) {
        return Some(at + 1);
    }
    let on = frame.is(at, &["in", "on"]) && frame.has(at + 1, Classes::CALENDAR);
    let this = frame.is(at, &["last", "this"]) && frame.is(at + 1, &["month", "week", "year"]);
    (on || this).then_some(at + 2)
}

/// Whether the comma at this place closes a word between commas: *…, however, …*.
fn is_aside(frame: &Frame, comma: usize) -> bool {
    comma > 2
        && frame.is(comma, &[","])
        && frame.is(comma - 1, &["however", "meanwhile", "though", "too"])
        && frame.is(comma - 2, &[","])
}

/// *a think tank*; *all told, …*; *any document that …*: words that are no verb there.
fn is_set_phrase(frame: &Frame, at: usize) -> bool {
    let Some(last) = at.checked_sub(1) else { return false };
    const AFTER_WARNING: &[&str] = &[
        "label", "labels", "letter", "letters", "light", "lights", "shot", "shots", "sign", "signs", "system",
        "systems",
    ];
    frame.is(at, &["think"]) && frame.is(at + 1, &["tank", "tanks"])
        || frame.is(at, &["warning"]) && frame.is(at + 1, AFTER_WARNING)
        || frame.has(at, Classes::GERUND) && frame.is(last, &["more", "most", "very"])
        || frame.is(at, &["told"]) && frame.is(last, &["all"]) && frame.is(at + 1, &[","])
        || frame.has(at, Classes::NOUN_TOO) && frame.is(last, &["any", "each", "every", "no"])
}

/// *“…,” the letter reads*: words that can only attribute the quotation before them.
fn ends_quotation(frame: &Frame, verb: usize) -> bool {
    (verb.saturating_sub(5)..verb).any(|at| frame.quote_leads_on(at))
}

/// Whether the verb tells on what terms somebody spoke (*spoke on condition of anonymity*), not what they said.
fn speaks_of_terms(frame: &Frame, at: usize) -> bool {
    // *… of anonymity because they feared reprisals*: the reason is no statement either.
    let because = (at.saturating_sub(5)..at).rev().find(|at| frame.is(*at, &["because"]));
    let reason = because.is_some_and(|because| {
        (because.saturating_sub(3)..because)
            .any(|at| frame.is(at, &["anonymity", "anonymously", "named", "identified"]))
    });
    reason
        || frame.is(
            at,
            &[
                "spoke", "speaking", "speak", "requested", "requesting", "asked", "asking", "insisted", "insisting",
                "declined", "refused", "agreed", "granted", "demanded", "pleaded", "preferred", "want", "wanted",
                "wish", "wished",
            ],
        ) && (at + 1..at + 9).any(|at| {
            frame.is(at, &["anonymity", "anonymous", "anonymously", "named", "identified", "background"])
                || frame.is(at, &["name", "names"]) && frame.has(at - 1, Classes::POSSESSIVE)
        })
}

/// The cue with the particle that belongs to it: *pointed out*, *called for*, *spoke of*.
pub fn cue(frame: &Frame, at: usize) -> Range<usize> {
    // *pointed out*, *made it clear*
    let past = if frame.is(at + 1, &["it"]) { at + 2 } else { at + 1 };
    let Some(particles) = PARTICLES.get(frame.word(at)) else { return at..at + 1 };
    let belongs = |at: &usize| particles.split(' ').any(|particle| particle == frame.word(*at));
    // *spoke briefly about*
    let apart = Some(past + 1).filter(|_| frame.has(past, Classes::ADVERB));
    at..Some(past).filter(belongs).or_else(|| apart.filter(belongs)).unwrap_or(at) + 1
}

/// For each form of a verb, the particles that belong to it.
static PARTICLES: LazyLock<Table<&str>> = LazyLock::new(|| {
    entries(include_str!("../lexicon/particles.txt")).filter_map(|line| line.split_once(' ')).collect()
});
