//! Is it English?

use super::{Article, Kind};
use crate::rules::lexicon::Classes;

/// Whether enough of the words are English function words. Short texts get the benefit of the doubt: a pasted sentence is
/// marked rather than refused.
#[inline(never)]
pub fn is_english(article: &Article) -> bool {
    let (mut words, mut function) = (0usize, 0usize);
    for token in article.tokens().iter().filter(|token| token.kind == Kind::Word).take(4000) {
        words += 1;
        function += usize::from(token.classes.any(Classes::FUNCTION));
    }
    // News English has a share of 0.35 to 0.5; other languages in Latin script stay under 0.15.
    words < 20 || function * 6 > words
}
