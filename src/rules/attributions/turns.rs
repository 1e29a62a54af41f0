//! Who speaks in an interview or a debate printed word for word: each paragraph opens with a name or a letter and a colon.

use super::{Attributed, transcript};
use crate::annotation::Certainty;
use crate::article::{Article, Kind};
use crate::rules::lexicon::Classes;
use crate::rules::quotes::{Quotation, Standing};
use foldhash::fast::FixedState;
use std::collections::HashMap;
use std::ops::Range;

/// How many words may stand before the colon.
const LONGEST: usize = 4;
/// How many paragraphs make it a transcript.
const LEAST: usize = 4;

/// A paragraph that opens with its speaker.
struct Turn {
    /// The words before the colon.
    label: Range<usize>,
    /// The paragraph.
    block: Range<usize>,
}

/// Gives every paragraph of a transcript to whom it opens with. What else was found in it is what that speaker tells, save
/// the words of others that stand there in full.
pub fn give(article: &Article, quotations: &[Quotation], found: &mut Vec<Attributed>) {
    let turns = turns(article);
    if turns.is_empty() {
        return;
    }
    let turn_of = |token: usize| {
        let index = turns.partition_point(|turn| turn.block.end <= token);
        turns.get(index).is_some_and(|turn| turn.block.start <= token)
    };
    let full = |quote: &usize| quotations[*quote].standing == Some(Standing::Full);
    found.retain(|inner| {
        !turn_of(inner.anchor()) || inner.rule != transcript::RULE.id && inner.quotations.iter().any(full)
    });
    for Turn { label, block } in turns {
        let letter = article.is(label.start, LETTERS);
        let content = label.end + 1..block.end;
        let inside = |quotation: &Quotation| quotation.standing.is_some() && content.contains(&quotation.tokens.start);
        found.push(Attributed {
            source: (!letter).then_some(label.clone()),
            cue: Some(label.end..label.end + 1),
            quotations: (0..quotations.len()).filter(|quote| inside(&quotations[*quote])).collect(),
            content: vec![content],
            // Who only asks is no source, and a few words in marks are a wink or a title in somebody's speech.
            informs: false,
            rule: transcript::RULE.id,
            certainty: Certainty::Sure,
        });
    }
}

/// Letters for who asks and who answers.
const LETTERS: &[&str] = &["a", "q"];

/// The paragraphs that open with a speaker, if there are so many of them that the article is a transcript. A speaker has
/// more than one, and is somebody: *Price: $5* in a list is nobody.
fn turns(article: &Article) -> Vec<Turn> {
    let mut turns: Vec<Turn> = article.blocks().iter().filter_map(|block| turn(article, &block.tokens)).collect();
    let name = |turn: &Turn| article.word(turn.label.end - 1);
    let mut count: HashMap<&str, usize, FixedState> = HashMap::default();
    for turn in &turns {
        *count.entry(name(turn)).or_default() += 1;
    }
    turns.retain(|turn| count[name(turn)] > 1);
    if turns.len() >= LEAST { turns } else { Vec::new() }
}

fn turn(article: &Article, block: &Range<usize>) -> Option<Turn> {
    let colon = (block.start + 1..block.end.min(block.start + LONGEST + 1)).find(|at| article.is(*at, &[":"]))?;
    let name = |at: usize| {
        let token = &article.tokens()[at];
        let known = token.classes.any(Classes::GIVEN | Classes::TITLE);
        let other = Classes::FUNCTION | Classes::ORGANIZATION | Classes::DOCUMENT | Classes::CALENDAR | Classes::PLURAL;
        token.kind == Kind::Word && token.capital && (known || !token.classes.any(other))
    };
    let label = block.start..colon;
    let letter = label.len() == 1 && article.is(label.start, LETTERS);
    let somebody = letter || label.clone().all(name) && !article.is(label.start, transcript::LABELS);
    // *Hale: 547* is a count.
    let spoken = article.tokens().get(colon + 1).is_some_and(|next| next.kind != Kind::Number) && colon + 1 < block.end;
    (somebody && spoken).then_some(Turn { label, block: block.clone() })
}
