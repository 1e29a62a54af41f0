//! An annotated article as it travels: the shape of each finding, and how it comes about.

use super::figures::{Figures, figures};
use super::ids::{Id, attribution_id, number_id, quote_id, source_id};
use super::names::{block_kind, bound, certainty, discrepancy_kind, kind_or_writer, missing, number_kind, source_kind};
use super::offsets::{Offsets, Ruler, Stretch};
use crate::annotation::*;
use crate::article::{Block, BlockKind};
use serde::Serialize;

/// Puts the findings of a text into wire format. `annotations` must be those of this `text`.
#[inline(never)]
pub fn document<'a>(text: &str, annotations: &'a Annotations, offsets: Offsets) -> Document<'a> {
    let ruler = &Ruler::new(text, offsets);
    let statements = annotations.statements();
    let all = annotations;
    Document {
        version: 1,
        offsets,
        language: all.language,
        supported: all.supported,
        blocks: all.blocks.iter().map(|block| WireBlock::new(ruler, block)).collect(),
        boilerplate: all.blocks.iter().filter_map(|block| WireBoilerplate::new(ruler, block)).collect(),
        sources: numbered(&all.sources, |index, source| WireSource::new(ruler, index, source, statements[index])),
        attributions: numbered(&all.attributions, |index, one| WireAttribution::new(ruler, index, one)),
        quotes: numbered(&all.quotes, |index, quote| WireQuote::new(ruler, index, quote)),
        numbers: numbered(&all.numbers, |index, number| WireNumber::new(ruler, index, number)),
        discrepancies: all.discrepancies.iter().map(WireDiscrepancy::new).collect(),
        summary: WireSummary {
            figures: figures(all),
            sentences: all.sentences.iter().map(|sentence| WireStanding::new(ruler, all, sentence)).collect(),
        },
    }
}

fn numbered<'a, T, W>(list: &'a [T], wire: impl Fn(usize, &'a T) -> W) -> Vec<W> {
    list.iter().enumerate().map(|(index, one)| wire(index, one)).collect()
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

impl WireBlock {
    fn new(ruler: &Ruler, block: &Block) -> Self {
        WireBlock { span: ruler.span(block.span), kind: block_kind(block) }
    }
}

#[derive(Clone, Debug, Serialize)]
struct WireBoilerplate {
    #[serde(flatten)]
    span: Stretch,
    reason: &'static str,
}

impl WireBoilerplate {
    fn new(ruler: &Ruler, block: &Block) -> Option<Self> {
        let BlockKind::Boilerplate(reason) = block.kind else { return None };
        Some(WireBoilerplate { span: ruler.span(block.span), reason })
    }
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

impl<'a> WireSource<'a> {
    fn new(ruler: &Ruler, index: usize, source: &'a Source, statements: usize) -> Self {
        WireSource {
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
            statements,
        }
    }
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
    #[serde(skip_serializing_if = "Option::is_none")]
    corroborated: Option<WireCorroboration>,
    /// Left out where the cue is neutral.
    #[serde(skip_serializing_if = "Option::is_none")]
    stance: Option<&'static str>,
    rule: &'static str,
    certainty: &'static str,
}

impl WireAttribution {
    fn new(ruler: &Ruler, index: usize, attribution: &Attribution) -> Self {
        WireAttribution {
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
            corroborated: attribution.corroborated.map(WireCorroboration::new),
            stance: attribution.stance.map(Stance::name),
            rule: attribution.rule,
            certainty: certainty(attribution.certainty),
        }
    }
}

#[derive(Clone, Debug, Serialize)]
struct WireCorroboration {
    attribution: Id,
    certainty: &'static str,
}

impl WireCorroboration {
    fn new(by: usize) -> Self {
        WireCorroboration { attribution: attribution_id(by), certainty: certainty(Certainty::Likely) }
    }
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

impl WireQuote {
    fn new(ruler: &Ruler, index: usize, quote: &Quote) -> Self {
        let altered = |change: &Alteration| WireAlteration { span: ruler.span(change.span), how: change.how };
        WireQuote {
            id: quote_id(index),
            span: ruler.span(quote.span),
            attribution: quote.attribution.map(attribution_id),
            speaker: quote.speaker.map(source_id),
            form: match quote.form {
                QuoteForm::Full => "full",
                QuoteForm::Partial => "partial",
                QuoteForm::Continued => "continued",
            },
            altered: quote.altered.iter().map(altered).collect(),
            rule: quote.rule,
            certainty: certainty(quote.certainty),
        }
    }
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

impl<'a> WireNumber<'a> {
    fn new(ruler: &Ruler, index: usize, number: &'a Number) -> Self {
        let Quantity { value, low, high, unit, bound: approximator } = &number.quantity;
        WireNumber {
            id: number_id(index),
            span: ruler.span(number.span),
            kind: number_kind(number.kind),
            attribution: number.attribution.map(attribution_id),
            quantity: WireQuantity {
                value: *value,
                low: *low,
                high: *high,
                unit: unit.as_deref(),
                bound: approximator.map(bound),
            },
            missing: number.missing.iter().map(|what| missing(*what)).collect(),
            rule: number.rule,
            certainty: certainty(number.certainty),
        }
    }
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

impl WireDiscrepancy {
    fn new(discrepancy: &Discrepancy) -> Self {
        WireDiscrepancy {
            numbers: discrepancy.numbers.iter().map(|index| number_id(*index)).collect(),
            kind: discrepancy_kind(discrepancy.kind),
            certainty: certainty(Certainty::Likely),
        }
    }
}

#[derive(Clone, Debug, Serialize)]
struct WireSummary {
    #[serde(flatten)]
    figures: Figures,
    sentences: Vec<WireStanding>,
}

#[derive(Clone, Debug, Serialize)]
struct WireStanding {
    #[serde(flatten)]
    span: Stretch,
    source: Option<Id>,
    #[serde(rename = "type")]
    kind: &'static str,
}

impl WireStanding {
    fn new(ruler: &Ruler, all: &Annotations, sentence: &Standing) -> Self {
        WireStanding {
            span: ruler.span(sentence.span),
            source: sentence.source.map(source_id),
            kind: kind_or_writer(sentence.source.map(|index| all.sources[index].kind)),
        }
    }
}
