//! Speed and size: of the package under Node.js, and of the page in Chromium.

use anyhow::Result;

use crate::command::{command, run};
use crate::{browser, dist, node, package};

/// Builds the package and measures it.
pub fn bench() -> Result<()> {
    node::require()?;
    package::build()?;
    run(&mut command("node", ["benches/package.js"]))
}

/// Builds the page as it is handed out and measures it.
pub fn page() -> Result<()> {
    dist::build()?;
    let mut bench = command("node", ["benches/page.js"]);
    run(bench.env("CHROMIUM", browser::chromium()?).env("ONRECORD_DIST", dist::folder()))
}
