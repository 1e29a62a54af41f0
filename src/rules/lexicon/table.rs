//! A word list in memory.

use foldhash::fast::FixedState;
use std::collections::HashMap;

/// What is known of each word. Most words are short: a short one is looked up as the number that its bytes make, which is faster
/// than comparing text.
#[derive(Debug)]
pub struct Table<V> {
    short: HashMap<u64, V, FixedState>,
    long: HashMap<&'static str, V, FixedState>,
}

impl<V> Table<V> {
    /// What is known of a word.
    pub fn get(&self, word: &str) -> Option<&V> {
        match number(word) {
            Some(number) => self.short.get(&number),
            None => self.long.get(word),
        }
    }

    /// Whether the list has a word.
    pub fn contains(&self, word: &str) -> bool {
        self.get(word).is_some()
    }
}

impl<V: Default> Table<V> {
    /// What is known of a word, to add to it.
    pub fn entry(&mut self, word: &'static str) -> &mut V {
        match number(word) {
            Some(number) => self.short.entry(number).or_default(),
            None => self.long.entry(word).or_default(),
        }
    }
}

impl<V> Default for Table<V> {
    fn default() -> Self {
        Table { short: HashMap::default(), long: HashMap::default() }
    }
}

impl<V> FromIterator<(&'static str, V)> for Table<V> {
    fn from_iter<I: IntoIterator<Item = (&'static str, V)>>(words: I) -> Self {
        let mut table = Table::default();
        for (word, value) in words {
            match number(word) {
                Some(number) => table.short.insert(number, value),
                None => table.long.insert(word, value),
            };
        }
        table
    }
}

/// The bytes of a short word as a number. No word starts with a zero byte, so that no two make the same.
fn number(word: &str) -> Option<u64> {
    let fits = word.len() <= size_of::<u64>() && word.as_bytes().first() != Some(&0);
    fits.then(|| word.bytes().fold(0, |number, byte| number << 8 | u64::from(byte)))
}
