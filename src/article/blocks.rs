//! The text to blocks, boilerplate set aside.

use super::tokens::{is_quote, is_space};
use super::{Block, BlockKind, Kind, Token};
use crate::rules::lexicon::{self, Classes};
use crate::span::Span;
use std::sync::LazyLock;

/// Longest headline, in words.
const HEADLINE: usize = 24;
/// Longest line that can be boilerplate, in bytes: what goes on for longer says something.
const LONGEST_BOILERPLATE: usize = 700;
/// Longest line that tells only when it was published and updated, in words.
const LONGEST_DATE: usize = 16;
/// Longest heading inside the article, in words.
const HEADING: usize = 12;

/// Splits a text at its line ends: news text has one paragraph a line. What each one is, [`classify`] says.
#[inline(never)]
pub fn split(text: &str) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    let mut start = 0;
    // Bytes are compared, which is faster than reading characters.
    let bytes = text.as_bytes();
    while start < bytes.len() {
        let mut end = start;
        while end < bytes.len() && !(MAY_END[usize::from(bytes[end])] && ends_line(bytes, end)) {
            end += 1;
            while bytes[end..].first_chunk().is_some_and(|eight| is_plain(*eight)) {
                end += 8;
            }
        }
        let end = bytes.len().min(end + 1);
        let line = &text[start..end];
        let inner = line.trim_matches(|c| is_space(c) || c.is_control());
        if !inner.is_empty() {
            let from = start + (inner.as_ptr() as usize - line.as_ptr() as usize);
            let span = Span::new(from, from + inner.len());
            blocks.push(Block { span, kind: BlockKind::Paragraph, tokens: 0..0 });
        }
        start = end;
    }
    blocks
}

/// The bytes that a line may end in: the last two are those of U+2028 and U+2029, and of other characters too.
const MAY_END: [bool; 256] = {
    let mut bytes = [false; 256];
    let ends = *b"\n\r\x0c\xa8\xa9";
    let mut index = 0;
    while index < ends.len() {
        bytes[ends[index] as usize] = true;
        index += 1;
    }
    bytes
};

/// Whether no line ends in these eight bytes, told of all at once: they are ASCII, and none is a control character.
fn is_plain(eight: [u8; 8]) -> bool {
    const EACH: u64 = u64::from_le_bytes([1; 8]);
    let bytes = u64::from_le_bytes(eight);
    // The highest bit of a byte says whether it is none of ours: it has it already, or takes it over when a space is taken away.
    (bytes | bytes.wrapping_sub(0x20 * EACH)) & (0x80 * EACH) == 0
}

fn ends_line(bytes: &[u8], at: usize) -> bool {
    bytes[at].is_ascii() || bytes[..at].ends_with(&[0xe2, 0x80])
}

/// Says what the blocks are that are no boilerplate.
#[inline(never)]
pub fn classify(text: &str, tokens: &[Token], blocks: &mut [Block]) {
    let last = blocks.iter().rposition(|block| block.kind == BlockKind::Paragraph);
    let mut seen_headline = false;
    for (index, block) in blocks.iter_mut().enumerate().filter(|(_, block)| block.kind == BlockKind::Paragraph) {
        let line = Line { text, line: block.span.of(text), tokens: &tokens[block.tokens.clone()] };
        let more = Some(index) != last;
        block.kind = line.kind(!seen_headline && more, more);
        seen_headline |= matches!(block.kind, BlockKind::Headline | BlockKind::Paragraph);
    }
}

/// A line of the text.
struct Line<'a> {
    text: &'a str,
    line: &'a str,
    tokens: &'a [Token],
}

impl Line<'_> {
    /// What it is: whether it can be the article's headline, and whether more lines follow, its place says.
    fn kind(&self, first: bool, more: bool) -> BlockKind {
        let line = self.line;
        let words = self.tokens.iter().filter(|token| token.spaced).count();
        if words <= 16 && ["by", "written by", "reporting by"].iter().any(|opening| starts_with_words(line, opening)) {
            return BlockKind::Byline;
        }
        if words <= LONGEST_DATE && self.is_date() {
            return BlockKind::Dateline;
        }
        if words > 1 && self.has_bullet() {
            return BlockKind::List;
        }
        if words <= 80 && self.is_credit() {
            return BlockKind::Caption;
        }
        if first && words <= HEADLINE && !opens_with_place(line) && !line.starts_with(is_quote) {
            return BlockKind::Headline;
        }
        let ended = line
            .ends_with(|c: char| is_quote(c) || matches!(c, '.' | '!' | '?' | ',' | ':' | ';' | '…' | '-' | '—' | ')'));
        let heading = more && !ended && (2..=HEADING).contains(&words);
        if heading && line.starts_with(|c: char| c.is_uppercase() || c.is_numeric()) {
            return BlockKind::Headline;
        }
        BlockKind::Paragraph
    }

    fn has_bullet(&self) -> bool {
        let apart = self.tokens.get(1).is_none_or(|second| second.spaced);
        let is_bullet =
            |first: &Token| matches!(first.span.of(self.text), "•" | "·" | "*" | "-" | "–" | "▪" | "●" | "◦" | "‣");
        apart && self.tokens.first().is_some_and(is_bullet)
    }

    /// Whether it is nothing but a date or a time of update.
    fn is_date(&self) -> bool {
        const WORDS: &[&str] = &[
            "updated", "published", "posted", "last", "first", "on", "at", "am", "pm", "a", "p", "m", "et", "est",
            "edt", "cst", "cdt", "mst", "pst", "pdt", "gmt", "utc", "bst", "ist", "aest", "aedt", "mon", "tue", "tues",
            "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "sept", "jan", "feb", "mar", "apr", "jun", "jul",
            "aug", "oct", "nov", "dec",
        ];
        let in_date = |word: &str| {
            let word = word.to_ascii_lowercase();
            word.starts_with(|c: char| c.is_ascii_digit())
                || lexicon::classes(&word).any(Classes::CALENDAR)
                || WORDS.contains(&word.as_str())
        };
        self.line.contains(|c: char| c.is_ascii_digit())
            && self.line.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).all(in_date)
    }

    /// Whether it has the words of a photo credit.
    fn is_credit(&self) -> bool {
        const CREDITS: &[&str] = &[
            "REUTERS/", "File Photo", "(AP Photo", "AP Photo/", "Getty Images", "/AFP", "AFP via", "Photo by ",
            "Photo: ", "Photograph: ", "EPA/", "EPA-EFE", "(Photo ",
        ];
        let in_credit = |token: &Token| match token.kind {
            Kind::Mark => token.span.of(self.text) == "/",
            _ if token.capital => {
                matches!(token.span.of(self.text), "Photo" | "Photograph" | "Getty" | "AFP" | "EPA-EFE")
            }
            _ => false,
        };
        self.tokens.iter().any(in_credit) && CREDITS.iter().any(|credit| self.line.contains(credit))
    }
}

fn starts_with_words(line: &str, words: &str) -> bool {
    line.get(..words.len()).is_some_and(|head| head.eq_ignore_ascii_case(words))
        && line[words.len()..].starts_with(char::is_whitespace)
        && line[words.len()..].trim_start().starts_with(char::is_uppercase)
}

/// *BOSTON — *: the article's first sentence, not its headline.
fn opens_with_place(line: &str) -> bool {
    line.split_once(" — ").is_some_and(|(place, _)| {
        place.len() < 40 && place.contains(char::is_uppercase) && !place.contains(char::is_lowercase)
    })
}

/// Whether a line is short and opens like boilerplate.
pub fn opens_clutter(tokens: &[Token]) -> bool {
    const SHORT: usize = 12;
    let opens = |first: &Token| first.kind != Kind::Word || first.classes.any(Classes::OPENS_CLUTTER);
    tokens.len() <= SHORT && tokens.iter().find(|token| token.kind != Kind::Quote).is_none_or(opens)
}

/// The reason for which a line is no part of the article, from the phrases of `boilerplate.txt`; `clutter` are the words in it
/// that boilerplate has.
#[inline(never)]
pub fn boilerplate(line: &str, clutter: &[&str]) -> Option<&'static str> {
    if line.chars().all(|c| !c.is_alphanumeric()) && line.chars().filter(|c| !c.is_whitespace()).count() > 1 {
        return Some("separator");
    }
    if line.len() > LONGEST_BOILERPLATE {
        return None;
    }
    let lower = line.to_ascii_lowercase().replace('’', "'");
    let lower = lower.trim_matches(is_quote).trim_end_matches(['.', ':', '!', '»', '>', '→']).trim();
    PHRASES.iter().find(|phrase| phrase.can_be_in(clutter) && phrase.matches(lower)).map(|phrase| phrase.reason)
}

/// A line of `boilerplate.txt`.
struct Phrase {
    reason: &'static str,
    words: &'static str,
    /// The one of its words that boilerplate has and news seldom; a phrase without one opens its line.
    clutter: Option<&'static str>,
    /// Whether more words may stand before, and after; an ellipsis inside stands for words too.
    open: (bool, bool),
}

impl Phrase {
    /// Whether a line with these words of boilerplate may hold it, which is faster to say than whether it does.
    fn can_be_in(&self, clutter: &[&str]) -> bool {
        self.clutter.is_none_or(|word| clutter.contains(&word))
    }

    fn matches(&self, line: &str) -> bool {
        let mut rest = line;
        for (index, part) in self.words.split('…').enumerate() {
            let found = if index == 0 && !self.open.0 { rest.starts_with(part).then_some(0) } else { rest.find(part) };
            let Some(found) = found else { return false };
            rest = &rest[found + part.len()..];
        }
        self.open.1 || rest.is_empty() || line.ends_with(self.words)
    }
}

static PHRASES: LazyLock<Vec<Phrase>> = LazyLock::new(|| {
    lexicon::entries(lexicon::list!("../rules/lexicon/boilerplate.txt"))
        .filter_map(|line| {
            let (reason, phrase) = line.split_once(": ")?;
            let open = (phrase.starts_with('…'), phrase.ends_with('…'));
            let words = phrase.trim_matches('…');
            let clutter = words
                .split(|char: char| !char.is_alphanumeric())
                .find(|word| lexicon::classes(word).any(Classes::CLUTTER));
            Some(Phrase { reason, words, clutter, open })
        })
        .collect()
});
