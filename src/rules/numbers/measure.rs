//! *704 pounds*; *6 feet*; *200 mph*; *the 20-yard line*.

use super::NumberRule;
use super::amount::Amount;
use super::figure::{Figure, Form};
use super::noun;
use super::pieces::Pieces;
use crate::annotation::NumberKind::Measure;
use crate::rules::{Rule, hit, miss};

/// A length, a weight, an area, a temperature, the level of an index.
pub const RULE: NumberRule = Rule {
    id: "measure",
    title: "A measure with its unit",
    explanation: "Marks lengths, weights, areas, temperatures, speeds and the like. Measures can be checked, and are easily \
                  mixed up: a ton is not a tonne, and a megawatt is no megawatt-hour.",
    ask: &["Who measured it, and how?", "How large is that beside something I know?"],
    examples: &[
        hit("Officers seized <number>704 pounds</number> of tin."),
        hit("The field yields <number>816 000 t</number> of grain."),
        hit("Winds reached <number>more than 120 miles per hour</number> on the coast."),
        hit("The index rose <number>24.11 points</number> on Monday."),
        hit("The fire burned <number>about 3,000 acres</number> of forest."),
        hit("The lake warmed by <number>2.5 °C</number> in June."),
        miss("Some 50,000 in the valley have no water.", "Fifty thousand people, not inches."),
        miss("The shop closes at 6pm.", "A time of day, not picometres."),
        miss("It was a mix of old and new.", "No number at all."),
    ],
    find,
};

fn find(text: &Pieces, figure: &Figure) -> Option<Amount> {
    let end = figure.at.end;
    match figure.form {
        Form::Number(..) => {
            if let Some((after, unit)) = text.long_unit(end).filter(|(_, unit)| !unit.lasts) {
                let (after, more) = if text.glued(end) {
                    (noun::phrase(text, after, 4).unwrap_or(after), 0.0)
                } else {
                    smaller(text, after)
                };
                let mut amount = Amount::new(figure, Measure, after).of(unit.name);
                amount.value = amount.value.map(|value| value + more);
                return Some(amount);
            }
            if text.is(end, &["point", "points"]) {
                return Some(Amount::new(figure, Measure, end + 1).of("point"));
            }
            if let Some(head) = noun::counted(text, end) {
                let unit = text.unit(head - 1).filter(|unit| !unit.lasts && head > end + 1 && unit.name != "degree")?;
                return Some(Amount::new(figure, Measure, head).of(unit.name));
            }
            is_level(text, figure).then(|| Amount::new(figure, Measure, end).of("point").likely())
        }
        Form::Many => {
            let at = if text.is(end, &["of"]) { end + 1 } else { end };
            let head = noun::counted(text, at)?;
            let unit = text.unit(head - 1).filter(|unit| !unit.lasts)?;
            Some(Amount::new(figure, Measure, head).of(unit.name))
        }
        // *half a mile*, *a quarter-mile*
        Form::Part(..) => {
            let mut at = if text.is(end, &["of"]) { end + 1 } else { end };
            if text.is(at, &["a", "an"]) {
                at += 1;
            }
            let unit = text.unit(at).filter(|unit| !unit.lasts && unit.name != "second")?;
            Some(Amount::new(figure, Measure, at + 1).of(unit.name))
        }
        _ => None,
    }
}

/// *5 feet 10 inches*, *7 pounds 3 ounces*: where the smaller unit ends, and what it adds to the larger.
fn smaller(text: &Pieces, end: usize) -> (usize, f64) {
    let parts = if text.is(end - 1, &["feet", "foot"]) && text.is(end + 1, &["inches", "inch"]) {
        12.0
    } else if text.is(end - 1, &["pound", "pounds"]) && text.is(end + 1, &["ounces", "ounce"]) {
        16.0
    } else {
        return (end, 0.0);
    };
    match Figure::read(text, end).and_then(|figure| figure.number()) {
        Some(number) => (end + 2, number / parts),
        None => (end, 0.0),
    }
}

/// The level of a share index: *to close at 18,432.24*.
fn is_level(text: &Pieces, figure: &Figure) -> bool {
    let written = text.text(figure.at.start);
    let decimals = written.rsplit_once('.').is_some_and(|(_, decimals)| decimals.len() == 2);
    let before = text.is(figure.at.start - 1, &["to", "at"]);
    before && decimals && figure.at.end == figure.at.start + 1 && written.len() > 5 && !text.is_word(figure.at.end)
}
