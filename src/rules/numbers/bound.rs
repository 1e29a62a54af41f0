//! Approximators before a number (*more than*, *at least*, *nearly*) and rates after it (*a year*, *per share*).

use super::pieces::Pieces;
use crate::annotation::{Bound, NumberKind};
use crate::article::Kind;
use crate::order;
use crate::rules::lexicon::{self, Classes, Table};
use std::sync::LazyLock;

/// An approximator's words and its meaning.
type Approximator = (Vec<&'static str>, Bound);

/// By their last words; longer ones come first: *no more than* before *more than*.
static APPROXIMATORS: LazyLock<Table<Vec<Approximator>>> = LazyLock::new(|| {
    let mut all: Vec<Approximator> =
        lexicon::entries(lexicon::list!("../lexicon/approximators.txt")).filter_map(approximator).collect();
    order::by_key(&mut all, |(words, _)| (usize::MAX - words.len(), 0));
    let mut by_last: Table<Vec<Approximator>> = Table::default();
    for approximator in all {
        if let Some(last) = approximator.0.last() {
            by_last.entry(*last).push(approximator);
        }
    }
    by_last
});

fn approximator(line: &'static str) -> Option<Approximator> {
    let (meaning, words) = line.split_once(": ")?;
    let bound = match meaning {
        "at-least" => Bound::AtLeast,
        "more-than" => Bound::MoreThan,
        "at-most" => Bound::AtMost,
        "less-than" => Bound::LessThan,
        "nearly" => Bound::Nearly,
        _ => Bound::About,
    };
    Some((words.split(' ').collect(), bound))
}

/// Words before an approximator that are part of it.
const DEGREES: &[&[&str]] = &[
    &["a", "little"],
    &["a", "bit"],
    &["a", "lot"],
    &["slightly"],
    &["just"],
    &["well"],
    &["far"],
    &["much"],
    &["significantly"],
    &["considerably"],
];

/// The approximator before a quantity that starts at `start`: where it starts and what it means.
pub fn before(text: &Pieces, start: usize, kind: NumberKind) -> Option<(usize, Bound)> {
    // Most words before a figure end none of these phrases.
    if !text.has(start - 1, Classes::APPROXIMATOR) && text.kind(start - 1) != Some(Kind::Mark) {
        return None;
    }
    let (mut from, bound) = APPROXIMATORS.get(text.text(start - 1))?.iter().find_map(|(words, bound)| {
        let from = start.checked_sub(words.len())?;
        (text.are(from, words) && means_it(text, from, start, kind)).then_some((from, *bound))
    })?;
    if !matches!(bound, Bound::About | Bound::Nearly) {
        for words in DEGREES {
            if from >= words.len() && text.are(from - words.len(), words) {
                from -= words.len();
                break;
            }
        }
    }
    Some((from, bound))
}

/// Whether a word that may be an approximator is one here.
fn means_it(text: &Pieces, from: usize, start: usize, kind: NumberKind) -> bool {
    let before = from - 1;
    let spelled = text.is_word(start);
    match text.text(from) {
        // *over 10 years*, *within two weeks*: a time; *for over 10 years* is more than that.
        "over" | "under" | "above" | "below" if kind == NumberKind::Duration => {
            text.is(
                before,
                &["for", "after", "in", "of", "spent", "took", "takes", "take", "lasted", "is", "was", "just", "well"],
            ) || text.has(before, Classes::AUXILIARY)
        }
        "over"
            if text.is(
                before,
                &["lead", "leads", "led", "edge", "win", "won", "victory", "control", "dispute", "fight"],
            ) =>
        {
            false
        }
        "within" => text.is(before, &["to"]),
        // *worried about two things*
        "about" if spelled && kind == NumberKind::Count => {
            !text.has(before, Classes::CUE | Classes::DOCUMENT)
                && !text.is(
                    before,
                    &["care", "caring", "film", "movie", "joke", "true", "concerned", "questions", "all", "know"],
                )
        }
        "around" if kind == NumberKind::Count => !text.is(before, &["gathered", "all", "the"]),
        "up" => !text.is(before, &["add", "adds", "added", "adding"]),
        "close" => !text.has(before, Classes::DETERMINER),
        "estimated" => !text.has(before, Classes::DETERMINER),
        "plus" => true,
        _ => true,
    }
}

/// Where words after a quantity end that make it a bound, and which: *10 days or more*, *$5 million or less*.
pub fn after(text: &Pieces, end: usize) -> Option<(usize, Bound)> {
    if !text.is(end, &["or"]) || text.is(end + 2, &["than"]) {
        return None;
    }
    let least = text.is(end + 1, &["more", "longer", "older", "higher", "above"]);
    let most = text.is(end + 1, &["less", "fewer", "younger", "lower", "under"]);
    match (least, most) {
        (true, _) => Some((end + 2, Bound::AtLeast)),
        (_, true) => Some((end + 2, Bound::AtMost)),
        _ => None,
    }
}

/// Where a rate after a quantity ends: *a year*, *an hour*, *per share*, *per 1,000 residents*, *-an-hour*.
pub fn rate(text: &Pieces, end: usize, kind: NumberKind) -> Option<usize> {
    if matches!(kind, NumberKind::Ratio | NumberKind::Rank | NumberKind::Age | NumberKind::Duration) {
        return None;
    }
    if text.is(end, &["apiece"]) {
        return Some(end + 1);
    }
    if text.is(end, &["per"]) {
        let mut at = end + 1;
        if text.is(at, &["capita", "annum", "diem", "head"]) {
            return Some(at + 1);
        }
        if text.is_number(at) || text.numeral(at).is_some() {
            at += 1;
        }
        if text.is(at, &["cubic", "square", "troy", "metric", "million", "thousand", "full-time"]) {
            at += 1;
        }
        let noun = text.is_word(at) && !text.has(at, Classes::FUNCTION);
        return noun.then_some(at + 1);
    }
    if text.is(end, &["a", "an", "each", "every"]) {
        let time = text.unit(end + 1).is_some_and(|unit| unit.lasts && unit.name != "century");
        let each = text.is(
            end + 1,
            &[
                "share", "barrel", "ounce", "pound", "gallon", "ton", "tonne", "head", "person", "piece", "bushel",
                "pop", "plate", "ticket", "kilo", "litre", "liter", "mile", "acre", "dozen", "word",
            ],
        );
        let far = text.is(end + 2, &["ago", "later", "earlier", "after", "before", "from"]);
        let plain = text.is(end, &["a", "an"]);
        return ((time || each && plain) && !far && !text.glued(end + 2)).then_some(end + 2);
    }
    None
}
