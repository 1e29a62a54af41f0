//! Which unnamed source a later mention points back to: *the official*, *those people*, *aides* once more.

use super::Spoken;
use super::mention::Mention;
use crate::annotation::Count;
use crate::article::{Article, Kind};
use crate::rules::lexicon::Classes;
use std::ops::Range;

/// How many mentions back it may lie.
const REACH: usize = 40;

/// Nouns for one person, each of which may point back to another.
const ALIKE: &[&[&str]] = &[&["exec", "executive"], &["attorney", "lawyer"], &["congressman", "lawmaker"]];

/// A mention that was read before.
pub struct Said {
    /// Its words.
    pub tokens: Range<usize>,
    /// The noun that it is about.
    pub head: usize,
    /// Who it was.
    pub source: usize,
    /// Whether it meant more than one.
    pub plural: bool,
    /// How they know, if it said so.
    pub basis: Option<&'static str>,
    /// Whether they only acted.
    pub idle: bool,
}

/// The unnamed source among those before that a mention means once more.
pub fn find(article: &Article, sources: &[Spoken], said: &[Said], mention: &Mention) -> Option<usize> {
    let bare = mention.tokens.len() == 1 && mention.plural;
    let word = article.word(mention.head);
    let head = singular(word);
    let exact = |count: &Option<Count>| count.filter(|count| count.max.is_some());
    let count = mention.count();
    // *two port sources and an aide … the sources*
    let called = |said: &&Said| {
        singular(article.word(said.head)) == head
            || ALIKE.iter().any(|alike| alike.contains(&head) && alike.contains(&singular(article.word(said.head))))
            || mention.is_definite() && mention.plural && said.tokens.clone().any(|at| article.word(at) == word)
            // *A Republican senator … the Republican*
            || mention.is_definite() && !mention.plural && (said.tokens.start..said.head).any(|at| article.word(at) == word)
    };
    let generic = matches!(head, "individual" | "insider" | "people" | "person" | "source" | "witness");
    // *Another guard said no. “It was late,” the man said.*
    let last = said.last().filter(|said| {
        let other = match head {
            "man" => Classes::WOMAN,
            "woman" => Classes::MAN,
            _ => Classes::default(),
        };
        matches!(head, "employee" | "man" | "player" | "staffer" | "woman" | "worker")
            && !is_introduced(article, 0, mention)
            && article.sentence_of(said.tokens.start) + 1 >= article.sentence_of(mention.head)
            && !article.has(said.head, other)
    });
    let alike = |said: &&Said| {
        sources[said.source].kind.is_unnamed()
            && said.plural == mention.plural
            && (called(said)
                || mention.is_definite()
                    && (generic || last.is_some_and(|last| last.tokens.start == said.tokens.start)))
    };
    let before = said.iter().rev().take(REACH).filter(alike);
    if mention.is_definite() {
        let by_ordinal = by_ordinal(article, sources, before.clone().filter(called), mention)
            .or_else(|| by_ordinal(article, sources, before.clone(), mention));
        if by_ordinal.is_some() {
            return by_ordinal;
        }
        // *the two pilots and another captain* are a mix of their own.
        if mention.is_mix() {
            return None;
        }
        // *One aide said no. The other aide said yes.*
        if !mention.plural && (mention.tokens.start..mention.head).any(|at| article.is(at, &["other"])) {
            return None;
        }
        // *the six sources* are six, whatever they were called; *the sources* are whoever was called so last.
        let count = exact(&count);
        let counted = |said: &&Said| count.is_some() && sources[said.source].count == count;
        // *the port official* is whoever was called a port official, whoever else spoke since.
        let described = told_by(article, &mention.tokens, mention.head).next().and_then(|_| {
            let tells =
                |said: &&Said, at: usize| said.tokens.clone().any(|as_well| article.word(as_well) == article.word(at));
            let fits = |said: &&Said| told_by(article, &mention.tokens, mention.head).all(|at| tells(said, at));
            before.clone().find(counted).filter(fits).or_else(|| before.clone().filter(called).find(fits))
        });
        if let Some(said) = described {
            return Some(said.source);
        }
        let best =
            before.clone().find(counted).or_else(|| before.clone().find(called)).or_else(|| before.clone().next());
        // *All three officials* are not the two who spoke before.
        let others = |said: &&Said| {
            let known = exact(&sources[said.source].count);
            known.is_some_and(|known| count.is_some_and(|count| count != known))
        };
        // *A pilot said yes. Another pilot was less sure. The pilot …* means the other one.
        let newer = |said: &&Said| !mention.plural && is_introduced(article, said.tokens.end, mention);
        return best.filter(|said| !others(said) && !newer(said)).map(|said| said.source);
    }
    if !mention.plural {
        return None;
    }
    // *Officials say* may be others each time, unless just one group of officials has spoken so far.
    let last = before.clone().next()?;
    let only = before.clone().all(|said| said.source == last.source);
    let talk = ["officials", "aides", "advisers", "sources"];
    if bare && (only || !mention.head_is(&talk)) || is_headline(article, last) {
        return Some(last.source);
    }
    // *Officials at the port* are not the two officials who spoke before.
    before
        .filter(|said| exact(&sources[said.source].count).is_none())
        .find(|said| is_same_group(article, said, mention, only))
        .map(|said| said.source)
}

/// The words of a phrase that tell which people are meant: *the **port** official*, *a lawyer for the **bank***.
fn told_by<'a>(article: &'a Article, tokens: &Range<usize>, head: usize) -> impl Iterator<Item = usize> + use<'a> {
    const NUMBERS: Classes = Classes::NUMBER.or(Classes::QUANTIFIER).or(Classes::FUNCTION);
    tokens.clone().filter(move |at| {
        let word = article.tokens()[*at].kind == Kind::Word;
        word && *at != head
            && !article.has(*at, NUMBERS)
            && !article.is(*at, ORDINALS)
            && !article.is(*at, &["'s", "same"])
    })
}

/// *first*, *second* …: which of several.
const ORDINALS: &[&str] = &["first", "second", "third", "fourth", "fifth"];

/// *the second official* is the one who came as *a second official*, *the first official* who came before that one.
fn by_ordinal<'a>(
    article: &Article,
    sources: &[Spoken],
    before: impl Iterator<Item = &'a Said> + Clone,
    mention: &Mention,
) -> Option<usize> {
    let ordinal =
        (mention.tokens.start..mention.head).map(|at| article.word(at)).find(|word| ORDINALS.contains(word))?;
    let is = |source: usize, ordinal: &str| {
        sources[source].name.split(' ').take(3).any(|word| word.eq_ignore_ascii_case(ordinal))
    };
    let numbered = before.clone().map(|said| said.source).find(|source| is(*source, ordinal));
    let first = || {
        let next = |source: usize| is(source, "second") || is(source, "another");
        let mut before = before.map(|said| said.source).skip_while(|source| !next(*source));
        let second = before.next()?;
        before.find(|source| *source != second)
    };
    numbered.or_else(|| (ordinal == "first").then(first).flatten())
}

/// Whether a source spoke last in a headline: its *officials* are those of whom the text tells first.
fn is_headline(article: &Article, last: &Said) -> bool {
    last.tokens.len() == 1 && article.in_headline(last.tokens.start)
}

/// Whether somebody else of the kind has come in since: *Another pilot was less sure.*
fn is_introduced(article: &Article, since: usize, mention: &Mention) -> bool {
    const REACH: usize = 80;
    const LONGEST: usize = 5;
    let word = article.word(mention.head);
    let opens = |at: usize| {
        article.is(at, &["a", "an", "another"])
            && (at == 0 || !article.is(at - 1, &[",", "as", "by", "for", "is", "was"]))
    };
    let within = |at: usize| article.tokens()[at].kind == Kind::Word && !article.has(at, Classes::FUNCTION);
    (since.max(mention.tokens.start.saturating_sub(REACH))..mention.tokens.start).any(|at| {
        article.word(at) == word && (at.saturating_sub(LONGEST)..at).rev().find(|at| !within(*at)).is_some_and(&opens)
    })
}

fn singular(noun: &str) -> &str {
    noun.strip_suffix('s').filter(|noun| !noun.ends_with('s')).unwrap_or(noun)
}

/// Whether two groups that no number or rank tells apart are described alike: *Hale aides* and *her aides*, *people briefed
/// on the talks* and *people briefed on the plan*.
fn is_same_group(article: &Article, said: &Said, mention: &Mention, only: bool) -> bool {
    let counted =
        |tokens: Range<usize>| tokens.into_iter().any(|at| article.has(at, Classes::NUMBER | Classes::QUANTIFIER));
    let (one, other) = (said.tokens.start..said.head, mention.tokens.start..mention.head);
    // *Officials at the port* are not those at the bank.
    let tail = |head: usize, end: usize| (head + 1..end).filter(|at| !article.has(*at, Classes::FUNCTION));
    let mut ends = tail(mention.head, mention.tokens.end).peekable();
    let apart = ends.peek().is_some()
        && tail(said.head, said.tokens.end).next().is_some()
        && !ends.any(|at| tail(said.head, said.tokens.end).any(|other| article.word(at) == article.word(other)));
    if apart && mention.basis.is_none() && said.basis.is_none() {
        return false;
    }
    if said.head < said.tokens.start || counted(one.clone()) || counted(other.clone()) {
        return false;
    }
    let basis = mention.basis.as_ref().map(|basis| basis.kind);
    let told = |tokens: &Range<usize>| {
        tokens
            .clone()
            .filter(|at| !article.has(*at, Classes::DETERMINER) && !article.is(*at, &["'s", "'", "’"]))
            .collect::<Vec<_>>()
    };
    let (one, other) = (told(&one), told(&other));
    let within = |one: &[usize], other: &[usize]| {
        one.iter().all(|at| other.iter().any(|as_well| article.word(*at) == article.word(*as_well)))
    };
    let ranked = |words: &[usize]| words.iter().any(|at| article.has(*at, Classes::RANK));
    let alike = within(&one, &other) && within(&other, &one);
    // *Officials at the port* are no vaguer than *state officials*.
    let plain = |tokens: &Range<usize>, head: usize| head + 1 == tokens.end;
    let vaguer = only
        && (one.is_empty() && plain(&said.tokens, said.head) && !ranked(&other)
            || other.is_empty() && plain(&mention.tokens, mention.head) && !ranked(&one));
    alike && basis == said.basis || vaguer && basis.is_none() && said.basis.is_none()
}
