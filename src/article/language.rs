//! Which language is it in?

use super::{Article, Kind};
use crate::rules::lexicon::{self, Classes};

/// English, the language that the rules read.
pub const ENGLISH: &str = "en";
/// A language that is not known here.
pub const UNDETERMINED: &str = "und";

/// How many tokens are looked at at the least, in runs that stand evenly from the first to the last of a longer text.
const ENOUGH: usize = 200;
/// How long such a run is, in tokens. Tokens one by one would be the same few words where a text repeats itself.
const RUN: usize = 16;
/// From how many words in lower case on a text without a small word of English is not English. Shorter ones, and tables of
/// names and figures, get the benefit of the doubt: a pasted sentence is marked rather than refused.
const TELLING: usize = 12;
/// Of so many words in lower case one at least is a small word of the text's language. News has one in two or three.
const SHARE: usize = 6;
/// Fewer small words than this are of no language: *W* heads a column as well as being Polish.
const FEW: usize = 3;

/// The code of the language whose small words are most frequent (ISO 639-1), or [`UNDETERMINED`].
#[inline(never)]
pub fn detect(article: &Article) -> &'static str {
    let mut lower = 0;
    let mut counts = [0; u32::BITS as usize];
    let tokens = article.tokens().len();
    let step = (tokens / ENOUGH).max(1);
    for at in (0..tokens).step_by(step * RUN).flat_map(|from| from..tokens.min(from + RUN)) {
        let token = &article.tokens()[at];
        if token.kind != Kind::Word {
            continue;
        }
        lower += usize::from(!token.capital);
        let mut languages = if token.classes.any(Classes::SMALL) { lexicon::languages_of(article.word(at)) } else { 0 };
        while languages != 0 {
            counts[languages.trailing_zeros() as usize] += 1;
            languages &= languages - 1;
        }
    }
    let codes = || lexicon::languages().iter().map(|(code, _)| *code).zip(counts);
    let english = codes().find(|(code, _)| *code == ENGLISH).map_or(0, |(_, count)| count);
    let most = counts.iter().copied().max().unwrap_or(0);
    let other = most > english && most >= FEW && most * SHARE >= lower;
    match codes().find(|(_, count)| *count == most) {
        Some((code, _)) if other => code,
        _ if lower < TELLING || english * SHARE >= lower => ENGLISH,
        _ => UNDETERMINED,
    }
}
