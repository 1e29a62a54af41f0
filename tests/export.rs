//! What is saved: every format on one article, what a reader left out, hostile text.

use onrecord::export::marks::Finding;
use onrecord::export::{Format, without, write};
use onrecord::{Annotations, annotate};

const STORY: &str = "Ferry to close, officials say

By Ines Marlowe

The ferry lost about $1.4 million last year, according to two officials familiar with the plan. 😀

“We can’t keep a boat afloat on good wishes,” said Walter Nakamura, the harbor director.

Critics say that nobody looked for another way.";

fn saved(text: &str, found: &Annotations, format: Format) -> String {
    let mut out = Vec::new();
    write(text, found, format, &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

#[test]
fn a_page_has_numbered_notes_and_the_ledger_and_asks_for_nothing() {
    let page = saved(STORY, &annotate(STORY), Format::Html);
    for part in [
        "<h1>Ferry to close",
        "two officials<a class=\"note\"",
        "href=\"#note-Q1\"",
        "<div id=\"note-Q1\"><dt><a href=\"#mark-Q1\">Q1</a></dt><dd>Walter Nakamura.</dd></div>",
        "How they know: familiar with the plan. No reason given.",
        "about $1.4 million: two officials familiar with the plan.",
        "Nobody in particular.",
        "<h2>Who says so</h2>",
        "default-src 'none'",
    ] {
        assert!(page.contains(part), "{part}\n{page}");
    }
    for part in ["<script", "src=", "http://", "https://", "@import", "url("] {
        assert!(!page.contains(part), "{part}");
    }
    assert_eq!(page.matches("<mark").count(), page.matches("</mark>").count());
}

#[test]
fn web_annotations_point_to_their_words_twice() {
    let found = annotate(STORY);
    let page: serde_json::Value = serde_json::from_str(&saved(STORY, &found, Format::WebAnnotation)).unwrap();
    assert_eq!(page["@context"], "http://www.w3.org/ns/anno.jsonld");
    let letters: Vec<char> = STORY.chars().collect();
    let items = page["items"].as_array().unwrap();
    assert!(items.len() >= 5);
    for item in items {
        let [position, quote] = item["target"]["selector"].as_array().unwrap().as_slice() else { panic!() };
        let [start, end] = ["start", "end"].map(|key| position[key].as_u64().unwrap() as usize);
        let [exact, prefix, suffix] = ["exact", "prefix", "suffix"].map(|key| quote[key].as_str().unwrap());
        assert_eq!(letters[start..end].iter().collect::<String>(), exact);
        assert!(STORY.contains(&format!("{prefix}{exact}{suffix}")));
        assert!(prefix.chars().count() == 32.min(start) && suffix.chars().count() == 32.min(letters.len() - end));
        assert_eq!(item["body"][0]["purpose"], "tagging");
    }
}

#[test]
fn markdown_has_a_footnote_for_each_mark_and_means_what_the_text_says() {
    let text = "A *star* [here] rose, said Walter Nakamura.\n\n1. It cost $5 million.\n\n- “It is <b>old</b>,” a city official said.";
    let shown = saved(text, &annotate(text), Format::Markdown);
    for part in ["A \\*star\\* \\[here\\] rose", "\\<b\\>old", "[^Q1]", "[^U1] said", "\n[^Q1]: A city official."] {
        assert!(shown.contains(part), "{part}\n{shown}");
    }
    for label in ["Q1", "U1", "N1"] {
        assert_eq!(shown.matches(&format!("[^{label}]:")).count(), 1, "{label}\n{shown}");
    }
}

#[test]
fn what_is_left_out_takes_its_source_with_it() {
    let found = annotate(STORY);
    let is_critics =
        |one: &onrecord::annotation::Attribution| one.source_span.is_some_and(|span| span.of(STORY) == "Critics");
    let critics = found.attributions.iter().position(is_critics).unwrap();
    let unwanted = [Finding::Attribution(critics), Finding::Quote(0), Finding::Number(0)];
    let left = without(found.clone(), |finding| unwanted.contains(&finding));
    assert_eq!(left.attributions.len(), found.attributions.len() - 1);
    assert_eq!((left.quotes.len(), left.numbers.len()), (0, found.numbers.len() - 1));
    assert!(left.sources.iter().all(|source| source.name != "Critics"));
    assert!(left.sources.iter().any(|source| source.name == "Walter Nakamura"));
    for format in Format::ALL.map(|(_, format)| format) {
        let file = saved(STORY, &left, format);
        assert!(!file.contains("nobody in particular\"") && !file.contains("| Critics |"), "{file}");
    }
    assert_eq!(without(found.clone(), |_| false), found);
}

#[test]
fn any_text_can_be_saved() {
    for text in ["", "\n", "Das ist kein Englisch und wird es auch nicht.", "“\u{202e}<&\" 5% “of” ‘a’ said “he", STORY]
    {
        for (name, format) in Format::ALL {
            assert_eq!(Format::from_name(name), Some(format));
            saved(text, &annotate(text), format);
        }
    }
}
