//! An institution that speaks as a body.

use super::{Mention, SourceRule, apposition};
use crate::annotation::SourceKind;
use crate::rules::lexicon::Classes;
use crate::rules::{hit, miss};

/// See the module.
pub const RULE: SourceRule = SourceRule {
    id: "organization",
    title: "An institution",
    explanation: "The institution speaks and no person is shown. It stands by what it says, but somebody chose the words.",
    ask: &["Who speaks for it, and what does it want?"],
    examples: &[
        hit("<source>The Health Ministry</source> said that the ward was full."),
        hit("<source>The Lakeside Star</source> said that the road was closed."),
        hit("<source>Police</source> said that the road was closed."),
        hit("<source>An activist investor</source>, Orrin Capital, said that the board was weak."),
        miss("A Health Ministry official said that the ward was full.", "An official is a person, and unnamed."),
    ],
    find,
};

/// Those who found groups for a cause.
const RALLIED: &[&str] = &[
    "americans", "citizens", "doctors", "friends", "mothers", "nurses", "parents", "physicians", "scientists",
    "students", "veterans", "women", "workers",
];

fn find(mention: &Mention) -> Option<SourceKind> {
    let person = mention.head_has(Classes::ANY_PERSON);
    // *Federal prosecutors* speak as a body, *two prosecutors* are people.
    let body = !(person && mention.plural) || mention.is_bare() || mention.opens_with(&["the"]);
    if mention.head_has(Classes::ORGANIZATION) && body {
        return Some(SourceKind::Organization);
    }
    // *local media sources* are outlets.
    let media = mention.head_is(&["sources"])
        && mention.head > mention.tokens.start
        && mention.article.reads(mention.head - 1, &["media", "news", "press"]);
    if media {
        return Some(SourceKind::Organization);
    }
    // *The Lakeside Star*: a word for a person inside a name.
    let article = mention.article;
    // *Concerned Nurses for Leeds*
    let capital = |at: usize| article.tokens().get(at).is_some_and(|token| token.capital);
    let cause = article.reads(mention.head + 1, &["against", "for", "united", "without"])
        && (mention.head + 1..mention.head + 3).any(capital);
    // *Citizens for Clean Harbors*, *Pilots Without Borders*, unlike *lawyers for Exxon*
    let rallied = cause
        && mention.head == mention.tokens.start
        && capital(mention.head)
        && capital(mention.head + 2)
        && (capital(mention.head + 1) || article.reads(mention.head + 1, &["for"]) && mention.head_is(RALLIED))
        && !article.in_headline(mention.head);
    // *Harbor Insider*, *Leeds's Plain Dealer*
    let place = (mention.tokens.start..mention.head).rev().find(|at| article.reads(*at, &["'s"]));
    let masthead =
        !mention.plural && (place.map_or(mention.tokens.start, |place| place + 1)..mention.head).all(capital);
    let inside = mention.head > mention.tokens.start
        && mention.head_is_name()
        && (cause || (mention.opens_with(&["the"]) || masthead) && !mention.head_has(Classes::CROWD))
        && !mention.head_has(Classes::TITLE)
        && article.tokens()[mention.head - 1].capital
        && !article.has(mention.head - 1, Classes::ANY_PERSON | Classes::TITLE | Classes::RANK)
        && !article.in_headline(mention.head);
    // *the Star*: people are called so in small letters.
    let outlet = mention.opens_with(&["the"])
        && mention.tokens.len() == 2
        && article.tokens()[mention.head].capital
        && !mention.head_has(Classes::TITLE | Classes::INFORMANT | Classes::CROWD | Classes::PLURAL);
    // *Orrin & Sons*
    let firm = mention.head > mention.tokens.start && article.reads(mention.head - 1, &["&"]) && capital(mention.head);
    if person && (inside || outlet || rallied || firm) || apposition::is_firm(article, &mention.tokens) {
        return Some(SourceKind::Organization);
    }
    // *the Pentagon*, *Politico*, *CBS News*: a name that is no person's.
    let name = mention.head_is_name() && !person && !mention.is_figure();
    name.then_some(SourceKind::Organization)
}
