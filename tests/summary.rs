//! What an article rests on, in figures.

use onrecord::annotate;
use onrecord::annotation::SourceKind;
use onrecord::summary::{Share, Unnamed};

const ARTICLE: &str = "\
The bridge had been closed to lorries for a year, said two officials familiar with the inspection, who asked not to be \
named for fear of losing their jobs.\n\
“Nobody told us,” said Helen Marsh, who runs a shop beside it. “We found out from the barriers.”\n\
Repairs are due to begin in May.\n\
A city engineer, who was not authorized to speak publicly, said the pillars were cracked.\n";

#[test]
fn the_opening_rests_on_whoever_its_sentences_are_attributed_to() {
    let summary = annotate(ARTICLE).summary();
    assert_eq!(summary.first_fifth, [Share { kind: Some(SourceKind::UnnamedGroup), sentences: 1 }]);
    assert_eq!(summary.unattributed, 1, "only the sentence on repairs is the writer's alone");
}

#[test]
fn of_the_unnamed_sources_it_says_what_they_tell_of_themselves() {
    let summary = annotate(ARTICLE).summary();
    assert_eq!(summary.unnamed, Unnamed { sources: 2, with_basis: 1, with_terms: 2, with_reason: 1 });
}

#[test]
fn sources_statements_and_words_are_counted_by_type() {
    let found = annotate(ARTICLE);
    let tallies = found.summary().sources;
    let of = |kind| tallies.iter().find(|tally| tally.kind == kind).copied().unwrap();
    assert_eq!(of(SourceKind::UnnamedGroup).sources, 1);
    assert_eq!(of(SourceKind::NamedPerson).statements, 1);
    assert_eq!(of(SourceKind::NamedPerson).words, 9, "nobody told us; we found out from the barriers");
    assert_eq!(found.statements().iter().sum::<usize>(), found.attributions.len());
}

#[test]
fn a_text_without_sentences_rests_on_nothing() {
    assert_eq!(annotate("").summary(), Default::default());
}
