//! *half*; *two-thirds*; *three in five*; *twice as many*; *doubled*; *219 to 206*.

use super::amount::Amount;
use super::figure::{Figure, Form, Joint};
use super::noun;
use super::pieces::Pieces;
use super::words;
use super::{NumberRule, bound};
use crate::annotation::NumberKind::Ratio;
use crate::rules::lexicon::Classes;
use crate::rules::{Rule, hit, miss};

/// A part of a whole, a multiple, a tally of two sides.
pub const RULE: NumberRule = Rule {
    id: "ratio",
    title: "A part, a multiple or a tally",
    explanation: "Marks parts of a whole (half, two-thirds, one in five), multiples (twice as many, doubled) and tallies of two \
                  sides (51-49). Twice a tiny number still is a tiny number: look for the number that it starts from.",
    ask: &["Of what, or compared with what?", "How large was it before?"],
    examples: &[
        hit("<number>Nearly half</number> of the pupils stayed at home."),
        hit("<number>One in five</number> said they had no phone."),
        hit("The new bus carries <number>twice as many passengers</number> as the old one."),
        hit("Rents have <number>doubled</number> in the past decade."),
        hit("The council voted <number>51-49</number> against the plan."),
        hit("The storm caused a <number>threefold increase</number> in calls."),
        hit("They seized <number>half the amount</number> of a year before."),
        miss("The team scored twelve times in the first half.", "A half of a game is no share."),
        miss("The school year 2012–13 was the coldest.", "Years, not a tally."),
        miss("A third person saw the car.", "An ordinal: the third of several."),
        miss("The judge spoke of a double standard.", "A set phrase."),
    ],
    find,
};

fn find(text: &Pieces, figure: &Figure) -> Option<Amount> {
    let end = figure.at.end;
    let amount = |end| Amount::new(figure, Ratio, end);
    match figure.form {
        Form::Part(_, parts) => part(text, figure, parts),
        Form::Verb(_) => {
            if text.is(figure.at.start, &["doubles", "triples", "halves"]) && !text.has(end, Classes::DETERMINER) {
                return None;
            }
            let noun =
                text.has(figure.at.start - 1, Classes::DETERMINER) || text.glued(end) || text.glued(figure.at.start);
            (!noun && !text.is(end, &["over", "back", "up", "down"])).then(|| amount(end))
        }
        Form::Times(times) => multiple(text, figure, times),
        Form::Number(..) if text.is(end, &["times", "fold", "x"]) => times_as_many(text, figure),
        Form::Number(value, None) => in_every(text, figure, value.value()),
        Form::Number(one, Some(other)) => {
            let tally = match figure.joint {
                Some(Joint::Dash) => true,
                Some(Joint::To) => {
                    one.value() > other.value()
                        || text.is(end, &["vote", "votes", "margin", "ratio"])
                        || text.glued(figure.at.start + 1)
                }
                _ => false,
            };
            let plain = text.unit(end).is_none() && !text.is(end, &["years", "%"]);
            let votes = text.is(
                end,
                &[
                    "vote", "votes", "margin", "victory", "win", "loss", "decision", "ruling", "lead", "majority",
                    "split", "score", "defeat", "record",
                ],
            );
            let range = one.value() < other.value() && noun::counted(text, end).is_some() && !votes;
            if !tally || !plain || range || text.glued(end) {
                return None;
            }
            let end = if text.is(end, &["vote", "votes"]) && figure.joint == Some(Joint::To) && text.is(end, &["votes"])
            {
                end + 1
            } else {
                end
            };
            Some(amount(end))
        }
        _ => None,
    }
}

/// *half*, *a third*, *three-quarters*
fn part(text: &Pieces, figure: &Figure, parts: u32) -> Option<Amount> {
    let (start, end) = (figure.at.start, figure.at.end);
    let amount = |end| Amount::new(figure, Ratio, end);
    let lone = end == start + 1;
    // *the first half*, *the quarter*, *in the latter half*
    let period = lone
        && (text.is(
            start - 1,
            &[
                "first", "second", "third", "fourth", "other", "latter", "top", "bottom", "back", "better", "the",
                "final", "last", "this", "that", "each", "per", "his", "her", "their", "'s",
            ],
        ));
    if text.glued(end) || period || text.glued(start) {
        return None;
    }
    let bounded = bound::before(text, start, Ratio).is_some() || text.is(start - 1, &["by", "between"]);
    // *half the amount*, *half their income*
    if parts == 2 && text.has(end, Classes::DETERMINER) && !text.is(end, &["a", "an", "that", "this", "all"]) {
        let mut head = noun::phrase(text, end + 1, 4);
        // *half the world's population*
        if let Some(owner) = head.filter(|head| text.is(*head, &["'s", "'"])) {
            head = noun::phrase(text, owner + 1, 4);
        }
        let longer = text.is(head.unwrap_or(end), &["of"]) || text.is(end, &["the"]);
        return Some(amount(head.filter(|_| longer || bounded).unwrap_or(end)));
    }
    // *half a century*, *a quarter of a trillion dollars* are other rules' business.
    let whole = end + usize::from(text.is(end, &["of"]));
    let measured = text.unit(whole + 1).is_some() || text.numeral(whole + 1).is_some();
    if measured && text.is(whole, &["a", "an"]) {
        return None;
    }
    let ends =
        !text.is_word(end) || text.has(end, Classes::FUNCTION | Classes::CUE | Classes::VERB | Classes::CALENDAR);
    let of = text.is(end, &["of"]);
    if parts == 2 && lone {
        let clear = of || bounded || ends && !text.is(end, &["a", "an", "past", "-"]) || text.is(end, &["that", "as"]);
        return clear.then(|| amount(end));
    }
    // *a quarter* may be three months or a coin, *a third* one more in a row.
    let article = text.is(start, &["a", "an"]);
    let named = matches!(parts, 3 | 4) || bounded || of;
    let clear = if article {
        of || bounded
    } else if lone {
        of && bounded
    } else {
        named && (ends || of)
    };
    let paired = article
        && text.is(end, &["and", "to"])
        && text.is(end + 1, &["a", "half"])
        && words::parts(text.text(end + 2)).is_some();
    let second = article && text.is(start - 1, &["and", "to", "or"]) && words::parts(text.text(start - 2)).is_some();
    (clear || paired || second).then(|| amount(end))
}

/// *twice as many*, *double the pace*, *a threefold increase*
fn multiple(text: &Pieces, figure: &Figure, times: u32) -> Option<Amount> {
    let (start, end) = (figure.at.start, figure.at.end);
    let amount = |end| Amount::new(figure, Ratio, end);
    let word = text.text(start);
    if word.ends_with("fold") {
        return Some(amount(noun::phrase(text, end, 2).unwrap_or(end)));
    }
    if text.glued(end) || text.glued(start) {
        return None;
    }
    // *would double the deficit* is the verb.
    let modal = text.has(start - 1, Classes::AUXILIARY)
        && !text.is(start - 1, &["is", "was", "are", "were", "be", "been", "has", "have", "had"]);
    if word != "twice" && (modal || text.is(start - 1, &["to"])) {
        return Some(amount(end));
    }
    if let Some(after) = compared(text, end) {
        return Some(amount(after));
    }
    if word == "twice" || word == "thrice" {
        return None;
    }
    // *would double*, *almost double*, *more than double*
    let bounded = bound::before(text, start, Ratio).is_some();
    let verb = text.has(start - 1, Classes::AUXILIARY)
        || text.is(start - 1, &["to", "not"])
        || text.has(start - 1, Classes::ADVERB);
    let ends = !text.is_word(end) || text.has(end, Classes::FUNCTION);
    (times > 1 && (bounded || verb && ends) && !text.is(start - 1, &["a", "the"])).then(|| amount(end))
}

/// *five times the number*, *three times as many voters*, *ten times larger*
fn times_as_many(text: &Pieces, figure: &Figure) -> Option<Amount> {
    let end = figure.at.end + 1;
    if text.is(end - 1, &["fold", "x"]) {
        return (text.touches(end - 1) || text.glued(end - 1)).then(|| Amount::new(figure, Ratio, end));
    }
    compared(text, end).map(|after| Amount::new(figure, Ratio, after))
}

/// What a multiple is compared with: *as many voters*, *the number*, *higher*, *more people*.
fn compared(text: &Pieces, at: usize) -> Option<usize> {
    if text.is(at, &["as"]) {
        if !text.is(at + 1, &["many", "much"]) {
            return text.is_word(at + 1).then_some(at + 2);
        }
        let noun = noun::phrase(text, at + 2, 3).filter(|_| !text.has(at + 2, Classes::AUXILIARY | Classes::PAST));
        return Some(noun::counted(text, at + 2).or(noun).unwrap_or(at + 2));
    }
    if text.is(at, &["the", "that", "its", "their", "his", "her"]) {
        return noun::phrase(text, at + 1, 4).or_else(|| text.is(at, &["that"]).then_some(at + 1));
    }
    if text.is(at, &["what"]) {
        return Some(at);
    }
    let word = text.text(at);
    if text.is(at, &["more", "fewer", "less"]) {
        if text.is(at + 1, &["than"]) {
            return Some(at + 1);
        }
        return noun::counted(text, at + 1).or_else(|| noun::phrase(text, at + 1, 2));
    }
    let comparative = text.is(at, &["bigger", "deeper", "faster", "higher", "larger", "longer", "lower", "smaller"]);
    let compares = word.len() > 4 && word.ends_with("er") && text.is(at + 1, &["than"]);
    (compares || comparative && !text.is_word(at + 1)).then_some(at + 1)
}

/// *four in 10 voters*, *9 out of 10*, *two of the firm's five directors*
fn in_every(text: &Pieces, figure: &Figure, value: f64) -> Option<Amount> {
    let end = figure.at.end;
    let joined = match text.text(end) {
        "in" => 1,
        "out" if text.is(end + 1, &["of"]) => 2,
        "of" | "for" if text.is(end + 1, &["every"]) => 1,
        _ => return owned(text, figure, value),
    };
    let every = usize::from(text.is(end + joined, &["every"]));
    let base = Figure::read(text, end + joined + every)?;
    let whole =
        base.number().filter(|whole| *whole > value && *whole >= 2.0 && (*whole <= 20.0 || whole % 10.0 == 0.0))?;
    let year = !base.spelled && (1500.0..2100.0).contains(&whole) && every == 0;
    if year || text.unit(base.at.end).is_some_and(|unit| unit.lasts) || text.is(base.at.end, &["%", "percent", "per"]) {
        return None;
    }
    // *one in five lives alone*: after one, a word in s may be the verb.
    let verb = value == 1.0 && text.has(base.at.end, Classes::VERB | Classes::THIRD);
    let after = noun::counted(text, base.at.end).filter(|_| !verb).unwrap_or(base.at.end);
    let mut amount = Amount::new(figure, Ratio, after);
    amount.value = Some(value / whole);
    Some(amount)
}

/// *two of the firm's five directors*, *three of its nine members*
fn owned(text: &Pieces, figure: &Figure, value: f64) -> Option<Amount> {
    if !text.is(figure.at.end, &["of"]) || !text.has(figure.at.end + 1, Classes::DETERMINER) {
        return None;
    }
    let base = (figure.at.end + 2..figure.at.end + 6)
        .take_while(|at| text.is_word(*at) || text.is_number(*at))
        .find_map(|at| Figure::read(text, at).filter(|base| matches!(base.form, Form::Number(_, None))))?;
    let whole = base.number().filter(|whole| *whole > value)?;
    let year = !base.spelled && (1500.0..2100.0).contains(&whole);
    let after = noun::counted(text, base.at.end).filter(|_| !year)?;
    let mut amount = Amount::new(figure, Ratio, after);
    amount.value = Some(value / whole);
    Some(amount)
}
