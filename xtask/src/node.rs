//! Node.js, npm and the packages in `node_modules`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::command::{command, read, root, run};

/// The oldest version of Node.js that the scripts and the test tools are written for.
const OLDEST: u32 = 20;

/// npm is a script, which Windows starts only by its full name.
const NPM: &str = if cfg!(windows) { "npm.cmd" } else { "npm" };

/// Says what to install where Node.js is missing or too old.
pub fn require() -> Result<()> {
    let version = read(&mut command("node", ["--version"]))
        .with_context(|| format!("Node.js {OLDEST} or later is needed; install it, npm included"))?;
    let major = version.trim_start_matches('v').split('.').next();
    let recent = major.and_then(|major| major.parse().ok()) >= Some(OLDEST);
    ensure!(recent, "Node.js {OLDEST} or later is needed, and this is {version}; update it");
    Ok(())
}

/// Installs the packages that `package-lock.json` names, unless `node_modules` holds them already.
pub fn install() -> Result<()> {
    require()?;
    let wanted = fs::metadata(root().join("package-lock.json"))?.modified()?;
    let installed = fs::metadata(installed()).and_then(|file| file.modified());
    if installed.is_ok_and(|installed| installed >= wanted) {
        return Ok(());
    }
    run(&mut command(NPM, ["ci", "--no-audit", "--no-fund", "--ignore-scripts"]))
}

/// The file in which npm notes what it has installed: its date is that of the last `npm ci`.
pub fn installed() -> PathBuf {
    root().join("node_modules/.package-lock.json")
}

/// `wasm-opt`, as the npm package binaryen brings it: a script, so Node.js has to start it.
pub fn wasm_opt() -> Command {
    command("node", ["node_modules/binaryen/bin/wasm-opt"])
}

/// `esbuild`, minifying a file to its output. Started as a script, so that its package needs no installation of its own.
pub fn esbuild(file: &Path) -> Command {
    let mut esbuild = command("node", ["node_modules/esbuild/bin/esbuild", "--minify", "--charset=utf8"]);
    esbuild.args(["--legal-comments=none", "--log-level=warning"]).arg(file);
    esbuild
}

/// Node's own test runner on every `*.test.js` in a folder. The files are named one by one, because
/// versions of Node.js disagree about what a folder means.
pub fn tests(folder: &str) -> Result<Command> {
    let mut files = Vec::new();
    for entry in fs::read_dir(root().join(folder)).with_context(|| format!("there is no folder {folder}"))? {
        let name = entry?.file_name();
        if name.to_string_lossy().ends_with(".test.js") {
            files.push(Path::new(folder).join(name));
        }
    }
    ensure!(!files.is_empty(), "there are no tests in {folder}");
    files.sort();
    let mut tests = command("node", ["--test", "--test-reporter=spec"]);
    tests.args(files);
    Ok(tests)
}
