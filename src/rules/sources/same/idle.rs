//! People without a name who only act or wish: what is kept of them, and what is left out.

use super::super::Sources;
use crate::article::Article;
use crate::rules::attributions::{Attributed, MODALS};
use crate::rules::lexicon::Classes;

/// Whether it tells what people without a name stand for (*Democrats oppose the plan*): worth knowing, though nobody is
/// given who said so. A clause that tells which people are meant (*those who oppose it*) is none, nor is what they may do.
pub(super) fn is_stand(article: &Article, attributed: &Attributed) -> bool {
    let (Some(source), Some(cue)) = (&attributed.source, &attributed.cue) else { return false };
    let before = source.end.min(cue.start)..cue.start;
    let relative = article.has(source.end - 1, Classes::RELATIVE);
    let which = relative && !article.reads(source.end.saturating_sub(2), &[",", "of"]);
    !which
        && attributed.quotations.is_empty()
        && !article.has(cue.start, Classes::GERUND)
        && !before.rev().take(3).any(|at| article.reads(at, MODALS))
}

/// Leaves out those who only act: a pronoun could point to them, but they said nothing.
pub(super) fn leave_out(mut sources: Sources) -> Sources {
    let mut heard = vec![false; sources.list.len()];
    for source in sources.of.iter().flatten() {
        heard[*source] = true;
    }
    // For each source, how many of those before it stay.
    let place: Vec<usize> =
        heard.iter().scan(0, |stay, heard| Some(std::mem::replace(stay, *stay + usize::from(*heard)))).collect();
    let mut heard = heard.into_iter();
    sources.list.retain(|_| heard.next().unwrap_or_default());
    for source in sources.of.iter_mut().flatten() {
        *source = place[*source];
    }
    sources
}
