//! Where sources are told apart: who are they, and which of the mentions are the same one?
//!
//! Each attribution mentions a source in a few words. The rules say what kind of source the words mean; then mentions of
//! the same person, group or institution are brought together, pronouns and *the official* included.

mod apposition;
mod back;
mod basis;
mod crowd;
mod forms;
mod group;
mod head;
mod individual;
mod institution;
mod mention;
mod named;
mod names;
mod pair;
mod part;
mod run;
mod same;
mod terms;
mod text;
mod trail;
mod writer;

use super::Rule;
use super::attributions::Attributed;
use super::quotes::Quotation;
use crate::annotation::{Basis, Count, SourceKind, Terms};
use crate::article::Article;
use crate::order;
pub use mention::Mention;
pub use names::Names;
use std::ops::Range;

/// Says what kind of source a mention means.
pub type SourceRule = Rule<fn(&Mention) -> Option<SourceKind>>;

/// The rules, in order of precedence.
pub const RULES: &[SourceRule] =
    &[writer::RULE, named::RULE, text::RULE, institution::RULE, individual::RULE, group::RULE, crowd::RULE];

/// Somebody or something that says, with all its mentions.
#[derive(Clone, Debug)]
pub struct Spoken {
    /// What it is.
    pub kind: SourceKind,
    /// The rule that said so.
    pub rule: &'static str,
    /// The fullest name or description.
    pub name: String,
    /// What they are.
    pub role: Option<String>,
    /// For whom.
    pub affiliation: Option<String>,
    /// How many.
    pub count: Option<Count>,
    /// How they know.
    pub basis: Option<Basis>,
    /// On which terms they spoke.
    pub terms: Option<Terms>,
}

/// The sources of an article.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    /// Each source once, in order of appearance.
    pub list: Vec<Spoken>,
    /// For each attribution its source, by index into the list.
    pub of: Vec<Option<usize>>,
    /// The attributions by which people without a name only act or wish: no information that anybody gave.
    pub idle: Vec<usize>,
    /// The attributions whose *who* stands for people without a name, with the words for them, by index into the article's tokens.
    pub antecedents: Vec<(usize, Range<usize>)>,
}

/// Finds who the sources of the attributions are.
#[inline(never)]
pub fn find(article: &Article, quotations: &[Quotation], attributed: &[Attributed]) -> Sources {
    let names = Names::read(article, quotations);
    let mut sources = same::gather(article, &names, quotations, attributed);
    order::by_key(&mut sources.idle, |index| (*index, 0));
    order::by_key(&mut sources.antecedents, |(index, _)| (*index, 0));
    terms::give(article, attributed, &mut sources);
    sources
}
