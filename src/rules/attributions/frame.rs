//! A sentence in which every quotation counts as one item.

use crate::article::{Article, BlockKind, Kind, is_one_of};
use crate::rules::lexicon::Classes;
use crate::rules::quotes::{Quotation, Standing};
use std::ops::Range;

/// Longest frame, in items. Longer sentences are cut: no writer's sentence is that long, and a bound keeps every rule's
/// look around it short.
const LONGEST: usize = 240;

/// An article's sentences, their quotations folded.
pub struct Folded<'a> {
    article: &'a Article<'a>,
    all: &'a [Quotation],
    /// Those of all sentences, in one list: many short ones would cost more than all there is to do with them.
    items: Vec<Item<'a>>,
    cuts: Vec<Cut>,
}

/// Where a sentence stands among the items.
struct Cut {
    items: Range<usize>,
    opens_block: bool,
    headline: bool,
}

/// A sentence, its quotations folded.
pub struct Frame<'a> {
    article: &'a Article<'a>,
    all: &'a [Quotation],
    items: &'a [Item<'a>],
    /// Whether it is the first of its block.
    pub opens_block: bool,
    headline: bool,
}

/// A token outside quotation marks, or a whole quotation.
#[derive(Clone, Debug)]
struct Item<'a> {
    tokens: Range<usize>,
    quotation: Option<usize>,
    /// What a token is; nothing, no class and no kind for a quotation.
    word: &'a str,
    classes: Classes,
    kind: Option<Kind>,
    capital: bool,
}

impl<'a> Item<'a> {
    fn token(article: &'a Article, at: usize) -> Self {
        let token = &article.tokens()[at];
        Item {
            tokens: at..at + 1,
            quotation: None,
            word: article.word(at),
            classes: token.classes,
            kind: Some(token.kind),
            capital: token.capital,
        }
    }

    fn quotation(tokens: Range<usize>, index: usize) -> Self {
        Item { tokens, quotation: Some(index), word: "", classes: Classes::default(), kind: None, capital: false }
    }
}

impl<'a> Frame<'a> {
    /// Its first token.
    pub fn start(&self) -> usize {
        self.items[0].tokens.start
    }

    /// How many items it has: one at the least.
    pub fn len(&self) -> usize {
        self.items.len()
    }

    /// The tokens from the first to the last of the items. The range must not be empty.
    pub fn tokens(&self, items: &Range<usize>) -> Range<usize> {
        self.items[items.start].tokens.start..self.items[items.end - 1].tokens.end
    }

    /// The quotes among the items, by index into what the quotes stage found.
    pub fn quotations(&self, items: &Range<usize>) -> Vec<usize> {
        self.items[items.clone()]
            .iter()
            .filter_map(|item| item.quotation)
            .filter(|quote| self.all[*quote].standing.is_some())
            .collect()
    }

    /// What a quotation at this place is, if it is a quote at all.
    pub fn quote(&self, at: usize) -> Option<Standing> {
        self.items.get(at).and_then(|item| item.quotation).and_then(|quote| self.all[quote].standing)
    }

    /// Whether a whole quotation stands at this place.
    pub fn is_full_quote(&self, at: usize) -> bool {
        matches!(self.quote(at), Some(Standing::Full | Standing::Continued))
    }

    /// Whether anything between quotation marks stands at this place.
    pub fn is_marked(&self, at: usize) -> bool {
        self.items.get(at).is_some_and(|item| item.quotation.is_some())
    }

    /// Whether a quotation at this place ends in a comma inside its marks, as one does that an attribution follows.
    #[inline(always)]
    pub fn quote_leads_on(&self, at: usize) -> bool {
        self.quote(at).is_some() && self.marks_lead_on(at)
    }

    /// Whether anything between marks, a title too, ends in a comma inside them: what follows is no part of it.
    pub fn marks_lead_on(&self, at: usize) -> bool {
        self.is_marked(at) && self.ends_inside(at, &[",", "?", "!", "—", "--", "…"])
    }

    /// Whether words that somebody spoke stand at this place: a whole quotation, or one that an attribution follows.
    pub fn is_speech(&self, at: usize) -> bool {
        self.is_full_quote(at) || self.quote_leads_on(at)
    }

    /// Whether a quotation at this place ends in a full stop inside its marks.
    fn quote_is_ended(&self, at: usize) -> bool {
        self.is_marked(at) && self.ends_inside(at, &[".", "?", "!", "…", "..."])
    }

    /// Whether the last token between the marks, those of a quote inside left out, is one of these.
    #[inline(never)]
    fn ends_inside(&self, at: usize, words: &[&str]) -> bool {
        let tokens = &self.items[at].tokens;
        let mark = |at: &usize| self.article.tokens()[*at].kind == Kind::Quote;
        let last = (tokens.start + 1..tokens.end).rev().find(|at| !mark(at));
        last.is_some_and(|token| self.article.is(token, words))
    }

    /// Whether an attribution may hang on what stands here: a cue verb, a few other words, a
    /// colon, a dash.
    pub fn is_anchor(&self, at: usize) -> bool {
        self.has(at, Classes::CUE | Classes::TELLING | Classes::MINDED | Classes::JUDGING | Classes::ANCHOR)
            || self.kind(at) == Some(Kind::Mark) && self.is(at, &[":", "—", "–", "―", "--", "-"])
    }

    /// The word at this place in lower case; nothing for a quotation.
    pub fn word(&self, at: usize) -> &str {
        self.items.get(at).map_or("", |item| item.word)
    }

    /// Whether the word at this place is one of these.
    pub fn is(&self, at: usize, words: &[&str]) -> bool {
        self.items.get(at).is_some_and(|item| !item.word.is_empty() && is_one_of(item.word.as_bytes(), words))
    }

    /// As [`Self::is`], for what is asked of few places: compiled once, it weighs less and takes longer.
    #[inline(never)]
    pub fn reads(&self, at: usize, words: &[&str]) -> bool {
        self.is(at, words)
    }

    /// Whether the word at this place has one of the classes.
    pub fn has(&self, at: usize, classes: Classes) -> bool {
        self.items.get(at).is_some_and(|item| item.classes.any(classes))
    }

    /// Whether a word (and no mark or number) stands at this place.
    pub fn is_word(&self, at: usize) -> bool {
        self.kind(at) == Some(Kind::Word)
    }

    /// Whether a word with a capital stands at this place, other than a function word.
    pub fn is_name(&self, at: usize) -> bool {
        self.is_word(at)
            && self.is_capital(at)
            && !self.has(at, Classes::FUNCTION)
            && !(at == 0 && self.has(at, Classes::ADVERB))
    }

    /// Whether a dash stands here, long or written as a hyphen.
    #[inline(always)]
    pub fn is_any_dash(&self, at: usize) -> bool {
        self.is(at, &["—", "–", "--"]) || self.is_dash(at)
    }

    /// Whether a hyphen at this place stands for a dash: with space on both sides.
    #[inline(always)]
    pub fn is_dash(&self, at: usize) -> bool {
        let spaced = |at: usize| self.items.get(at).is_some_and(|item| self.article.tokens()[item.tokens.start].spaced);
        self.is(at, &["-"]) && spaced(at) && spaced(at + 1)
    }

    /// What stands at this place; nothing for a quotation or past the end.
    pub fn kind(&self, at: usize) -> Option<Kind> {
        self.items.get(at).and_then(|item| item.kind)
    }

    /// Whether the word at this place starts with a capital.
    pub fn is_capital(&self, at: usize) -> bool {
        self.items.get(at).is_some_and(|item| item.capital)
    }

    /// The text at this place as written.
    pub fn raw(&self, at: usize) -> &'a str {
        self.article.raw(self.items[at].tokens.start)
    }

    /// Whether it is, or stands in, a headline.
    pub fn is_headline(&self) -> bool {
        self.headline
    }

    /// The frame's end, its closing full stop or question mark left out.
    #[inline(always)]
    pub fn end(&self) -> usize {
        let mut end = self.items.len();
        while end > 0 && self.is(end - 1, &[".", "!", "?", "…", "...", ";"]) {
            end -= 1;
        }
        end
    }

    /// Whether the frame's own words are at an end here: nothing but a full stop follows.
    pub fn ends_at(&self, at: usize) -> bool {
        at >= self.end()
    }
}

impl<'a> Folded<'a> {
    /// Reads an article.
    #[inline(never)]
    pub fn read(article: &'a Article<'a>, quotations: &'a [Quotation]) -> Self {
        let (items, cuts) = (Vec::with_capacity(article.tokens().len()), Vec::with_capacity(article.sentences().len()));
        let mut folded = Folded { article, all: quotations, items, cuts };
        let mut sentences = article.sentences().iter().map(|sentence| sentence.tokens.end).peekable();
        let mut quotations_ahead = quotations.iter().enumerate().peekable();
        for block in article.blocks() {
            let end = block.tokens.end;
            let mut at = block.tokens.start;
            let first = folded.items.len();
            let mut start = first;
            while at < end {
                while sentences.next_if(|sentence| *sentence <= at).is_some() {}
                while quotations_ahead.next_if(|(_, quotation)| quotation.tokens.start < at).is_some() {}
                // Up to the sentence's end or the next quotation every token is an item.
                let sentence = sentences.peek().copied().unwrap_or(end).min(end);
                let quotation = quotations_ahead.peek().filter(|(_, quotation)| quotation.tokens.start < sentence);
                let stop = quotation.map_or(sentence, |(_, quotation)| quotation.tokens.start);
                let stop = stop.min(at + LONGEST - (folded.items.len() - start));
                folded.items.extend((at..stop).map(|at| Item::token(article, at)));
                at = stop;
                let room = folded.items.len() - start < LONGEST;
                let quotation = quotation.filter(|(_, quotation)| quotation.tokens.start == at && room);
                if let Some((index, quotation)) = quotation {
                    folded.items.push(Item::quotation(quotation.tokens.clone(), *index));
                    at = quotation.tokens.end;
                }
                while sentences.next_if(|sentence| *sentence < at).is_some() {}
                let ends = sentences.peek().is_none_or(|sentence| *sentence == at);
                let headline = block.kind == BlockKind::Headline;
                let cut = Cut { items: start..folded.items.len(), opens_block: start == first, headline };
                let frame = folded.frame(&cut);
                let whole = at >= end
                    || frame.len() >= LONGEST
                    || (ends && !goes_on(&frame, at))
                    || quotation.is_some() && starts_anew(&frame, at);
                if whole {
                    start = folded.items.len();
                    folded.cuts.push(cut);
                }
            }
        }
        folded
    }

    /// The sentences, in order.
    pub fn frames(&self) -> Vec<Frame<'_>> {
        self.cuts.iter().map(|cut| self.frame(cut)).collect()
    }

    fn frame(&self, cut: &Cut) -> Frame<'_> {
        let (opens_block, headline) = (cut.opens_block, cut.headline);
        Frame { article: self.article, all: self.all, items: &self.items[cut.items.clone()], opens_block, headline }
    }
}

/// Whether the quotation that was read last is the end of a sentence, though no sentence ends after its closing mark.
fn starts_anew(frame: &Frame, at: usize) -> bool {
    let last = frame.len() - 1;
    frame.quote_is_ended(last)
        && frame.article.tokens().get(at).is_some_and(|next| next.spaced && next.capital)
        && !goes_on(frame, at)
}

/// Whether a sentence goes on after its quotation: *“Is it safe?” Ms. Osei asked.*
fn goes_on(frame: &Frame, at: usize) -> bool {
    let last = frame.len() - 1;
    if !frame.is_marked(last) {
        return false;
    }
    let article = frame.article;
    if article.tokens().get(at).is_some_and(|next| !next.capital && next.kind == Kind::Word) {
        return true;
    }
    // *“…” — Ana Lopez*
    if article.is(at, &["—", "–", "--"])
        && article.tokens().get(at + 1).is_some_and(|next| next.capital)
        && article.block_of(at) == article.block_of(at - 1)
    {
        return true;
    }
    // *“It is late.” She added that …*, but *“Is it late?” She asked.*
    if article.has(at, Classes::PRONOUN) && !article.is(at, &["i"]) && !frame.quote_leads_on(last) {
        return false;
    }
    // A few words, a verb of saying, and an end: nothing else can be meant.
    for ahead in at..(at + 8).min(article.tokens().len()) {
        let token = &article.tokens()[ahead];
        if token.kind == Kind::Quote || article.block_of(ahead) != article.block_of(at) {
            return false;
        }
        if token.classes.any(Classes::SAY)
            && token.classes.any(Classes::PAST | Classes::THIRD)
            && ahead > at
            && !token.capital
        {
            // After a question nothing else fits; after a full stop the next sentence may report.
            let question = frame.quote_leads_on(last);
            let next = ahead + 1;
            // *“It is late.” Ms. Osei added, “It is cold.”*
            let anew = !question && article.is(next, &[","]);
            let quote = article.tokens().get(next + 1).is_some_and(|after| after.kind == Kind::Quote);
            if anew && quote {
                return false;
            }
            return article.is(next, &[".", ",", "in", "on", "of", "at", "during", "as", "after", "when"])
                || (question
                    && !article.has(next, Classes::PRONOUN | Classes::DETERMINER | Classes::RELATIVE)
                    && !article.is(next, &["that"]));
        }
        if token.kind == Kind::Mark || token.classes.any(Classes::AUXILIARY | Classes::VERB | Classes::RELATIVE) {
            return false;
        }
        // *“Is it safe?” Hale prodded.*: a name and no more than a verb.
        if ahead > at && !token.capital && article.word(ahead).ends_with("ed") {
            let (before, next) = (&article.tokens()[ahead - 1], article.tokens().get(ahead + 1));
            return before.capital
                && frame.quote_leads_on(last)
                && next.is_none_or(|next| next.kind == Kind::Quote || article.is(ahead + 1, &[".", ","]));
        }
    }
    false
}
