//! The rules: the one folder to touch to teach onrecord something.
//!
//! Each stage has a folder, each rule a file, each class of words a file in `lexicon`. Within a stage rules run in the
//! order in which the stage lists them, and the first claim on a span wins: the list is the precedence table.

pub mod attributions;
pub mod lexicon;
pub mod numbers;
pub mod quotes;
pub mod sources;

/// A rule with its help and its proof. `F` is the function that finds, whose shape the stage fixes.
#[derive(Debug)]
pub struct Rule<F: 'static> {
    /// What findings carry and links point to: words joined by hyphens.
    pub id: &'static str,
    /// A few words, for a reader.
    pub title: &'static str,
    /// What it marks and why a reader should care.
    pub explanation: &'static str,
    /// One or two questions that a reader should ask.
    pub ask: &'static [&'static str],
    /// What it finds and what it leaves alone. Every example runs as a test.
    pub examples: &'static [Example],
    /// Finds.
    pub find: F,
}

/// A sentence that shows what a rule does, with the finding in tags: `<source>`, `<cue>`, `<content>`, `<quote>`,
/// `<number>`.
#[derive(Clone, Copy, Debug)]
pub struct Example {
    /// The sentence, the rule's finding in tags; none in a miss.
    pub text: &'static str,
    /// Why a near-miss is left alone; none in a hit.
    pub why: Option<&'static str>,
}

/// A sentence in which the rule finds just what the tags enclose.
pub const fn hit(text: &'static str) -> Example {
    Example { text: kept(text), why: None }
}

/// A sentence in which the rule finds nothing, and why.
pub const fn miss(text: &'static str, why: &'static str) -> Example {
    Example { text: kept(text), why: Some(kept(why)) }
}

/// What examples say is left out where nobody asks for it.
const fn kept(words: &'static str) -> &'static str {
    if cfg!(feature = "verbose") { words } else { "" }
}

/// What a reader is told of a rule.
#[derive(Clone, Copy, Debug)]
pub struct Help {
    /// The stage it belongs to: `quotes`, `attributions`, `sources` or `numbers`.
    pub stage: &'static str,
    /// As in [`Rule`].
    pub id: &'static str,
    /// As in [`Rule`].
    pub title: &'static str,
    /// As in [`Rule`].
    pub explanation: &'static str,
    /// As in [`Rule`].
    pub ask: &'static [&'static str],
    /// As in [`Rule`].
    pub examples: &'static [Example],
}

impl<F> Rule<F> {
    fn help(&self, stage: &'static str) -> Help {
        let Rule { id, title, explanation, ask, examples, .. } = *self;
        Help { stage, id, title, explanation, ask, examples }
    }
}

/// Every rule, in the order of the path.
pub fn all() -> Vec<Help> {
    let mut all = Vec::new();
    all.extend(quotes::RULES.iter().map(|rule| rule.help("quotes")));
    all.extend(attributions::RULES.iter().map(|rule| rule.help("attributions")));
    all.extend(sources::RULES.iter().map(|rule| rule.help("sources")));
    all.extend(numbers::RULES.iter().map(|rule| rule.help("numbers")));
    all
}
