//! Reads a number that is no range, in digits, in words or in both.

use super::super::decimal::Decimal;
use super::super::money;
use super::super::noun;
use super::super::pieces::Pieces;
use super::super::words::Numeral;
use super::part::{and_a_part, is_dozen, part_of_scale};

/// A number that is no range.
pub struct Cardinal {
    /// Its value.
    pub value: Decimal,
    /// Where it ends.
    pub end: usize,
    /// The power of ten of the multiplier.
    pub scale: i32,
}

/// Reads a number in digits, words or both.
pub(super) fn cardinal(text: &Pieces, at: usize) -> Option<Cardinal> {
    if text.is_number(at) { digits(text, at) } else { spelled(text, at) }
}

/// *1,200*, *816 000*, *7 3/4*, *2½*, *4.1 million*, *10k*
fn digits(text: &Pieces, at: usize) -> Option<Cardinal> {
    let mut end = at + 1;
    let mut value = match over(text, at) {
        Some(value) => {
            end = at + 3;
            value
        }
        // *USD115.5*: after letters the decimals are a token of their own.
        None if text.token(at) == text.token(at - 1)
            && text.is(at + 1, &["."])
            && text.touches(at + 2)
            && text.is_number(at + 2) =>
        {
            end = at + 3;
            Decimal::parse(&format!("{}.{}", text.text(at), text.text(at + 2)))?
        }
        None => Decimal::parse(text.text(at))?,
    };
    let plain = |at: usize| text.is_number(at) && text.text(at).bytes().all(|byte| byte.is_ascii_digit());
    if end == at + 1 && plain(at) && text.text(at).len() <= 3 && !text.text(at).starts_with('0') {
        // Thousands parted by spaces.
        let mut joined = text.text(at).to_string();
        while plain(end) && !text.touches(end) && !text.glued(end) && text.text(end).len() == 3 && end < at + 6 {
            joined.push_str(text.text(end));
            end += 1;
        }
        value = Decimal::parse(&joined)?;
        let sign = text.is_number(end) && !text.text(end).is_ascii();
        if sign || text.is_number(end) && over(text, end).is_some() {
            if let Some(fraction) = over(text, end) {
                value = value.plus(fraction)?;
                end += 3;
            } else {
                value = value.plus(Decimal::parse(text.text(end))?)?;
                end += 1;
            }
        }
    }
    let mut scale = 0;
    for _ in 0..2 {
        let Some(by) = multiplier(text, at, end) else { break };
        scale += by;
        end += 1;
    }
    value = value.scaled(scale);
    if is_dozen(text, end) {
        value = value.times(12)?;
        end += 1;
    }
    if scale == 0
        && let Some((half, after)) = and_a_part(text, end)
    {
        value = value.plus(half)?;
        end = after;
        if let Some(by) = multiplier(text, at, end) {
            value = value.scaled(by);
            scale = by;
            end += 1;
        }
    }
    Some(Cardinal { value, end, scale })
}

/// *3/4*, but not *9/11* or *11/8/2016*.
fn over(text: &Pieces, at: usize) -> Option<Decimal> {
    let slash = text.is(at + 1, &["/", "⁄"]) && text.touches(at + 1) && text.touches(at + 2);
    if !slash || !text.is_number(at + 2) || text.is(at + 3, &["/", "⁄"]) || text.is(at - 1, &["/"]) {
        return None;
    }
    let (of, parts) = (text.text(at).parse().ok()?, text.text(at + 2).parse().ok()?);
    if of < parts && matches!(parts, 2 | 3 | 4 | 5 | 8 | 16 | 32) { Decimal::fraction(of, parts) } else { None }
}

/// The power of ten of a multiplier after digits: a word, or letters that touch them.
fn multiplier(text: &Pieces, start: usize, at: usize) -> Option<i32> {
    let word = text.text(at);
    if let Some(Numeral::Scale(by)) = text.numeral(at) {
        return Some(by);
    }
    if !text.touches(at) && !matches!(word, "k" | "m" | "b") {
        return None;
    }
    let by = match word {
        "k" => 3,
        "m" => 6,
        "b" => 9,
        "t" => 12,
        _ => return None,
    };
    // *5m* may be five metres and *816 000 t* tonnes: a currency before or people after tell.
    let money = money::sign(text, start).is_some();
    let counted = noun::plural(text, at + 1) && !matches!(word, "t");
    (money || counted || word == "k").then_some(by)
}

/// *twenty-one*, *two hundred and six*, *a million*, *half a million*, *nine point four*
fn spelled(text: &Pieces, at: usize) -> Option<Cardinal> {
    if let Some(cardinal) = part_of_scale(text, at) {
        return Some(cardinal);
    }
    let article = text.is(at, &["a", "an"]);
    let mut end = at;
    let mut total = Decimal::whole(0);
    let mut group = 0;
    let mut last = i32::MAX;
    let mut scale = 0;
    if article {
        let counted = matches!(text.numeral(at + 1), Some(Numeral::Scale(_)))
            || text.is(at + 1, &["dozen"])
            || text.are(at + 1, &["half", "dozen"]);
        if !counted {
            return None;
        }
        end = at + 1;
        group = 1;
    }
    if text.are(end, &["half", "dozen"]) {
        return Some(Cardinal { value: Decimal::whole(6), end: end + 2, scale: 0 });
    }
    let first = end;
    for _ in 0..16 {
        match text.numeral(end) {
            Some(Numeral::Cardinal(value)) if fits(group, value, end == first) => group += value,
            Some(Numeral::Scale(2)) if (1..100).contains(&group) => group *= 100,
            Some(Numeral::Scale(by)) if group > 0 && by < last => {
                total = total.plus(Decimal::whole(group).scaled(by))?;
                (group, last, scale) = (0, by, by);
            }
            // *hundred thousand*: the whole is multiplied.
            Some(Numeral::Scale(by)) if scale == 0 && group >= 100 => {
                total = Decimal::whole(group).scaled(by);
                (group, last, scale) = (0, by, by);
            }
            _ if end == first => break,
            _ if is_dozen(text, end) => {
                let value = total.plus(Decimal::whole(group))?.times(12)?;
                return Some(Cardinal { value, end: end + 1, scale: 0 });
            }
            _ if text.is(end, &["and"]) && last == i32::MAX && group >= 100 && is_dozen(text, end + 2) => {
                // *three hundred and two dozen*: the dozens alone are multiplied.
                let Some(Numeral::Cardinal(dozens)) = text.numeral(end + 1) else { break };
                return Some(Cardinal { value: Decimal::whole(group + 12 * dozens), end: end + 3, scale: 0 });
            }
            _ if text.is(end, &["and"]) && continues(text, at, end + 1, group, last) => {}
            _ if text.is(end, &["-"]) && group % 10 == 0 && unit_digit(text, end + 1) => {}
            _ => break,
        }
        end += 1;
    }
    if end == first {
        // *a dozen*, and a bare *dozen* or *hundred* after *several*, *the*.
        if text.is(end, &["dozen"]) {
            return Some(Cardinal { value: Decimal::whole(12), end: end + 1, scale: 0 });
        }
        if let Some(Numeral::Scale(by)) = text.numeral(end) {
            let more = match text.numeral(end + 1) {
                Some(Numeral::Scale(more)) if by < more => more,
                _ => 0,
            };
            let end = if more > 0 { end + 2 } else { end + 1 };
            return Some(Cardinal { value: Decimal::whole(1).scaled(by + more), end, scale: by + more });
        }
        return None;
    }
    let mut value = total.plus(Decimal::whole(group))?;
    if text.is(end, &["point"])
        && let Some((decimals, after)) = point(text, end + 1)
    {
        value = value.plus(decimals)?;
        end = after;
    } else if scale == 0
        && let Some((half, after)) = and_a_part(text, end)
    {
        value = value.plus(half)?;
        end = after;
    }
    if scale == 0
        && let Some(Numeral::Scale(by)) = text.numeral(end)
    {
        value = value.scaled(by);
        scale = by;
        end += 1;
    }
    Some(Cardinal { value, end, scale })
}

/// Whether a word of this value goes on from a group below a thousand: *twenty* and *one*, *hundred* and *sixteen*.
fn fits(group: u32, value: u32, first: bool) -> bool {
    match group % 100 {
        0 => group > 0 || first || value > 0,
        tens => tens % 10 == 0 && tens >= 20 && (1..10).contains(&value),
    }
}

/// Whether the number goes on after *and*, which also joins two numbers.
fn continues(text: &Pieces, start: usize, at: usize, group: u32, last: i32) -> bool {
    if text.is(start - 1, &["between"]) {
        return false;
    }
    let Some(Numeral::Cardinal(_)) = text.numeral(at) else { return false };
    let next = text.numeral(at + 1);
    match (group, last) {
        (0, i32::MAX) => false,
        (0, last) => !matches!(next, Some(Numeral::Scale(by)) if by >= last),
        _ => group.is_multiple_of(100) && next != Some(Numeral::Scale(2)),
    }
}

fn unit_digit(text: &Pieces, at: usize) -> bool {
    matches!(text.numeral(at), Some(Numeral::Cardinal(1..10)))
}

/// *point zero three*, *point seventy-one*
fn point(text: &Pieces, at: usize) -> Option<(Decimal, usize)> {
    let (mut digits, mut end) = (String::from("0."), at);
    while let Some(Numeral::Cardinal(value)) = text.numeral(end)
        && digits.len() < 12
    {
        let mut value = value;
        end += 1;
        if value >= 20
            && let Some(Numeral::Cardinal(unit @ 1..10)) = text.numeral(end)
        {
            value += unit;
            end += 1;
        }
        digits.push_str(&value.to_string());
    }
    Some((Decimal::parse(&digits).filter(|_| end > at)?, end))
}
