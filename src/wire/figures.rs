//! What an article rests on, in figures.

use super::names::{kind_or_writer, source_kind};
use crate::annotation::Annotations;
use crate::summary::{Share, Tally};
use serde::Serialize;

/// What an article rests on, in figures, as it travels.
#[derive(Clone, Debug, Serialize)]
pub struct Figures {
    attributions: usize,
    quotes: usize,
    numbers: usize,
    words: usize,
    sources: Vec<WireTally>,
    unattributed: usize,
    first_fifth: Vec<WireShare>,
    unnamed: WireUnnamed,
}

#[derive(Clone, Debug, Serialize)]
struct WireTally {
    #[serde(rename = "type")]
    kind: &'static str,
    sources: usize,
    statements: usize,
    words: usize,
}

#[derive(Clone, Debug, Serialize)]
struct WireShare {
    #[serde(rename = "type")]
    kind: &'static str,
    sentences: usize,
}

#[derive(Clone, Debug, Serialize)]
struct WireUnnamed {
    sources: usize,
    with_basis: usize,
    with_terms: usize,
    with_reason: usize,
}

/// Puts the figures of an article into wire format.
pub fn figures(annotations: &Annotations) -> Figures {
    let summary = annotations.summary();
    let tally = |tally: &Tally| WireTally {
        kind: source_kind(tally.kind),
        sources: tally.sources,
        statements: tally.statements,
        words: tally.words,
    };
    let share = |share: &Share| WireShare { kind: kind_or_writer(share.kind), sentences: share.sentences };
    Figures {
        attributions: annotations.attributions.len(),
        quotes: annotations.quotes.len(),
        numbers: annotations.numbers.len(),
        words: summary.words,
        sources: summary.sources.iter().map(tally).collect(),
        unattributed: summary.unattributed,
        first_fifth: summary.first_fifth.iter().map(share).collect(),
        unnamed: WireUnnamed {
            sources: summary.unnamed.sources,
            with_basis: summary.unnamed.with_basis,
            with_terms: summary.unnamed.with_terms,
            with_reason: summary.unnamed.with_reason,
        },
    }
}
