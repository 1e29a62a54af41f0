//! A word list in memory.

use foldhash::fast::FixedState;
use std::borrow::Cow;
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

    /// What is known of a short word, whose key the caller has already.
    pub fn at(&self, key: Key) -> Option<&V> {
        self.places.short.get(&key).map(|place| &self.values[*place as usize])
    }

    /// Whether the list has a word.
    pub fn contains(&self, word: &str) -> bool {
        self.places.get(word).is_some()
    }
}

impl<V: Default> Table<V> {
    /// What is known of a word, to add to it.
    pub fn entry(&mut self, word: impl Into<Cow<'static, str>>) -> &mut V {
        let next = self.values.len() as u32;
        let place = *self.places.entry(word.into(), next);
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
            *table.places.entry(word.into(), 0) = table.values.len() as u32;
            table.values.push(value);
        }
        table
    }
}

/// A word of up to eight bytes as the number that they make, the first one lowest: most words are that short, and to compare
/// numbers is faster than to compare text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Key(pub u64);

impl Key {
    /// The key of a word; none where it is too long.
    fn of(word: &str) -> Option<Key> {
        let bytes = word.as_bytes();
        // A zero byte at the end would be told from no byte no more.
        if bytes.len() > size_of::<Key>() || bytes.last() == Some(&0) {
            return None;
        }
        // Byte by byte: to copy so few by their number is a call.
        Some(Key(bytes.iter().rev().fold(0, |key, byte| key << 8 | u64::from(*byte))))
    }
}

/// Where the value of each word stands; apart from [`Table`], so that it is compiled once.
#[derive(Debug, Default)]
struct Places {
    short: HashMap<Key, u32, FixedState>,
    long: HashMap<Cow<'static, str>, u32, FixedState>,
}

impl Places {
    fn get(&self, word: &str) -> Option<u32> {
        match Key::of(word) {
            Some(key) => self.short.get(&key),
            None => self.long.get(word),
        }
        .copied()
    }

    /// The word's place, which is `new` where it had none.
    fn entry(&mut self, word: Cow<'static, str>, new: u32) -> &mut u32 {
        match Key::of(&word) {
            Some(key) => self.short.entry(key).or_insert(new),
            None => self.long.entry(word).or_insert(new),
        }
    }
}
