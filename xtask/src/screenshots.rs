//! Pictures of the page, to be looked at.

use anyhow::Result;

use crate::command::{command, run, succeeds};
use crate::{browser, dist};

/// Builds the page as it is handed out and takes its pictures.
pub fn screenshots() -> Result<()> {
    dist::build()?;
    let mut pictures = command("node", ["tests/page/screenshots.js"]);
    if !succeeds(&mut command("pdftoppm", ["-v"])) {
        println!("pdftoppm was not found, so that print stays a PDF; Debian has it in poppler-utils");
    }
    run(pictures.env("CHROMIUM", browser::chromium()?).env("ONRECORD_DIST", dist::folder()))
}
