//! Whom the first paragraph speaks of and the second one names: *A former mayor says … “No,” said Dana Hale, who …*.

use super::{Gathering, is_in_the_background};
use crate::article::{BlockKind, Kind};
use crate::rules::lexicon::Classes;
use crate::rules::sources::mention::Mention;
use crate::rules::sources::names::Gender;
use crate::rules::sources::terms;
use std::ops::Range;

/// Those who speak in public, so that an article that quotes them names them.
const PUBLIC: &[&str] = &[
    "chairman", "chairwoman", "congressman", "congressmen", "congresswoman", "governor", "governors", "lawmaker",
    "lawmakers", "mayor", "mayors", "minister", "ministers", "senator", "senators",
];

/// How long a word has to be to tell the same of both, in bytes.
const SHORTEST: usize = 5;

impl Gathering<'_> {
    /// Whom a mention in the first paragraph, or the first one of an entry in a log, leads in to: who says the quotation that the next
    /// one opens with, or whom it tells of first.
    pub(super) fn named_below(&self, mention: &Mention) -> Option<usize> {
        let Mention { article, tokens, .. } = mention;
        let listed = self.listed_below(mention);
        if listed.is_some() || terms::follow(article, tokens) {
            return listed;
        }
        let lead = article.block_of(tokens.start);
        let paragraph = |block: usize| article.blocks()[block].kind == BlockKind::Paragraph;
        let entry = self.opens_entry(lead);
        if !entry && (0..lead).any(paragraph) {
            return None;
        }
        let next = article.sentences().partition_point(|sentence| sentence.block <= lead);
        let next = article.sentences().get(next)?;
        let says = |at: usize| article.has(at, Classes::SAY);
        if article.tokens().get(next.tokens.start)?.kind != Kind::Quote {
            let speaks = || if entry { self.speaks_below(mention, &next.tokens) } else { None };
            return self.told_of_below(mention, &next.tokens).or_else(speaks);
        }
        let public = mention.head_is(PUBLIC);
        let mut names = self.names.from(next.tokens.start).take_while(|(place, _)| place.end <= next.tokens.end);
        let speaker =
            names.find(|(place, _)| says(place.end) || (place.start.saturating_sub(2)..place.start).any(says));
        speaker.filter(|_| public).map(|(_, person)| person)
    }

    /// *A woman who sued the mayor said …* — *Dana Hale, who sued the mayor in May, …*; *The mayor's deputy said …* — *Dana Hale, the
    /// mayor's chief of staff, …*: whom the second paragraph opens with, and tells the same of.
    fn told_of_below(&self, mention: &Mention, next: &Range<usize>) -> Option<usize> {
        const LONGEST: usize = 25;
        let Mention { article, tokens, head, .. } = mention;
        let (place, person) = self.names.from(next.start).next().filter(|(place, _)| place.start == next.start)?;
        let new = !self.names.before(tokens.start).any(|(_, before)| before == person);
        if mention.plural || !new || !article.reads(place.end, &[","]) || !self.fits(mention, person) {
            return None;
        }
        let beside = place.end + 1..next.end.min(place.end + LONGEST);
        let comma = beside.clone().find(|at| article.reads(*at, &[","])).unwrap_or(beside.end);
        let beside = beside.start..comma;
        if article.reads(head + 1, &["who"]) && article.reads(beside.start, &["who"]) {
            let word = |at: usize| article.word(at).len() >= SHORTEST && !article.has(at, Classes::FUNCTION);
            let alike = |at: usize, other: usize| {
                word(at)
                    && word(other)
                    && (article.word(at).starts_with(article.word(other))
                        || article.word(other).starts_with(article.word(at)))
            };
            return beside.into_iter().any(|at| tokens.clone().any(|other| alike(at, other))).then_some(person);
        }
        // The owner, who stands as one beside the name too: *the mayor's*, *for the mayor*.
        let owner = (tokens.start + 1..*head).find(|at| article.reads(*at, &["'s"]))? - 1;
        let owns = |at: usize| {
            article.word(at) == article.word(owner)
                && (article.reads(at + 1, &["'s"])
                    || (at.saturating_sub(3)..at).any(|at| article.reads(at, &["for", "to"])))
        };
        beside.into_iter().any(owns).then_some(person)
    }

    /// *A top adviser to the mayor says …* — *Dana Hale spoke …*: in a log of the day each entry tells first what somebody is, and
    /// then who.
    fn speaks_below(&self, mention: &Mention, next: &Range<usize>) -> Option<usize> {
        const DESCRIPTION: usize = 6;
        const VERB: usize = 14;
        let Mention { article, tokens, .. } = mention;
        let sentence = article.sentence_of(tokens.start);
        let opens = article.sentences()[sentence].tokens.start == tokens.start
            && (sentence == 0 || article.sentences()[sentence - 1].block < article.sentences()[sentence].block);
        // *A witness* and *an official* stay what they are, unless it is told whose.
        let whose = mention.affiliation().is_some() || article.reads(mention.head + 1, &["of", "to"]);
        let anybody = is_in_the_background(mention) && !whose;
        if !opens || mention.plural || anybody {
            return None;
        }
        let new = |person: usize| {
            let since = self.names.before(next.start).take_while(|(place, _)| place.start >= tokens.start);
            since.into_iter().all(|(_, before)| before != person)
        };
        let (place, person) = self
            .names
            .from(next.start)
            .take_while(|(place, _)| place.start <= next.start + DESCRIPTION)
            .find(|(_, person)| new(*person))?;
        // *Officer Dana Hale* is no lawyer: what stands before the name has to tell the same.
        let shared = |at: usize| {
            article.word(at).len() >= SHORTEST && tokens.clone().any(|other| article.word(other) == article.word(at))
        };
        let title = (place.start..place.end).take_while(|at| article.has(*at, Classes::TITLE)).count();
        let described = place.start + title == next.start || (next.start..place.start + title).any(shared);
        let says = |at: usize| article.has(at, Classes::SAY) && article.has(at, Classes::PAST | Classes::THIRD);
        let speaks = (place.end..place.end + VERB).any(says);
        (described && speaks && self.fits(mention, person)).then_some(person)
    }

    /// Whether the noun says nothing else of their gender.
    fn fits(&self, mention: &Mention, person: usize) -> bool {
        let told = Gender::of(self.article, mention.head, Classes::WOMAN, Classes::MAN);
        told.is_none_or(|told| self.names.person(person).gender.is_none_or(|known| known == told))
    }

    /// Whether a paragraph opens an entry in a log of the day, after a line or the time.
    fn opens_entry(&self, block: usize) -> bool {
        let blocks = self.article.blocks();
        block.checked_sub(1).is_some_and(|before| {
            let line = blocks[before].span.of(self.article.text()).trim();
            line.starts_with("___") || line.len() < 12 && (line.ends_with("a.m.") || line.ends_with("p.m."))
        })
    }

    /// *Four senators oppose it: Ann Hale, Tom Roy …*: the first of those whom the sentence names after a colon.
    fn listed_below(&self, mention: &Mention) -> Option<usize> {
        const REACH: usize = 60;
        let Mention { article, tokens, .. } = mention;
        if !mention.plural {
            return None;
        }
        let sentence = &article.sentences()[article.sentence_of(tokens.start)].tokens;
        let colon = (tokens.end..sentence.end).take(REACH).find(|at| article.reads(*at, &[":"]))?;
        let mut names = self.names.from(colon).take_while(|(place, _)| place.start < sentence.end);
        let (place, person) = names.next().filter(|(place, _)| place.start < colon + 4)?;
        let listed = names.next().is_some() && article.tokens()[colon + 1..place.end].iter().all(|token| token.capital);
        listed.then_some(person)
    }
}
