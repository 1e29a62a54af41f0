//! Quotations that stand alone: they are whoever's was speaking.

use super::frame::Frame;
use super::{Attributed, AttributionRule, Found};
use crate::article::Article;
use crate::rules::quotes::{Quotation, Standing};
use crate::rules::{hit, miss};

/// See the module.
pub const RULE: AttributionRule = AttributionRule {
    id: "quote-goes-on",
    title: "A quotation that stands alone",
    explanation: "A quotation without a name of its own goes on from the one before, or from the sentence before it.",
    ask: &["Is it still the same person speaking?"],
    examples: &[
        hit("<source>Ms. Osei</source> stared at the map. <content>“That was our street.”</content>"),
        miss("“That was our street,” Ms. Osei said.", "It has its own verb."),
    ],
    find: alone,
};

/// A frame has nothing to say of it: what stands alone is given away in [`give`], over frames.
fn alone(_: &Frame, _: usize) -> Option<Found> {
    None
}

/// Gives every whole quotation that nobody claims to whoever was speaking.
pub fn give(article: &Article, quotations: &[Quotation], found: &mut Vec<Attributed>) {
    let mut owner: Vec<Option<usize>> = vec![None; quotations.len()];
    for (index, attributed) in found.iter().enumerate() {
        for quote in &attributed.quotations {
            owner[*quote].get_or_insert(index);
        }
    }
    for quote in 0..quotations.len() {
        if owner[quote].is_some() || !matches!(quotations[quote].standing, Some(Standing::Full | Standing::Continued)) {
            continue;
        }
        let Some(speaker) = speaker(article, quotations, &owner, quote) else { continue };
        owner[quote] = Some(speaker);
        found[speaker].content.push(quotations[quote].tokens.clone());
        found[speaker].quotations.push(quote);
    }
}

/// The attribution of the quotation before, if only that can be meant.
fn speaker(article: &Article, quotations: &[Quotation], owner: &[Option<usize>], quote: usize) -> Option<usize> {
    let before = (0..quote).rev().find(|before| quotations[*before].standing.is_some())?;
    let block = article.block_of(quotations[quote].tokens.start);
    let block_before = article.block_of(quotations[before].tokens.start);
    let opens_block = article.blocks()[block].tokens.start == quotations[quote].tokens.start;
    // In the same paragraph, or at the start of the next one after a quotation that is not closed or that ended its own.
    let near = block == block_before
        || (quotations[before].goes_on && block_before < block)
        || (opens_block && next_block(article, block_before) == block);
    near.then_some(owner[before]).flatten()
}

/// The block after this one that has text.
fn next_block(article: &Article, block: usize) -> usize {
    (block + 1..article.blocks().len()).find(|next| !article.blocks()[*next].tokens.is_empty()).unwrap_or(block)
}
