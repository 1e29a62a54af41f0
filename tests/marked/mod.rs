//! Texts with findings in tags, as rules give them for examples: `<source>Two aides</source> <cue>said</cue> …`.

use onrecord::Span;

/// A text and the stretches that its tags enclose.
pub struct Marked {
    /// The text without tags.
    pub text: String,
    spans: Vec<(String, Span)>,
}

/// Takes the tags out of a text. Tags nest; they have no attributes.
pub fn parse(marked: &str) -> Marked {
    let (mut text, mut spans, mut open) = (String::new(), Vec::new(), Vec::new());
    let mut rest = marked;
    while let Some(at) = rest.find('<') {
        let end = at + rest[at..].find('>').expect("a tag is closed");
        text.push_str(&rest[..at]);
        let tag = &rest[at + 1..end];
        match tag.strip_prefix('/') {
            None => open.push((tag.to_owned(), text.len())),
            Some(name) => {
                let (opened, start) = open.pop().expect("a tag is opened before it is closed");
                assert_eq!(opened, name, "tags nest in {marked:?}");
                spans.push((opened, Span::new(start, text.len())));
            }
        }
        rest = &rest[end + 1..];
    }
    text.push_str(rest);
    assert!(open.is_empty(), "every tag is closed in {marked:?}");
    spans.sort_by_key(|(_, span)| *span);
    Marked { text, spans }
}

impl Marked {
    /// What the tags of a name enclose, in order.
    pub fn spans(&self, name: &str) -> Vec<Span> {
        self.spans.iter().filter(|(tag, _)| tag == name).map(|(_, span)| *span).collect()
    }
}
