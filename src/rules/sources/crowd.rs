//! Nobody in particular.

use super::{Mention, SourceRule};
use crate::annotation::SourceKind;
use crate::article::Kind;
use crate::rules::lexicon::Classes;
use crate::rules::{hit, miss};

/// See the module.
pub const RULE: SourceRule = SourceRule {
    id: "nobody-in-particular",
    title: "Nobody in particular",
    explanation: "The writer speaks for a crowd. It may be so, but nobody can be asked.",
    ask: &["Who, for one?", "How many is “some”?"],
    examples: &[
        hit("<source>Critics</source> say that the plan is too dear."),
        hit("<source>Many voters</source> believe that the plan is too dear."),
        hit("<source>Small groups of protesters</source> complained that the plan was too dear."),
        miss(
            "Aides to the mayor say that the plan is too dear.",
            "Aides spoke to somebody: they are unnamed, not vague.",
        ),
    ],
    find,
};

fn find(mention: &Mention) -> Option<SourceKind> {
    const MANY: Classes = Classes::CROWD
        .or(Classes::PERSON)
        .or(Classes::COLLECTIVE)
        .or(Classes::QUANTIFIER)
        .or(Classes::PRONOUN)
        .or(Classes::NUMBER);
    let crowd = !is_unknown(mention)
        && (mention.head_has(MANY)
            || mention.head_is(&["people", "those", "they", "who", "whom"])
            || mention.plural && is_agent(mention));
    crowd.then_some(SourceKind::VagueCollective)
}

/// Whether nothing tells who it is: *you* is the reader, a share of a poll's answers is the poll's, and whom *she* means is
/// not known here.
pub fn is_unknown(mention: &Mention) -> bool {
    mention.is_share()
        || mention.head_is(&["you", "one", "he", "she", "it", "percent", "%", "majority", "plurality", "quarter", "third"])
        || mention.head_is(&["another", "anybody", "anyone", "nobody", "such"])
        || is_public(mention)
        // *the mayor — who mocks it — left*
        || mention.head_is(&["who"])
            && (mention.article.has(mention.head + 1, Classes::THIRD)
                || mention.head > 0 && mention.article.reads(mention.head - 1, &["—", "–", "--", "-"]))
        || mention.opens_with(&["each", "none", "neither", "either"])
        || mention.is_nobody()
        || mention.opens_with(&["the"]) && (mention.head_is(&["most"]) || mention.head_has(Classes::NUMBER))
        // *both candidates*: two who were named apart.
        || mention.opens_with(&["both"]) && (mention.tokens.len() == 2 || mention.head_is(&["men", "women", "sides"]))
        // *not everyone said so*
        || mention.tokens.start > 0 && mention.article.has(mention.tokens.start - 1, Classes::NEGATION)
        || mention.article.tokens()[mention.head].kind == Kind::Number
}

/// *some candidates*: people whom the article names where it matters.
pub fn is_public(mention: &Mention) -> bool {
    mention.head_is(&["candidates", "contenders", "nominees"])
}

/// Whether a plural that the lexicon lacks ends like a word for persons: *objectors*, *capitalists*.
fn is_agent(mention: &Mention) -> bool {
    const ENDS: &[&str] = &[
        "ants", "crats", "dents", "eers", "ees", "ers", "folk", "ians", "ients", "ists", "men", "nents", "ors", "women",
    ];
    const THINGS: &[&str] = &[
        "colors", "covers", "employers", "errors", "factors", "grants", "ingredients", "insurers", "matters",
        "numbers", "offers", "orders", "plants", "powers", "restaurants", "retailers", "rumors", "warrants",
    ];
    let word = mention.article.word(mention.head);
    word.len() > 5 && ENDS.iter().any(|end| word.ends_with(end)) && !THINGS.contains(&word)
}
