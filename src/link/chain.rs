//! Who told whom: through whom a statement came, where the article tells.

use super::{Contents, meet};
use crate::annotation::SourceKind;
use crate::article::Article;
use crate::rules::attributions::{Attributed, CITING};
use crate::rules::lexicon::Classes;
use crate::rules::sources::Spoken;

/// What the attributions are, of whom, and what stands in which of them.
pub struct Chain<'a> {
    pub article: &'a Article<'a>,
    pub attributed: &'a [&'a Attributed],
    pub of: &'a [Option<usize>],
    pub sources: &'a [Spoken],
    pub contents: &'a Contents,
}

impl Chain<'_> {
    /// The attribution through which another one came, by index: *Ms. Hale said that officials believe so* tells of the
    /// officials through her, *the Star reported, citing officials* through the Star.
    pub fn via(&self, index: usize) -> Option<usize> {
        let found = if self.attributed[index].rule == CITING { self.cited_by(index) } else { self.told_by(index) };
        found.filter(|outer| self.of[*outer].is_some() && self.of[*outer] != self.of[index])
    }

    /// *…, the Star reported, citing two officials*; *the Star, citing two officials, reported …*: whoever speaks beside it.
    fn cited_by(&self, index: usize) -> Option<usize> {
        let inner = self.attributed[index];
        let near = |other: &usize| {
            let outer = self.attributed[*other];
            let shares = outer
                .content
                .iter()
                .any(|one| inner.content.iter().any(|other| meet(one, other)) || one.contains(&inner.anchor()));
            shares && self.article.sentence_of(outer.anchor()) == self.article.sentence_of(inner.anchor())
        };
        let next = Some(index + 1).filter(|next| *next < self.attributed.len());
        index.checked_sub(1).filter(near).or(next.filter(near))
    }

    /// *Ms. Hale said that officials believe so*: whoever holds the statement in what they say.
    fn told_by(&self, index: usize) -> Option<usize> {
        let inner = self.attributed[index];
        let (source, cue) = (inner.source.as_ref()?, inner.cue.as_ref()?);
        let outer = self.contents.at(source.start).filter(|outer| *outer != index)?;
        let within = self.contents.at(cue.start) == Some(outer);
        let holds = |cue: &usize| inner.content.iter().any(|one| one.contains(cue));
        // Where each holds the other's cue, the one that comes last (*…, one pilot said*) tells it all.
        let last = self.attributed[outer].comes_last() && !inner.comes_last();
        let mutual = !last && self.attributed[outer].cue.as_ref().is_none_or(|cue| holds(&cue.start));
        (within && !mutual && self.is_told(index) && self.tells(outer)).then_some(outer)
    }

    /// Whether somebody could have told it. What hangs on a relative (*the man, who neighbors said lived alone*) or follows an
    /// *and* may be the writer's own.
    fn is_told(&self, index: usize) -> bool {
        let inner = self.attributed[index];
        let before = inner.source.as_ref().map_or(0, |source| source.start);
        let relative = Classes::RELATIVE | Classes::CONJUNCTION | Classes::SUBORDINATOR;
        let last = before.checked_sub(1).filter(|last| !self.article.is(*last, &["that"]));
        let own = self.article.has(before, Classes::RELATIVE)
            || last.is_some_and(|last| self.article.has(last, relative) || self.article.is(last, &[","]));
        let says = inner.cue.as_ref().is_some_and(|cue| self.article.has(cue.start, Classes::SAY | Classes::THINK));
        !own && says && inner.informs && self.kind(index) != Some(SourceKind::Document)
    }

    /// Whether it tells something, and does not only judge: *blasted the plan that officials back*.
    fn tells(&self, index: usize) -> bool {
        let outer = self.attributed[index];
        let says = |at: usize| {
            let says = self.article.has(at, Classes::SAY) && !self.article.has(at, Classes::ACT | Classes::STANCE);
            says || self.article.is(at, &["according", "per"])
        };
        let text = |source: &std::ops::Range<usize>| source.clone().any(|at| self.article.has(at, Classes::DOCUMENT));
        let somebody = self.kind(index) != Some(SourceKind::Document) || outer.source.as_ref().is_some_and(text);
        somebody && outer.informs && outer.rule != CITING && outer.cue.as_ref().is_some_and(|cue| says(cue.start))
    }

    fn kind(&self, index: usize) -> Option<SourceKind> {
        self.of[index].map(|source| self.sources[source].kind)
    }
}
