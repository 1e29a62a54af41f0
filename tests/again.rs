//! Which mentions of sources without names are the same source.

use onrecord::annotate;

/// The unnamed sources of a text, each with its mentions.
fn unnamed(text: &str) -> Vec<Vec<&str>> {
    annotate(text)
        .sources
        .iter()
        .filter(|source| source.kind.is_unnamed())
        .map(|source| source.mentions.iter().map(|span| span.of(text)).collect())
        .collect()
}

fn nobody_unnamed(texts: &[&str]) {
    for text in texts {
        assert_eq!(unnamed(text), Vec::<Vec<&str>>::new(), "{text}");
    }
}

#[test]
fn who_came_in_last_is_the_official() {
    let text = "A harbor official said yes. Another harbor official was less sure. “Ask me in May,” the official said.";
    assert_eq!(unnamed(text), [["A harbor official"], ["the official"]]);
    let exec = "One harbor executive said yes. “It is late,” the harbor exec said.";
    assert_eq!(unnamed(exec), [["One harbor executive", "the harbor exec"]]);
}

#[test]
fn two_of_them_are_some_of_those_who_spoke() {
    let text = "Ms. Hale told aides no. Three aides said that it was late, and it was worse, according to two of them.";
    assert_eq!(unnamed(text), [["Three aides"], ["two of them"]]);
}

#[test]
fn the_man_is_whoever_spoke_last() {
    let text = "Another guard who had seen it said no. “It was late,” the man said.";
    assert_eq!(unnamed(text), [["Another guard who had seen it", "the man"]]);
    for text in [
        "A spokeswoman said no. “It was late,” the man said.",
        "A man was shot. A guard said that it was late. “I saw it,” the man said.",
    ] {
        assert_eq!(unnamed(text).len(), 2, "{:?}", unnamed(text));
    }
}

#[test]
fn an_amount_is_of_the_people_who_were_counted_last() {
    let text = "Two council members said yes. One of the two said that it was late.";
    assert_eq!(unnamed(text), [["Two council members"], ["One of the two"]]);
    let text = "The port is late, five employees said. Some said that it was worse.";
    assert_eq!(unnamed(text), [["five employees"], ["Some"]]);
}

#[test]
fn a_headline_s_officials_are_those_of_the_text() {
    let text = "Officials say port to close\n\nThe port will close in May, two harbor officials said.";
    assert_eq!(unnamed(text), [["Officials", "two harbor officials"]]);
    assert_eq!(annotate(text).sources[0].count.and_then(|count| count.max), Some(2));
}

#[test]
fn a_mix_of_two_groups_is_a_group_of_its_own() {
    let text = "Two pilots and two former pilots said no. The two pilots and one of the former pilots said that it was late. \
                The two former pilots and another pilot said yes. The two current and two former pilots left, they said.";
    assert_eq!(unnamed(text).len(), 3, "{:?}", unnamed(text));
}

#[test]
fn a_group_is_found_again_by_its_number_and_by_how_it_knows() {
    let text = "Six teachers said that the roof was bad. Some parents said that it was not. The six teachers said that it leaked.";
    assert_eq!(unnamed(text)[0], ["Six teachers", "The six teachers"]);
    let text = "People briefed on the plan said that it was bad. People briefed on the talks said that they were good.";
    assert_eq!(unnamed(text).len(), 1);
    let text = "City officials said that it was bad. Former city officials said that it was good.";
    assert_eq!(unnamed(text).len(), 2);
}

#[test]
fn bare_officials_are_the_only_group_of_officials() {
    let one = "Harbor officials said that the ships were late. The port was to open in May, officials said.";
    assert_eq!(unnamed(one), [["Harbor officials", "officials"]]);
    let two = "Harbor officials said that the ships were late. City officials said that they were not. The port was to open \
               in May, officials said.";
    assert_eq!(unnamed(two).len(), 3);
}

#[test]
fn who_is_meant_again_is_told_by_number_and_outlet() {
    let officials = "Two officials said yes. A third official said no. All three officials said that it was late.";
    assert_eq!(unnamed(officials), [["Two officials"], ["A third official"], ["All three officials"]]);
    let insider = "A source close to the couple said yes. The insider added that it was late.";
    assert_eq!(unnamed(insider), [["A source close to the couple", "The insider"]]);
    let outlets = "The ships were late, according to people familiar with the log. The Harbor Journal, citing people \
                   familiar with the plans, said that they were lost.";
    assert_eq!(unnamed(outlets).len(), 2);
}

#[test]
fn another_of_them_and_the_first_of_them() {
    assert_eq!(
        unnamed("One pilot called it “a wreck.” Another, a father of two, said that it was late."),
        [["One pilot"], ["Another"]]
    );
    assert_eq!(
        unnamed(
            "A source said yes. One insider said no. A second source said no. The first source said that it was late."
        ),
        [vec!["A source", "The first source"], vec!["One insider"], vec!["A second source"]]
    );
    assert_eq!(
        unnamed("Port sources said no. Two harbor sources and an aide said yes. The sources said that it was late."),
        [vec!["Port sources"], vec!["Two harbor sources and an aide", "The sources"]]
    );
    assert_eq!(unnamed("At the gate, a cashier would say only that it was late."), [["a cashier"]]);
    nobody_unnamed(&["Karen Dale said no. According to her, the port was late."]);
}

#[test]
fn another_is_one_more_of_those_who_spoke() {
    let text = "One customer said that the line was long. Another said that it was longer.";
    assert_eq!(unnamed(text), [["One customer"], ["Another"]]);
    nobody_unnamed(&["One firm said that the line was long. Another said that it was longer."]);
}

#[test]
fn they_are_those_who_acted_before() {
    let text = "Two former pilots backed the plan. They said that it was cheap.";
    assert_eq!(unnamed(text), [["They"]]);
}

#[test]
fn which_official_is_told_by_what_he_was_called() {
    for (text, first) in [
        ("A port official said no. A city official said yes. The port official said so.", "The port official"),
        (
            "A lawyer for the port said no. A lawyer for the city said yes. The port’s lawyer said so.",
            "The port’s lawyer",
        ),
        (
            "A source close to the club said no. A source close to the player said yes. The source close to the club said so.",
            "The source close to the club",
        ),
        ("A Republican senator said no. A Democratic senator said yes. The Republican said so.", "The Republican"),
        ("Port officials said no. City officials said yes. The port officials said so.", "The port officials"),
        ("A pilot said no. Another pilot said yes. The first pilot said so.", "The first pilot"),
    ] {
        let found = unnamed(text);
        assert_eq!((found.len(), found[0].last()), (2, Some(&first)), "{text}");
    }
    let apart =
        "Officials at the port said no. Officials at the bank said yes. One pilot said so. The other pilot said no.";
    assert_eq!(unnamed(apart).len(), 4);
}

#[test]
fn somebody_may_come_in_after_what_leads_in() {
    assert_eq!(unnamed("Outside the port, a woman wept. “It is late,” she said."), [["she"]]);
    let back = "A port spokesman said no. An hour later he called back to say that it was late.";
    assert_eq!(unnamed(back), [["A port spokesman", "he"]]);
}
