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
        if !mention.head_is(PUBLIC) || terms::follow(article, tokens) {
            return None;
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
}
