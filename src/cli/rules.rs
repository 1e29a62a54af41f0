//! The list of rules.

use anstyle::{AnsiColor, Style};
use clap::ValueEnum;
use onrecord::{rules, wire};
use std::io::{self, Write};

#[derive(Clone, Copy, ValueEnum)]
pub enum Format {
    /// Titles, explanations, questions and examples, to read
    Text,
    /// The same as one array, an object a rule
    Json,
}

/// Writes every rule with its examples.
pub fn write(format: Format, out: &mut impl Write) -> io::Result<()> {
    match format {
        Format::Text => text(out),
        Format::Json => {
            serde_json::to_writer(&mut *out, &wire::rules())?;
            writeln!(out)
        }
    }
}

fn text(out: &mut impl Write) -> io::Result<()> {
    let bold = Style::new().bold();
    let found = AnsiColor::Green.on_default();
    let left = Style::new().dimmed();
    for rule in rules::all() {
        writeln!(out, "{bold}{}{bold:#}  {}/{}", rule.title, rule.stage, rule.id)?;
        writeln!(out, "  {}", rule.explanation)?;
        for question in rule.ask {
            writeln!(out, "  Ask: {question}")?;
        }
        for example in rule.examples {
            match example.why {
                None => writeln!(out, "  {found}finds{found:#}   {}", example.text)?,
                Some(why) => writeln!(out, "  {left}leaves{left:#}  {}  ({why})", example.text)?,
            }
        }
        writeln!(out)?;
    }
    Ok(())
}
