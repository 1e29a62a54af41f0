//! Cues that load the dice: what the choice of the cue does to what is said.

use crate::annotation::Stance;
use crate::article::Article;
use crate::rules::lexicon::{Classes, Table, entries, list};
use std::ops::Range;
use std::sync::LazyLock;

/// The stance of a cue, by its tokens; none where it is neutral, or where the article says that nobody took it (*did not
/// deny*).
pub fn stance(article: &Article, cue: &Range<usize>) -> Option<Stance> {
    let verb = article.word(cue.start);
    let stance = match cue.len() {
        1 => STANCES.get(verb).copied(),
        2 => STANCES.get(format!("{verb}_{}", article.word(cue.start + 1)).as_str()).copied(),
        _ => None,
    }?;
    let before = cue.start.checked_sub(1);
    (!before.is_some_and(|before| article.has(before, Classes::NEGATION))).then_some(stance)
}

static STANCES: LazyLock<Table<Stance>> = LazyLock::new(|| {
    let line = |line: &'static str| {
        let mut words = line.split(' ');
        let stance = words.next().and_then(Stance::from_name);
        words.filter_map(move |word| Some((word, stance?)))
    };
    entries(list!("../lexicon/cue_stances.txt")).flat_map(line).collect()
});
