//! The wire format, version 1: one JSON object an article. Only this module knows offset units.

use crate::annotation::*;
use crate::article::{Block, BlockKind};
use crate::span::Span;
use serde::Serialize;

/// In what the offsets of a [`Document`] count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Offsets {
    /// Unicode code points: on the command line and in files.
    Codepoint,
    /// UTF-16 code units: in the browser.
    Utf16,
}

/// Turns byte offsets into another unit. Checkpoints make it one pass over the text and a short step an offset.
struct Ruler<'a> {
    bytes: &'a [u8],
    unit: Offsets,
    /// The count of units before every `STEP`th byte.
    marks: Vec<usize>,
}

const STEP: usize = 64;

impl<'a> Ruler<'a> {
    fn new(text: &'a str, unit: Offsets) -> Self {
        let mut marks = Vec::with_capacity(text.len() / STEP + 1);
        let mut count = 0;
        for chunk in text.as_bytes().chunks(STEP) {
            marks.push(count);
            count += Self::count(chunk, unit);
        }
        marks.push(count);
        Ruler { bytes: text.as_bytes(), unit, marks }
    }

    /// How many units begin in these bytes: one for every byte that starts a character, and in UTF-16 one more where the
    /// character takes four bytes.
    fn count(bytes: &[u8], unit: Offsets) -> usize {
        let characters = bytes.iter().filter(|byte| **byte & 0b1100_0000 != 0b1000_0000).count();
        match unit {
            Offsets::Codepoint => characters,
            Offsets::Utf16 => characters + bytes.iter().filter(|byte| **byte >= 0b1111_0000).count(),
        }
    }

    fn at(&self, byte: usize) -> usize {
        let mark = byte / STEP;
        self.marks[mark] + Self::count(&self.bytes[mark * STEP..byte], self.unit)
    }

    fn span(&self, span: Span) -> Stretch {
        Stretch { start: self.at(span.start), end: self.at(span.end) }
    }
}

/// A half-open stretch of the text, in the document's unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Stretch {
    /// The first unit.
    pub start: usize,
    /// The unit after the last.
    pub end: usize,
}

/// An annotated article as it travels.
#[derive(Clone, Debug, Serialize)]
pub struct Document {
    version: u32,
    offsets: Offsets,
    language: &'static str,
    supported: bool,
    blocks: Vec<WireBlock>,
    boilerplate: Vec<WireBoilerplate>,
    sources: Vec<WireSource>,
    attributions: Vec<WireAttribution>,
    quotes: Vec<WireQuote>,
    numbers: Vec<WireNumber>,
    summary: WireSummary,
}

#[derive(Clone, Debug, Serialize)]
struct WireBlock {
    #[serde(flatten)]
    span: Stretch,
    kind: &'static str,
}

#[derive(Clone, Debug, Serialize)]
struct WireBoilerplate {
    #[serde(flatten)]
    span: Stretch,
    reason: &'static str,
}

#[derive(Clone, Debug, Serialize)]
struct WireSource {
    id: String,
    #[serde(rename = "type")]
    kind: &'static str,
    rule: &'static str,
    name: String,
    mentions: Vec<Stretch>,
    #[serde(skip_serializing_if = "Option::is_none")]
    role: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    affiliation: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    count: Option<WireCount>,
    #[serde(skip_serializing_if = "Option::is_none")]
    basis: Option<WireBasis>,
    #[serde(skip_serializing_if = "Option::is_none")]
    terms: Option<WireTerms>,
    words: usize,
    statements: usize,
}

#[derive(Clone, Copy, Debug, Serialize)]
struct WireCount {
    min: u32,
    max: Option<u32>,
}

#[derive(Clone, Debug, Serialize)]
struct WireBasis {
    #[serde(flatten)]
    span: Stretch,
    kind: &'static str,
}

#[derive(Clone, Debug, Serialize)]
struct WireTerms {
    #[serde(flatten)]
    span: Stretch,
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<Stretch>,
}

#[derive(Clone, Debug, Serialize)]
struct WireAttribution {
    id: String,
    source: Option<String>,
    source_span: Option<Stretch>,
    cue: Option<Stretch>,
    content: Vec<Stretch>,
    form: &'static str,
    rule: &'static str,
    certainty: &'static str,
}

#[derive(Clone, Debug, Serialize)]
struct WireQuote {
    id: String,
    #[serde(flatten)]
    span: Stretch,
    attribution: Option<String>,
    speaker: Option<String>,
    form: &'static str,
    altered: Vec<WireAlteration>,
    rule: &'static str,
    certainty: &'static str,
}

#[derive(Clone, Debug, Serialize)]
struct WireAlteration {
    #[serde(flatten)]
    span: Stretch,
    how: &'static str,
}

#[derive(Clone, Debug, Serialize)]
struct WireNumber {
    id: String,
    #[serde(flatten)]
    span: Stretch,
    kind: &'static str,
    attribution: Option<String>,
    quantity: WireQuantity,
    missing: Vec<&'static str>,
    rule: &'static str,
    certainty: &'static str,
}

#[derive(Clone, Debug, Serialize)]
struct WireQuantity {
    value: Option<f64>,
    low: Option<f64>,
    high: Option<f64>,
    unit: Option<String>,
    bound: Option<&'static str>,
}

#[derive(Clone, Debug, Serialize)]
struct WireSummary {
    /// How many statements, quotes and numbers there are, and how many words the article has.
    attributions: usize,
    quotes: usize,
    numbers: usize,
    words: usize,
    /// Distinct sources, statements and attributed words by type of source.
    sources: Vec<WireTally>,
    /// Who stands behind each sentence.
    sentences: Vec<WireStanding>,
    /// How many of the sentences in the article's first fifth rest on each type of source.
    first_fifth: Vec<WireShare>,
}

#[derive(Clone, Debug, Serialize)]
struct WireTally {
    #[serde(rename = "type")]
    kind: &'static str,
    sources: usize,
    statements: usize,
    words: usize,
}

#[derive(Clone, Debug, Serialize)]
struct WireStanding {
    #[serde(flatten)]
    span: Stretch,
    source: Option<String>,
    #[serde(rename = "type")]
    kind: &'static str,
}

#[derive(Clone, Debug, Serialize)]
struct WireShare {
    #[serde(rename = "type")]
    kind: &'static str,
    sentences: usize,
}

/// Puts the findings of a text into wire format. `annotations` must be those of this `text`.
#[inline(never)]
pub fn document(text: &str, annotations: &Annotations, offsets: Offsets) -> Document {
    let ruler = Ruler::new(text, offsets);
    let source_id = |index: usize| format!("s{}", index + 1);
    let attribution_id = |index: usize| format!("a{}", index + 1);
    let statements = statements(annotations);
    Document {
        version: 1,
        offsets,
        language: if annotations.supported { "en" } else { "und" },
        supported: annotations.supported,
        blocks: annotations
            .blocks
            .iter()
            .map(|block| WireBlock { span: ruler.span(block.span), kind: block_kind(block) })
            .collect(),
        boilerplate: annotations
            .blocks
            .iter()
            .filter_map(|block| match block.kind {
                BlockKind::Boilerplate(reason) => Some(WireBoilerplate { span: ruler.span(block.span), reason }),
                _ => None,
            })
            .collect(),
        sources: annotations
            .sources
            .iter()
            .enumerate()
            .map(|(index, source)| WireSource {
                id: source_id(index),
                kind: source_kind(source.kind),
                rule: source.rule,
                name: source.name.clone(),
                mentions: source.mentions.iter().map(|span| ruler.span(*span)).collect(),
                role: source.role.clone(),
                affiliation: source.affiliation.clone(),
                count: source.count.map(|count| WireCount { min: count.min, max: count.max }),
                basis: source.basis.as_ref().map(|basis| WireBasis { span: ruler.span(basis.span), kind: basis.kind }),
                terms: source.terms.as_ref().map(|terms| WireTerms {
                    span: ruler.span(terms.span),
                    kind: if terms.real { "real" } else { "rote" },
                    reason: terms.reason.map(|span| ruler.span(span)),
                }),
                words: source.words,
                statements: statements[index],
            })
            .collect(),
        attributions: annotations
            .attributions
            .iter()
            .enumerate()
            .map(|(index, attribution)| WireAttribution {
                id: attribution_id(index),
                source: attribution.source.map(source_id),
                source_span: attribution.source_span.map(|span| ruler.span(span)),
                cue: attribution.cue.map(|span| ruler.span(span)),
                content: attribution.content.iter().map(|span| ruler.span(*span)).collect(),
                form: match attribution.form {
                    Form::Direct => "direct",
                    Form::Mixed => "mixed",
                    Form::Indirect => "indirect",
                },
                rule: attribution.rule,
                certainty: certainty(attribution.certainty),
            })
            .collect(),
        quotes: annotations
            .quotes
            .iter()
            .enumerate()
            .map(|(index, quote)| WireQuote {
                id: format!("q{}", index + 1),
                span: ruler.span(quote.span),
                attribution: quote.attribution.map(attribution_id),
                speaker: quote.speaker.map(source_id),
                form: match quote.form {
                    QuoteForm::Full => "full",
                    QuoteForm::Partial => "partial",
                    QuoteForm::Continued => "continued",
                },
                altered: quote
                    .altered
                    .iter()
                    .map(|change| WireAlteration { span: ruler.span(change.span), how: change.how })
                    .collect(),
                rule: quote.rule,
                certainty: certainty(quote.certainty),
            })
            .collect(),
        numbers: annotations
            .numbers
            .iter()
            .enumerate()
            .map(|(index, number)| WireNumber {
                id: format!("n{}", index + 1),
                span: ruler.span(number.span),
                kind: number_kind(number.kind),
                attribution: number.attribution.map(attribution_id),
                quantity: WireQuantity {
                    value: number.quantity.value,
                    low: number.quantity.low,
                    high: number.quantity.high,
                    unit: number.quantity.unit.clone(),
                    bound: number.quantity.bound.map(bound),
                },
                missing: number.missing.iter().map(|what| missing(*what)).collect(),
                rule: number.rule,
                certainty: certainty(number.certainty),
            })
            .collect(),
        summary: summary(text, annotations, &ruler),
    }
}

/// How many statements each source makes.
fn statements(annotations: &Annotations) -> Vec<usize> {
    let mut statements = vec![0; annotations.sources.len()];
    for source in annotations.attributions.iter().filter_map(|attribution| attribution.source) {
        statements[source] += 1;
    }
    statements
}

fn summary(text: &str, annotations: &Annotations, ruler: &Ruler) -> WireSummary {
    let kind_of =
        |source: Option<usize>| source.map_or("writer-alone", |index| source_kind(annotations.sources[index].kind));
    let statements = statements(annotations);
    let mut sources: Vec<WireTally> = Vec::new();
    for (index, source) in annotations.sources.iter().enumerate() {
        let kind = source_kind(source.kind);
        let at = sources.iter().position(|tally| tally.kind == kind).unwrap_or_else(|| {
            sources.push(WireTally { kind, sources: 0, statements: 0, words: 0 });
            sources.len() - 1
        });
        sources[at].sources += 1;
        sources[at].statements += statements[index];
        sources[at].words += source.words;
    }
    let words_in = |span: Span| span.of(text).split_whitespace().count();
    let words = annotations.sentences.iter().map(|sentence| words_in(sentence.span)).sum();
    let mut first_fifth: Vec<WireShare> = Vec::new();
    let mut so_far = 0;
    for sentence in &annotations.sentences {
        if so_far * 5 >= words {
            break;
        }
        so_far += words_in(sentence.span);
        let kind = kind_of(sentence.source);
        match first_fifth.iter_mut().find(|share| share.kind == kind) {
            Some(share) => share.sentences += 1,
            None => first_fifth.push(WireShare { kind, sentences: 1 }),
        }
    }
    WireSummary {
        attributions: annotations.attributions.len(),
        quotes: annotations.quotes.len(),
        numbers: annotations.numbers.len(),
        words,
        sources,
        sentences: annotations
            .sentences
            .iter()
            .map(|sentence| WireStanding {
                span: ruler.span(sentence.span),
                source: sentence.source.map(|index| format!("s{}", index + 1)),
                kind: kind_of(sentence.source),
            })
            .collect(),
        first_fifth,
    }
}

fn block_kind(block: &Block) -> &'static str {
    match block.kind {
        BlockKind::Headline => "headline",
        BlockKind::Byline => "byline",
        BlockKind::Dateline => "dateline",
        BlockKind::Paragraph => "paragraph",
        BlockKind::List => "list",
        BlockKind::Caption => "caption",
        BlockKind::Boilerplate(_) => "boilerplate",
    }
}

/// The name of a type of source in wire format, which is that of the annotation guidelines.
pub fn source_kind(kind: SourceKind) -> &'static str {
    match kind {
        SourceKind::NamedPerson => "named-person",
        SourceKind::Organization => "organization",
        SourceKind::Document => "document",
        SourceKind::UnnamedIndividual => "unnamed-individual",
        SourceKind::UnnamedGroup => "unnamed-group",
        SourceKind::VagueCollective => "vague-collective",
        SourceKind::Writer => "writer",
    }
}

/// The name of a kind of number in wire format, which is that of the annotation guidelines.
pub fn number_kind(kind: NumberKind) -> &'static str {
    match kind {
        NumberKind::Count => "count",
        NumberKind::Money => "money",
        NumberKind::Percent => "percent",
        NumberKind::Ratio => "ratio",
        NumberKind::Measure => "measure",
        NumberKind::Duration => "duration",
        NumberKind::Age => "age",
        NumberKind::Rank => "rank",
    }
}

fn bound(bound: Bound) -> &'static str {
    match bound {
        Bound::AtLeast => "at-least",
        Bound::MoreThan => "more-than",
        Bound::AtMost => "at-most",
        Bound::LessThan => "less-than",
        Bound::About => "about",
        Bound::Nearly => "nearly",
    }
}

fn missing(missing: Missing) -> &'static str {
    match missing {
        Missing::Base => "base",
        Missing::Period => "period",
        Missing::Comparison => "comparison",
        Missing::Source => "source",
    }
}

fn certainty(certainty: Certainty) -> &'static str {
    match certainty {
        Certainty::Sure => "sure",
        Certainty::Likely => "likely",
    }
}
