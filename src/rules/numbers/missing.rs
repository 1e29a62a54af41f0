//! What a reader should still ask of a number. Where the sentence may say it, nothing is missing.

use super::amount::Amount;
use super::pieces::Pieces;
use crate::annotation::{Missing, NumberKind};
use crate::rules::lexicon::Classes;

/// How many pieces before and after a claim are looked at.
const WINDOW: usize = 24;

/// What the sentence does not say of a claim.
pub fn find(text: &Pieces, amount: &Amount) -> Vec<Missing> {
    let around = || Around::read(text, amount);
    let mut missing = Vec::new();
    let share = amount.kind == NumberKind::Percent && amount.unit.as_deref() == Some("percent");
    if share
        && is_share(text, amount)
        && !around().has(&["of", "among", "in", "for", "at", "those", "from"])
        && !follows_a_poll(text, amount)
    {
        missing.push(Missing::Base);
    }
    let changing =
        matches!(amount.kind, NumberKind::Percent | NumberKind::Money | NumberKind::Count | NumberKind::Ratio);
    if changing && is_change(text, amount) && !around().tells_a_time(text) {
        missing.push(Missing::Period);
    }
    if text.is(amount.at.end, &["more", "fewer", "higher", "lower"])
        && !around().has(&["than", "from", "compared", "since", "over", "to"])
        && !text.is_word(amount.at.end + 1)
    {
        missing.push(Missing::Comparison);
    }
    missing
}

/// Whether the sentences before say who was asked, or give shares of the same people.
fn follows_a_poll(text: &Pieces, amount: &Amount) -> bool {
    const BEFORE: usize = 90;
    (amount.at.start.saturating_sub(BEFORE)..amount.at.start).any(|at| {
        text.is(
            at,
            &["percent", "%", "poll", "polls", "survey", "respondents", "voters", "surveyed", "polled", "among"],
        )
    })
}

/// *40 percent said*, *40 percent are*: a share as the subject of a verb.
fn is_share(text: &Pieces, amount: &Amount) -> bool {
    let (before, end) = (amount.at.start, amount.at.end);
    let subject = text.opens(before) || text.is(before - 1, &["that", ",", "and", "while", "but", "only", "just"]);
    subject && amount.other.is_none() && text.has(end, Classes::CUE | Classes::AUXILIARY)
}

/// *rose 3 percent*, *fell by $5*, *doubled*, *up 12 percent*
fn is_change(text: &Pieces, amount: &Amount) -> bool {
    const CHANGES: &[&str] = &[
        "rose", "risen", "fell", "fallen", "grew", "grown", "increased", "decreased", "declined", "dropped", "jumped",
        "climbed", "surged", "soared", "plunged", "shrank", "shrunk", "slipped",
    ];
    let before = amount.at.start - 1;
    let before = if text.is(before, &["by"]) { before - 1 } else { before };
    let verb = text.is(amount.at.start, &["doubled", "tripled", "quadrupled", "halved"]);
    text.is(before, CHANGES) || verb && amount.kind == NumberKind::Ratio
}

/// The pieces of the sentence around a claim.
struct Around<'a> {
    text: &'a Pieces<'a>,
    from: usize,
    to: usize,
}

impl<'a> Around<'a> {
    fn read(text: &'a Pieces, amount: &Amount) -> Self {
        let stops = |at: usize| text.is(at, &[".", "?", "!"]) || text.kind(at).is_none();
        let mut from = amount.at.start;
        while from > amount.at.start.saturating_sub(WINDOW) && !stops(from - 1) {
            from -= 1;
        }
        let mut to = amount.at.end;
        while to < amount.at.end + WINDOW && !stops(to) {
            to += 1;
        }
        Around { text, from, to }
    }

    fn has(&self, words: &[&str]) -> bool {
        (self.from..self.to).any(|at| self.text.is(at, words))
    }

    fn tells_a_time(&self, text: &Pieces) -> bool {
        const TIMES: &[&str] = &[
            "since", "over", "from", "in", "during", "last", "this", "past", "compared", "between", "than", "after",
            "before", "when", "annually", "ago", "earlier", "year", "quarter", "month", "week", "day", "years",
            "months", "weeks", "days", "decade", "decades", "century", "overnight", "now", "by", "recently", "then",
            "to", "while", "as", "following",
        ];
        self.has(TIMES) || (self.from..self.to).any(|at| text.has(at, Classes::CALENDAR))
    }
}
