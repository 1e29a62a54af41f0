//! A sentence between marks.

use super::{QuoteRule, Standing, inner, is_title_case, words};
use crate::article::{Article, Kind};
use crate::rules::lexicon::Classes;
use crate::rules::quotes::Marked;
use crate::rules::{hit, miss};

/// See the module.
pub const RULE: QuoteRule = QuoteRule {
    id: "full-quote",
    title: "A sentence between quotation marks",
    explanation: "Quotation marks promise a reader the speaker's exact words. A whole sentence can be checked: somebody \
                  said or wrote it, somewhere, to somebody.",
    ask: &["Who said this, and to whom?", "What was the question?"],
    examples: &[
        hit("<quote>“The water is safe to drink,”</quote> said Karen Osei."),
        hit("The mayor paused. <quote>“I should have called them myself.”</quote>"),
        hit("Marchers chanted <quote>“Which bridge?”</quote> and walked on."),
        hit("The crowd chanted <quote>“save the bridge”</quote> at noon."),
        hit("Who came to the hearing? <quote>“Everybody.”</quote>"),
        miss("She read “The Winter Garden,” a novel about the flood.", "The marks hold a title."),
        miss(
            "The so-called “miracle diet” has no studies behind it.",
            "The marks keep the writer's distance from a word.",
        ),
    ],
    find,
};

/// Verbs for calling out.
const CALLS_OUT: &[&str] = &["chanted", "chanting", "shouted", "shouting", "yelled", "yelling"];

fn find(article: &Article, marked: &Marked) -> Option<Standing> {
    let inner = inner(marked);
    let words = words(article, marked);
    if words == 0 {
        return None;
    }
    if marked.goes_on_from || !marked.closed {
        return Some(Standing::Full);
    }
    // *chanted “save the bridge”*: called out in a few words, it is whole.
    if words > 1 && article.is(marked.tokens.start.saturating_sub(1), CALLS_OUT) {
        return Some(Standing::Full);
    }
    let opens = article.sentences()[article.sentence_of(marked.tokens.start)].tokens.start == marked.tokens.start;
    let said = opens && is_said(article, marked);
    let alone = opens && stands_alone(article, marked);
    // *The crowd chanted, “Which bridge?”*
    let asked = words > 1 && follows_saying(article, marked);
    if is_title_case(article, marked) && words <= 8 && !said && !alone && !asked || article.is(inner.start, &["("]) {
        return None;
    }
    // Marks of a quote inside close right before it.
    let last = inner.clone().rev().find(|at| article.tokens()[*at].kind != Kind::Quote).unwrap_or(inner.end - 1);
    let verb = inner.clone().any(|at| {
        article.has(at, Classes::AUXILIARY | Classes::VERB | Classes::THIRD | Classes::PAST)
            || article.word(at).contains('\'')
    });
    let opens_sentence = inner
        .clone()
        .find(|at| article.tokens()[*at].kind == Kind::Word)
        .is_some_and(|at| article.tokens()[at].capital || words > 9);
    // A comma before the closing mark is what an attribution leaves of a full stop.
    let ends_sentence = article.is(last, &[".", ",", "!", "?", "…", "...", "—", "--"])
        || article
            .tokens()
            .get(marked.tokens.end)
            .is_some_and(|after| !after.spaced && article.is(marked.tokens.end, &[",", ".", "?", "!"]));
    (opens_sentence && ends_sentence && (verb || words > 3 || said || asked || alone) || words > 12)
        .then_some(Standing::Full)
}

/// *Who came? “Everybody.”*: a sentence of its own in a few words, and no title, which has more capitals.
fn stands_alone(article: &Article, marked: &Marked) -> bool {
    let inner = inner(marked);
    let ended = article.is(inner.end - 1, &[".", "?", "!"]);
    let capitals = inner.filter(|at| article.tokens()[*at].capital).count();
    let block = &article.blocks()[article.block_of(marked.tokens.start)];
    let next = &article.tokens()[marked.tokens.end.min(block.tokens.end - 1)];
    // *‘A change of heart’* on a line of its own is a heading.
    let heading = block.tokens == marked.tokens && article.is(marked.tokens.start, &["'", "‘"]);
    ended && !heading && capitals == 1 && (marked.tokens.end == block.tokens.end || next.spaced && next.capital)
}

/// Whether a verb of saying stands right before the marks: *chanted “Which bridge?”*, *said, “Thank God.”*, *as she put it,
/// “Hello, Leeds.”*
fn follows_saying(article: &Article, marked: &Marked) -> bool {
    let before = marked.tokens.start.saturating_sub(1);
    let leads = article.is(before, &[",", ":"]);
    let verb = if leads { before.saturating_sub(1) } else { before };
    let put = article.is(verb, &["it"]) && verb > 0 && article.is(verb - 1, &["put", "puts"]);
    let loud = article.is(inner(marked).end - 1, &["?", "!"]);
    (leads && put || article.has(verb, Classes::SAY)) && (leads || loud)
}

/// Whether a verb of saying follows with its subject: *“Never,” she said*.
fn is_said(article: &Article, marked: &Marked) -> bool {
    let end = marked.tokens.end;
    (end..(end + 5).min(article.tokens().len()))
        .take_while(|at| article.tokens()[*at].kind == Kind::Word)
        .any(|at| article.has(at, Classes::SAY) && article.has(at, Classes::PAST | Classes::THIRD))
}
