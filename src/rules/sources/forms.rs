//! Short forms of institutions and texts: *the department* for the Justice Department, *CBP* for Customs and Border
//! Protection, *the report* for a study.

use super::mention::Mention;
use super::names::Names;
use crate::annotation::SourceKind;
use crate::article::Kind;
use crate::rules::lexicon::{self, Classes};

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

/// What a company is called beside its name: *the **airline** Orrin Air*, *the chip **giant** Brindle*.
const TRADES: &[&str] =
    &["airline", "bank", "chain", "company", "conglomerate", "firm", "giant", "group", "outlet", "start-up", "startup"];

/// What a company is before the law, which its short name leaves out.
const LEGAL: &[&str] = &["ag", "co", "co.", "corp", "corp.", "inc", "inc.", "llc", "ltd", "ltd.", "plc", "se"];

/// The words by which an institution or a text was mentioned.
pub struct Form {
    kind: SourceKind,
    /// Its words up to its head in lower case, without determiners.
    words: Vec<String>,
    /// The first letters of its words with capitals.
    initials: String,
    /// Whether it is a determiner and one plain noun: *the department*.
    bare: bool,
    /// Whether all its words before the head are names.
    name: bool,
    /// Whether it is one that was not spoken of before: *a report*.
    new: bool,
}

impl Form {
    /// Reads a mention. The owner is whom *his* or *her* means, if it opens so.
    pub fn read(mention: &Mention, kind: SourceKind, names: &Names, owner: Option<usize>) -> Self {
        let article = mention.article;
        let owner = owner.and_then(|person| names.person(person).name.split(' ').next_back()).map(str::to_lowercase);
        let tokens: Vec<usize> = (mention.tokens.start..mention.head + 1)
            .filter(|at| article.tokens()[*at].kind == Kind::Word)
            .filter(|at| !article.has(*at, Classes::DETERMINER) && !article.is(*at, &["'s", "new", "latest", "same"]))
            .collect();
        let capital = |at: &usize| article.tokens()[*at].capital;
        // *home-goods retailer Orrin Mills Inc.* is *Orrin Mills*.
        let legal = usize::from(tokens.len() > 1 && article.is(mention.head, LEGAL) && mention.tokens.len() > 1);
        let run = tokens.iter().rev().skip(legal).take_while(|at| capital(at)).count();
        let tokens = &tokens[..tokens.len() - legal];
        let described = run > 0
            && run < tokens.len()
            && tokens.get(tokens.len() - run - 1).is_some_and(|at| {
                article.is(*at, TRADES) || article.word(*at).ends_with("er") || article.word(*at).ends_with("or")
            });
        let tokens = if described { &tokens[tokens.len() - run..] } else { tokens };
        let initials =
            tokens.iter().filter(|at| capital(at)).filter_map(|at| article.raw(*at).chars().next()).collect();
        Form {
            kind,
            initials,
            bare: tokens.len() == 1
                && owner.is_none()
                && !capital(&tokens[0])
                && mention.opens_with(&["the", "this", "that"])
                && mention.head + 1 == mention.tokens.end,
            new: tokens.len() == 1 && mention.opens_with(&["a", "an", "another"]),
            name: owner.is_some() || tokens.iter().take(tokens.len().max(2) - 1).all(capital),
            words: owner.into_iter().chain(tokens.iter().map(|at| article.word(*at).to_owned())).collect(),
        }
    }

    /// What two mentions of one institution or text share; nothing where it is a new one.
    pub fn key(&self) -> Option<String> {
        (!self.new).then(|| self.words.join(" "))
    }

    /// Whether it can be a short form of an earlier one.
    fn shortens(&self, full: &Form) -> bool {
        let (Some(head), Some(full_head)) = (self.words.last(), full.words.last()) else { return false };
        if self.kind != full.kind {
            return false;
        }
        if self.bare {
            let alike = self.kind == SourceKind::Document
                && ALIKE.iter().any(|alike| alike.contains(&head.as_str()) && alike.contains(&full_head.as_str()));
            return head == full_head || alike;
        }
        let letters: String = head.to_ascii_uppercase().chars().filter(|c| *c != '.').collect();
        let acronym =
            self.words.len() == 1 && letters.len() > 1 && self.initials.len() == 1 && letters == full.initials;
        let suffix = self.name && full.name && self.words.len() < full.words.len() && full.words.ends_with(&self.words);
        // *Orrin* for *Orrin Capital*
        let firm = self.name
            && self.words.len() + 1 == full.words.len()
            && full.words.starts_with(&self.words)
            && lexicon::classes(full_head).any(Classes::FIRM);
        acronym || suffix || firm
    }
}

/// The source that a form shortens, or that had the same form before.
pub fn find(before: &[(Form, usize)], form: &Form) -> Option<usize> {
    before.iter().rev().take(BACK).find(|(full, _)| form.shortens(full)).map(|(_, source)| *source)
}
