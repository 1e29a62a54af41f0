//! A few words between marks.

use super::{QuoteRule, Standing, inner, is_title_case, words};
use crate::article::{Article, Kind};
use crate::rules::lexicon::Classes;
use crate::rules::quotes::Marked;
use crate::rules::{hit, miss};
use std::ops::Range;

/// See the module.
pub const RULE: QuoteRule = QuoteRule {
    id: "partial-quote",
    title: "A few quoted words in the writer's sentence",
    explanation: "A few words in marks are somebody's own, but the sentence around them is the writer's. What was said \
                  before and after is not shown.",
    ask: &["What was the rest of the sentence?", "Why were just these words quoted?"],
    examples: &[
        hit("The minister called the plan <quote>“a serious mistake”</quote> on Monday."),
        hit("He described his rival as <quote>“Queen Bee”</quote> on Monday."),
        hit("The critics labeled the plan a gift to <quote>“builders who never build a thing.”</quote>"),
        miss(
            "He said that the supposed “experts” had never seen the bridge.",
            "The writer doubts a word that nobody used.",
        ),
        miss("The so-called “miracle diet” has no studies behind it.", "Nobody is said to have used the words."),
        miss("Ricardo “Rocky” Alvarez said he would run.", "The marks hold a nickname."),
        miss("He ran under the slogan “Mend the roads first” and won.", "The marks hold what a campaign goes by."),
        miss("He was a guest on “Evening Desk” and said he would run.", "The marks hold a title."),
    ],
    find,
};

/// From how many words on a stretch in marks is a clause.
const CLAUSE: usize = 4;

fn find(article: &Article, marked: &Marked) -> Option<Standing> {
    let words = words(article, marked);
    let clause = words >= CLAUSE && !is_modifier(article, marked) || is_short_clause(article, marked, words);
    if words == 0 || is_nickname(article, marked) || is_mention(article, marked, words) || is_title(article, marked) {
        return None;
    }
    Some(if clause { Standing::Clause } else { Standing::Partial })
}

/// *‘Bridge is crumbling,’ mayor warns*: three words will do where one is a verb in a headline, or the second helps a verb.
fn is_short_clause(article: &Article, marked: &Marked, words: usize) -> bool {
    let Range { start, .. } = inner(marked);
    let headline = article.in_headline(start);
    let finite = |at: usize| article.has(at, Classes::AUXILIARY | Classes::VERB | Classes::THIRD | Classes::PAST);
    words + 1 >= CLAUSE
        && !is_modifier(article, marked)
        && (headline && inner(marked).any(finite)
            || article.tokens()[start].capital && article.has(start + 1, Classes::AUXILIARY))
}

/// *a new “too big to fail” tax*: between a determiner or an adjective and a noun the words only name a kind.
fn is_modifier(article: &Article, marked: &Marked) -> bool {
    let next = marked.tokens.end;
    article.tokens().get(next).is_some_and(|token| {
        token.kind == Kind::Word
            && token.spaced
            && !token.classes.any(Classes::FUNCTION | Classes::CUE | Classes::VERB | Classes::ADVERB)
    })
}

/// *Ismael “El Mayo” Zambada*: between a name and a name.
fn is_nickname(article: &Article, marked: &Marked) -> bool {
    let name = |at: usize| {
        article
            .tokens()
            .get(at)
            .is_some_and(|token| token.kind == Kind::Word && token.capital && !token.classes.any(Classes::FUNCTION))
    };
    let starts = article.tokens().get(marked.tokens.start + 1).is_some_and(|token| token.capital);
    let block = &article.blocks()[article.block_of(marked.tokens.start)];
    starts
        && marked.tokens.end < block.tokens.end
        && words(article, marked) <= 3
        && marked.tokens.start > 0
        && name(marked.tokens.start - 1)
        && name(marked.tokens.end)
        && article.tokens()[marked.tokens.end].spaced
}

/// *the word “truth”*, *so-called “experts”*: words as words. A clause's worth of words that somebody *labeled* is their own,
/// and so are words that somebody *used*.
fn is_mention(article: &Article, marked: &Marked, words: usize) -> bool {
    let Some(before) = marked.tokens.start.checked_sub(1) else { return false };
    let used = before > 1
        && article.has(before - 1, Classes::DETERMINER)
        && article.reads(before - 2, &["coined", "invoked", "repeated", "used", "uses"]);
    let word = article.reads(before, &["word", "words", "term", "terms", "phrase", "phrases"]) && !used;
    let label = words < CLAUSE && article.reads(before, &["labeled", "labelled", "marked", "known"]);
    // *the “safe” label*, *“safe” as a label*
    let named = words < CLAUSE
        && article.reads(marked.tokens.end, &["as"])
        && article.reads(marked.tokens.end + 1, &["a"])
        && article.reads(marked.tokens.end + 2, &["label", "word", "term", "phrase", "slogan", "nickname"]);
    word || label
        || named
        || article
            .reads(before, &["so-called", "supposed", "purported", "nicknamed", "dubbed", "code-named", "codenamed"])
        || (before > 0 && article.reads(before, &["as", "the"]) && article.reads(before - 1, &["known"]))
}

/// A title of a work: set in capitals, more than a name's worth, or after a word that announces one.
fn is_title(article: &Article, marked: &Marked) -> bool {
    if !is_title_case(article, marked) || labels(article, marked.tokens.start) {
        return false;
    }
    let before = marked.tokens.start.checked_sub(1);
    let after_work = before.is_some_and(|at| {
        article.has(at, Classes::DOCUMENT)
            || article.reads(
                at,
                &[
                    "on", "of", "in", "'s", "show", "series", "song", "album", "novel", "play", "drama", "comedy",
                    "musical", "hit", "magazine", "for", "called", ",", "and", "from", "as", "to", "watch", "read",
                    "star",
                ],
            )
    });
    let several =
        inner(marked).filter(|at| article.tokens()[*at].kind == Kind::Word && article.tokens()[*at].capital).count()
            > 1;
    several || after_work
}

/// *described her as “Queen Bee”*: what somebody labels another as is no title, though it has the capitals of one.
fn labels(article: &Article, start: usize) -> bool {
    const REACH: usize = 10;
    // *as the “Queen Bee”*
    let article_word = usize::from(start > 0 && article.reads(start - 1, &["a", "the"]));
    let before = start.checked_sub(1 + article_word).filter(|before| article.reads(*before, &["as"]));
    let Some(before) = before else { return false };
    let sentence = article.sentences()[article.sentence_of(before)].tokens.start;
    (sentence.max(before.saturating_sub(REACH))..before).any(|at| article.has(at, Classes::STANCE))
}
