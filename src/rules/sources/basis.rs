//! How a source knows: *familiar with the matter*, *who attended the meeting*.

use crate::annotation::Basis;
use crate::article::Article;
use crate::rules::lexicon::{Classes, Table, entries, list};
use std::ops::Range;
use std::sync::LazyLock;

/// How far after *who* its verb may stand.
const HELPERS: usize = 5;

/// The words after the first by which a basis opens, and what it amounts to.
type Opener = (Vec<&'static str>, &'static str);

/// By their first words.
static OPENERS: LazyLock<Table<Vec<Opener>>> = LazyLock::new(|| {
    let mut openers: Table<Vec<Opener>> = Table::default();
    for (kind, words) in entries(list!("../lexicon/basis.txt")).filter_map(|line| line.split_once(": ")) {
        let mut words = words.split(' ');
        if let Some(first) = words.next() {
            openers.entry(first).push((words.collect(), kind));
        }
    }
    openers
});

/// Finds the basis in the words of a mention, or in the clause that follows it after a comma.
pub fn find(article: &Article, mention: &Range<usize>) -> Option<Basis> {
    for at in mention.start + 1..mention.end {
        if let Some(kind) = opens(article, at) {
            return Some(Basis { span: article.span(&(at..mention.end)), kind });
        }
    }
    if article.is(mention.end, &[","]) {
        let at = mention.end + 1;
        if let Some(kind) = opens(article, at) {
            let sentence = &article.sentences()[article.sentence_of(at)].tokens;
            let end = (at..sentence.end.min(at + 30))
                .find(|at| article.is(*at, &[",", ".", ";", "but"]))
                .unwrap_or(sentence.end.min(at + 30));
            return Some(Basis { span: article.span(&(at..end)), kind });
        }
    }
    None
}

fn opens(article: &Article, at: usize) -> Option<&'static str> {
    let openers = OPENERS.get(article.tokens().get(at).map_or("", |_| article.word(at)))?;
    // *who had already seen it* knows as *who saw it* does.
    let helper = |at: usize| article.has(at, Classes::AUXILIARY | Classes::ADVERB) && !article.is(at, &["there"]);
    let helps = |at: &usize| helper(*at) && !article.word(*at).ends_with("n't");
    let next = if article.is(at, &["who"]) { (at + 1..at + HELPERS).find(|at| !helps(at))? } else { at + 1 };
    // *who speaks regularly with him*
    let follow = |words: &[&str]| {
        let mut at = next;
        words.iter().all(|word| {
            at += usize::from(article.has(at, Classes::ADVERB) && !article.is(at, &[word]));
            at += 1;
            article.is(at - 1, &[word])
        }) && !(words.first() == Some(&"spoke") && is_told(article, at))
    };
    openers.iter().find(|(words, _)| follow(words)).map(|(_, kind)| *kind)
}

/// Whether those who spoke did so to an outlet or to reporters, and not to somebody who could tell them: *who spoke to the
/// Star*, unlike *who spoke to the mayor*.
fn is_told(article: &Article, at: usize) -> bool {
    let the = article.has(at, Classes::DETERMINER);
    let whom = at + usize::from(the);
    let somebody = article.has(whom, Classes::TITLE | Classes::GIVEN) || article.is(whom, &["her", "him", "them"]);
    let small = article.tokens().get(whom).is_some_and(|whom| !whom.capital);
    !(somebody || the && small)
}
