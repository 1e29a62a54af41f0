//! Short forms of institutions and texts: *the department* for the Justice Department, *CBP* for Customs and Border
//! Protection, *the report* for a study.

use super::mention::Mention;
use super::names::Names;
use crate::annotation::SourceKind;
use crate::article::Kind;
use crate::rules::lexicon::{self, Classes};
use std::borrow::Cow;

/// How many mentions back a short form may look.
const BACK: usize = 40;

/// Words for one thing, each of which may point back to another.
const ALIKE: &[&[&str]] = &[
    &["analysis", "paper", "report", "review", "study"],
    &["poll", "survey"],
    &["complaint", "lawsuit", "suit"],
    &["newspaper", "paper"],
    &["e-mail", "email", "message"],
];

/// Names that institutions go by, and what they are.
const BYNAMES: &[(&str, &str)] = &[("fed", "federal reserve"), ("pentagon", "defense department")];

/// What a company is called beside its name: *the **airline** Orrin Air*, *the chip **giant** Brindle*.
const TRADES: &[&str] =
    &["airline", "bank", "chain", "company", "conglomerate", "firm", "giant", "group", "outlet", "start-up", "startup"];

/// What a company is before the law, which its short name leaves out.
const LEGAL: &[&str] = &["ag", "co", "co.", "corp", "corp.", "inc", "inc.", "llc", "ltd", "ltd.", "plc", "se"];

/// The words by which an institution or a text was mentioned.
pub struct Form<'a> {
    kind: SourceKind,
    /// Its words up to its head in lower case, without determiners.
    words: Vec<Cow<'a, str>>,
    /// What follows its head in its name: *the Department of **Justice***.
    rest: Vec<&'a str>,
    /// The first letters of its words with capitals.
    initials: String,
    /// What it says or shows that it is: *the chip **giant** Brindle*, *Brindle Inc.*
    trade: Option<&'a str>,
    /// Whether it is a determiner and one plain noun: *the department*.
    bare: bool,
    /// Whether all its words before the head are names.
    name: bool,
    /// Whether it opens with *the* or *this*.
    definite: bool,
    /// Whether it is one that was not spoken of before: *a report*.
    new: bool,
}

impl<'a> Form<'a> {
    /// Reads a mention. The owner is whom *his* or *her* means, if it opens so.
    pub fn read(mention: &Mention<'a>, kind: SourceKind, names: &Names, owner: Option<usize>) -> Self {
        let article = mention.article;
        let owner = owner.map(|person| names.person(person).surname().to_lowercase());
        let tokens: Vec<usize> = (mention.tokens.start..mention.head + 1)
            .filter(|at| article.tokens()[*at].kind == Kind::Word)
            .filter(|at| !article.has(*at, Classes::DETERMINER) && !article.is(*at, &["'s"]))
            .filter(|at| article.tokens()[*at].capital || !article.is(*at, &["new", "latest", "same"]))
            .collect();
        let capital = |at: &usize| article.tokens()[*at].capital;
        let rest = rest_of_name(mention);
        // *home-goods retailer Orrin Mills Inc.* is *Orrin Mills*.
        let legal = usize::from(tokens.len() > 1 && article.is(mention.head, LEGAL) && mention.tokens.len() > 1);
        let run = tokens.iter().rev().skip(legal).take_while(|at| capital(at)).count();
        let tokens = &tokens[..tokens.len() - legal];
        let described = run > 0
            && run < tokens.len()
            && tokens.get(tokens.len() - run - 1).is_some_and(|at| {
                article.is(*at, TRADES) || article.word(*at).ends_with("er") || article.word(*at).ends_with("or")
            });
        let firm = legal > 0 || capital(&mention.head) && mention.head_has(Classes::FIRM);
        let trade = described.then(|| article.word(tokens[tokens.len() - run - 1])).or(firm.then_some("company"));
        let tokens = if described { &tokens[tokens.len() - run..] } else { tokens };
        let initials = tokens
            .iter()
            .chain(&rest)
            .filter(|at| capital(at))
            .filter_map(|at| article.raw(*at).chars().next())
            .collect();
        Form {
            kind,
            initials,
            trade,
            rest: rest.iter().map(|at| article.word(*at)).collect(),
            bare: tokens.len() == 1
                && owner.is_none()
                && !capital(&tokens[0])
                && mention.opens_with(&["the", "this", "that"])
                && mention.head + 1 == mention.tokens.end,
            definite: mention.opens_with(&["the", "this", "that"]),
            new: tokens.len() == 1 && mention.opens_with(&["a", "an", "another"]),
            name: owner.is_some() || tokens.iter().take(tokens.len().max(2) - 1).all(capital),
            words: match BYNAMES.iter().find(|(byname, _)| tokens.len() == 1 && article.is(tokens[0], &[byname])) {
                Some((_, name)) => name.split(' ').map(Cow::from).collect(),
                None => {
                    owner.into_iter().map(Cow::from).chain(tokens.iter().map(|at| article.word(*at).into())).collect()
                }
            },
        }
    }

    /// What two mentions of one institution or text share; nothing where it is a new one.
    pub fn key(&self) -> Option<String> {
        let words =
            || self.words.iter().map(|word| &**word).chain(self.rest.iter().copied()).collect::<Vec<_>>().join(" ");
        (!self.new).then(words)
    }

    /// *the Justice Department* for *the Department of Justice*
    fn turns(&self, other: &Form) -> bool {
        !other.rest.is_empty()
            && self.words.len() == other.rest.len() + other.words.len()
            && self.words.iter().zip(&other.rest).all(|(word, other)| word == other)
            && self.words.ends_with(&other.words)
    }

    /// Whether it can be a short form of an earlier one.
    fn shortens(&self, full: &Form) -> bool {
        let (Some(head), Some(full_head)) = (self.words.last(), full.words.last()) else { return false };
        if self.kind != full.kind {
            return false;
        }
        if self.turns(full) || full.turns(self) {
            return true;
        }
        // *the Harbor Center* for *the Harbor Center for Ships*, whichever comes first
        if self.name && self.words.len() > 1 && self.words == full.words && self.rest.is_empty() != full.rest.is_empty()
        {
            return true;
        }
        // *the University of Kent* is none other's short form.
        if !self.rest.is_empty() {
            return false;
        }
        if self.bare {
            let alike = self.kind == SourceKind::Document
                && ALIKE.iter().any(|alike| alike.contains(&&**head) && alike.contains(&&**full_head));
            let firm = |trade: &str| trade == head || trade == "company" && head == "firm";
            return head == full_head || alike || full.trade.is_some_and(firm);
        }
        let acronym = self.words.len() == 1 && self.initials.len() == 1 && is_acronym(head, &full.initials);
        // *Border Protection*, *the weather service*
        let told = self.name && full.name || self.words.len() > 1 && self.definite && full.name;
        let suffix = told && self.words.len() < full.words.len() && full.words.ends_with(&self.words);
        // *Orrin* for *Orrin Capital*
        let firm = self.name
            && self.words.len() + 1 == full.words.len()
            && full.words.starts_with(&self.words)
            && lexicon::classes(full_head).any(Classes::FIRM);
        acronym || suffix || firm
    }
}

/// Whether letters are the initials of a longer name, or the first of them: *C.D.C.* for the Centers for Disease Control and
/// Prevention.
fn is_acronym(word: &str, initials: &str) -> bool {
    let letters: String = word.to_ascii_uppercase().chars().filter(|char| *char != '.').collect();
    letters.len() > 1 && (letters == initials || letters.len() > 2 && initials.starts_with(&letters))
}

/// The words with capitals that follow the head of a name, without the small words between them.
fn rest_of_name(mention: &Mention) -> Vec<usize> {
    let article = mention.article;
    let small = |at: usize| article.is(at, &["and", "for", "of", "on", "the"]);
    let capital = |at: usize| article.tokens()[at].capital && article.tokens()[at].kind == Kind::Word;
    if !capital(mention.head) {
        return Vec::new();
    }
    let name = (mention.head + 1..mention.tokens.end).take_while(|at| small(*at) || capital(*at));
    name.filter(|at| !small(*at)).collect()
}

/// The source that a form shortens, or that had the same form before.
pub fn find(before: &[(Form<'_>, usize)], form: &Form) -> Option<usize> {
    before.iter().rev().take(BACK).find(|(full, _)| form.shortens(full)).map(|(_, source)| *source)
}
