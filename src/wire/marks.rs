//! A student's marks beside a key's, in the units of the wire: see [`crate::classroom`].

use super::offsets::{Offsets, Ruler};
use crate::Span;
use crate::classroom::{self, Category, Comparison};

/// A mark that somebody made, half-open, in the unit of whoever sends it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    /// The first unit.
    pub start: usize,
    /// The unit after the last.
    pub end: usize,
    /// What it marks.
    pub category: Category,
}

/// Compares a student's marks with the key's. Ends inside a character or outside of the text are moved to the next that is
/// none; a mark that ends before it starts is empty.
pub fn compare(text: &str, key: &[Mark], yours: &[Mark], offsets: Offsets) -> Comparison {
    let ruler = Ruler::new(text, offsets);
    let read =
        |marks: &[Mark]| -> Vec<classroom::Mark> { marks.iter().map(|mark| in_bytes(&ruler, text, *mark)).collect() };
    classroom::compare(text, &read(key), &read(yours))
}

fn in_bytes(ruler: &Ruler, text: &str, Mark { start, end, category }: Mark) -> classroom::Mark {
    let start = ruler.byte(text, start);
    classroom::Mark { span: Span::new(start, ruler.byte(text, end).max(start)), category }
}
