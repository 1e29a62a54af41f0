//! Whom *they* means where nobody of the kind has spoken: *Neighbors have sued the port. They say …*.

use super::{Gathering, is_nameless};
use crate::article::Kind;
use crate::rules::lexicon::Classes;
use crate::rules::sources::mention::Mention;
use std::ops::Range;

/// How many sentences that open with *they* may stand between.
const BACK: usize = 3;
/// How many words the people's phrase may have.
const LONGEST: usize = 6;

impl Gathering<'_> {
    /// The people without a name of whom the sentence of a *they* is about, or the nearest sentence before it that does not open
    /// with *they* itself. Nobody in what they say: *Neighbors left, they say*.
    pub(super) fn people_meant(&mut self, mention: &Mention, content: &[Range<usize>], by: &str) -> Option<usize> {
        if !mention.head_is(&["they"]) || mention.tokens.len() > 1 {
            return None;
        }
        let tokens = self.plural_subject(mention.tokens.start)?;
        let mut people = Mention::read(self.article, self.names, tokens.clone());
        if people.is_known_group() || content.iter().any(|content| content.contains(&tokens.start)) {
            return None;
        }
        let source = self.judged(&mut people, by)?;
        is_nameless(self.sources.list[source].kind).then_some(source)
    }

    fn plural_subject(&self, pronoun: usize) -> Option<Range<usize>> {
        let article = self.article;
        let last = article.sentence_of(pronoun);
        for sentence in (last.saturating_sub(BACK)..last + 1).rev() {
            let tokens = &article.sentences()[sentence].tokens;
            let leads_in =
                |at: &usize| article.has(*at, Classes::CONJUNCTION | Classes::ADVERB) || article.reads(*at, &[","]);
            let start = tokens.clone().find(|at| !leads_in(at))?;
            if article.reads(start, &["they"]) {
                continue;
            }
            let people = self.people_at(start).filter(|people| people.end <= pronoun)?;
            // *Doctors saved the twins. They …* may be either.
            let others = Classes::ANY_PERSON | Classes::ORGANIZATION;
            let other = |at: usize| article.has(at, others) && article.has(at, Classes::PLURAL);
            return (!(people.end..tokens.end.min(pronoun)).any(other)).then_some(people);
        }
        None
    }

    /// People who stand here and do something.
    fn people_at(&self, start: usize) -> Option<Range<usize>> {
        let article = self.article;
        let within = |at: &usize| {
            article.tokens().get(*at).is_some_and(|token| token.kind == Kind::Word)
                && (!article.has(*at, Classes::FUNCTION | Classes::VERB)
                    || *at == start && article.has(*at, Classes::DETERMINER)
                    || article.reads(*at, &["'s"]))
        };
        let people = |at: &usize| article.has(*at, Classes::ANY_PERSON) && article.has(*at, Classes::PLURAL);
        let head = (start..start + LONGEST).take_while(within).find(people)?;
        let verb = article.tokens().get(head + 1).filter(|verb| verb.kind == Kind::Word && !verb.capital)?;
        let does = verb.classes.any(Classes::AUXILIARY | Classes::VERB | Classes::PAST | Classes::CUE)
            || article.word(head + 1).ends_with("ed");
        does.then_some(start..head + 1)
    }
}
