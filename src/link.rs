//! Joins the stages' results: which quote is whose, which number stands in which attribution, who stands behind which
//! sentence.

mod chain;
mod corroboration;

use crate::annotation::*;
use crate::article::{Article, BlockKind, Kind};
use crate::order;
use crate::rules::attributions::{Attributed, CITING, stance};
use crate::rules::lexicon::Classes;
use crate::rules::numbers::{self, Claim};
use crate::rules::quotes::{self, Quotation};
use crate::rules::sources::Sources;
use chain::Chain;
use std::num::NonZeroU32;
use std::ops::Range;

/// Joins what the stages found into one.
#[inline(never)]
pub fn link(
    article: &Article,
    quotations: &[Quotation],
    attributed: &[Attributed],
    sources: Sources,
    claims: Vec<Claim>,
) -> Annotations {
    let informing: Vec<usize> =
        (0..attributed.len()).filter(|index| sources.idle.binary_search(index).is_err()).collect();
    // *a nurse, who said so*: the statement's subject is *who*, the reader looks for the nurse.
    let mention = |index: usize| {
        let antecedent = sources.antecedents.binary_search_by_key(&index, |(index, _)| *index).ok();
        antecedent.map(|at| &sources.antecedents[at].1).or(attributed[index].source.as_ref())
    };
    let (attributed, of): (Vec<&Attributed>, Vec<Option<usize>>) =
        informing.iter().map(|&index| (&attributed[index], sources.of[index])).unzip();
    let contents = Contents::new(article, &attributed, &of);
    let chain = Chain { article, attributed: &attributed, of: &of, sources: &sources.list, contents: &contents };
    let corroborated = corroboration::find(article, &attributed, &of, &sources.list);
    let attributions: Vec<Attribution> = attributed
        .iter()
        .zip(&of)
        .enumerate()
        .map(|(index, (attributed, source))| Attribution {
            source: *source,
            via: chain.via(index),
            corroborated: corroborated[index],
            source_span: mention(informing[index]).map(|tokens| article.span(tokens)),
            cue: attributed.cue.as_ref().map(|tokens| article.span(tokens)),
            content: attributed.content.iter().map(|tokens| article.span(tokens)).collect(),
            form: form(attributed, quotations),
            stance: attributed.cue.as_ref().and_then(|cue| stance(article, cue)),
            rule: attributed.rule,
            certainty: attributed.certainty,
        })
        .collect();
    let (sentences, words) = sentences(article, &attributed, &of, &contents, sources.list.len());
    Annotations {
        language: article.language(),
        supported: true,
        blocks: article.blocks().to_vec(),
        quotes: quotations
            .iter()
            .filter_map(|quotation| quote(article, quotation, &contents, &attributed, &of))
            .collect(),
        discrepancies: numbers::discrepancies(article, &claims),
        numbers: claims.into_iter().map(|claim| number(article, claim, &contents, &attributed, &of)).collect(),
        sentences,
        sources: join_sources(sources, &words, &attributions),
        attributions,
    }
}

/// For each token, the attribution in whose content it stands; of several the one that has it in its shortest piece, and one
/// with a source before one without.
struct Contents {
    /// The attribution of each piece of content, by index.
    pieces: Vec<usize>,
    /// The piece in which a token stands, by its place from one, so that none costs no room of its own: long texts have
    /// millions of tokens.
    of: Vec<Option<NonZeroU32>>,
    /// Whether the token stands in the words that name a source.
    in_source: Vec<bool>,
}

impl Contents {
    fn new(article: &Article, attributed: &[&Attributed], of: &[Option<usize>]) -> Self {
        let mut pieces: Vec<(usize, (usize, usize))> = Vec::with_capacity(attributed.len());
        let mut at: Vec<Option<NonZeroU32>> = vec![None; article.tokens().len()];
        for (index, attributed) in attributed.iter().enumerate() {
            for content in &attributed.content {
                // What an outlet reports and cites somebody for is rather theirs; but *“…,” she wrote, citing aides* are her words.
                let own = article.tokens()[content.start].kind == Kind::Quote
                    && attributed.cue.as_ref().is_some_and(|cue| article.is(cue.start, &["citing"]));
                let cited = attributed.rule == CITING && !own;
                let rank = (usize::from(of[index].is_some()) + usize::from(cited), usize::MAX - content.len());
                pieces.push((index, rank));
                for held in &mut at[content.clone()] {
                    if held.is_none_or(|held| pieces[held.get() as usize - 1].1 <= rank) {
                        *held = NonZeroU32::new(pieces.len() as u32);
                    }
                }
            }
        }
        let mut in_source = vec![false; article.tokens().len()];
        for source in attributed.iter().filter_map(|attributed| attributed.source.clone()) {
            in_source[source].fill(true);
        }
        Contents { pieces: pieces.into_iter().map(|(index, _)| index).collect(), of: at, in_source }
    }

    fn at(&self, token: usize) -> Option<usize> {
        self.of[token].map(|place| self.pieces[place.get() as usize - 1])
    }
}

/// A whole quotation is a quote; a few words are one where an attribution gives them to somebody.
fn quote(
    article: &Article,
    quotation: &Quotation,
    contents: &Contents,
    attributed: &[&Attributed],
    of: &[Option<usize>],
) -> Option<Quote> {
    let standing = quotation.standing?;
    let attribution = contents.at(quotation.tokens.start);
    if standing == quotes::Standing::Partial && attribution.is_none_or(|index| !speaks(article, attributed[index])) {
        return None;
    }
    Some(Quote {
        span: article.span(&quotation.tokens),
        attribution,
        speaker: attribution.and_then(|index| of[index]),
        form: match standing {
            quotes::Standing::Full => QuoteForm::Full,
            quotes::Standing::Continued => QuoteForm::Continued,
            quotes::Standing::Clause | quotes::Standing::Partial => QuoteForm::Partial,
        },
        altered: altered(article, &quotation.tokens),
        rule: quotation.rule,
        certainty: quotation.certainty,
    })
}

/// Whether words are spoken or written there: *vowed to “end” the tax* is an act, but one of words. Data have no words: in
/// *the poll found “very liberal” voters ahead* the marks hold a heading.
fn speaks(article: &Article, attributed: &Attributed) -> bool {
    const DATA: &[&str] = &[
        "calculations", "census", "data", "estimates", "figures", "footage", "numbers", "poll", "polls", "results",
        "statistics", "survey", "surveys", "video", "videos",
    ];
    let word = |cue: &Range<usize>| {
        let stance = article.has(cue.start, Classes::STANCE) && !article.has(cue.start, Classes::THINK);
        stance || article.has(cue.start, Classes::SAY)
    };
    let data = |source: &Range<usize>| source.clone().any(|at| article.is(at, DATA));
    (attributed.informs || attributed.cue.as_ref().is_some_and(word)) && !attributed.source.as_ref().is_some_and(data)
}

/// Brackets and ellipses inside a quote.
fn altered(article: &Article, tokens: &Range<usize>) -> Vec<Alteration> {
    let mut found = Vec::new();
    for at in tokens.clone() {
        if article.tokens()[at].kind != Kind::Mark {
            continue;
        }
        if article.is(at, &["["]) {
            if let Some(close) = (at..tokens.end.min(at + 40)).find(|at| article.is(*at, &["]"])) {
                found.push(Alteration { span: article.span(&(at..close + 1)), how: "bracket" });
            }
        } else if article.is(at, &["…", "...", "...."]) {
            found.push(Alteration { span: article.tokens()[at].span, how: "ellipsis" });
        }
    }
    found
}

fn form(attributed: &Attributed, quotations: &[Quotation]) -> Form {
    let quoted: usize = attributed.quotations.iter().map(|quote| quotations[*quote].tokens.len()).sum();
    let all: usize = attributed.content.iter().map(Range::len).sum();
    if quoted == 0 {
        Form::Indirect
    } else if quoted + 2 >= all {
        // A conjunction or a comma between two quotations is not the writer's paraphrase.
        Form::Direct
    } else {
        Form::Mixed
    }
}

/// A number is somebody's where it stands in what they say. A share of a poll's answers is nobody who could give figures,
/// and of numbers that count the sources themselves a reader asks who they are, not who says so.
fn number(
    article: &Article,
    claim: Claim,
    contents: &Contents,
    attributed: &[&Attributed],
    of: &[Option<usize>],
) -> Number {
    let at = claim.tokens.start;
    let attribution =
        contents.at(at).filter(|index| of[*index].is_some() && gives_figures(article, attributed[*index], claim.kind));
    let attribution = attribution.filter(|index| !is_aside(article, attributed[*index], at));
    let mut missing = claim.missing;
    if attribution.is_none() && !contents.in_source[at] {
        missing.push(Missing::Source);
    }
    Number {
        span: article.span(&claim.tokens),
        kind: claim.kind,
        attribution,
        quantity: claim.quantity,
        missing,
        rule: claim.rule,
        certainty: claim.certainty,
    }
}

/// Whether the words that attribute make the figures in the content the source's: *backed*, *criticized* and *asked* tell of
/// something that the writer describes. A share beside what the people asked in a poll say is the poll's.
fn gives_figures(article: &Article, attributed: &Attributed, kind: NumberKind) -> bool {
    const ASKED: &[&str] =
        &["adults", "americans", "men", "people", "supporters", "those", "viewers", "voters", "women"];
    let asked = |mut source: Range<usize>| {
        // *A survey of those under 30 shows …*
        if source.clone().any(|at| article.has(at, Classes::DOCUMENT)) {
            return false;
        }
        // *Two in three said …*
        let share = article.has(source.start, Classes::NUMBER) && article.is(source.start + 1, &["in", "out"]);
        share || source.any(|at| article.is(at, ASKED))
    };
    if matches!(kind, NumberKind::Percent | NumberKind::Ratio) && attributed.source.clone().is_some_and(asked) {
        return false;
    }
    let Some(cue) = &attributed.cue else { return true };
    let stance = cue.clone().any(|at| article.has(at, Classes::STANCE));
    let speech = cue.clone().any(|at| article.has(at, Classes::SAY | Classes::SHOW | Classes::THINK));
    !attributed.quotations.is_empty()
        || (!stance || speech) && !article.is(cue.start, &["ask", "asked", "asking", "asks"])
}

/// Whether a figure stands in the writer's own aside on a person: *she said that Mr. Hale, who has lived there for two
/// decades, …*.
fn is_aside(article: &Article, attributed: &Attributed, figure: usize) -> bool {
    const REACH: usize = 20;
    let Some(content) = attributed.content.iter().find(|content| content.contains(&figure)) else { return false };
    if !attributed.quotations.is_empty() || article.has(attributed.anchor(), Classes::SHOW) {
        return false;
    }
    let from = content.start.max(figure.saturating_sub(REACH));
    let opens = |at: &usize| article.is(*at, &[",", "(", ")", "—", "–", ";", "."]);
    (from..figure).rev().find(opens).is_some_and(|at| article.is(at, &[",", "("]) && article.is(at + 1, &["who"]))
}

/// Whether two stretches have a token in common.
fn meet(one: &Range<usize>, other: &Range<usize>) -> bool {
    one.start < other.end && other.start < one.end
}

/// Whether a reader would count it as a word: the possessive *'s* is none.
fn is_counted(article: &Article, at: usize) -> bool {
    let token = &article.tokens()[at];
    matches!(token.kind, Kind::Word | Kind::Number) && (token.spaced || !article.is(at, &["'s"]))
}

fn join_sources(sources: Sources, words: &[usize], attributions: &[Attribution]) -> Vec<Source> {
    let mut joined: Vec<Source> = sources
        .list
        .into_iter()
        .zip(words)
        .map(|(spoken, words)| Source {
            kind: spoken.kind,
            rule: spoken.rule,
            name: spoken.name,
            mentions: Vec::new(),
            role: spoken.role,
            affiliation: spoken.affiliation,
            count: spoken.count,
            basis: spoken.basis,
            terms: spoken.terms,
            words: *words,
        })
        .collect();
    for attribution in attributions {
        if let (Some(source), Some(span)) = (attribution.source, attribution.source_span) {
            joined[source].mentions.push(span);
        }
    }
    for source in &mut joined {
        order::by_key(&mut source.mentions, |mention| (mention.start, mention.end));
        source.mentions.dedup();
    }
    joined
}

/// Who stands behind each sentence: whoever most of its words are attributed to, or is mentioned as its source. And how many
/// words each of the sources is given, headlines and captions included.
fn sentences(
    article: &Article,
    attributed: &[&Attributed],
    of: &[Option<usize>],
    contents: &Contents,
    sources: usize,
) -> (Vec<Standing>, Vec<usize>) {
    let mut mentioned: Vec<(usize, usize)> = attributed
        .iter()
        .zip(of)
        .filter_map(|(attributed, source)| Some((attributed.source.as_ref()?.start, (*source)?)))
        .collect();
    order::by_key(&mut mentioned, |one| *one);
    let mut given = vec![0; sources];
    let mut standings = Vec::with_capacity(article.sentences().len());
    // How many words of the sentence each source has.
    let mut weights: Vec<(usize, usize)> = Vec::new();
    for sentence in article.sentences() {
        weights.clear();
        let mut words = 0;
        for token in sentence.tokens.clone() {
            let counted = usize::from(is_counted(article, token));
            words += counted;
            let Some(source) = contents.at(token).and_then(|index| of[index]) else { continue };
            given[source] += counted;
            match weights.iter_mut().find(|(known, _)| *known == source) {
                Some((_, weight)) => *weight += 1,
                None => weights.push((source, 1)),
            }
        }
        if !matches!(article.blocks()[sentence.block].kind, BlockKind::Paragraph | BlockKind::List) {
            continue;
        }
        let heaviest = weights.iter().max_by_key(|(_, weight)| *weight).map(|(source, _)| *source);
        let from = mentioned.partition_point(|(at, _)| *at < sentence.tokens.start);
        let first = mentioned.get(from).filter(|(at, _)| *at < sentence.tokens.end).map(|(_, source)| *source);
        standings.push(Standing { span: article.span(&sentence.tokens), source: heaviest.or(first), words });
    }
    (standings, given)
}
