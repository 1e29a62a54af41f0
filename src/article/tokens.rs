//! Characters to tokens.

mod plain;
mod reader;
mod signs;

use super::{Kind, Token};
use crate::rules::lexicon::{self, Classes};
use crate::span::Span;
use reader::Reader;
use signs::is_sign;
pub use signs::{is_quote, is_space};

/// Splits a block into tokens and looks every word up, once.
#[inline(never)]
pub fn split(text: &str, block: Span, lower: &mut String, tokens: &mut Vec<Token>) {
    let mut reader = Reader { text: block.of(text), at: 0 };
    let mut spaced = true;
    loop {
        while reader.byte(0) == b' ' {
            reader.at += 1;
            spaced = true;
        }
        let start = reader.at;
        let from = lower.len();
        let (kind, known, capital, parted);
        if let Some(plain) = reader.plain_word() {
            if plain.capitals {
                push_lower(lower, &reader.text[start..reader.at]);
            }
            known = plain.key.map_or_else(
                || lexicon::classes(if plain.capitals { &lower[from..] } else { &reader.text[start..reader.at] }),
                lexicon::classes_of,
            );
            (kind, capital, parted) = (Kind::Word, plain.capital, plain.digits);
        } else {
            let Some(first) = reader.peek(0) else { break };
            let sign = is_sign(first);
            if !sign && is_space(first) {
                reader.take_while(is_space);
                spaced = true;
                continue;
            }
            // A place to break the line, which no word needs to open with.
            if first == '\u{ad}' {
                reader.take_while(|char| char == first);
                continue;
            }
            kind = reader.token(first, spaced);
            let raw = &reader.text[start..reader.at];
            let word = if sign || is_lower(raw) {
                raw
            } else {
                push_lower(lower, raw);
                &lower[from..]
            };
            let in_word = kind == Kind::Word;
            known = if in_word { lexicon::classes(word) } else { Classes::default() };
            capital = !sign && first.is_uppercase();
            parted = in_word && word.bytes().any(|byte| byte == b'-' || byte.is_ascii_digit());
        }
        let span = Span::new(block.start + start, block.start + reader.at);
        let classes = match kind {
            Kind::Word => at_its_place(known, &text.as_bytes()[span.start..span.end], capital, tokens.last(), text),
            _ => known,
        };
        let lower = from as u32..lower.len() as u32;
        tokens.push(Token { span, kind, classes, spaced, capital, parted, lower });
        spaced = false;
    }
}

/// Which of the classes that the lexicon gives a word it has at its place.
fn at_its_place(classes: Classes, word: &[u8], capital: bool, before: Option<&Token>, text: &str) -> Classes {
    let inside = || before.is_some_and(|before| before.kind == Kind::Word || before.span.of(text) == ",");
    // *in May*, *Will said*: no auxiliaries, but a month and a man.
    if capital && classes.any(Classes::CALENDAR | Classes::MALE) {
        return if inside() { classes.without(Classes::AUXILIARY) } else { classes };
    }
    // Most adverbs of manner need no entry; *in Italy* and *Ms. Reilly* are none.
    let manner = word.len() > 4 && matches!(word, [.., b'l' | b'L', b'y' | b'Y']);
    if manner && classes.without(Classes::SIGNALS) == Classes::default() && !(capital && inside()) {
        return classes | Classes::ADVERB;
    }
    classes
}

/// Whether a token reads in lower case as it is written.
fn is_lower(raw: &str) -> bool {
    raw.bytes().all(|byte| byte.is_ascii() && !byte.is_ascii_uppercase())
}

/// A word in lower case with straight apostrophes and hyphens, as [`super::Article::word`] gives it.
pub fn lower(word: &str) -> String {
    let mut lower = String::with_capacity(word.len());
    push_lower(&mut lower, word);
    lower
}

fn push_lower(lower: &mut String, raw: &str) {
    if raw.is_ascii() {
        let from = lower.len();
        lower.push_str(raw);
        lower[from..].make_ascii_lowercase();
        return;
    }
    for char in raw.chars() {
        match char {
            'A'..='Z' => lower.push(char.to_ascii_lowercase()),
            '’' | '‘' => lower.push('\''),
            '\u{ad}' => {}
            '‑' | '‐' => lower.push('-'),
            _ => lower.push(small(char)),
        }
    }
}

/// The small letter of a capital, in the alphabets of Europe that are written in Latin letters: those are what names in English
/// text have, and the tables for all others would be a part of the module that a page loads.
fn small(char: char) -> char {
    let next = |char: char| char::from_u32(char as u32 + 1).unwrap_or(char);
    let even = (char as u32).is_multiple_of(2);
    match char {
        'À'..='Ö' | 'Ø'..='Þ' => char::from_u32(char as u32 + 0x20).unwrap_or(char),
        'İ' => 'i',
        'Ÿ' => 'ÿ',
        // Capitals and their small letters take turns.
        '\u{100}'..='\u{137}' | '\u{14a}'..='\u{177}' if even => next(char),
        '\u{139}'..='\u{148}' | '\u{179}'..='\u{17e}' if !even => next(char),
        _ => char,
    }
}
