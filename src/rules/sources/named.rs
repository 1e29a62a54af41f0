//! Somebody with a name.

use super::SourceRule;
use crate::annotation::SourceKind;
use crate::rules::{hit, miss};

/// See the module.
pub const RULE: SourceRule = SourceRule {
    id: "named-person",
    title: "A person with a name",
    explanation: "A reader can look this person up, and the person can be asked again.",
    ask: &["What is this person's part in the story?"],
    examples: &[
        hit("<source>Dr. Amina Roy</source> said that the ward was full."),
        miss("A friend of Amina Roy said that the ward was full.", "The friend has no name."),
    ],
    find: |mention| mention.person.map(|_| SourceKind::NamedPerson),
};
