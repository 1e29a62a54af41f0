//! Putting lists in order.

/// Puts a list in order by a key; what has the same key stays as it stood.
///
/// The standard library sorts with code of its own for every type and key, up to 15 KB a time in the module that a page loads. Here the
/// keys alone are sorted, and by the same code for all lists.
pub fn by_key<T>(list: &mut [T], key: impl Fn(&T) -> (usize, usize)) {
    if list.is_sorted_by_key(&key) {
        return;
    }
    let mut order: Vec<_> = list.iter().enumerate().map(|(place, item)| (key(item), place)).collect();
    order.sort_unstable();
    for place in 0..list.len() {
        // What stood where an item has to come from may have been swapped away meanwhile.
        let mut from = order[place].1;
        while from < place {
            from = order[from].1;
        }
        order[place].1 = from;
        list.swap(place, from);
    }
}

#[cfg(test)]
mod tests {
    use super::by_key;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn orders_as_the_standard_library_does(mut list: Vec<(u8, u8, u32)>) {
            let mut expected = list.clone();
            expected.sort_by_key(|(first, second, _)| (*first, *second));
            by_key(&mut list, |(first, second, _)| ((*first).into(), (*second).into()));
            prop_assert_eq!(list, expected);
        }
    }
}
