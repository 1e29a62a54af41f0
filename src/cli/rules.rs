//! The list of rules.

use anstyle::{AnsiColor, Style};
use onrecord::rules;
use std::io::{self, Write};

/// Writes every rule with its examples.
pub fn write(out: &mut impl Write) -> io::Result<()> {
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
