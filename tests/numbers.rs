//! What numbers amount to, which are left alone, and that any text can be read.

use onrecord::annotate;
use onrecord::annotation::{Bound, DiscrepancyKind, Missing, Number, NumberKind};

/// The numbers of a text, each with the words that it covers.
fn numbers(text: &str) -> Vec<(String, Number)> {
    annotate(text).numbers.into_iter().map(|number| (number.span.of(text).to_string(), number)).collect()
}

/// Checks that a text has just this number, of this value and unit.
#[track_caller]
fn check(text: &str, words: &str, value: f64, unit: &str) {
    let found = numbers(text);
    let [(span, number)] = &found[..] else { panic!("{text}: {found:?}") };
    assert_eq!(span, words, "{text}");
    assert_eq!(number.quantity.value, Some(value), "{text}");
    assert_eq!(number.quantity.unit.as_deref(), Some(unit), "{text}");
}

/// Checks that a text has just this range.
#[track_caller]
fn check_range(text: &str, words: &str, low: f64, high: f64) {
    let found = numbers(text);
    let [(span, number)] = &found[..] else { panic!("{text}: {found:?}") };
    assert_eq!(span, words, "{text}");
    assert_eq!((number.quantity.low, number.quantity.high), (Some(low), Some(high)), "{text}");
}

/// Checks that a text has numbers of just these words.
#[track_caller]
fn check_words(text: &str, words: &[&str]) {
    let found: Vec<String> = numbers(text).into_iter().map(|(words, _)| words).collect();
    assert_eq!(found, words, "{text}");
}

#[test]
fn values_are_exact() {
    check("The bank lost $4.1 million in June.", "$4.1 million", 4_100_000.0, "USD");
    check("The bank lost $2.3 billion in June.", "$2.3 billion", 2_300_000_000.0, "USD");
    check("The loan was £3bn last year.", "£3bn", 3_000_000_000.0, "GBP");
    check("The fine was €1.2m in total.", "€1.2m", 1_200_000.0, "EUR");
    check("They borrowed Rs 12,34,567.89 for the shop.", "Rs 12,34,567.89", 1_234_567.89, "INR");
    check("The house cost C$450,000 in May.", "C$450,000", 450_000.0, "CAD");
    check("It costs half a million dollars.", "half a million dollars", 500_000.0, "USD");
    check("The toy cost 3 dollars 50 cents.", "3 dollars 50 cents", 3.5, "USD");
    check("The harvest came to 816 000 t.", "816 000 t", 816_000.0, "tonne");
    check("There were one hundred and sixty-one goats in the barn.", "one hundred and sixty-one goats", 161.0, "goat");
    check("They waited for two and a half hours.", "two and a half hours", 2.5, "hour");
    check("The shelf is 7 3/4 inches deep.", "7 3/4 inches", 7.75, "inch");
    check("The board is 2½ feet wide.", "2½ feet", 2.5, "foot");
    check("The town lost 12 per cent of its trees.", "12 per cent", 12.0, "percent");
    check("Two dozen boats sank.", "Two dozen boats", 24.0, "boat");
    check("The boy is 6 feet 3 inches tall.", "6 feet 3 inches", 6.25, "foot");
    check("The baby weighed 7 pounds 4 ounces.", "7 pounds 4 ounces", 7.25, "pound");
    check("They paid Tk 25,000 crore for the bridge.", "Tk 25,000 crore", 2.5e11, "BDT");
    check("They paid SEK 40 for the cup.", "SEK 40", 40.0, "SEK");
    check("A fee of 45 birr is asked for.", "45 birr", 45.0, "ETB");
    check("Half a dozen buses burned.", "Half a dozen buses", 6.0, "bus");
    check("The park covers 2,500 sq km now.", "2,500 sq km", 2500.0, "square-kilometer");
    check("The app costs $1.99/month now.", "$1.99", 1.99, "USD");
    check("The lake cooled to -4°F.", "-4°F.", -4.0, "fahrenheit");
    check("The lake cooled to −11 °C at night.", "−11 °C", -11.0, "celsius");
}

#[test]
fn ranges_are_one_claim() {
    check_range("The bank expects growth of 18 to 25 percent.", "18 to 25 percent", 18.0, 25.0);
    check_range("The plan would cost $5-10 billion.", "$5-10 billion", 5e9, 1e10);
    check_range("A ticket is between $8 and $10.", "between $8 and $10", 8.0, 10.0);
    check_range("The crowd grew from 70,000 to 85,000.", "from 70,000 to 85,000", 70_000.0, 85_000.0);
    check_range("The rate fell to 5 percent from 5.7 percent.", "5 percent from 5.7 percent", 5.0, 5.7);
    check_words("The bank cut its fee by $20 to $99 in May.", &["$20", "$99"]);
    check_words("The rate rose 2 percent to 8 percent in May.", &["2 percent", "8 percent"]);
    check_range("Two or three boats sank.", "Two or three boats", 2.0, 3.0);
    check_range("The board voted 51-49 for the plan.", "51-49", 49.0, 51.0);
}

#[test]
fn approximators_are_bounds() {
    let bound = |text: &str| numbers(text)[0].1.quantity.bound;
    assert_eq!(bound("At least 40 people came."), Some(Bound::AtLeast));
    assert_eq!(bound("More than 40 people came."), Some(Bound::MoreThan));
    assert_eq!(bound("Up to 40 people came."), Some(Bound::AtMost));
    assert_eq!(bound("Fewer than 40 people came."), Some(Bound::LessThan));
    assert_eq!(bound("Some 40 people came."), Some(Bound::About));
    assert_eq!(bound("Nearly 40 people came."), Some(Bound::Nearly));
    assert_eq!(bound("Just 40 people came."), None);
    let at_least = &numbers("At least 40 people came.")[0].1.quantity;
    assert_eq!((at_least.value, at_least.low, at_least.high), (Some(40.0), Some(40.0), None));
}

#[test]
fn words_behind_a_number_make_it_a_bound_too() {
    let bound = |text: &str| {
        let [(words, number)] = &numbers(text)[..] else { panic!("{text}") };
        (words.clone(), number.quantity.bound, number.quantity.low, number.quantity.high)
    };
    let (least, most) = (Some(Bound::AtLeast), Some(Bound::AtMost));
    assert_eq!(bound("It may take 10 days or more."), ("10 days or more".into(), least, Some(10.0), None));
    assert_eq!(bound("They gave $200 or less."), ("$200 or less".into(), most, None, Some(200.0)));
}

#[test]
fn rates_are_taken_in() {
    check("The seats went for $1,000 apiece.", "$1,000 apiece", 1000.0, "USD");
    check_words("The firm loses $1 million a day.", &["$1 million a day"]);
    check_words("The country gained 182,000 jobs a month.", &["182,000 jobs a month"]);
    check_words("They want a $10-an-hour wage.", &["$10-an-hour wage"]);
    check_words("Doctors see 12 cases per 100,000 people.", &["12 cases per 100,000 people"]);
}

#[test]
fn known_failures_of_others_are_left_alone_or_read_right() {
    check_words("The season 2012–13 was the last.", &[]);
    check_words("Some 50,000 in 2020 left the valley.", &["Some 50,000"]);
    check_words("The shop closes at 6pm.", &[]);
    check_words("It was a mix of the two styles.", &["two styles"]);
    check_words("It was the first school in the valley.", &[]);
    check_words("The pupils were given an iPhone 12 each.", &[]);
}

#[test]
fn the_phrase_runs_to_its_head() {
    check_words("The clerk found 22 emails in the box.", &["22 emails"]);
    check_words("It is a list of some 250 or so villages in the hills.", &["some 250 or so villages"]);
    check_words("The new mill makes ten times more flour than the old one.", &["ten times more flour"]);
    check_words(
        "They met six current and former city, county and state officials.",
        &["six current and former city, county and state officials"],
    );
    check_words("The law binds 17 Supreme Court clerks who work there.", &["17 Supreme Court clerks"]);
    check_words("The state has two other used-car lots on that road.", &["two other used-car lots"]);
    check_words("The rate rose one day after the vote.", &["one day"]);
    check_words("One in five lives near the sea.", &["One in five"]);
    check_words("She read a two-page summary aboard the ferry.", &["two-page summary"]);
}

#[test]
fn dates_names_and_pronouns_are_left_alone() {
    for text in [
        "The treaty of Oct. 18, 2022, was signed at 5 p.m.",
        "The club was popular in the 1990s and the '80s.",
        "She woke at 6 in the morning and slept at five in the afternoon.",
        "He spoke on June 3 and 10 in the hall.",
        "Section 230 and Title 50 were not changed.",
        "The MS-13 gang and the EB-5 visa were in the news.",
        "The Boeing 737 took off after the Group of 20 met.",
        "One of them said that no one had seen the one that left.",
        "Call 202-555-0123 or see https://example.com/2020/50 for help.",
        "She lives at 10 Downing Street, the prime minister’s home.",
        "The attacks of 9/11 changed the city, he said.",
        "Several boats and a few cars were lost in the storm.",
        "He won a second term, and the first official left.",
    ] {
        check_words(text, &[]);
    }
}

#[test]
fn what_is_missing_is_asked() {
    // Who says so is asked of every number that nobody gives; it is no matter of the number itself.
    let missing = |text: &str| -> Vec<Missing> {
        numbers(text)[0].1.missing.iter().copied().filter(|missing| *missing != Missing::Source).collect()
    };
    assert_eq!(missing("Rents rose 12 percent."), [Missing::Period]);
    assert_eq!(missing("Rents rose 12 percent since March."), []);
    assert_eq!(missing("About 40 percent said that they were worried."), [Missing::Base]);
    assert_eq!(missing("About 40 percent of voters said that they were worried."), []);
    let follows = "The poll asked 900 voters. About 40 percent said that they were worried.";
    assert_eq!(numbers(follows)[1].1.missing, [Missing::Source]);
}

#[test]
fn kinds_are_told_apart() {
    let kind = |text: &str| numbers(text)[0].1.kind;
    assert_eq!(kind("The parcel weighed 20 pounds."), NumberKind::Measure);
    assert_eq!(kind("They repealed a 30-year-old law."), NumberKind::Duration);
    assert_eq!(kind("They found a 30-year-old man."), NumberKind::Age);
    assert_eq!(kind("It rained for three days."), NumberKind::Duration);
    assert_eq!(kind("Three in five said so."), NumberKind::Ratio);
    assert_eq!(kind("The rent is five times higher."), NumberKind::Ratio);
    assert_eq!(kind("A 7.8-magnitude quake struck."), NumberKind::Measure);
    assert_eq!(kind("Sales grew 12-fold in a year."), NumberKind::Ratio);
}

#[test]
fn any_text_can_be_read() {
    let parts = [
        "two", "hundred", "and", "-", "–", "$", "3", "½", "1/2", "to", "a", "half", "million", "%", "percent", "of",
        "the", "\n\n", ",", ".", "'s", "year-old", "50-", "-5", "between", "than", "at", "least", "£", "(", ")",
        "1,2,3", "1.2.3", "…", "’", "dozens", "No.", "third", "-largest", "point", "zero",
        "99999999999999999999999999999999", "per", "times", "as", "many", "°", "C", "one", "k", "US", "\u{a0}", "é",
        "²",
    ];
    // A small generator of its own keeps the texts the same on every run.
    let mut state = 1u32;
    let mut next = |below: usize| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 8) as usize % below
    };
    for _ in 0..3000 {
        let mut text = String::new();
        for _ in 0..next(12) + 1 {
            text.push_str(parts[next(parts.len())]);
            if next(3) > 0 {
                text.push(' ');
            }
        }
        let mut last = 0;
        for number in annotate(&text).numbers {
            assert!(
                number.span.start >= last && number.span.end > number.span.start && number.span.end <= text.len(),
                "{text:?}"
            );
            assert!(text.is_char_boundary(number.span.start) && text.is_char_boundary(number.span.end), "{text:?}");
            last = number.span.end;
        }
    }
}

/// The words of the source of each number of a text, or nothing.
#[track_caller]
fn check_sources(text: &str, sources: &[&str]) {
    let found = annotate(text);
    let names: Vec<&str> = found
        .numbers
        .iter()
        .map(|number| {
            number.attribution.and_then(|index| found.attributions[index].source_span).map_or("", |span| span.of(text))
        })
        .collect();
    assert_eq!(names, sources, "{text}");
}

#[test]
fn figures_of_a_poll_are_the_polls() {
    check_sources("In a Tribune poll, the mayor was backed by 40 percent.", &["a Tribune poll"]);
    check_sources("The mayor had 38 percent support in a new county poll, up from March.", &["a new county poll"]);
    check_sources("The mayor leads by 47 percent to 33 percent in the 50-state poll.", &["the 50-state poll", ""]);
    check_sources("Most voters say they like the mayor, compared with 30 percent who like her rival.", &[""]);
}

#[test]
fn the_writers_own_figures_are_nobody_elses() {
    check_sources("The minister criticized a bank that lost $5 million in March.", &[""]);
    check_sources("She asked Mr. Hale, who is 40 percent owner of the mill, to leave.", &[""]);
    check_sources("The minister said that the mill lost $5 million in March.", &["The minister"]);
    check_sources("She said that Adam Hale, who owned two mills, had left the town.", &[""]);
}

/// The numbers that a text gives for one thing and that don't agree: the words of each.
fn discrepancies(text: &str) -> Vec<(DiscrepancyKind, Vec<String>)> {
    let found = annotate(text);
    let words = |index: &usize| found.numbers[*index].span.of(text).to_string();
    found.discrepancies.iter().map(|told| (told.kind, told.numbers.iter().map(words).collect())).collect()
}

#[test]
fn two_numbers_for_one_thing_are_asked_about() {
    for (text, kind, words) in [
        (
            "The raid hit eight clinics in the county. Police said the six clinics were closed on Monday.",
            DiscrepancyKind::Count,
            &["eight clinics", "six clinics"][..],
        ),
        (
            "The crash killed seven people: four men and two women.",
            DiscrepancyKind::Sum,
            &["seven people", "four men", "two women"],
        ),
        (
            "The board closed 30 of the 50 schools, or 40 percent, in June.",
            DiscrepancyKind::Share,
            &["30 of the 50 schools", "40 percent"],
        ),
        (
            "The board closed 12 of its 50 schools, nearly half, in June.",
            DiscrepancyKind::Share,
            &["12 of its 50 schools", "nearly half"],
        ),
        (
            "The rent rose 12 percent, from $200 to $260, in a year.",
            DiscrepancyKind::Change,
            &["12 percent", "from $200 to $260"],
        ),
    ] {
        let words: Vec<String> = words.iter().map(|word| word.to_string()).collect();
        assert_eq!(discrepancies(text), [(kind, words)], "{text}");
    }
}

#[test]
fn numbers_that_agree_or_tell_of_other_things_are_left_alone() {
    for text in [
        "Two clinics burned. Three clinics burned in May.",
        "The raid hit eight clinics in the county. The six clinics that had closed were spared.",
        "The raid hit eight clinics. The eight clinics were closed.",
        "Seven people (four men and three women) were hurt, police said.",
        "Seven people (four men, two women and a child) were hurt, police said.",
        "The board closed 30 of the 50 schools, or 60 percent, in June.",
        "The board closed 20 of 50 schools (40 percent) in June.",
        "The rent doubled from $200 to $390 in a year.",
        "The rent rose 30 percent, from $200 to $260.",
    ] {
        assert_eq!(discrepancies(text), [], "{text}");
    }
}
