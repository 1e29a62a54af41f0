//! Finds the noun that a number counts: *six current and former U.S. officials* with knowledge of the matter.
//!
//! A number above one takes a plural, and a plural subject takes a verb without *s*: that is how the head is told from
//! the words before it and the verb after it, without a dictionary of nouns.

use super::pieces::Pieces;
use super::words;
use crate::rules::lexicon::Classes;

/// How many words may stand before the head.
const REACH: usize = 12;

/// Whether a word at `at` looks like the plural of a noun.
pub fn plural(text: &Pieces, at: usize) -> bool {
    if !text.is_word(at) || text.is(at + 1, &["."]) && text.text(at).len() < 3 {
        return false;
    }
    let word = text.text(at);
    if text.capital(at) && word.len() > 4 && word.ends_with("is") {
        // Israelis, Iraqis.
        return true;
    }
    if !words::is_plural(word) || text.touches(at) {
        return false;
    }
    // A word in s that may be a verb is none here: a plural subject takes no such verb.
    !text.has(at, Classes::FUNCTION | Classes::ADVERB) || word == "others"
}

/// The end of the plural noun phrase that starts at `from`, right after the number.
pub fn counted(text: &Pieces, from: usize) -> Option<usize> {
    let mut at = from;
    let mut joined = 0;
    for _ in 0..REACH {
        if plural(text, at) && !is_name(text, from, at) {
            return Some(coordinated(text, compound(text, at)));
        }
        if modifier(text, at, from) {
            at += 1;
        } else if at > from && joined < 3 && text.is(at, &["and", "or", ","]) && shares_head(text, at) {
            joined += 1;
            at += 1;
        } else {
            return None;
        }
    }
    None
}

/// The end of the noun phrase, singular or plural, that starts at `from`, as after a hyphen (*50-state poll*) or an
/// ordinal (*third-largest economy*). `reach` is how many words it may have.
pub fn phrase(text: &Pieces, from: usize, reach: usize) -> Option<usize> {
    let mut at = from;
    while at < from + reach {
        let open = at == from;
        let noun = text.is_word(at)
            && !text.touches(at)
            && !text
                .is(at, &["'s", "more", "most", "less", "not", "later", "ago", "earlier", "than", "overall", "aboard"])
            && !text.has(at, Classes::FUNCTION | Classes::CALENDAR)
            && text.numeral(at).is_none()
            && !text.has(at, Classes::VERB | Classes::QUANTIFIER)
            && (!text.has(at, Classes::ADVERB)
                || text.is(at, &["early", "likely", "daily", "weekly", "monthly", "yearly", "deadly", "costly"]));
        if !noun {
            break;
        }
        let word = text.text(at);
        // After a noun, a cue or a word in -ed is the verb: *the 50-state poll finds*.
        let cue = text.has(at, Classes::CUE) && !text.has(at, Classes::NOUN_TOO | Classes::GERUND);
        let third = text.has(at, Classes::THIRD);
        let participle = word.len() > 4 && word.ends_with("ed") && !text.has(at, Classes::NOUN_TOO);
        let open = open || text.glued(at);
        if !open && (cue || third || participle) || open && cue && !text.has(at, Classes::PARTICIPLE | Classes::BASE) {
            break;
        }
        if participle && open && !text.is_word(at + 1) {
            break;
        }
        // *a speech praising the mayor*
        let object = text.has(at + 1, Classes::DETERMINER) || !text.is_word(at + 1);
        if !open
            && word.ends_with("ing")
            && (text.has(at, Classes::GERUND) || object || text.has(at + 1, Classes::ADVERB))
            && word != "building"
        {
            break;
        }
        at += 1;
        if plural(text, at - 1) && !words::is_attributive(word) && !plural(text, at) {
            break;
        }
    }
    (at > from).then_some(at)
}

/// Whether a capitalised plural may be a name: *19 support Sanders*.
fn is_name(text: &Pieces, from: usize, at: usize) -> bool {
    at > from && text.capital(at) && text.has(at - 1, Classes::BASE | Classes::VERB)
}

/// Whether the word can stand between a number and its noun.
fn modifier(text: &Pieces, at: usize, from: usize) -> bool {
    let word = text.is_word(at) && !text.touches(at);
    // A compound is a modifier whatever its parts: *two five-year terms*, *nine used-car lots*.
    let compound = text.glued(at) || text.glued(at + 1) && (word || text.is_number(at));
    if compound || !word || text.numeral(at).is_some() {
        return compound;
    }
    if text.is(
        at,
        &["more", "most", "other", "fewer", "such", "additional", "least", "near-simultaneous", "former", "then"],
    ) {
        return true;
    }
    if text.has(at, Classes::RANK) {
        return true;
    }
    if text.has(at, Classes::FUNCTION | Classes::VERB | Classes::QUANTIFIER) || text.is(at, &["than", "ago"]) {
        return false;
    }
    if text.has(at, Classes::ADVERB) {
        // *two newly elected senators*, *four likely voters*
        return text.text(at).ends_with("ly");
    }
    let cue = text.has(at, Classes::CUE) && !text.has(at, Classes::NOUN_TOO | Classes::GERUND | Classes::PARTICIPLE);
    let finite = text.has(at, Classes::CUE)
        && text.has(at, Classes::PAST)
        && at == from
        && (text.capital(at + 1) || !plural(text, at + 1));
    let named = at == from && text.has(at, Classes::BASE) && text.capital(at + 1) && !text.capital(at);
    !(cue || finite || named || text.has(at, Classes::CALENDAR) && !plural(text, at + 1))
}

/// Whether modifiers after *and* or a comma share a head with those before: *military, law enforcement and
/// intelligence officials*.
fn shares_head(text: &Pieces, at: usize) -> bool {
    let mut joints = usize::from(!text.is(at, &[","]));
    for after in at + 1..at + 11 {
        if plural(text, after) {
            return joints > 0;
        }
        if after > at + 1 && text.is(after, &["and", ","]) && joints < 3 {
            joints += 2 * usize::from(text.is(after, &["and"]));
            if text.is(after, &[","])
                && text.is_word(after + 1)
                && (after + 1..after + 4).all(|at| !text.is(at, &["and"]))
            {
                return false;
            }
        } else if !text.is_word(after)
            || text.has(after, Classes::FUNCTION | Classes::VERB | Classes::ADVERB)
            || text.has(after, Classes::CUE) && !text.has(after, Classes::BASE | Classes::NOUN_TOO)
            || text.numeral(after).is_some()
        {
            return false;
        }
    }
    false
}

/// The end of a compound whose first plural stands at `at`: *teachers unions*, *sports car makers*.
fn compound(text: &Pieces, at: usize) -> usize {
    let mut end = at + 1;
    while text.glued(end) {
        end += 1;
    }
    let verb = |at: usize| text.has(at, Classes::CUE | Classes::VERB | Classes::ADVERB);
    if plural(text, end) && !verb(end) && !text.has(at, Classes::PERSON | Classes::INFORMANT) {
        return end + 1;
    }
    if words::is_attributive(text.text(at)) {
        for ahead in end..end + 2 {
            if plural(text, ahead) && !verb(ahead) {
                return ahead + 1;
            }
            if !modifier(text, ahead, end) || text.has(ahead, Classes::CUE) {
                break;
            }
        }
    }
    end
}

/// The end of two plurals joined by *and*: *candidates and lawmakers*, *soldiers and police officers*.
fn coordinated(text: &Pieces, end: usize) -> usize {
    if !text.is(end, &["and", "or"]) || text.capital(end - 1) {
        return end;
    }
    for head in [end + 1, end + 2] {
        if text.numeral(head).is_some() {
            break;
        }
        let measured = text.unit(head).is_some();
        if plural(text, head) && !measured && !text.capital(head) && !text.has(head, Classes::CUE) {
            let head = compound(text, head);
            let clause = text.has(head, Classes::CUE | Classes::VERB);
            return if clause { end } else { head };
        }
        if !modifier(text, head, end + 1) || text.has(head, Classes::CUE | Classes::RANK) || text.capital(head) {
            break;
        }
    }
    end
}
