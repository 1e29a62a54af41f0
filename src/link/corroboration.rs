//! Whether a source with a name, or a document, tells of the same thing as an unnamed one.

use super::meet;
use crate::annotation::{SourceKind, Stance};
use crate::article::{Article, Kind};
use crate::rules::attributions::{Attributed, stance};
use crate::rules::lexicon::Classes;
use crate::rules::sources::Spoken;
use std::cell::LazyCell;
use std::ops::Range;

/// How many sentences apart two statements on one thing may stand.
const SENTENCES: usize = 12;
/// How many attributions before and after are looked at.
const ATTRIBUTIONS: usize = 12;
/// How many tokens of a statement are compared.
const TOKENS: usize = 40;
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
    let mut glances: Vec<Option<u128>> = vec![None; attributed.len()];
    let mut corroborated = vec![None; attributed.len()];
    for index in 0..attributed.len() {
        if !kind(index).is_some_and(SourceKind::is_unnamed) || !tells(article, attributed[index]) {
            continue;
        }
        let said = glance(article, attributed[index]);
        if said.count_ones() < SHARED {
            continue;
        }
        let near = near(article, attributed[index].anchor());
        let stems_said = LazyCell::new(|| stems(article, attributed[index]));
        let others = index.saturating_sub(ATTRIBUTIONS)..attributed.len().min(index + ATTRIBUTIONS);
        let mut most = None;
        for other in others {
            if !kind(other).is_some_and(is_named) || !near.contains(&attributed[other].anchor()) {
                continue;
            }
            let told = *glances[other].get_or_insert_with(|| glance(article, attributed[other]));
            if (said & told).count_ones() < SHARED || !tells(article, attributed[other]) {
                continue;
            }
            let likeness = likeness(&stems_said, &stems(article, attributed[other]));
            if likeness > most && !overlap(attributed[index], attributed[other]) {
                most = likeness;
                corroborated[index] = Some(other);
            }
        }
    }
    corroborated
}

/// The tokens of the sentences around one.
fn near(article: &Article, token: usize) -> Range<usize> {
    let here = article.sentence_of(token);
    let sentences = article.sentences();
    let last = (here + SENTENCES).min(sentences.len() - 1);
    sentences[here.saturating_sub(SENTENCES)].tokens.start..sentences[last].tokens.end
}

/// Whether it gives something that somebody else could give as well: no headline, which sums up, and no denial.
fn tells(article: &Article, attributed: &Attributed) -> bool {
    let denies = attributed.cue.as_ref().is_some_and(|cue| stance(article, cue) == Some(Stance::Denies));
    attributed.informs && !denies && !article.in_headline(attributed.anchor())
}

/// Whether the two share words of the text: one tells what the other said, or both are given together.
fn overlap(one: &Attributed, other: &Attributed) -> bool {
    one.content.iter().any(|one| other.content.iter().any(|other| meet(one, other)))
}

/// The tokens of a statement that are compared.
fn compared(attributed: &Attributed) -> impl Iterator<Item = usize> {
    let mut left = TOKENS;
    attributed.content.iter().flat_map(move |content| {
        let tokens = content.start..content.end.min(content.start + left);
        left -= tokens.len();
        tokens
    })
}

/// A bit for each word that tells what a statement is about: at a glance, which statements can't have enough in common.
fn glance(article: &Article, attributed: &Attributed) -> u128 {
    let bit = |stem: u32| 1 << (stem.wrapping_mul(0x9e37_79b1) >> 25);
    compared(attributed).filter_map(|at| stem(article, at)).fold(0, |bits, stem| bits | bit(stem))
}

/// The words that tell what a statement is about, each once: its stem, and whether it is written as a name.
fn stems(article: &Article, attributed: &Attributed) -> Vec<(u32, bool)> {
    let mut stems: Vec<(u32, bool)> = Vec::new();
    for at in compared(attributed) {
        if let Some(stem) = stem(article, at).filter(|stem| !has(&stems, *stem)) {
            stems.push((stem, article.tokens()[at].capital));
        }
    }
    stems
}

fn has(stems: &[(u32, bool)], stem: u32) -> bool {
    stems.iter().any(|(own, _)| *own == stem)
}

/// How much two statements have in common, in hundredths of the shorter one; names count half. None if it is too little.
fn likeness(one: &[(u32, bool)], other: &[(u32, bool)]) -> Option<usize> {
    let shared = || one.iter().filter(|(stem, _)| has(other, *stem));
    let names = shared().filter(|(_, name)| *name).count();
    let common = shared().count() - names;
    let shorter = one.len().min(other.len()).max(LEAST);
    let likeness = 100 * (2 * common + names) / (2 * shorter);
    (common >= COMMON && common + names >= SHARED as usize && likeness >= LIKENESS).then_some(likeness)
}

/// What is left of a word without its ending, as a number of its own for nearly every word; none for words that any statement
/// may have.
fn stem(article: &Article, at: usize) -> Option<u32> {
    const ANY: Classes = Classes::FUNCTION
        .or(Classes::ADVERB)
        .or(Classes::QUANTIFIER)
        .or(Classes::CALENDAR)
        .or(Classes::VERB)
        .or(Classes::SPEAKER)
        .or(Classes::INFORMANT);
    const LETTERS: usize = 4;
    let token = &article.tokens()[at];
    if token.classes.any(ANY) || !matches!(token.kind, Kind::Word | Kind::Number) {
        return None;
    }
    let word = article.word(at).as_bytes();
    let ending = match word {
        [.., b'i', b'n', b'g'] => 3,
        [.., b'\'' | b'e', b's'] | [.., b'e', b'd'] => 2,
        [.., b'e' | b's'] => 1,
        _ => 0,
    };
    let stem = word.get(..word.len() - ending).filter(|stem| stem.len() >= LETTERS).unwrap_or(word);
    // Its first letters, its last one and its length.
    match (token.kind, stem) {
        (Kind::Number, [.., one, other]) => Some(u32::from_le_bytes([*one, *other, stem.len() as u8, b'0'])),
        (Kind::Word, [one, two, three, four, .., last]) => {
            let first = u32::from_le_bytes([*one, *two, *three, *four]);
            Some(first ^ u32::from(*last) << 5 ^ (stem.len() as u32) << 13)
        }
        (Kind::Word, [one, two, three, four]) => Some(u32::from_le_bytes([*one, *two, *three, *four])),
        _ => None,
    }
}
