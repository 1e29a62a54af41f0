//! The lessons: their keys fit their articles, and the core finds what a careful reader marked there.

use onrecord::annotation::SourceKind;
use onrecord::{Annotations, annotate};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs::{self, DirEntry};
use std::path::Path;

type Mark = (&'static str, usize, usize);

/// The lessons, each with its article.
fn lessons() -> Vec<(Value, String)> {
    let www = Path::new(env!("CARGO_MANIFEST_DIR")).join("www");
    let read = |file: &str| fs::read_to_string(www.join(file)).unwrap_or_else(|error| panic!("{file}: {error}"));
    let parse =
        |file: &str| serde_json::from_str::<Value>(&read(file)).unwrap_or_else(|error| panic!("{file}: {error}"));
    let of = |file: DirEntry| {
        let file = file.file_name().into_string().unwrap();
        let lesson = parse(&format!("lessons/{file}"));
        assert_eq!(lesson["id"], file.trim_end_matches(".json"));
        let article = read(&format!("samples/{}.txt", lesson["article"].as_str().unwrap()));
        (lesson, article)
    };
    fs::read_dir(www.join("lessons")).unwrap().map(|file| of(file.unwrap())).collect()
}

/// The marks of a key, in bytes. A mark is named by its words and by which of their occurrences it is.
fn key(lesson: &Value, article: &str) -> Vec<Mark> {
    let mark = |mark: &Value| {
        let words = mark["words"].as_str().unwrap();
        let nth = mark.get("nth").map_or(1, |nth| nth.as_u64().unwrap() as usize);
        let kind = ["source", "quote", "number"].into_iter().find(|kind| mark["kind"] == *kind).unwrap();
        let found: Vec<usize> = article.match_indices(words).map(|(at, _)| at).collect();
        assert!(mark.get("nth").is_some() || found.len() == 1, "{}: “{words}” needs its nth", lesson["id"]);
        let start = *found.get(nth - 1).unwrap_or_else(|| panic!("{}: no “{words}”", lesson["id"]));
        (kind, start, start + words.len())
    };
    lesson["key"].as_array().unwrap().iter().map(mark).collect()
}

/// What the page marks.
fn found(annotations: &Annotations) -> Vec<Mark> {
    let unnamed = |source: usize| {
        let kind = annotations.sources[source].kind;
        kind.is_unnamed() || kind == SourceKind::VagueCollective
    };
    let sources = annotations.attributions.iter().filter(|attribution| attribution.source.is_some_and(unnamed));
    let mut marks: Vec<Mark> = sources
        .filter_map(|attribution| attribution.source_span)
        .map(|span| ("source", span.start, span.end))
        .chain(annotations.quotes.iter().map(|quote| ("quote", quote.span.start, quote.span.end)))
        .chain(annotations.numbers.iter().map(|number| ("number", number.span.start, number.span.end)))
        .collect();
    marks.sort();
    marks.dedup();
    marks
}

#[test]
fn keys_stand_in_the_order_of_their_articles() {
    for (lesson, article) in lessons() {
        let key = key(&lesson, &article);
        assert!(key.is_sorted_by_key(|mark| (mark.1, usize::MAX - mark.2)), "{}", lesson["id"]);
        assert!((350..=700).contains(&article.split_whitespace().count()), "{}: length", lesson["id"]);
        let minutes = lesson["course"].as_array().unwrap().iter().map(|step| step["minutes"].as_u64().unwrap());
        assert_eq!(minutes.sum::<u64>(), lesson["minutes"], "{}: minutes of its steps", lesson["id"]);
    }
}

#[test]
fn the_core_finds_what_the_keys_mark() {
    let mut shared: BTreeMap<&str, [usize; 4]> = BTreeMap::new();
    let meets = |a: &Mark, b: &Mark| a.0 == b.0 && a.1 < b.2 && b.1 < a.2;
    for (lesson, article) in lessons() {
        let (key, found) = (key(&lesson, &article), found(&annotate(&article)));
        for mark in &key {
            let tally = shared.entry(mark.0).or_default();
            tally[0] += usize::from(found.iter().any(|other| meets(mark, other)));
            tally[1] += 1;
        }
        for mark in &found {
            let tally = shared.entry(mark.0).or_default();
            tally[2] += usize::from(key.iter().any(|other| meets(mark, other)));
            tally[3] += 1;
        }
    }
    for (kind, [in_key, of_key, in_found, of_found]) in shared {
        assert!(in_key * 100 >= of_key * 85, "{kind}: {in_key} of the {of_key} in the keys are found");
        assert!(in_found * 100 >= of_found * 95, "{kind}: {in_found} of the {of_found} found are in the keys");
    }
}
