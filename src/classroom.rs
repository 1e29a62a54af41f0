//! Marks of a student beside those of a key: what both have, what only one has, and how far they overlap.
//!
//! Two careful people rarely mark the very same words, so that credit goes by overlap. Words count, in sets; *a*, *an* and
//! *the* don't, nor do signs. For a key's mark of words *K* and words *S* of the student,
//!
//! > overlap = 2 · |K ∩ S| / (|K| + |S|), from 0 to 1,
//!
//! the F1 of the words. *S* is whichever of the student's marks of that kind that touch *K*, taken together, overlap most: a
//! mark in two pieces is worth as much as one, and a mark more never costs. Words of *S* that are the key's at another place
//! are left out, so that one mark over two of the key's loses only for the words between them. The overlap of a kind is the
//! mean over the key's marks of that kind, and that of all is the mean over the kinds, so that many numbers don't outweigh a
//! few sources. Marks that touch nothing in the key cost nothing: they are there to be discussed.
//!
//! An example: the key has *two officials familiar with the test results*, seven words, six without *the*. A
//! student marked *two officials*. Two words are shared: 2 · 2 / (6 + 2) = 0.5, which is *in part*.

mod side;

use crate::Span;
use serde::Serialize;
use sha2::{Digest, Sha256};
use side::Side;

/// What a mark says of its words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Category {
    /// Somebody without a name speaks.
    Unnamed,
    /// The words as they were said.
    Quote,
    /// A numeric claim.
    Number,
}

impl Category {
    /// The category of that name in the files: `unnamed`, `quote`, `number`.
    pub fn from_name(name: &str) -> Option<Self> {
        match name {
            "unnamed" => Some(Category::Unnamed),
            "quote" => Some(Category::Quote),
            "number" => Some(Category::Number),
            _ => None,
        }
    }
}

/// All categories, in the order in which they are shown.
pub const CATEGORIES: [Category; 3] = [Category::Unnamed, Category::Quote, Category::Number];

/// A mark that somebody made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    /// Where it stands.
    pub span: Span,
    /// What it says.
    pub category: Category,
}

/// How a mark stands to the other side.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// Both have it.
    Both,
    /// They share words, and not nearly all.
    InPart,
    /// Only this side has it.
    Only,
}

/// One mark, compared.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Compared {
    /// How it stands to the other side.
    pub outcome: Outcome,
    /// From 0 to 1.
    pub overlap: f64,
    /// The marks of the other side that share words with it, by index.
    pub others: Vec<usize>,
}

/// The figures of one category.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Tally {
    /// Which.
    pub category: Category,
    /// How many marks the key has; those without a word don't count.
    pub key: usize,
    /// How many of them the student has as well.
    pub both: usize,
    /// How many in part.
    pub in_part: usize,
    /// How many not at all.
    pub key_only: usize,
    /// How many marks of the student share no word with the key. They cost nothing.
    pub yours_only: usize,
    /// The mean over the key's marks; nothing where the key has none.
    pub overlap: Option<f64>,
}

/// Two sets of marks, compared.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Comparison {
    /// The categories, in the order of [`CATEGORIES`].
    pub categories: Vec<Tally>,
    /// The mean over the categories that the key has; nothing where it has none.
    pub overlap: Option<f64>,
    /// The key's marks, in the order given.
    pub key: Vec<Compared>,
    /// The student's marks, in the order given.
    pub yours: Vec<Compared>,
}

/// Compares a student's marks with the key's.
///
/// ```
/// use onrecord::{Span, classroom::{Category, Mark, Outcome, compare}};
///
/// let text = "So say two officials familiar with the test results.";
/// let mark = |words: &str| {
///     let start = text.find(words).unwrap();
///     Mark { span: Span::new(start, start + words.len()), category: Category::Unnamed }
/// };
/// let compared = compare(text, &[mark("two officials familiar with the test results")], &[mark("two officials")]);
/// assert_eq!((compared.key[0].outcome, compared.overlap), (Outcome::InPart, Some(0.5)));
/// ```
pub fn compare(text: &str, key: &[Mark], yours: &[Mark]) -> Comparison {
    let words = side::counted_words(text);
    let sides = [Side::new(&words, key), Side::new(&words, yours)];
    let [key, yours] = &sides;
    let compared = key.compare(yours);
    let found = yours.find(key, &compared);
    let mut comparison = Comparison { categories: Vec::new(), overlap: None, key: compared, yours: found };
    comparison.categories = CATEGORIES.map(|category| tally(category, &sides, &comparison)).into();
    comparison.overlap = mean(comparison.categories.iter().filter_map(|tally| tally.overlap));
    comparison
}

/// The SHA-256 of a text in UTF-8, in hexadecimal: marks are bound to the text that they were made on.
pub fn fingerprint(text: &str) -> String {
    Sha256::digest(text).iter().map(|byte| format!("{byte:02x}")).collect()
}

fn tally(category: Category, [key, yours]: &[Side; 2], comparison: &Comparison) -> Tally {
    let keys: Vec<&Compared> = key.of(category).map(|at| &comparison.key[at]).collect();
    let count = |outcome| keys.iter().filter(|mark| mark.outcome == outcome).count();
    Tally {
        category,
        key: keys.len(),
        both: count(Outcome::Both),
        in_part: count(Outcome::InPart),
        key_only: count(Outcome::Only),
        yours_only: yours.of(category).filter(|at| comparison.yours[*at].outcome == Outcome::Only).count(),
        overlap: mean(keys.iter().map(|mark| mark.overlap)),
    }
}

fn mean(values: impl Iterator<Item = f64>) -> Option<f64> {
    let (sum, count) = values.fold((0.0, 0), |(sum, count), value| (sum + value, count + 1));
    (count > 0).then(|| sum / f64::from(count))
}
