//! *45-year-old*; *Smith, 62,*; *voters ages 18 to 39*.

use super::amount::Amount;
use super::figure::{Figure, Form};
use super::noun;
use super::pieces::Pieces;
use super::words;
use super::{NumberRule, bound};
use crate::annotation::NumberKind::Age;
use crate::article::Kind;
use crate::rules::lexicon::Classes;
use crate::rules::{Rule, hit, miss};

/// How old a person is.
pub const RULE: NumberRule = Rule {
    id: "age",
    title: "How old somebody is",
    explanation: "Marks how old somebody is, in words such as “12-year-old”, or as the number after a name. Ages are easy to \
                  check, and they tell a reader whom a story is about and whom a survey asked.",
    ask: &["Does the age matter here?", "Why was this age group picked?"],
    examples: &[
        hit("A <number>12-year-old</number> girl found the wallet on the bus."),
        hit("Maria Lopez, <number>62</number>, has run the bakery since 1998."),
        hit("The survey asked people aged <number>18 to 34</number> about their phones."),
        hit("Turnout was low among voters <number>65 and older</number> in the city."),
        miss(
            "The council repealed a 30-year-old law on Monday.", "A law has no age group: this is how long it lasted.",
        ),
        miss("She lives in Springfield, 12 miles from the coast.", "A number after a name, but it counts miles."),
    ],
    find,
};

fn find(text: &Pieces, figure: &Figure) -> Option<Amount> {
    let Form::Number(value, _) = figure.form else { return None };
    let (start, end) = (figure.at.start, figure.at.end);
    let amount = |end| Amount::new(figure, Age, end).of("year");
    if let Some(after) = years_old(text, end) {
        // *a 30-year-old law* is for the next rules.
        if is_thing(text, after) {
            return None;
        }
        return Some(amount(after).of(text.text(end).trim_end_matches('s')));
    }
    let plausible = figure.joint.is_some() || (0.0..=119.0).contains(&value.value()) && value.value().fract() == 0.0;
    if !plausible || super::money::sign(text, start).is_some() {
        return None;
    }
    // *45 or older*, *65 and over*
    if text.is(end, &["or", "and"])
        && text.is(end + 1, &["older", "younger", "over", "under", "up", "above", "below"])
        && !text.is(end + 2, &["the", "a", "to"])
    {
        return Some(amount(end + 2));
    }
    if text.unit(end).is_some() || text.is(end, &["%", "percent", "per", "percentage", "points"]) {
        return None;
    }
    // *aged 54 to 65*, *under age 45*, *between the ages of 18 and 54*
    const LABELS: [&[&str]; 7] =
        [&["age"], &["ages"], &["aged"], &["age", "of"], &["ages", "of"], &["turned"], &["turns"]];
    let labelled = text.is(start - 1, &["age", "aged", "ages", "of", "turned", "turns"]);
    for label in LABELS.into_iter().filter(|_| labelled) {
        let from = start - label.len().min(start);
        let before = text.is(start - 1, &["between"]);
        let from = if before && from > 0 { from - 1 } else { from };
        if !text.are(from, label) || text.is(from, &["turned", "turns"]) && noun::counted(text, end).is_some() {
            continue;
        }
        let mut from = from;
        if text.is(from - 1, &["the"]) {
            from -= 1;
        }
        let bounded = text.is(from - 1, &["under", "over", "above", "below", "between"]);
        return Some(if bounded { amount(end).from(from - 1) } else { amount(end) });
    }
    // *those over 60*
    let people = |at: usize| {
        text.has(at, Classes::ANY_PERSON)
            || text.is(
                at,
                &["those", "people", "anyone", "everyone", "adults", "children", "women", "men", "americans", "kids"],
            )
    };
    let alone = !text.is_word(end) || text.has(end, Classes::FUNCTION | Classes::CUE | Classes::VERB);
    if alone
        && let Some((from, _)) = bound::before(text, start, Age)
        && text.is(from, &["over", "under", "above", "below"])
        && people(from - 1)
    {
        return Some(amount(end));
    }
    after_a_name(text, figure).then(|| amount(end))
}

/// Where *years old* ends.
fn years_old(text: &Pieces, end: usize) -> Option<usize> {
    let unit = text.is(end, &["year", "years", "month", "months", "week", "weeks", "day", "days"]);
    if unit && text.is(end + 1, &["old", "olds"]) {
        return Some(end + 2);
    }
    (unit && text.are(end + 1, &["of", "age"])).then_some(end + 3)
}

/// Whether what is so and so many years old is no living thing.
fn is_thing(text: &Pieces, old: usize) -> bool {
    let Some(head) = noun::phrase(text, old, 4).filter(|_| text.glued(old - 1)) else { return false };
    let person = Classes::ANY_PERSON | Classes::TITLE | Classes::FEMALE | Classes::MALE;
    let living = (old..head).any(|at| text.has(at, person) || text.capital(at));
    let thing = text.has(head - 1, Classes::ORGANIZATION | Classes::DOCUMENT) || words::is_thing(text.text(head - 1));
    thing && !living
}

/// *Ms. Lopez, 62,*; *her son, 12*
fn after_a_name(text: &Pieces, figure: &Figure) -> bool {
    let (start, end) = (figure.at.start, figure.at.end);
    if figure.spelled || figure.joint.is_some() || text.text(start).len() > 3 || !text.is(start - 1, &[",", "("]) {
        return false;
    }
    let who = start - 2;
    let named = text.is_word(who)
        && text.capital(who)
        && !text.has(who, Classes::CALENDAR)
        && !text.raw(who).chars().any(|c| c.is_ascii_digit())
        || text.has(who, Classes::ANY_PERSON);
    let closed = if text.is(start - 1, &["("]) {
        text.is(end, &[")"]) && text.capital(who)
    } else {
        text.is(end, &[",", ".", ";", ")", ":"])
            || text.kind(end).is_none()
            || text.kind(end) == Some(Kind::Quote)
            || text.is(end, &["and", "who", "of", "was", "is", "were", "told", "said", "—", "–", "--", "-", "from"])
    };
    // *Florida, 29, and Ohio, 18*: a list of places has more than one; a person's age stands between commas.
    named && closed
}
