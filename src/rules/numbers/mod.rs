//! Where numeric claims are found.
//!
//! One way through the article: a `Figure` is read wherever a number or number word stands; the guard drops the ones
//! that are no claims (dates, names, *one*); the rules, in order, say what the figure measures and how far the phrase
//! runs; then the other end of a range, a rate after it and an approximator before it are taken in.

mod age;
mod amount;
mod bound;
mod count;
mod decimal;
mod discrepancy;
mod duration;
mod figure;
mod guard;
mod measure;
mod missing;
mod money;
mod noun;
mod percent;
mod pieces;
mod rank;
mod ratio;
mod words;

use super::Rule;
use crate::annotation::{Certainty, Missing, NumberKind, Quantity};
use crate::article::Article;
use amount::Amount;
pub use discrepancy::find as discrepancies;
use figure::Figure;
use pieces::Pieces;
use std::ops::Range;

/// Says what a figure measures and how far the quantity runs, or that it is none of its business.
pub type NumberRule = Rule<fn(&Pieces, &Figure) -> Option<Amount>>;

/// The rules, in order of precedence.
pub const RULES: &[NumberRule] =
    &[age::RULE, percent::RULE, money::RULE, rank::RULE, ratio::RULE, duration::RULE, measure::RULE, count::RULE];

/// A number that the article asserts of the world.
#[derive(Clone, Debug)]
pub struct Claim {
    /// The quantity phrase, by index into the article's tokens.
    pub tokens: Range<usize>,
    /// What kind of number it is.
    pub kind: NumberKind,
    /// What it amounts to.
    pub quantity: Quantity,
    /// What is missing to judge it, but for the source, which [`crate::link`] knows.
    pub missing: Vec<Missing>,
    /// The rule that found it.
    pub rule: &'static str,
    /// How sure it is.
    pub certainty: Certainty,
}

/// Finds the numeric claims of an article, in order.
#[inline(never)]
pub fn find(article: &Article) -> Vec<Claim> {
    let text = Pieces::read(article);
    let mut claims: Vec<Claim> = Vec::new();
    let mut at = Pieces::FIRST;
    while at < text.len() {
        let Some(figure) = Figure::read(&text, at) else {
            at += 1;
            continue;
        };
        at = figure.at.end;
        if let Some(end) = guard::excluded(&text, &figure) {
            at = end.max(at);
            continue;
        }
        let Some((rule, amount)) = measure(&text, &figure) else { continue };
        let whole = amount.widened(&text);
        at = whole.at.end.max(at);
        let tokens = text.tokens(&whole.at);
        if claims.last().is_none_or(|last| last.tokens.end <= tokens.start) {
            claims.push(Claim {
                tokens,
                kind: whole.kind,
                missing: missing::find(&text, &whole),
                quantity: whole.quantity(),
                rule,
                certainty: whole.certainty,
            });
        }
    }
    claims
}

/// The first rule that knows what a figure measures.
fn measure(text: &Pieces, figure: &Figure) -> Option<(&'static str, Amount)> {
    RULES.iter().find_map(|rule| Some((rule.id, (rule.find)(text, figure)?)))
}
