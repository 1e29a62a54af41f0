//! Every rule does what its examples show, and every file of the rules' folder is in use.

mod marked;

use onrecord::rules::{self, Help};
use onrecord::{Annotations, annotate};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// What a rule finds in a text: for each finding its parts by tag, in order.
fn findings<'a>(rule: &Help, text: &'a str, found: &Annotations) -> Vec<Vec<(&'static str, &'a str)>> {
    match rule.stage {
        "quotes" => found
            .quotes
            .iter()
            .filter(|quote| quote.rule == rule.id)
            .map(|quote| vec![("quote", quote.span.of(text))])
            .collect(),
        "attributions" => found
            .attributions
            .iter()
            .filter(|attribution| attribution.rule == rule.id)
            .map(|attribution| {
                let source = attribution.source_span.iter().map(|span| ("source", span.of(text)));
                let cue = attribution.cue.iter().map(|span| ("cue", span.of(text)));
                let content = attribution.content.iter().map(|span| ("content", span.of(text)));
                source.chain(cue).chain(content).collect()
            })
            .collect(),
        "sources" => found
            .sources
            .iter()
            .filter(|source| source.rule == rule.id)
            .map(|source| source.mentions.iter().map(|span| ("source", span.of(text))).collect())
            .collect(),
        "numbers" => found
            .numbers
            .iter()
            .filter(|number| number.rule == rule.id)
            .map(|number| vec![("number", number.span.of(text))])
            .collect(),
        stage => panic!("there is no stage {stage}"),
    }
}

#[test]
fn every_rule_finds_its_hits_and_leaves_its_misses() {
    let mut wrong = Vec::new();
    for rule in rules::all() {
        for example in rule.examples {
            let marked = marked::parse(example.text);
            let found = findings(&rule, &marked.text, &annotate(&marked.text));
            let tags = |names: &[&'static str]| -> Vec<(&'static str, &str)> {
                names
                    .iter()
                    .flat_map(|name| marked.spans(name).into_iter().map(|span| (*name, span.of(&marked.text))))
                    .collect()
            };
            let wanted = tags(&["source", "cue", "content", "quote", "number"]);
            let wanted = if wanted.is_empty() { Vec::new() } else { vec![wanted] };
            assert_eq!(example.why.is_none(), !wanted.is_empty(), "{}: a hit has tags, a miss a reason", rule.id);
            if found != wanted {
                wrong.push(format!("{}: {}\n    found {found:?}", rule.id, example.text));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_rule_has_a_name_of_its_own_and_help() {
    let mut ids = BTreeSet::new();
    for rule in rules::all() {
        assert!(ids.insert(rule.id), "two rules are called {}", rule.id);
        assert!(rule.id.chars().all(|c| c.is_ascii_lowercase() || c == '-'), "{} is words joined by hyphens", rule.id);
        assert!(!rule.title.is_empty() && !rule.explanation.is_empty() && !rule.ask.is_empty(), "{} has help", rule.id);
        assert!(rule.examples.iter().any(|example| example.why.is_none()), "{} shows a hit", rule.id);
        assert!(rule.examples.iter().any(|example| example.why.is_some()), "{} shows a near-miss", rule.id);
    }
}

#[test]
fn every_rule_file_is_listed() {
    for stage in ["quotes", "attributions", "sources", "numbers"] {
        let folder = folder().join(stage);
        let list = fs::read_to_string(folder.join("mod.rs")).unwrap();
        for file in files(&folder) {
            let name = file.file_stem().unwrap().to_string_lossy().into_owned();
            if fs::read_to_string(&file).unwrap().contains("pub const RULE:") {
                assert!(list.contains(&format!("{name}::RULE")), "{stage}/mod.rs lists {name}::RULE");
            }
        }
    }
}

#[test]
fn lexicons_are_in_use_sorted_and_without_doubles() {
    let sources = read_all(Path::new(env!("CARGO_MANIFEST_DIR")).join("src"));
    for file in
        files(&folder().join("lexicon")).into_iter().filter(|file| file.extension().is_some_and(|end| end == "txt"))
    {
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        assert!(sources.contains(&format!("{name}\"")), "{name} is in use");
        let text = fs::read_to_string(&file).unwrap();
        let lines: Vec<&str> = text.lines().filter(|line| !line.starts_with('#')).collect();
        for pair in lines.windows(2) {
            assert!(pair[0] < pair[1], "{name}: {:?} stands before {:?}", pair[0], pair[1]);
        }
        assert!(lines.iter().all(|line| line.trim() == *line && !line.is_empty()), "{name} has no stray spaces");
    }
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src/rules")
}

fn files(folder: &Path) -> Vec<PathBuf> {
    fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_file()).collect()
}

fn read_all(folder: PathBuf) -> String {
    let mut all = String::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            all.push_str(&read_all(path));
        } else if path.extension().is_some_and(|end| end == "rs") {
            all.push_str(&fs::read_to_string(path).unwrap());
        }
    }
    all
}
