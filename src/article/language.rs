//! Which language is it in?

use super::{Article, Kind};
use crate::rules::lexicon::{self, Table};
use std::sync::LazyLock;

/// English, the language that the rules read.
pub const ENGLISH: &str = "en";
/// A language that is not known here.
pub const UNDETERMINED: &str = "und";

/// How many words are looked at.
const ENOUGH: usize = 4000;
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
    let mut counts = vec![0; LANGUAGES.codes.len()];
    let words = (0..article.tokens().len()).filter(|at| article.tokens()[*at].kind == Kind::Word);
    for at in words.take(ENOUGH) {
        lower += usize::from(!article.tokens()[at].capital);
        let Some(languages) = LANGUAGES.of.get(article.word(at)) else { continue };
        for (index, count) in counts.iter_mut().enumerate() {
            *count += usize::from(languages & 1 << index != 0);
        }
    }
    let english = LANGUAGES.codes.iter().position(|code| *code == ENGLISH).map_or(0, |index| counts[index]);
    let most = counts.iter().copied().max().unwrap_or(0);
    let other = most > english && most >= FEW && most * SHARE >= lower;
    match counts.iter().position(|count| *count == most) {
        Some(index) if other => LANGUAGES.codes[index],
        _ if lower < TELLING || english * SHARE >= lower => ENGLISH,
        _ => UNDETERMINED,
    }
}

struct Languages {
    codes: Vec<&'static str>,
    /// For each small word the languages that have it: a bit each, in the order of the codes.
    of: Table<u32>,
}

static LANGUAGES: LazyLock<Languages> = LazyLock::new(|| {
    let mut languages = Languages { codes: Vec::new(), of: Table::default() };
    for (index, line) in lexicon::entries(include_str!("../rules/lexicon/languages.txt")).enumerate() {
        let mut words = line.split(' ');
        languages.codes.extend(words.next());
        for word in words {
            *languages.of.entry(word).or_default() |= 1 << index;
        }
    }
    languages
});
