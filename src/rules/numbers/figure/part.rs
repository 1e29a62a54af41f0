//! Reads parts of a whole (*two-thirds*) and numbers without a figure (*dozens*).

use super::super::decimal::Decimal;
use super::super::pieces::Pieces;
use super::super::words::{self, Numeral};
use super::cardinal::Cardinal;

/// *half*, *a third*, *two-thirds*, *one quarter*; not before the multiplier of a number.
pub(super) fn part(text: &Pieces, at: usize) -> Option<(u32, u32, usize)> {
    let mut end = at;
    let mut of = 1;
    if text.is(at, &["a", "an"]) {
        end += 1;
    } else if let Some(Numeral::Cardinal(value @ 1..)) = text.numeral(at) {
        of = value;
        end += 1;
    }
    let word = text.text(end);
    let parts = words::parts(word)?;
    // A lone *third* is the third of several, and *second halves* are no number.
    let plural = word.ends_with('s') || word == "halves";
    let counted = end > at || word == "half" || word == "quarter";
    // *a third-place finish*
    if text.is(at, &["a"]) && text.glued(end + 1) && !text.is(end + 1, &["of"]) && word != "half" && word != "quarter" {
        return None;
    }
    let agrees = if of > 1 { plural } else { !plural };
    (counted && agrees && of < parts).then_some((of, parts, end + 1))
}

/// *half a million*, *three quarters of a billion*
pub(super) fn part_of_scale(text: &Pieces, at: usize) -> Option<Cardinal> {
    let (of, parts, mut end) = part(text, at)?;
    if text.is(end, &["of"]) {
        end += 1;
    }
    if text.is(end, &["a"]) {
        end += 1;
    }
    let part = Decimal::fraction(of, parts)?;
    if text.is(end, &["dozen"]) {
        return Some(Cardinal { value: part.times(12)?, end: end + 1, scale: 0 });
    }
    match text.numeral(end) {
        Some(Numeral::Scale(by)) => Some(Cardinal { value: part.scaled(by), end: end + 1, scale: by }),
        _ => None,
    }
}

/// *and a half*, *and three quarters*
pub(super) fn and_a_part(text: &Pieces, at: usize) -> Option<(Decimal, usize)> {
    if !text.is(at, &["and"]) {
        return None;
    }
    let (of, parts, end) = part(text, at + 1)?;
    let whole = text.is(end, &["of", "the", "a", "an"]);
    (!whole && parts <= 4).then_some((Decimal::fraction(of, parts)?, end))
}

/// *dozens*, *tens of thousands*, *several hundred*, *a few million*
pub(super) fn many(text: &Pieces, at: usize) -> Option<usize> {
    let mut end = at;
    let few = if text.are(at, &["a", "couple", "of"]) {
        3
    } else if text.is(at, &["a"]) && text.is(at + 1, &["few", "couple"]) {
        2
    } else {
        usize::from(text.is(at, &["several", "few"]))
    };
    let scale = |at: usize| {
        matches!(text.numeral(at), Some(Numeral::Scale(_) | Numeral::Plural(_)))
            || text.is(at, &["dozen", "dozens", "scores"])
    };
    if few > 0 {
        end += few;
        if !scale(end) {
            return None;
        }
        end += 1;
        if scale(end) {
            end += 1;
        }
        return Some(end);
    }
    let plural = |at: usize| {
        matches!(text.numeral(at), Some(Numeral::Plural(_))) || text.is(at, &["scores"]) && text.is(at + 1, &["of"])
    };
    if !plural(end) {
        return None;
    }
    end += 1;
    for _ in 0..3 {
        let chained = text.is(end, &["of"]) && plural(end + 1);
        let repeated = text.is(end, &["and"]) && text.text(end + 1) == text.text(end - 1);
        if chained || repeated {
            end += 2;
        } else if scale(end) {
            end += 1;
        }
    }
    // *tens* alone is no number.
    (end > at + 1 || !text.is(at, &["tens"])).then_some(end)
}

pub(super) fn is_dozen(text: &Pieces, at: usize) -> bool {
    text.is(at, &["dozen", "dozens", "doz", "dozs", "dz", "dzs"])
}
