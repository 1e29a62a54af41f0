//! Batches: a JSON object a line in, a document a line out, in order and as they come.

use super::complain;
use super::input::{self, Failure};
use onrecord::wire::{self, Document, Offsets};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::io::{self, BufRead, Write};
use std::path::Path;

#[derive(Deserialize)]
struct Line {
    #[serde(default)]
    id: Value,
    text: String,
}

#[derive(Serialize)]
struct Result<'a> {
    id: Value,
    #[serde(flatten)]
    document: Document<'a>,
}

/// Annotates every line. A line that cannot be used is named, and the rest goes on; the answer says whether all could.
pub fn annotate(path: &Path, out: &mut impl Write) -> io::Result<bool> {
    let name = input::name(path);
    let mut input = match input::open(path) {
        Ok(input) => input,
        Err(Failure(sentence)) => {
            complain(&sentence);
            return Ok(false);
        }
    };
    let mut all_well = true;
    let mut bytes = Vec::new();
    for number in 1.. {
        bytes.clear();
        if input.read_until(b'\n', &mut bytes)? == 0 {
            if number == 1 {
                complain(&format!("{name} is empty: give lines of {{\"id\": …, \"text\": …}}"));
                all_well = false;
            }
            break;
        }
        if bytes.iter().all(u8::is_ascii_whitespace) {
            continue;
        }
        match serde_json::from_slice::<Line>(bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes)) {
            Ok(Line { id, text }) => {
                let annotations = onrecord::annotate(&text);
                let document = wire::document(&text, &annotations, Offsets::Codepoint);
                serde_json::to_writer(&mut *out, &Result { id, document })?;
                // Each result is handed on at once, so that a batch can be followed and stopped.
                writeln!(out)?;
                out.flush()?;
            }
            Err(error) => {
                complain(&format!("line {number} of {name} is left out: {}", reason(&error)));
                all_well = false;
            }
        }
    }
    Ok(all_well)
}

fn reason(error: &serde_json::Error) -> String {
    match error.classify() {
        serde_json::error::Category::Data => format!("it needs a \"text\" that is a string ({error})"),
        _ => format!("it is not JSON ({error})"),
    }
}
