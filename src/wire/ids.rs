//! What the lists of a document call their items.

use crate::export::marks::Finding;
use serde::{Serialize, Serializer};

/// The finding that a document calls by this id, if its letter is that of an attribution, a quote or a number.
pub fn finding(id: &str) -> Option<Finding> {
    let index = id.get(1..)?.parse::<usize>().ok()?.checked_sub(1)?;
    match id.get(..1)? {
        "a" => Some(Finding::Attribution(index)),
        "q" => Some(Finding::Quote(index)),
        "n" => Some(Finding::Number(index)),
        _ => None,
    }
}

/// What the lists of a document call their items: a letter and a number from one.
#[derive(Clone, Copy, Debug)]
pub struct Id(char, usize);

impl Serialize for Id {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&format_args!("{}{}", self.0, self.1 + 1))
    }
}

/// The id of a source.
pub fn source_id(index: usize) -> Id {
    Id('s', index)
}

/// The id of an attribution.
pub fn attribution_id(index: usize) -> Id {
    Id('a', index)
}

/// The id of a quote.
pub fn quote_id(index: usize) -> Id {
    Id('q', index)
}

/// The id of a number.
pub fn number_id(index: usize) -> Id {
    Id('n', index)
}
