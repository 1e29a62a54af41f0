//! *two years*; *18 months*; *a 10-year Treasury note*; *more than a century*.

use super::amount::Amount;
use super::figure::{Figure, Form};
use super::noun;
use super::pieces::Pieces;
use super::{NumberRule, bound};
use crate::annotation::NumberKind::Duration;
use crate::rules::{Rule, hit, miss};

/// A length of time.
pub const RULE: NumberRule = Rule {
    id: "duration",
    title: "A length of time",
    explanation: "Marks how long something lasts, or how long ago it was. Where an article compares two times, look whether \
                  they are of the same length and start at the same point.",
    ask: &["From when to when?", "Why this stretch of time and not another?"],
    examples: &[
        hit("The trial lasted <number>18 months</number>."),
        hit("He kept bees for <number>over 20 years</number> on the hill."),
        hit("The <number>three-hour meeting</number> ended without a vote."),
        hit("The bridge closed for <number>two and a half years</number> of repairs."),
        hit("The firm has owned the mill for <number>more than a century</number>."),
        hit("A <number>30-minute delay</number> angered the riders."),
        hit("The council repealed a <number>30-year-old law</number> on Monday."),
        miss("They met again a month later.", "No number is given: “a month” is an ordinary phrase."),
        miss("The shop opened in the 1990s.", "A decade is a date."),
    ],
    find,
};

fn find(text: &Pieces, figure: &Figure) -> Option<Amount> {
    let (start, end) = (figure.at.start, figure.at.end);
    match figure.form {
        Form::Number(..) => {
            if let Some((after, unit)) = text.long_unit(end).filter(|(_, unit)| unit.lasts) {
                let hyphen = text.glued(end);
                let after = if hyphen { noun::phrase(text, after, 5).unwrap_or(after) } else { after };
                return Some(Amount::new(figure, Duration, after).of(unit.name));
            }
            // *five long years*, *two fiscal years*
            let head = noun::counted(text, end)?;
            let unit = text.unit(head - 1).filter(|unit| unit.lasts)?;
            Some(Amount::new(figure, Duration, head).of(unit.name))
        }
        Form::Many => {
            let head = noun::counted(text, if text.is(end, &["of"]) { end + 1 } else { end })?;
            let unit = text.unit(head - 1).filter(|unit| unit.lasts)?;
            Some(Amount::new(figure, Duration, head).of(unit.name))
        }
        // *half an hour*, *a half-century*, *a quarter of a century*
        Form::Part(..) => {
            let mut at = if text.is(end, &["of"]) { end + 1 } else { end };
            if text.is(at, &["a", "an"]) {
                at += 1;
            }
            let unit = text.unit(at).filter(|unit| unit.lasts)?;
            let amount = Amount::new(figure, Duration, at + 1).of(unit.name);
            // The article is the number's in *a quarter century*, the noun's in *a half-century*.
            Some(if text.is(start, &["a"]) && text.glued(at) { amount.from(start + 1) } else { amount })
        }
        // *more than a year*; but not *about a year ago*, which is a date.
        Form::Article => {
            let at = if text.is(end, &["full", "whole", "half"]) { end + 1 } else { end };
            let unit = text.unit(at).filter(|unit| unit.lasts && !text.text(at).ends_with('s'))?;
            let approximated = bound::before(text, start, Duration).is_some() && !text.is(start - 1, &["some", "up"]);
            // *$74 million more than a year ago* compares two sums.
            let (far, before) = (text.is(at + 1, &["ago", "earlier", "later"]), start.saturating_sub(3));
            let compares =
                far && (text.is_number(before) || text.numeral(before).is_some() || text.is(before, &["percent", "%"]));
            (approximated && !compares && !text.glued(at + 1))
                .then(|| Amount::new(figure, Duration, at + 1).of(unit.name))
        }
        _ => None,
    }
}
