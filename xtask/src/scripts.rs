//! From the page's modules to the scripts of the editions.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsStr;
use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};
use serde_json::Value;

use crate::command::{read, run};
use crate::node;

/// The module that the page starts with.
pub const MAIN: &str = "main.js";

/// A module and all that it imports, now or later, as one script. A worker's is a classic script, as a page from disk can start no other;
/// such a script knows no address of its own, and the worker needs none.
pub fn as_one(module: &Path) -> Result<String> {
    let format = if module.ends_with("worker.js") { "--format=iife" } else { "--format=esm" };
    read(bundling(module).args([format, "--log-override:empty-import-meta=silent"]))
}

/// The page's modules in parts, by their names: what is only imported later is in scripts of its own.
pub struct Split {
    pub scripts: BTreeMap<String, Vec<u8>>,
    /// What the page's own script imports at once, so that a browser can load it ahead.
    pub at_once: BTreeSet<String>,
}

/// Takes the page's modules apart; `folder` is for what esbuild writes.
pub fn split(source: &Path, folder: &Path) -> Result<Split> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    let out = folder.join("scripts");
    let told = folder.join("told.json");
    let mut esbuild = bundling(&source.join(MAIN));
    esbuild.args(["--splitting", "--format=esm", "--chunk-names=[name]-[hash]"]);
    run(esbuild.arg(format!("--outdir={}", out.display())).arg(format!("--metafile={}", told.display())))?;
    let mut scripts = BTreeMap::new();
    for entry in fs::read_dir(&out)? {
        let path = entry?.path();
        scripts.insert(name_of(&path)?, fs::read(&path)?);
    }
    Ok(Split { scripts, at_once: imported(&serde_json::from_slice(&fs::read(told)?)?)? })
}

fn bundling(module: &Path) -> Command {
    let mut esbuild = node::esbuild(module);
    esbuild.args(["--bundle", "--target=es2022"]);
    esbuild
}

fn name_of(path: &Path) -> Result<String> {
    Ok(path.file_name().context("a script has a name")?.to_string_lossy().into_owned())
}

/// The names of the scripts that the page's own imports at once, directly or through others; `told` is what esbuild tells of its work.
fn imported(told: &Value) -> Result<BTreeSet<String>> {
    let outputs = told["outputs"].as_object().context("esbuild told of no scripts")?;
    let mut found = BTreeSet::new();
    let mut open = vec![MAIN.to_owned()];
    while let Some(name) = open.pop() {
        let is_meant = |(path, _): &(&String, &Value)| Path::new(path).file_name() == Some(OsStr::new(&name));
        let (_, output) = outputs.iter().find(is_meant).with_context(|| format!("esbuild wrote no {name}"))?;
        for import in output["imports"].as_array().into_iter().flatten() {
            if import["kind"] != "import-statement" {
                continue;
            }
            let name = name_of(Path::new(import["path"].as_str().context("an import has a path")?))?;
            if found.insert(name.clone()) {
                open.push(name);
            }
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_imported_later_is_not_loaded_ahead() {
        let told = r#"{"outputs": {
            "x/main.js": {"imports": [{"path": "x/a.js", "kind": "import-statement"}, {"path": "x/late.js", "kind": "dynamic-import"}]},
            "x/a.js": {"imports": [{"path": "x/b.js", "kind": "import-statement"}]},
            "x/b.js": {"imports": []},
            "x/late.js": {"imports": [{"path": "x/c.js", "kind": "import-statement"}]},
            "x/c.js": {"imports": []}
        }}"#;
        let found = imported(&serde_json::from_str(told).unwrap()).unwrap();
        assert_eq!(found.into_iter().collect::<Vec<_>>(), ["a.js", "b.js"]);
    }
}
