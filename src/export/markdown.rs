//! An annotated article as Markdown: each mark a footnote, and at the end who says so.

use super::ledger::{about, ledger};
use super::marks::{Mark, marks, pieces};
use super::notes::{Note, notes};
use crate::Annotations;
use crate::article::{Block, BlockKind};
use std::io::{self, Write};

/// Writes it.
pub fn write(text: &str, found: &Annotations, out: &mut impl Write) -> io::Result<()> {
    let marks = marks(found);
    let notes = notes(text, found, &marks);
    let headline = found.blocks.iter().position(|block| block.kind == BlockKind::Headline);
    for (index, block) in found.blocks.iter().enumerate() {
        match block.kind {
            BlockKind::Headline if headline == Some(index) => write!(out, "# ")?,
            BlockKind::Headline => write!(out, "## ")?,
            BlockKind::List => write!(out, "- ")?,
            BlockKind::Boilerplate(_) => continue,
            _ => {}
        }
        noted(text, block, &marks, &notes, out)?;
        writeln!(out, "\n")?;
    }
    ledger_table(text, found, out)?;
    notes.iter().try_for_each(|Note { label, text }| writeln!(out, "[^{label}]: {}", escape(&flat(text))))
}

/// A block's text with a footnote where each mark ends.
fn noted(text: &str, block: &Block, marks: &[Mark], notes: &[Note], out: &mut impl Write) -> io::Result<()> {
    for piece in pieces(marks, block.span) {
        write!(out, "{}", escape(&flat(piece.span.of(text))))?;
        let ends = |index: &&usize| marks[**index].span.end.min(block.span.end) == piece.span.end;
        for index in piece.marks.iter().rev().filter(ends) {
            write!(out, "[^{}]", notes[*index].label)?;
        }
    }
    Ok(())
}

fn ledger_table(text: &str, found: &Annotations, out: &mut impl Write) -> io::Result<()> {
    let groups = ledger(found);
    if groups.is_empty() {
        return Ok(());
    }
    writeln!(out, "## Who says so\n\n| Source | | Statements | Words |\n|---|---|--:|--:|")?;
    for group in groups {
        writeln!(out, "| **{}** | | | |", group.heading)?;
        for (source, statements) in group.sources {
            let about = about(text, source).unwrap_or_default();
            let (name, about) = (escape(&flat(&source.name)), escape(&flat(&about)));
            writeln!(out, "| {name} | {about} | {statements} | {} |", source.words)?;
        }
    }
    writeln!(out)
}

/// A line break inside a block would begin a paragraph or end a row.
fn flat(text: &str) -> String {
    text.replace(['\n', '\r'], " ")
}

/// What Markdown would read as its own signs is escaped; that a line begins like a list or a heading can only be so at its
/// start, where the sign is escaped too.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for (index, letter) in text.char_indices() {
        let numbered =
            matches!(letter, '.' | ')') && index > 0 && text[..index].bytes().all(|byte| byte.is_ascii_digit());
        if matches!(letter, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~')
            || (index == 0 && matches!(letter, '-' | '+' | '='))
            || (index < 10 && numbered)
        {
            escaped.push('\\');
        }
        escaped.push(letter);
    }
    escaped
}
