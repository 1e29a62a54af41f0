//! Characters to tokens.

use super::{Kind, Token};
use crate::rules::lexicon::{self, Classes, Key};
use crate::span::Span;

/// How long an abbreviation can be, in bytes, without its full stop.
const LONGEST_ABBREVIATION: usize = 6;

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

/// The commonest signs that are no letters, digits or white space, and read in lower case as they are written.
fn is_sign(char: char) -> bool {
    matches!(char, '“' | '”' | '–' | '—' | '…' | '"' | '.' | ',' | ';' | ':' | '(' | ')' | '?' | '!' | '-' | '$' | '%')
}

/// White space, and the invisible characters that pasted text carries along.
pub fn is_space(char: char) -> bool {
    char.is_whitespace()
        || matches!(char, '\u{200b}' | '\u{2060}' | '\u{feff}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Any of the signs that open or close a quotation, or stand for an apostrophe.
pub fn is_quote(char: char) -> bool {
    matches!(
        char,
        '"' | '\''
            | '`'
            | '´'
            | '“'
            | '”'
            | '„'
            | '‟'
            | '‘'
            | '’'
            | '‚'
            | '‛'
            | '«'
            | '»'
            | '‹'
            | '›'
            | '＂'
    )
}

fn is_apostrophe(char: char) -> bool {
    matches!(char, '\'' | '’' | '‘' | '´' | '`')
}

/// Whether a token reads in lower case as it is written.
fn is_lower(raw: &str) -> bool {
    raw.bytes().all(|byte| byte.is_ascii() && !byte.is_ascii_uppercase())
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
            _ if char.is_ascii() => lower.push(char),
            _ => lower.extend(char.to_lowercase()),
        }
    }
}

/// What a byte is in a plain word, as bits: nothing is a small letter.
const BYTES: [u8; 256] = {
    let mut bytes = [JOINS; 256];
    let mut byte = 0;
    while byte < bytes.len() {
        bytes[byte] = match byte as u8 {
            b'a'..=b'z' => 0,
            b'A'..=b'Z' => CAPITAL,
            b'0'..=b'9' => DIGIT,
            // In *O'Brien*, *34-year-old*, *AT&T*, *U.S.*, an address, and whatever else isn't ASCII.
            b'\'' | b'`' | b'-' | b'&' | b'_' | b'.' | b'@' | b':' | 0x80.. => JOINS,
            _ => ENDS,
        };
        byte += 1;
    }
    bytes
};
const CAPITAL: u8 = 1;
const DIGIT: u8 = 2;
/// Ends a word, whatever comes next.
const ENDS: u8 = 4;
/// May go on with the word.
const JOINS: u8 = 8;

/// Whether what follows a word of so many letters is no part of it: most often one of “ ” – — …, a full stop, or *'s*.
fn is_apart(length: usize, rest: &[u8]) -> bool {
    match rest {
        [0xe2, 0x80, 0x93 | 0x94 | 0x9c | 0x9d | 0xa6, ..] => true,
        // No abbreviation is that long.
        [b'.'] | [b'.', b' ' | b'\n', ..] => length > LONGEST_ABBREVIATION,
        [b'\'', b's' | b'S', after @ ..] | [0xe2, 0x80, 0x99, b's' | b'S', after @ ..] => {
            after.first().is_none_or(|byte| byte.is_ascii() && !byte.is_ascii_alphanumeric())
        }
        _ => false,
    }
}

/// What a plain word is made of besides small letters, and its key in the lexicon where it is at hand.
struct Plain {
    /// Whether it starts with a capital.
    capital: bool,
    capitals: bool,
    digits: bool,
    key: Option<Key>,
}

/// Each byte of a number of eight.
const EACH: u64 = u64::from_le_bytes([1; 8]);
/// The bit that a small letter has and its capital has not.
const SMALL: u64 = 0x20 * EACH;

/// How many letters from A to Z, small or capital, eight bytes open with: all bytes are compared in one go.
fn leading_letters(bytes: u64) -> usize {
    const HIGH: u64 = 0x80 * EACH;
    let small = (bytes | SMALL) & !HIGH;
    // The highest bit of a byte says whether it is so.
    let from_a = small + (0x80 - b'a' as u64) * EACH;
    let past_z = small + (0x7f - b'z' as u64) * EACH;
    let letter = from_a & !past_z & !bytes & HIGH;
    (letter ^ HIGH).trailing_zeros() as usize / 8
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
}

impl Reader<'_> {
    /// The byte so far ahead; zero past the end.
    fn byte(&self, ahead: usize) -> u8 {
        self.text.as_bytes().get(self.at + ahead).copied().unwrap_or(0)
    }

    /// Takes a word of ASCII letters and digits that nothing joins to what follows, as most are.
    fn plain_word(&mut self) -> Option<Plain> {
        let bytes = &self.text.as_bytes()[self.at..];
        if !bytes.first()?.is_ascii_alphabetic() {
            return None;
        }
        // Most words are of seven letters at most.
        if let Some(eight) = bytes.first_chunk().map(|eight| u64::from_le_bytes(*eight))
            && let length @ ..8 = leading_letters(eight)
            && let next = BYTES[usize::from(bytes[length])]
            && (next == ENDS || next == JOINS && is_apart(length, &bytes[length..]))
        {
            self.at += length;
            let word = (1 << (8 * length)) - 1;
            return Some(Plain {
                capital: bytes[0].is_ascii_uppercase(),
                capitals: !eight & SMALL & word != 0,
                digits: false,
                key: Some(Key((eight | SMALL) & word)),
            });
        }
        let mut seen = 0;
        let length = bytes.iter().position(|byte| {
            seen |= BYTES[usize::from(*byte)];
            seen >= ENDS
        });
        let length = length.unwrap_or(bytes.len());
        if seen & JOINS != 0 && !is_apart(length, &bytes[length..]) {
            return None;
        }
        self.at += length;
        let capital = bytes[0].is_ascii_uppercase();
        Some(Plain { capital, capitals: seen & CAPITAL != 0, digits: seen & DIGIT != 0, key: None })
    }

    fn peek(&self, ahead: usize) -> Option<char> {
        self.text[self.at..].chars().nth(ahead)
    }

    fn bump(&mut self) {
        self.at += self.peek(0).map_or(0, char::len_utf8);
    }

    fn take_while(&mut self, keep: impl Fn(char) -> bool) {
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
    fn token(&mut self, first: char, spaced: bool) -> Kind {
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
            self.take_while(|c| c.is_alphanumeric() || c == '\u{ad}' || ('\u{300}'..='\u{36f}').contains(&c));
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
        let mut key = String::new();
        push_lower(&mut key, word);
        // "No." is short for number only before one.
        if key == "no" {
            return self.peek(1).is_some_and(is_space) && self.peek(2).is_some_and(|c| c.is_ascii_digit());
        }
        lexicon::classes(&key).any(Classes::ABBREVIATION)
    }
}
