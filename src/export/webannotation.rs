//! An article's marks as W3C Web Annotations (JSON-LD). Each says where its words stand twice: by position, counted in code
//! points, and by the words themselves with what stands around them. The target `#article` is the text that was given.

use super::marks::{Category, marks};
use super::notes::notes;
use crate::wire::{Offsets, Stretch, measure};
use crate::{Annotations, Span};
use serde::Serialize;
use std::io::{self, Write};

/// How many characters of context stand before and after a mark's words.
const CONTEXT: usize = 32;

#[derive(Serialize)]
struct Page<'a> {
    #[serde(rename = "@context")]
    context: &'static str,
    id: &'static str,
    r#type: &'static str,
    items: Vec<Annotation<'a>>,
}

#[derive(Serialize)]
struct Annotation<'a> {
    id: String,
    r#type: &'static str,
    motivation: &'static str,
    body: [Body; 2],
    target: Target<'a>,
}

#[derive(Serialize)]
struct Body {
    r#type: &'static str,
    purpose: &'static str,
    value: String,
    format: &'static str,
    language: &'static str,
}

#[derive(Serialize)]
struct Target<'a> {
    source: &'static str,
    selector: (Position, Quote<'a>),
}

#[derive(Serialize)]
struct Position {
    r#type: &'static str,
    #[serde(flatten)]
    stretch: Stretch,
}

#[derive(Serialize)]
struct Quote<'a> {
    r#type: &'static str,
    exact: &'a str,
    prefix: &'a str,
    suffix: &'a str,
}

/// Writes them as one annotation page.
pub fn write(text: &str, found: &Annotations, out: &mut impl Write) -> io::Result<()> {
    let marks = marks(found);
    let notes = notes(text, found, &marks);
    let stretch = measure(text, Offsets::Codepoint);
    let items = marks.iter().zip(notes).map(|(mark, note)| Annotation {
        id: format!("#{}", note.label),
        r#type: "Annotation",
        motivation: "describing",
        body: [body("tagging", kind(mark.category).to_owned()), body("describing", note.text)],
        target: Target {
            source: "#article",
            selector: (
                Position { r#type: "TextPositionSelector", stretch: stretch(mark.span) },
                quote(text, mark.span),
            ),
        },
    });
    let page = Page {
        context: "http://www.w3.org/ns/anno.jsonld",
        id: "#annotations",
        r#type: "AnnotationPage",
        items: items.collect(),
    };
    serde_json::to_writer_pretty(&mut *out, &page)?;
    writeln!(out)
}

fn body(purpose: &'static str, value: String) -> Body {
    Body { r#type: "TextualBody", purpose, value, format: "text/plain", language: "en" }
}

fn kind(category: Category) -> &'static str {
    match category {
        Category::Unnamed => "unnamed source",
        Category::Vague => "nobody in particular",
        Category::Quote => "direct quote",
        Category::Number => "number",
    }
}

fn quote(text: &str, span: Span) -> Quote<'_> {
    let (before, after) = (&text[..span.start], &text[span.end..]);
    let from = before.char_indices().rev().nth(CONTEXT - 1).map_or(0, |(index, _)| index);
    let to = after.char_indices().nth(CONTEXT).map_or(after.len(), |(index, _)| index);
    Quote { r#type: "TextQuoteSelector", exact: span.of(text), prefix: &before[from..], suffix: &after[..to] }
}
