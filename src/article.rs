//! The article as the rules read it: blocks, sentences, tokens. No other module looks at characters.

mod blocks;
mod language;
mod sentences;
mod tokens;
mod words;

use crate::rules::lexicon::Classes;
use crate::span::Span;
use std::ops::Range;
pub use tokens::lower;
pub use words::words;

/// A text, read: its blocks, the sentences in them and the tokens in those.
///
/// Boilerplate is a block without tokens, so that no later stage can mark it.
#[derive(Debug)]
pub struct Article<'a> {
    text: &'a str,
    /// The words in lower case with straight apostrophes, end to end, of the tokens that are not written so.
    lower: String,
    blocks: Vec<Block>,
    sentences: Vec<Sentence>,
    tokens: Vec<Token>,
    language: &'static str,
}

/// A paragraph, a headline, or another line that stands for itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// Where it stands, without the white space around it.
    pub span: Span,
    /// What it is.
    pub kind: BlockKind,
    /// Its tokens, by index into [`Article::tokens`]; none in boilerplate.
    pub tokens: Range<usize>,
}

/// What a block is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BlockKind {
    /// The article's headline, or a heading inside it.
    Headline,
    /// Who wrote it.
    Byline,
    /// Where and when, on a line of its own.
    Dateline,
    /// Text.
    Paragraph,
    /// An item of a list.
    List,
    /// Words under a picture.
    Caption,
    /// What is not the article: adverts, share bars, comment rules. The reason says which.
    Boilerplate(&'static str),
}

/// A sentence: a run of tokens in one block. Sentences inside quotation marks count as sentences too.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// Its tokens, by index into [`Article::tokens`].
    pub tokens: Range<usize>,
    /// The block it stands in, by index into [`Article::blocks`].
    pub block: usize,
}

/// A word, a number, a mark.
#[derive(Clone, Debug)]
pub struct Token {
    /// Where it stands.
    pub span: Span,
    /// What it is made of.
    pub kind: Kind,
    /// What the lexicon knows of it.
    pub classes: Classes,
    /// Whether white space (or the block's start) stands before it.
    pub spaced: bool,
    /// Whether it starts with a capital.
    pub capital: bool,
    /// Whether it is a word that may have parts: with hyphens or digits inside (*34-year-old*, *USD50*).
    pub parted: bool,
    /// Its stretch of the words in lower case; empty where it is written so.
    lower: Range<u32>,
}

/// What a token is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Letters, with the hyphens, apostrophes and full stops inside (*Democratic-leaning*, *don't*, *U.S.*, *MS-13*).
    /// A possessive *'s* is a word of its own.
    Word,
    /// Digits with their separators (*1,200.5*), or a fraction sign (*½*). Letters that follow are a token of their own.
    Number,
    /// A quotation mark, or an apostrophe at a word's edge.
    Quote,
    /// A web or mail address, a handle or a hash tag.
    Address,
    /// Anything else, one character (or a run of the same dots or dashes).
    Mark,
}

impl<'a> Article<'a> {
    /// Reads a text. Every text can be read.
    pub fn read(text: &'a str) -> Self {
        let mut article = Article {
            text,
            lower: String::with_capacity(text.len() / 4),
            blocks: blocks::split(text),
            // News has a token for every four or five bytes, and a sentence for every hundred.
            sentences: Vec::with_capacity(text.len() / 80),
            tokens: Vec::with_capacity(text.len() / 4),
            language: language::UNDETERMINED,
        };
        for index in 0..article.blocks.len() {
            let start = article.tokens.len();
            let lower = article.lower.len();
            let span = article.blocks[index].span;
            tokens::split(text, span, &mut article.lower, &mut article.tokens);
            if let Some(reason) = article.boilerplate(span, start) {
                article.blocks[index].kind = BlockKind::Boilerplate(reason);
                article.tokens.truncate(start);
                article.lower.truncate(lower);
            } else {
                sentences::split(text, &article.tokens, start, index, &mut article.sentences);
            }
            article.blocks[index].tokens = start..article.tokens.len();
        }
        blocks::classify(text, &article.tokens, &mut article.blocks);
        article.language = language::detect(&article);
        article
    }

    /// Why a line is no part of the article, whose tokens are those from `start` on.
    fn boilerplate(&self, line: Span, start: usize) -> Option<&'static str> {
        let clutter = (start..self.tokens.len()).filter(|at| self.has(*at, Classes::CLUTTER));
        let clutter: Vec<&str> = clutter.map(|at| self.word(at)).collect();
        let worth_a_look = !clutter.is_empty() || blocks::opens_clutter(&self.tokens[start..]);
        worth_a_look.then(|| blocks::boilerplate(line.of(self.text), &clutter)).flatten()
    }

    /// The text as it was given.
    pub fn text(&self) -> &'a str {
        self.text
    }

    /// Its blocks, in order.
    pub fn blocks(&self) -> &[Block] {
        &self.blocks
    }

    /// Its sentences, in order.
    pub fn sentences(&self) -> &[Sentence] {
        &self.sentences
    }

    /// Its tokens, in order.
    pub fn tokens(&self) -> &[Token] {
        &self.tokens
    }

    /// The code of the language that the text is in (ISO 639-1), as far as its small words tell; otherwise `und`.
    pub fn language(&self) -> &'static str {
        self.language
    }

    /// Whether it is in English, the language that the rules read.
    pub fn is_english(&self) -> bool {
        self.language == language::ENGLISH
    }

    /// The token's text as written.
    #[inline(always)]
    pub fn raw(&self, token: usize) -> &'a str {
        self.tokens[token].span.of(self.text)
    }

    /// The token in lower case, with straight apostrophes.
    pub fn word(&self, token: usize) -> &str {
        let Token { span, lower, .. } = &self.tokens[token];
        if lower.is_empty() { span.of(self.text) } else { &self.lower[lower.start as usize..lower.end as usize] }
    }

    /// Whether a token of that index exists and has one of the classes.
    pub fn has(&self, token: usize, classes: Classes) -> bool {
        self.tokens.get(token).is_some_and(|token| token.classes.any(classes))
    }

    /// Whether the lexicon has nothing to say of a token but what *Rand*, *Stone* and *Reading* are besides names.
    pub fn is_unknown(&self, token: usize) -> bool {
        self.tokens[token].classes.without(Classes::UNIT | Classes::CURRENCY | Classes::OPENS_CLUTTER)
            == Classes::default()
    }

    /// Whether a token of that index exists and reads, in lower case, as one of the words.
    #[inline]
    pub fn is(&self, token: usize, words: &[&str]) -> bool {
        self.tokens.get(token).is_some_and(|Token { span, lower, .. }| {
            let word = if lower.is_empty() {
                &self.text.as_bytes()[span.start..span.end]
            } else {
                &self.lower.as_bytes()[lower.start as usize..lower.end as usize]
            };
            is_one_of(word, words)
        })
    }

    /// As [`Self::is`], for what is asked of few tokens: compiled once, it weighs less and takes longer.
    #[inline(never)]
    pub fn reads(&self, token: usize, words: &[&str]) -> bool {
        self.is(token, words)
    }

    /// The stretch of text from the first to the last of the tokens. The range must not be empty.
    pub fn span(&self, tokens: &Range<usize>) -> Span {
        Span::new(self.tokens[tokens.start].span.start, self.tokens[tokens.end - 1].span.end)
    }

    /// The sentence in which a token stands, by index.
    pub fn sentence_of(&self, token: usize) -> usize {
        self.sentences.partition_point(|sentence| sentence.tokens.end <= token)
    }

    /// The block in which a token stands, by index.
    pub fn block_of(&self, token: usize) -> usize {
        self.sentences[self.sentence_of(token)].block
    }

    /// Whether a token stands in a headline.
    pub fn in_headline(&self, token: usize) -> bool {
        self.blocks[self.block_of(token)].kind == BlockKind::Headline
    }
}

/// Whether a word is one of several. Rules ask this of every token many times over: inlined, a comparison with a word that
/// stands in the rule is one of lengths and of two numbers.
#[inline]
pub fn is_one_of(word: &[u8], words: &[&str]) -> bool {
    words.iter().any(|one| one.as_bytes() == word)
}
