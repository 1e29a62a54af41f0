//! What the wire format calls the kinds of things.

use crate::annotation::*;
use crate::article::{Block, BlockKind};

/// The name of the type of whoever stands behind a sentence.
pub fn kind_or_writer(kind: Option<SourceKind>) -> &'static str {
    kind.map_or("writer-alone", source_kind)
}

/// The name of a kind of block.
pub fn block_kind(block: &Block) -> &'static str {
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

/// The name of what does not fit.
pub fn discrepancy_kind(kind: DiscrepancyKind) -> &'static str {
    match kind {
        DiscrepancyKind::Count => "count",
        DiscrepancyKind::Sum => "sum",
        DiscrepancyKind::Share => "share",
        DiscrepancyKind::Change => "change",
    }
}

/// The name of an approximator.
pub fn bound(bound: Bound) -> &'static str {
    match bound {
        Bound::AtLeast => "at-least",
        Bound::MoreThan => "more-than",
        Bound::AtMost => "at-most",
        Bound::LessThan => "less-than",
        Bound::About => "about",
        Bound::Nearly => "nearly",
    }
}

/// The name of what a reader should still ask.
pub fn missing(missing: Missing) -> &'static str {
    match missing {
        Missing::Base => "base",
        Missing::Period => "period",
        Missing::Comparison => "comparison",
        Missing::Source => "source",
    }
}

/// The name of how sure a finding is.
pub fn certainty(certainty: Certainty) -> &'static str {
    match certainty {
        Certainty::Sure => "sure",
        Certainty::Likely => "likely",
    }
}
