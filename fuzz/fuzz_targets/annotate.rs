//! Any text at all is annotated, and what is found lies inside it, on whole characters and in order.

#![no_main]

use libfuzzer_sys::fuzz_target;
use onrecord::{Annotations, Span};

fuzz_target!(|text: &str| {
    let annotations = onrecord::annotate(text);
    for span in spans(&annotations) {
        assert!(text.get(span.start..span.end).is_some(), "{span:?} is not a part of the text");
    }
    assert!(annotations.quotes.is_sorted_by_key(|quote| quote.span), "quotes out of order");
    assert!(annotations.numbers.is_sorted_by_key(|number| number.span), "numbers out of order");
});

fn spans(annotations: &Annotations) -> impl Iterator<Item = Span> {
    let quotes = annotations.quotes.iter().map(|quote| quote.span);
    let altered = annotations.quotes.iter().flat_map(|quote| quote.altered.iter().map(|place| place.span));
    let numbers = annotations.numbers.iter().map(|number| number.span);
    let mentions = annotations.sources.iter().flat_map(|source| source.mentions.iter().copied());
    let attributions = annotations.attributions.iter().flat_map(|attribution| {
        let named = attribution.source_span.into_iter().chain(attribution.cue);
        named.chain(attribution.content.iter().copied())
    });
    quotes.chain(altered).chain(numbers).chain(mentions).chain(attributions)
}
