//! A name beside a description: *a spokeswoman, Anna Hale, said*; *Anna Hale, a spokeswoman, said*.

use super::names::Names;
use crate::article::{Article, Kind};
use crate::rules::lexicon::Classes;
use std::ops::Range;

/// How far from a description its name may end, in tokens.
const REACH: usize = 12;

const DASHES: &[&str] = &["—", "–", "--", "-"];

/// The person whom a description stands beside, if the article names them there.
pub fn person(article: &Article, names: &Names, tokens: &Range<usize>, head: usize, plural: bool) -> Option<usize> {
    named_after(article, names, tokens, head, plural)
        .or_else(|| named_before(article, names, tokens, head).filter(|_| !plural))
}

/// *a spokeswoman, Anna Hale, said*; *two of the lawyers, Anna Hale and Tom Roy, said*.
fn named_after(article: &Article, names: &Names, tokens: &Range<usize>, head: usize, plural: bool) -> Option<usize> {
    // *According to an aide, Ms. Hale, who was there, said no*: the name is the next clause's.
    let opens_sentence = tokens.start >= 2
        && article.reads(tokens.start - 1, &["to"])
        && article.reads(tokens.start - 2, &["according"])
        && article.tokens()[tokens.start - 2].capital;
    let opens =
        |at: &usize| article.reads(*at, &[","]) || article.reads(*at, DASHES) || plural && article.reads(*at, &[":"]);
    let comma = (head + 1..tokens.end + 1).find(opens).filter(|_| !opens_sentence)?;
    // *several candidates, including Anna Hale and Tom Roy, …*
    let including = article.reads(comma + 1, &["including"]);
    let first = comma + 1 + usize::from(plural && including);
    let closes = |at: usize| {
        at == tokens.end
            || article.reads(at, &[",", ".", ";", "(", ")", "of", "from"])
            || article.reads(at, DASHES)
            || plural && article.reads(at, &["and"])
    };
    names
        .within(&(comma + 1..comma + 1 + REACH))
        // *Dana Hale and Tom Roy*: where only the last is known as a name.
        .take_while(|(place, _)| {
            (first..place.start).all(|at| leads_to_name(article, at) || plural && article.reads(at, &["and"]))
        })
        .find(|(place, _)| closes(place.end))
        // *Friends of the man, John Hale, said so*: one name is not that of several.
        .filter(|(place, _)| {
            const NEXT: usize = 5;
            const LIST: usize = 9;
            let of = || (head + 1..comma).any(|at| article.reads(at, &["of"]));
            let several = || {
                // *Sen. Dana Hale (D-Ore.) and Rep. Tom Roy*
                let listed = |next: &Range<usize>| {
                    next.start < place.end + LIST && (place.end..next.start).any(|at| article.reads(at, &["and"]))
                };
                let beside = |next: &Range<usize>| next.start < place.end + NEXT && !including || listed(next);
                let after = names.from(place.end).next().is_some_and(|(next, _)| beside(next));
                let capital = |at: usize| article.tokens().get(at).is_some_and(|token| token.capital);
                // *Dana Hale and Bo Roy*: where only the first is known as a name.
                let unknown = article.reads(place.end, &["and"]) && capital(place.end + 1) && capital(place.end + 2);
                after || unknown || article.reads(comma, &[":"])
            };
            !plural || !of() && !including || several()
        })
        .map(|(_, person)| person)
}

/// Whether a name belongs to what leads a sentence in: *In a meeting with **Ms. Hale**, an aide said …*; *Asked if he
/// trusted **Ms. Hale**, the spokesman said …*.
pub fn leads_in(article: &Article, sentence: usize, name: usize) -> bool {
    let asked = article.reads(sentence, &["asked", "pressed", "questioned"]);
    let opens = asked || article.has(sentence, Classes::PREPOSITION | Classes::SUBORDINATOR);
    opens
        && (sentence..name)
            .take(REACH)
            .all(|at| !article.reads(at, &[","]) && (asked || !article.has(at, Classes::CUE)))
}

/// Whether the name beside a description is an institution's: *an activist investor, Orrin Capital, said*.
pub fn is_firm(article: &Article, tokens: &Range<usize>) -> bool {
    let comma = tokens.end;
    let part = |at: &usize| {
        article.tokens().get(*at).is_some_and(|token| token.kind == Kind::Word && token.capital)
            || article.reads(*at, &["&"])
    };
    let end = (comma + 1..comma + 1 + REACH).find(|at| !part(at)).unwrap_or(comma + 1);
    article.reads(comma, &[","])
        && end > comma + 2
        && article.reads(end, &[",", "."])
        && article.has(end - 1, Classes::FIRM | Classes::ORGANIZATION)
}

/// What else an institution is called right beside its mention: *the utility, **Ellery Water**, said*; *Ellery Water, **the city's
/// utility**, said*.
pub fn other_name(article: &Article, tokens: &Range<usize>, head: usize) -> Option<Range<usize>> {
    let name = |at: usize| {
        let capital = article.tokens().get(at).is_some_and(|token| token.kind == Kind::Word && token.capital);
        capital && !article.has(at, Classes::DETERMINER)
    };
    let comma = Some(tokens.end).filter(|comma| article.reads(*comma, &[",", "("]) && head + 1 == *comma)?;
    let start = comma + 1;
    let close = (start..start + REACH).find(|at| article.reads(*at, &[",", ")", ".", ";"]))?;
    // *the bank, Orrin Mills, and the city*: a list.
    if close == start || !article.reads(close, &[",", ")"]) || article.has(close + 1, Classes::CONJUNCTION) {
        return None;
    }
    let names = || {
        let first = start + usize::from(article.reads(start, &["the"]));
        let part = |at: usize| name(at) || article.reads(at, &["&", "and", "for", "of", "the"]);
        name(first) && name(close - 1) && (first..close).all(part)
    };
    let describes = || {
        let inside = |at: &usize| !article.has(*at, Classes::PREPOSITION | Classes::RELATIVE);
        let noun = (start + 1..close).take_while(inside).last();
        article.has(start, Classes::DETERMINER)
            && noun.is_some_and(|noun| article.has(noun, Classes::ORGANIZATION) && !name(noun))
    };
    (if name(head) { describes() } else { names() }).then_some(start..close)
}

/// Where what stands before *(D-Ore.)* ends, if that is what stands before the place.
pub fn before_seat(article: &Article, end: usize) -> usize {
    let open = || (end.saturating_sub(8)..end).rev().find(|at| article.reads(*at, &["("]));
    Some(end).filter(|end| *end > 0 && article.reads(end - 1, &[")"])).and_then(|_| open()).unwrap_or(end)
}

/// Where what stands before *, 42* ends, if that is what stands before the place.
pub fn before_age(article: &Article, end: usize) -> usize {
    let aged = end >= 2 && article.tokens()[end - 1].kind == Kind::Number && article.reads(end - 2, &[","]);
    end - 2 * usize::from(aged)
}

/// Whether a word can stand between a comma and the name that it leads to: *, syndicated radio host Tom Roy,*.
fn leads_to_name(article: &Article, at: usize) -> bool {
    let token = &article.tokens()[at];
    // *a witness, the Rev. Dana Hale,*
    let titled = || token.classes.any(Classes::DETERMINER) && (token.capital || article.has(at + 1, Classes::TITLE));
    token.kind == Kind::Word
        && (!token.classes.any(Classes::FUNCTION | Classes::VERB) || article.reads(at, &["'s"]) || titled())
}

/// *Anna Hale, a spokeswoman, said*; *Anna Hale, 42, a nurse who …*.
fn named_before(article: &Article, names: &Names, tokens: &Range<usize>, head: usize) -> Option<usize> {
    let comma = tokens.start.checked_sub(1).filter(|at| article.reads(*at, &[","]) || article.reads(*at, DASHES))?;
    let pronoun =
        article.has(tokens.start, Classes::PRONOUN | Classes::RELATIVE) && !article.reads(tokens.start, &["one"]);
    if article.tokens()[tokens.start].capital || pronoun {
        return None;
    }
    // *Sen. Dana Hale (D-Ore.), a supporter of the bill, said …*
    let end = Some(before_seat(article, comma)).filter(|end| *end < comma).unwrap_or(before_age(article, comma));
    let (place, person) = names.before(end).next().filter(|(place, _)| place.end == end)?;
    let sentence = article.sentences()[article.sentence_of(place.start)].tokens.clone();
    if leads_in(article, sentence.start, place.start) {
        return None;
    }
    // *Ms. Hale, an aide said, was ill*: a clause of its own, and not what Ms. Hale is.
    let closed = article.reads(tokens.end, &[",", ".", ";", ")", "who"])
        || article.reads(tokens.end - 1, &["who"])
        || article.reads(tokens.end, DASHES);
    let parenthesis = || {
        let after = tokens.end + 1;
        article.reads(after, &[",", ".", ":", "that"])
            || article.tokens().get(after).is_some_and(|next| next.kind == Kind::Quote)
    };
    let subject = place.start == sentence.start || article.tokens()[place.start - 1].kind == Kind::Quote;
    // *Ms. Hale, head of the harbor union said, …*
    let bare =
        !article.has(tokens.start, Classes::DETERMINER) && article.has(head, Classes::ANY_PERSON | Classes::TITLE);
    (closed || subject && (bare || !parenthesis())).then_some(person)
}
