//! The wire format, version 1: one JSON object an article. Only this module knows offset units.

mod marks;

use crate::annotation::*;
use crate::article::{Block, BlockKind};
use crate::export::marks::Finding;
use crate::span::Span;
use crate::summary::{Share, Tally};
pub use marks::{Mark, compare};
use serde::{Serialize, Serializer};

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
        let rest = &self.bytes[mark * STEP..byte];
        self.marks[mark] + if rest.is_ascii() { rest.len() } else { Self::count(rest, self.unit) }
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

/// A function that turns spans of a text into stretches in another unit.
pub fn measure(text: &str, offsets: Offsets) -> impl Fn(Span) -> Stretch {
    let ruler = Ruler::new(text, offsets);
    move |span| ruler.span(span)
}

/// The finding that a document calls by this id, if its letter is that of an attribution, a quote or a number.
pub fn finding(id: &str) -> Option<Finding> {
    let index = id.get(1..)?.parse::<usize>().ok()?.checked_sub(1)?;
    match id.get(..1)? {
        "a" => Some(Finding::Attribution(index)),
        "q" => Some(Finding::Quote(index)),
        "n" => Some(Finding::Number(index)),
        _ => None,
    }
}

/// What the lists of a document call their items: a letter and a number from one.
#[derive(Clone, Copy, Debug)]
struct Id(char, usize);

impl Serialize for Id {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&format_args!("{}{}", self.0, self.1 + 1))
    }
}

fn source_id(index: usize) -> Id {
    Id('s', index)
}

fn attribution_id(index: usize) -> Id {
    Id('a', index)
}

/// An annotated article as it travels.
#[derive(Clone, Debug, Serialize)]
pub struct Document<'a> {
    version: u32,
    offsets: Offsets,
    language: &'static str,
    supported: bool,
    blocks: Vec<WireBlock>,
    boilerplate: Vec<WireBoilerplate>,
    sources: Vec<WireSource<'a>>,
    attributions: Vec<WireAttribution>,
    quotes: Vec<WireQuote>,
    numbers: Vec<WireNumber<'a>>,
    discrepancies: Vec<WireDiscrepancy>,
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
struct WireSource<'a> {
    id: Id,
    #[serde(rename = "type")]
    kind: &'static str,
    rule: &'static str,
    name: &'a str,
    mentions: Vec<Stretch>,
    #[serde(skip_serializing_if = "Option::is_none")]
    role: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    affiliation: Option<&'a str>,
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
    id: Id,
    source: Option<Id>,
    source_span: Option<Stretch>,
    cue: Option<Stretch>,
    content: Vec<Stretch>,
    form: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    via: Option<Id>,
    /// Left out where the cue is neutral.
    #[serde(skip_serializing_if = "Option::is_none")]
    stance: Option<&'static str>,
    rule: &'static str,
    certainty: &'static str,
}

#[derive(Clone, Debug, Serialize)]
struct WireQuote {
    id: Id,
    #[serde(flatten)]
    span: Stretch,
    attribution: Option<Id>,
    speaker: Option<Id>,
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
struct WireNumber<'a> {
    id: Id,
    #[serde(flatten)]
    span: Stretch,
    kind: &'static str,
    attribution: Option<Id>,
    quantity: WireQuantity<'a>,
    missing: Vec<&'static str>,
    rule: &'static str,
    certainty: &'static str,
}

#[derive(Clone, Debug, Serialize)]
struct WireQuantity<'a> {
    value: Option<f64>,
    low: Option<f64>,
    high: Option<f64>,
    unit: Option<&'a str>,
    bound: Option<&'static str>,
}

#[derive(Clone, Debug, Serialize)]
struct WireDiscrepancy {
    numbers: Vec<Id>,
    kind: &'static str,
    certainty: &'static str,
}

#[derive(Clone, Debug, Serialize)]
struct WireSummary {
    #[serde(flatten)]
    figures: Figures,
    sentences: Vec<WireStanding>,
}

/// What an article rests on, in figures, as it travels.
#[derive(Clone, Debug, Serialize)]
pub struct Figures {
    attributions: usize,
    quotes: usize,
    numbers: usize,
    words: usize,
    sources: Vec<WireTally>,
    unattributed: usize,
    first_fifth: Vec<WireShare>,
    unnamed: WireUnnamed,
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
    source: Option<Id>,
    #[serde(rename = "type")]
    kind: &'static str,
}

#[derive(Clone, Debug, Serialize)]
struct WireShare {
    #[serde(rename = "type")]
    kind: &'static str,
    sentences: usize,
}

#[derive(Clone, Debug, Serialize)]
struct WireUnnamed {
    sources: usize,
    with_basis: usize,
    with_terms: usize,
    with_reason: usize,
}

/// Puts the findings of a text into wire format. `annotations` must be those of this `text`.
#[inline(never)]
pub fn document<'a>(text: &str, annotations: &'a Annotations, offsets: Offsets) -> Document<'a> {
    let ruler = Ruler::new(text, offsets);
    let statements = annotations.statements();
    Document {
        version: 1,
        offsets,
        language: annotations.language,
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
                name: &source.name,
                mentions: source.mentions.iter().map(|span| ruler.span(*span)).collect(),
                role: source.role.as_deref(),
                affiliation: source.affiliation.as_deref(),
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
                via: attribution.via.map(attribution_id),
                stance: attribution.stance.map(Stance::name),
                rule: attribution.rule,
                certainty: certainty(attribution.certainty),
            })
            .collect(),
        quotes: annotations
            .quotes
            .iter()
            .enumerate()
            .map(|(index, quote)| WireQuote {
                id: Id('q', index),
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
                id: Id('n', index),
                span: ruler.span(number.span),
                kind: number_kind(number.kind),
                attribution: number.attribution.map(attribution_id),
                quantity: WireQuantity {
                    value: number.quantity.value,
                    low: number.quantity.low,
                    high: number.quantity.high,
                    unit: number.quantity.unit.as_deref(),
                    bound: number.quantity.bound.map(bound),
                },
                missing: number.missing.iter().map(|what| missing(*what)).collect(),
                rule: number.rule,
                certainty: certainty(number.certainty),
            })
            .collect(),
        discrepancies: annotations
            .discrepancies
            .iter()
            .map(|discrepancy| WireDiscrepancy {
                numbers: discrepancy.numbers.iter().map(|index| Id('n', *index)).collect(),
                kind: discrepancy_kind(discrepancy.kind),
                certainty: certainty(Certainty::Likely),
            })
            .collect(),
        summary: WireSummary {
            figures: figures(annotations),
            sentences: annotations
                .sentences
                .iter()
                .map(|sentence| WireStanding {
                    span: ruler.span(sentence.span),
                    source: sentence.source.map(source_id),
                    kind: kind_or_writer(sentence.source.map(|index| annotations.sources[index].kind)),
                })
                .collect(),
        },
    }
}

/// Puts the figures of an article into wire format.
pub fn figures(annotations: &Annotations) -> Figures {
    let summary = annotations.summary();
    let tally = |tally: &Tally| WireTally {
        kind: source_kind(tally.kind),
        sources: tally.sources,
        statements: tally.statements,
        words: tally.words,
    };
    let share = |share: &Share| WireShare { kind: kind_or_writer(share.kind), sentences: share.sentences };
    Figures {
        attributions: annotations.attributions.len(),
        quotes: annotations.quotes.len(),
        numbers: annotations.numbers.len(),
        words: summary.words,
        sources: summary.sources.iter().map(tally).collect(),
        unattributed: summary.unattributed,
        first_fifth: summary.first_fifth.iter().map(share).collect(),
        unnamed: WireUnnamed {
            sources: summary.unnamed.sources,
            with_basis: summary.unnamed.with_basis,
            with_terms: summary.unnamed.with_terms,
            with_reason: summary.unnamed.with_reason,
        },
    }
}

fn kind_or_writer(kind: Option<SourceKind>) -> &'static str {
    kind.map_or("writer-alone", source_kind)
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

fn discrepancy_kind(kind: DiscrepancyKind) -> &'static str {
    match kind {
        DiscrepancyKind::Count => "count",
        DiscrepancyKind::Sum => "sum",
        DiscrepancyKind::Share => "share",
        DiscrepancyKind::Change => "change",
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
