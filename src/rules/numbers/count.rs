//! *eight cartels*; *dozens of troops*; *1,237 homicides*; *the other three*.

use super::NumberRule;
use super::amount::Amount;
use super::figure::{Figure, Form};
use super::noun;
use super::pieces::Pieces;
use super::words;
use crate::annotation::NumberKind::Count;
use crate::rules::lexicon::Classes;
use crate::rules::{Rule, hit, miss};

/// How many there are of something.
pub const RULE: NumberRule = Rule {
    id: "count",
    title: "How many there are",
    explanation: "Marks counted people and things: eight schools, dozens of boats, 1,237 votes. Somebody counted, or guessed: \
                  a careful article says who did, when, and what was left out.",
    ask: &["Who counted, and how?", "What was counted and what was not?"],
    examples: &[
        hit("The storm damaged <number>eight schools</number> in the county."),
        hit("The town hired <number>more than two dozen other teachers and nurses</number> for the new school."),
        hit("The fair drew <number>dozens of local farmers</number> to the square."),
        hit("Police arrested <number>two of the drivers</number> near the border."),
        hit("The town has a population of <number>769,025</number>."),
        hit("The <number>50-state poll</number> ended on Sunday."),
        hit("The mine employed <number>tens of thousands of people</number> before it closed."),
        miss("No one saw the car, and one of them had left.", "“One” stands for somebody; it counts nothing."),
        miss("Flight 370 left on Oct. 18 at 5 p.m. for gate 12.", "A name, a date, a time, another name."),
        miss("Several boats sank, and a few were saved.", "No number is given."),
        miss("The MS-13 gang moved in before 9/11.", "Numbers in names."),
    ],
    find,
};

fn find(text: &Pieces, figure: &Figure) -> Option<Amount> {
    let end = figure.at.end;
    let amount = |end: usize| Amount::new(figure, Count, end);
    match figure.form {
        Form::Number(..) => {}
        Form::Many => return many(text, figure),
        // *miscalculated twice*
        Form::Times(times) if times < 4 && text.is(figure.at.start, &["twice", "thrice"]) => {
            return Some(amount(end).of("time"));
        }
        Form::Article if text.are(end, &["pair", "of"]) => {
            let mut pair = amount(noun::counted(text, end + 2)?);
            pair.value = Some(2.0);
            return Some(pair);
        }
        _ => return None,
    }
    if text.glued(end) && text.is_word(end) {
        // *a 52-count civil complaint*, *a three-person race*
        let mut head = end;
        while text.glued(head) && text.is_word(head) {
            head += 1;
        }
        let head = noun::phrase(text, head, 4).unwrap_or(head);
        return Some(amount(head).of(text.text(end)));
    }
    // *one child*, *at least one fewer opponent*
    if figure.number() == Some(1.0) {
        let head = if text.is(end, &["fewer", "more"]) { end + 1 } else { end };
        if let Some(head) = noun::phrase(text, head, 3) {
            return Some(amount(head).of(text.text(head - 1)));
        }
    }
    if let Some(head) = noun::counted(text, end) {
        return Some(amount(head).of(singular(text.text(head - 1))));
    }
    if let Some(head) = of_those(text, end) {
        return Some(amount(head).of(singular(text.text(head - 1))));
    }
    Some(amount(end).likely())
}

/// *dozens of transferred traffickers*, *several hundred people*, *millions*
fn many(text: &Pieces, figure: &Figure) -> Option<Amount> {
    let end = figure.at.end;
    let amount = |end: usize| Amount::new(figure, Count, end);
    let head = if text.is(end, &["of"]) {
        noun::counted(text, end + 1).or_else(|| of_those(text, end))
    } else {
        noun::counted(text, end).filter(|_| {
            !text.is(figure.at.start, &["dozens", "hundreds", "thousands", "millions", "billions"])
                || text.is(end, &["more"])
        })
    };
    Some(match head {
        Some(head) => amount(head).of(singular(text.text(head - 1))),
        None if text.is(end, &["more"]) => amount(end + 1),
        None => amount(end).likely(),
    })
}

/// *two of the officers*, *five of these states*, *two of the group's researchers*; not *two of whom*.
fn of_those(text: &Pieces, end: usize) -> Option<usize> {
    if !text.is(end, &["of"]) || !text.has(end + 1, Classes::DETERMINER) {
        return None;
    }
    // *the group's researchers*: the owner is passed over.
    let owner = (end + 2..end + 6).rfind(|at| text.is(*at, &["'s", "'"]));
    noun::counted(text, owner.map_or(end + 2, |owner| owner + 1))
}

/// The noun in the singular, where its ending tells.
fn singular(noun: &str) -> String {
    let irregular = match noun {
        "people" => "person",
        "children" => "child",
        "grandchildren" => "grandchild",
        "men" => "man",
        "women" => "woman",
        "others" => "other",
        "buses" => "bus",
        _ => "",
    };
    if !irregular.is_empty() {
        return irregular.to_string();
    }
    if let Some(stem) = noun.strip_suffix("ies").filter(|stem| stem.len() > 2) {
        return format!("{stem}y");
    }
    for ending in ["sses", "shes", "ches", "xes"] {
        if noun.ends_with(ending) {
            return noun[..noun.len() - 2].to_string();
        }
    }
    noun.strip_suffix('s').filter(|_| words::is_plural(noun)).unwrap_or(noun).to_string()
}
