//! The rules with their help, as developers and the page get them.

use crate::rules::{self, Help};
use serde::Serialize;

/// What is told of a rule.
#[derive(Serialize)]
pub struct Rule {
    id: &'static str,
    stage: &'static str,
    title: &'static str,
    explanation: &'static str,
    ask: &'static [&'static str],
    examples: Vec<Example>,
}

#[derive(Serialize)]
struct Example {
    hit: bool,
    text: &'static str,
    why: Option<&'static str>,
}

/// Every rule, in the order of the path.
pub fn rules() -> Vec<Rule> {
    rules::all().into_iter().map(rule).collect()
}

fn rule(Help { stage, id, title, explanation, ask, examples }: Help) -> Rule {
    // A core that was built without their words has none to give.
    let told = examples.iter().filter(|example| !example.text.is_empty());
    let examples = told.map(|&rules::Example { text, why }| Example { hit: why.is_none(), text, why }).collect();
    Rule { id, stage, title, explanation, ask, examples }
}
