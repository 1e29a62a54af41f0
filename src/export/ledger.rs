//! Who says so: the sources of an article in groups, as every file lists them.

use crate::Annotations;
use crate::annotation::{Source, SourceKind};

/// Sources of one kind, under a heading.
pub struct Group<'a> {
    /// What they are.
    pub heading: &'static str,
    /// Each with the number of its statements, in order of appearance; never empty.
    pub sources: Vec<(&'a Source, usize)>,
}

const GROUPS: [(&str, &[SourceKind]); 5] = [
    ("Unnamed", &[SourceKind::UnnamedIndividual, SourceKind::UnnamedGroup]),
    ("Nobody in particular", &[SourceKind::VagueCollective]),
    ("Named people", &[SourceKind::NamedPerson]),
    ("Organizations and documents", &[SourceKind::Organization, SourceKind::Document]),
    ("The writer as a source", &[SourceKind::Writer]),
];

/// The groups of an article, those without a name first.
pub fn ledger(found: &Annotations) -> Vec<Group<'_>> {
    let statements = found.statements();
    let group = |(heading, kinds): (&'static str, &[SourceKind])| {
        let all = found.sources.iter().zip(statements.iter().copied());
        Group { heading, sources: all.filter(|(source, _)| kinds.contains(&source.kind)).collect() }
    };
    GROUPS.into_iter().map(group).filter(|group| !group.sources.is_empty()).collect()
}

/// What a ledger says of a source beside its name: of somebody with a name who they are, of somebody without one why.
pub fn about(text: &str, source: &Source) -> Option<String> {
    if source.kind.is_unnamed() {
        let terms = source.terms.as_ref().map(|terms| terms.reason.unwrap_or(terms.span).of(text));
        return Some(terms.unwrap_or("no reason given").to_owned());
    }
    let parts: Vec<&str> = [&source.role, &source.affiliation].into_iter().filter_map(|part| part.as_deref()).collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}
