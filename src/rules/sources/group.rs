//! Some real people, none named.

use super::{Mention, SourceRule};
use crate::annotation::SourceKind;
use crate::rules::attributions::ASKERS;
use crate::rules::lexicon::Classes;
use crate::rules::{hit, miss};

/// See the module.
pub const RULE: SourceRule = SourceRule {
    id: "unnamed-group",
    title: "People without names",
    explanation: "Some real people spoke to the writer, and the article does not say who. Several people may still have it \
                  from one.",
    ask: &["How many are they, and do they know it at first hand?", "Why do they want to stay unnamed?"],
    examples: &[
        hit("<source>Two people briefed on the talks</source> said that they had failed."),
        hit("The talks had failed, <source>officials</source> said."),
        hit("<source>Everyone I interviewed</source> said that the talks had failed."),
        hit("The talks had failed, according to <source>fellow lawyers</source>."),
        hit("<source>People inside the company</source> said that the talks had failed."),
        miss("Critics said that the talks had failed.", "Nobody in particular spoke."),
    ],
    find,
};

/// Those of whom there are so many that *many* of them are a crowd.
const LARGE: &[&str] = &["employees", "members", "parents", "patients", "residents", "students", "workers"];

fn find(mention: &Mention) -> Option<SourceKind> {
    // *officials and analysts* are informants as far as the officials go.
    let joined = (mention.tokens.start..mention.head).any(|at| {
        mention.article.reads(at, &["and", "or"])
            && at > mention.tokens.start
            && mention.article.has(at - 1, Classes::INFORMANT)
            && mention.article.has(at - 1, Classes::PLURAL)
            && !mention.article.has(at - 1, Classes::CROWD)
    });
    // *everyone I interviewed*, *most of those interviewed*, *some who spoke with reporters*: the writer asked them.
    let asked = |at: usize| {
        let article = mention.article;
        article.reads(at, ASKERS)
            || article.reads(at, &["spoke", "spoken", "talked"]) && article.reads(at + 1, &["to", "with"])
    };
    let interviewed = mention.plural && mention.article.reads(mention.head + 1, &["interviewed"]);
    if interviewed || mention.tokens.clone().skip(1).any(asked) || mention.plural && told_somebody(mention) {
        return Some(SourceKind::UnnamedGroup);
    }
    // *any rational person* is nobody, *the mayor's circle* are people.
    if mention.is_share()
        || mention.opens_with(&["few"])
        || mention.is_generic() && !mention.head_has(Classes::COLLECTIVE)
    {
        return None;
    }
    let informants = mention.head_has(Classes::INFORMANT) || mention.is_figure() || joined;
    let people = mention.head_has(Classes::ANY_PERSON)
        || mention.head_is(&["people", "those", "others", "some", "several", "them"]);
    // *people inside the company*, unlike *people in the street*
    let near = |at: usize| mention.article.reads(at, &["circle", "inner", "orbit"]);
    let insiders = mention.head_is(&["people", "those"])
        && (mention.article.reads(mention.head + 1, &["around", "inside", "within"])
            || mention.article.reads(mention.head + 1, &["in"]) && (mention.head + 2..mention.tokens.end).any(near));
    // Whoever is said to know something was asked by somebody.
    let knows = mention.basis.is_some() && people;
    // *several of the players*, *some of the women*, unlike *some of his critics*
    let of_those = mention.opens_with(&["several", "some"])
        && mention.article.reads(mention.tokens.start + 1, &["of"])
        && mention.article.has(mention.tokens.start + 2, Classes::DETERMINER)
        && (mention.head_has(Classes::PERSON) && !mention.head_has(Classes::CROWD)
            || mention.article.reads(mention.tokens.start + 2, &["the"])
                && mention.head_is(&["men", "women", "children"]));
    // *several experts*: who only looks on, or who is named where it matters.
    let outside = mention.head_is(&["analysts", "candidates", "critics", "experts", "observers"]);
    // *a handful of Democrats*, *several*: the writer knows whom.
    let few = of_those
        // *several senior Democrats*
        || mention.opens_with(&["several"])
            && (mention.tokens.len() == 1
                || people && (mention.article.has(mention.tokens.start + 1, Classes::RANK) || !outside && said(mention)))
        || mention.article.reads(mention.tokens.start + 1, &["handful"]) && people
        // *numerous fellow lawmakers*
        || mention.article.has(mention.tokens.start, Classes::QUANTIFIER)
            && mention.article.reads(mention.tokens.start + 1, &["fellow"]);
    // *lawmakers who are open to it*: whoever is.
    let any = mention.head == mention.tokens.start && mention.article.reads(mention.head + 1, &["who"]);
    let plain = mention.head + 1 == mention.tokens.end || any;
    // *fellow physicians*: those beside somebody in particular.
    let beside = mention.opens_with(&["fellow"]);
    // *Leaders*, *lawyers*: people who are named when they matter speak here as a crowd; but *state party leaders said*.
    let led = mention.head_is(&["leaders"]) && mention.head > mention.tokens.start + 1 && said(mention);
    let alone = mention.is_bare() && !beside && !joined && plain && mention.head_has(Classes::CROWD) && !led;
    let many = mention.opens_with(&["many", "most", "few", "all", "any"]);
    // *many residents*, unlike *many officials* and *many of the residents*
    let crowd = || {
        mention.head_has(Classes::CROWD)
            || mention.head_is(LARGE) && !mention.article.reads(mention.tokens.start + 1, &["of"])
    };
    let vague = alone || many && crowd() || mention.head_is(&["people"]);
    let locals = mention.is_bare() && is_told_in_place(mention);
    // *both players*, unlike *both Democrats and Republicans*
    let both = mention.opens_with(&["both"]) && mention.head + 1 == mention.tokens.end && mention.tokens.len() < 4;
    let dozens = mention.opens_with(&["dozens"])
        && (mention.head_has(Classes::PERSON) && !mention.head_has(Classes::CROWD)
            || mention.head_is(&["men", "women"]))
        && said(mention);
    let counted = both && people && !mention.head_has(Classes::CROWD)
        || (mention.tokens.start..mention.head).any(|at| is_few(mention, at)) && people;
    (knows || insiders || dozens || counted || few || locals || informants && !vague)
        .then_some(SourceKind::UnnamedGroup)
}

/// *Hale voters told the Star*, *residents told me*, *some spoke on the condition of anonymity*: they spoke to somebody.
fn told_somebody(mention: &Mention) -> bool {
    const TERMS: usize = 10;
    let article = mention.article;
    let end = mention.tokens.end;
    let told = end + usize::from(article.reads(end, &["had", "have"]));
    let to = told + 1 + usize::from(article.reads(told + 1, &["the"]));
    let spoke = || {
        let mut after = (told + 1..told + TERMS).take_while(|at| !article.reads(*at, &[",", "who"]));
        after.any(|at| article.reads(at, &["anonymity", "anonymously"]))
    };
    article.reads(told, &["spoke"]) && spoke()
        || article.reads(told, &["told"])
            && (article.reads(to, &["me", "reporters", "us"]) || article.tokens().get(to).is_some_and(|to| to.capital))
}

/// *Elders in the village of Osei said …*, *herders near the border told …*: people of a place whom a reporter met there.
fn is_told_in_place(mention: &Mention) -> bool {
    const LOCALS: &[&str] = &[
        "elders", "farmers", "fishermen", "herders", "men", "mothers", "shopkeepers", "teachers", "traders", "vendors",
        "women",
    ];
    const PLACES: &[&str] =
        &["border", "camp", "city", "market", "neighborhood", "province", "region", "town", "village"];
    let Mention { article, tokens, head, .. } = mention;
    let there = article.reads(head + 1, &["along", "around", "at", "in", "near", "outside"])
        && (head + 2..tokens.end).any(|at| article.tokens()[at].capital || article.reads(at, PLACES));
    mention.head_is(LOCALS) && there && said(mention)
}

/// Whether the first cue after it tells that they spoke: *said*, but *say*, *believed*.
fn said(mention: &Mention) -> bool {
    const REACH: usize = 16;
    let Mention { article, tokens, .. } = mention;
    let sentence = article.sentences()[article.sentence_of(tokens.start)].tokens.end;
    let cue = (tokens.end..sentence.min(tokens.end + REACH)).find(|at| article.has(*at, Classes::CUE));
    cue.is_some_and(|cue| article.has(cue, Classes::SAY) && article.has(cue, Classes::PAST))
}

/// Whether a number is so small that a reporter may have talked to all of them: *six teachers*, *20 people*.
fn is_few(mention: &Mention, at: usize) -> bool {
    const MOST: usize = 50;
    mention.article.reads(at, &["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "dozen"])
        || mention.article.word(at).parse().is_ok_and(|number: usize| number <= MOST)
}
