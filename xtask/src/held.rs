//! What the modules of the served page ask for while it loads and the editions hold as data: a module each, in the place of the page's own.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde_json::Value;

use crate::command::{cargo, command, read, root};

/// The modules by their names; `package` is the folder of the small package, whose core reads the samples.
pub fn modules(package: &Path) -> Result<BTreeMap<String, Vec<u8>>> {
    let texts = sample_texts()?;
    let shapes = read(command("node", ["xtask/src/shapes.js"]).arg(package))?;
    let module = |name: &str, held: String| (format!("{name}.js"), held.into_bytes());
    Ok([
        module("ruleexamples", holding("examples", &rule_examples()?)),
        module("sampletexts", holding("texts", &texts)),
        module("sampleshapes", holding("shapes", &serde_json::from_str(&shapes)?)),
    ]
    .into())
}

fn holding(name: &str, value: &Value) -> String {
    format!("export const {name} = Promise.resolve({value});\n")
}

/// The rules' examples by the rules' ids. Only help shows them, and the small core has none.
fn rule_examples() -> Result<Value> {
    let list = ["run", "--quiet", "--package", "onrecord", "--", "rules", "--format", "json"];
    let rules: Vec<Value> = serde_json::from_str(&read(&mut cargo(list))?)?;
    let id = |rule: &Value| rule["id"].as_str().map(str::to_owned).context("a rule has an id");
    rules.iter().map(|rule| Ok((id(rule)?, rule["examples"].clone()))).collect()
}

/// The samples' texts by their files.
fn sample_texts() -> Result<Value> {
    let mut texts = BTreeMap::new();
    for entry in fs::read_dir(root().join("www/samples"))? {
        let entry = entry?;
        texts.insert(entry.file_name().to_string_lossy().into_owned(), fs::read_to_string(entry.path())?);
    }
    Ok(serde_json::to_value(texts)?)
}
