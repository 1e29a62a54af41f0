//! Pairs quotation marks.
//!
//! Curly marks say whether they open or close. Straight and single ones are read by the white space around them, and
//! apostrophes, decades (*'90s*), feet and inches are told from marks here.

use crate::article::{Article, BlockKind, Kind};
use crate::rules::lexicon::Classes;
use std::ops::Range;

/// An opening mark and what it opens.
#[derive(Clone, Debug)]
pub struct Marked {
    /// From the opening mark to the closing one, both included; to the end of the paragraph where it isn't closed.
    pub tokens: Range<usize>,
    /// Whether there is a closing mark.
    pub closed: bool,
    /// Whether it isn't closed because the next paragraph, which opens with a mark, goes on.
    pub goes_on: bool,
    /// Whether it goes on from the paragraph before.
    pub goes_on_from: bool,
}

/// The families of marks; a mark closes what its own family opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Family {
    Double,
    Single,
    Guillemet,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Side {
    Opens,
    Closes,
    /// Typewriter marks that could do both.
    Either,
    Neither,
}

/// Pairs the marks of every block.
pub fn pair(article: &Article) -> Vec<Marked> {
    let mut found: Vec<Marked> = Vec::new();
    let mut open_before = false;
    for block in article.blocks().iter().filter(|block| !block.tokens.is_empty()) {
        let from = found.len();
        pair_block(article, block.tokens.clone(), &mut found);
        let starts = found.get(from).is_some_and(|marked| marked.tokens.start == block.tokens.start);
        if open_before && starts {
            found[from - 1].goes_on = true;
            found[from].goes_on_from = true;
        }
        open_before = block.kind == BlockKind::Paragraph
            && found.len() > from
            && found.last().is_some_and(|marked| !marked.closed && marked.tokens.end == block.tokens.end);
    }
    // A mark that nothing closes opens a quote only where the paragraph starts with it, or where the next one goes on.
    found.retain(|marked| {
        marked.closed || marked.goes_on || marked.goes_on_from || {
            let block = article.block_of(marked.tokens.start);
            article.blocks()[block].tokens.start == marked.tokens.start && marked.tokens.len() > 6
        }
    });
    found
}

fn pair_block(article: &Article, tokens: Range<usize>, found: &mut Vec<Marked>) {
    let marks: Vec<(usize, Family, Side)> = tokens
        .clone()
        .filter(|at| article.tokens()[*at].kind == Kind::Quote)
        .map(|at| {
            let (family, side) = read(article, &tokens, at);
            (at, family, side)
        })
        .filter(|(_, _, side)| *side != Side::Neither)
        .collect();
    // How many marks of each family can still close, so that a nested pair is told from a forgotten closing mark.
    let mut left = [Family::Double, Family::Single, Family::Guillemet]
        .map(|family| marks.iter().filter(|mark| mark.1 == family && mark.2 != Side::Opens).count());
    let mut open: Option<(usize, Family, usize)> = None;
    for (at, family, side) in marks {
        let closers = &mut left[family as usize];
        if side != Side::Opens {
            *closers -= 1;
        }
        match open {
            // A single mark opens only what is closed again: else it is an apostrophe.
            None if matches!(side, Side::Opens | Side::Either) && (family != Family::Single || *closers > 0) => {
                open = Some((at, family, 1));
            }
            None => {}
            Some((start, outer, depth)) if outer == family => match side {
                Side::Closes | Side::Either if depth == 1 => {
                    let end = at + 1 + usize::from(closes_inner_late(article, at));
                    found.push(Marked { tokens: start..end, closed: true, goes_on: false, goes_on_from: false });
                    open = None;
                }
                Side::Closes => open = Some((start, outer, depth - 1)),
                // A straight mark that opens a paragraph holds curly ones, closed or not.
                Side::Opens if *closers > depth || (start == tokens.start && article.raw(start) != article.raw(at)) => {
                    open = Some((start, outer, depth + 1));
                }
                Side::Opens => open = Some((at, family, 1)),
                _ => {}
            },
            // A double mark inside single ones that opens a real quote: the single one was an apostrophe.
            Some((_, Family::Single, _)) if side == Side::Opens && left[Family::Single as usize] == 0 => {
                open = Some((at, family, 1));
            }
            Some(_) => {}
        }
    }
    if let Some((start, family, _)) = open
        && family != Family::Single
    {
        found.push(Marked { tokens: start..tokens.end, closed: false, goes_on: false, goes_on_from: false });
    }
}

/// *''… he is 'one of us,'''*: of three typewriter marks in a row the first two were read as the outer one, and the third,
/// which is the inner one's, stands after it.
fn closes_inner_late(article: &Article, at: usize) -> bool {
    let tokens = article.tokens();
    let alone = tokens.get(at + 2).is_none_or(|after| after.spaced || after.kind == Kind::Mark);
    article.raw(at) == "''"
        && alone
        && tokens.get(at + 1).is_some_and(|next| !next.spaced && next.kind == Kind::Quote)
        && article.raw(at + 1) == "'"
        && article.block_of(at) == article.block_of(at + 1)
}

/// What a mark does, by its shape and what stands around it.
fn read(article: &Article, block: &Range<usize>, at: usize) -> (Family, Side) {
    let token = &article.tokens()[at];
    let before = (at > block.start).then(|| &article.tokens()[at - 1]);
    let after = (at + 1 < block.end).then(|| &article.tokens()[at + 1]);
    let word_before = before.filter(|_| !token.spaced);
    let word_after = after.filter(|after| !after.spaced);
    // Marks around the value of an attribute are code.
    if word_before.is_some() && article.reads(at - 1, &["="]) || word_after.is_some() && article.reads(at + 1, &[">"]) {
        return (Family::Double, Side::Neither);
    }
    let straight = || {
        let opens = word_after.is_some_and(|after| {
            after.kind != Kind::Mark
                || matches!(article.raw(at + 1), "[" | "(" | "$" | "£" | "€" | "…" | "..." | "-" | "—" | "….")
        });
        let closes = word_before.is_some() && !matches!(article.raw(at - 1), "(" | "[");
        let edge_before = word_before.is_none_or(|before| {
            before.kind == Kind::Mark && matches!(article.raw(at - 1), "(" | "[" | "—" | "–" | "--" | "-" | "/")
        });
        match (opens, closes) {
            (true, false) => Side::Opens,
            (true, true) if edge_before => Side::Opens,
            (true, true)
                if word_after.is_some_and(|after| after.kind != Kind::Quote)
                    && before.is_some_and(|before| before.kind == Kind::Quote) =>
            {
                Side::Opens
            }
            (false, true) => Side::Closes,
            (false, false) => Side::Either,
            (true, true) => Side::Either,
        }
    };
    match article.raw(at) {
        "“" if word_before.is_some_and(|before| before.kind != Kind::Quote)
            && !article.reads(at - 1, &["(", "[", "—", "–", "--", "-", "/"])
            && word_after.is_none() =>
        {
            // Some copy has the opening mark on both sides: “Like this,“ she said.
            (Family::Double, Side::Closes)
        }
        "“" | "„" | "‟" | "``" => (Family::Double, Side::Opens),
        "”" => {
            // Some copy has the closing mark on both sides: ”Like this,” she said.
            let opens =
                word_before.is_none() && (before.is_none() || word_after.is_some_and(|after| after.kind == Kind::Word));
            (
                Family::Double,
                if opens {
                    Side::Opens
                } else if inches(article, at) {
                    Side::Neither
                } else {
                    Side::Closes
                },
            )
        }
        "«" | "‹" => (Family::Guillemet, Side::Opens),
        "»" | "›" => (Family::Guillemet, Side::Closes),
        "\"" | "''" | "＂" => (Family::Double, if inches(article, at) { Side::Neither } else { straight() }),
        "‘" | "‚" | "‛" | "`" => {
            let opens = word_after.is_some()
                && word_before.is_none_or(|before| before.kind != Kind::Word)
                && !elision(article, at);
            (Family::Single, if opens { Side::Opens } else { Side::Neither })
        }
        _ => {
            let side = match straight() {
                Side::Opens if elision(article, at) => Side::Neither,
                Side::Closes if inches(article, at) => Side::Neither,
                // *rock 'n' roll*
                Side::Closes if at >= block.start + 2 && article.reads(at - 1, &["n"]) && elision(article, at - 2) => {
                    Side::Neither
                }
                // The possessive of a plural (supporters' votes) is followed by a word in the same breath.
                Side::Closes
                    if word_before
                        .is_some_and(|before| before.kind == Kind::Word && article.word(at - 1).ends_with('s'))
                        && after.is_some_and(|after| after.kind == Kind::Word && !after.capital) =>
                {
                    Side::Neither
                }
                Side::Either => Side::Neither,
                side => side,
            };
            (Family::Single, side)
        }
    }
}

/// A word or decade that has lost its head: *'90s*, *’em*, *'til*.
fn elision(article: &Article, at: usize) -> bool {
    match article.tokens().get(at + 1) {
        Some(next) if next.kind == Kind::Number => is_year(article, at + 1),
        Some(_) => article.reads(at + 1, &["em", "til", "cause", "tis", "twas", "bout", "round", "n"]),
        None => false,
    }
}

/// *'90s*, *since '08*, *the summer of '76*: two digits that stand for four.
fn is_year(article: &Article, figure: usize) -> bool {
    const BEFORE: &[&str] =
        &["by", "class", "fall", "from", "in", "of", "since", "spring", "summer", "the", "till", "until", "winter"];
    let raw = article.raw(figure);
    let decade = article.reads(figure + 1, &["s"]) && !article.tokens()[figure + 1].spaced;
    let said = figure >= 2 && article.reads(figure - 2, BEFORE) && !article.has(figure + 1, Classes::PLURAL);
    decade || raw.len() == 2 && (raw.starts_with('0') || said)
}

/// Feet and inches: a mark right after a figure, with a figure or nothing open before it (*6'2"*).
fn inches(article: &Article, at: usize) -> bool {
    if at == 0 || article.tokens()[at].spaced || article.tokens()[at - 1].kind != Kind::Number {
        return false;
    }
    let figure = article.raw(at - 1);
    let small = figure.len() <= 2;
    let next_figure = article.tokens().get(at + 1).is_some_and(|next| next.kind == Kind::Number && !next.spaced);
    let after_feet = at >= 2 && article.tokens()[at - 2].kind == Kind::Quote && !article.tokens()[at - 1].spaced;
    small && (next_figure || (after_feet && at >= 3 && article.tokens()[at - 3].kind == Kind::Number))
}
