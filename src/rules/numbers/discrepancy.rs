//! Two numbers for one thing: *eight clinics … the six clinics*; a sum that its parts don't make; *half* of a number beside
//! a number that isn't. A question to the article, never a verdict: it may well have an answer.

use super::Claim;
use super::words;
use crate::annotation::{Discrepancy, DiscrepancyKind, NumberKind};
use crate::article::{Article, Kind};
use crate::rules::lexicon::Classes;
use foldhash::fast::RandomState;
use std::collections::HashMap;

/// Finds the numbers of an article that seem not to agree, in order. `claims` must be those of the article.
#[inline(never)]
pub fn find(article: &Article, claims: &[Claim]) -> Vec<Discrepancy> {
    let mut found: Vec<Discrepancy> = Vec::new();
    let mut counted = HashMap::default();
    for at in 0..claims.len() {
        let numbers = [
            (DiscrepancyKind::Sum, sum(article, claims, at)),
            (DiscrepancyKind::Share, share(article, claims, at)),
            (DiscrepancyKind::Change, change(article, claims, at)),
            (DiscrepancyKind::Count, count(article, claims, at, &mut counted)),
        ];
        let told = numbers.into_iter().find_map(|(kind, numbers)| Some(Discrepancy { numbers: numbers?, kind }));
        found.extend(told);
    }
    found
}

/// *seven people: four men and two women*
fn sum(article: &Article, claims: &[Claim], at: usize) -> Option<Vec<usize>> {
    let total = exact(&claims[at])?;
    let mut end = claims[at].tokens.end;
    if !article.is(end, &[":", "—", "–", "--", "("]) {
        return None;
    }
    end += 1;
    let mut parts = 0.0;
    let mut numbers = vec![at];
    for (index, part) in claims.iter().enumerate().skip(at + 1) {
        if part.tokens.start != end {
            break;
        }
        parts += exact(part)?;
        numbers.push(index);
        end = part.tokens.end;
        while article.is(end, &[",", "and"]) {
            end += 1;
        }
    }
    // Where the list goes on with what is no number (*and a child*), its sum is not known.
    let complete = article.is(end, &[".", ")", "—", "–", "--", ";"]) && !article.is(end - 1, &["and"]);
    (complete && numbers.len() > 2 && parts != total).then_some(numbers)
}

/// *30 of the 50 schools, or 40 percent*
fn share(article: &Article, claims: &[Claim], at: usize) -> Option<Vec<usize>> {
    let part = &claims[at];
    // *30 of the 50 schools* is one claim, *30 of 50 schools* two.
    let (value, last) = if part.kind == NumberKind::Ratio && article.is(part.tokens.start + 1, &["of"]) {
        (part.quantity.value?, at)
    } else {
        let whole = claims.get(at + 1).filter(|whole| whole.tokens.start == part.tokens.end + 1)?;
        if !article.is(part.tokens.end, &["of"]) {
            return None;
        }
        (exact(part)? / exact(whole).filter(|whole| *whole > 0.0)?, at + 1)
    };
    let told = claims.get(last + 1)?;
    let gap = claims[last].tokens.end..told.tokens.start;
    let opens = !gap.is_empty() && gap.len() < 3 && gap.clone().all(|at| article.is(at, &[",", "or", "(", "—", "–"]));
    let share = match told.kind {
        NumberKind::Percent if told.quantity.unit.as_deref() == Some("percent") => told.quantity.value? / 100.0,
        NumberKind::Ratio => told.quantity.value.filter(|share| *share < 1.0)?,
        _ => return None,
    };
    // *About half* may be a little off.
    let room = if told.kind == NumberKind::Ratio || told.quantity.bound.is_some() { 0.08 } else { 0.012 };
    (opens && value <= 1.0 && (value - share).abs() > room).then(|| (at..last + 2).collect())
}

/// *doubled from 20 to 50*; *rose 12 percent, from 200 to 260*
fn change(article: &Article, claims: &[Claim], at: usize) -> Option<Vec<usize>> {
    let [told, ends] = claims.get(at..at + 2)? else { return None };
    let (low, high) = (ends.quantity.low?, ends.quantity.high?);
    let gap = told.tokens.end..ends.tokens.start;
    let next = gap.len() < 2 && gap.clone().all(|at| article.is(at, &[","]));
    if !next || !article.is(ends.tokens.start, &["from"]) || low <= 0.0 || ends.quantity.bound.is_some() {
        return None;
    }
    let times = high / low;
    let agrees = match told.kind {
        NumberKind::Ratio if article.is(told.tokens.end - 1, &["doubled", "tripled", "quadrupled", "halved"]) => {
            let told = told.quantity.value.map(|value| if value < 1.0 { 1.0 / value } else { value })?;
            times > told * 0.8 && times < told * 1.25
        }
        NumberKind::Percent if ends.kind != NumberKind::Percent && told.quantity.unit.as_deref() == Some("percent") => {
            let told = told.quantity.value?;
            let (up, down) = ((times - 1.0) * 100.0, (1.0 - 1.0 / times) * 100.0);
            let room = 1.5 + told * 0.06;
            (up - told).abs() < room || (down - told).abs() < room
        }
        _ => return None,
    };
    (!agrees).then(|| vec![at, at + 1])
}

/// *eight clinics … the six clinics*: the article points back at a number that it has not given.
fn count<'a>(
    article: &'a Article,
    claims: &[Claim],
    at: usize,
    counted: &mut HashMap<&'a str, Vec<usize>, RandomState>,
) -> Option<Vec<usize>> {
    let claim = &claims[at];
    let value = exact(claim)?;
    let noun = noun(article, claim)?;
    let earlier = counted.entry(noun).or_default();
    let one = match earlier[..] {
        [one] => Some(one),
        _ => None,
    };
    let known = earlier.iter().any(|index| claims[*index].quantity.value == Some(value));
    if !known {
        earlier.push(at);
    }
    let before = claim.tokens.start.checked_sub(1)?;
    let points_back = article.is(before, &["the", "these", "those"]);
    // *the six clinics that*, *the six clinics needed*: others than those before.
    let next = claim.tokens.end;
    let ends =
        article.tokens().get(next).is_none_or(|token| token.kind == Kind::Mark && !article.is(next, &["-", "'"]))
            || article.has(next, Classes::AUXILIARY);
    let bare = claim.tokens.len() == 2;
    let one = one.filter(|_| bare && points_back && ends && !known && value > 2.0)?;
    Some(vec![one, at])
}

/// The number that a count gives, where it gives just one.
fn exact(claim: &Claim) -> Option<f64> {
    claim.quantity.value.filter(|_| claim.kind == NumberKind::Count && claim.quantity.bound.is_none())
}

/// The noun that is counted, if a word right before it gives the number.
fn noun<'a>(article: &'a Article, claim: &Claim) -> Option<&'a str> {
    let last = claim.tokens.end - 1;
    let noun = article.word(last);
    ((2..4).contains(&claim.tokens.len()) && article.tokens()[last].kind == Kind::Word && words::is_plural(noun))
        .then_some(noun)
}
