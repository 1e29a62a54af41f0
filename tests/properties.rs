//! What holds of any text at all.

use onrecord::article::BlockKind;
use onrecord::wire::{self, Offsets};
use onrecord::{Annotations, Span, annotate};
use proptest::prelude::*;
use serde_json::Value;

/// Texts made of what news is made of, in any order, so that rules meet in ways that nobody wrote down.
fn news() -> impl Strategy<Value = String> {
    let sign = prop::sample::select(vec![
        "“", "”", "\"", "‘", "’", "'", "''", "«", "»", "said", "says", "told", "according to", "citing", "that", ",",
        ".", "!", "?", ":", ";", "—", "(", ")", "[", "]", "…", "\n", "\n\n", "\r\n", "a U.S. official", "officials",
        "Ms. Osei", "Karen Osei", "she", "They", "critics", "who spoke on condition of anonymity because",
        "familiar with the matter", "the mayor", "Mayor Luis Ferrant", "$5 million", "40 percent", "three", "half",
        "1990s", "'90s", "6'2\"", "½", "£3bn", "from 5 to 10", "one in five", "12-year-old", "No.", "the report found",
        "called it", "calling", "reportedly", "was", "expected to", "declined to comment", "of", "the", "and",
        "Advertisement", "Share", "© 2026", "OSEI:", "é", "日本", "😀", "\u{200b}", "\u{feff}", "\u{202e}", "U.S.",
        "St.", "e.g.", "http://a.example/?b=c", "@name", "-", "–", "1,200.5", "0",
    ]);
    let piece = prop_oneof![3 => sign.prop_map(str::to_owned), 1 => prop::sample::select(words())];
    prop::collection::vec((piece, prop::bool::weighted(0.85)), 0..60).prop_map(|pieces| {
        pieces.into_iter().map(|(piece, spaced)| format!("{piece}{}", if spaced { " " } else { "" })).collect()
    })
}

/// The words that rules know, from their lists: each is a cue, a person or a joint to some rule.
fn words() -> Vec<String> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/rules/lexicon");
    let lists = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
    let mut words: Vec<String> = lists
        .filter(|file| file.extension().is_some_and(|extension| extension == "txt"))
        .filter(|file| !file.to_str().unwrap().contains("names_"))
        .flat_map(|file| std::fs::read_to_string(file).unwrap().lines().map(str::to_owned).collect::<Vec<_>>())
        .filter(|line| !line.starts_with('#'))
        .flat_map(|line| line.split(' ').map(str::to_owned).collect::<Vec<_>>())
        .collect();
    words.sort();
    words.dedup();
    words
}

/// Every span that the annotations hold.
fn spans(found: &Annotations) -> Vec<Span> {
    let sources = found.sources.iter().flat_map(|source| {
        let terms = source.terms.iter().flat_map(|terms| [Some(terms.span), terms.reason]).flatten();
        source.mentions.iter().copied().chain(source.basis.iter().map(|basis| basis.span)).chain(terms)
    });
    let attributions = found.attributions.iter().flat_map(|attribution| {
        attribution.content.iter().copied().chain(attribution.source_span).chain(attribution.cue)
    });
    let quotes = found
        .quotes
        .iter()
        .flat_map(|quote| std::iter::once(quote.span).chain(quote.altered.iter().map(|change| change.span)));
    sources
        .chain(attributions)
        .chain(quotes)
        .chain(found.numbers.iter().map(|number| number.span))
        .chain(found.blocks.iter().map(|block| block.span))
        .chain(found.sentences.iter().map(|sentence| sentence.span))
        .collect()
}

fn check(text: &str) {
    let found = annotate(text);
    for span in spans(&found) {
        assert!(span.start < span.end && span.end <= text.len(), "{span:?} lies in {text:?}");
        assert!(
            text.is_char_boundary(span.start) && text.is_char_boundary(span.end),
            "{span:?} holds whole characters"
        );
    }
    let in_order = |spans: Vec<Span>| spans.windows(2).all(|pair| pair[0].end <= pair[1].start);
    assert!(in_order(found.blocks.iter().map(|block| block.span).collect()), "blocks follow each other in {text:?}");
    assert!(in_order(found.quotes.iter().map(|quote| quote.span).collect()), "quotes follow each other in {text:?}");
    assert!(
        in_order(found.numbers.iter().map(|number| number.span).collect()),
        "numbers follow each other in {text:?}"
    );
    assert!(in_order(found.sentences.iter().map(|sentence| sentence.span).collect()), "sentences follow each other");
    assert!(
        found.attributions.iter().all(|attribution| attribution.source.is_none_or(|index| index < found.sources.len()))
    );
    assert!(found.quotes.iter().all(|quote| quote.attribution.is_none_or(|index| index < found.attributions.len())));
    let clutter = || found.blocks.iter().filter(|block| matches!(block.kind, BlockKind::Boilerplate(_)));
    for mark in found.quotes.iter().map(|quote| quote.span).chain(found.numbers.iter().map(|number| number.span)) {
        assert!(!clutter().any(|block| block.span.overlaps(mark)), "boilerplate is not marked in {text:?}");
    }
    assert_eq!(found, annotate(text), "the same text has the same annotations");
    check_wire(text, &found);
}

/// The offsets of the wire format cover the same words as the spans, in either unit.
fn check_wire(text: &str, found: &Annotations) {
    let characters: Vec<char> = text.chars().collect();
    let units: Vec<u16> = text.encode_utf16().collect();
    for offsets in [Offsets::Codepoint, Offsets::Utf16] {
        let document = serde_json::to_value(wire::document(text, found, offsets)).unwrap();
        let covered = |mark: &Value| {
            let range = mark["start"].as_u64().unwrap() as usize..mark["end"].as_u64().unwrap() as usize;
            match offsets {
                Offsets::Codepoint => characters[range].iter().collect(),
                Offsets::Utf16 => String::from_utf16(&units[range]).unwrap(),
            }
        };
        let quotes = document["quotes"].as_array().unwrap();
        let numbers = document["numbers"].as_array().unwrap();
        assert!(quotes.iter().map(covered).eq(found.quotes.iter().map(|quote| quote.span.of(text).to_owned())));
        assert!(numbers.iter().map(covered).eq(found.numbers.iter().map(|number| number.span.of(text).to_owned())));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_string_is_annotated(text in any::<String>()) {
        check(&text);
    }

    #[test]
    fn anything_like_news_is_annotated(text in news()) {
        check(&text);
    }
}

#[test]
fn nothing_and_next_to_nothing_are_annotated() {
    for text in [
        "", " ", "\n", "“", "\"", "'", "$", "1", "said", "said.", ",said", "“” said", "...", "\u{feff}", "a\u{301}",
        "😀",
    ] {
        check(text);
    }
}

#[test]
fn long_runs_without_an_end_are_annotated() {
    for piece in ["word ", "“", "said ", "Osei, ", "1 ", "a.", "(", "who said ", "'s "] {
        check(&piece.repeat(3000));
    }
}
