//! The persons whom an article names, and where.

use super::run::{Run, runs, surnames};
use crate::article::{Article, Kind, lower};
use crate::order;
use crate::rules::lexicon::{Classes, Table, entries, list};
use crate::rules::quotes::Quotation;
use foldhash::fast::RandomState;
use std::collections::HashMap;
use std::ops::Range;
use std::sync::LazyLock;

/// How many persons of one surname are told apart.
const BEARERS: usize = 32;

/// Grammatical gender, as far as a name or title tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gender {
    /// *she*
    Female,
    /// *he*
    Male,
}

impl Gender {
    /// What a word tells: one of the classes of female words or of male ones, not both.
    pub fn of(article: &Article, at: usize, female: Classes, male: Classes) -> Option<Gender> {
        match (article.has(at, female), article.has(at, male)) {
            (true, false) => Some(Gender::Female),
            (false, true) => Some(Gender::Male),
            _ => None,
        }
    }
}

/// A person with a name.
#[derive(Clone, Debug)]
pub struct Person {
    /// The fullest form that the article gives, without titles.
    pub name: String,
    /// What the name or a title tells.
    pub gender: Option<Gender>,
    /// The titles and roles that stand with the name, in lower case.
    pub roles: Vec<String>,
}

impl Person {
    /// The last word of the name.
    pub fn surname(&self) -> &str {
        self.name.rsplit(' ').next().unwrap_or_default()
    }
}

/// Persons by a word, in the order of the text.
type ByWord = HashMap<String, Vec<usize>, RandomState>;

/// All persons whom an article names.
#[derive(Debug, Default)]
pub struct Names {
    persons: Vec<Person>,
    /// Where a person is named, in order.
    places: Vec<(Range<usize>, usize)>,
    by_surname: ByWord,
    by_given: ByWord,
    by_role: ByWord,
}

impl Names {
    /// Reads the names of an article.
    pub fn read(article: &Article, quotations: &[Quotation]) -> Names {
        let mut names = Names::default();
        let runs = runs(article, quotations);
        let alone = surnames(article, &runs);
        // Full names first: a surname alone may come before them, in the headline.
        let full: Vec<Option<Name>> =
            runs.iter().map(|run| Some(Name::read(article, run, run.name(article, &alone)?))).collect();
        for headline in [false, true] {
            for (run, name) in runs.iter().zip(&full).filter(|(run, _)| run.headline == headline) {
                if let Some(name) = name {
                    names.note_full(article, run, name);
                }
            }
        }
        for (index, person) in names.persons.iter().enumerate() {
            let given = lower(person.name.split(' ').next().unwrap_or_default());
            names.by_given.entry(given).or_default().push(index);
        }
        for (run, name) in runs.iter().zip(&full) {
            match name {
                Some(name) => names.note_place(article, run, name),
                None if names.by_surname.contains_key(surname(article, &run.tokens)) => {
                    names.note_place(article, run, &Name::read(article, run, run.tokens.clone()));
                }
                None => names.note_given(article, run),
            }
        }
        names.note_roles();
        order::by_key(&mut names.places, |(place, _)| (place.start, 0));
        names
    }

    /// How many persons there are.
    pub fn len(&self) -> usize {
        self.persons.len()
    }

    /// A person by index.
    pub fn person(&self, index: usize) -> &Person {
        &self.persons[index]
    }

    /// The persons named inside a stretch of tokens, by index.
    pub fn within(&self, tokens: &Range<usize>) -> impl Iterator<Item = (&Range<usize>, usize)> {
        let from = self.places.partition_point(|(place, _)| place.end <= tokens.start);
        let end = tokens.end;
        self.places[from..]
            .iter()
            .take_while(move |(place, _)| place.start < end)
            .map(|(place, person)| (place, *person))
    }

    /// The person in whose name a token stands, by index.
    pub fn at(&self, token: usize) -> Option<(&Range<usize>, usize)> {
        self.within(&(token..token + 1)).next()
    }

    /// The places where somebody is named, in order, from a token on.
    pub fn from(&self, token: usize) -> impl Iterator<Item = (&Range<usize>, usize)> {
        let from = self.places.partition_point(|(place, _)| place.start < token);
        self.places[from..].iter().map(|(place, person)| (place, *person))
    }

    /// The places before a token where somebody is named, last first.
    pub fn before(&self, token: usize) -> impl Iterator<Item = (&Range<usize>, usize)> {
        let to = self.places.partition_point(|(place, _)| place.end <= token);
        self.places[..to].iter().rev().map(|(place, person)| (place, *person))
    }

    /// The person who has a role, if just one has.
    pub fn with_role(&self, role: &str) -> Option<usize> {
        match self.by_role.get(role)?[..] {
            [only] => Some(only),
            _ => None,
        }
    }

    /// Others of the same surname, by index.
    pub fn namesakes(&self, person: usize) -> impl Iterator<Item = usize> {
        let surname = lower(self.persons[person].surname());
        let known = self.by_surname.get(surname.as_str()).map_or(&[][..], Vec::as_slice);
        known.iter().copied().filter(move |other| *other != person)
    }

    /// Notes who has which role; of what several have nobody is *the* one.
    fn note_roles(&mut self) {
        for (index, person) in self.persons.iter().enumerate() {
            for role in &person.roles {
                self.by_role.entry(role.clone()).or_default().push(index);
            }
        }
    }

    fn note_full(&mut self, article: &Article, run: &Run, name: &Name) {
        let known = self.by_surname.entry(surname(article, &name.tokens).to_owned()).or_default();
        let same = known.iter().copied().take(BEARERS).find(|person| name.fits(&self.persons[*person]));
        let index = same.unwrap_or_else(|| {
            known.push(self.persons.len());
            self.persons.push(Person { name: name.text.clone(), gender: name.gender, roles: Vec::new() });
            self.persons.len() - 1
        });
        let person = &mut self.persons[index];
        if name.text.split(' ').count() > person.name.split(' ').count() {
            person.name.clone_from(&name.text);
        }
        person.gender = person.gender.or(name.gender);
        for role in run.roles(article, &name.tokens) {
            if !person.roles.contains(&role) {
                person.roles.push(role);
            }
        }
    }

    fn note_place(&mut self, article: &Article, run: &Run, name: &Name) {
        let surname = surname(article, &name.tokens);
        let known = self.by_surname.get(surname).map_or(&[][..], Vec::as_slice);
        if let Some(person) = known.iter().take(BEARERS).find(|person| name.fits(&self.persons[**person])) {
            self.places.push((run.tokens.clone(), *person));
        } else if is_relative(article, &name.tokens) {
            let person = self.persons.len();
            self.persons.push(Person { name: name.text.clone(), gender: None, roles: Vec::new() });
            self.by_surname.entry(surname.to_owned()).or_default().push(person);
            self.places.push((run.tokens.clone(), person));
        }
    }

    /// A given name alone, or what stands first in a name: somebody known by more, or a person of whom the article tells no
    /// more.
    fn note_given(&mut self, article: &Article, run: &Run) {
        let at = run.tokens.start;
        let fuller = self.by_given.contains_key(article.word(at));
        let given = article.has(at, Classes::MALE | Classes::FEMALE)
            && (!article.has(at, Classes::CUE | Classes::CALENDAR) || is_between_commas(article, &run.tokens))
            && (fuller || !article.has(at, Classes::PLACE));
        let known = article.is_unknown(at) && fuller;
        // *in Georgia*, *from Sydney*
        let place = at > 0 && article.is(at - 1, &["across", "at", "from", "in", "near", "of", "to"]);
        let introduced = article.is_unknown(at) && is_introduced(article, &run.tokens);
        if run.tokens.len() != 1 || !(given || known || introduced) || place {
            return;
        }
        let known = self.by_given.entry(article.word(at).to_owned()).or_default();
        let person = known.first().copied().unwrap_or_else(|| {
            known.push(self.persons.len());
            let gender = run.gender(article, &run.tokens);
            self.persons.push(Person { name: article.raw(at).to_owned(), gender, roles: Vec::new() });
            self.persons.len() - 1
        });
        self.places.push((run.tokens.clone(), person));
    }
}

/// *his son, Grant, …*: a word that is a verb as well is a name there.
fn is_between_commas(article: &Article, name: &Range<usize>) -> bool {
    name.start > 0 && article.is(name.start - 1, &[","]) && article.is(name.end, &[",", "."])
}

/// *who gave only her first name, Bato, …*, *asked to be identified only as Pat*.
fn is_introduced(article: &Article, name: &Range<usize>) -> bool {
    let Some(before) = name.start.checked_sub(2) else { return false };
    let by_name = article.is(before + 1, &[","]) && article.is(before, &["name"]);
    by_name || article.is(before + 1, &["as"]) && article.is(before, &["only", "herself", "himself", "identified"])
}

/// Whether two words can be the full name of somebody whose surname another person bears: a word that is nothing else, then
/// the surname.
fn is_relative(article: &Article, name: &Range<usize>) -> bool {
    let given = name.start;
    name.len() == 2
        && article.is_unknown(given)
        && !article.word(given).contains('-')
        && !article.word(given).ends_with('s')
        && article.raw(given).chars().any(char::is_lowercase)
}

/// Whether two forms of a name can be one person's: the shorter one's words are among the longer one's.
fn agrees(one: &str, other: &str) -> bool {
    if one == other {
        return true;
    }
    // Most names have no apostrophe to straighten.
    let straight = |name: &str| (!name.is_ascii()).then(|| name.replace('’', "'"));
    let (straight_one, straight_other) = (straight(one), straight(other));
    let (one, other) = (straight_one.as_deref().unwrap_or(one), straight_other.as_deref().unwrap_or(other));
    let (short, long) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    let has = |word: &str| long.split(' ').any(|has| has.eq_ignore_ascii_case(word));
    short.split(' ').all(|word| has(word) || long.split(' ').any(|has| is_nickname(word, has)))
}

/// Whether two given names can be one person's: *Bob* and *Robert*.
fn is_nickname(one: &str, other: &str) -> bool {
    let full = |name: &str| NICKNAMES.get(name.to_ascii_lowercase().as_str()).copied();
    match (full(one), full(other)) {
        (Some(one), Some(other)) => one == other,
        _ => false,
    }
}

/// For a given name and each of its short forms, the full one.
static NICKNAMES: LazyLock<Table<&str>> = LazyLock::new(|| {
    let lines = entries(list!("../lexicon/nicknames.txt"));
    lines.flat_map(|line| line.split(' ').map(move |name| (name, line.split(' ').next().unwrap_or(line)))).collect()
});

/// What stands in one place as somebody's name.
struct Name {
    tokens: Range<usize>,
    /// Its words, without the marks between them.
    text: String,
    gender: Option<Gender>,
}

impl Name {
    fn read(article: &Article, run: &Run, tokens: Range<usize>) -> Self {
        let mut text = String::with_capacity(article.span(&tokens).of(article.text()).len());
        for at in tokens.clone().filter(|at| article.tokens()[*at].kind == Kind::Word) {
            if !text.is_empty() {
                text.push(' ');
            }
            text.push_str(article.raw(at));
        }
        Name { text, gender: run.gender(article, &tokens), tokens }
    }

    /// Whether it can be that person's.
    fn fits(&self, person: &Person) -> bool {
        agrees(&person.name, &self.text)
            && (person.gender.is_none() || self.gender.is_none() || person.gender == self.gender)
    }
}

fn surname<'a>(article: &'a Article, name: &Range<usize>) -> &'a str {
    let last = name.clone().rev().find(|at| {
        article.tokens()[*at].kind == Kind::Word && !article.is(*at, &["jr.", "jr", "sr.", "sr", "ii", "iii", "iv"])
    });
    article.word(last.unwrap_or(name.end - 1))
}

/// The noun behind an abbreviated title.
pub fn full_title(title: &str) -> &str {
    match title {
        "sen." => "senator",
        "rep." => "congressman",
        "gov." => "governor",
        "gen" | "gen." => "general",
        "dr" | "dr." => "doctor",
        "prof" | "prof." => "professor",
        "rev." => "reverend",
        "sgt" | "sgt." => "sergeant",
        "lt" | "lt." => "lieutenant",
        "col" | "col." => "colonel",
        "capt" | "capt." => "captain",
        "adm." => "admiral",
        other => other,
    }
}
