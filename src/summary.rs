//! What an article rests on, in figures.

use crate::annotation::{Annotations, SourceKind};

/// What an article rests on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// How many words its sentences have; numbers count, headlines and boilerplate don't.
    pub words: usize,
    /// The sources by type, in order of appearance.
    pub sources: Vec<Tally>,
    /// How many sentences nobody but the writer stands behind.
    pub unattributed: usize,
    /// The sources of the sentences in the article's first fifth by type, in order of appearance.
    pub first_fifth: Vec<Share>,
    /// What the unnamed sources tell of themselves.
    pub unnamed: Unnamed,
}

/// The sources of one type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tally {
    /// The type.
    pub kind: SourceKind,
    /// How many there are.
    pub sources: usize,
    /// How many statements they make.
    pub statements: usize,
    /// How many words of the article are attributed to them.
    pub words: usize,
}

/// How many sentences rest on one type of source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share {
    /// The type; none where the writer alone stands behind them.
    pub kind: Option<SourceKind>,
    /// How many sentences.
    pub sentences: usize,
}

/// How many unnamed sources there are, and what the article tells of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Unnamed {
    /// Individuals and groups without a name; vague collectives are none.
    pub sources: usize,
    /// How many of them the article says how they know.
    pub with_basis: usize,
    /// How many it says on which terms they spoke.
    pub with_terms: usize,
    /// How many it gives a reason that says something, such as a harm that they fear.
    pub with_reason: usize,
}

impl Annotations {
    /// What the article rests on, in figures.
    pub fn summary(&self) -> Summary {
        Summary {
            words: self.sentences.iter().map(|sentence| sentence.words).sum(),
            sources: self.tallies(),
            unattributed: self.sentences.iter().filter(|sentence| sentence.source.is_none()).count(),
            first_fifth: self.first_fifth(),
            unnamed: self.unnamed(),
        }
    }

    /// How many statements each source makes.
    pub fn statements(&self) -> Vec<usize> {
        let mut statements = vec![0; self.sources.len()];
        for source in self.attributions.iter().filter_map(|attribution| attribution.source) {
            statements[source] += 1;
        }
        statements
    }

    fn tallies(&self) -> Vec<Tally> {
        let mut tallies: Vec<Tally> = Vec::new();
        for (source, statements) in self.sources.iter().zip(self.statements()) {
            let kind = source.kind;
            let at = tallies.iter().position(|tally| tally.kind == kind).unwrap_or_else(|| {
                tallies.push(Tally { kind, sources: 0, statements: 0, words: 0 });
                tallies.len() - 1
            });
            tallies[at].sources += 1;
            tallies[at].statements += statements;
            tallies[at].words += source.words;
        }
        tallies
    }

    fn first_fifth(&self) -> Vec<Share> {
        let words: usize = self.sentences.iter().map(|sentence| sentence.words).sum();
        let mut shares: Vec<Share> = Vec::new();
        let mut before = 0;
        for sentence in self.sentences.iter() {
            if before * 5 >= words {
                break;
            }
            before += sentence.words;
            let kind = sentence.source.map(|index| self.sources[index].kind);
            match shares.iter_mut().find(|share| share.kind == kind) {
                Some(share) => share.sentences += 1,
                None => shares.push(Share { kind, sentences: 1 }),
            }
        }
        shares
    }

    fn unnamed(&self) -> Unnamed {
        let mut unnamed = Unnamed::default();
        for source in self.sources.iter().filter(|source| source.kind.is_unnamed()) {
            unnamed.sources += 1;
            unnamed.with_basis += usize::from(source.basis.is_some());
            unnamed.with_terms += usize::from(source.terms.is_some());
            unnamed.with_reason += usize::from(source.terms.as_ref().is_some_and(|terms| terms.real));
        }
        unnamed
    }
}
