//! Words with capitals in a row, read as the name of a person where they are one.

use super::apposition::leads_in;
use super::names::{Gender, full_title};
use crate::article::{Article, BlockKind, Kind};
use crate::rules::lexicon::Classes;
use crate::rules::quotes::Quotation;
use foldhash::fast::RandomState;
use std::collections::HashMap;
use std::ops::Range;

/// Words that stand alone with a verb of saying, and where they do so first.
pub type Surnames<'a> = HashMap<&'a str, usize, RandomState>;

/// Titles that say nothing of what somebody does.
const FORMS_OF_ADDRESS: &[&str] =
    &["alhaji", "dame", "lady", "lord", "miss", "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "shri", "sir", "smt", "smt."];

/// The single words with capitals that somebody speaks by: *Achebe said*, *said Achebe*.
pub fn surnames<'a>(article: &'a Article, runs: &[Run]) -> Surnames<'a> {
    let speaks = |at: usize| article.has(at, Classes::SAY) && article.has(at, Classes::PAST | Classes::THIRD);
    runs.iter()
        .filter(|run| run.tokens.len() == 1 && !run.headline)
        .filter(|run| {
            let Range { start, end } = run.tokens;
            let before = start.checked_sub(1);
            let determined = before.is_some_and(|before| article.has(before, Classes::DETERMINER));
            !determined && (speaks(end) || before.is_some_and(speaks))
        })
        .map(|run| run.tokens.start)
        .rev()
        .map(|at| (article.word(at), at))
        .filter(|(word, _)| word.len() > 2)
        .collect()
}

/// A run of words with capitals, a title or a role before it included.
pub struct Run {
    /// Its tokens.
    pub tokens: Range<usize>,
    /// Whether it stands in a headline, where capitals say less.
    pub headline: bool,
}

/// The runs of words with capitals, in order.
pub fn runs(article: &Article, quotations: &[Quotation]) -> Vec<Run> {
    let mut runs = Vec::new();
    for block in article.blocks() {
        let headline = block.kind == BlockKind::Headline;
        let mut at = block.tokens.start;
        while at < block.tokens.end {
            if is_part(article, at, at, headline) {
                let end = end(article, quotations, at, block.tokens.end, headline);
                runs.push(Run { tokens: at..end, headline });
                at = end;
            } else {
                at += 1;
            }
        }
    }
    runs
}

/// Where the run that starts here ends.
fn end(article: &Article, quotations: &[Quotation], start: usize, stop: usize, headline: bool) -> usize {
    let goes_on = |at: usize| at < stop && is_part(article, start, at, headline);
    let nickname = |at: usize| {
        let found = quotations.binary_search_by_key(&at, |quotation| quotation.tokens.start).ok()?;
        (quotations[found].standing.is_none() && quotations[found].tokens.len() <= 5)
            .then(|| quotations[found].tokens.end)
    };
    let mut at = start + 1;
    while at < stop && article.tokens()[at].spaced {
        let particle = article.is(at, &["de", "la", "al", "van", "von", "der", "bin", "del", "da", "di", "el"]);
        if goes_on(at) || particle && goes_on(at + 1) {
            at += 1;
        } else if let Some(end) = nickname(at).filter(|end| goes_on(*end)) {
            at = end;
        } else {
            break;
        }
    }
    at
}

/// Whether a word goes on the run that starts at another.
fn is_part(article: &Article, start: usize, at: usize, headline: bool) -> bool {
    let token = &article.tokens()[at];
    // A headline sets its verbs and nouns in capitals too: *Mayor Dana Hale Calls Rival a Liar*.
    let finite = token.classes.any(Classes::CUE) && token.classes.any(Classes::PAST | Classes::THIRD);
    let shouted = (finite && at > start + 1
        || headline && token.classes.any(Classes::CUE | Classes::VERB | Classes::ADVERB | Classes::ANY_PERSON))
        && !token.classes.any(Classes::GIVEN | Classes::TITLE);
    token.capital
        && token.kind == Kind::Word
        && !shouted
        && (!token.classes.any(Classes::FUNCTION | Classes::CALENDAR) || article.raw(at) == "Will")
}

impl Run {
    /// The name in the run, if it is a person's: what follows a title, or starts with a given name, or is shown to be one by
    /// what stands around it.
    pub fn name(&self, article: &Article, surnames: &Surnames) -> Option<Range<usize>> {
        let end = self.tokens.end;
        if self.is_firm(article) {
            return None;
        }
        if self.is_kin(article) {
            return Some(self.tokens.clone());
        }
        let named = |name: &Range<usize>| {
            !name.clone().any(|at| {
                article.has(at, Classes::ORGANIZATION | Classes::DOCUMENT) && !article.has(at, Classes::GIVEN)
                // *a South Carolina Democrat*
            }) && !article.has(name.end - 1, Classes::FIRM | Classes::CROWD)
                && !article.is(name.end - 1, &["'s"])
        };
        let title = self.tokens.clone().rev().find(|at| article.has(*at, Classes::TITLE) && *at + 1 < end);
        // *Chief Executive Imani Achebe*: a title of two words.
        let role = |at: usize| at + 1 < end && article.has(at, Classes::ANY_PERSON) && !article.has(at, Classes::GIVEN);
        let after = title.map(|title| title + 1 + usize::from(role(title + 1)));
        if let Some(name) = after.map(|after| after..end).filter(named) {
            return Some(name);
        }
        let given = self.tokens.clone().find(|at| article.has(*at, Classes::GIVEN));
        if let Some(name) = given.map(|given| given..end)
            && (2..=5).contains(&name.len())
            && named(&name)
        {
            return Some(name);
        }
        // Without a given name what the lexicon knows is no part of a name: *Actress Imani Achebe*.
        let unknown = |at: &usize| article.is_unknown(*at);
        let whole = self.tokens.clone().find(unknown).unwrap_or(end)..end;
        let capitals = || {
            whole.clone().all(|at| article.raw(at).chars().any(char::is_lowercase) || article.raw(at).ends_with('.'))
        };
        ((2..=4).contains(&whole.len())
            && named(&whole)
            && !article.has(end - 1, Classes::PLURAL)
            && (has_initial(article, &whole)
                || self.is_described(article)
                || !self.headline && self.is_shortened(article, surnames))
            && capitals())
        .then_some(whole)
    }

    /// *Hale **&** Roe*, *Leeds**-based** Harbor Lines*: whatever it looks like, no person is called so.
    fn is_firm(&self, article: &Article) -> bool {
        let Range { start, end } = self.tokens;
        let based =
            self.tokens.clone().any(|at| article.word(at).ends_with("-based") && !article.has(at + 1, Classes::GIVEN));
        let joined = |at: usize, other: usize| {
            article.is(at, &["&"]) && article.tokens().get(other).is_some_and(|other| other.capital)
        };
        based || joined(end, end + 1) || start > 1 && joined(start - 1, start - 2)
    }

    /// *his father, **Imani**,*: a relative's given name stands alone.
    fn is_kin(&self, article: &Article) -> bool {
        const KIN: &[&str] = &[
            "aunt", "boyfriend", "brother", "daughter", "father", "girlfriend", "grandfather", "grandmother",
            "husband", "mother", "sister", "son", "uncle", "widow", "wife",
        ];
        let Range { start, end } = self.tokens;
        start > 2
            && self.tokens.len() == 1
            && article.is(start - 1, &[","])
            && article.is(end, &[","])
            && article.is(start - 2, KIN)
            && (article.has(start - 3, Classes::POSSESSIVE) || article.is(start - 3, &["'s"]))
            && article.is_unknown(start)
    }

    /// Whether what stands beside it is said of persons: *spokeswoman Imani Achebe*; *Imani Achebe, 42,*; *Imani Achebe, a
    /// nurse*.
    fn is_described(&self, article: &Article) -> bool {
        let Range { start, end } = self.tokens;
        let role = |at: usize| article.has(at, Classes::ANY_PERSON) && !article.has(at, Classes::PLURAL);
        if start > 0 && role(start - 1) && article.tokens()[start].spaced {
            return true;
        }
        // *said Imani Achebe of the harbor union*
        if start > 0 && article.has(start - 1, Classes::SAY) && article.is(end, &["of", "from"]) {
            return true;
        }
        let beside =
            article.is(end, &[",", ")"]) && start >= 2 && article.is(start - 1, &[",", "("]) && role(start - 2)
                || is_beside(article, &self.tokens);
        // *In Nairobi, a nurse said*: a place is no person.
        let place = start > 0 && article.is(start - 1, &["in", "at", "from", "of", "near", "across", "outside", "on"]);
        let age = |at: usize| {
            article
                .tokens()
                .get(at)
                .is_some_and(|next| next.kind == Kind::Number && next.span.end - next.span.start <= 2)
                && article.is(at + 1, &[",", "."])
        };
        let opens = article.is(end + 1, &["a", "an", "the", "his", "her", "its"]);
        // *At the Dollar General, a cashier said*: a person has no article.
        let thing = start > 0 && article.has(start - 1, Classes::DETERMINER);
        let told = article.is(end, &[","])
            && !place
            && !thing
            && (age(end + 1)
                || article.is(end + 1, &["who", "whose"])
                || (end + 1..end + if opens { 6 } else { 3 })
                    .take_while(|at| !article.is(*at, &[",", "and", "or", "'s"]))
                    .any(|at| role(at) && !article.tokens()[at].capital));
        beside || told
    }

    /// Whether the article also has its last word alone, as it has a person's surname: *Imani Achebe … Achebe said*.
    fn is_shortened(&self, article: &Article, surnames: &Surnames) -> bool {
        let Range { start, end } = self.tokens;
        !(start > 0 && article.has(start - 1, Classes::DETERMINER))
            && surnames.get(article.word(end - 1)).is_some_and(|alone| start < *alone)
    }

    /// What a title, a description beside the name or the given name tells.
    pub fn gender(&self, article: &Article, name: &Range<usize>) -> Option<Gender> {
        let told = |at: usize| Gender::of(article, at, Classes::WOMAN, Classes::MAN);
        let titled = (self.tokens.start..name.start).rev().find_map(told);
        let before = self.tokens.start.checked_sub(1).filter(|_| article.tokens()[self.tokens.start].spaced);
        // A surname alone may be somebody else's given name.
        let given =
            || (name.len() > 1).then(|| Gender::of(article, name.start, Classes::FEMALE, Classes::MALE)).flatten();
        titled.or_else(|| before.and_then(told)).or_else(given).or_else(|| apposition(article, name).find_map(told))
    }

    /// The titles and roles around the name: *Mayor*, *director of operations*.
    pub fn roles(&self, article: &Article, name: &Range<usize>) -> Vec<String> {
        let mut roles = Vec::new();
        let is_role = |at: usize| {
            article.has(at, Classes::TITLE | Classes::ANY_PERSON)
                && !article.has(at, Classes::PLURAL)
                && !article.is(at, &["insider", "source"])
        };
        let mut at = name.start;
        while at > 0 && (at > self.tokens.start || name.start - at < 3) && is_role(at - 1) {
            at -= 1;
            if !article.is(at, FORMS_OF_ADDRESS) {
                roles.push(full_title(article.word(at)).to_owned());
            }
        }
        let told = |at: &usize| is_role(*at) && !article.is(*at, FORMS_OF_ADDRESS);
        roles.extend(apposition(article, name).filter(told).map(|at| article.word(at).to_owned()));
        roles
    }
}

/// Whether a name stands in commas after a description: *one pastor in the north, Darran Whitlock,*.
fn is_beside(article: &Article, name: &Range<usize>) -> bool {
    const REACH: usize = 10;
    let Some(comma) = name.start.checked_sub(1).filter(|at| article.is(*at, &[","])) else { return false };
    // *a resident of San Tomas, Costa Verde,*: where somebody is from.
    let before = (0..comma).rev().take(REACH).find(|at| !article.tokens()[*at].capital);
    let place =
        before.is_some_and(|at| at + 1 < comma && article.is(at, &["at", "from", "in", "near", "of", "outside"]));
    let described = (comma.saturating_sub(REACH)..comma)
        .rev()
        .take_while(|at| {
            matches!(article.tokens()[*at].kind, Kind::Word) && !article.has(*at, Classes::VERB | Classes::AUXILIARY)
        })
        .any(|at| article.has(at, Classes::ANY_PERSON));
    described && !place && article.is(name.end, &[",", "of", "."])
}

/// *Imani R. Achebe*
fn has_initial(article: &Article, name: &Range<usize>) -> bool {
    (name.start + 1..name.end - 1).any(|at| article.raw(at).len() == 2 && article.raw(at).ends_with('.'))
}

/// The words that describe somebody behind the name: *Imani Achebe, **the spokeswoman** for …*.
fn apposition<'a>(article: &'a Article, name: &Range<usize>) -> impl Iterator<Item = usize> + use<'a> {
    let from = if article.is(name.end, &[","]) { name.end + 1 } else { article.tokens().len() };
    let ends = |at: &usize| {
        article.is(*at, &[",", ".", ";", "of", "for", "and", "said"]) || article.has(*at, Classes::RELATIVE)
    };
    let reach = article.tokens().len().min(from + 9);
    let end = (from..reach).find(ends).unwrap_or(reach);
    // *Asked about Ms. Hale, the spokesman said …*: who says so, and not what Ms. Hale is.
    let sentence = article.sentences()[article.sentence_of(name.start)].tokens.start;
    let other = article.is(end, &["said"]) && leads_in(article, sentence, name.start);
    from..if other { from } else { end }
}
