//! What a word is in its frame: a verb with a subject, a noun, the *that* of a relative clause.

use super::super::frame::Frame;
use super::super::group::cue;
use crate::article::Kind;
use crate::rules::lexicon::Classes;

/// Whether a verb in a finite form stands here.
pub fn is_finite(frame: &Frame, at: usize) -> bool {
    if !frame.is_word(at) || frame.is_name(at) {
        return false;
    }
    if frame.has(at, Classes::VERB) {
        return !follows_article(frame, at);
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
            // A verb has none right after it, but a particle may be one elsewhere: *shot back*.
            let followed = frame.has(at + 1, Classes::CUE | Classes::AUXILIARY) && cue(frame, at).len() == 1;
            let determined = at > 0 && frame.has(at - 1, Classes::DETERMINER | Classes::NUMBER | Classes::QUANTIFIER);
            after_noun && !person && !determined && !followed
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

/// *on the **left***, *on the far **left***: what an article makes a noun.
fn follows_article(frame: &Frame, at: usize) -> bool {
    let far = frame.is(at, &["left"])
        && at > 1
        && frame.is(at - 1, &["far", "hard", "liberal", "political", "progressive", "radical"]);
    let before = at - usize::from(far);
    before > 0 && frame.is(before - 1, &["a", "an", "the"])
}

/// Whether *to* stands here before a verb: *to leave*, but *to the mayor*, *to reporters*.
pub fn is_infinitive(frame: &Frame, at: usize) -> bool {
    let noun = Classes::DETERMINER | Classes::PRONOUN | Classes::PLURAL | Classes::ANY_PERSON;
    frame.is(at, &["to"]) && !frame.is_name(at + 1) && !frame.has(at + 1, noun)
}

/// A participle that tells more of the noun before it: *people briefed on the plan*.
pub(super) fn is_reduced(frame: &Frame, at: usize) -> bool {
    let someone = at > 0 && frame.is(at - 1, &["somebody", "someone"]);
    at > 0
        && frame.is_word(at)
        && (frame.word(at).ends_with("ed")
            || frame.is(
                at,
                &["shown", "seen", "given", "known", "held", "told", "written", "led", "taken", "drawn", "sent"],
            ))
        && (is_nominal(frame, at - 1)
            || someone
            || at > 1 && frame.has(at - 1, Classes::ADVERB) && is_person(frame, at - 2))
        && frame.has(at + 1, Classes::PREPOSITION)
        // *the agency declined to comment*
        && !(frame.is(at + 1, &["to"]) && frame.has(at + 2, Classes::BASE))
        && (someone || !frame.has(at - 1, Classes::PRONOUN))
        // *a PAC **started by an aide***, but *Ms. Osei started by thanking them*
        && (!frame.is_name(at - 1)
            || frame.has(at - 1, Classes::ANY_PERSON)
            || frame.is(at + 1, &["by"]) && frame.has(at + 2, Classes::DETERMINER))
}

/// *an **outside** adviser*: the side that somebody is on, which is no preposition there.
pub(super) fn is_side(frame: &Frame, at: usize) -> bool {
    frame.is(at, &["inside", "outside"])
        && at > 0
        && frame.has(at - 1, Classes::DETERMINER | Classes::NUMBER)
        && is_nominal(frame, at + 1)
}

/// *a **person** directly involved in it*
fn is_person(frame: &Frame, at: usize) -> bool {
    frame.has(at, Classes::ANY_PERSON) || frame.is(at, &["people", "those"])
}

/// *unions that endorsed **him***: a pronoun that ends the relative clause of a plural.
pub fn is_object_of_relative(frame: &Frame, at: usize) -> bool {
    // *a guard who saw it says so*, but *those who think it says so*
    let past = |at: usize| frame.has(at, Classes::PAST | Classes::PARTICIPLE) || frame.word(at).ends_with("ed");
    let it =
        frame.is(at, &["it"]) && at > 0 && past(at - 1) && !frame.is(at - 1, &["believed", "knew", "said", "thought"]);
    (it || frame.is(at, &["her", "him", "them", "us", "me"]))
        && (at.saturating_sub(LONGEST_RELATIVE)..at)
            .rev()
            .take_while(|at| frame.is_word(*at))
            .any(|at| frame.is(at, &["who"]) || is_relative_that(frame, at))
}

/// *unions **that** endorsed him*: right after a plural, where *that* is seldom a conjunction.
pub(super) fn is_relative_that(frame: &Frame, at: usize) -> bool {
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
        Some(Kind::Word) => {
            frame.is_name(at)
                || !frame.has(at, Classes::FUNCTION | Classes::ADVERB | Classes::VERB)
                || frame.has(at, Classes::VERB) && follows_article(frame, at)
        }
        Some(Kind::Number | Kind::Address) => true,
        Some(Kind::Mark) => frame.is(at, &["%"]),
        _ => false,
    }
}

/// Whether a plural stands here that no quantifier is: *things*, *officials*.
pub(super) fn is_noun(frame: &Frame, at: usize) -> bool {
    let word = frame.word(at);
    is_nominal(frame, at)
        && !frame.is_name(at)
        && !frame.has(at, Classes::QUANTIFIER | Classes::NUMBER)
        && (frame.has(at, Classes::PLURAL) || word.len() > 4 && word.ends_with('s') && !word.ends_with("ss"))
}
