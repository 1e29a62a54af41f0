//! Whom the first paragraph speaks of and the second one names: *A former mayor says … “No,” said Dana Hale, who …*.

use super::Gathering;
use crate::article::{BlockKind, Kind};
use crate::rules::lexicon::Classes;
use crate::rules::sources::mention::Mention;
use crate::rules::sources::terms;

/// Those who speak in public, so that an article that quotes them names them.
const PUBLIC: &[&str] = &[
    "chairman", "chairwoman", "congressman", "congressmen", "congresswoman", "governor", "governors", "lawmaker",
    "lawmakers", "mayor", "mayors", "minister", "ministers", "senator", "senators",
];

impl Gathering<'_> {
    /// Who says the quotation that the second paragraph opens with, if the mention leads in to it.
    pub(super) fn named_below(&self, mention: &Mention) -> Option<usize> {
        let Mention { article, tokens, .. } = mention;
        let listed = self.listed_below(mention);
        if listed.is_some() || !mention.head_is(PUBLIC) || terms::follow(article, tokens) {
            return listed;
        }
        let lead = article.block_of(tokens.start);
        let paragraph = |block: usize| article.blocks()[block].kind == BlockKind::Paragraph;
        if (0..lead).any(paragraph) {
            return None;
        }
        let next = article.sentences()[article.sentence_of(tokens.start)..].iter().find(|next| next.block > lead)?;
        if article.tokens().get(next.tokens.start)?.kind != Kind::Quote {
            return None;
        }
        let says = |at: usize| article.has(at, Classes::SAY);
        self.names
            .from(next.tokens.start)
            .take_while(|(place, _)| place.end <= next.tokens.end)
            .find(|(place, _)| says(place.end) || (place.start.saturating_sub(2)..place.start).any(says))
            .map(|(_, person)| person)
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
