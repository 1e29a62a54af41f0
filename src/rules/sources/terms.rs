//! On which terms a source spoke: *on the condition of anonymity because …*.

use super::Sources;
use crate::annotation::Terms;
use crate::article::Article;
use crate::order;
use crate::rules::attributions::Attributed;
use crate::rules::lexicon::Classes;
use std::ops::Range;

/// Gives the terms to the unnamed sources that spoke on them.
pub fn give(article: &Article, attributed: &[Attributed], sources: &mut Sources) {
    let mut unnamed: Vec<(usize, usize)> = attributed
        .iter()
        .zip(&sources.of)
        .filter_map(|(attributed, source)| Some((attributed.source.as_ref()?.start, (*source)?)))
        .filter(|(_, source)| sources.list[*source].kind.is_unnamed())
        .collect();
    order::by_key(&mut unnamed, |one| *one);
    for anchor in (0..article.tokens().len()).filter(|at| article.has(*at, Classes::TERMS)) {
        let Some(tokens) = find(article, anchor) else { continue };
        let Some(source) = speaker(article, &unnamed, &tokens) else { continue };
        sources.list[source].terms.get_or_insert_with(|| terms(article, &tokens));
    }
}

/// Whether terms of anonymity stand right after a mention: who asks not to be named is not named elsewhere.
pub fn follow(article: &Article, mention: &Range<usize>) -> bool {
    const REACH: usize = 20;
    let sentence = &article.sentences()[article.sentence_of(mention.start)].tokens;
    (mention.start..sentence.end.min(mention.end + REACH))
        .any(|at| article.has(at, Classes::TERMS) && find(article, at).is_some())
}

/// The terms around a word that gives them away.
fn find(article: &Article, anchor: usize) -> Option<Range<usize>> {
    let asked = article.is(anchor, &["anonymity", "anonymously"])
        || (article.is(anchor, &["named", "identified", "quoted"])
            && (anchor.saturating_sub(4)..anchor).any(|at| article.is(at, &["be"]))
            && (anchor.saturating_sub(6)..anchor).any(|at| article.is(at, &["not", "declined", "refused", "asked"])))
        || (article.is(anchor, &["authorized", "authorised", "permitted", "allowed"])
            && (anchor.saturating_sub(2)..anchor)
                .any(|at| article.is(at, &["not", "wasn't", "weren't", "isn't", "aren't"]))
            && (anchor..anchor + 5).any(|at| article.is(at, &["speak", "discuss", "talk", "comment"])));
    if !asked {
        return None;
    }
    let sentence = &article.sentences()[article.sentence_of(anchor)].tokens;
    // It opens with *who*, *speaking*, *asking* …; failing that, with *on condition of*.
    let floor = sentence.start.max(anchor.saturating_sub(16));
    let opener = (floor..anchor).rev().take_while(|at| !article.is(*at, &["."])).find(|at| {
        article.is(
            *at,
            &[
                "who", "speaking", "asking", "requesting", "citing", "insisting", "spoke", "asked", "requested",
                "insisted", "declined", "speak", "granted",
            ],
        )
    })?;
    // *who spoke*, *who, like others, asked* …
    let start =
        (opener.saturating_sub(6).max(floor)..opener).rev().find(|at| article.is(*at, &["who"])).unwrap_or(opener);
    let mut end = anchor + 1;
    // *A neighbor who asked not to be named said no*: the main verb is no part of the terms.
    let main = |at: usize| {
        article.has(at, Classes::SAY)
            && article.has(at, Classes::PAST | Classes::THIRD)
            && !article.has(at - 1, Classes::AUXILIARY | Classes::PRONOUN)
            && !article.is(at - 1, &["to"])
    };
    while end < sentence.end && !main(end) && !article.is(end, &[",", ".", ";", "”", "\"", ":", "—"]) {
        end += 1;
    }
    Some(start..end)
}

/// The unnamed source whose terms they are: the last one mentioned before them, in the sentence or the one before.
fn speaker(article: &Article, unnamed: &[(usize, usize)], terms: &Range<usize>) -> Option<usize> {
    let before = unnamed.partition_point(|(mention, _)| *mention <= terms.start);
    let (mention, source) = *unnamed.get(before.checked_sub(1)?)?;
    (article.sentence_of(mention) + 1 >= article.sentence_of(terms.start)).then_some(source)
}

fn terms(article: &Article, tokens: &Range<usize>) -> Terms {
    let because = tokens.clone().find(|at| {
        article.is(*at, &["because", "since", "due", "owing"])
            || (article.is(*at, &["to", "for", "citing", "out"])
                && *at > tokens.start
                && article.is(at - 1, &["anonymity", "identified", "named", "anonymously", "quoted"]))
    });
    let reason = because.map(|because| {
        let mut start = because + 1;
        while start < tokens.end && article.is(start, &["of", "to"]) {
            start += 1;
        }
        start..tokens.end
    });
    let reason = reason.filter(|reason| !reason.is_empty());
    const HARMS: &[&str] = &[
        "fear", "fears", "feared", "fearing", "retaliation", "retribution", "reprisal", "reprisals", "safety", "lose",
        "losing", "job", "jobs", "threats", "threatened", "harassment", "harassed", "arrest", "arrested", "fired",
        "punished", "punishment", "jeopardize", "endanger", "danger", "killed", "deported", "career", "business",
        "family", "sued", "prosecution", "backlash",
    ];
    let real = reason.clone().is_some_and(|reason| {
        reason.clone().any(|at| article.is(at, HARMS))
            && !reason.clone().any(|at| article.is(at, &["authorized", "authorised"]))
    });
    Terms { span: article.span(tokens), reason: reason.map(|reason| article.span(&reason)), real }
}
