//! Joins the stages' results.

use crate::annotation::{Annotations, Number, Quantity};
use crate::article::Article;
use crate::rules::numbers::Claim;

/// Joins what the stages found into one.
pub fn link(article: &Article, numbers: Vec<Claim>) -> Annotations {
    let numbers = numbers
        .into_iter()
        .map(|claim| Number {
            span: article.span(&claim.tokens),
            kind: claim.kind,
            attribution: None,
            quantity: Quantity { ..claim.quantity },
            missing: claim.missing,
            rule: claim.rule,
            certainty: claim.certainty,
        })
        .collect();
    Annotations { supported: true, blocks: article.blocks().to_vec(), numbers, ..Annotations::default() }
}
