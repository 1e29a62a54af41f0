//! On which terms a source spoke: *on the condition of anonymity because …*.

use super::Sources;
use crate::annotation::Terms;
use crate::article::Article;
use crate::order;
use crate::rules::attributions::Attributed;
use crate::rules::lexicon::Classes;
use std::ops::Range;

/// How many tokens the terms and their reason may have after the word that gives them away.
const LONGEST: usize = 80;

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
    if !(asks(article, anchor)
        || withholds(article, anchor)
        || is_not_authorized(article, anchor)
        || is_barred(article, anchor))
    {
        return None;
    }
    let sentence = &article.sentences()[article.sentence_of(anchor)].tokens;
    let start = opening(article, sentence.start, anchor)?;
    let last = sentence.end.min(anchor + LONGEST);
    let mut end = anchor + 1;
    // *A neighbor who asked not to be named said no*: the main verb is no part of the terms.
    let main = |at: usize| {
        article.has(at, Classes::SAY)
            && article.has(at, Classes::PAST | Classes::THIRD)
            && !article.has(at - 1, Classes::AUXILIARY | Classes::PRONOUN)
            && !article.reads(at - 1, &["to", "'s", "the", "name", "names"])
    };
    while end < last && !main(end) && !article.reads(end, &[".", ";", "”", "\"", ":", "—"]) {
        // *…, citing fear of reprisals*: the reason may come after a comma.
        let reason = article.reads(end + 1, &["because", "citing", "fearing", "given"])
            || article.reads(end + 1, &["for"]) && article.reads(end + 2, &["fear"]);
        if article.reads(end, &[","]) && !reason {
            break;
        }
        end += 1;
    }
    Some(start..end)
}

/// *on condition of anonymity*, *asked not to be named*, *rather than be quoted by name*, *on background*.
fn asks(article: &Article, anchor: usize) -> bool {
    let before =
        |reach: usize, words: &[&str]| (anchor.saturating_sub(reach)..anchor).any(|at| article.reads(at, words));
    article.reads(anchor, &["anonymity", "anonymously"])
        || article.reads(anchor, &["anonymous"]) && before(2, &["remain", "stay"])
        || article.reads(anchor, &["named", "identified", "quoted"])
            && (before(4, &["be"])
                && (before(6, &["not", "cannot", "declined", "refused", "asked", "than"])
                    || (anchor.saturating_sub(6)..anchor).any(|at| is_contracted(article, at)))
                || before(4, &["be"]) && article.reads(anchor + 1, &["only"])
                || before(1, &["being"]) && before(4, &["not"]) && before(6, &["who"])
                || before(4, &["were", "was"]) && before(3, &["not"]) && before(6, &["if"]))
        || is_kept_out(article, anchor)
        || article.reads(anchor, &["background"]) && before(1, &["on"]) && before(5, SPEAK)
        || article.reads(anchor, &["record"]) && before(2, &["off"]) && before(6, SPEAK)
        || article.reads(anchor, &["attribution"]) && before(2, &["not"]) && before(1, &["for"])
        || article.reads(anchor, &["rules"]) && before(1, &["ground"]) && before(4, &["under"])
}

/// *The Star is not naming her*: an outlet keeps a name back, and nobody tells that somebody else does.
fn is_kept_out(article: &Article, anchor: usize) -> bool {
    let sentence = article.sentences()[article.sentence_of(anchor)].tokens.start;
    article.reads(anchor, &["naming"])
        && anchor > sentence
        && article.reads(anchor - 1, &["not"])
        && article.reads(anchor + 1, &["her", "him", "them"])
        && !(sentence..anchor).any(|at| article.has(at, Classes::SAY))
}

/// Verbs of those who speak on terms.
const SPEAK: &[&str] = &["speak", "speaking", "spoke", "talked", "talking"];

/// *asked us not to use his name*, *declined to give her surname*.
fn withholds(article: &Article, anchor: usize) -> bool {
    if !article.reads(anchor, &["name", "names", "surname"]) {
        return false;
    }
    let sentence = article.sentences()[article.sentence_of(anchor)].tokens.start;
    let floor = sentence.max(anchor.saturating_sub(9));
    let last = |words: &[&str]| (floor..anchor).rev().find(|at| article.reads(*at, words));
    let before = |words: &[&str]| anchor > 0 && article.reads(anchor - 1, words);
    let owned = (floor.max(anchor.saturating_sub(2))..anchor).any(|at| article.has(at, Classes::POSSESSIVE));
    let given = last(&["disclose", "give", "print", "provide", "publish", "reveal", "share", "use"]);
    let kept_back = last(&["withhold"]).and_then(|_| last(&["asked", "asking", "requested"])).is_some();
    let withheld = given.and_then(|_| last(&["declined", "not", "refused"]));
    // *He would not give his name*, *who declined to*; what the police keep back is no source's wish.
    let own = |withheld: usize| {
        let subject = withheld.saturating_sub(if article.reads(withheld, &["not"]) { 2 } else { 1 }).max(floor);
        (subject..withheld).any(|at| article.reads(at, &["who", "he", "she", "asked", "asking", "us"]))
    };
    // *asked that their names be withheld*, *did not want his name used*
    let after = |words: &[&str]| (anchor + 1..anchor + 5).any(|at| article.reads(at, words));
    let used = after(&["disclosed", "printed", "published", "revealed", "used"]);
    let wish = || last(&["asked", "asking", "condition", "requested", "requesting", "want", "wanted", "wish"]);
    let refused = || (floor..anchor + 3).any(|at| article.has(at, Classes::NEGATION) || is_contracted(article, at));
    // *whose name is withheld for her safety*
    let safe = before(&["whose"]) && after(&["withheld"]) && has_after(article, anchor, &["because", "for"]);
    let kept = (after(&["withheld"]) || used && refused()) && wish().is_some();
    // *who gave only her first name*
    let first = before(&["first", "given", "middle"]) && last(&["only"]).is_some();
    let partly = first && last(&["gave", "give", "giving", "identified"]).is_some();
    let only = article.reads(anchor + 1, &["only"]) && article.reads(anchor + 2, &["as"]);
    owned && (kept || kept_back || safe || partly || only || withheld.is_some_and(own))
}

/// *didn't*, *wasn't*
fn is_contracted(article: &Article, at: usize) -> bool {
    at < article.tokens().len() && article.word(at).ends_with("n't")
}

/// Whether one of the words stands in reach after a place.
fn has_after(article: &Article, anchor: usize, words: &[&str]) -> bool {
    (anchor + 1..anchor + 7).any(|at| article.reads(at, words))
}

/// *barred from speaking publicly*
fn is_barred(article: &Article, anchor: usize) -> bool {
    article.reads(anchor, &["barred", "forbidden", "prohibited"])
        && (anchor + 1..anchor + 4)
            .any(|at| article.reads(at, &["commenting", "discuss", "discussing", "speak", "speaking", "talking"]))
}

/// *not authorized to speak publicly*, *without permission to discuss it*
fn is_not_authorized(article: &Article, anchor: usize) -> bool {
    let lacks = article.reads(anchor, &["authorization", "authorisation", "permission"])
        && (anchor.saturating_sub(3)..anchor).any(|at| {
            article.reads(at, &["lack", "lacked", "lacking", "not", "without"]) || is_contracted(article, at)
        });
    (lacks
        || article.reads(anchor, &["authorized", "authorised", "permitted", "allowed"])
            && (anchor.saturating_sub(2)..anchor).any(|at| article.reads(at, &["not"]) || is_contracted(article, at)))
        && (anchor..anchor + 5).any(|at| article.reads(at, &["speak", "discuss", "talk", "comment"]))
}

/// Where the terms open: with *who*, *speaking*, *asking* …; failing that, with *on* condition or *under* rules.
fn opening(article: &Article, sentence: usize, anchor: usize) -> Option<usize> {
    const OPENERS: &[&str] = &[
        "who", "whom", "whose", "speaking", "asking", "requesting", "citing", "insisting", "spoke", "asked",
        "requested", "insisted", "declined", "speak", "granted", "pleaded", "preferred", "refused", "wished",
    ];
    let floor = sentence.max(anchor.saturating_sub(16));
    let near = || (floor..anchor).rev().take_while(|at| !article.reads(*at, &["."]));
    let Some(opener) = near().find(|at| article.reads(*at, OPENERS)) else {
        let on = near().find(|at| article.reads(*at, &["on", "under"]));
        let he = || near().find(|at| article.reads(*at, &["he", "she"]));
        if article.reads(anchor, &["naming"]) {
            return near().find(|at| article.reads(*at, &["not"]));
        }
        return if article.reads(anchor, &["name", "names", "surname"]) { he() } else { on };
    };
    // *who spoke*, *who, like others, asked* …; but *who saw the letter but asked* …
    let who = (opener.saturating_sub(6).max(floor)..opener).rev().find(|at| article.reads(*at, &["who"]));
    let joined = |who: &usize| (*who..opener).any(|at| article.reads(at, &["but"]));
    Some(who.filter(|who| !joined(who)).unwrap_or(opener))
}

/// The unnamed source whose terms they are: the first one after them where they open the sentence, else the last one mentioned
/// before them, in the sentence or the one before.
fn speaker(article: &Article, unnamed: &[(usize, usize)], terms: &Range<usize>) -> Option<usize> {
    let before = unnamed.partition_point(|(mention, _)| *mention <= terms.start);
    let sentence = &article.sentences()[article.sentence_of(terms.start)].tokens;
    let after = unnamed.get(before).filter(|(mention, _)| terms.start == sentence.start && *mention < sentence.end);
    if let Some((_, source)) = after {
        return Some(*source);
    }
    let (mention, source) = *unnamed.get(before.checked_sub(1)?)?;
    (article.sentence_of(mention) + 1 >= article.sentence_of(terms.start)).then_some(source)
}

fn terms(article: &Article, tokens: &Range<usize>) -> Terms {
    let told = |at: usize| {
        article
            .reads(at, &["anonymity", "anonymous", "anonymously", "identified", "name", "named", "quoted", "surname"])
    };
    let because = tokens.clone().find(|at| {
        let next = *at > tokens.start && (told(at - 1) || article.reads(at - 1, &[","]));
        article.reads(*at, &["because", "since", "due", "owing"])
            || article.reads(*at, &["to", "for", "citing", "out", "given", "as", "fearing"]) && next
            || article.reads(*at, &["so"]) && article.reads(at + 1, &["as"]) && next
            || article.reads(*at, &["in"]) && article.reads(at + 1, &["order"]) && next
    });
    let reason = because.map(|because| {
        let mut start = because + usize::from(!article.reads(because, &["fearing"]));
        while start < tokens.end && article.reads(start, &["as", "of", "order", "to"]) {
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
        reason.clone().any(|at| article.reads(at, HARMS))
            && !reason.clone().any(|at| article.reads(at, &["authorized", "authorised"]))
    });
    Terms { span: article.span(tokens), reason: reason.map(|reason| article.span(&reason)), real }
}
