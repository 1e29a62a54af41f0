//! Quotations that stand alone: they are whoever's was speaking.

use super::anchor::Anchor;
use super::beside::speaker_beside;
use super::frame::Frame;
use super::subject::main_subject;
use super::{Attributed, AttributionRule, Found, quoted};
use crate::annotation::Certainty;
use crate::article::Article;
use crate::order;
use crate::rules::lexicon::Classes;
use crate::rules::quotes::{Quotation, Standing};
use crate::rules::{hit, miss};
use std::ops::Range;

/// See the module.
pub const RULE: AttributionRule = AttributionRule {
    id: "quote-goes-on",
    title: "A quotation that stands alone",
    explanation: "A quotation without a name of its own goes on from the one before, or from the sentence before it.",
    ask: &["Is it still the same person speaking?"],
    examples: &[
        hit("<content>“That was our street.”</content>\n\n- <source>Ana Osei</source>, teacher"),
        hit("<source>Ms. Osei</source> stared at the map. <content>“That was our street.”</content>"),
        miss("“That was our street,” Ms. Osei said.", "It has its own verb."),
    ],
    find: alone,
};

/// A frame has nothing to say of it: what stands alone is given away in [`give`], over frames.
fn alone(_: &Frame, _: &Anchor) -> Option<Found> {
    None
}

/// Gives every whole quotation that nobody claims to whoever was speaking.
pub fn give(article: &Article, quotations: &[Quotation], frames: &[Frame], found: &mut Vec<Attributed>) {
    let mut owner: Vec<Option<usize>> = vec![None; quotations.len()];
    // Where the cue of each attribution stands, to find the one that a sentence ends in.
    let mut cues: Vec<(usize, usize)> = Vec::new();
    for (index, attributed) in found.iter().enumerate() {
        for quote in &attributed.quotations {
            // Somebody's rather than nobody's.
            if owner[*quote].is_none_or(|first| found[first].source.is_none()) {
                owner[*quote] = Some(index);
            }
        }
        if attributed.source.is_some() {
            cues.push((attributed.anchor(), index));
        }
    }
    order::by_key(&mut cues, |cue| *cue);
    for quote in 0..quotations.len() {
        if owner[quote].is_some() {
            continue;
        }
        let place = Place { article, quotations, frames, quote };
        if !is_whole(&quotations[quote]) {
            // *It's “a mess of a place.”*: the last speaker goes on.
            let last = Some(quote).filter(|_| place.follows_on()).and_then(|_| place.before_in_block(&owner));
            if let Some(index) = last {
                found[index].content.push(quotations[quote].tokens.clone());
                found[index].quotations.push(quote);
                owner[quote] = Some(index);
            }
            continue;
        }
        if let Some((source, cue)) = place.beside() {
            owner[quote] = Some(found.len());
            found.push(Attributed {
                source: Some(source),
                cue: Some(cue),
                content: vec![quotations[quote].tokens.clone()],
                quotations: vec![quote],
                informs: true,
                rule: quoted::RULE.id,
                certainty: Certainty::Likely,
            });
            continue;
        }
        let goes_on = place
            .before_in_block(&owner)
            .or_else(|| place.after_colon(&cues))
            .or_else(|| place.before_block(&owner))
            .or_else(|| place.after_statement(&cues));
        let index = match (place.named_inside().or_else(|| place.signed_below()), goes_on) {
            (None, Some(index)) => {
                found[index].content.push(quotations[quote].tokens.clone());
                found[index].quotations.push(quote);
                index
            }
            (named, _) => {
                let Some(source) = named.or_else(|| place.actor()) else { continue };
                found.push(Attributed {
                    source: Some(source),
                    cue: None,
                    content: vec![quotations[quote].tokens.clone()],
                    quotations: vec![quote],
                    informs: true,
                    rule: RULE.id,
                    certainty: Certainty::Likely,
                });
                found.len() - 1
            }
        };
        owner[quote] = Some(index);
    }
}

fn is_whole(quotation: &Quotation) -> bool {
    matches!(quotation.standing, Some(Standing::Full | Standing::Continued))
}

/// A quotation that stands alone, and what stands around it.
struct Place<'a> {
    article: &'a Article<'a>,
    quotations: &'a [Quotation],
    frames: &'a [Frame<'a>],
    quote: usize,
}

impl Place<'_> {
    fn start(&self) -> usize {
        self.quotations[self.quote].tokens.start
    }

    fn opens_block(&self) -> bool {
        self.article.blocks()[self.article.block_of(self.start())].tokens.start == self.start()
    }

    /// Whether a clause in marks opens its sentence, or stands after a few words that name nobody: *Instead, “he left us here.”*
    fn follows_on(&self) -> bool {
        const LEAD: usize = 6;
        let start = self.start();
        let sentence = self.article.sentences()[self.article.sentence_of(start)].tokens.start;
        self.quotations[self.quote].standing == Some(Standing::Clause)
            && start - sentence <= LEAD
            && (sentence..start).all(|at| {
                !self.article.has(at, Classes::CUE | Classes::ANY_PERSON | Classes::GIVEN)
                    && (at == sentence || !self.article.tokens()[at].capital)
            })
    }

    /// *“…,” a friend dished*: somebody beside it, with a verb that no list knows.
    fn beside(&self) -> Option<(Range<usize>, Range<usize>)> {
        let index = self.frames.partition_point(|frame| frame.start() <= self.start()).checked_sub(1)?;
        let frame = &self.frames[index];
        let (source, cue) = speaker_beside(frame, &self.quotations[self.quote].tokens)?;
        Some((frame.tokens(&source), frame.tokens(&cue)))
    }

    /// *“OSEI: We knew.”*: a transcript between quotation marks names its speaker inside.
    fn named_inside(&self) -> Option<Range<usize>> {
        let start = self.start() + 1;
        let colon = (start..start + 4).find(|at| self.article.reads(*at, &[":"]))?;
        let name = |at: usize| self.article.tokens()[at].capital && !self.article.has(at, Classes::FUNCTION);
        (colon > start && (start..colon).all(name)).then_some(start..colon)
    }

    /// *- Ana Lopez*, *- Lopez*: the line below a quotation may sign it.
    fn signed_below(&self) -> Option<Range<usize>> {
        const LONGEST: usize = 12;
        let quotation = &self.quotations[self.quote].tokens;
        let block = self.article.block_of(self.start());
        if self.article.blocks()[block].tokens != *quotation {
            return None;
        }
        let line = &self.article.blocks()[self.next_block(block)].tokens;
        let dash = self.article.reads(line.start, &["-", "—", "–", "―", "--"]);
        let name = |at: &usize| self.article.tokens()[*at].capital && !self.article.has(*at, Classes::FUNCTION);
        let names = (line.start + 1..line.end).take_while(name).count();
        let end = line.start + 1 + names;
        let ends = end == line.end || self.article.reads(end, &[",", ".", "("]);
        // A surname alone says no more than itself.
        let signs = names > 1 || names == 1 && (end == line.end || self.article.reads(end, &["."]));
        (line.start >= quotation.end && dash && signs && ends && line.len() <= LONGEST).then_some(line.start + 1..end)
    }

    /// The quotation before it, if that is of the same paragraph.
    fn before_in_block(&self, owner: &[Option<usize>]) -> Option<usize> {
        let before = self.before()?;
        (self.article.block_of(self.quotations[before].tokens.start) == self.article.block_of(self.start()))
            .then_some(owner[before])
            .flatten()
    }

    /// The quotation before it, if this one goes on from there in a new paragraph.
    fn before_block(&self, owner: &[Option<usize>]) -> Option<usize> {
        let before = self.before().filter(|_| self.opens_block())?;
        let block = self.article.block_of(self.quotations[before].tokens.start);
        (self.quotations[before].goes_on || self.next_block(block) == self.article.block_of(self.start()))
            .then_some(owner[before])
            .flatten()
    }

    fn before(&self) -> Option<usize> {
        (0..self.quote).rev().take(8).find(|before| self.quotations[*before].standing.is_some())
    }

    /// The statement that ends in a colon right before it.
    fn after_colon(&self, cues: &[(usize, usize)]) -> Option<usize> {
        let colon = self.start().checked_sub(1).filter(|colon| self.article.reads(*colon, &[":"]))?;
        self.last_statement(cues, colon)
    }

    /// The statement in the sentence right before it.
    fn after_statement(&self, cues: &[(usize, usize)]) -> Option<usize> {
        let last = self.start().checked_sub(1)?;
        self.last_statement(cues, last)
    }

    fn last_statement(&self, cues: &[(usize, usize)], token: usize) -> Option<usize> {
        let (cue, index) = *cues.get(cues.partition_point(|(cue, _)| *cue <= token).checked_sub(1)?)?;
        (self.article.sentence_of(cue) == self.article.sentence_of(token)).then_some(index)
    }

    /// Who acts in the sentence right before it: *Ms. Osei stared at the map. “That was our street.”*
    fn actor(&self) -> Option<Range<usize>> {
        let colon = self.article.reads(self.start().checked_sub(1)?, &[":"]);
        if self.opens_block() && !colon {
            return None;
        }
        let frame = self
            .frames
            .partition_point(|frame| frame.start() < self.start())
            .checked_sub(1)
            .map(|index| &self.frames[index])?;
        let subject = main_subject(frame, frame.len())?;
        is_somebody(frame, &subject).then(|| frame.tokens(&subject))
    }

    /// The block after this one that has text.
    fn next_block(&self, block: usize) -> usize {
        (block + 1..self.article.blocks().len())
            .find(|next| !self.article.blocks()[*next].tokens.is_empty())
            .unwrap_or(block)
    }
}

/// A person, by the words alone: what institutions do says nothing of whose words follow.
fn is_somebody(frame: &Frame, phrase: &Range<usize>) -> bool {
    frame.is(phrase.start, &["he", "she"])
        || phrase.clone().any(|at| {
            frame.has(at, Classes::TITLE | Classes::MALE | Classes::FEMALE | Classes::INFORMANT | Classes::PERSON)
        })
        || (frame.is_name(phrase.start)
            && !phrase.clone().any(|at| frame.has(at, Classes::ORGANIZATION | Classes::DOCUMENT)))
}
