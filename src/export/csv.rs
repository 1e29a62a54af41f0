//! What is found as tables for a spreadsheet (RFC 4180): one row a finding, no offsets.

use crate::Annotations;
use crate::wire::source_kind;
use std::io::{self, Write};

/// The tables of an article.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Table {
    /// Who speaks.
    Sources,
    /// Their words.
    Quotes,
    /// The numeric claims.
    Numbers,
}

/// Writes one table, its heading first.
pub fn write(text: &str, found: &Annotations, table: Table, out: &mut impl Write) -> io::Result<()> {
    match table {
        Table::Sources => sources(found, out),
        Table::Quotes => quotes(text, found, out),
        Table::Numbers => numbers(text, found, out),
    }
}

fn sources(found: &Annotations, out: &mut impl Write) -> io::Result<()> {
    row(out, &["source", "type", "role", "affiliation", "mentions", "words"])?;
    found.sources.iter().try_for_each(|source| {
        row(
            out,
            &[
                &source.name,
                source_kind(source.kind),
                source.role.as_deref().unwrap_or(""),
                source.affiliation.as_deref().unwrap_or(""),
                &source.mentions.len().to_string(),
                &source.words.to_string(),
            ],
        )
    })
}

fn quotes(text: &str, found: &Annotations, out: &mut impl Write) -> io::Result<()> {
    row(out, &["quote", "speaker", "type"])?;
    found.quotes.iter().try_for_each(|quote| {
        let speaker = quote.speaker.map(|index| &found.sources[index]);
        let (name, kind) = speaker.map_or(("", ""), |source| (&source.name, source_kind(source.kind)));
        row(out, &[quote.span.of(text), name, kind])
    })
}

fn numbers(text: &str, found: &Annotations, out: &mut impl Write) -> io::Result<()> {
    row(out, &["words", "value", "low", "high", "unit", "source"])?;
    found.numbers.iter().try_for_each(|number| {
        let quantity = &number.quantity;
        let digits = |value: Option<f64>| value.map(digits).unwrap_or_default();
        let source = number.attribution.and_then(|index| found.attributions[index].source);
        row(
            out,
            &[
                number.span.of(text),
                &digits(quantity.value),
                &digits(quantity.low),
                &digits(quantity.high),
                quantity.unit.as_deref().unwrap_or(""),
                source.map_or("", |index| &found.sources[index].name),
            ],
        )
    })
}

/// A number as JSON writes it, whole ones without a decimal point.
fn digits(value: f64) -> String {
    let json = serde_json::to_string(&value).unwrap_or_default();
    json.strip_suffix(".0").map(str::to_owned).unwrap_or(json)
}

/// Whether a cell is digits with a sign or a decimal point.
fn is_number(cell: &str) -> bool {
    let digits = cell.trim_start_matches('-');
    digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.') && digits.bytes().any(|byte| byte.is_ascii_digit())
}

fn row(out: &mut impl Write, cells: &[&str]) -> io::Result<()> {
    let cells: Vec<String> = cells.iter().map(|cell| quoted(cell)).collect();
    write!(out, "{}\r\n", cells.join(","))
}

/// A cell in quotation marks. A spreadsheet would run what begins like a formula, so an apostrophe makes it text, unless it
/// is a plain number.
fn quoted(cell: &str) -> String {
    let formula = cell.trim_start().starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'])
        || cell.starts_with(['\t', '\r', '\n']);
    let guard = if formula && !is_number(cell) { "'" } else { "" };
    format!("\"{guard}{}\"", cell.replace('"', "\"\""))
}
