//! An annotated article as files that people and other programs open. The command line and the page share these makers.

pub mod csv;
pub mod html;
pub mod ledger;
pub mod markdown;
pub mod marks;
pub mod notes;
pub mod webannotation;
mod without;

use crate::Annotations;
use crate::wire::{self, Offsets};
use std::io::{self, Write};
pub use without::without;

/// What an annotated article can be saved as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// A page that stands by itself, with notes and the ledger of sources.
    Html,
    /// Wire format 1, offsets in code points.
    Json,
    /// W3C Web Annotation, JSON-LD.
    WebAnnotation,
    /// A table of the sources.
    SourcesCsv,
    /// A table of the quotes.
    QuotesCsv,
    /// A table of the numbers.
    NumbersCsv,
    /// Markdown with footnotes.
    Markdown,
}

impl Format {
    /// All of them, by name.
    pub const ALL: [(&str, Format); 7] = [
        ("html", Format::Html),
        ("json", Format::Json),
        ("web-annotation", Format::WebAnnotation),
        ("sources-csv", Format::SourcesCsv),
        ("quotes-csv", Format::QuotesCsv),
        ("numbers-csv", Format::NumbersCsv),
        ("markdown", Format::Markdown),
    ];

    /// The format of that name, if there is one.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|(known, _)| *known == name).map(|(_, format)| format)
    }
}

/// Writes an annotated article as a file of that format.
pub fn write(text: &str, found: &Annotations, format: Format, out: &mut impl Write) -> io::Result<()> {
    match format {
        Format::Html => html::write(text, found, out),
        Format::Json => {
            serde_json::to_writer(&mut *out, &wire::document(text, found, Offsets::Codepoint))?;
            writeln!(out)
        }
        Format::WebAnnotation => webannotation::write(text, found, out),
        Format::SourcesCsv => csv::write(text, found, csv::Table::Sources, out),
        Format::QuotesCsv => csv::write(text, found, csv::Table::Quotes, out),
        Format::NumbersCsv => csv::write(text, found, csv::Table::Numbers, out),
        Format::Markdown => markdown::write(text, found, out),
    }
}
