//! Reads a figure: a number in digits, in words or in both, or a range of two.

use super::decimal::Decimal;
use super::money;
use super::noun;
use super::pieces::Pieces;
use super::words::{self, Numeral};
use std::ops::Range;

/// A number word or number, where a claim may start.
#[derive(Clone, Debug)]
pub struct Figure {
    /// The pieces it takes.
    pub at: Range<usize>,
    /// What it is.
    pub form: Form,
    /// How a range is joined.
    pub joint: Option<Joint>,
    /// Whether it is in words.
    pub spelled: bool,
    /// Whether *plus*, *or more* says that it is the least.
    pub least: bool,
}

/// What a figure is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Form {
    /// *six*, *4.1 million*, *18 to 25*
    Number(Decimal, Option<Decimal>),
    /// *dozens*, *tens of thousands*, *several hundred*
    Many,
    /// *half*, *two-thirds*, *a quarter*: of, parts. A lone *third* may be an ordinal; the rules see to that.
    Part(u32, u32),
    /// *twice*, *double*, *threefold*
    Times(u32),
    /// *doubled*; zero is *halved*.
    Verb(u32),
    /// *third*, *3rd*
    Ordinal(u32),
    /// *a* before a unit: *a penny*, *more than a year*
    Article,
}

/// What joins the two ends of a range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Joint {
    /// *51-49*
    Dash,
    /// *219 to 206*
    To,
    /// *two or three*
    Or,
    /// *between two and three*
    And,
}

impl Figure {
    /// Reads the figure that starts at a piece.
    pub fn read(text: &Pieces, at: usize) -> Option<Figure> {
        let simple = |end, form, spelled| Some(Figure { at: at..end, form, joint: None, spelled, least: false });
        if !text.opens_figure(at) {
            return None;
        }
        if text.is_word(at) {
            if let Some((of, parts, end)) = part(text, at).filter(|_| part_of_scale(text, at).is_none()) {
                return simple(end, Form::Part(of, parts), true);
            }
            if let Some(end) = many(text, at) {
                return simple(end, Form::Many, true);
            }
            match text.numeral(at) {
                Some(Numeral::Ordinal(value)) => return simple(at + 1, Form::Ordinal(value), true),
                Some(Numeral::Times(value)) => return simple(at + 1, Form::Times(value), true),
                Some(Numeral::Verb(value)) => return simple(at + 1, Form::Verb(value), true),
                _ => {}
            }
        } else if !text.is_number(at) {
            return None;
        }
        if text.is_number(at) && text.touches(at + 1) && text.is(at + 1, &["st", "nd", "rd", "th"]) {
            let value = text.text(at).parse().ok()?;
            return simple(at + 2, Form::Ordinal(value), false);
        }
        let Some(low) = cardinal(text, at) else {
            return if text.is(at, &["a", "an"]) { simple(at + 1, Form::Article, true) } else { None };
        };
        let spelled = text.is_word(at);
        let (mut end, mut form, mut joint) = (low.end, Form::Number(low.value, None), None);
        if let Some((kind, from)) = joint_at(text, at, low.end)
            && let Some(high) = cardinal(text, from)
            && !(kind == Joint::Or && low.value.value() >= high.value.value())
        {
            // In *5 to 10 million* the multiplier is that of both.
            let raised = low.value.scaled(high.scale);
            let shared = low.scale == 0 && high.scale > 0 && raised.value() < high.value.value();
            form = Form::Number(if shared { raised } else { low.value }, Some(high.value));
            joint = Some(kind);
            end = high.end;
        }
        let more = more_or_so(text, end);
        Some(Figure {
            at: at..more.map_or(end, |(end, _)| end),
            form,
            joint,
            spelled,
            least: more.is_some_and(|(_, least)| least),
        })
    }

    /// The one number it is.
    pub fn number(&self) -> Option<f64> {
        match self.form {
            Form::Number(value, None) => Some(value.value()),
            _ => None,
        }
    }

    /// Whether it is *one* in words, which is a pronoun or a determiner more often than a number.
    pub fn is_lone_one(&self) -> bool {
        self.spelled && self.joint.is_none() && self.number() == Some(1.0)
    }
}

/// A number that is no range.
pub struct Cardinal {
    value: Decimal,
    end: usize,
    /// The power of ten of the multiplier.
    scale: i32,
}

/// Reads a number in digits, words or both.
fn cardinal(text: &Pieces, at: usize) -> Option<Cardinal> {
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

fn is_dozen(text: &Pieces, at: usize) -> bool {
    text.is(at, &["dozen", "dozens", "doz", "dozs", "dz", "dzs"])
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

/// *half a million*, *three quarters of a billion*
fn part_of_scale(text: &Pieces, at: usize) -> Option<Cardinal> {
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

/// *half*, *a third*, *two-thirds*, *one quarter*; not before the multiplier of a number.
fn part(text: &Pieces, at: usize) -> Option<(u32, u32, usize)> {
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

/// *dozens*, *tens of thousands*, *several hundred*, *a few million*
fn many(text: &Pieces, at: usize) -> Option<usize> {
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

/// *and a half*, *and three quarters*
fn and_a_part(text: &Pieces, at: usize) -> Option<(Decimal, usize)> {
    if !text.is(at, &["and"]) {
        return None;
    }
    let (of, parts, end) = part(text, at + 1)?;
    let whole = text.is(end, &["of", "the", "a", "an"]);
    (!whole && parts <= 4).then_some((Decimal::fraction(of, parts)?, end))
}

/// Whether two numbers are joined into one figure, and where the second starts.
fn joint_at(text: &Pieces, start: usize, end: usize) -> Option<(Joint, usize)> {
    if text.glued(end) {
        if text.is(end, &["to", "or"]) && text.glued(end + 1) {
            return Some((Joint::To, end + 1));
        }
        return Some((Joint::Dash, end));
    }
    match text.text(end) {
        "to" => Some((Joint::To, end + 1)),
        "or" => Some((Joint::Or, end + 1)),
        "and" if (1..5).any(|back| text.is(start - back, &["between"])) => Some((Joint::And, end + 1)),
        _ => None,
    }
}

/// Where *plus*, *or more*, *or so* ends, and whether it says that the figure is the least.
fn more_or_so(text: &Pieces, at: usize) -> Option<(usize, bool)> {
    if text.is(at, &["+"]) && text.touches(at) || text.glued(at) && text.is(at, &["plus"]) {
        return Some((at + 1, true));
    }
    if text.glued(at) && text.is(at, &["odd"]) {
        return Some((at + 1, false));
    }
    let or = text.is(at, &["or"]) && text.is(at + 1, &["more", "so"]);
    or.then(|| (at + 2, text.is(at + 1, &["more"])))
}
