//! Whether a source with a name, or a document, tells of the same thing as an unnamed one.

use crate::annotation::{SourceKind, Stance};
use crate::article::{Article, Kind};
use crate::rules::attributions::{Attributed, stance};
use crate::rules::lexicon::Classes;
use crate::rules::sources::Spoken;
use std::ops::Range;

/// How many sentences apart two statements on one thing may stand.
const SENTENCES: usize = 12;
/// How many attributions before and after are looked at.
const ATTRIBUTIONS: usize = 24;
/// How many tokens of a statement are compared.
const TOKENS: usize = 80;
/// How many words two statements must have in common, and how many of them must be no names.
const SHARED: u32 = 4;
const COMMON: usize = 2;
/// How much of the shorter one that must be, in hundredths; a statement of fewer words than these counts as having as many.
const LIKENESS: usize = 35;
const LEAST: usize = 5;

/// For each attribution of an unnamed source, the statement of a named one or of a document that has most words in common with
/// it, if these are enough to tell that both are about one thing. Whether both say the same is for a reader to judge.
///
/// `of` holds the source of each attribution, into `sources`.
pub fn find(
    article: &Article,
    attributed: &[&Attributed],
    of: &[Option<usize>],
    sources: &[Spoken],
) -> Vec<Option<usize>> {
    let kind = |index: usize| of[index].map(|source| sources[source].kind);
    let is_named = |kind| matches!(kind, SourceKind::NamedPerson | SourceKind::Organization | SourceKind::Document);
    let place = |index: usize| article.sentence_of(attributed[index].anchor());
    let mut words: Vec<Option<Words>> = Vec::new();
    words.resize_with(attributed.len(), || None);
    let mut corroborated = vec![None; attributed.len()];
    for index in 0..attributed.len() {
        if !kind(index).is_some_and(SourceKind::is_unnamed) || !tells(article, attributed[index]) {
            continue;
        }
        let said = Words::of(article, attributed[index]);
        let here = place(index);
        let mut most = None;
        for other in index.saturating_sub(ATTRIBUTIONS)..attributed.len().min(index + ATTRIBUTIONS) {
            if !kind(other).is_some_and(is_named) || place(other).abs_diff(here) > SENTENCES {
                continue;
            }
            let told = words[other].get_or_insert_with(|| Words::of(article, attributed[other]));
            let likeness = said.likeness(told);
            if likeness > most && tells(article, attributed[other]) && !overlap(attributed[index], attributed[other]) {
                most = likeness;
                corroborated[index] = Some(other);
            }
        }
    }
    corroborated
}

/// Whether it gives something that somebody else could give as well: no headline, which sums up, and no denial.
fn tells(article: &Article, attributed: &Attributed) -> bool {
    let denies = attributed.cue.as_ref().is_some_and(|cue| stance(article, cue) == Some(Stance::Denies));
    attributed.informs && !denies && !article.in_headline(attributed.anchor())
}

/// Whether the two share words of the text: one tells what the other said, or both are given together.
fn overlap(one: &Attributed, other: &Attributed) -> bool {
    let meet = |one: &Range<usize>, other: &Range<usize>| one.start < other.end && other.start < one.end;
    one.content.iter().any(|one| other.content.iter().any(|other| meet(one, other)))
}

/// The words of a statement that tell what it is about.
struct Words {
    /// Each once, in order: the hash of its stem, and in the last bit whether it is written as a name.
    stems: Vec<u32>,
    /// A bit for each, to tell at a glance which statements can't have enough in common.
    bits: u128,
}

impl Words {
    fn of(article: &Article, attributed: &Attributed) -> Self {
        let content = attributed.content.iter().cloned().flatten().take(TOKENS);
        let named = |at: usize| stem(article, at).map(|stem| stem << 1 | u32::from(article.tokens()[at].capital));
        let mut stems: Vec<u32> = content.filter_map(named).collect();
        stems.sort_unstable();
        stems.dedup();
        let bits = stems.iter().fold(0, |bits, stem| bits | 1 << (stem >> 1 & 127));
        Words { stems, bits }
    }

    /// How much the two have in common, in hundredths of the shorter one; names count half. None if it is too little.
    fn likeness(&self, other: &Words) -> Option<usize> {
        if (self.bits & other.bits).count_ones() < SHARED {
            return None;
        }
        let shared: Vec<u32> =
            self.stems.iter().copied().filter(|stem| other.stems.binary_search(stem).is_ok()).collect();
        let names = shared.iter().filter(|stem| *stem & 1 == 1).count();
        let common = shared.len() - names;
        let shorter = self.stems.len().min(other.stems.len()).max(LEAST);
        let likeness = 100 * (2 * common + names) / (2 * shorter);
        (common >= COMMON && shared.len() >= SHARED as usize && likeness >= LIKENESS).then_some(likeness)
    }
}

/// The hash of a word without its ending; none for words that any statement may have.
fn stem(article: &Article, at: usize) -> Option<u32> {
    const ANY: Classes = Classes::FUNCTION
        .or(Classes::ADVERB)
        .or(Classes::QUANTIFIER)
        .or(Classes::CALENDAR)
        .or(Classes::VERB)
        .or(Classes::SPEAKER)
        .or(Classes::INFORMANT);
    let word = article.word(at);
    let least = match article.tokens()[at].kind {
        Kind::Number => 2,
        Kind::Word if !article.has(at, ANY) => 4,
        _ => return None,
    };
    let short = ["'s", "ing", "ed", "es", "s", "e"].iter().find_map(|ending| word.strip_suffix(ending));
    let stem = short.filter(|short| short.len() >= 4).unwrap_or(word).as_bytes();
    // FNV-1a: a few bytes each, and no secret.
    let hash = |hash: u32, byte: &u8| (hash ^ u32::from(*byte)).wrapping_mul(0x0100_0193);
    (stem.len() >= least).then(|| stem.iter().take(7).fold(0x811c_9dc5, hash))
}
