//! A text or data.

use super::{Mention, SourceRule, crowd};
use crate::annotation::SourceKind;
use crate::rules::lexicon::Classes;
use crate::rules::{hit, miss};

/// See the module.
pub const RULE: SourceRule = SourceRule {
    id: "document",
    title: "A text or data",
    explanation: "A report, a poll or a letter can be read again. It has authors of its own.",
    ask: &["Who made it, when, and can a reader see it?"],
    examples: &[
        hit("<source>A state report</source> said that the pipes were old."),
        hit("<source>The study’s authors</source> said that the pipes were old."),
        miss("The author of the report said that the pipes were old.", "The author speaks, not the report."),
    ],
    find: |mention| {
        let text = mention.head_has(Classes::DOCUMENT)
            && !mention.is_figure()
            && !mention.head_has(Classes::INFORMANT | Classes::CROWD | Classes::PERSON);
        // *the study's authors* can be looked up in it, and say there what it says.
        let authors = mention.head_is(&["authors", "co-authors"]) && (mention.is_definite() || mention.is_owned());
        if authors {
            return Some(SourceKind::Document);
        }
        let capital = mention.article.tokens()[mention.head].capital;
        (text && (!capital || !mention.head_has(Classes::ORGANIZATION))).then_some(SourceKind::Document)
    },
};

/// Whether a text is at least in the words for something that is nobody: *the average of recent polls*, *a survey firm's
/// ranking*, *which says so*.
pub fn is_near(mention: &Mention) -> bool {
    let text = |at: usize| mention.article.has(at, Classes::DOCUMENT);
    !mention.head_has(Classes::ANY_PERSON)
        && !crowd::is_unknown(mention)
        && (mention.tokens.clone().any(text) || mention.head_is(&["which"]))
}
