//! The persons whom an article names, and where.

use crate::article::{Article, Kind};
use crate::order;
use crate::rules::lexicon::Classes;
use crate::rules::quotes::Quotation;
use std::collections::HashMap;
use std::ops::Range;

/// Grammatical gender, as far as a name or title tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gender {
    /// *she*
    Female,
    /// *he*
    Male,
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

/// All persons whom an article names.
#[derive(Debug, Default)]
pub struct Names {
    persons: Vec<Person>,
    /// Where a person is named, in order.
    places: Vec<(Range<usize>, usize)>,
    by_surname: HashMap<String, Vec<usize>>,
    by_given: HashMap<String, usize>,
}

impl Names {
    /// Reads the names of an article.
    pub fn read(article: &Article, quotations: &[Quotation]) -> Names {
        let mut names = Names::default();
        let runs = runs(article, quotations);
        // Full names first: a surname alone may come before them, in the headline.
        for run in &runs {
            names.note_full(article, run);
        }
        names.by_given = names
            .persons
            .iter()
            .enumerate()
            .rev()
            .filter_map(|(index, person)| Some((person.name.split(' ').next()?.to_lowercase(), index)))
            .collect();
        for run in &runs {
            names.note_place(article, run);
        }
        order::by_key(&mut names.places, |(place, _)| (place.start, 0));
        names
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

    /// The places before a token where somebody is named, last first.
    pub fn before(&self, token: usize) -> impl Iterator<Item = (&Range<usize>, usize)> {
        let to = self.places.partition_point(|(place, _)| place.end <= token);
        self.places[..to].iter().rev().map(|(place, person)| (place, *person))
    }

    /// The person who has a role, if just one has.
    pub fn with_role(&self, role: &str) -> Option<usize> {
        let mut with =
            (0..self.persons.len()).filter(|person| self.persons[*person].roles.iter().any(|has| has == role));
        let first = with.next()?;
        with.next().is_none().then_some(first)
    }

    fn note_full(&mut self, article: &Article, run: &Run) {
        let Some(name) = run.name(article) else { return };
        let surname = surname(article, &name);
        let gender = run.gender(article, &name);
        let text = text(article, &name);
        let known = self.by_surname.entry(surname.to_owned()).or_default();
        let same = known.iter().copied().find(|person| {
            let person = &self.persons[*person];
            agrees(&person.name, &text) && (person.gender.is_none() || gender.is_none() || person.gender == gender)
        });
        let index = same.unwrap_or_else(|| {
            known.push(self.persons.len());
            self.persons.push(Person { name: text.clone(), gender, roles: Vec::new() });
            self.persons.len() - 1
        });
        let person = &mut self.persons[index];
        if text.split(' ').count() > person.name.split(' ').count() {
            person.name = text;
        }
        person.gender = person.gender.or(gender);
        for role in run.roles(article, &name) {
            if !person.roles.contains(&role) {
                person.roles.push(role);
            }
        }
    }

    fn note_place(&mut self, article: &Article, run: &Run) {
        let name = run.name(article).unwrap_or_else(|| run.tokens.clone());
        let Some(known) = self.by_surname.get(surname(article, &name)) else {
            self.note_given(article, run);
            return;
        };
        let text = text(article, &name);
        let gender = run.gender(article, &name);
        let fits = |person: &&usize| {
            let person = &self.persons[**person];
            agrees(&person.name, &text) && (person.gender.is_none() || gender.is_none() || person.gender == gender)
        };
        if let Some(person) = known.iter().find(fits) {
            self.places.push((run.tokens.clone(), *person));
        }
    }

    /// A given name alone: somebody known by more, or a person of whom the article tells no more.
    fn note_given(&mut self, article: &Article, run: &Run) {
        let at = run.tokens.start;
        if run.tokens.len() != 1
            || !article.has(at, Classes::MALE | Classes::FEMALE)
            || article.has(at, Classes::CUE | Classes::CALENDAR)
        {
            return;
        }
        let person = *self.by_given.entry(article.word(at).to_owned()).or_insert_with(|| {
            self.persons.push(Person {
                name: article.raw(at).to_owned(),
                gender: run.gender(article, &run.tokens),
                roles: Vec::new(),
            });
            self.persons.len() - 1
        });
        self.places.push((run.tokens.clone(), person));
    }
}

/// Whether two forms of a name can be one person's: the shorter one's words are among the longer one's.
fn agrees(one: &str, other: &str) -> bool {
    // Most names have no apostrophe to straighten.
    let straight = |name: &str| (!name.is_ascii()).then(|| name.replace('’', "'"));
    let (straight_one, straight_other) = (straight(one), straight(other));
    let (one, other) = (straight_one.as_deref().unwrap_or(one), straight_other.as_deref().unwrap_or(other));
    let (short, long) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    short.split(' ').all(|word| long.split(' ').any(|has| has.eq_ignore_ascii_case(word)))
}

fn text(article: &Article, tokens: &Range<usize>) -> String {
    tokens
        .clone()
        .filter(|at| article.tokens()[*at].kind == Kind::Word)
        .map(|at| article.raw(at))
        .collect::<Vec<_>>()
        .join(" ")
}

fn surname<'a>(article: &'a Article, name: &Range<usize>) -> &'a str {
    let last = name.clone().rev().find(|at| {
        article.tokens()[*at].kind == Kind::Word && !article.is(*at, &["jr.", "jr", "sr.", "sr", "ii", "iii", "iv"])
    });
    article.word(last.unwrap_or(name.end - 1))
}

/// A run of words with capitals, a title or a role before it included.
struct Run {
    tokens: Range<usize>,
}

/// The runs of words with capitals, in order.
fn runs(article: &Article, quotations: &[Quotation]) -> Vec<Run> {
    let mut runs = Vec::new();
    let mut at = 0;
    let tokens = article.tokens();
    let nickname = |at: usize| {
        let found = quotations.binary_search_by_key(&at, |quotation| quotation.tokens.start).ok()?;
        (quotations[found].standing.is_none() && quotations[found].tokens.len() <= 5)
            .then(|| quotations[found].tokens.end)
    };
    while at < tokens.len() {
        if !is_part(article, at) {
            at += 1;
            continue;
        }
        let start = at;
        at += 1;
        while at < tokens.len() && tokens[at].spaced {
            let inside = is_part(article, at)
                || (article.is(at, &["de", "la", "al", "van", "von", "der", "bin", "del", "da", "di", "el"])
                    && at + 1 < tokens.len()
                    && is_part(article, at + 1));
            if inside {
                at += 1;
            } else if let Some(end) = nickname(at).filter(|end| *end < tokens.len() && is_part(article, *end)) {
                at = end;
            } else {
                break;
            }
        }
        runs.push(Run { tokens: start..at });
    }
    runs
}

fn is_part(article: &Article, at: usize) -> bool {
    let token = &article.tokens()[at];
    token.capital
        && token.kind == Kind::Word
        && (!token.classes.any(Classes::FUNCTION | Classes::CALENDAR) || article.raw(at) == "Will")
}

impl Run {
    /// The name in the run, if it is a person's: what follows a title, or starts with a given name, or follows a role.
    fn name(&self, article: &Article) -> Option<Range<usize>> {
        let Range { start, end } = self.tokens;
        let title = self.tokens.clone().rev().find(|at| article.has(*at, Classes::TITLE) && *at + 1 < end);
        let after_title = title.map(|title| title + 1..end);
        let named = |name: &Range<usize>| {
            !name.clone().any(|at| {
                article.has(at, Classes::ORGANIZATION | Classes::DOCUMENT)
                    && !article.has(at, Classes::MALE | Classes::FEMALE)
            }) && !article.is(name.end - 1, &["'s"])
        };
        if let Some(name) = after_title.filter(named) {
            return Some(name);
        }
        let given = self.tokens.clone().find(|at| article.has(*at, Classes::MALE | Classes::FEMALE));
        if let Some(given) = given {
            let name = given..end;
            if name.len() >= 2 && name.len() <= 5 && named(&name) {
                return Some(name);
            }
        }
        // *spokeswoman Imani Achebe*; *Imani Achebe, 42,*; *Imani Achebe, a nurse*
        let whole = start..end;
        if (2..=4).contains(&whole.len()) && named(&whole) {
            let role = start > 0
                && article.has(start - 1, Classes::ANY_PERSON)
                && !article.has(start - 1, Classes::PLURAL)
                && article.tokens()[start].spaced;
            let told = article.is(end, &[","])
                && (article
                    .tokens()
                    .get(end + 1)
                    .is_some_and(|next| next.kind == Kind::Number && next.span.end - next.span.start <= 2)
                    || (article.is(end + 1, &["a", "an", "the", "who", "his", "her", "its"])
                        && (end + 2..end + 6)
                            .any(|at| article.has(at, Classes::ANY_PERSON) || article.is(at, &["who"]))));
            let beside = start >= 2
                && article.is(start - 1, &[","])
                && article.has(start - 2, Classes::ANY_PERSON)
                && article.is(end, &[","]);
            let acts = article.has(end, Classes::SAY) && article.has(end, Classes::PAST | Classes::THIRD);
            let capitals = whole
                .clone()
                .all(|at| article.raw(at).chars().any(char::is_lowercase) || article.raw(at).ends_with('.'));
            if (role || told || beside || acts && !(start > 0 && article.is(start - 1, &["the"])))
                && capitals
                && !article.has(start, Classes::CROWD | Classes::PLURAL)
                && !article.has(end - 1, Classes::PLURAL)
            {
                return Some(whole);
            }
        }
        None
    }

    fn gender(&self, article: &Article, name: &Range<usize>) -> Option<Gender> {
        for at in self.tokens.start..name.start {
            if article.is(at, &["mr.", "mr", "sir", "king", "prince", "lord"]) {
                return Some(Gender::Male);
            }
            if article.is(at, &["mrs.", "ms.", "mrs", "ms", "miss", "queen", "princess", "lady", "dame"]) {
                return Some(Gender::Female);
            }
        }
        let before = self.tokens.start.checked_sub(1)?;
        if article.word(before).ends_with("woman") {
            return Some(Gender::Female);
        }
        if article.word(before).ends_with("sman") {
            return Some(Gender::Male);
        }
        match (article.has(name.start, Classes::FEMALE), article.has(name.start, Classes::MALE)) {
            (true, false) => Some(Gender::Female),
            (false, true) => Some(Gender::Male),
            _ => None,
        }
    }

    /// The titles and roles around the name: *Mayor*, *director of operations*.
    fn roles(&self, article: &Article, name: &Range<usize>) -> Vec<String> {
        let mut roles = Vec::new();
        let is_role = |at: usize| {
            article.has(at, Classes::TITLE | Classes::ANY_PERSON)
                && !article.is(at, &["mr.", "mrs.", "ms.", "mr", "mrs", "ms", "miss"])
        };
        let mut at = name.start;
        while at > 0 && (at > self.tokens.start || name.start - at < 3) && is_role(at - 1) {
            at -= 1;
            roles.push(full_title(article.word(at)).to_owned());
        }
        if article.is(name.end, &[","]) {
            let stop = (name.end + 1..name.end + 10)
                .find(|at| *at >= article.tokens().len() || article.is(*at, &[",", ".", ";"]))
                .unwrap_or(name.end + 10);
            roles.extend(
                (name.end + 1..stop)
                    .take_while(|at| !article.is(*at, &["of", "who", "for", "and", "said"]))
                    .filter(|at| is_role(*at))
                    .map(|at| article.word(at).to_owned()),
            );
        }
        roles
    }
}

/// The noun behind an abbreviated title.
pub fn full_title(title: &str) -> &str {
    match title {
        "sen." => "senator",
        "rep." => "congressman",
        "gov." => "governor",
        "gen." => "general",
        "dr." => "doctor",
        "prof." => "professor",
        "rev." => "reverend",
        "sgt." => "sergeant",
        "lt." => "lieutenant",
        "col." => "colonel",
        "capt." => "captain",
        "adm." => "admiral",
        other => other,
    }
}
