//! Words that look like a cue verb and are none where they stand.

use crate::rules::attributions::frame::Frame;
use crate::rules::lexicon::Classes;

/// Whether a cue verb's form is part of a set phrase, an adjective, or a word for the terms on which somebody spoke.
pub fn is_no_cue(frame: &Frame, at: usize) -> bool {
    speaks_of_terms(frame, at) || is_set_phrase(frame, at) || is_adjective(frame, at)
}

/// *polls thanks to her*, *the police back in May*; *a think tank*; *all told, …*; *any document that …*: words that are no verb there.
fn is_set_phrase(frame: &Frame, at: usize) -> bool {
    let Some(last) = at.checked_sub(1) else { return false };
    const AFTER_WARNING: &[&str] = &[
        "label", "labels", "letter", "letters", "light", "lights", "shot", "shots", "sign", "signs", "system",
        "systems",
    ];
    frame.is(at, &["thanks"]) && frame.is(at + 1, &["in", "to"])
        // *a briefing held on Monday*, but *held on Monday that …*
        || frame.is(at, &["held"])
            && frame.is(at + 1, &["at", "by", "for", "in", "on"])
            && frame.has(last, Classes::DOCUMENT | Classes::NOUN_TOO)
        || frame.is(at, &["back"]) && frame.is(at + 1, &["at", "home", "in", "on", "to", "when"])
        || frame.is(at, &["think"]) && frame.is(at + 1, &["tank", "tanks"])
        || frame.is(at, &["correct"]) && frame.is(last, &["politically"])
        || frame.is(at, &["warning"]) && frame.is(at + 1, AFTER_WARNING)
        || frame.has(at, Classes::GERUND) && frame.is(last, &["more", "most", "very"])
        // *she said, and I quote, “…”*
        || frame.is(at, &["quote"]) && frame.is(last, &["i"])
        || frame.is(at, &["told"]) && frame.is(last, &["all"]) && frame.is(at + 1, &[","])
        || frame.has(at, Classes::NOUN_TOO) && frame.is(last, &["any", "each", "every", "no"])
        // *one more reason to stay*
        || frame.has(at, Classes::NOUN_TOO) && last > 0 && frame.is(last, &["more"]) && frame.is(last - 1, &["one"])
        // *doom-laden harangues*
        || frame.has(at, Classes::NOUN_TOO) && at > 2 && frame.is(last - 1, &["-"]) && is_quality(frame, last)
}

/// The last part of an adjective in two: *doom-**laden***, *long-**running***, *so-**called***.
fn is_quality(frame: &Frame, at: usize) -> bool {
    frame.is(at, &["laden"]) || ["ed", "ing"].iter().any(|ending| frame.word(at).ends_with(ending))
}

/// *a prosecutor to investigate alleged bribes*, *teams writing detailed reports*: after an infinitive or a participle what ends
/// as a past does is an adjective.
fn is_adjective(frame: &Frame, at: usize) -> bool {
    const SPEAKS: Classes = Classes::ANY_PERSON.or(Classes::ORGANIZATION).or(Classes::DOCUMENT).or(Classes::DETERMINER);
    at > 2
        && frame.has(at, Classes::PARTICIPLE)
        && (frame.is(at - 2, &["to"]) || frame.word(at - 1).ends_with("ing"))
        && frame.is(at, &["alleged", "claimed", "detailed", "promised", "proposed", "reported", "suggested"])
        && frame.is_word(at - 1)
        && !frame.is_capital(at - 1)
        && !frame.has(at - 1, SPEAKS)
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
            frame.is(at, &["anonymity", "anonymous", "anonymously", "named", "identified", "identify", "background"])
                || frame.is(at, &["name", "names", "surname"]) && frame.has(at - 1, Classes::POSSESSIVE)
        })
}
