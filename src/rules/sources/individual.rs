//! One real person without a name.

use super::{Mention, SourceRule};
use crate::annotation::SourceKind;
use crate::rules::lexicon::Classes;
use crate::rules::{hit, miss};

/// Words for a person that are adjectives as often.
const ADJECTIVES_TOO: &[&str] = &["elder", "intimate", "local", "regular", "senior", "youth"];

/// See the module.
pub const RULE: SourceRule = SourceRule {
    id: "unnamed-person",
    title: "Somebody without a name",
    explanation: "One real person spoke to the writer, and the article does not say who. A reader has only the \
                  description to go by.",
    ask: &["How would this person know?", "What might they gain or lose by saying this?"],
    examples: &[
        hit("<source>A U.S. official familiar with the plan</source> said that it was dead."),
        hit("<source>One of the officials</source> said that it was dead."),
        miss("A U.S. official, Dana Whitlock, said that it was dead.", "The official is named."),
        miss("Police said that the road was closed.", "An institution speaks."),
    ],
    find,
};

fn find(mention: &Mention) -> Option<SourceKind> {
    if mention.plural || mention.is_generic() {
        return None;
    }
    let person = mention.head_has(Classes::ANY_PERSON | Classes::TITLE)
        || mention.head_is(&["someone", "somebody", "one", "those"])
        || mention.is_figure()
        // *one of them*, where nobody knows of whom
        || mention.head_is(&["them"]) && mention.opens_with(&["one"])
        || mention.head_is(ADJECTIVES_TOO) && mention.tokens.len() > 1
        || mention.article.word(mention.head).ends_with("-old");
    // *the narrator*, *a dishwasher*: nouns that end like persons.
    let like = !mention.article.tokens()[mention.head].capital
        && ["er", "or", "ist", "ian", "ee"].iter().any(|end| mention.article.word(mention.head).ends_with(end));
    let one = mention.opens_with(&["a", "an", "one", "another", "the", "this", "that", "his", "her", "their", "its"]);
    (person || like && one).then_some(SourceKind::UnnamedIndividual)
}
