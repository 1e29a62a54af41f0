//! A statement that ends in a colon, and with it the paragraph: what is said stands in the next one.

use super::clause::Statement;
use super::frame::Frame;
use super::group::{Voice, cue, voice};
use super::occasion::{skip_addressee, skip_occasion};
use super::subject::{can_speak, subject};
use super::{Attributed, reported};
use crate::annotation::Certainty;
use crate::article::{Article, BlockKind};
use crate::rules::lexicon::Classes;
use crate::rules::quotes::Quotation;
use std::ops::Range;

/// How far before the colon the verb may stand, in items.
const REACH: usize = 14;

/// Gives what stands below a colon to whoever was about to speak: *Ms. Osei wrote:*, and a paragraph of hers.
pub fn give(article: &Article, quotations: &[Quotation], frames: &[Frame], found: &mut Vec<Attributed>) {
    let mut handed: Vec<(Attributed, Range<usize>)> =
        frames.iter().filter_map(|frame| handed_over(article, quotations, frame)).collect();
    // Where the paragraph has quotations that are somebody's already, it is told by the writer.
    let below = |handed: &[(Attributed, Range<usize>)], token: usize| {
        let next = handed.partition_point(|(_, content)| content.end <= token);
        handed.get(next).is_some_and(|(_, content)| content.contains(&token)).then_some(next)
    };
    let mut taken = vec![false; handed.len()];
    for quote in found.iter().flat_map(|inner| &inner.quotations) {
        below(&handed, quotations[*quote].tokens.start).into_iter().for_each(|index| taken[index] = true);
    }
    let mut taken = taken.into_iter();
    handed.retain(|_| taken.next() != Some(true));
    // What the speaker says of others is part of what is said.
    found.retain(|inner| below(&handed, inner.anchor()).is_none());
    found.extend(handed.into_iter().map(|(attributed, _)| attributed));
}

/// The attribution that a frame hands over to the paragraph below, and where that stands.
fn handed_over(article: &Article, quotations: &[Quotation], frame: &Frame) -> Option<(Attributed, Range<usize>)> {
    let (source, verb) = hands_over(frame)?;
    let content = paragraph_below(article, quotations, frame.tokens(&(0..frame.len())).end - 1)?;
    let first = quotations.partition_point(|quotation| quotation.tokens.start < content.start);
    let past = quotations.partition_point(|quotation| quotation.tokens.start < content.end);
    let attributed = Attributed {
        source: Some(frame.tokens(&source)),
        cue: Some(frame.tokens(&cue(frame, verb))),
        quotations: (first..past).filter(|quote| quotations[*quote].standing.is_some()).collect(),
        content: vec![content.clone()],
        informs: true,
        rule: reported::RULE.id,
        certainty: Certainty::Likely,
    };
    Some((attributed, content))
}

/// Who is about to speak, and the verb, where a sentence ends in a colon and has nothing said before it.
fn hands_over(frame: &Frame) -> Option<(Range<usize>, usize)> {
    let colon = frame.len() - 1;
    if !frame.is(colon, &[":"]) {
        return None;
    }
    // *It broke its own rules:* lists them.
    let tells = |at: usize| !frame.has(at, Classes::THAT) || frame.is(at, &["continue", "continued", "continues"]);
    let speaks = |at: &usize| frame.has(*at, Classes::SAY) && tells(*at) && voice(frame, *at) == Some(Voice::Active);
    let verb = (colon.saturating_sub(REACH)..colon).rev().find(speaks)?;
    let after = cue(frame, verb).end;
    let subject = subject(frame, verb).filter(|subject| !subject.inverted && can_speak(frame, &subject.phrase))?;
    let closes = skip_occasion(frame, skip_addressee(frame, after)) == colon;
    (closes && Statement::read(frame, verb).is_none()).then_some((subject.phrase, verb))
}

/// The paragraph below that of a token; only the quotation where it opens with one.
fn paragraph_below(article: &Article, quotations: &[Quotation], last: usize) -> Option<Range<usize>> {
    let block = article.block_of(last);
    if article.blocks()[block].tokens.end != last + 1 {
        return None;
    }
    let below = article.blocks()[block + 1..].iter().find(|below| !below.tokens.is_empty())?;
    if below.kind != BlockKind::Paragraph {
        return None;
    }
    let opens = quotations.partition_point(|quotation| quotation.tokens.start < below.tokens.start);
    let quotation = quotations.get(opens).filter(|quotation| quotation.tokens.start == below.tokens.start);
    Some(quotation.map_or(below.tokens.clone(), |quotation| quotation.tokens.clone()))
}
