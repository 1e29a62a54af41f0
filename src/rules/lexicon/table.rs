//! A word list in memory.

use foldhash::fast::FixedState;
use std::collections::HashMap;

/// What is known of each word.
#[derive(Debug)]
pub struct Table<V> {
    places: Places,
    values: Vec<V>,
}

impl<V> Table<V> {
    /// What is known of a word.
    pub fn get(&self, word: &str) -> Option<&V> {
        self.places.get(word).map(|place| &self.values[place as usize])
    }

    /// Whether the list has a word.
    pub fn contains(&self, word: &str) -> bool {
        self.places.get(word).is_some()
    }
}

impl<V: Default> Table<V> {
    /// What is known of a word, to add to it.
    pub fn entry(&mut self, word: &'static str) -> &mut V {
        let next = self.values.len() as u32;
        let place = *self.places.entry(word, next);
        if place == next {
            self.values.push(V::default());
        }
        &mut self.values[place as usize]
    }
}

impl<V> Default for Table<V> {
    fn default() -> Self {
        Table { places: Places::default(), values: Vec::new() }
    }
}

impl<V> FromIterator<(&'static str, V)> for Table<V> {
    fn from_iter<I: IntoIterator<Item = (&'static str, V)>>(words: I) -> Self {
        let mut table = Table::default();
        for (word, value) in words {
            *table.places.entry(word, 0) = table.values.len() as u32;
            table.values.push(value);
        }
        table
    }
}

/// Where the value of each word stands; apart from [`Table`], so that it is compiled once. Most words are short: a short one is
/// looked up as the number that its bytes make, which is faster than comparing text.
#[derive(Debug, Default)]
struct Places {
    short: HashMap<u64, u32, FixedState>,
    long: HashMap<&'static str, u32, FixedState>,
}

impl Places {
    fn get(&self, word: &str) -> Option<u32> {
        match number(word) {
            Some(number) => self.short.get(&number),
            None => self.long.get(word),
        }
        .copied()
    }

    /// The word's place, which is `new` where it had none.
    fn entry(&mut self, word: &'static str, new: u32) -> &mut u32 {
        match number(word) {
            Some(number) => self.short.entry(number).or_insert(new),
            None => self.long.entry(word).or_insert(new),
        }
    }
}

/// The bytes of a short word as a number. No word starts with a zero byte, so that no two make the same.
fn number(word: &str) -> Option<u64> {
    let fits = word.len() <= size_of::<u64>() && word.as_bytes().first() != Some(&0);
    fits.then(|| word.bytes().fold(0, |number, byte| number << 8 | u64::from(byte)))
}
