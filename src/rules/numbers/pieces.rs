//! The article in pieces: tokens with what hyphens join taken apart, so that *34-year-old* and *two-thirds* read like
//! *34 year old* and *two thirds*.

use super::words::{self, Numeral, Unit};
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
            if !block.tokens.clone().any(|token| may_open_figure(article, token)) {
                continue;
            }
            let mut glued = false;
            for token in block.tokens.clone() {
                if !glued && joins(article, token, block.tokens.end) {
                    glued = true;
                    continue;
                }
                let Token { kind, classes, parted, .. } = article.tokens()[token];
                let word = article.word(token);
                if parted && word.contains('-') {
                    for (index, part) in word.split('-').enumerate() {
                        let digits = !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
                        let kind = if digits { Kind::Number } else { kind };
                        let classes = if digits { Classes::default() } else { lexicon::classes(part) };
                        pieces.push(Piece { token, word: part, first: index == 0, glued, kind: Some(kind), classes });
                        glued = true;
                    }
                } else if let Some(code) = Some(word).filter(|_| parted).and_then(leading_code) {
                    let (letters, digits) = word.split_at(code);
                    let [before, after] = [kind, Kind::Number].map(Some);
                    let classes = lexicon::classes(letters);
                    pieces.push(Piece { token, word: letters, first: true, glued, kind: before, classes });
                    let classes = Classes::default();
                    pieces.push(Piece { token, word: digits, first: false, glued: false, kind: after, classes });
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

    /// Whether a figure may open here: with a number, a number word, or an *a* that can be one.
    #[inline(always)]
    pub fn opens_figure(&self, at: usize) -> bool {
        self.is_number(at)
            || self.has(at, Classes::OPENER)
                && (!self.is(at, ARTICLES) || self.has(at + 1, COUNTED) || self.is(at + 1, COUNTED_TOO))
    }

    /// The number word, if it is one.
    pub fn numeral(&self, at: usize) -> Option<Numeral> {
        self.has(at, Classes::OPENER).then(|| words::numeral(self.text(at))).flatten()
    }

    /// The unit of one word or sign, if it is one.
    pub fn unit(&self, at: usize) -> Option<Unit> {
        (!self.is_word(at) || self.has(at, Classes::UNIT)).then(|| words::unit(self.text(at))).flatten()
    }

    /// The unit that starts here, and where it ends: *square feet*, *miles per hour*, *km*.
    pub fn long_unit(&self, at: usize) -> Option<(usize, Unit)> {
        if self.is_word(at) && !self.has(at, Classes::UNIT) {
            return None;
        }
        let mut found = self.unit(at).map(|unit| (at + 1, unit));
        if !self.is_word(at) && found.is_none() {
            return None;
        }
        let mut form = self.text(at).to_string();
        if form == "°" && self.touches(at + 1) && self.is(at + 1, &["c", "c.", "f", "f."]) {
            // At the end of a sentence the letter keeps its full stop.
            form.push_str(self.text(at + 1).trim_end_matches('.'));
            return words::unit(&form).map(|unit| (at + 2, unit));
        }
        for more in at + 1..at + 3 {
            if !self.is_word(more) {
                break;
            }
            form.push('_');
            form.push_str(self.text(more));
            found = words::unit(&form).map(|unit| (more + 1, unit)).or(found);
        }
        // Letters alone are a unit only after digits: *5 m*, *816 000 t*.
        found.filter(|_| self.text(at).len() > 2 || !self.is_word(at) || self.is_number(at - 1))
    }

    /// The currency of one word or sign, if it is one.
    pub fn currency(&self, at: usize) -> Option<&'static str> {
        (!self.is_word(at) || self.has(at, Classes::CURRENCY)).then(|| words::currency(self.text(at))).flatten()
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

/// *a* before one of these can be a number: *a million*, *a third*, *a pair*, *a year*. Few of an article's many are.
const COUNTED: Classes = Classes::OPENER.or(Classes::UNIT);
const COUNTED_TOO: &[&str] =
    &["couple", "fraction", "full", "pair", "penny", "per", "percent", "percentage", "point", "whole"];
const ARTICLES: &[&str] = &["a", "an"];

/// Whether a figure may open with a token, or with a part of it.
fn may_open_figure(article: &Article, token: usize) -> bool {
    let Token { kind, classes, parted, .. } = article.tokens()[token];
    match kind {
        Kind::Number => true,
        Kind::Word if classes.any(Classes::OPENER) => {
            let next = article.tokens().get(token + 1);
            !article.is(token, ARTICLES)
                || next.is_some_and(|next| next.parted || next.classes.any(COUNTED))
                || article.is(token + 1, COUNTED_TOO)
        }
        Kind::Word => parted,
        _ => false,
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
