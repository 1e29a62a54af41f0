//! The command line.

mod input;
mod jsonl;
mod rules;
mod text;

use clap::{Parser, Subcommand, ValueEnum};
use input::Failure;
use onrecord::export;
use std::io::{self, IsTerminal, Write};
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(Parser)]
#[command(name = "onrecord", version, about = "Who says so? Marks unnamed sources, direct quotes and numeric claims in news articles.", after_help = EXAMPLES)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Annotate articles
    #[command(after_help = EXAMPLES)]
    Annotate {
        /// How to show what is found [default: text on a terminal, json elsewhere]
        #[arg(long, value_enum)]
        format: Option<Format>,
        /// Text files, one article each; - or nothing reads standard input
        files: Vec<PathBuf>,
    },
    /// List the rules, with examples of what each one finds and leaves alone
    Rules {
        /// How to list them
        #[arg(long, value_enum, default_value_t = rules::Format::Text)]
        format: rules::Format,
    },
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// The article in colour, with the findings and a summary
    Text,
    /// Wire format 1, offsets in code points, one document a line
    Json,
    /// For batches: reads lines of {"id": …, "text": …}, writes a document with that id for each
    Jsonl,
    /// A page that stands by itself, with notes and the ledger of sources
    Html,
    /// Markdown, each mark a footnote
    Markdown,
    /// W3C Web Annotations (JSON-LD)
    WebAnnotation,
    /// A table of the sources for a spreadsheet
    SourcesCsv,
    /// A table of the quotes
    QuotesCsv,
    /// A table of the numbers
    NumbersCsv,
}

const EXAMPLES: &str = "Examples:
  onrecord annotate story.txt                      show a story in the terminal
  onrecord annotate --format json - < story.txt    findings as JSON, offsets in code points
  onrecord annotate --format html story.txt > story.html
  onrecord annotate --format sources-csv story.txt > sources.csv
  onrecord annotate --format jsonl < stories.jsonl > findings.jsonl
  onrecord rules                                   what is looked for, and what is left alone

Exit status: 0 when all went well, 1 when an input could not be used, 2 when the call was wrong.";

/// Reads the arguments and does what they say. A reader that closes the pipe early is no error.
pub fn run() -> ExitCode {
    let Arguments { command } = Arguments::parse();
    let mut out = io::BufWriter::new(anstream::stdout().lock());
    let done = match command {
        Command::Annotate { format, files } => {
            let format = format.unwrap_or(if io::stdout().is_terminal() { Format::Text } else { Format::Json });
            annotate(format, &files, &mut out)
        }
        Command::Rules { format } => rules::write(format, &mut out).map(|()| true),
    };
    match done.and_then(|all_well| out.flush().map(|()| all_well)) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            complain(&format!("cannot write the result: {error}"));
            ExitCode::FAILURE
        }
    }
}

/// Annotates every input in turn. Says whether all could be used; one that could not does not stop the rest.
fn annotate(format: Format, files: &[PathBuf], out: &mut impl Write) -> io::Result<bool> {
    let standard_input = [PathBuf::from("-")];
    let files = if files.is_empty() { &standard_input } else { files };
    let mut all_well = true;
    for (index, file) in files.iter().enumerate() {
        if format == Format::Jsonl {
            all_well &= jsonl::annotate(file, out)?;
            continue;
        }
        let text = match input::read(file) {
            Ok(text) => text,
            Err(Failure(sentence)) => {
                complain(&sentence);
                all_well = false;
                continue;
            }
        };
        let annotations = onrecord::annotate(&text);
        let file = match format {
            Format::Text => {
                if files.len() > 1 {
                    writeln!(out, "{}=== {} ===", if index > 0 { "\n" } else { "" }, file.display())?;
                }
                text::write(&text, &annotations, out)?;
                continue;
            }
            Format::Json | Format::Jsonl => export::Format::Json,
            Format::Html => export::Format::Html,
            Format::Markdown => export::Format::Markdown,
            Format::WebAnnotation => export::Format::WebAnnotation,
            Format::SourcesCsv => export::Format::SourcesCsv,
            Format::QuotesCsv => export::Format::QuotesCsv,
            Format::NumbersCsv => export::Format::NumbersCsv,
        };
        export::write(&text, &annotations, file, out)?;
    }
    Ok(all_well)
}

fn complain(sentence: &str) {
    anstream::eprintln!("onrecord: {sentence}");
}
