//! The verb of an attribution: is it one, in which voice, and with which particle?

mod lookalike;
mod voice;

use super::frame::Frame;
use crate::rules::lexicon::{Classes, Table, entries, list};
use std::ops::Range;
use std::sync::LazyLock;
pub use voice::{Voice, joins_clause, voice};

/// The cue with the particle that belongs to it: *pointed out*, *called for*, *spoke of*.
pub fn cue(frame: &Frame, at: usize) -> Range<usize> {
    // *pointed out*, *made it clear*
    let past = if frame.is(at + 1, &["it"]) { at + 2 } else { at + 1 };
    let Some(particles) = PARTICLES.get(frame.word(at)) else { return at..at + 1 };
    let belongs = |at: &usize| particles.split(' ').any(|particle| particle == frame.word(*at));
    // *spoke briefly about*
    let apart = Some(past + 1).filter(|_| frame.has(past, Classes::ADVERB));
    at..Some(past).filter(belongs).or_else(|| apart.filter(belongs)).unwrap_or(at) + 1
}

/// For each form of a verb, the particles that belong to it.
static PARTICLES: LazyLock<Table<&str>> =
    LazyLock::new(|| entries(list!("../lexicon/particles.txt")).filter_map(|line| line.split_once(' ')).collect());
