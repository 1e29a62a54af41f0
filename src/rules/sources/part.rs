//! One or some of people who were spoken of: *one of them*, *the other*, *a third*.

use super::Mention;
use crate::rules::lexicon::Classes;

/// Whether a mention only says which or how many of them it means.
pub fn is_part(mention: &Mention) -> bool {
    of_them(mention) || is_next(mention)
}

/// Whether it is an amount and no more: *some*, *six*, right after people who were counted.
pub fn is_amount(mention: &Mention) -> bool {
    let few = mention.opens_with(&["a"]) && mention.head_is(&["few", "handful"]) && mention.tokens.len() == 2;
    let amount = mention.head_is(&["most", "several", "some"]) || mention.head_has(Classes::NUMBER);
    few || amount && mention.tokens.len() == 1 && mention.plural
}

/// *others* after *some friends*: more of the same.
pub fn is_rest(mention: &Mention) -> bool {
    mention.tokens.len() == 1 && mention.head_is(&["others"])
}

/// *one of them*, *two of those*, *one of the two*
fn of_them(mention: &Mention) -> bool {
    let Mention { article, tokens, head, .. } = mention;
    if *head < tokens.start + 2 || head + 1 < tokens.end {
        return false;
    }
    let them = mention.head_is(&["them", "those", "these"]) && article.reads(head - 1, &["of"]);
    let the = article.reads(head - 1, &["the", "those"]) && article.reads(head - 2, &["of"]);
    them || the && mention.head_has(Classes::NUMBER)
}

/// *the other*, *another*, *a second*
fn is_next(mention: &Mention) -> bool {
    let opens = mention.opens_with(&["another", "the", "a", "one", "yet"]);
    opens
        && mention.head_is(&["other", "another", "first", "second", "third", "fourth", "fifth"])
        && mention.head + 1 == mention.tokens.end
        && mention.tokens.len() <= 3
}
