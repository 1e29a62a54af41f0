//! One or some of people who were spoken of: *one of them*, *the other*, *a third*.

use super::Mention;

/// Whether a mention only says which or how many of them it means.
pub fn is_part(mention: &Mention) -> bool {
    of_them(mention) || is_next(mention)
}

/// *one of them*, *two of those*
fn of_them(mention: &Mention) -> bool {
    let Mention { article, tokens, head, .. } = mention;
    *head >= tokens.start + 2 && mention.head_is(&["them", "those", "these"]) && article.is(head - 1, &["of"])
}

/// *the other*, *another*, *a second*
fn is_next(mention: &Mention) -> bool {
    let opens = mention.opens_with(&["another", "the", "a", "one", "yet"]);
    opens
        && mention.head_is(&["other", "another", "first", "second", "third", "fourth", "fifth"])
        && mention.head + 1 == mention.tokens.end
        && mention.tokens.len() <= 3
}
