//! The command line: files or standard input in, text, JSON or HTML out.

mod cli;

use std::process::ExitCode;

fn main() -> ExitCode {
    cli::run()
}
