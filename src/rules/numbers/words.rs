//! The stage's own word lists: number words, units, currencies, plurals. Looked up only near a figure.

use crate::rules::lexicon::{Table, entries, list};
use std::sync::LazyLock;

/// What a number word is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Numeral {
    /// *six*
    Cardinal(u32),
    /// *million*, as a power of ten.
    Scale(i32),
    /// *millions*
    Plural(i32),
    /// *sixth*
    Ordinal(u32),
    /// *twice*, *double*, *threefold*
    Times(u32),
    /// *doubled*; zero is *halved*.
    Verb(u32),
}

/// A unit of measure or of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unit {
    /// Its name in the singular.
    pub name: &'static str,
    /// Whether it is a time.
    pub lasts: bool,
}

/// The number word, if it is one.
#[inline(always)]
pub fn numeral(word: &str) -> Option<Numeral> {
    NUMERALS.get(word).copied()
}

/// How many parts a word cuts a thing into: *half*, *thirds*, *quarter*.
pub fn parts(word: &str) -> Option<u32> {
    match word {
        "half" | "halves" => Some(2),
        "quarter" | "quarters" => Some(4),
        _ => match numeral(word.strip_suffix('s').unwrap_or(word)) {
            Some(Numeral::Ordinal(parts)) if parts > 2 => Some(parts),
            _ => None,
        },
    }
}

/// The unit of that form; the words of a form are joined by underscores.
pub fn unit(form: &str) -> Option<Unit> {
    UNITS.get(form).copied()
}

/// The currency of that sign, short form or name; the words of a name are joined by underscores.
pub fn currency(form: &str) -> Option<&'static str> {
    CURRENCIES.get(form).copied()
}

/// Whether a word in lower case looks like a plural noun.
pub fn is_plural(word: &str) -> bool {
    let regular = word.len() > 2
        && word.ends_with('s')
        && !word.ends_with("ss")
        && !word.ends_with("us")
        && !word.ends_with("is")
        && !word.contains('\'');
    regular && !NOT_PLURALS.contains(word) || PLURALS.contains(word)
}

/// Whether a plural often stands before another noun.
pub fn is_attributive(word: &str) -> bool {
    ATTRIBUTIVES.contains(word)
}

/// Whether a number after the word names rather than counts.
pub fn is_label(word: &str) -> bool {
    LABELS.contains(word)
}

/// Whether the word is a thing that an age is told of.
pub fn is_thing(word: &str) -> bool {
    THINGS.contains(word)
}

/// Whether two words joined by a hyphen are a set phrase, in which the number counts nothing.
pub fn is_set_phrase(phrase: &str) -> bool {
    SET_PHRASES.contains(phrase)
}

static NUMERALS: LazyLock<Table<Numeral>> = LazyLock::new(|| {
    entries(list!("../lexicon/numerals.txt"))
        .filter_map(|line| {
            let mut columns = line.split(' ');
            let (word, what, value) = (columns.next()?, columns.next()?, columns.next()?.parse::<u32>().ok()?);
            let numeral = match what {
                "cardinal" => Numeral::Cardinal(value),
                "scale" => Numeral::Scale(value as i32),
                "plural" => Numeral::Plural(value as i32),
                "ordinal" => Numeral::Ordinal(value),
                "times" => Numeral::Times(value),
                _ => Numeral::Verb(value),
            };
            Some((word, numeral))
        })
        .collect()
});

static UNITS: LazyLock<Table<Unit>> = LazyLock::new(|| {
    entries(list!("../lexicon/units.txt"))
        .flat_map(|line| {
            let mut columns = line.split(' ');
            let name = columns.next().unwrap_or_default();
            let unit = Unit { name, lasts: columns.next() == Some("lasts") };
            columns.map(move |form| (form, unit))
        })
        .collect()
});

static CURRENCIES: LazyLock<Table<&str>> = LazyLock::new(|| {
    entries(list!("../lexicon/currencies.txt"))
        .flat_map(|line| {
            let (code, forms) = line.split_once(' ').unwrap_or((line, ""));
            forms.split(' ').map(move |form| (form, code))
        })
        .collect()
});

static PLURALS: LazyLock<Table<()>> = LazyLock::new(|| set(list!("../lexicon/plurals.txt")));
static NOT_PLURALS: LazyLock<Table<()>> = LazyLock::new(|| set(list!("../lexicon/not_plurals.txt")));
static ATTRIBUTIVES: LazyLock<Table<()>> = LazyLock::new(|| set(list!("../lexicon/attributives.txt")));
static LABELS: LazyLock<Table<()>> = LazyLock::new(|| set(list!("../lexicon/labels.txt")));
static THINGS: LazyLock<Table<()>> = LazyLock::new(|| set(list!("../lexicon/things.txt")));
static SET_PHRASES: LazyLock<Table<()>> = LazyLock::new(|| set(list!("../lexicon/set_phrases.txt")));

fn set(file: &'static str) -> Table<()> {
    entries(file).map(|word| (word, ())).collect()
}
