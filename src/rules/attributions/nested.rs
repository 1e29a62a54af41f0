//! Statements inside statements: which of the two stands.

use super::{
    Attributed, according, cited, colon, nominal, participle, reported, shown, stance, surveyed, taken_up, thought,
    uttered,
};
use crate::article::{Article, Kind};
use crate::rules::lexicon::Classes;
use crate::rules::quotes::{Quotation, Standing};
use std::ops::Range;

/// Of two attributions, one inside the other's content, the outer one stands: what the inner speaker says is what the
/// outer one tells of it. A quotation that the inner one gives to somebody keeps its own speaker, and so does a statement in a relative
/// clause.
pub fn drop(article: &Article, found: &mut Vec<Attributed>, quotations: &[Quotation]) {
    if found.len() < 2 {
        return;
    }
    let nested: Vec<bool> = found
        .iter()
        .map(|inner| {
            let Some(cue) = &inner.cue else { return false };
            // The colon after *she wrote of him:* hands over to who wrote.
            let colon = inner.rule == colon::RULE.id;
            if colon
                && found.iter().any(|outer| {
                    outer.rule != inner.rule && inner.content.iter().all(|content| outer.contains(content))
                })
            {
                return true;
            }
            // *Ms. Osei said that he had told her it was “fine”*: the words are his.
            let told = article.has(cue.start, Classes::ADDRESSED)
                && article.has(cue.start, Classes::SAY)
                && !asks(article, cue);
            let speaks = inner.quotations.iter().any(|quote| match quotations[*quote].standing {
                Some(Standing::Full) => true,
                // *challenged her claim that it was “dead”*, but *described her claim that it was dead as “vile”*
                Some(_) if inner.rule == nominal::RULE.id && article.has(cue.start, Classes::TELLING) => {
                    inner.source.is_some() && !article.reads(quotations[*quote].tokens.start - 1, &["as"])
                }
                Some(_) => told && inner.rule == reported::RULE.id || labels(article, inner, cue),
                None => false,
            });
            let people = has_people(article, inner, cue);
            // Where each holds the other's cue, the one that comes last (*…, officials said*) holds it all.
            let within = |outer: &Attributed| {
                // *A woman who accused him of theft said no*: the clause is part of who says so.
                let clause = inner.source.as_ref().zip(outer.cue.as_ref());
                if clause.is_some_and(|(source, cue)| source.start <= cue.start && cue.end <= source.end) {
                    return false;
                }
                // *…, the Star reported, citing two officials*: who passes it on is no part of what the officials say.
                if outer.rule == cited::RULE.id && inner.source.is_some() {
                    return false;
                }
                let holds = inner.contains(outer.cue.as_ref().unwrap_or(cue));
                if people
                    && !(outer.comes_last() && holds)
                    && ![shown::RULE.id, surveyed::RULE.id].contains(&outer.rule)
                {
                    return false;
                }
                if !inner.quotations.is_empty() && keeps_words(article, inner, outer, cue) {
                    return false;
                }
                // Words in marks are rather somebody's than nobody's.
                if outer.source.is_none() && !inner.quotations.is_empty() {
                    return false;
                }
                !std::ptr::eq(outer, inner)
                    && outer.contains(cue)
                    && !is_told_by(inner, outer)
                    && !is_beside(article, inner, outer)
                    && (!holds || outer.comes_last() && !inner.comes_last())
            };
            // *Voters know that “it is late,” Ms. Osei said*: who thinks or takes a stand does not speak.
            let told = |outer: &Attributed| {
                !speaks || outer.comes_last() && [stance::RULE.id, thought::RULE.id].contains(&inner.rule)
            };
            !hangs_on_relative(article, inner)
                && !has_informants(article, inner)
                && found.iter().any(|outer| within(outer) && told(outer))
        })
        .collect();
    let mut nested = nested.into_iter();
    found.retain(|_| !nested.next().unwrap_or_default());
}

/// *Ms. Osei rejected the plan, which critics called “dead”*: the word is theirs, and they are named with it.
fn labels(article: &Article, inner: &Attributed, cue: &Range<usize>) -> bool {
    const LABELS: &[&str] = &["branded", "call", "called", "calls", "dubbed", "labeled", "termed"];
    let relative = |source: &Range<usize>| {
        let before = source.start.checked_sub(1);
        let told = before.is_some_and(|before| article.reads(before, &["what", "which", "whom"]));
        let noun = before.is_some_and(|before| {
            article.tokens()[before].kind == Kind::Word && !article.has(before, Classes::FUNCTION | Classes::CUE)
        });
        // *what she calls “fair”* is mostly whose statement it stands in.
        source.end <= cue.start && (told || noun) && !article.has(source.start, Classes::PRONOUN)
    };
    inner.rule == stance::RULE.id && article.reads(cue.start, LABELS) && inner.source.as_ref().is_some_and(relative)
}

/// *According to the Star, she called it “dead”*, *The Star reported that she did*: the words are hers, unless she only asks
/// or would say so.
fn keeps_words(article: &Article, inner: &Attributed, outer: &Attributed, cue: &Range<usize>) -> bool {
    let would = article.reads(cue.start.max(1) - 1, &["could", "may", "might", "will", "would"]);
    let reports = |cue: &Range<usize>| article.reads(cue.start, &["reported", "reports"]);
    let passes_on = outer.rule == according::RULE.id || outer.cue.as_ref().is_some_and(reports);
    inner.source.is_some()
        && !would
        && !asks(article, cue)
        && (passes_on || !outer.comes_last() && is_named(article, inner, cue))
}

/// *asked her about it*: who asks says nothing of what is asked.
fn asks(article: &Article, cue: &Range<usize>) -> bool {
    article.reads(cue.start, &["ask", "asked", "asks"])
}

/// *Ms. Osei said that Mr. Hale had called the plan “dead”*: the word is his.
fn is_named(article: &Article, inner: &Attributed, cue: &Range<usize>) -> bool {
    const WORDS: &[&str] = &[
        "called", "calls", "characterized", "described", "describes", "dubbed", "labeled", "referred", "refers",
        "said", "says", "stated", "testified", "wrote",
    ];
    let named = |source: &Range<usize>| {
        source.end <= cue.start
            && article.tokens()[source.start].capital
            && !article.has(source.start, Classes::FUNCTION)
            // *as Ms. Osei said*
            && !article.reads(source.start.max(1) - 1, &["as"])
    };
    [reported::RULE.id, stance::RULE.id].contains(&inner.rule)
        && article.reads(cue.start, WORDS)
        && inner.source.as_ref().is_some_and(named)
}

/// *He said that officials believe so*: who hides behind the speaker is worth knowing.
fn has_informants(article: &Article, inner: &Attributed) -> bool {
    let Some(source) = inner.source.clone().filter(|_| inner.informs && inner.rule != stance::RULE.id) else {
        return false;
    };
    // *the senator*, *lawmakers*: those whom the article names, and crowds, are no secret.
    let secret = |at: &usize| {
        let crowd = article.has(*at, Classes::CROWD) && article.has(*at, Classes::PLURAL);
        article.has(*at, Classes::INFORMANT) && !crowd
    };
    let base = |at: &usize| *at == source.start || !article.has(*at, Classes::PREPOSITION | Classes::RELATIVE);
    let office = article.reads(source.start, &["the"]) && source.clone().any(|at| article.has(at, Classes::TITLE));
    !office && source.clone().take_while(base).any(|at| secret(&at))
}

/// *He said that experts say so*: more people stand behind it than he does.
fn has_people(article: &Article, inner: &Attributed, cue: &Range<usize>) -> bool {
    const HELPERS: usize = 2;
    let several = |source: &Range<usize>| {
        let ends = |at: &usize| *at > source.start && article.has(*at, Classes::PREPOSITION | Classes::RELATIVE);
        let head = source.clone().find(ends).unwrap_or(source.end) - 1;
        article.has(head, Classes::ANY_PERSON) && article.has(head, Classes::PLURAL)
    };
    inner.rule == reported::RULE.id
        && inner.informs
        && article.has(cue.start, Classes::SAY)
        && inner.source.as_ref().is_some_and(|source| {
            (source.end..source.end + HELPERS + 1).contains(&cue.start)
                && several(source)
                && !article.has(source.start, Classes::POSSESSIVE)
                && !article.reads(source.start, &["the"])
        })
}

/// *A woman who accused him said …*: the outer statement tells of who makes the inner one, and ends before it.
fn is_told_by(inner: &Attributed, outer: &Attributed) -> bool {
    let cue = outer.cue.as_ref().map_or(0, |cue| cue.start);
    ![participle::RULE.id, thought::RULE.id].contains(&inner.rule)
        && inner.source.as_ref().is_some_and(|source| source.contains(&cue))
}

/// *She attacked the plan after he called it dead*: what a stance is about has no speakers in it.
fn is_beside(article: &Article, inner: &Attributed, outer: &Attributed) -> bool {
    let loose =
        outer.rule == thought::RULE.id && !outer.content.iter().any(|content| article.reads(content.start, &["that"]));
    ([stance::RULE.id, uttered::RULE.id].contains(&outer.rule) || loose && inner.rule != participle::RULE.id)
        && inner.rule != thought::RULE.id
        && outer.cue.as_ref().is_some_and(|cue| !article.has(cue.start, Classes::SAY))
}

/// *the plan, which he said was dead*; *critics who say so*, *a charge that he denied*: the statement is the relative clause's own.
fn hangs_on_relative(article: &Article, inner: &Attributed) -> bool {
    inner.rule == taken_up::RULE.id
        || inner.rule == reported::RULE.id
            && inner.source.as_ref().is_some_and(|source| {
                article.reads(source.start, &["who"])
                    || article.reads(source.end, &["who"]) && !article.reads(source.start, &["that"])
                    || inner.cue.as_ref().is_some_and(|cue| source.end <= cue.start)
                        && source.start > 0
                        && article.reads(source.start - 1, &["which", "what"])
            })
}
