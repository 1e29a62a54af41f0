//! Whether a verb agrees with its subject in number: there is no verb in *a liberal think tank*.

use super::frame::Frame;
use crate::rules::lexicon::Classes;
use std::ops::Range;

/// Whether the phrase before a verb can be its subject, judged by number alone.
pub fn agrees(frame: &Frame, verb: usize, subject: &Range<usize>) -> bool {
    let apart = (subject.end..verb).any(|at| !frame.has(at, Classes::ADVERB));
    if apart || subject.end > verb {
        return true;
    }
    if frame.has(verb, Classes::BASE) && !frame.has(verb, Classes::PAST) {
        return !is_singular(frame, subject);
    }
    // *a study by two doctors says*
    if frame.has(verb, Classes::THIRD) && !frame.has(verb, Classes::NOUN_TOO) && is_plural(frame, subject) {
        return false;
    }
    // *one of the chief reasons*
    if frame.is(subject.start, &["one"]) && frame.is(subject.start + 1, &["of"]) && subject.end == verb {
        // *one of the aides in the room said*
        let people = |at: usize| frame.has(at, Classes::ANY_PERSON) && frame.has(at, Classes::PLURAL);
        let several = |at: usize| people(at) || frame.is(at, &["people", "those"]);
        return !frame.has(verb, Classes::NOUN_TOO) && subject.clone().any(several)
            || frame.has(verb - 1, Classes::PLURAL | Classes::PRONOUN | Classes::NUMBER)
            || frame.word(verb - 1).ends_with('s')
            || frame.is_name(verb - 1);
    }
    // *most states*, *have renewed Republican calls*: a noun with its adjective.
    let noun = frame.has(verb, Classes::THIRD) && frame.has(verb, Classes::NOUN_TOO) && !frame.is_headline();
    let last = subject.end - 1;
    let plural = noun
        && subject
            .clone()
            .take(3)
            .any(|at| frame.has(at, Classes::ANY_PERSON) && frame.has(at, Classes::PLURAL) && !frame.is_name(at));
    !plural && !(noun && (frame.has(last, Classes::QUANTIFIER) || subject.len() == 1 && is_bare_person(frame, last)))
}

/// Whether a phrase means just one: *a larger share*, but *a handful of aides* are several.
fn is_singular(frame: &Frame, phrase: &Range<usize>) -> bool {
    let opens = frame.is(phrase.start, &["a", "an", "another", "every"]);
    let one_of = frame.is(phrase.start, &["one"]) && frame.is(phrase.start + 1, &["of"]);
    // *a mere 9 percent*, *a third*: a share of many.
    let several = &[
        "of", "and", "few", "dozen", "couple", "who", "percent", "%", "third", "quarter", "fifth", "majority",
        "plurality",
    ];
    one_of || opens && !phrase.clone().any(|at| frame.is(at, several))
}

/// Whether the noun that a phrase is about is a plural for people.
fn is_plural(frame: &Frame, phrase: &Range<usize>) -> bool {
    let noun = |at: &usize| !frame.has(*at, Classes::PREPOSITION | Classes::RELATIVE | Classes::CONJUNCTION);
    let head = phrase.clone().take_while(noun).last().unwrap_or(phrase.start);
    frame.has(head, Classes::ANY_PERSON) && frame.has(head, Classes::PLURAL) && !frame.is_name(head)
}

fn is_bare_person(frame: &Frame, at: usize) -> bool {
    frame.has(at, Classes::ANY_PERSON) && !frame.has(at, Classes::PLURAL | Classes::QUANTIFIER | Classes::PRONOUN)
}
