//! Plain words: ASCII letters and digits that nothing joins to what follows, as most words are.

use super::reader::LONGEST_ABBREVIATION;
use crate::rules::lexicon::Key;

/// A plain word: how long it is, and what it is made of besides small letters.
pub struct Plain {
    /// In bytes.
    pub length: usize,
    /// Whether it starts with a capital.
    pub capital: bool,
    /// Whether it has any.
    pub capitals: bool,
    /// Whether it has digits.
    pub digits: bool,
    /// Its key in the lexicon, where it is at hand.
    pub key: Option<Key>,
}

impl Plain {
    /// Reads the plain word that these bytes open with.
    pub fn read(bytes: &[u8]) -> Option<Plain> {
        if !bytes.first()?.is_ascii_alphabetic() {
            return None;
        }
        // Most words are of seven letters at most.
        if let Some(eight) = bytes.first_chunk().map(|eight| u64::from_le_bytes(*eight))
            && let length @ ..8 = leading_letters(eight)
            && let next = BYTES[usize::from(bytes[length])]
            && (next == ENDS || next == JOINS && is_apart(length, &bytes[length..]))
        {
            let word = (1 << (8 * length)) - 1;
            return Some(Plain {
                length,
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
        let capital = bytes[0].is_ascii_uppercase();
        Some(Plain { length, capital, capitals: seen & CAPITAL != 0, digits: seen & DIGIT != 0, key: None })
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
