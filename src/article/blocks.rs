//! The text to blocks, boilerplate set aside.

use super::tokens::{is_quote, is_space};
use super::{Block, BlockKind, Token};
use crate::rules::lexicon::{self, Classes};
use crate::span::Span;
use std::sync::LazyLock;

/// Longest headline, in words.
const HEADLINE: usize = 24;
/// Longest line that can be boilerplate, in bytes: what goes on for longer says something.
const LONGEST_BOILERPLATE: usize = 700;
/// Longest heading inside the article, in words.
const HEADING: usize = 12;

/// Splits a text at its line ends: news text has one paragraph a line. What each one is, [`classify`] says.
#[inline(never)]
pub fn split(text: &str) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive(['\n', '\r', '\u{2028}', '\u{2029}', '\u{c}']) {
        let inner = line.trim_matches(|c| is_space(c) || c.is_control());
        if !inner.is_empty() {
            let from = start + (inner.as_ptr() as usize - line.as_ptr() as usize);
            let span = Span::new(from, from + inner.len());
            blocks.push(Block { span, kind: BlockKind::Paragraph, tokens: 0..0 });
        }
        start += line.len();
    }
    blocks
}

/// Says what the blocks are that are no boilerplate.
#[inline(never)]
pub fn classify(text: &str, blocks: &mut [Block]) {
    let mut seen_headline = false;
    for index in 0..blocks.len() {
        if blocks[index].kind != BlockKind::Paragraph {
            continue;
        }
        let more = blocks[index + 1..].iter().any(|block| block.kind == BlockKind::Paragraph);
        blocks[index].kind = kind(blocks[index].span.of(text), !seen_headline && more, more);
        seen_headline |= matches!(blocks[index].kind, BlockKind::Headline | BlockKind::Paragraph);
    }
}

fn kind(line: &str, first: bool, more: bool) -> BlockKind {
    let words = line.split_whitespace().count();
    let head = line.split_whitespace().next().unwrap_or_default();
    if words <= 16
        && (starts_with_word(line, "by")
            || starts_with_word(line, "written by")
            || starts_with_word(line, "reporting by"))
    {
        return BlockKind::Byline;
    }
    if words <= 8 && is_date(line) {
        return BlockKind::Dateline;
    }
    if matches!(head, "•" | "·" | "*" | "-" | "–" | "▪" | "●" | "◦" | "‣") && words > 1 {
        return BlockKind::List;
    }
    if words <= 80 && is_credit(line) {
        return BlockKind::Caption;
    }
    let open = line.contains(" — ")
        && line.split(" — ").next().is_some_and(|place| {
            place.len() < 40 && place.chars().any(char::is_uppercase) && !place.chars().any(char::is_lowercase)
        });
    if first && words <= HEADLINE && !open && !line.starts_with(is_quote) {
        return BlockKind::Headline;
    }
    let ended =
        line.ends_with(|c: char| is_quote(c) || matches!(c, '.' | '!' | '?' | ',' | ':' | ';' | '…' | '-' | '—' | ')'));
    if more && !ended && words <= HEADING && words > 1 && line.starts_with(|c: char| c.is_uppercase() || c.is_numeric())
    {
        return BlockKind::Headline;
    }
    BlockKind::Paragraph
}

fn starts_with_word(line: &str, word: &str) -> bool {
    line.get(..word.len()).is_some_and(|head| head.eq_ignore_ascii_case(word))
        && line[word.len()..].starts_with(char::is_whitespace)
        && line[word.len()..].trim_start().starts_with(char::is_uppercase)
}

/// A line of nothing but a date or a time of update.
fn is_date(line: &str) -> bool {
    let mut digits = false;
    line.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).all(|word| {
        let number = word.starts_with(|c: char| c.is_ascii_digit());
        digits |= number;
        let lower = word.to_lowercase();
        number
            || lexicon::classes(&lower).any(Classes::CALENDAR)
            || matches!(
                lower.as_str(),
                "updated"
                    | "published"
                    | "posted"
                    | "on"
                    | "at"
                    | "am"
                    | "pm"
                    | "a"
                    | "p"
                    | "m"
                    | "et"
                    | "est"
                    | "edt"
                    | "gmt"
                    | "utc"
                    | "bst"
                    | "sept"
                    | "jan"
                    | "feb"
                    | "mar"
                    | "apr"
                    | "jun"
                    | "jul"
                    | "aug"
                    | "oct"
                    | "nov"
                    | "dec"
            )
    }) && digits
}

/// The words of a photo credit.
fn is_credit(line: &str) -> bool {
    const CREDITS: &[&str] = &[
        "REUTERS/", "File Photo", "(AP Photo", "AP Photo/", "Getty Images", "/AFP", "AFP via", "Photo by ", "Photo: ",
        "Photograph: ", "EPA/", "EPA-EFE", "(Photo ",
    ];
    (line.contains('/') || line.contains("Photo") || line.contains("Getty"))
        && CREDITS.iter().any(|credit| line.contains(credit))
}

/// Whether a line of these tokens is worth a look: it is short, or has a word that boilerplate has.
pub fn may_be_boilerplate(tokens: &[Token]) -> bool {
    tokens.len() <= 12 || tokens.iter().any(|token| token.classes.any(Classes::CLUTTER))
}

/// The reason for which a line is no part of the article, from the phrases of `boilerplate.txt`.
#[inline(never)]
pub fn boilerplate(line: &str) -> Option<&'static str> {
    if line.chars().all(|c| !c.is_alphanumeric()) && line.chars().filter(|c| !c.is_whitespace()).count() > 1 {
        return Some("separator");
    }
    if line.len() > LONGEST_BOILERPLATE {
        return None;
    }
    let lower = line.to_lowercase().replace('’', "'");
    let lower = lower.trim_matches(is_quote).trim_end_matches(['.', ':', '!', '»', '>', '→']).trim();
    PHRASES.iter().find(|phrase| phrase.matches(lower)).map(|phrase| phrase.reason)
}

/// A line of `boilerplate.txt`.
struct Phrase {
    reason: &'static str,
    words: &'static str,
    /// Whether more words may stand before, and after.
    open: (bool, bool),
}

impl Phrase {
    fn matches(&self, line: &str) -> bool {
        match self.open {
            (false, false) => line == self.words,
            (false, true) => line.starts_with(self.words),
            (true, false) => line.ends_with(self.words),
            (true, true) => line.contains(self.words),
        }
    }
}

static PHRASES: LazyLock<Vec<Phrase>> = LazyLock::new(|| {
    lexicon::entries(include_str!("../rules/lexicon/boilerplate.txt"))
        .filter_map(|line| {
            let (reason, phrase) = line.split_once(": ")?;
            let open = (phrase.starts_with('…'), phrase.ends_with('…'));
            Some(Phrase { reason, words: phrase.trim_matches('…'), open })
        })
        .collect()
});
