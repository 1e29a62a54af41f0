//! The noun phrase that ends before a place.

use super::super::frame::Frame;
use super::joint::{ends_plural_owner, joins_nouns};
use super::preposition::preposition_before;
use super::relative;
use super::trim::trim;
use super::walk::{Step, Walk};
use super::word::{is_nominal, is_noun, is_side};
use super::{REACH, tells_more};
use crate::article::Kind;
use crate::rules::lexicon::Classes;
use std::ops::Range;

/// The noun phrase that ends at `end`, with its *of*, *with* and *who* phrases.
pub fn phrase_before(frame: &Frame, end: usize) -> Option<Range<usize>> {
    let mut walk = Walk::new(frame, end);
    while walk.at > 0 && end - walk.at < REACH {
        walk.at -= 1;
        if !walk.follow(step(&walk)) {
            break;
        }
    }
    trim(frame, walk.edge..end)
}

/// What stands here: words between marks, a number, a word, a mark.
fn step(walk: &Walk) -> Step {
    let Walk { frame, at, .. } = *walk;
    if frame.is_marked(at) {
        return marked(walk);
    }
    match frame.kind(at) {
        Some(Kind::Number | Kind::Address) => walk.take(at),
        Some(Kind::Word) => word(walk),
        Some(Kind::Quote) if ends_plural_owner(frame, at) => walk.take(at),
        Some(Kind::Mark) => mark(walk),
        _ => walk.stop(),
    }
}

/// A title or a nickname belongs to a name, a quotation does not.
fn marked(walk: &Walk) -> Step {
    let Walk { frame, at, .. } = *walk;
    let apart = frame.is_full_quote(at)
        || frame.marks_lead_on(at)
        || at == 0
        || !frame.is_word(at - 1)
        || frame.has(at - 1, Classes::AUXILIARY | Classes::VERB);
    if apart { walk.stop() } else { walk.pass(at) }
}

/// A word is whatever the first of these takes it for; nouns and adjectives, which none does, are the phrase itself.
fn word(walk: &Walk) -> Step {
    title(walk)
        .or_else(|| possessive(walk))
        .or_else(|| sum(walk))
        .or_else(|| relative::object_before(walk))
        .or_else(|| relative::bare_clause_before(walk))
        .or_else(|| pronoun(walk))
        .or_else(|| determiner(walk))
        .or_else(|| relative::pronoun_before(walk))
        .or_else(|| relative::adverb_before(walk))
        .or_else(|| demonstrative(walk))
        .or_else(|| relative::that_before(walk))
        .or_else(|| clause_word(walk))
        .or_else(|| conjunction(walk))
        .or_else(|| side(walk))
        .or_else(|| preposition_before(walk))
        .or_else(|| relative::verb_before(walk))
        .or_else(|| date(walk))
        .or_else(|| adverb(walk))
        .unwrap_or_else(|| walk.take(walk.at))
}

/// A short title opens a name, whatever noun stands before it: *at the state's convention **Sen.** Dana Hale (D-Ore.) said*.
fn title(walk: &Walk) -> Option<Step> {
    (!walk.is_empty() && opens_name(walk.frame, walk.at)).then(|| walk.close(walk.at))
}

/// Whether a short title stands here right behind a place or an occasion.
pub(super) fn opens_name(frame: &Frame, at: usize) -> bool {
    const REACH: usize = 10;
    const OCCASIONS: &[&str] = &[
        "briefing", "ceremony", "conference", "convention", "debate", "dinner", "event", "hearing", "meeting", "rally",
    ];
    at > 1
        && frame.is(at, &["gov.", "rep.", "sen."])
        && frame.is(at - 1, OCCASIONS)
        && (at.saturating_sub(REACH)..at).any(|at| frame.has(at, Classes::PREPOSITION))
}

/// A possessive ending has its owner before it.
fn possessive(walk: &Walk) -> Option<Step> {
    walk.frame.is(walk.at, &["'s", "'"]).then(|| walk.pass(walk.at))
}

/// A sum of money is no part of who speaks: *the $20 million experts say it costs*.
fn sum(walk: &Walk) -> Option<Step> {
    let Walk { frame, at, .. } = *walk;
    let sum = frame.is(at, &["billion", "million", "trillion"]) && at > 1 && frame.is(at - 2, &["$", "€", "£"]);
    sum.then(|| walk.stop())
}

/// A pronoun starts the phrase that tells more of it, or is one by itself; before a noun it is another's.
fn pronoun(walk: &Walk) -> Option<Step> {
    let Walk { frame, at, .. } = *walk;
    // *one of them*, *those close to him*
    let parted =
        at >= 2 && frame.is(at - 1, &["around", "of", "to", "with"]) && frame.is(at, &["him", "them", "us", "you"]);
    // *A mine official said so*: coal, and nobody's own.
    let mine = !walk.is_empty() && frame.is(at, &["mine"]);
    if !frame.has(at, Classes::PRONOUN) || frame.is(at, &["one", "her"]) || parted || mine {
        return None;
    }
    let head = walk.is_empty()
        || frame.has(at + 1, Classes::RELATIVE)
        || frame
            .is(at + 1, &["of", "in", "on", "at", "with", "from", "else", "briefed", "close", "familiar", "involved"]);
    Some(if head { walk.close(at) } else { walk.stop() })
}

/// A determiner right after a noun opens a phrase of its own: *the things **the mayor** said*.
fn determiner(walk: &Walk) -> Option<Step> {
    let Walk { frame, at, .. } = *walk;
    // *at one point **the crowd** said so*
    let noun = |at: usize| {
        // *in the spring of 2021 **a pupil** said so*
        let year = frame.kind(at) == Some(Kind::Number) && at > 0 && frame.is(at - 1, &["in", "of", "since"]);
        year || is_noun(frame, at) || frame.is(at, &["moment", "point", "stage", "time"]) || ends_phrase(frame, at)
    };
    // *the company that owns **the dam** said*: what its clause is about.
    let inside = at > 1 && relative::tells_of_body(frame, at - 2);
    let opens = !walk.is_empty() && frame.is(at, &["a", "an", "the"]) && at > 0 && noun(at - 1) && !inside;
    // *a plan **many** call dead*, *a plan **some critics** call dead*
    let some = frame.is(at, &["few", "many", "most", "some"])
        && at > 1
        && is_nominal(frame, at - 1)
        && frame.is_word(at - 1)
        // *the mayor's **most** loyal aides*
        && !frame.is(at - 1, &["'s"])
        && !frame.has(at - 1, Classes::NUMBER | Classes::QUANTIFIER)
        && !frame.has(at + 1, Classes::NOUN_TOO);
    (opens || some).then(|| walk.close(at))
}

/// Whether a singular ends a phrase of its own: *a new **plan** an aide called dead*, but *an aide who relayed the plan*.
fn ends_phrase(frame: &Frame, noun: usize) -> bool {
    const ADJECTIVES: usize = 2;
    const CLAUSE: usize = 6;
    let plain = |at: usize| is_nominal(frame, at) && frame.is_word(at) && !frame.is_name(at);
    let verb = ["ed", "ing"].iter().any(|ending| frame.word(noun).ends_with(ending));
    let relative = |at: usize| frame.has(at, Classes::RELATIVE) || frame.is(at, &["that"]);
    // *a lawyer for a firm the county sued*: the firm is part of who it is.
    let article = (noun.saturating_sub(ADJECTIVES + 1)..noun).rev().find(|at| !plain(*at)).filter(|at| {
        let hangs = *at > 1 && frame.has(at - 1, Classes::PREPOSITION);
        frame.is(*at, &["a", "an", "the"]) && !hangs
    });
    plain(noun)
        && !verb
        && !frame.has(noun, Classes::ANY_PERSON)
        && article.is_some()
        && !(noun.saturating_sub(CLAUSE)..noun).any(relative)
}

/// A *that* may be no conjunction, but say which: *The cheapest, **that** official said, …*.
fn demonstrative(walk: &Walk) -> Option<Step> {
    let Walk { frame, at, from, edge } = *walk;
    let one = edge == at + 1 && from == edge + 1;
    let which = one
        && frame.is(at, &["that"])
        && (at == 0 || frame.is(at - 1, &[","]) || frame.is_marked(at - 1))
        && frame.has(edge, Classes::INFORMANT)
        && !frame.has(edge, Classes::PLURAL);
    which.then(|| walk.close(at))
}

/// A word that opens or turns a clause stands before the phrase.
fn clause_word(walk: &Walk) -> Option<Step> {
    let Walk { frame, at, .. } = *walk;
    let outside = frame.has(at, Classes::SUBORDINATOR | Classes::NEGATION)
        || frame.is(at, &["according", "that", "what", "than", "as", "but", "nor", "yet", "so", "also", "why"]);
    outside.then(|| walk.stop())
}

/// A conjunction belongs to the phrase where it joins nouns, and not where it joins clauses.
fn conjunction(walk: &Walk) -> Option<Step> {
    let Walk { frame, at, .. } = *walk;
    if !frame.has(at, Classes::CONJUNCTION) {
        return None;
    }
    // *…, she and another reporter said*
    let we = at > 0 && frame.is(at, &["and"]) && frame.is(at - 1, &["he", "i", "she", "they", "we"]);
    if we && walk.edge == at + 1 && (at == 1 || frame.is(at - 2, &[","])) {
        return Some(walk.close(at - 1));
    }
    // *officials on **and** off the island*
    let places = at > 1 && frame.has(at - 1, Classes::PREPOSITION) && frame.has(at + 1, Classes::PREPOSITION);
    let joins = !walk.is_empty() && (places || joins_nouns(frame, at));
    Some(if joins { walk.pass(at) } else { walk.stop() })
}

/// The side that somebody is on may stand before the noun: *an **outside** adviser*.
fn side(walk: &Walk) -> Option<Step> {
    is_side(walk.frame, walk.at).then(|| walk.take(walk.at))
}

/// A date belongs to the phrase after a participle: *the order released Friday said*. With a mark after it, it stands
/// before the phrase.
fn date(walk: &Walk) -> Option<Step> {
    let Walk { frame, at, .. } = *walk;
    if !frame.has(at, Classes::CALENDAR) {
        return None;
    }
    if walk.is_empty() && at > 1 && tells_more(frame, at) {
        return Some(walk.take(at - 1));
    }
    let apart = frame.is_capital(at) && !frame.is(at + 1, &["'s"]) && !frame.is_word(at + 1);
    apart.then(|| walk.stop())
}

/// An adverb with a noun before it stands inside: *The chief executive **there** said*; one without, before the phrase:
/// ***Still** officials said*.
fn adverb(walk: &Walk) -> Option<Step> {
    let Walk { frame, at, .. } = *walk;
    let determines = frame.has(at, Classes::DETERMINER);
    let introduced = at > 0 && frame.has(at - 1, Classes::DETERMINER | Classes::PREPOSITION);
    let adverb = frame.has(at, Classes::ADVERB) && !determines && !introduced && !is_nominal(frame, at);
    let inside = || !walk.is_empty() && at > 0 && is_nominal(frame, at - 1);
    adverb.then(|| if inside() { walk.pass(at) } else { walk.stop() })
}

/// A hyphen or its like joins two words; any other mark but a parenthesis ends the phrase.
fn mark(walk: &Walk) -> Step {
    let Walk { frame, at, .. } = *walk;
    if frame.is(at, &["-", "/", "&", "$", "%"]) && !walk.is_empty() && !frame.is_dash(at) {
        return walk.pass(at);
    }
    parenthesis(walk).unwrap_or_else(|| walk.stop())
}

/// A short parenthesis belongs to the noun before it: *Sen. Joan Hale (D-Ore.)*.
fn parenthesis(walk: &Walk) -> Option<Step> {
    const LONGEST: usize = 8;
    let Walk { frame, at, .. } = *walk;
    if !frame.is(at, &[")"]) || at < 2 {
        return None;
    }
    let open = (at.saturating_sub(LONGEST)..at).rev().find(|at| frame.is(*at, &["("]))?;
    let edge = if walk.is_empty() { at } else { walk.edge };
    (open > 0 && is_nominal(frame, open - 1)).then_some(Step::On { edge, at: open })
}
