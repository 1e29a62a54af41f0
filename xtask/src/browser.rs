//! Chromium for the tests of the page: the one that is installed, else one from the system's packages.

use std::env;
use std::path::PathBuf;

use anyhow::{Context, Result, ensure};

use crate::command::{command, read, run, succeeds};

/// The names that Chromium and Chrome go by on the search path.
const NAMES: [&str; 5] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

/// Where macOS and Windows keep them, which have them on no search path.
const PLACES: [&str; 4] = [
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe",
];

/// The path of a Chromium, installed now where that is possible.
pub fn chromium() -> Result<PathBuf> {
    if let Some(chosen) = env::var_os("CHROMIUM").map(PathBuf::from) {
        ensure!(chosen.is_file(), "CHROMIUM names no file: {}", chosen.display());
        return Ok(chosen);
    }
    if let Some(found) = find() {
        return Ok(found);
    }
    install()
        .context("no Chromium was found; install Chromium or Chrome, or set CHROMIUM to the path of its program")?;
    find().context("Chromium was installed, and yet it isn't on the search path; set CHROMIUM to its path")
}

fn find() -> Option<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    let on_path = NAMES.iter().flat_map(|name| env::split_paths(&path).map(move |folder| folder.join(name)));
    on_path.chain(PLACES.iter().map(PathBuf::from)).find(|program| program.is_file())
}

/// Installs Chromium by apt, where that can be done without asking for a password.
fn install() -> Result<()> {
    let has_apt = succeeds(&mut command("apt-get", ["--version"]));
    ensure!(has_apt, "there is no apt-get here to install it");
    let is_root = read(&mut command("id", ["--user"]))? == "0";
    let apt_get = |task: &[&str]| {
        let mut line = if is_root { vec![] } else { vec!["sudo", "--non-interactive"] };
        // Through `env`, because sudo drops the variables it is given.
        line.extend(["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "--quiet", "--yes"]);
        line.extend(task);
        run(&mut command(line[0], &line[1..]))
    };
    apt_get(&["update"])?;
    apt_get(&["install", "--no-install-recommends", "chromium"])
}
