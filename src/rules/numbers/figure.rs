//! Reads a figure: a number in digits, in words or in both, or a range of two.

mod cardinal;
mod part;

use super::decimal::Decimal;
use super::pieces::Pieces;
use super::words::Numeral;
use cardinal::cardinal;
use part::{many, part, part_of_scale};
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
    /// Reads the figure that starts at a piece. At most pieces none can, which is told without a call.
    #[inline]
    pub fn read(text: &Pieces, at: usize) -> Option<Figure> {
        text.opens_figure(at).then(|| Figure::opened(text, at)).flatten()
    }

    /// Reads the figure where one may open.
    fn opened(text: &Pieces, at: usize) -> Option<Figure> {
        let simple = |end, form, spelled| Some(Figure { at: at..end, form, joint: None, spelled, least: false });
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
