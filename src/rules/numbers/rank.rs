//! *the third-largest producer*; *the No. 1 trading partner*; *finished second*.

use super::NumberRule;
use super::amount::Amount;
use super::figure::{Figure, Form};
use super::noun;
use super::pieces::Pieces;
use super::words;
use crate::annotation::NumberKind::Rank;
use crate::rules::lexicon::Classes;
use crate::rules::{Rule, hit, miss};

/// A place in an order by size or merit.
pub const RULE: NumberRule = Rule {
    id: "rank",
    title: "A place in a ranking",
    explanation: "Marks ranks: third-largest, No. 1, finished second. A rank hides how far apart the places are, and it \
                  depends on who is in the list and what was measured.",
    ask: &["Ranked by what, and by whom?", "How far apart are first and second?"],
    examples: &[
        hit("The country is the world’s <number>third-largest producer</number> of tin."),
        hit("China is the <number>No. 1 trading partner</number> of Chile."),
        hit("The young swimmer finished <number>second</number> in the final."),
        hit("The town came in <number>third place</number> in the contest."),
        miss("It was the first school in the valley.", "An ordinal for order in time, not a rank."),
        miss("He won a second term as mayor.", "The second in a row, not the second-best."),
        miss("She walked to No. 10 Downing Street.", "An address."),
    ],
    find,
};

fn find(text: &Pieces, figure: &Figure) -> Option<Amount> {
    let (start, end) = (figure.at.start, figure.at.end);
    let amount = |end| Amount::new(figure, Rank, end);
    if let Form::Ordinal(value) = figure.form {
        if value > 1 && superlative(text, end) {
            let adjective = text.is(end, &["most", "least"]) && !noun::plural(text, end + 1);
            let from = if adjective { end + 2 } else { end + 1 };
            return Some(amount(noun::phrase(text, from, 4).unwrap_or(end + 1)));
        }
        if text.is(end, &["place"]) {
            let glued = text.glued(end);
            let ranked = glued
                || text.is(start - 1, &["in", "to", "take", "took", "takes", "taking", "into", "finished", "claimed"]);
            return ranked
                .then(|| amount(if glued { noun::phrase(text, end + 1, 3).unwrap_or(end + 1) } else { end + 1 }));
        }
        let ends =
            !text.is_word(end) || text.has(end, Classes::FUNCTION | Classes::CALENDAR) || text.is(end, &["overall"]);
        return (finishes(text, start, value) && ends && !text.glued(end)).then(|| amount(end));
    }
    let (from, value) = numbered(text, figure)?;
    if value > 10.0 && text.capital(end) {
        return None;
    }
    Some(amount(noun::phrase(text, end, 4).unwrap_or(end)).from(from))
}

/// *No. 19*, *number one*: where it starts, and which.
pub fn numbered(text: &Pieces, figure: &Figure) -> Option<(usize, f64)> {
    let (start, end) = (figure.at.start, figure.at.end);
    let value = figure.number().filter(|value| (1.0..=300.0).contains(value))?;
    let label =
        text.is(start - 1, &["no."]) && text.capital(start - 1) || text.is(start - 1, &["number"]) && value <= 10.0;
    let part = text.is_word(start - 2) && words::is_label(text.text(start - 2)) && !text.is(start - 2, &["world"]);
    let street = text.capital(end) && value == 10.0 || text.is(end, &["of", ")"]);
    (label && !part && !street).then_some((start - 1, value))
}

/// Whether a superlative follows the ordinal.
fn superlative(text: &Pieces, at: usize) -> bool {
    let word = text.text(at);
    text.is_word(at)
        && (matches!(word, "best" | "worst" | "most" | "least" | "last")
            || word.len() > 5
                && word.ends_with("est")
                && !matches!(
                    word,
                    "latest"
                        | "interest"
                        | "request"
                        | "protest"
                        | "contest"
                        | "forest"
                        | "harvest"
                        | "arrest"
                        | "conquest"
                        | "suggest"
                        | "invest"
                        | "priest"
                        | "honest"
                        | "modest"
                ))
}

/// Whether the word before is a verb of finishing.
fn finishes(text: &Pieces, start: usize, value: u32) -> bool {
    const VERBS: &[&str] = &[
        "finish", "finished", "finishes", "finishing", "place", "placed", "places", "placing", "rank", "ranked",
        "ranks", "ranking",
    ];
    const COMES: &[&str] = &["came", "come", "comes", "coming"];
    text.is(start - 1, VERBS)
        || text.is(start - 2, &["a"]) && text.is(start - 3, VERBS)
        || text.is(start - 1, COMES) && value > 1
        || text.is(start - 1, &["in"]) && text.is(start - 2, COMES)
        || text.is(start - 1, &["currently"]) && value > 1
}
