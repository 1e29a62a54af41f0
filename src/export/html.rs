//! An annotated article as a page that stands by itself: no script, no request. Marks lead to numbered notes; at the end
//! stands who says so.

use super::ledger::{about, ledger};
use super::marks::{Category, Mark, marks, pieces};
use super::notes::{Note, notes};
use crate::Annotations;
use crate::article::{Block, BlockKind};
use std::io::{self, Write};

const STYLE: &str = include_str!("page.css");

/// Writes the page.
pub fn write(text: &str, found: &Annotations, out: &mut impl Write) -> io::Result<()> {
    let marks = marks(found);
    let notes = notes(text, found, &marks);
    head(text, found, out)?;
    writeln!(out, "<main>\n<p class=\"legend\">{LEGEND}</p>")?;
    writeln!(out, "<article aria-label=\"Annotated article\">")?;
    let headline = found.blocks.iter().position(|block| block.kind == BlockKind::Headline);
    for (index, block) in found.blocks.iter().enumerate() {
        let (open, close) = tags(block, headline == Some(index));
        write!(out, "{open}")?;
        marked(text, block, &marks, &notes, out)?;
        writeln!(out, "{close}")?;
    }
    writeln!(out, "</article>")?;
    notes_section(&marks, &notes, out)?;
    ledger_section(text, found, out)?;
    writeln!(
        out,
        "</main>\n<footer><p>Marked by onrecord, which asks who says so and judges nothing.</p></footer>\n</html>"
    )
}

const LEGEND: &str = "In the text: <mark data-kind=\"source\">dashed</mark> U, unnamed source; <mark data-kind=\"quote\">solid</mark> Q, \
direct quote; <mark data-kind=\"number\">dotted</mark> N, number. A small <mark data-kind=\"vague\">u</mark> marks a source that is \
nobody in particular. The marks ask; they do not judge.";

fn head(text: &str, found: &Annotations, out: &mut impl Write) -> io::Result<()> {
    let headline = found.blocks.iter().find(|block| block.kind == BlockKind::Headline);
    let title = headline.map_or("Annotated article", |block| block.span.of(text));
    write!(
        out,
        "<!DOCTYPE html>\n<html lang=\"{}\">\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" \
         content=\"default-src 'none'; style-src 'unsafe-inline'\">\n<meta name=\"viewport\" content=\"width=device-width\">\n\
         <title>{}</title>\n<style>\n{STYLE}</style>\n",
        found.language,
        escape(title)
    )
}

fn tags(block: &Block, title: bool) -> (&'static str, &'static str) {
    match block.kind {
        BlockKind::Headline if title => ("<h1>", "</h1>"),
        BlockKind::Headline => ("<h2>", "</h2>"),
        BlockKind::Byline => ("<p class=\"byline\">", "</p>"),
        BlockKind::Dateline => ("<p class=\"dateline\">", "</p>"),
        BlockKind::Caption => ("<p class=\"caption\">", "</p>"),
        BlockKind::Boilerplate(_) => ("<p class=\"boilerplate\">", "</p>"),
        BlockKind::Paragraph | BlockKind::List => ("<p>", "</p>"),
    }
}

/// A block's text in its marks. Marks that cross are cut: those inside are closed with the outer one and opened again, and
/// only the last piece has the note's label.
fn marked(text: &str, block: &Block, marks: &[Mark], notes: &[Note], out: &mut impl Write) -> io::Result<()> {
    let mut open: Vec<usize> = Vec::new();
    let close = |open: &[usize], at: usize, out: &mut dyn Write| {
        open.iter().rev().try_for_each(|index| {
            let label = &notes[*index].label;
            if marks[*index].span.end <= at || at == block.span.end {
                write!(out, "<a class=\"note\" id=\"mark-{label}\" href=\"#note-{label}\" data-label=\"{label}\" aria-label=\"Note {label}\"></a>")?;
            }
            write!(out, "</mark>")
        })
    };
    for piece in pieces(marks, block.span) {
        let keep = open.iter().zip(&piece.marks).take_while(|(open, now)| open == now).count();
        close(&open[keep..], piece.span.start, out)?;
        open.truncate(keep);
        for index in &piece.marks[keep..] {
            write!(out, "<mark data-kind=\"{}\">", kind(marks[*index].category))?;
            open.push(*index);
        }
        write!(out, "{}", escape(piece.span.of(text)))?;
    }
    close(&open, block.span.end, out)
}

fn kind(category: Category) -> &'static str {
    match category {
        Category::Unnamed => "source",
        Category::Vague => "vague",
        Category::Quote => "quote",
        Category::Number => "number",
    }
}

fn notes_section(marks: &[Mark], notes: &[Note], out: &mut impl Write) -> io::Result<()> {
    if notes.is_empty() {
        return Ok(());
    }
    writeln!(out, "<section class=\"notes\"><h2>Notes</h2>")?;
    for (group, heading) in ["U · Unnamed sources", "Q · Direct quotes", "N · Numbers"].iter().enumerate() {
        let own = marks.iter().zip(notes).filter(|(mark, _)| mark.category.group() == group);
        let mut own = own.map(|(_, note)| note).peekable();
        if own.peek().is_none() {
            continue;
        }
        writeln!(out, "<h3>{heading}</h3>\n<dl>")?;
        for Note { label, text } in own {
            let text = escape(text);
            writeln!(
                out,
                "<div id=\"note-{label}\"><dt><a href=\"#mark-{label}\">{label}</a></dt><dd>{text}</dd></div>"
            )?;
        }
        writeln!(out, "</dl>")?;
    }
    writeln!(out, "</section>")
}

fn ledger_section(text: &str, found: &Annotations, out: &mut impl Write) -> io::Result<()> {
    let groups = ledger(found);
    if groups.is_empty() {
        return Ok(());
    }
    writeln!(
        out,
        "<section><h2>Who says so</h2>\n<table><thead><tr><th scope=\"col\">Source</th><th scope=\"col\">Statements</th><th scope=\"col\">Words</th></tr></thead>"
    )?;
    for group in groups {
        writeln!(out, "<tbody><tr class=\"group\"><th scope=\"rowgroup\" colspan=\"3\">{}</th></tr>", group.heading)?;
        for (source, statements) in group.sources {
            let about = about(text, source).map(|about| format!(" <span class=\"about\">{}</span>", escape(&about)));
            let (name, words) = (escape(&source.name), source.words);
            let about = about.unwrap_or_default();
            writeln!(out, "<tr><th scope=\"row\">{name}{about}</th><td>{statements}</td><td>{words}</td></tr>")?;
        }
        writeln!(out, "</tbody>")?;
    }
    writeln!(out, "</table></section>")
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
