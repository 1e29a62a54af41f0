//! The words of a text as a reader counts them.

use super::tokens::is_space;
use crate::span::Span;

/// The words of a text in order, boilerplate included: what stands between white space and dashes and has a letter or a digit.
/// Quotation marks and other signs at a word's edge are no part of it.
pub fn words(text: &str) -> Vec<Span> {
    let mut words = Vec::with_capacity(text.len() / 6);
    let mut start = 0;
    for (at, char) in text.char_indices() {
        if is_space(char) || matches!(char, '—' | '–') {
            words.extend(word(text, Span::new(start, at)));
            start = at + char.len_utf8();
        }
    }
    words.extend(word(text, Span::new(start, text.len())));
    words
}

/// A piece without the signs around it; nothing where it has only signs.
fn word(text: &str, piece: Span) -> Option<Span> {
    let raw = piece.of(text);
    let from = raw.find(char::is_alphanumeric)?;
    let last = raw.rfind(char::is_alphanumeric)?;
    let end = last + raw[last..].chars().next()?.len_utf8();
    Some(Span::new(piece.start + from, piece.start + end))
}
