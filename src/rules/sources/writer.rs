//! The article's own author.

use super::SourceRule;
use crate::annotation::SourceKind;
use crate::rules::{hit, miss};

/// See the module.
pub const RULE: SourceRule = SourceRule {
    id: "the-writer",
    title: "The writer speaks",
    explanation: "“I”, “we” and “this reporter” outside quotation marks are the author or the outlet.",
    ask: &["Is this news or opinion?"],
    examples: &[
        hit("<source>I</source> believe that the bridge will never be built."),
        hit("As <source>this reporter</source> revealed, the bridge is late."),
        miss("“I believe that the bridge will never be built,” Mr. Dale said.", "Inside the marks “I” is Mr. Dale."),
    ],
    find: |mention| {
        // *as this reporter revealed*
        let own = mention.opens_with(&["this"]) && mention.head_is(&["columnist", "newspaper", "reporter", "writer"]);
        (own || mention.opens_with(&["i", "we", "me", "us", "my", "our"]))
            .then_some(SourceKind::Writer)
            .filter(|_| mention.tokens.len() <= 2)
    },
};
