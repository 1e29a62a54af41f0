//! Which mentions are the same source: names, pronouns, *the official*.

use super::back::{self, Said};
use super::forms::{self, Form};
use super::mention::{Mention, head};
use super::names::{Gender, Names, full_title};
use super::part;
use super::trail::{self, Trail, Who};
use super::{RULES, Sources, Spoken};
use crate::annotation::SourceKind;
use crate::article::{Article, BlockKind, Kind};
use crate::order;
use crate::rules::attributions::Attributed;
use crate::rules::lexicon::Classes;
use crate::rules::quotes::Quotation;
use std::collections::HashMap;
use std::ops::Range;

/// How many sentences back a pronoun or *the official* may look.
const BACK: usize = 4;
/// How many tokens back a person may have been introduced.
const INTRODUCED: usize = 600;

/// People whom articles seldom name: *the aides* may be anybody's.
const IN_THE_BACKGROUND: &[&str] = &[
    "advisers", "advisors", "aides", "allies", "associates", "insiders", "officials", "operatives", "sources",
    "staffers",
];

/// People of whom somebody has one: *the mayor's son*.
const ONE_OF_EACH: &[&str] = &[
    "chairman", "chairwoman", "chief", "daughter", "director", "father", "husband", "manager", "mother", "son", "wife",
];

/// Brings the mentions of the same source together.
pub fn gather(article: &Article, names: &Names, quotations: &[Quotation], attributed: &[Attributed]) -> Sources {
    let mut gathering = Gathering {
        article,
        names,
        sources: Sources::default(),
        keys: HashMap::new(),
        said: Vec::new(),
        forms: Vec::new(),
        trail: Trail::new(article, names, quotations),
        idle: false,
    };
    let mut order: Vec<usize> = (0..attributed.len()).collect();
    // Mentions are read in the order of the text, whatever the order of the cues.
    order::by_key(&mut order, |index| {
        (attributed[*index].source.as_ref().map_or(usize::MAX, |source| source.start), 0)
    });
    gathering.sources.of = vec![None; attributed.len()];
    for index in order {
        if let Some(tokens) = &attributed[index].source {
            gathering.trail.read_to(tokens.start);
            let source = gathering.mention(tokens.clone(), &attributed[index]);
            if source.is_none() && gathering.idle {
                gathering.sources.idle.push(index);
            }
            gathering.sources.of[index] = source;
        }
    }
    without_idle(gathering.sources)
}

/// Leaves out those who only act: a pronoun could point to them, but they said nothing.
fn without_idle(mut sources: Sources) -> Sources {
    let mut heard = vec![false; sources.list.len()];
    for source in sources.of.iter().flatten() {
        heard[*source] = true;
    }
    // For each source, how many of those before it stay.
    let place: Vec<usize> =
        heard.iter().scan(0, |stay, heard| Some(std::mem::replace(stay, *stay + usize::from(*heard)))).collect();
    let mut heard = heard.into_iter();
    sources.list.retain(|_| heard.next().unwrap_or_default());
    for source in sources.of.iter_mut().flatten() {
        *source = place[*source];
    }
    sources
}

struct Gathering<'a> {
    article: &'a Article<'a>,
    names: &'a Names,
    sources: Sources,
    /// What makes two mentions the same source, and which source it is.
    keys: HashMap<Key, usize>,
    /// The mentions so far, in order: where, who, and whether they are more than one.
    said: Vec<Said>,
    /// The institutions and texts so far, by the words that mentioned them.
    forms: Vec<(Form, usize)>,
    /// Everybody spoken of so far.
    trail: Trail<'a>,
    /// Whether the last mention was of people without a name who only act.
    idle: bool,
}

#[derive(PartialEq, Eq, Hash)]
enum Key {
    Person(usize),
    Words(SourceKind, String),
}

impl<'a> Gathering<'a> {
    fn mention(&mut self, tokens: Range<usize>, attributed: &Attributed) -> Option<usize> {
        let informs = attributed.informs;
        self.idle = false;
        // *a candidate who thinks so*: the clause says which people are meant, and nobody that they told anything.
        let restrictive =
            tokens.len() > 1 && self.article.is(tokens.end - 1, &["who"]) && !self.article.is(tokens.end - 2, &[","]);
        let informs = informs && !restrictive;
        let tokens = self.antecedent(tokens);
        // Two cues may share one subject: *she smiled and said*.
        if let Some(source) =
            self.said.last().filter(|said| said.tokens.start == tokens.start && !said.idle).map(|said| said.source)
        {
            return self.unless_idle(source, informs);
        }
        let mut mention = Mention::read(self.article, self.names, tokens.clone());
        // *Both* are two who were named apart; which two is not known here.
        if mention.opens_with(&["both"]) && tokens.len() == 1 {
            return None;
        }
        if mention.opens_with(&["he", "she", "they", "it", "who", "those", "her", "his", "its", "their"])
            && tokens.len() == 1
            && let Some(who) = self.pronoun(&mention, &attributed.content)
        {
            let source = match who {
                Who::Source(source) => source,
                Who::Person(person) => {
                    mention.person = Some(person);
                    self.entry(Key::Person(person), SourceKind::NamedPerson, super::named::RULE.id, &mention)
                }
            };
            self.note(&mention, source, informs);
            return self.unless_idle(source, informs);
        }
        if mention.person.is_none() {
            mention.person = self.by_role(&mention);
        }
        let part = self.part(&mention);
        let (mut kind, rule) =
            part.or_else(|| RULES.iter().find_map(|rule| (rule.find)(&mention).map(|kind| (kind, rule.id))))?;
        // A headline's *candidates* are those whom the article names.
        if kind == SourceKind::VagueCollective && self.in_headline(&mention) {
            return None;
        }
        let mut again = None;
        // *those people* are those who spoke a moment ago.
        if kind == SourceKind::VagueCollective
            && mention.head_is(&["people"])
            && mention.is_definite()
            && mention.tokens.len() == 2
        {
            again = back::find(self.article, &self.sources.list, &self.said, &mention);
            if again.is_some() {
                kind = SourceKind::UnnamedGroup;
            }
        }
        if kind.is_unnamed() {
            again = again.or_else(|| back::find(self.article, &self.sources.list, &self.said, &mention));
            // *The two lawyers* of whom nobody has spoken as *lawyers* are people just named.
            let alone = mention.head + 1 == mention.tokens.end && !mention.is_owned();
            if again.is_none()
                && !mention.head_is(IN_THE_BACKGROUND)
                && kind == SourceKind::UnnamedGroup
                && mention.is_definite()
                && alone
                && !self.is_introduced(&mention)
            {
                return None;
            }
            if again.is_none() && kind == SourceKind::UnnamedIndividual {
                // *Official says* is a headline's way to speak of somebody whom the article tells more of.
                if self.in_headline(&mention)
                    || mention.is_bare()
                    || mention.article.has(mention.tokens.start, Classes::RANK)
                {
                    return None;
                }
                // *the Utah senator* of whom nobody has spoken as *a senator* is somebody just named.
                let known = || !super::terms::follow(self.article, &mention.tokens) && !self.is_introduced(&mention);
                if mention.opens_with(&["the", "this", "that"])
                    && part.is_none()
                    && !mention.is_owned()
                    && (mention.is_office() || known())
                {
                    kind = SourceKind::NamedPerson;
                    mention.person = self.described(&mention);
                }
            }
        }
        let source = match kind {
            SourceKind::NamedPerson => {
                let key = mention.person.map_or_else(|| Key::Words(kind, self.key_words(&mention)), Key::Person);
                self.entry(key, kind, rule, &mention)
            }
            SourceKind::UnnamedIndividual | SourceKind::UnnamedGroup => {
                again.unwrap_or_else(|| self.add(kind, rule, &mention))
            }
            SourceKind::Organization | SourceKind::Document => self.institution(kind, rule, &mention),
            _ => {
                let key = self.key_words(&mention);
                self.entry(Key::Words(kind, key), kind, rule, &mention)
            }
        };
        self.note(&mention, source, informs);
        self.unless_idle(source, informs)
    }

    /// *one of them*, *the other*: what they are whose number the mention only tells, if people without names spoke last.
    fn part(&self, mention: &Mention) -> Option<(SourceKind, &'static str)> {
        let last = part::is_part(mention).then(|| self.said.last()).flatten()?;
        let near = self.article.sentence_of(last.tokens.start) + BACK >= self.article.sentence_of(mention.tokens.start);
        let unnamed = near && self.sources.list[last.source].kind.is_unnamed();
        let (kind, rule) = match mention.plural {
            true => (SourceKind::UnnamedGroup, super::group::RULE.id),
            false => (SourceKind::UnnamedIndividual, super::individual::RULE.id),
        };
        unnamed.then_some((kind, rule))
    }

    /// *the official, who …* and *which* stand for the noun before them.
    fn antecedent(&self, tokens: Range<usize>) -> Range<usize> {
        let relative = tokens.end - 1;
        if tokens.len() > 1 && self.article.is(relative, &["who"]) {
            // *officials in the ministry who …*: a phrase about people holds its relative clause.
            let whole = tokens.start..relative - usize::from(self.article.is(relative - 1, &[","]));
            if self.article.has(head(self.article, &whole), Classes::ANY_PERSON) {
                return whole;
            }
        }
        if self.article.is(relative, &["who", "which", "whose"]) && relative >= 2 {
            let comma = self.article.is(relative - 1, &[","]);
            let end = relative - usize::from(comma);
            let nominal = |at: usize| {
                let token = &self.article.tokens()[at];
                token.kind == Kind::Word
                    && (!token.classes.any(Classes::FUNCTION | Classes::VERB | Classes::SAY)
                        || token.classes.any(Classes::DETERMINER)
                        || self.article.is(at, &["one"]))
            };
            let start = (end.saturating_sub(6)..end).rev().take_while(|at| nominal(*at)).last();
            if let Some(start) = start {
                // *Ms. Osei, a nurse who …*: the nurse is whoever stands before the comma.
                if start >= 2
                    && self.article.is(start - 1, &[","])
                    && !self.article.is(start, &["those"])
                    && let Some((place, _)) = self.names.before(start - 1).next()
                    && place.end + 1 == start
                {
                    return place.clone();
                }
                return start..end;
            }
        }
        tokens
    }

    /// The source, unless it is without a name and does not inform.
    fn unless_idle(&mut self, source: usize, informs: bool) -> Option<usize> {
        let kind = self.sources.list[source].kind;
        self.idle = !informs && (kind.is_unnamed() || kind == SourceKind::VagueCollective);
        (!self.idle).then_some(source)
    }

    fn in_headline(&self, mention: &Mention) -> bool {
        self.article.blocks()[self.article.block_of(mention.tokens.start)].kind == BlockKind::Headline
    }

    /// Whether the article has spoken of *a* such person before, if only as somebody who acts.
    fn is_introduced(&self, mention: &Mention) -> bool {
        let head = self.article.word(mention.head);
        let classes = self.article.tokens()[mention.head].classes;
        (mention.tokens.start.saturating_sub(INTRODUCED)..mention.tokens.start).any(|at| {
            self.article.tokens()[at].classes == classes
                && self.article.word(at) == head
                && (mention.plural
                    || (at.saturating_sub(6)..at).any(|before| self.article.is(before, &["a", "an", "one", "another"])))
        })
    }

    /// The person whom a description means that nobody was called by before.
    fn described(&self, mention: &Mention) -> Option<usize> {
        let gender = Gender::of(self.article, mention.head, Classes::WOMAN, Classes::MAN);
        self.trail.described(mention.tokens.start, gender)
    }

    fn entry(&mut self, key: Key, kind: SourceKind, rule: &'static str, mention: &Mention) -> usize {
        if let Some(source) = self.keys.get(&key) {
            return *source;
        }
        let source = self.add(kind, rule, mention);
        self.keys.insert(key, source);
        source
    }

    /// The institution or text, by this form of its name or a fuller one.
    fn institution(&mut self, kind: SourceKind, rule: &'static str, mention: &Mention) -> usize {
        let form = Form::read(mention, kind, self.names, self.owner(mention));
        let source = forms::find(&self.forms, &form).unwrap_or_else(|| match form.key() {
            Some(key) => self.entry(Key::Words(kind, key), kind, rule, mention),
            None => self.add(kind, rule, mention),
        });
        self.forms.push((form, source));
        source
    }

    /// Whose they are: *his campaign*.
    fn owner(&self, mention: &Mention) -> Option<usize> {
        let gender = match self.article.word(mention.tokens.start) {
            _ if mention.tokens.len() < 2 => return None,
            "his" => Gender::Male,
            "her" => Gender::Female,
            _ => return None,
        };
        match self.trail.whom(mention.tokens.start, gender, &[])? {
            Who::Person(person) => Some(person),
            Who::Source(_) => None,
        }
    }

    fn add(&mut self, kind: SourceKind, rule: &'static str, mention: &Mention) -> usize {
        let person = mention.person.filter(|_| kind == SourceKind::NamedPerson).map(|person| self.names.person(person));
        // *His campaign* says nothing outside of its sentence.
        let owned = |owner: usize| {
            let rest = self.article.span(&(mention.tokens.start + 1..mention.tokens.end)).of(self.article.text());
            format!("{}’s {rest}", self.names.person(owner).name)
        };
        let described = || self.owner(mention).map_or_else(|| mention.text().to_owned(), owned);
        let name = person.map_or_else(described, |person| person.name.clone());
        self.sources.list.push(Spoken {
            kind,
            rule,
            name,
            role: person.and_then(|person| person.roles.first().cloned()),
            affiliation: mention.affiliation().filter(|_| kind.is_unnamed()).map(str::to_owned),
            count: mention.count().filter(|_| kind.is_unnamed()),
            basis: mention.basis.clone().filter(|_| kind.is_unnamed()),
            terms: None,
        });
        self.sources.list.len() - 1
    }

    fn note(&mut self, mention: &Mention, source: usize, informs: bool) {
        let kind = self.sources.list[source].kind;
        let idle = !informs && (kind.is_unnamed() || kind == SourceKind::VagueCollective);
        if matches!(kind, SourceKind::NamedPerson | SourceKind::UnnamedIndividual) && !idle {
            let named = mention.person.and_then(|person| self.names.person(person).gender);
            let told = || Gender::of(self.article, mention.head, Classes::WOMAN, Classes::MAN);
            let gender = named.or_else(|| trail::gender(self.article, mention.head)).or_else(told);
            let who = mention.person.map_or(Who::Source(source), Who::Person);
            self.trail.note(mention.tokens.start, who, gender);
        }
        let spoken = &mut self.sources.list[source];
        if spoken.basis.is_none() && spoken.kind.is_unnamed() {
            spoken.basis.clone_from(&mention.basis);
        }
        self.said.push(Said {
            tokens: mention.tokens.clone(),
            head: mention.head,
            source,
            plural: mention.plural,
            basis: mention.basis.as_ref().map(|basis| basis.kind),
            idle,
        });
    }

    /// What two mentions of an institution, a text or a crowd must share: their words without determiners.
    fn key_words(&self, mention: &Mention) -> String {
        let words: Vec<&str> = mention
            .tokens
            .clone()
            .filter(|at| !self.article.has(*at, Classes::DETERMINER) && !self.article.is(*at, &["'s", ","]))
            .map(|at| self.article.word(at))
            .collect();
        words.join(" ")
    }

    /// *the mayor*, *the defense secretary*: the one person whom the article gives that title.
    fn by_role(&self, mention: &Mention) -> Option<usize> {
        // *Transit Chief resigns*: a headline leaves the article out.
        // A name that follows is the description's own: *the director, Oyela Dale, said*.
        let end = mention.tokens.end;
        let named = self.article.is(end, &[","])
            && self.article.tokens().get(end + 1).is_some_and(|next| next.capital)
            && self.article.tokens().get(end + 2).is_some_and(|next| next.capital);
        let definite = !named
            && (mention.opens_with(&["the", "this", "that"])
                || mention.is_owned() && mention.head_is(ONE_OF_EACH)
                || mention.tokens.len() == 1
                || self.in_headline(mention) && !mention.opens_with(&["a", "an"]));
        if !definite || mention.plural || !mention.head_has(Classes::ANY_PERSON | Classes::TITLE) {
            return None;
        }
        // Somebody unnamed who was called that a moment ago comes first.
        let head = self.article.word(mention.head);
        if self
            .said
            .iter()
            .rev()
            .take(6)
            .any(|said| self.article.word(said.head) == head && self.sources.list[said.source].kind.is_unnamed())
        {
            return None;
        }
        self.names.with_role(full_title(head))
    }

    /// Whom *he*, *she*, *they* and *it* point to.
    fn pronoun(&self, mention: &Mention, content: &[Range<usize>]) -> Option<Who> {
        let word = self.article.word(mention.head);
        let gender = trail::gender(self.article, mention.head).or(match word {
            "his" => Some(Gender::Male),
            "her" => Some(Gender::Female),
            _ => None,
        });
        if let Some(gender) = gender {
            return self.trail.whom(mention.head, gender, content);
        }
        let sentence = self.article.sentence_of(mention.tokens.start);
        // *A person briefed on it said no. They added …*: one person of whom not even the gender is told.
        let single = self.said.last().filter(|said| {
            let near = self.article.sentence_of(said.tokens.start) + 1 >= sentence;
            near && word == "they"
                && !said.plural
                && self.sources.list[said.source].kind == SourceKind::UnnamedIndividual
        });
        if let Some(said) = single {
            return Some(Who::Source(said.source));
        }
        let fits = |said: &&Said| {
            let kind = self.sources.list[said.source].kind;
            let near = self.article.sentence_of(said.tokens.start) + BACK >= sentence;
            near && match word {
                "it" | "its" => matches!(kind, SourceKind::Organization | SourceKind::Document),
                _ => {
                    said.plural
                        || matches!(
                            kind,
                            SourceKind::UnnamedGroup | SourceKind::VagueCollective | SourceKind::Organization
                        )
                }
            }
        };
        self.said.iter().rev().take(8).find(fits).map(|said| Who::Source(said.source))
    }
}
