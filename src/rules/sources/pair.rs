//! Two persons who are named together: *Ms. Hale and Mr. Dale*; *Anna Hale, the mayor, and Tom Dale*.

use super::names::Names;
use crate::article::Article;
use crate::rules::lexicon::Classes;
use std::ops::Range;

/// How many tokens may stand between the two names.
const APART: usize = 10;

/// The two persons, by index, of whom a phrase is made.
pub fn inside(article: &Article, names: &Names, tokens: &Range<usize>) -> Option<(usize, usize)> {
    let mut places = names.within(tokens);
    let (one, first) = places.next()?;
    let (other, second) = places.next()?;
    let whole = one.start == tokens.start && other.end == tokens.end && places.next().is_none();
    (whole && first != second && are_joined(article, one, other)).then_some((first, second))
}

/// The two persons, by index, whom the sentence before a token names together, and nobody else.
pub fn before(article: &Article, names: &Names, token: usize) -> Option<(usize, usize)> {
    let sentence = article.sentence_of(token);
    let near = |place: &Range<usize>| article.sentence_of(place.start) + 1 >= sentence;
    let mut places = names.before(token).take_while(|(place, _)| near(place));
    let (other, second) = places.next()?;
    let (one, first) = places.next()?;
    let alone = places.next().is_none();
    (alone && first != second && are_joined(article, one, other)).then_some((first, second))
}

/// Whether nothing but *and* and what describes the first of them stands between two names.
fn are_joined(article: &Article, one: &Range<usize>, other: &Range<usize>) -> bool {
    let between = one.end..other.start;
    let verb = |at: usize| article.has(at, Classes::AUXILIARY | Classes::CUE | Classes::VERB);
    !between.is_empty()
        && between.len() <= APART
        && article.is(between.end - 1, &["and"])
        && (between.len() == 1 || article.is(between.start, &[",", "("]))
        && article.sentence_of(one.start) == article.sentence_of(other.start)
        && !between.clone().any(verb)
}
