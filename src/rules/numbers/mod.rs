//! Where numeric claims are found.

use super::Rule;
use crate::annotation::{Certainty, Missing, NumberKind, Quantity};
use crate::article::Article;
use std::ops::Range;

/// Looks whether a claim starts at a token.
pub type NumberRule = Rule<fn(&Article, usize) -> Option<Claim>>;

/// The rules, in order of precedence.
pub const RULES: &[NumberRule] = &[];

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
pub fn find(_article: &Article) -> Vec<Claim> {
    Vec::new()
}
