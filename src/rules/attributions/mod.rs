//! Where attributions are found: who (source), says (cue), what (content).
//!
//! An article is read frame by frame: a sentence in which every quotation counts as one item. In a frame each rule looks
//! at each item; the first rule that takes an item as its cue keeps it. Then quotations that stand alone are given to
//! whoever was speaking.

mod according;
mod agreement;
mod anchor;
mod antecedent;
mod asked;
mod below;
mod beside;
mod cited;
mod clause;
mod colon;
mod denial;
mod end;
mod frame;
mod group;
mod informs;
mod loaded;
mod minded;
mod nested;
mod nominal;
mod occasion;
mod participle;
mod passive;
mod phrase;
mod put;
mod quoted;
mod reported;
mod running;
mod seeming;
mod shown;
mod signed;
mod stance;
mod subject;
mod surveyed;
mod taken_up;
mod thought;
mod transcript;
mod turns;
mod uttered;
mod worded;

use super::Rule;
use super::quotes::Quotation;
use crate::annotation::Certainty;
use crate::article::Article;
use crate::order;
use crate::rules::lexicon::Classes;
pub use anchor::Anchor;
pub use antecedent::SOMEBODY;
use frame::Folded;
pub use frame::Frame;
pub use informs::MODALS;
pub use loaded::stance;
pub use phrase::ASKERS;
use std::ops::Range;

/// Looks whether an item of a frame is a cue.
pub type AttributionRule = Rule<fn(&Frame, &Anchor) -> Option<Found>>;

/// The rules, in order of precedence.
pub const RULES: &[AttributionRule] = &[
    transcript::RULE,
    worded::RULE,
    put::RULE,
    signed::RULE,
    according::RULE,
    cited::RULE,
    nominal::RULE,
    asked::RULE,
    passive::RULE,
    seeming::RULE,
    quoted::RULE,
    denial::RULE,
    taken_up::RULE,
    reported::RULE,
    participle::RULE,
    shown::RULE,
    thought::RULE,
    minded::RULE,
    stance::RULE,
    uttered::RULE,
    surveyed::RULE,
    colon::RULE,
    running::RULE,
];

/// The rule by which a source stands behind another one.
pub const CITING: &str = cited::RULE.id;

/// What a rule finds in a frame, by index into its items.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Who; nobody where the article gives nobody.
    pub source: Option<Range<usize>>,
    /// The attributing words; none where layout attributes.
    pub cue: Option<Range<usize>>,
    /// What is said, in one or more pieces.
    pub content: Vec<Range<usize>>,
    /// How sure it is.
    pub certainty: Certainty,
}

/// An attribution, by index into the article's tokens.
#[derive(Clone, Debug)]
pub struct Attributed {
    /// Who.
    pub source: Option<Range<usize>>,
    /// The attributing words.
    pub cue: Option<Range<usize>>,
    /// What is said.
    pub content: Vec<Range<usize>>,
    /// The quotations in the content, by index into what the quotes stage found.
    pub quotations: Vec<usize>,
    /// Whether the cue can only mean that the source told somebody something; *wants* and *demanded* may be the writer's
    /// words for what it did.
    pub informs: bool,
    /// The rule that found it.
    pub rule: &'static str,
    /// How sure it is.
    pub certainty: Certainty,
}

impl Attributed {
    /// Where it starts to speak of itself: its cue, or its source, or its content.
    pub fn anchor(&self) -> usize {
        self.cue.as_ref().or(self.source.as_ref()).or(self.content.first()).map_or(0, |range| range.start)
    }

    /// Its place among others.
    fn place(&self) -> (usize, usize) {
        (self.anchor(), 0)
    }

    /// Whether the words that attribute come after what is said.
    pub fn comes_last(&self) -> bool {
        self.content.first().is_some_and(|content| content.start < self.anchor())
    }

    fn contains(&self, tokens: &Range<usize>) -> bool {
        self.content.iter().any(|content| content.start <= tokens.start && tokens.end <= content.end)
    }
}

/// Finds the attributions of an article, in order of their cues.
#[inline(never)]
pub fn find(article: &Article, quotations: &[Quotation]) -> Vec<Attributed> {
    let mut found: Vec<Attributed> = Vec::new();
    let folded = Folded::read(article, quotations);
    let frames = folded.frames();
    let (mut anchors, mut inside, mut taken) = (Vec::new(), Vec::new(), Vec::new());
    for frame in &frames {
        anchors.clear();
        anchors.extend((0..frame.len()).filter(|at| frame.is_anchor(*at)).map(|at| Anchor::read(frame, at)));
        if anchors.is_empty() {
            continue;
        }
        find_in(frame, &anchors, &mut taken, &mut inside);
        order::by_key(&mut inside, Attributed::place);
        nested::drop(article, &mut inside, quotations);
        found.append(&mut inside);
    }
    turns::give(article, quotations, &mut found);
    below::give(article, quotations, &frames, &mut found);
    running::give(article, quotations, &frames, &mut found);
    order::by_key(&mut found, Attributed::place);
    found
}

#[inline(never)]
fn find_in(frame: &Frame, anchors: &[Anchor], taken: &mut Vec<bool>, found: &mut Vec<Attributed>) {
    taken.clear();
    taken.resize(frame.len(), false);
    for rule in RULES {
        for anchor in anchors {
            let at = anchor.at;
            if taken[at] {
                continue;
            }
            let Some(mut hit) = (rule.find)(frame, anchor) else { continue };
            antecedent::give(frame, &mut hit);
            let cue = hit.cue.clone().unwrap_or(at..at + 1);
            if taken[cue.clone()].iter().any(|taken| *taken) {
                continue;
            }
            taken[cue].fill(true);
            let content: Vec<Range<usize>> = hit.content.into_iter().filter(|range| !range.is_empty()).collect();
            let informs = match rule.id == denial::RULE.id {
                true => !denial::is_silence(frame, at),
                false => informs::informs(frame, at, hit.source.as_ref(), hit.cue.as_ref(), &content),
            };
            found.push(Attributed {
                source: hit.source.map(|range| frame.tokens(&before_terms(frame, range))),
                cue: hit.cue.as_ref().map(|range| frame.tokens(range)),
                quotations: content.iter().flat_map(|range| frame.quotations(range)).collect(),
                content: content.iter().map(|range| frame.tokens(range)).collect(),
                informs,
                rule: rule.id,
                certainty: hit.certainty,
            });
        }
    }
}

/// *a neighbor who asked not to be named*: on which terms they spoke is no part of who they are.
fn before_terms(frame: &Frame, source: Range<usize>) -> Range<usize> {
    const REACH: usize = 8;
    let who = (source.start + 1..source.end).find(|at| frame.is(*at, &["who"]));
    let Some(who) = who else { return source };
    let asks = |at: &usize| {
        frame.is(*at, &["anonymity", "anonymous", "anonymously"])
            || frame.has(*at, Classes::TERMS) && frame.is(at - 1, &["be", "not"])
    };
    let terms = (who + 1..source.end.min(who + REACH)).find(asks);
    let joined = |terms: &usize| !(who + 1..*terms).any(|at| frame.has(at, Classes::CONJUNCTION));
    terms.filter(joined).map_or(source.clone(), |_| source.start..who)
}
