//! Who is named elsewhere by the same post: *a spokesman for the port … Dana Hale, a port spokesman*.

use super::Gathering;
use crate::article::Article;
use crate::rules::lexicon::Classes;
use crate::rules::sources::mention::Mention;
use crate::rules::sources::terms;
use std::ops::Range;

/// Posts that few have, so that the same words mean the same person.
const POSTS: &[&str] = &[
    "chairman", "chairwoman", "chief", "counsel", "director", "general", "manager", "spokesman", "spokesperson",
    "spokeswoman",
];

/// Whose there are many, but one for each.
const LAWYERS: &[&str] = &["attorney", "lawyer"];

/// How many names are looked at.
const MOST: usize = 100;

/// How far from its name a post may stand, and from the post whose it is, in tokens.
const REACH: usize = 8;

impl Gathering<'_> {
    /// The person whom the article names as what the mention calls somebody, for the same people.
    pub(super) fn by_post(&self, mention: &Mention) -> Option<usize> {
        let Mention { article, tokens, head, .. } = mention;
        let indefinite = mention.opens_with(&["a", "an"]);
        let pleads = article.reads(*head, LAWYERS) && (mention.is_owned() || article.reads(head + 1, &["for"]));
        if !(mention.head_is(POSTS) || pleads)
            || mention.plural
            || mention.opens_with(&["another", "one"])
            || terms::follow(article, tokens)
        {
            return None;
        }
        let owner = self.owner(mention).map(|owner| self.names.person(owner).surname());
        let shared = |at: usize| {
            let name = article.tokens()[at].capital && !article.has(at, Classes::FUNCTION);
            let own = || tokens.clone().any(|own| own != *head && article.word(own) == article.word(at));
            name && (own() || owner.is_some_and(|owner| owner.eq_ignore_ascii_case(article.word(at))))
        };
        let (word, speaks) = (article.word(*head), article.word(*head).starts_with("spokes"));
        let same = |at: usize| {
            article.has(at, Classes::ANY_PERSON | Classes::TITLE)
                && (article.word(at) == word
                    || speaks && article.word(at).starts_with("spokes")
                    || pleads && article.reads(at, LAWYERS))
        };
        let post_beside = |place: &Range<usize>| {
            let comma = place.start.checked_sub(1)?;
            let before = comma.checked_sub(usize::from(article.reads(comma, &[","])))?;
            let after = || (place.end + 1..place.end + REACH).take_while(|at| !ends(article, *at)).find(|at| same(*at));
            // *a spokesman for the port, Dana Hale,*, but *in a letter to a spokesman for the port, Ms. Hale wrote*
            let described = || {
                let post = (before.saturating_sub(REACH)..before)
                    .rev()
                    .take_while(|at| !ends(article, *at))
                    .find(|at| same(*at))?;
                let start = (post.saturating_sub(3)..post).rev().find(|at| article.has(*at, Classes::DETERMINER))?;
                let object = start > 0 && article.has(start - 1, Classes::PREPOSITION);
                (before < comma && article.reads(place.end, &[","]) && !object).then_some(post)
            };
            let post = Some(before).filter(|post| same(*post)).or_else(described);
            post.or_else(|| article.reads(place.end, &[","]).then(after)?)
        };
        // There are lawyers on every side: theirs are whose name stands right beside.
        let owned = |post: usize| {
            article.reads(post + 1, &["for"])
                && (post + 2..post + 5)
                    .take_while(|at| !ends(article, *at) && !article.reads(*at, &["'s"]))
                    .any(|at| shared(at) && !article.reads(at + 1, &["'s"]))
                || post > 1 && article.reads(post - 1, &["'s"]) && shared(post - 2)
        };
        let for_the_same = |post: usize| {
            if pleads {
                return owned(post);
            }
            let left = (post.saturating_sub(REACH)..post).rev().take_while(|at| !ends(article, *at));
            let right = (post + 1..post + REACH).take_while(|at| !ends(article, *at));
            left.chain(right).any(shared)
        };
        // Who is *a* spokesman was not named before; whose spokesman it is may have been.
        let after = self.names.from(tokens.end).take(MOST);
        let before = self.names.before(tokens.start).take(if indefinite { 0 } else { MOST });
        after.chain(before).find(|(place, _)| post_beside(place).is_some_and(for_the_same)).map(|(_, person)| person)
    }
}

/// Whether what tells of a name ends here.
fn ends(article: &Article, at: usize) -> bool {
    at >= article.tokens().len() || article.reads(at, &[",", ".", ";", "(", ")"]) || article.has(at, Classes::VERB)
}
