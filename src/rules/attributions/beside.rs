//! A quotation that ends in a comma, and beside it somebody with a verb that no list knows: *“…,” a friend dished*.

use super::frame::Frame;
use super::phrase::phrase_after;
use super::subject::can_speak;
use crate::rules::lexicon::Classes;
use std::ops::Range;

/// Who speaks and the verb, by index into the frame's items: the comma inside the marks says that words follow which
/// attribute them.
pub fn speaker_beside(frame: &Frame, quotation: &Range<usize>) -> Option<(Range<usize>, Range<usize>)> {
    let at = (0..frame.len()).find(|at| frame.tokens(&(*at..at + 1)) == *quotation)?;
    if !frame.is_marked(at) || !frame.marks_lead_on(at) {
        return None;
    }
    let past = |at: usize| {
        frame.is_word(at)
            && !frame.is_capital(at)
            && frame.word(at).ends_with("ed")
            && !frame.has(at, Classes::CUE | Classes::FUNCTION | Classes::NUMBER)
    };
    let speaker = |at: usize| phrase_after(frame, at).filter(|phrase| phrase.start == at && can_speak(frame, phrase));
    let next = at + 1;
    if past(next) {
        return speaker(next + 1).map(|source| (source, next..next + 1));
    }
    let source = speaker(next)?;
    let verb = source.end + usize::from(frame.has(source.end, Classes::ADVERB));
    // *“…,” a friend named Bo said*: only what ends the attribution may follow.
    let ends = frame.ends_at(verb + 1)
        || frame.is_marked(verb + 1)
        || frame.is(verb + 1, &[","])
        || frame.has(verb + 1, Classes::PREPOSITION | Classes::CALENDAR);
    // *“…,” the order released Friday said*: the verb comes later.
    let later = (verb + 1..verb + 4).any(|at| frame.has(at, Classes::SAY));
    (past(verb) && ends && !later).then(|| (source, verb..verb + 1))
}
