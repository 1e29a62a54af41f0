//! A quote over several paragraphs.

use super::{QuoteRule, Standing};
use crate::rules::{hit, miss};

/// See the module.
pub const RULE: QuoteRule = QuoteRule {
    id: "quote-over-paragraphs",
    title: "A quotation that runs over several paragraphs",
    explanation: "Each paragraph of a long quotation opens with a mark; only the last one closes. All of it is one \
                  person speaking.",
    ask: &["Who was speaking when this quotation began?"],
    examples: &[
        hit(
            "<quote>“We lost the barn first, and by noon the house was gone too.</quote>\n“Nobody came,” Mr. Dale said.",
        ),
        miss("“We lost the barn,” Mr. Dale said.", "It is closed in its own paragraph."),
    ],
    find: |_, marked| (marked.goes_on || (marked.goes_on_from && !marked.closed)).then_some(Standing::Continued),
};
