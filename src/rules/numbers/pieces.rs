//! The article in pieces: tokens with what hyphens join taken apart, so that *34-year-old* and *two-thirds* read like
//! *34 year old* and *two thirds*.

use super::words;
use crate::article::{Article, Kind, Token, is_one_of};
use crate::rules::lexicon::{self, Classes};
use std::ops::Range;

/// The pieces of an article. Empty pieces stand before, between and after the blocks, so that no pattern runs from
/// one into the next and every piece has neighbours.
pub struct Pieces<'a> {
    article: &'a Article<'a>,
    pieces: Vec<Piece<'a>>,
}

struct Piece<'a> {
    token: usize,
    /// The piece in lower case.
    word: &'a str,
    /// Whether it is the first of its token.
    first: bool,
    glued: bool,
    /// None in the empty pieces between blocks.
    kind: Option<Kind>,
    classes: Classes,
}

impl<'a> Pieces<'a> {
    /// The first piece that may be text. The empty ones before it let a rule look back without counting.
    pub const FIRST: usize = 8;

    /// Takes an article's tokens apart.
    pub fn read(article: &'a Article<'a>) -> Self {
        let mut pieces = Vec::with_capacity(article.tokens().len() + article.blocks().len() * 2 + 1);
        let gap = |token| Piece { token, word: "", first: true, glued: false, kind: None, classes: Classes::default() };
        pieces.extend((0..Self::FIRST).map(|_| gap(0)));
        for block in article.blocks() {
            let mut glued = false;
            for token in block.tokens.clone() {
                if !glued && joins(article, token, block.tokens.end) {
                    glued = true;
                    continue;
                }
                let Token { kind, classes, .. } = article.tokens()[token];
                let word = article.word(token);
                if kind == Kind::Word && word.contains('-') {
                    for (index, part) in word.split('-').enumerate() {
                        let digits = !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
                        let kind = if digits { Kind::Number } else { kind };
                        let classes = if digits { Classes::default() } else { lexicon::classes(part) };
                        pieces.push(Piece { token, word: part, first: index == 0, glued, kind: Some(kind), classes });
                        glued = true;
                    }
                } else if let Some(code) = leading_code(word) {
                    let (letters, digits) = word.split_at(code);
                    pieces.push(Piece { token, word: letters, first: true, glued, kind: Some(kind), classes });
                    let kind = Some(Kind::Number);
                    pieces.push(Piece {
                        token,
                        word: digits,
                        first: false,
                        glued: false,
                        kind,
                        classes: Classes::default(),
                    });
                } else {
                    pieces.push(Piece { token, word, first: true, glued, kind: Some(kind), classes });
                }
                glued = false;
            }
            pieces.push(gap(block.tokens.end));
        }
        Pieces { article, pieces }
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.pieces.len()
    }

    /// The piece in lower case; empty outside of the text.
    pub fn text(&self, at: usize) -> &str {
        self.pieces.get(at).map_or("", |piece| piece.word)
    }

    /// Whether the piece reads, in lower case, as one of the words.
    pub fn is(&self, at: usize, words: &[&str]) -> bool {
        is_one_of(self.text(at).as_bytes(), words)
    }

    /// Whether the pieces from `at` on read as these words.
    pub fn are(&self, at: usize, words: &[&str]) -> bool {
        words.iter().enumerate().all(|(ahead, word)| self.text(at + ahead) == *word)
    }

    /// What the piece is made of; none outside of the text.
    pub fn kind(&self, at: usize) -> Option<Kind> {
        self.pieces.get(at).and_then(|piece| piece.kind)
    }

    /// Whether it is a word or a part of one.
    pub fn is_word(&self, at: usize) -> bool {
        self.kind(at) == Some(Kind::Word)
    }

    /// Whether it is digits or a fraction sign.
    pub fn is_number(&self, at: usize) -> bool {
        self.kind(at) == Some(Kind::Number)
    }

    /// Whether a hyphen, or a dash between figures, joins it to the piece before.
    pub fn glued(&self, at: usize) -> bool {
        self.pieces.get(at).is_some_and(|piece| piece.glued)
    }

    /// Whether it follows the piece before without white space or hyphen.
    pub fn touches(&self, at: usize) -> bool {
        self.pieces.get(at).is_some_and(|piece| {
            piece.kind.is_some() && !piece.glued && piece.first && !self.article.tokens()[piece.token].spaced
        })
    }

    /// Whether it starts with a capital (a part of a word: whether the word does).
    pub fn capital(&self, at: usize) -> bool {
        self.kind(at).is_some() && self.article.tokens()[self.pieces[at].token].capital
    }

    /// Whether it is a word in capitals throughout.
    pub fn shouts(&self, at: usize) -> bool {
        self.is_word(at) && self.article.raw(self.pieces[at].token).chars().all(|char| !char.is_lowercase())
    }

    /// The token as written.
    pub fn raw(&self, at: usize) -> &str {
        if self.kind(at).is_some() { self.article.raw(self.pieces[at].token) } else { "" }
    }

    /// Whether the lexicon puts the piece into one of the classes.
    pub fn has(&self, at: usize, classes: Classes) -> bool {
        self.pieces.get(at).is_some_and(|piece| piece.kind == Some(Kind::Word) && piece.classes.any(classes))
    }

    /// Whether it opens a sentence.
    pub fn opens(&self, at: usize) -> bool {
        self.kind(at).is_some() && {
            let token = self.pieces[at].token;
            self.article.sentences()[self.article.sentence_of(token)].tokens.start == token
        }
    }

    /// The token that the piece is, or is a part of.
    pub fn token(&self, at: usize) -> usize {
        self.pieces[at].token
    }

    /// The tokens of a run of pieces. It must not be empty, and lie in one block.
    pub fn tokens(&self, run: &Range<usize>) -> Range<usize> {
        self.pieces[run.start].token..self.pieces[run.end - 1].token + 1
    }
}

/// How long the currency code is that a word such as *USD50* starts with.
fn leading_code(word: &str) -> Option<usize> {
    if !word.as_bytes().last().is_some_and(u8::is_ascii_digit) {
        return None;
    }
    let code = word.trim_end_matches(|char: char| char.is_ascii_digit()).len();
    (code == 3 && word.len() > 3 && words::currency(&word[..3]).is_some()).then_some(code)
}

/// Whether a token is a hyphen, or a dash between figures, that joins what stands before and after it.
fn joins(article: &Article, token: usize, end: usize) -> bool {
    let tokens = article.tokens();
    if tokens[token].kind != Kind::Mark {
        return false;
    }
    let dash = article.word(token);
    if !matches!(dash, "-" | "–") || token == 0 || token + 1 >= end {
        return false;
    }
    let (before, after) = (token - 1, token + 1);
    let figure = |at: usize| tokens[at].kind == Kind::Number || article.is(at, &["%", "$", "£", "€"]);
    !tokens[token].spaced
        && !tokens[after].spaced
        && (figure(before) || dash == "–" && article.has(before, Classes::NUMBER))
        && (figure(after) || tokens[after].kind == Kind::Word && (dash == "-" || article.has(after, Classes::NUMBER)))
}
