//! Offsets in the unit of whoever reads them.

use crate::span::Span;
use serde::Serialize;

/// In what the offsets of a [`super::Document`] count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Offsets {
    /// Unicode code points: on the command line and in files.
    Codepoint,
    /// UTF-16 code units: in the browser.
    Utf16,
}

/// A half-open stretch of the text, in the document's unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Stretch {
    /// The first unit.
    pub start: usize,
    /// The unit after the last.
    pub end: usize,
}

/// A function that turns spans of a text into stretches in another unit.
pub fn measure(text: &str, offsets: Offsets) -> impl Fn(Span) -> Stretch {
    let ruler = Ruler::new(text, offsets);
    move |span| ruler.span(span)
}

/// Turns byte offsets into another unit. Checkpoints make it one pass over the text and a short step an offset.
pub struct Ruler<'a> {
    bytes: &'a [u8],
    unit: Offsets,
    /// The count of units before every `STEP`th byte.
    marks: Vec<usize>,
}

/// How far apart the checkpoints are, in bytes.
const STEP: usize = 64;

impl<'a> Ruler<'a> {
    /// Reads a text once.
    pub fn new(text: &'a str, unit: Offsets) -> Self {
        let mut marks = Vec::with_capacity(text.len() / STEP + 1);
        let mut count = 0;
        for chunk in text.as_bytes().chunks(STEP) {
            marks.push(count);
            count += Self::count(chunk, unit);
        }
        marks.push(count);
        Ruler { bytes: text.as_bytes(), unit, marks }
    }

    /// How many units begin in these bytes: one for every byte that starts a character, and in UTF-16 one more where the
    /// character takes four bytes.
    fn count(bytes: &[u8], unit: Offsets) -> usize {
        let characters = bytes.iter().filter(|byte| **byte & 0b1100_0000 != 0b1000_0000).count();
        match unit {
            Offsets::Codepoint => characters,
            Offsets::Utf16 => characters + bytes.iter().filter(|byte| **byte >= 0b1111_0000).count(),
        }
    }

    /// How many units stand before a byte.
    pub fn at(&self, byte: usize) -> usize {
        let mark = byte / STEP;
        let rest = &self.bytes[mark * STEP..byte];
        self.marks[mark] + if rest.is_ascii() { rest.len() } else { Self::count(rest, self.unit) }
    }

    /// A span in units.
    pub fn span(&self, span: Span) -> Stretch {
        Stretch { start: self.at(span.start), end: self.at(span.end) }
    }

    /// The byte of the text that a count of units leads to: the reverse of [`Ruler::at`].
    pub fn byte(&self, text: &str, units: usize) -> usize {
        let mark = self.marks.partition_point(|mark| *mark < units).saturating_sub(1);
        let mut byte = text.ceil_char_boundary((mark * STEP).min(text.len()));
        while byte < text.len() && self.at(byte) < units {
            byte = text.ceil_char_boundary(byte + 1);
        }
        byte
    }
}
