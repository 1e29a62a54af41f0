//! Which mentions are the same source: names, pronouns, *the official*.

mod idle;
mod institution;
mod lead;
mod pointing;
mod post;
mod they;

use super::back::{self, Said};
use super::crowd::is_public;
use super::forms::Form;
use super::mention::Mention;
use super::names::{Gender, Names};
use super::pair;
use super::trail::{self, Trail, Who};
use super::{RULES, Sources, Spoken, named, text};
use crate::annotation::SourceKind;
use crate::article::Article;
use crate::order;
use crate::rules::attributions::{Attributed, CITING};
use crate::rules::lexicon::Classes;
use crate::rules::quotes::Quotation;
use foldhash::fast::RandomState;
use std::cell::OnceCell;
use std::collections::HashMap;
use std::ops::Range;

/// People whom articles seldom name: *the aides* may be anybody's.
const IN_THE_BACKGROUND: &[&str] = &[
    "advisers", "advisors", "aides", "allies", "associates", "attendees", "bystanders", "insiders", "neighbors",
    "neighbours", "officials", "onlookers", "operatives", "participants", "sources", "staffers", "witnesses",
];

/// Those who ask: *the moderator* is not whom the article is about.
const ASKING: &[&str] = &["interviewer", "moderator", "questioner"];

/// What those are called who speak for an office and do not hold it.
const SERVE: &[&str] = &["adviser", "aide", "secretary", "spokesman", "spokesperson", "spokeswoman"];

/// Brings the mentions of the same source together.
pub fn gather(article: &Article, names: &Names, quotations: &[Quotation], attributed: &[Attributed]) -> Sources {
    let mut gathering = Gathering {
        article,
        names,
        sources: Sources::default(),
        keys: HashMap::default(),
        said: Vec::new(),
        forms: Vec::new(),
        trail: Trail::new(article, names, quotations),
        apostrophe: OnceCell::new(),
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
            if source.is_none() && gathering.idle && !idle::is_stand(article, &attributed[index]) {
                gathering.sources.idle.push(index);
            }
            gathering.sources.of[index] = source;
            gathering.sources.antecedents.extend(gathering.antecedent_of(tokens, source).map(|people| (index, people)));
        }
    }
    idle::leave_out(gathering.sources)
}

struct Gathering<'a> {
    article: &'a Article<'a>,
    names: &'a Names,
    sources: Sources,
    /// What makes two mentions the same source, and which source it is.
    keys: HashMap<Key, usize, RandomState>,
    /// The mentions so far, in order: where, who, and whether they are more than one.
    said: Vec<Said>,
    /// The institutions and texts so far, by the words that mentioned them.
    forms: Vec<(Form<'a>, usize)>,
    /// Everybody spoken of so far.
    trail: Trail<'a>,
    /// The article's own, once it is asked for.
    apostrophe: OnceCell<char>,
    /// Whether the last mention was of people without a name who only act.
    idle: bool,
}

#[derive(PartialEq, Eq, Hash)]
enum Key {
    Person(usize),
    Words(SourceKind, String),
    Stranger(usize),
}

impl<'a> Gathering<'a> {
    fn mention(&mut self, tokens: Range<usize>, attributed: &Attributed) -> Option<usize> {
        self.idle = false;
        // *a candidate who thinks so*: the clause says which people are meant, and nobody that they told anything.
        let restrictive = tokens.len() > 1
            && self.article.reads(tokens.end - 1, &["who"])
            && !self.article.reads(tokens.end - 2, &[","]);
        let informs = attributed.informs && !restrictive;
        let which = self.article.reads(tokens.end - 1, &["which"]);
        let mut tokens = self.antecedent(tokens);
        // *She and other members* are she.
        if self.article.reads(tokens.start, &["he", "she"])
            && self.article.reads(tokens.start + 2, &["other", "others"])
        {
            tokens.end = tokens.start + 1;
        }
        // Two cues may share one subject: *she smiled and said*.
        if let Some(source) =
            self.said.last().filter(|said| said.tokens.start == tokens.start && !said.idle).map(|said| said.source)
        {
            return self.unless_idle(source, informs);
        }
        let mut mention = Mention::read(self.article, self.names, tokens.clone());
        let pointed = self.pointed(&mut mention, &attributed.content).or_else(|| self.pair(&mut mention));
        let pointed = pointed.or_else(|| self.people_meant(&mention, &attributed.content, attributed.rule));
        // *Both* are two who were named apart; which two is not known here.
        if pointed.is_none() && mention.opens_with(&["both"]) && tokens.len() == 1 {
            return None;
        }
        let known = self.sources.list.len();
        let Some(source) = pointed.or_else(|| self.judged(&mut mention, attributed.rule)) else {
            self.idle = !informs && is_public(&mention);
            return None;
        };
        // *a tweet sent by an aide, which gave no source*: people are *who*.
        if which && is_nameless(self.sources.list[source].kind) {
            return None;
        }
        self.note(&mention, source, informs, attributed);
        // *The chairmen* of whom nobody has spoken are not nobody in particular, but who they are is not known here.
        let crowd = source >= known && self.sources.list[source].kind == SourceKind::VagueCollective;
        self.unless_idle(source, informs).filter(|_| !(crowd && mention.is_known_group()))
    }

    /// *a nurse, **who** said so*: the words for somebody without a name whom the mention just read stands for.
    fn antecedent_of(&self, tokens: &Range<usize>, source: Option<usize>) -> Option<Range<usize>> {
        let who = tokens.len() == 1 && self.article.reads(tokens.start, &["who"]);
        let said = self.said.last().filter(|said| who && source == Some(said.source))?;
        let unnamed = self.sources.list[said.source].kind.is_unnamed();
        (unnamed && said.tokens.end <= tokens.start).then(|| said.tokens.clone())
    }

    /// Whom a pronoun means, if there is somebody.
    fn pointed(&mut self, mention: &mut Mention, content: &[Range<usize>]) -> Option<usize> {
        let pronoun = mention.tokens.len() == 1
            && mention
                .opens_with(&["he", "she", "they", "it", "who", "those", "her", "him", "his", "its", "their", "them"]);
        match pronoun.then(|| self.pronoun(mention, content)).flatten()? {
            Who::Source(source) => Some(source),
            Who::Stranger(head) => Some(self.stranger(head)),
            // *She spoke on the condition of anonymity*: somebody without a name.
            Who::Person(_) if content.is_empty() && super::terms::follow(self.article, &mention.tokens) => None,
            Who::Person(person) => {
                mention.person = Some(person);
                Some(self.entry(Key::Person(person), SourceKind::NamedPerson, named::RULE.id, mention))
            }
        }
    }

    /// Two persons who were named together, by their names or as *they* and *both* right after.
    fn pair(&mut self, mention: &mut Mention) -> Option<usize> {
        let pronoun = mention.tokens.len() == 1 && mention.opens_with(&["they", "both"]);
        let (one, other) = if pronoun {
            pair::before(self.article, self.names, mention.tokens.start)?
        } else {
            pair::inside(self.article, self.names, &mention.tokens)?
        };
        let name = format!("{} and {}", self.names.person(one).name, self.names.person(other).name);
        let kind = SourceKind::NamedPerson;
        let source = self.entry(Key::Words(kind, name.clone()), kind, named::RULE.id, mention);
        self.sources.list[source].name = name;
        mention.plural = true;
        Some(source)
    }

    /// Who it is by the rules; nobody where the words only stand for somebody whom the article tells more of.
    fn judged(&mut self, mention: &mut Mention<'a>, by: &str) -> Option<usize> {
        // Whom *they* means where no group spoke is not known here.
        if mention.head_is(&["they", "him", "his", "her", "its", "their", "them"]) && mention.tokens.len() == 1 {
            return None;
        }
        if mention.person.is_none() {
            mention.person = self.by_role(mention).or_else(|| self.by_post(mention));
        }
        let part = self.part(mention);
        let (kind, rule) = part
            .or_else(|| RULES.iter().find_map(|rule| (rule.find)(mention).map(|kind| (kind, rule.id))))
            .or_else(|| text::is_near(mention).then_some((SourceKind::Document, text::RULE.id)))?;
        // *those people* are those who spoke a moment ago.
        let people = mention.plural && mention.is_definite() && mention.tokens.len() == 2;
        // Whom another outlet cites may be others than those who spoke here.
        let secondhand = by == CITING && !mention.is_definite();
        if !secondhand
            && (kind.is_unnamed() || people && kind == SourceKind::VagueCollective)
            && let Some(source) = back::find(self.article, &self.sources.list, &self.said, mention)
        {
            self.tell_more(source, mention);
            return Some(source);
        }
        let kind = self.first(mention, kind, part.is_some())?;
        if kind == SourceKind::UnnamedIndividual
            && let Some(source) = self.came_in_as(mention)
        {
            return Some(source);
        }
        let rule = if kind == SourceKind::NamedPerson { named::RULE.id } else { rule };
        Some(match kind {
            SourceKind::NamedPerson => {
                let key = mention.person.map_or_else(|| Key::Words(kind, self.key_words(mention)), Key::Person);
                self.entry(key, kind, rule, mention)
            }
            SourceKind::UnnamedIndividual | SourceKind::UnnamedGroup => self.add(kind, rule, mention),
            SourceKind::Organization | SourceKind::Document => self.institution(kind, rule, mention),
            _ => {
                let key = self.key_words(mention);
                self.entry(Key::Words(kind, key), kind, rule, mention)
            }
        })
    }

    /// What people are of whom nobody was unnamed before them: a description may still mean somebody with a name.
    fn first(&self, mention: &mut Mention, kind: SourceKind, part: bool) -> Option<SourceKind> {
        if kind.is_unnamed()
            && let Some(person) = self.named_below(mention)
        {
            mention.person = Some(person).filter(|_| !mention.plural);
            return Some(SourceKind::NamedPerson);
        }
        match kind {
            // A headline's *candidates* are those whom the article names.
            SourceKind::VagueCollective if self.in_headline(mention) => None,
            // *The two lawyers* of whom nobody has spoken as *lawyers* are people just named.
            SourceKind::UnnamedGroup
                if mention.is_definite()
                    && mention.head + 1 == mention.tokens.end
                    && !mention.is_owned()
                    && !mention.head_is(IN_THE_BACKGROUND)
                    && !mention.is_mix()
                    && !super::terms::follow(self.article, &mention.tokens)
                    && !self.is_introduced(mention) =>
            {
                None
            }
            // *Survivors explain*: a headline's people are those of the text, but for those whom articles seldom name.
            SourceKind::UnnamedGroup if self.in_headline(mention) && !mention.head_is(IN_THE_BACKGROUND) => None,
            // *Official says* is a headline's way to speak of somebody whom the article tells more of.
            SourceKind::UnnamedIndividual
                if self.in_headline(mention)
                    || mention.is_bare()
                    || self.article.has(mention.tokens.start, Classes::RANK) =>
            {
                None
            }
            SourceKind::UnnamedIndividual if !part && self.is_just_named(mention) => {
                // *the president* is nobody who speaks for the president.
                let serves = |role: &String| SERVE.contains(&role.as_str());
                let other = |person: &usize| mention.is_office() && self.names.person(*person).roles.iter().any(serves);
                let whose = self.whom_it_serves(mention);
                let asks = mention.opens_with(&["the"]) && mention.head_is(ASKING);
                let described = self.described(mention);
                let stranger = asks || whose.is_some() && whose == described;
                mention.person = described.filter(|person| !other(person) && !stranger);
                // Where nobody has a name, *the teacher* has none either.
                let nobody = self.names.before(mention.tokens.start).next().is_none();
                let background = is_in_the_background(mention);
                let named = mention.person.is_some()
                    || mention.is_office()
                    || !nobody && !background && !stranger
                    || nobody && self.is_named_soon(mention);
                Some(if named { SourceKind::NamedPerson } else { kind })
            }
            _ => Some(kind),
        }
    }

    /// *the **Hale** aide*, who is not Mr. Hale.
    fn whom_it_serves(&self, mention: &Mention) -> Option<usize> {
        // *the Leeds senator*: a place, where nobody is called so in full.
        let surname = |person: usize, at: usize| {
            let person = self.names.person(person);
            person.name.contains(' ') && person.surname().eq_ignore_ascii_case(self.article.word(at))
        };
        let serves = mention.head_has(Classes::INFORMANT | Classes::CROWD);
        let before = mention.tokens.start..mention.head;
        let mut within = self.names.within(&before);
        within.find(|(place, person)| serves && surname(*person, place.end - 1)).map(|(_, person)| person)
    }

    /// *the Utah senator* of whom nobody has spoken as *a senator* is somebody just named.
    fn is_just_named(&self, mention: &Mention) -> bool {
        mention.opens_with(&["the", "this", "that"])
            && !mention.is_owned()
            && !mention.is_of_anybody()
            // *the man who lives next door said so*
            && (!self.article.reads(mention.head + 1, &["who"])
                || mention.tokens.start > 0 && self.article.has(mention.tokens.start - 1, Classes::SAY))
            && (mention.is_office()
                || !super::terms::follow(self.article, &mention.tokens) && !self.is_introduced(mention))
    }

    /// The source, unless it is without a name and does not inform.
    fn unless_idle(&mut self, source: usize, informs: bool) -> Option<usize> {
        let kind = self.sources.list[source].kind;
        self.idle = !informs && is_nameless(kind);
        (!self.idle).then_some(source)
    }

    fn in_headline(&self, mention: &Mention) -> bool {
        self.article.in_headline(mention.tokens.start)
    }

    fn entry(&mut self, key: Key, kind: SourceKind, rule: &'static str, mention: &Mention) -> usize {
        if let Some(source) = self.keys.get(&key) {
            return *source;
        }
        let source = self.add(kind, rule, mention);
        self.keys.insert(key, source);
        source
    }

    fn add(&mut self, kind: SourceKind, rule: &'static str, mention: &Mention) -> usize {
        let person = mention.person.filter(|_| kind == SourceKind::NamedPerson).map(|person| self.names.person(person));
        // *His campaign* says nothing outside of its sentence.
        let owned = |owner: usize| {
            let rest = self.article.span(&(mention.tokens.start + 1..mention.tokens.end)).of(self.article.text());
            let curly = || if self.article.text().contains('’') { '’' } else { '\'' };
            format!("{}{}s {rest}", self.names.person(owner).name, self.apostrophe.get_or_init(curly))
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

    fn note(&mut self, mention: &Mention, source: usize, informs: bool, attributed: &Attributed) {
        let kind = self.sources.list[source].kind;
        let idle = !informs && is_nameless(kind);
        // *The Star quoted an aide as saying so. He left*: whoever the article is about.
        let quoted = kind.is_unnamed() && attributed.rule == CITING;
        if matches!(kind, SourceKind::NamedPerson | SourceKind::UnnamedIndividual)
            && !(idle || quoted || mention.plural)
        {
            let named = mention.person.and_then(|person| self.names.person(person).gender);
            let told = || Gender::of(self.article, mention.head, Classes::WOMAN, Classes::MAN);
            let gender = named.or_else(|| trail::gender(self.article, mention.head)).or_else(told);
            let who = mention.person.map_or(Who::Source(source), Who::Person);
            self.trail.spoke(mention.tokens.start, who, gender, &attributed.content);
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
            .filter(|at| !self.article.has(*at, Classes::DETERMINER) && !self.article.reads(*at, &["'s", ","]))
            .map(|at| self.article.word(at))
            .collect();
        words.join(" ")
    }
}

/// Whether it is one of those whom articles seldom name.
fn is_in_the_background(mention: &Mention) -> bool {
    let word = mention.article.word(mention.head);
    let stem = word.strip_suffix('y').unwrap_or(word);
    IN_THE_BACKGROUND
        .iter()
        .any(|people| matches!(people.strip_prefix(word), Some("s" | "es")) || people.strip_prefix(stem) == Some("ies"))
}

/// Whether it is people without a name, real ones or nobody in particular.
fn is_nameless(kind: SourceKind) -> bool {
    kind.is_unnamed() || kind == SourceKind::VagueCollective
}
