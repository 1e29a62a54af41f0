//! A student's marks beside a key's: what is shared, what is not, and that nothing takes points away.

mod marked;

use onrecord::Span;
use onrecord::classroom::{Category, Comparison, Mark, Outcome, compare, fingerprint};
use onrecord::wire::{self, Offsets};
use proptest::prelude::*;

/// Compares two copies of one text, each with its marks in tags: `u`, `q` and `n`.
fn check(key: &str, yours: &str) -> Comparison {
    let (key, yours) = (marked::parse(key), marked::parse(yours));
    assert_eq!(key.text, yours.text, "both are marks on one text");
    compare(&key.text, &marks(&key), &marks(&yours))
}

fn marks(marked: &marked::Marked) -> Vec<Mark> {
    let tags = [("u", Category::Unnamed), ("q", Category::Quote), ("n", Category::Number)];
    let of = |(tag, category)| marked.spans(tag).into_iter().map(move |span| Mark { span, category });
    tags.into_iter().flat_map(of).collect()
}

/// The overlap of all, in hundredths.
fn overlap(key: &str, yours: &str) -> i32 {
    (check(key, yours).overlap.expect("the key has marks") * 100.0).round() as i32
}

const KEY: &str = "So say <u>two officials familiar with the test results</u>.";

#[test]
fn the_same_marks_are_both() {
    let compared = check(KEY, KEY);
    assert_eq!((compared.key[0].outcome, compared.yours[0].outcome), (Outcome::Both, Outcome::Both));
    assert_eq!((compared.overlap, compared.key[0].others.as_slice()), (Some(1.0), [0].as_slice()));
}

#[test]
fn articles_and_signs_do_not_count() {
    assert_eq!(
        overlap("<q>“They knew,”</q> <u>the official</u> said.", "“<q>They knew</q>,” the <u>official</u> said."),
        100
    );
}

#[test]
fn a_word_more_or_less_at_the_edge_is_the_same() {
    let compared = check("It took <n>at least seven months</n>.", "It took at least <n>seven months</n>.");
    assert_eq!(compared.key[0].outcome, Outcome::InPart);
    let compared = check("It took <n>about seven months</n>.", "It took about <n>seven months</n>.");
    assert_eq!(compared.key[0].outcome, Outcome::Both);
    assert_eq!(compared.key[0].overlap, 0.8);
}

#[test]
fn a_part_counts_by_its_words() {
    let compared = check(KEY, "So say <u>two officials</u> familiar with the test results.");
    assert_eq!((compared.key[0].outcome, compared.overlap), (Outcome::InPart, Some(0.5)));
    assert_eq!(compared.yours[0].outcome, Outcome::InPart);
}

#[test]
fn a_shifted_mark_counts_by_what_is_shared() {
    assert_eq!(overlap("a <u>b c d e</u> f g", "a b c <u>d e f g</u>"), 50);
}

#[test]
fn a_mark_in_two_pieces_is_worth_as_much_as_one() {
    let compared = check(
        "<q>“They had the numbers and sat on them,”</q> she said.",
        "<q>“They had the numbers</q> <q>and sat on them,”</q> she said.",
    );
    assert_eq!((compared.overlap, compared.categories[1].both, compared.categories[1].yours_only), (Some(1.0), 1, 0));
}

#[test]
fn one_mark_over_two_loses_only_the_words_between() {
    let compared = check(
        "<u>two officials</u> and then also <u>three lawyers</u> said",
        "<u>two officials and then also three lawyers</u> said",
    );
    // Each has two words of its own and three between.
    assert_eq!(compared.key.iter().map(|mark| mark.overlap).collect::<Vec<_>>(), [4.0 / 7.0; 2]);
    assert_eq!(compared.yours[0].others, [0, 1]);
    assert_eq!(overlap("<n>60</n> <n>70</n> of them", "<n>60 70</n> of them"), 100);
}

#[test]
fn marks_in_marks_are_told_apart() {
    let key = "<q>“He said <q>‘never’</q> to me and to us”</q>";
    assert_eq!(overlap(key, key), 100);
    let compared = check(key, "<q>“He said ‘never’ to me and to us”</q>");
    assert_eq!(compared.key.iter().map(|mark| mark.outcome).collect::<Vec<_>>(), [Outcome::Both, Outcome::InPart]);
    let compared = check(key, "“He said <q>‘never’</q> to me and to us”");
    assert_eq!(compared.key.iter().map(|mark| mark.outcome).collect::<Vec<_>>(), [Outcome::InPart, Outcome::Both]);
}

#[test]
fn a_category_is_compared_with_itself_only() {
    let compared = check("<u>two officials</u> said", "<n>two officials</n> said");
    assert_eq!((compared.key[0].outcome, compared.yours[0].outcome), (Outcome::Only, Outcome::Only));
    assert_eq!((compared.categories[0].key_only, compared.categories[2].yours_only), (1, 1));
    assert_eq!((compared.categories[0].overlap, compared.categories[2].overlap), (Some(0.0), None));
}

#[test]
fn nothing_marked_is_nothing_shared() {
    assert_eq!(overlap(KEY, "So say two officials familiar with the test results."), 0);
    assert_eq!(check("Nothing here.", "<u>Nothing</u> here.").overlap, None);
    assert_eq!(check("", "").overlap, None);
}

#[test]
fn more_marks_cost_nothing() {
    let compared = check(KEY, "<u>So say</u> <u>two officials familiar with the test results</u>.");
    assert_eq!((compared.overlap, compared.categories[0].yours_only), (Some(1.0), 1));
}

#[test]
fn everything_in_one_mark_is_worth_little() {
    let words = "word ".repeat(100);
    let shared = overlap(&format!("{words}<u>two officials</u>"), &format!("<u>{words}two officials</u>"));
    assert!(shared < 5, "{shared}");
    // Word by word everything is shared, and what is marked beside shows it.
    let each = "<u>word</u> ".repeat(100);
    let compared = check(&format!("{words}<u>two officials</u>"), &format!("{each}<u>two</u> <u>officials</u>"));
    assert_eq!((compared.overlap, compared.categories[0].yours_only), (Some(1.0), 100));
}

#[test]
fn every_category_weighs_the_same() {
    assert_eq!(overlap("<u>officials</u> <n>1</n> <n>2</n> <n>3</n>", "<u>officials</u> 1 2 3"), 50);
}

#[test]
fn a_mark_without_words_is_none() {
    let compared = check("Well <u>—</u> <u>the</u> <u>officials</u>", "Well <u>—</u> the <u>officials</u>");
    assert_eq!((compared.categories[0].key, compared.categories[0].yours_only, compared.overlap), (1, 0, Some(1.0)));
}

#[test]
fn the_wire_counts_in_its_own_units() {
    let text = "\u{1f642} é two officials said";
    let mark = |start, end| wire::Mark { start, end, category: Category::Unnamed };
    let compared = wire::compare(text, &[mark(5, 18)], &[mark(5, 18), mark(100, 3)], Offsets::Utf16);
    assert_eq!((compared.overlap, compared.categories[0].yours_only), (Some(1.0), 0));
    let compared = wire::compare(text, &[mark(4, 17)], &[mark(4, 17)], Offsets::Codepoint);
    assert_eq!(compared.categories[0].both, 1);
}

#[test]
fn a_text_is_known_by_its_fingerprint() {
    assert_eq!(fingerprint(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    assert_eq!(fingerprint("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

#[test]
fn a_mark_more_never_costs() {
    let text = "So say two officials familiar with the test results, and so does the mayor.";
    let mark = |words: &str| {
        let start = text.find(words).unwrap();
        Mark { span: Span::new(start, start + words.len()), category: Category::Unnamed }
    };
    let key = [mark("two officials familiar with the test results")];
    let pieces = [mark("two officials"), mark("familiar with the test results")];
    let [one, other] = pieces;
    for more in [mark("test results, and so does the mayor"), mark(text), mark("officials")] {
        assert_eq!(compare(text, &key, &[one, other, more]).overlap, Some(1.0), "{more:?}");
    }
}

proptest! {
    #[test]
    fn any_marks_on_any_text_compare(text in "(\\PC| |two|officials){0,40}", ends in prop::collection::vec((0..60usize, 0..60usize, 0..3usize), 0..12)) {
        let category = [Category::Unnamed, Category::Quote, Category::Number];
        let marks: Vec<wire::Mark> = ends.iter().map(|(start, end, at)| wire::Mark { start: *start, end: *end, category: category[*at] }).collect();
        let (key, yours) = marks.split_at(marks.len() / 2);
        let compared = wire::compare(&text, key, yours, Offsets::Utf16);
        for mark in compared.key.iter().chain(&compared.yours) {
            prop_assert!((0.0..=1.0).contains(&mark.overlap));
            prop_assert_eq!(mark.others.is_empty(), mark.outcome == Outcome::Only);
        }
        // More marks never lower the overlap.
        let fewer = wire::compare(&text, key, &yours[..yours.len() / 2], Offsets::Utf16);
        prop_assert!(compared.overlap >= fewer.overlap);
        let same = wire::compare(&text, key, key, Offsets::Utf16);
        prop_assert!(same.overlap.is_none_or(|overlap| overlap == 1.0));
    }
}

#[test]
fn many_marks_take_no_long_time() {
    let text = "word ".repeat(2_000);
    let marks: Vec<Mark> = (0..1_000)
        .map(|at| Mark { span: Span::new(at * 5, text.len() - at * 5 % 4_000), category: Category::Quote })
        .collect();
    assert_eq!(compare(&text, &marks, &marks).overlap, Some(1.0));
}
