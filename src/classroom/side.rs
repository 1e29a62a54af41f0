//! The marks of one side as ranges of words, and what they share with those of the other.

use super::{CATEGORIES, Category, Compared, Mark, Outcome};
use crate::Span;
use crate::article::words;
use crate::order;
use std::ops::Range;
use std::slice::from_ref;

/// From this overlap on both have marked the same: a word more or less at the edge of a mark is no difference.
const SAME: f64 = 0.8;

/// Of more marks on one of the key's than this, only each by itself and all together are tried: nobody sets so many with care,
/// and a file from somewhere else must not keep a page busy.
const FEW: usize = 12;

/// The words that count.
pub fn counted_words(text: &str) -> Vec<Span> {
    let article = |word: &Span| ["a", "an", "the"].iter().any(|article| word.of(text).eq_ignore_ascii_case(article));
    let mut words = words(text);
    words.retain(|word| !article(word));
    words
}

/// The marks of one side.
pub struct Side {
    /// In the order given, each as a range of the text's words.
    marks: Vec<(Category, Range<usize>)>,
    /// By category, those that have words, in order of the first.
    order: [Order; 3],
}

/// Marks of one category in order.
#[derive(Default)]
struct Order {
    /// Their indices.
    marks: Vec<usize>,
    /// The furthest end up to each: where it lies before a word, no earlier mark reaches that word.
    furthest: Vec<usize>,
    /// What they cover; marks that share words are one range.
    cover: Vec<Range<usize>>,
    /// How many words lie in the ranges before each.
    before: Vec<usize>,
}

impl Side {
    pub fn new(words: &[Span], marks: &[Mark]) -> Self {
        let marks: Vec<(Category, Range<usize>)> = marks
            .iter()
            .map(|mark| {
                let from = words.partition_point(|word| word.end <= mark.span.start);
                let to = words.partition_point(|word| word.start < mark.span.end).max(from);
                (mark.category, from..to)
            })
            .collect();
        let order = CATEGORIES.map(|category| Order::new(category, &marks));
        Side { marks, order }
    }

    /// The marks of a category that have words, by index.
    pub fn of(&self, category: Category) -> impl Iterator<Item = usize> {
        self.order[category as usize].marks.iter().copied()
    }

    /// Compares each of the key's marks, this side, with the student's.
    pub fn compare(&self, yours: &Side) -> Vec<Compared> {
        let compare = |(category, range): &(Category, Range<usize>)| {
            let others = yours.touching(*category, range);
            let ranges: Vec<Range<usize>> = others.iter().map(|other| yours.marks[*other].1.clone()).collect();
            let order = &self.order[*category as usize];
            let overlap = order.most(range, &ranges);
            let outcome = match overlap {
                0.0 => Outcome::Only,
                SAME.. => Outcome::Both,
                _ => Outcome::InPart,
            };
            Compared { outcome, overlap, others }
        };
        self.marks.iter().map(compare).collect()
    }

    /// What became of each of the student's marks, this side: the same as of the key's mark that it shares most with.
    pub fn find(&self, key: &Side, compared: &[Compared]) -> Vec<Compared> {
        let find = |(category, range): &(Category, Range<usize>)| {
            let others = key.touching(*category, range);
            let order = &key.order[*category as usize];
            let alone = |other: &usize| order.overlap(&key.marks[*other].1, from_ref(range));
            let best = others.iter().copied().max_by(|a, b| alone(a).total_cmp(&alone(b)));
            let (outcome, overlap) =
                best.map_or((Outcome::Only, 0.0), |best| (compared[best].outcome, compared[best].overlap));
            Compared { outcome, overlap, others }
        };
        self.marks.iter().map(find).collect()
    }

    /// The marks of a category that have a word in the range, by index.
    fn touching(&self, category: Category, range: &Range<usize>) -> Vec<usize> {
        let order = &self.order[category as usize];
        let from = order.furthest.partition_point(|end| *end <= range.start);
        let to = order.marks.partition_point(|at| self.marks[*at].1.start < range.end).max(from);
        let touches = |at: &usize| !range.is_empty() && self.marks[*at].1.end > range.start;
        order.marks[from..to].iter().copied().filter(touches).collect()
    }
}

impl Order {
    fn new(category: Category, all: &[(Category, Range<usize>)]) -> Self {
        let of_category = |at: &usize| all[*at].0 == category && !all[*at].1.is_empty();
        let mut marks: Vec<usize> = (0..all.len()).filter(of_category).collect();
        order::by_key(&mut marks, |at| (all[*at].1.start, 0));
        let mut order = Order { marks, ..Order::default() };
        for at in &order.marks {
            let range = &all[*at].1;
            join(&mut order.cover, range);
            order.furthest.push(order.furthest.last().map_or(range.end, |end| range.end.max(*end)));
        }
        let mut words = 0;
        for range in &order.cover {
            order.before.push(words);
            words += range.len();
        }
        order
    }

    /// The most that one of these marks overlaps with some of a student's marks taken together. They touch it and come in order.
    fn most(&self, range: &Range<usize>, yours: &[Range<usize>]) -> f64 {
        if yours.len() > FEW {
            let best = yours.iter().map(|one| self.overlap(range, from_ref(one))).fold(0.0, f64::max);
            return best.max(self.overlap(range, yours));
        }
        // The best are all those within some stretch: whatever else lies within it adds no word outside of the key's mark.
        let starts = yours.iter().map(|one| one.start.min(range.start));
        let ends = yours.iter().map(|one| one.end.max(range.end));
        let stretches = starts.flat_map(|start| ends.clone().map(move |end| start..end));
        let within = |stretch: Range<usize>| -> Vec<Range<usize>> {
            yours.iter().filter(|one| stretch.start <= one.start && one.end <= stretch.end).cloned().collect()
        };
        stretches.map(|stretch| self.overlap(range, &within(stretch))).fold(0.0, f64::max)
    }

    /// The overlap of one of these marks with a student's marks taken together, which come in order.
    fn overlap(&self, range: &Range<usize>, yours: &[Range<usize>]) -> f64 {
        let mut union = Vec::new();
        yours.iter().for_each(|one| join(&mut union, one));
        let common: usize = union.iter().map(|one| shared(one, range)).sum();
        let all: usize = union.iter().map(|one| one.len() - self.elsewhere(range, one)).sum();
        if common == 0 { 0.0 } else { 2.0 * common as f64 / (range.len() + all) as f64 }
    }

    /// How many words of `one` are covered by other marks than `range` and those that share words with it.
    fn elsewhere(&self, range: &Range<usize>, one: &Range<usize>) -> usize {
        let here = self.cover.partition_point(|cover| cover.end <= range.start);
        self.covered_before(one.end)
            - self.covered_before(one.start)
            - self.cover.get(here).map_or(0, |here| shared(one, here))
    }

    fn covered_before(&self, word: usize) -> usize {
        let Some(last) = self.cover.partition_point(|cover| cover.start < word).checked_sub(1) else { return 0 };
        self.before[last] + word.min(self.cover[last].end) - self.cover[last].start
    }
}

fn shared(a: &Range<usize>, b: &Range<usize>) -> usize {
    a.end.min(b.end).saturating_sub(a.start.max(b.start))
}

/// Adds a range to a union whose ranges come in order of their starts.
fn join(union: &mut Vec<Range<usize>>, range: &Range<usize>) {
    match union.last_mut() {
        Some(last) if range.start < last.end => last.end = last.end.max(range.end),
        _ => union.push(range.clone()),
    }
}
