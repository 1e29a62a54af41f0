//! *40 percent*; *12%*; *a 15-point lead*.

use super::NumberRule;
use super::amount::Amount;
use super::figure::{Figure, Form};
use super::noun;
use super::pieces::Pieces;
use crate::annotation::NumberKind::Percent;
use crate::rules::{Rule, hit, miss};

/// A share or a change in hundredths.
pub const RULE: NumberRule = Rule {
    id: "percent",
    title: "So many in a hundred",
    explanation: "Marks percentages and percentage points. A percentage always is of something: without the number that it is a \
                  part of, it says little. And from 10 to 15 percent is 5 points more, but half as much again.",
    ask: &["Percent of what?", "How many is that in plain numbers?"],
    examples: &[
        hit("<number>About 40 percent</number> of the pupils walk to school."),
        hit("Prices rose <number>3.5%</number> in March."),
        hit("The bank expects growth of <number>18 to 25 percent</number> next year."),
        hit("She holds a <number>15-point lead</number> over her rival."),
        hit("The tax would cost <number>less than one-half of 1 percent</number> of each sale."),
        miss("The team scored 40 points in the second half.", "Points in a game are not hundredths."),
        miss("A high percentage of the pupils walk to school.", "No number is given."),
    ],
    find,
};

fn find(text: &Pieces, figure: &Figure) -> Option<Amount> {
    let end = figure.at.end;
    match figure.form {
        Form::Number(..) | Form::Many => {}
        // *half a percent*, *one-half of 1 percent*, *three-tenths of a percentage point*
        Form::Part(of, parts) => {
            let mut at = if text.is(end, &["of"]) { end + 1 } else { end };
            if text.is(at, &["a", "1", "one"]) {
                at += 1;
            }
            let (after, unit) = sign(text, at)?;
            let mut amount = Amount::new(figure, Percent, after).of(unit);
            amount.value = Some(f64::from(of) / f64::from(parts));
            return Some(amount);
        }
        // *double-digit growth*
        Form::Times(2) if text.glued(end) && text.is(end, &["digit"]) => {
            let head = noun::phrase(text, end + 1, 4)?;
            let mut amount = Amount::new(figure, Percent, head).of("percent").likely();
            amount.value = None;
            return Some(amount);
        }
        // *a percentage point*, where an approximator makes it a number.
        Form::Article if super::bound::before(text, figure.at.start, Percent).is_some() => {
            let (after, unit) = sign(text, end)?;
            return Some(Amount::new(figure, Percent, after).of(unit));
        }
        // *a fraction of a percent*
        Form::Article if text.are(end, &["fraction", "of"]) => {
            let (after, unit) = sign(text, end + 3)?;
            let mut amount = Amount::new(figure, Percent, after).of(unit);
            amount.value = None;
            return Some(amount);
        }
        _ => return None,
    }
    if let Some((after, unit)) = sign(text, end) {
        let glued = text.glued(end) && text.is(after - 1, &["point", "points"]);
        let after = if glued { noun::phrase(text, after, 4).unwrap_or(after) } else { after };
        return Some(Amount::new(figure, Percent, after).of(unit));
    }
    if text.is(end, &["point", "points", "pts"]) && !counts_points(text, figure) {
        let after = if text.glued(end) { noun::phrase(text, end + 1, 4).unwrap_or(end + 1) } else { end + 1 };
        return Some(Amount::new(figure, Percent, after).of("percentage point").likely());
    }
    None
}

/// The end of a percent sign or its words, and the unit.
fn sign(text: &Pieces, at: usize) -> Option<(usize, &'static str)> {
    let end = match text.text(at) {
        "%" | "percent" | "pct" | "pct." | "percents" | "percentage" | "％" => at + 1,
        "per" if text.is(at + 1, &["cent"]) => at + 2,
        _ => return None,
    };
    if text.is(end, &["point", "points"]) { Some((end + 1, "percentage point")) } else { Some((end, "percent")) }
}

/// Whether *points* are those of a share index, a game or a test.
fn counts_points(text: &Pieces, figure: &Figure) -> bool {
    const GAMES: &[&str] = &[
        "index", "dow", "nasdaq", "average", "composite", "stock", "stocks", "shares", "s&p", "scored", "score",
        "game", "games", "rebounds", "assists", "team", "league", "season", "ftse", "quarter", "half", "bullet",
        "talking",
    ];
    let start = figure.at.start;
    let near = (start.saturating_sub(14)..start + 10).any(|at| text.is(at, GAMES));
    let hundredths = figure.number().is_some_and(|value| value > 100.0 || (value * 10.0).fract().abs() > 1e-6);
    near || hundredths
}
