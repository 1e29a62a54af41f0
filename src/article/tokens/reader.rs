//! Reads a block of text from one token to the next.

use super::super::Kind;
use super::lower;
use super::plain::Plain;
use super::signs::{is_apostrophe, is_quote, is_sign, is_space};
use crate::rules::lexicon::{self, Classes};

/// How long an abbreviation can be, in bytes, without its full stop.
pub const LONGEST_ABBREVIATION: usize = 6;

/// A block, and how far it is read.
pub struct Reader<'a> {
    /// The block.
    pub text: &'a str,
    /// How many of its bytes are read.
    pub at: usize,
}

impl Reader<'_> {
    /// The byte so far ahead; zero past the end.
    pub fn byte(&self, ahead: usize) -> u8 {
        self.text.as_bytes().get(self.at + ahead).copied().unwrap_or(0)
    }

    /// Takes a plain word, if one stands here.
    pub fn plain_word(&mut self) -> Option<Plain> {
        let plain = Plain::read(&self.text.as_bytes()[self.at..])?;
        self.at += plain.length;
        Some(plain)
    }

    /// The character so far ahead.
    #[inline(always)]
    pub fn peek(&self, ahead: usize) -> Option<char> {
        self.text[self.at..].chars().nth(ahead)
    }

    fn bump(&mut self) {
        self.at += self.peek(0).map_or(0, char::len_utf8);
    }

    /// Takes characters as long as they are to be kept.
    pub fn take_while(&mut self, keep: impl Fn(char) -> bool) {
        while self.peek(0).is_some_and(&keep) {
            self.bump();
        }
    }

    fn starts_with(&self, prefix: &str) -> bool {
        self.text.as_bytes()[self.at..]
            .get(..prefix.len())
            .is_some_and(|head| head.eq_ignore_ascii_case(prefix.as_bytes()))
    }

    /// Takes one token, of which `first` is the first character.
    pub fn token(&mut self, first: char, spaced: bool) -> Kind {
        if !is_sign(first) && first.is_alphabetic() {
            if self.starts_with("http://") || self.starts_with("https://") || self.starts_with("www.") {
                return self.address();
            }
            return self.word();
        }
        if !is_sign(first) && first.is_numeric() {
            self.number();
            return Kind::Number;
        }
        let second = self.peek(1);
        match first {
            '.' if spaced && second.is_some_and(|c| c.is_ascii_digit()) => {
                self.bump();
                self.number();
                Kind::Number
            }
            '@' | '#' if second.is_some_and(char::is_alphanumeric) => self.address(),
            '\'' | '`' if second == Some(first) => {
                // '' and `` are double marks of typewritten copy.
                self.bump();
                self.bump();
                Kind::Quote
            }
            '\'' | '’'
                if matches!(second, Some('s' | 'S')) && !spaced && !self.peek(2).is_some_and(char::is_alphanumeric) =>
            {
                self.bump();
                self.bump();
                Kind::Word
            }
            _ if is_quote(first) => {
                self.bump();
                Kind::Quote
            }
            '.' | '-' | '–' | '—' | '_' | '*' | '=' => {
                self.take_while(|c| c == first);
                Kind::Mark
            }
            _ => {
                self.bump();
                Kind::Mark
            }
        }
    }

    fn address(&mut self) -> Kind {
        self.take_while(|c| !is_space(c) && !is_quote(c) && !matches!(c, '(' | ')' | '<' | '>' | ',' | ';'));
        // A full stop or colon at its end is the sentence's.
        while self.text[..self.at].ends_with(['.', ':', '!', '?']) {
            self.at -= 1;
        }
        Kind::Address
    }

    /// Digits, with separators that have digits on both sides, or one sign such as ½.
    fn number(&mut self) {
        let ascii = self.peek(0).is_some_and(|c| c.is_ascii_digit());
        self.bump();
        if !ascii {
            return;
        }
        while let Some(char) = self.peek(0) {
            let more = char.is_ascii_digit()
                || (matches!(char, ',' | '.') && self.peek(1).is_some_and(|c| c.is_ascii_digit()));
            if !more {
                break;
            }
            self.bump();
        }
    }

    fn word(&mut self) -> Kind {
        let start = self.at;
        loop {
            // Most words are ASCII throughout.
            let bytes = &self.text.as_bytes()[self.at..];
            self.at += bytes.iter().take_while(|byte| byte.is_ascii_alphanumeric()).count();
            // What most often ends them is told without the tables for every alphabet.
            let ends = |c: char| is_sign(c) || is_apostrophe(c);
            let goes_on = |c: char| c.is_alphanumeric() || c == '\u{ad}' || ('\u{300}'..='\u{36f}').contains(&c);
            self.take_while(|c| !ends(c) && goes_on(c));
            let (Some(joint), next) = (self.peek(0), self.peek(1)) else { break };
            let inside = match joint {
                // The possessive stands alone; don't, O'Brien and rock 'n' roll do not.
                _ if is_apostrophe(joint) => {
                    next.is_some_and(char::is_alphabetic)
                        && (!matches!(next, Some('s' | 'S')) || self.peek(2).is_some_and(char::is_alphanumeric))
                }
                '-' | '‑' | '‐' => next.is_some_and(char::is_alphanumeric),
                '&' => next.is_some_and(char::is_uppercase) && self.text[..self.at].ends_with(char::is_uppercase),
                '_' => true,
                // U.S., a.m., N.Y.; and sites such as example.com.
                '.' => {
                    next.is_some_and(char::is_alphabetic)
                        && (self.letters(start) == 1 || next.is_some_and(char::is_lowercase))
                }
                '@' => return self.address(),
                _ => false,
            };
            if !inside {
                break;
            }
            self.bump();
        }
        if self.peek(0) == Some('.') && self.is_abbreviation(start) {
            self.bump();
        }
        Kind::Word
    }

    /// How many letters stand since `start` or the last full stop after it.
    fn letters(&self, start: usize) -> usize {
        self.text[start..self.at].rsplit(['.', '-']).next().map_or(0, |part| part.chars().count())
    }

    /// Whether the full stop that comes next belongs to the word from `start`.
    fn is_abbreviation(&self, start: usize) -> bool {
        let word = &self.text[start..self.at];
        if word.contains('.') {
            return self.letters(start) == 1;
        }
        let mut chars = word.chars();
        if let (Some(only), None) = (chars.next(), chars.next()) {
            // An initial, as in J. Smith; "I." and "A." end sentences.
            return only.is_uppercase() && only != 'I';
        }
        if word.len() > LONGEST_ABBREVIATION {
            return false;
        }
        let key = lower(word);
        // "No." is short for number only before one.
        if key == "no" {
            return self.peek(1).is_some_and(is_space) && self.peek(2).is_some_and(|c| c.is_ascii_digit());
        }
        lexicon::classes(&key).any(Classes::ABBREVIATION)
    }
}
