//! Reads a file or standard input, and says in a sentence what is wrong with one that cannot be used.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::Path;

/// Why an input cannot be used, as a sentence for the user.
pub struct Failure(pub String);

/// What to call an input in a sentence.
pub fn name(path: &Path) -> String {
    if is_standard_input(path) { "standard input".to_owned() } else { path.display().to_string() }
}

/// The whole text of an input. A byte order mark and any line ends are fine; nothing at all is not.
pub fn read(path: &Path) -> Result<String, Failure> {
    let name = name(path);
    let mut bytes = Vec::new();
    open(path)?.read_to_end(&mut bytes).map_err(|error| unreadable(&name, &error))?;
    let text = String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        Failure(format!("{name} is not UTF-8: byte {at} does not belong there; save it as UTF-8 and try again"))
    })?;
    if text.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}').is_empty() {
        return Err(Failure(format!("{name} is empty: give an article's text")));
    }
    Ok(text)
}

/// Opens an input for reading line by line.
pub fn open(path: &Path) -> Result<Box<dyn BufRead>, Failure> {
    if is_standard_input(path) {
        return Ok(Box::new(BufReader::new(io::stdin())));
    }
    let name = name(path);
    if path.is_dir() {
        return Err(Failure(format!("{name} is a directory: give the files in it")));
    }
    let file = File::open(path).map_err(|error| unreadable(&name, &error))?;
    Ok(Box::new(BufReader::new(file)))
}

fn is_standard_input(path: &Path) -> bool {
    path.as_os_str() == "-"
}

fn unreadable(name: &str, error: &io::Error) -> Failure {
    Failure(match error.kind() {
        io::ErrorKind::NotFound => format!("there is no file {name}: check the name and the folder"),
        io::ErrorKind::PermissionDenied => format!("{name} may not be read: check its permissions"),
        _ => format!("{name} cannot be read: {error}"),
    })
}
