//! An annotated article for a terminal.

use anstyle::{AnsiColor, Style};
use onrecord::Annotations;
use onrecord::annotation::{Number, SourceKind, Standing};
use onrecord::article::BlockKind;
use onrecord::export::marks::{Category, Mark, marks, pieces};
use onrecord::wire;
use std::io::{self, Write};

const FAINT: Style = Style::new().dimmed();
const BOLD: Style = Style::new().bold();

/// Writes the article with its marks, then who says so, then the numbers.
pub fn write(text: &str, annotations: &Annotations, out: &mut impl Write) -> io::Result<()> {
    if !annotations.supported {
        return writeln!(out, "This does not read like English, and onrecord only knows English: nothing is marked.");
    }
    let marks = marks(annotations);
    for block in &annotations.blocks {
        if let BlockKind::Boilerplate(reason) = block.kind {
            writeln!(out, "{FAINT}[left out: {reason}]{FAINT:#}\n")?;
            continue;
        }
        let base = if block.kind == BlockKind::Headline { BOLD } else { Style::new() };
        for piece in pieces(&marks, block.span) {
            let style = piece.marks.iter().fold(base, |style, index| over(style, marks[*index].category));
            write!(out, "{style}{}{style:#}", piece.span.of(text))?;
            for index in piece.marks.iter().rev().filter(|index| ends(&marks[**index], piece.span.end)) {
                write!(out, "{FAINT}[{}]{FAINT:#}", marks[*index].category.letter())?;
            }
        }
        writeln!(out, "\n")?;
    }
    summary(annotations, out)?;
    sources(annotations, out)?;
    numbers(text, annotations, out)
}

fn ends(mark: &Mark, at: usize) -> bool {
    mark.span.end == at
}

fn over(style: Style, category: Category) -> Style {
    match category {
        Category::Unnamed => style.fg_color(Some(AnsiColor::Red.into())).bold(),
        Category::Vague => style.fg_color(Some(AnsiColor::Red.into())),
        Category::Quote => style.underline(),
        Category::Number => style.fg_color(Some(AnsiColor::Blue.into())),
    }
}

fn summary(annotations: &Annotations, out: &mut impl Write) -> io::Result<()> {
    let summary = annotations.summary();
    let rests = |test: fn(SourceKind) -> bool| {
        let on = |sentence: &&Standing| sentence.source.is_some_and(|index| test(annotations.sources[index].kind));
        annotations.sentences.iter().filter(on).count()
    };
    writeln!(
        out,
        "{BOLD}{} sources, {} of them unnamed; {} quotes; {} numbers.{BOLD:#} Of {} sentences, {} rest on unnamed sources, \
         {} on named people, and {} on the writer alone.",
        annotations.sources.len(),
        summary.unnamed.sources,
        annotations.quotes.len(),
        annotations.numbers.len(),
        annotations.sentences.len(),
        rests(SourceKind::is_unnamed),
        rests(|kind| kind == SourceKind::NamedPerson),
        summary.unattributed,
    )
}

fn sources(annotations: &Annotations, out: &mut impl Write) -> io::Result<()> {
    for (kinds, heading) in [
        (&[SourceKind::UnnamedIndividual, SourceKind::UnnamedGroup][..], "Unnamed"),
        (&[SourceKind::VagueCollective], "Nobody in particular"),
        (&[SourceKind::NamedPerson], "Named people"),
        (&[SourceKind::Organization, SourceKind::Document], "Organizations and documents"),
    ] {
        let mut listed = annotations
            .sources
            .iter()
            .zip(annotations.statements())
            .filter(|(source, _)| kinds.contains(&source.kind))
            .peekable();
        if listed.peek().is_none() {
            continue;
        }
        writeln!(out, "\n{BOLD}{heading}{BOLD:#}")?;
        for (source, statements) in listed {
            writeln!(out, "  {statements:>3} statements {:>5} words  {}", source.words, source.name)?;
        }
    }
    Ok(())
}

fn numbers(text: &str, annotations: &Annotations, out: &mut impl Write) -> io::Result<()> {
    if annotations.numbers.is_empty() {
        return Ok(());
    }
    writeln!(out, "\n{BOLD}Numbers{BOLD:#}")?;
    for number in &annotations.numbers {
        let says = number
            .attribution
            .and_then(|index| annotations.attributions[index].source)
            .map_or("the writer", |index| annotations.sources[index].name.as_str());
        writeln!(out, "  {}  {FAINT}{}, {says}{FAINT:#}", number.span.of(text), kind(number))?;
    }
    Ok(())
}

fn kind(number: &Number) -> &'static str {
    wire::number_kind(number.kind)
}
