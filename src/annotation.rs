//! What is found in an article.
//!
//! Everything here is in bytes of the text; things refer to each other by index into the lists of [`Annotations`].

use crate::article::Block;
use crate::span::Span;

/// All that is found in one article.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Annotations {
    /// The code of the text's language (ISO 639-1), or `und` where it can't be told.
    pub language: &'static str,
    /// Whether the text is in English. Another language gets its blocks and nothing else.
    pub supported: bool,
    /// The text's blocks, boilerplate among them, in order.
    pub blocks: Vec<Block>,
    /// Who speaks in the article, one entry a person, group, organization or document, in order of appearance.
    pub sources: Vec<Source>,
    /// Who says what, in order of the cues.
    pub attributions: Vec<Attribution>,
    /// Direct quotes, in order.
    pub quotes: Vec<Quote>,
    /// Numeric claims, in order.
    pub numbers: Vec<Number>,
    /// Numbers that seem to tell of one thing and don't agree, in order. None is sure.
    pub discrepancies: Vec<Discrepancy>,
    /// Who stands behind each sentence, in order; boilerplate and headlines have none.
    pub sentences: Vec<Standing>,
}

/// How sure a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Certainty {
    /// The words leave no doubt.
    Sure,
    /// It reads so, but a careful reader should look.
    Likely,
}

/// Somebody or something that says.
#[derive(Clone, Debug, PartialEq)]
pub struct Source {
    /// What it is.
    pub kind: SourceKind,
    /// The rule that said so.
    pub rule: &'static str,
    /// The fullest name or description that the article gives.
    pub name: String,
    /// Where the article attributes something to it, in order.
    pub mentions: Vec<Span>,
    /// What they are (*spokeswoman*).
    pub role: Option<String>,
    /// For whom (*the Pentagon*).
    pub affiliation: Option<String>,
    /// How many they are.
    pub count: Option<Count>,
    /// How they know.
    pub basis: Option<Basis>,
    /// On which terms they spoke.
    pub terms: Option<Terms>,
    /// How many words and numbers of the article are attributed to it.
    pub words: usize,
}

/// The types of the annotation guidelines.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum SourceKind {
    /// A person whom the article names.
    NamedPerson,
    /// A named institution, or one that speaks as a body (*police*).
    Organization,
    /// A text or data that speaks.
    Document,
    /// One real person who is not named.
    UnnamedIndividual,
    /// Some real people, none named.
    UnnamedGroup,
    /// Nobody in particular (*critics*).
    VagueCollective,
    /// The article's author.
    Writer,
}

impl SourceKind {
    /// Whether a real informant is kept unnamed.
    pub fn is_unnamed(self) -> bool {
        matches!(self, SourceKind::UnnamedIndividual | SourceKind::UnnamedGroup)
    }
}

/// How many people a source is: exactly `min` if `max` is the same, at least `min` if there is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Count {
    /// The least.
    pub min: u32,
    /// The most, where the article says.
    pub max: Option<u32>,
}

/// How a source knows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Basis {
    /// The words (*familiar with the matter*).
    pub span: Span,
    /// What they amount to: `familiar`, `briefed`, `present`, `seen`, `close` or `involved`.
    pub kind: &'static str,
}

/// On which terms a source spoke.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Terms {
    /// The words (*on the condition of anonymity because …*).
    pub span: Span,
    /// The reason that is given, after *because* or *to*.
    pub reason: Option<Span>,
    /// Whether the reason names a harm; a rote one says nothing (*not authorized to speak publicly*).
    pub real: bool,
}

/// Who says what: a source, a cue, a content.
#[derive(Clone, Debug, PartialEq)]
pub struct Attribution {
    /// Into [`Annotations::sources`]; none where the article gives nobody (*reportedly*).
    pub source: Option<usize>,
    /// The words that name the source here.
    pub source_span: Option<Span>,
    /// The attributing words (*said*, *according to*); none where layout attributes (a transcript's *SMITH:*).
    pub cue: Option<Span>,
    /// What is said.
    pub content: Vec<Span>,
    /// Whether it is given in the source's words.
    pub form: Form,
    /// The attribution through which it came, by index: who told of this one.
    pub via: Option<usize>,
    /// For an unnamed source's statement, the one of a named source or a document that tells of the same thing and likely says
    /// the same, by index.
    pub corroborated: Option<usize>,
    /// What the choice of the cue does to the statement; none for a neutral cue (*said*).
    pub stance: Option<Stance>,
    /// The rule that found it.
    pub rule: &'static str,
    /// How sure it is.
    pub certainty: Certainty,
}

/// Whether a content is given in the source's own words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// All of it.
    Direct,
    /// Some of it.
    Mixed,
    /// None of it.
    Indirect,
}

/// How a cue colours a statement: a fact about the writer's choice of word, not about the statement's truth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stance {
    /// It makes the statement a blow: *slammed*, *lashed out*.
    Attacks,
    /// It makes the speaker sound proud: *boasted*, *touted*.
    Boasts,
    /// It takes the statement as true and as unwelcome to the speaker: *admitted*, *conceded*.
    Concedes,
    /// It sets the speaker against an earlier statement: *denied*, *disputed*.
    Denies,
    /// It keeps a distance, the statement may not be true: *claimed*, *alleged*.
    Doubts,
    /// It hints that somebody doubts the statement: *insisted*, *maintained*.
    Insists,
    /// It takes the statement as true: *noted*, *pointed out*, *confirmed*.
    Vouches,
    /// It takes for granted that something bad may come: *warned*, *threatened*.
    Warns,
}

impl Stance {
    /// All of them, by name.
    const NAMES: [(&str, Stance); 8] = [
        ("attacks", Stance::Attacks),
        ("boasts", Stance::Boasts),
        ("concedes", Stance::Concedes),
        ("denies", Stance::Denies),
        ("doubts", Stance::Doubts),
        ("insists", Stance::Insists),
        ("vouches", Stance::Vouches),
        ("warns", Stance::Warns),
    ];

    /// The stance of that name, if there is one.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::NAMES.into_iter().find(|(known, _)| *known == name).map(|(_, stance)| stance)
    }

    /// Its name, as the wire format and the lexicon have it.
    pub fn name(self) -> &'static str {
        Self::NAMES[self as usize].0
    }
}

/// A direct quote, its marks included.
#[derive(Clone, Debug, PartialEq)]
pub struct Quote {
    /// From the opening to the closing mark, both included; one quote a paragraph where it runs over several.
    pub span: Span,
    /// Into [`Annotations::attributions`].
    pub attribution: Option<usize>,
    /// Into [`Annotations::sources`].
    pub speaker: Option<usize>,
    /// Whether it is whole.
    pub form: QuoteForm,
    /// Where the article changed the words: brackets and ellipses.
    pub altered: Vec<Alteration>,
    /// The rule that found it.
    pub rule: &'static str,
    /// How sure it is.
    pub certainty: Certainty,
}

/// Whether a quote is whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QuoteForm {
    /// A sentence or more.
    Full,
    /// A few words inside the writer's sentence.
    Partial,
    /// It goes on in the next paragraph.
    Continued,
}

/// A place where the article changed a quote.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Alteration {
    /// The brackets and what they hold, or the ellipsis.
    pub span: Span,
    /// `bracket` or `ellipsis`.
    pub how: &'static str,
}

/// A numeric claim.
#[derive(Clone, Debug, PartialEq)]
pub struct Number {
    /// The whole quantity phrase.
    pub span: Span,
    /// What kind of number it is.
    pub kind: NumberKind,
    /// The attribution in whose content it stands, into [`Annotations::attributions`].
    pub attribution: Option<usize>,
    /// What it amounts to.
    pub quantity: Quantity,
    /// What a reader should still ask of it.
    pub missing: Vec<Missing>,
    /// The rule that found it.
    pub rule: &'static str,
    /// How sure it is.
    pub certainty: Certainty,
}

/// The kinds of the annotation guidelines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NumberKind {
    /// *eight cartels*
    Count,
    /// *$50 million*
    Money,
    /// *40 percent*
    Percent,
    /// *half*, *three in five*, *3-1*
    Ratio,
    /// *704 pounds*
    Measure,
    /// *two years*
    Duration,
    /// *45-year-old*
    Age,
    /// *third-largest*
    Rank,
}

/// What a number amounts to.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Quantity {
    /// In plain units: 75 million dollars is 75000000, 12% is 12.
    pub value: Option<f64>,
    /// The low end of a range, or the bound of *at least*.
    pub low: Option<f64>,
    /// The high end of a range, or the bound of *up to*.
    pub high: Option<f64>,
    /// An ISO 4217 currency, `percent`, the name of a unit, or the noun counted.
    pub unit: Option<String>,
    /// The approximator's meaning.
    pub bound: Option<Bound>,
}

/// What an approximator says of a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bound {
    /// *at least*
    AtLeast,
    /// *more than*
    MoreThan,
    /// *at most*, *up to*
    AtMost,
    /// *less than*
    LessThan,
    /// *about*
    About,
    /// *nearly*
    Nearly,
}

/// What is missing to judge a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    /// A share of what?
    Base,
    /// A change since when, a rate over what time?
    Period,
    /// More than what?
    Comparison,
    /// Says who?
    Source,
}

/// Numbers that seem to tell of one thing and don't agree: a question to the article, which may have an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Discrepancy {
    /// Into [`Annotations::numbers`]; two or more.
    pub numbers: Vec<usize>,
    /// In what they don't agree.
    pub kind: DiscrepancyKind,
}

/// In what numbers don't agree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DiscrepancyKind {
    /// *eight clinics* … *the six clinics*
    Count,
    /// A number, and parts that don't add up to it.
    Sum,
    /// A part, its whole, and a share that isn't theirs.
    Share,
    /// A change, and two ends that it doesn't lie between.
    Change,
}

/// A sentence and who stands behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// The sentence.
    pub span: Span,
    /// Into [`Annotations::sources`]; none where the writer alone stands behind it.
    pub source: Option<usize>,
    /// How many words and numbers it has.
    pub words: usize,
}
