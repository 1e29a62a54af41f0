//! To whom a mention points back: *who*, *he*, *they*, *the mayor*, *one of them*.

use super::{Gathering, Key};
use crate::annotation::SourceKind;
use crate::article::Kind;
use crate::rules::attributions::SOMEBODY;
use crate::rules::lexicon::Classes;
use crate::rules::sources::apposition::{before_age, before_seat};
use crate::rules::sources::back::Said;
use crate::rules::sources::head::head;
use crate::rules::sources::mention::Mention;
use crate::rules::sources::names::{Gender, full_title};
use crate::rules::sources::trail::{self, Who};
use crate::rules::sources::{group, individual, part};
use std::ops::Range;

/// How many sentences back a pronoun or *one of them* may look.
const BACK: usize = 4;
/// How many tokens back a person may have been introduced.
const INTRODUCED: usize = 600;

/// People of whom somebody has one: *the mayor's manager*.
const ONE_OF_EACH: &[&str] = &["chairman", "chairwoman", "chief", "director", "manager"];

/// Of a family, who is named apart from those of the same surname.
const KIN: &[&str] = &[
    "brother", "cousin", "daughter", "ex-husband", "ex-wife", "father", "grandfather", "grandmother", "husband",
    "mother", "nephew", "niece", "sister", "son", "wife", "widow",
];

/// What those are called of whom an institution has one, so that an article names them.
const LEADERS: &[&str] = &[
    "boss", "captain", "chair", "chairman", "chairwoman", "chief", "coach", "director", "executive", "founder", "head",
    "leader", "owner", "president",
];

impl Gathering<'_> {
    /// Somebody without a name who so far only did something: *A man shook his head. “Never,” he said.*
    pub(super) fn stranger(&mut self, head: usize) -> usize {
        if let Some(source) = self.keys.get(&Key::Stranger(head)) {
            return *source;
        }
        let sentence = self.article.sentences()[self.article.sentence_of(head)].tokens.start;
        let start = (sentence..head + 1).rev().find(|at| self.article.reads(*at, SOMEBODY)).unwrap_or(sentence);
        let mention = Mention::read(self.article, self.names, start..head + 1);
        let source = self.entry(Key::Stranger(head), SourceKind::UnnamedIndividual, individual::RULE.id, &mention);
        let Mention { tokens, head, .. } = mention;
        self.said.push(Said { tokens, head, source, plural: false, basis: None, idle: false });
        source
    }

    /// What the text tells of those who were only called *officials* so far.
    pub(super) fn tell_more(&mut self, source: usize, mention: &Mention) {
        let spoken = &mut self.sources.list[source];
        let described = mention.head + 1 == mention.tokens.end || mention.basis.is_some();
        let plain = described && !mention.is_owned() && !mention.is_definite();
        let joined = mention.tokens.clone().any(|at| self.article.reads(at, &["and", "or"]));
        // *some officials* are told of by *current and former port officials*.
        let words = spoken.name.split(' ').count();
        let counted = spoken.count.is_some_and(|count| count.max.is_some());
        if words > 2 || counted || mention.tokens.len() <= words || !plain || joined {
            return;
        }
        spoken.name = mention.text().to_owned();
        spoken.affiliation = mention.affiliation().map(str::to_owned);
        spoken.count = mention.count();
    }

    /// *The chief executive of the port has resigned … Dana Hale, 54, …*: an article may open with what somebody is.
    pub(super) fn is_named_soon(&self, mention: &Mention) -> bool {
        const REACH: usize = 60;
        let office = mention.head_is(LEADERS) && self.article.reads(mention.head + 1, &["of"]);
        let next = self.names.from(mention.tokens.end).next();
        office && next.is_some_and(|(place, _)| place.start < mention.tokens.end + REACH)
    }

    /// *one of them*, *the other*: what they are whose number the mention only tells, if people without names spoke last.
    pub(super) fn part(&self, mention: &Mention) -> Option<(SourceKind, &'static str)> {
        let amount = part::is_amount(mention);
        let one = mention.head_is(&["one"]) && mention.tokens.len() == 1;
        let rest = part::is_rest(mention);
        let last = (amount || one || rest || part::is_part(mention)).then(|| self.said.last()).flatten()?;
        let near = |back: usize| {
            self.article.sentence_of(last.tokens.start) + back >= self.article.sentence_of(mention.tokens.start)
        };
        if rest && !(near(1) && self.article.reads(last.tokens.start, &["some", "many", "several"])) {
            return None;
        }
        // *One company says so. Another says no.*
        let spoken = &self.sources.list[last.source];
        let counted = self.article.reads(last.tokens.start, SOMEBODY);
        if counted && !mention.plural && matches!(spoken.kind, SourceKind::Organization | SourceKind::Document) {
            return Some((spoken.kind, spoken.rule));
        }
        if one {
            return None;
        }
        // *“…,” Ms. Osei wrote. Another wrote: “…”*
        let another =
            mention.head_is(&["another"]) && spoken.kind == SourceKind::NamedPerson && !last.plural && near(1);
        // *In one email she wrote, “…” Another said …*: a text.
        let text = |at: usize| self.article.has(at, Classes::DOCUMENT) || self.article.reads(at, &["first", "one"]);
        if another {
            let sentence = self.article.sentences()[self.article.sentence_of(last.tokens.start)].tokens.clone();
            return (!sentence.into_iter().any(text)).then_some((SourceKind::UnnamedIndividual, individual::RULE.id));
        }
        // *Six employees said so. Some called it late.*
        let counted = self.sources.list[last.source].count.is_some_and(|count| count.max.is_some());
        if amount && !(last.plural && counted) {
            return None;
        }
        let near = near(if amount { 1 } else { BACK });
        let unnamed = near && self.sources.list[last.source].kind.is_unnamed();
        let (kind, rule) = match mention.plural {
            true => (SourceKind::UnnamedGroup, group::RULE.id),
            false => (SourceKind::UnnamedIndividual, individual::RULE.id),
        };
        unnamed.then_some((kind, rule))
    }

    /// *the official, who …* and *which* stand for the noun before them.
    pub(super) fn antecedent(&self, tokens: Range<usize>) -> Range<usize> {
        let relative = self.first_relative(tokens.end - 1);
        let tokens = if relative + 1 == tokens.end { tokens } else { relative..relative + 1 };
        if self.article.reads(relative, &["who"])
            && let Some(name) = self.named_before(relative)
        {
            return name;
        }
        // *six people, all of whom said so*
        if let Some(people) = self.people_before_whom(&tokens) {
            return people;
        }
        if tokens.len() > 1 && self.article.reads(relative, &["who"]) {
            // *officials in the ministry who …*: a phrase about people holds its relative clause.
            let whole = tokens.start..relative - usize::from(self.article.reads(relative - 1, &[","]));
            if self.article.has(head(self.article, &whole), Classes::ANY_PERSON) {
                return whole;
            }
        }
        if self.article.reads(relative, &["who", "which", "whose"]) && relative >= 2 {
            let dash = self.article.reads(relative - 1, &["—", "–", "--", "-"]);
            // *Aides to the mayor — a nurse — who say so*
            let aside = dash
                && (relative.saturating_sub(8)..relative - 1)
                    .any(|at| self.article.word(at) == self.article.word(relative - 1));
            let comma = self.article.reads(relative - 1, &[","]) || dash && !aside;
            // *one teacher, 34, who …*
            let end = if comma { before_age(self.article, relative - 1) } else { relative };
            let nominal = |at: usize| {
                let token = &self.article.tokens()[at];
                token.kind == Kind::Word
                    && (!token.classes.any(Classes::FUNCTION | Classes::VERB | Classes::SAY)
                        || token.classes.any(Classes::DETERMINER)
                        || self.article.reads(at, &["'s", "one"]))
            };
            let start = (end.saturating_sub(6)..end).rev().take_while(|at| nominal(*at)).last();
            // *It angered the party's top figures, who …*: nothing before *the* is theirs.
            let opens = |start: usize| (start..end).rev().find(|at| self.article.has(*at, Classes::DETERMINER));
            let start = start.map(|start| opens(start).unwrap_or(start));
            if let Some(start) = start {
                // *Ms. Osei, a nurse who …*: the nurse is whoever stands before the comma.
                if start >= 2
                    && self.article.reads(start - 1, &[","])
                    && !self.article.reads(start, &["those"])
                    && let Some((place, _)) = self.names.before(start - 1).next()
                    && place.end == before_seat(self.article, start - 1)
                {
                    return place.clone();
                }
                // *aides on the hill, who …* are aides.
                let people = |at: &usize| nominal(*at) && !self.article.has(*at, Classes::DETERMINER);
                let place = self.article.reads(relative, &["who"])
                    && start > 1
                    && self.article.has(start - 1, Classes::PREPOSITION);
                if comma && place && self.article.has(start - 2, Classes::ANY_PERSON) {
                    let start = (end.saturating_sub(12)..start - 1).rev().take_while(people).last();
                    return start.unwrap_or(end)..end;
                }
                return start..end;
            }
        }
        tokens
    }

    /// *six people, **all of whom** …*: the people before the comma.
    fn people_before_whom(&self, tokens: &Range<usize>) -> Option<Range<usize>> {
        const LONGEST: usize = 6;
        let article = self.article;
        let of_whom = tokens.len() == 3
            && article.reads(tokens.start, &["all", "both", "most", "some"])
            && article.reads(tokens.end - 1, &["whom"]);
        let comma = tokens.start.checked_sub(1).filter(|comma| of_whom && article.reads(*comma, &[","]))?;
        let head = comma.checked_sub(1)?;
        let people = article.has(head, Classes::ANY_PERSON) && article.has(head, Classes::PLURAL)
            || article.reads(head, &["people"]);
        let within = |at: &usize| {
            article.tokens()[*at].kind != Kind::Mark
                && !article.has(*at, Classes::PREPOSITION | Classes::VERB | Classes::CUE | Classes::CONJUNCTION)
        };
        let sentence = article.sentences()[article.sentence_of(head)].tokens.start;
        let whole = (head.saturating_sub(LONGEST).max(sentence)..head + 1).rev().take_while(within).last()?;
        // *interviewed six neighbors*: the number opens the phrase.
        let opens = |at: &usize| article.has(*at, Classes::DETERMINER | Classes::NUMBER | Classes::QUANTIFIER);
        let start = (whole..head + 1).rev().find(opens).unwrap_or(whole);
        people.then_some(start..comma)
    }

    /// *Ms. Osei, who runs the port **but who** fears a strike*: the second clause tells of whomever the first one does.
    fn first_relative(&self, relative: usize) -> usize {
        const REACH: usize = 25;
        let second =
            relative > 0 && self.article.reads(relative, &["who"]) && self.article.reads(relative - 1, &["and", "but"]);
        let sentence = self.article.sentences()[self.article.sentence_of(relative)].tokens.start;
        // *asked who paid and who knew* has two questions.
        let asks = Classes::CUE.or(Classes::VERB).or(Classes::FUNCTION);
        let first = |at: &usize| self.article.reads(*at, &["who", "whose"]) && !self.article.has(at - 1, asks);
        let before = || (relative.saturating_sub(REACH).max(sentence + 1)..relative).rev().find(first);
        second.then(before).flatten().unwrap_or(relative)
    }

    /// *Mr. Hale, who …*; *Ms. Osei (who …)*; *Sen. Hale (D-Ore.), who …*; *Ms. Osei, the mayor of Leeds, who …*: the name.
    fn named_before(&self, relative: usize) -> Option<Range<usize>> {
        const LONGEST: usize = 9;
        const BREAKS: Classes = Classes::CUE.or(Classes::VERB).or(Classes::AUXILIARY).or(Classes::RELATIVE);
        let article = self.article;
        let end = relative.checked_sub(1).filter(|mark| article.reads(*mark, &[",", "(", "—", "–", "--", "-"]))?;
        let end = before_seat(article, end);
        let ends = |end: usize| {
            let (place, _) = self.names.before(end).next().filter(|(place, _)| place.end == end)?;
            Some(place.clone())
        };
        let described = || {
            let comma = (end.saturating_sub(LONGEST)..end)
                .rev()
                .take_while(|at| !article.has(*at, BREAKS))
                .find(|at| article.reads(*at, &[","]))?;
            article.has(comma + 1, Classes::DETERMINER).then(|| ends(comma)).flatten()
        };
        // *Mr. Hale of Salem, Oregon, who …*: where somebody is from.
        let from = || {
            let place = |at: &usize| article.tokens()[*at].capital || article.reads(*at, &[","]);
            let start = (end.saturating_sub(LONGEST)..end).rev().take_while(place).last()?;
            let from = start.checked_sub(1).filter(|from| article.reads(*from, &["from", "of"]))?;
            ends(from)
        };
        ends(end).or_else(described).or_else(from)
    }

    /// Whether the article has spoken of *a* such person before, if only as somebody who acts.
    pub(super) fn is_introduced(&self, mention: &Mention) -> bool {
        let head = self.article.word(mention.head);
        let classes = self.article.tokens()[mention.head].classes;
        // *The two lawyers*, *the Utah senator* are not any lawyers or senator spoken of.
        let which =
            |at: usize| self.article.has(at, Classes::NUMBER) || !mention.plural && self.article.tokens()[at].capital;
        let told = |before: usize| {
            let which = (mention.tokens.start + 1..mention.head).filter(|at| which(*at));
            let near = before.saturating_sub(6)..(before + 6).min(mention.tokens.start);
            which.into_iter().all(|at| near.clone().any(|near| self.article.word(near) == self.article.word(at)))
        };
        (mention.tokens.start.saturating_sub(INTRODUCED)..mention.tokens.start).any(|at| {
            let same = self.article.tokens()[at].classes == classes && self.article.word(at) == head;
            // *One player said no. A second player said yes. Both players …*
            let one = mention.opens_with(&["both"]) && head.strip_suffix('s') == Some(self.article.word(at));
            // *Two bankers left. One of them said no. “Never,” the banker said.*
            let several = !mention.plural
                && self.article.word(at).strip_suffix('s') == Some(head)
                && (at.saturating_sub(3)..at).any(|before| self.article.has(before, Classes::NUMBER));
            (same || one || several)
                && told(at)
                && !(mention.plural && self.is_named_at(at))
                && (mention.plural
                    || several
                    || (at.saturating_sub(6)..at)
                        .any(|before| self.article.reads(before, &["a", "an", "one", "another"])))
        })
    }

    /// *two clerks, Dana Hale and Tom Roy*, *Senators Hale and Roy*: a name stands right behind the word.
    fn is_named_at(&self, at: usize) -> bool {
        let start = at + 1 + usize::from(self.article.reads(at + 1, &[","]));
        self.names.from(at).next().is_some_and(|(place, _)| place.start <= start)
    }

    /// The person whom a description means that nobody was called by before.
    pub(super) fn described(&self, mention: &Mention) -> Option<usize> {
        let gender = Gender::of(self.article, mention.head, Classes::WOMAN, Classes::MAN);
        self.trail.described(mention.tokens.start, gender)
    }

    /// Whose they are: *his campaign*.
    pub(super) fn owner(&self, mention: &Mention) -> Option<usize> {
        let gender = match self.article.word(mention.tokens.start) {
            _ if mention.tokens.len() < 2 => return None,
            "his" => Gender::Male,
            "her" => Gender::Female,
            _ => return None,
        };
        match self.trail.whom(mention.tokens.start, gender, &[])? {
            Who::Person(person) => Some(person),
            Who::Source(_) | Who::Stranger(_) => None,
        }
    }

    /// *the mayor*, *the defense secretary*: the one person whom the article gives that title.
    pub(super) fn by_role(&self, mention: &Mention) -> Option<usize> {
        // A name that follows is the description's own: *the director, Oyela Dale, said*.
        let end = mention.tokens.end;
        let named = self.article.reads(end, &[","])
            && self.article.tokens().get(end + 1).is_some_and(|next| next.capital)
            && self.article.tokens().get(end + 2).is_some_and(|next| next.capital);
        // *Transit Chief resigns*: a headline leaves the article out.
        let definite = !named
            && (mention.opens_with(&["the", "this", "that"])
                || mention.is_owned() && (mention.head_is(ONE_OF_EACH) || mention.head_is(KIN))
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
        self.names.with_role(full_title(head)).or_else(|| self.kin(mention))
    }

    /// *A senator wants it closed. “It is late,” Dana Hale said … The senator …*: who came in as *a senator* and has a name.
    pub(super) fn came_in_as(&self, mention: &Mention) -> Option<usize> {
        const REACH: usize = 40;
        if !mention.is_definite() {
            return None;
        }
        let head = self.article.word(mention.head);
        let same = |said: &&Said| !said.plural && self.article.word(said.head) == head;
        let said = self.said.iter().rev().take(REACH).find(same)?;
        let named = self.sources.list[said.source].kind == SourceKind::NamedPerson;
        (named && self.article.reads(said.tokens.start, &["a", "an"])).then_some(said.source)
    }

    /// *Her father*, *Mr. Hale's son*: the other person of that surname whom the article names.
    fn kin(&self, mention: &Mention) -> Option<usize> {
        let owns = usize::from(self.article.reads(mention.tokens.end - 1, &["'s"]));
        if !mention.head_is(KIN) || mention.head + 1 + owns < mention.tokens.end {
            return None;
        }
        let named = || self.names.within(&(mention.tokens.start..mention.head)).next().map(|(_, person)| person);
        let gender = Gender::of(self.article, mention.head, Classes::WOMAN, Classes::MAN);
        let fits = |person: &usize| {
            gender.is_none_or(|gender| self.names.person(*person).gender.is_none_or(|known| known == gender))
        };
        self.names.namesakes(self.owner(mention).or_else(named)?).find(fits)
    }

    /// Whom *he*, *she*, *they* and *it* point to.
    pub(super) fn pronoun(&self, mention: &Mention, content: &[Range<usize>]) -> Option<Who> {
        let word = self.article.word(mention.head);
        let gender = trail::gender(self.article, mention.head).or(match word {
            "him" | "his" => Some(Gender::Male),
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
