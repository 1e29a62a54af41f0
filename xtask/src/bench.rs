//! The speed and the size of the package, measured under Node.js.

use anyhow::Result;

use crate::command::{command, run};
use crate::{node, package};

/// Builds the package and measures it.
pub fn bench() -> Result<()> {
    node::require()?;
    package::build()?;
    run(&mut command("node", ["benches/package.js"]))
}
