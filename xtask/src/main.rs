//! `cargo xtask`: the one entry point for building, serving, checking and measuring onrecord.

mod bench;
mod browser;
mod command;
mod dist;
mod frame;
mod held;
mod node;
mod package;
mod screenshots;
mod scripts;
mod serve;
mod test;

use std::ffi::OsString;
use std::process::ExitCode;

use anyhow::{Result, bail};
use lexopt::{Arg, Parser, ValueExt};

const HELP: &str = "\
Builds, serves, checks and measures onrecord.

Usage: cargo xtask <command>

Commands:
  serve [--port N]  build the page and serve it on 127.0.0.1, port 8000 unless told
  build             build the WebAssembly package into pkg/, without serving it
  dist              build what is handed out into dist/: a site, and one file with everything inside
  test              run every check and print one summary
  bench             measure the package under Node: speed and size (natively: cargo bench)
  bench page        measure the page in Chromium: how soon marks stand there, how long it blocks
  screenshots       take pictures of the main views into screenshots/, and those of the README into docs/

Options:
  -h, --help        print this help
";

enum Task {
    Help,
    Serve { port: u16 },
    Build,
    Dist,
    Test,
    Bench,
    BenchPage,
    Screenshots,
}

fn main() -> ExitCode {
    match parse(Parser::from_env()).and_then(run) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(task: Task) -> Result<()> {
    match task {
        Task::Help => print!("{HELP}"),
        Task::Serve { port } => serve::serve(port)?,
        Task::Build => package::build()?,
        Task::Dist => dist::dist()?,
        Task::Test => test::test()?,
        Task::Bench => bench::bench()?,
        Task::BenchPage => bench::page()?,
        Task::Screenshots => screenshots::screenshots()?,
    }
    Ok(())
}

fn parse(mut arguments: Parser) -> Result<Task> {
    let mut task = None;
    while let Some(argument) = arguments.next()? {
        match (argument, &mut task) {
            (Arg::Short('h') | Arg::Long("help"), _) => return Ok(Task::Help),
            (Arg::Long("port"), Some(Task::Serve { port })) => {
                *port = parse_port(arguments.value()?)?;
            }
            (Arg::Value(what), Some(Task::Bench)) if what == "page" => task = Some(Task::BenchPage),
            (Arg::Value(name), None) => task = Some(parse_name(name)?),
            (argument, _) => bail!("{}; see cargo xtask --help", argument.unexpected()),
        }
    }
    Ok(task.unwrap_or(Task::Help))
}

fn parse_name(name: OsString) -> Result<Task> {
    match name.to_string_lossy().as_ref() {
        "serve" => Ok(Task::Serve { port: 8000 }),
        "build" => Ok(Task::Build),
        "dist" => Ok(Task::Dist),
        "test" => Ok(Task::Test),
        "bench" => Ok(Task::Bench),
        "screenshots" => Ok(Task::Screenshots),
        "help" => Ok(Task::Help),
        name => bail!("there is no task `{name}`; see cargo xtask --help"),
    }
}

fn parse_port(value: OsString) -> Result<u16> {
    match value.parse::<u16>() {
        Ok(port) if port > 0 => Ok(port),
        _ => bail!("--port takes a number from 1 to 65535, not `{}`", value.to_string_lossy()),
    }
}
