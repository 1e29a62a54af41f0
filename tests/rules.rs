//! Every example of every rule, run through the public entry point: a hit gives exactly the findings that its tags
//! enclose, of that rule; a miss gives none of that rule.

use onrecord::rules::{Help, all};
use onrecord::{Annotations, Span};

#[test]
fn every_example_holds() {
    let mut failures = Vec::new();
    for rule in all() {
        for example in rule.examples {
            let (text, marked) = unmark(example.text);
            let expected: Vec<&str> = marked.iter().map(|(_, span)| span.of(&text)).collect();
            let found = found(&rule, &onrecord::annotate(&text));
            let found: Vec<&str> = found.iter().map(|span| span.of(&text)).collect();
            if found != expected {
                failures.push(format!("{}: {}\n  found {found:?}, expected {expected:?}", rule.id, example.text));
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn every_rule_explains_itself() {
    for rule in all() {
        let id = rule.id;
        assert!(id.chars().all(|char| char.is_ascii_lowercase() || char == '-'), "{id}: words joined by hyphens");
        assert!(rule.explanation.ends_with(['.', '?']), "{id}: the explanation is whole sentences");
        assert!((1..=2).contains(&rule.ask.len()), "{id}: one or two questions");
        assert!(rule.ask.iter().all(|question| question.ends_with('?')), "{id}: questions");
        assert!(rule.examples.iter().any(|example| example.why.is_none()), "{id}: a hit");
        for example in rule.examples {
            let marked = !unmark(example.text).1.is_empty();
            assert_eq!(marked, example.why.is_none(), "{id}: a hit has tags, a miss has none: {}", example.text);
        }
    }
}

#[test]
fn rules_have_ids_of_their_own() {
    let mut ids: Vec<&str> = all().iter().map(|rule| rule.id).collect();
    let count = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), count);
}

/// What a rule found, in order.
fn found(rule: &Help, annotations: &Annotations) -> Vec<Span> {
    match rule.stage {
        "numbers" => annotations.numbers.iter().filter(|number| number.rule == rule.id).map(|n| n.span).collect(),
        stage => panic!("the stage {stage} has no findings to compare"),
    }
}

/// Takes the tags out of an example: its plain text, and the tags' names with the spans that they enclose.
fn unmark(marked: &str) -> (String, Vec<(String, Span)>) {
    let (mut text, mut open, mut spans) = (String::new(), Vec::new(), Vec::new());
    let mut rest = marked;
    while let Some(at) = rest.find('<') {
        text.push_str(&rest[..at]);
        let end = at + rest[at..].find('>').expect("a tag ends");
        let name = &rest[at + 1..end];
        match name.strip_prefix('/') {
            Some(name) => {
                let (opened, start): (&str, usize) = open.pop().expect("a tag that closes was opened");
                assert_eq!(opened, name, "tags nest: {marked}");
                spans.push((name.to_string(), Span::new(start, text.len())));
            }
            None => open.push((name, text.len())),
        }
        rest = &rest[end + 1..];
    }
    assert!(open.is_empty(), "every tag closes: {marked}");
    text.push_str(rest);
    spans.sort_by_key(|(_, span)| span.start);
    (text, spans)
}
