//! What a rule makes of a figure, and what is taken in around it.

use super::bound;
use super::figure::{Figure, Form};
use super::guard;
use super::pieces::Pieces;
use crate::annotation::{Bound, Certainty, NumberKind, Quantity};
use crate::rules::lexicon::Classes;
use std::ops::Range;

/// A quantity: a figure with its unit or noun.
#[derive(Clone, Debug)]
pub struct Amount {
    /// The pieces it takes.
    pub at: Range<usize>,
    /// What kind of number it is.
    pub kind: NumberKind,
    /// Its value, or the first end of a range; none where the words give none (*dozens*).
    pub value: Option<f64>,
    /// The other end of a range.
    pub other: Option<f64>,
    /// What is counted or measured.
    pub unit: Option<String>,
    /// The approximator.
    pub bound: Option<Bound>,
    /// How sure it is.
    pub certainty: Certainty,
}

impl Amount {
    /// What a figure amounts to, up to `end`.
    pub fn new(figure: &Figure, kind: NumberKind, end: usize) -> Self {
        let (value, other) = match figure.form {
            Form::Number(value, other) => (Some(value.value()), other.map(|other| other.value())),
            Form::Part(of, parts) => (Some(f64::from(of) / f64::from(parts)), None),
            Form::Times(times) => (Some(f64::from(times)), None),
            Form::Verb(0) => (Some(0.5), None),
            Form::Verb(times) | Form::Ordinal(times) => (Some(f64::from(times)), None),
            Form::Article => (Some(1.0), None),
            Form::Many => (None, None),
        };
        let bound = figure.least.then_some(Bound::AtLeast);
        let certainty = Certainty::Sure;
        Amount { at: figure.at.start..end.max(figure.at.end), kind, value, other, unit: None, bound, certainty }
    }

    /// With a unit.
    pub fn of(self, unit: impl Into<String>) -> Self {
        Amount { unit: Some(unit.into()), ..self }
    }

    /// From a piece before the figure.
    pub fn from(self, start: usize) -> Self {
        Amount { at: start..self.at.end, ..self }
    }

    /// Less than sure.
    pub fn likely(self) -> Self {
        Amount { certainty: Certainty::Likely, ..self }
    }

    /// With its sign, the other end of its range, its rate and its approximator.
    pub fn widened(self, text: &Pieces) -> Self {
        self.signed(text).paired(text).rated(text).bounded(text)
    }

    /// In the shape of the annotation.
    pub fn quantity(&self) -> Quantity {
        let mut quantity =
            Quantity { value: self.value, unit: self.unit.clone(), bound: self.bound, ..Quantity::default() };
        if let (Some(one), Some(other)) = (self.value, self.other) {
            quantity.value = None;
            (quantity.low, quantity.high) = (Some(one.min(other)), Some(one.max(other)));
            return quantity;
        }
        match self.bound {
            Some(Bound::AtLeast | Bound::MoreThan) => quantity.low = self.value,
            Some(Bound::AtMost | Bound::LessThan) => quantity.high = self.value,
            _ => {}
        }
        quantity
    }

    /// *-11 points*, *minus five percent*, *+32 points*
    fn signed(mut self, text: &Pieces) -> Self {
        let before = self.at.start - 1;
        let mark = text.touches(self.at.start) && !text.touches(before) && text.is(before, &["-", "–", "−", "+"]);
        if mark || text.is(before, &["minus"]) && !text.is(before - 1, &["or"]) {
            self.at.start = before;
            if !text.is(before, &["+"]) {
                self.value = self.value.map(|value| -value);
            }
        }
        self
    }

    /// *46 percent to 44 percent*, *between $8 and $10*, *102 yen from 105 yen*
    fn paired(mut self, text: &Pieces) -> Self {
        if self.other.is_some() || self.value.is_none() {
            return self;
        }
        let end = self.at.end;
        // *cut it by $20 to $99*, *rose 2 percent to 8 percent*: by how much, and to what.
        if text.is(end, &["to"]) && is_step(text, self.at.start) {
            return self;
        }
        let between = text.is(self.at.start - 1, &["between"]);
        let joint = match text.text(end) {
            "to" | "from" => 1,
            "or" if self.kind == NumberKind::Money => 1,
            "and" if between => 1,
            _ if text.glued(end) => 0,
            _ => return self,
        };
        // An approximator may stand before the second.
        let Some(second) = (end + joint..end + joint + 3).find_map(|at| self.partner(text, at, at == end + joint))
        else {
            return self;
        };
        self.other = second.value;
        self.at.end = second.at.end;
        if self.unit.is_none() {
            self.unit = second.unit;
        }
        self
    }

    /// The other end of the range, if it is of the same kind.
    fn partner(&self, text: &Pieces, at: usize, first: bool) -> Option<Amount> {
        let sign = usize::from(super::money::is_sign(text, at));
        let figure = Figure::read(text, at + sign)?;
        if !text.glued(at) && guard::excluded(text, &figure).is_some() {
            return None;
        }
        let (_, other) = super::measure(text, &figure)?;
        let approximated =
            || bound::before(text, other.at.start, other.kind).is_some_and(|(from, _)| from <= self.at.end + 1);
        let bare = self.kind != NumberKind::Count
            || other.unit == self.unit && text.is(self.at.start - 1, &["from", "between"]);
        let same = other.kind == self.kind && (other.unit == self.unit || self.unit.is_none());
        let owned = text.has(at - 1, Classes::POSSESSIVE) && other.kind == NumberKind::Percent;
        (same && bare && other.other.is_none() && (first || owned || approximated())).then_some(other)
    }

    /// *$75 billion a year*
    fn rated(mut self, text: &Pieces) -> Self {
        if let Some(end) = bound::rate(text, self.at.end, self.kind) {
            self.at.end = end;
        }
        self
    }

    /// *more than 500 cartels*, *from 70,000 to 85,000*
    fn bounded(mut self, text: &Pieces) -> Self {
        if self.kind == NumberKind::Rank {
            return self;
        }
        let before = self.at.start - 1;
        if self.other.is_some() && text.is(before, &["between", "from"]) {
            self.at.start = before;
        } else if let Some((start, bound)) = bound::before(text, self.at.start, self.kind) {
            self.at.start = start;
            self.bound = Some(bound);
        } else if let Some((end, bound)) = bound::after(text, self.at.end) {
            self.at.end = end;
            self.bound = Some(bound);
        }
        self
    }
}

/// Whether what starts here is by how much something changes.
fn is_step(text: &Pieces, start: usize) -> bool {
    const CHANGES: &[&str] = &[
        "climbed", "cut", "declined", "dropped", "fell", "gained", "grew", "increased", "jumped", "lost", "plunged",
        "raised", "reduced", "rose", "slipped", "soared", "surged", "up",
    ];
    let by = text.is(start - 1, &["by"]);
    let verbs = if by { start.saturating_sub(6)..start - 1 } else { start - 1..start };
    verbs.into_iter().any(|at| text.is(at, CHANGES))
}
