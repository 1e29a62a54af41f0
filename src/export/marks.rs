//! The text cut where marks begin and end, for whoever writes it out.

use crate::{Annotations, Span, order};

/// The three categories of marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Category {
    /// An unnamed source.
    Unnamed,
    /// Nobody in particular.
    Vague,
    /// A direct quote.
    Quote,
    /// A numeric claim.
    Number,
}

impl Category {
    /// The letter that stands for it.
    pub fn letter(self) -> &'static str {
        match self {
            Category::Unnamed => "U",
            Category::Vague => "u",
            Category::Quote => "Q",
            Category::Number => "N",
        }
    }

    /// Unnamed sources, quotes, numbers: the three that are counted and listed, by index.
    pub fn group(self) -> usize {
        match self {
            Category::Unnamed | Category::Vague => 0,
            Category::Quote => 1,
            Category::Number => 2,
        }
    }
}

/// A finding, by its index in its list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Finding {
    /// Into [`Annotations::attributions`].
    Attribution(usize),
    /// Into [`Annotations::quotes`].
    Quote(usize),
    /// Into [`Annotations::numbers`].
    Number(usize),
}

/// A mark in the text.
#[derive(Clone, Copy, Debug)]
pub struct Mark {
    /// Where it stands.
    pub span: Span,
    /// What it marks.
    pub category: Category,
    /// What is behind it; where two attributions name their source in one place, the first.
    pub finding: Finding,
}

/// A stretch of text under the same marks.
pub struct Piece {
    /// Where it stands.
    pub span: Span,
    /// The marks over it, by index, outer first.
    pub marks: Vec<usize>,
}

/// The marks of an article, outer before inner.
pub fn marks(annotations: &Annotations) -> Vec<Mark> {
    use crate::annotation::SourceKind;
    let sources = annotations.attributions.iter().enumerate().filter_map(|(index, attribution)| {
        let category = match annotations.sources[attribution.source?].kind {
            SourceKind::UnnamedIndividual | SourceKind::UnnamedGroup => Category::Unnamed,
            SourceKind::VagueCollective => Category::Vague,
            _ => return None,
        };
        Some(Mark { span: attribution.source_span?, category, finding: Finding::Attribution(index) })
    });
    let quotes = annotations.quotes.iter().enumerate().map(|(index, quote)| Mark {
        span: quote.span,
        category: Category::Quote,
        finding: Finding::Quote(index),
    });
    let numbers = annotations.numbers.iter().enumerate().map(|(index, number)| Mark {
        span: number.span,
        category: Category::Number,
        finding: Finding::Number(index),
    });
    let mut marks: Vec<Mark> = sources.chain(quotes).chain(numbers).collect();
    order::by_key(&mut marks, |mark| (mark.span.start, usize::MAX - mark.span.end));
    marks.dedup_by_key(|mark| (mark.span, mark.category.letter()));
    marks
}

/// Cuts a stretch of text at every mark's ends.
pub fn pieces(marks: &[Mark], within: Span) -> Vec<Piece> {
    let from = marks.partition_point(|mark| mark.span.start < within.start);
    let here: Vec<usize> = (from..marks.len()).take_while(|index| marks[*index].span.start < within.end).collect();
    let mut cuts: Vec<usize> = here
        .iter()
        .flat_map(|index| [marks[*index].span.start, marks[*index].span.end.min(within.end)])
        .chain([within.start, within.end])
        .collect();
    order::by_key(&mut cuts, |cut| (*cut, 0));
    cuts.dedup();
    let mut open: Vec<usize> = Vec::new();
    let mut next = here.into_iter().peekable();
    cuts.windows(2)
        .map(|cut| {
            open.retain(|index| marks[*index].span.end > cut[0]);
            while let Some(index) = next.next_if(|index| marks[*index].span.start <= cut[0]) {
                open.push(index);
            }
            Piece { span: Span::new(cut[0], cut[1]), marks: open.clone() }
        })
        .collect()
}
