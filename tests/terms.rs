//! On which terms a source without a name spoke, and how it knows.

use onrecord::annotate;

/// The terms of the only source of a text.
fn terms(text: &str) -> String {
    let found = annotate(text);
    let terms = found.sources[0].terms.as_ref().unwrap_or_else(|| panic!("{text}"));
    terms.span.of(text).to_owned()
}

/// How the only source of a text knows: the words, and what they amount to.
fn basis(text: &str) -> Option<(&str, &'static str)> {
    annotate(text).sources[0].basis.as_ref().map(|basis| (basis.span.of(text), basis.kind))
}

#[test]
fn a_name_may_be_kept_back_in_many_words() {
    for (text, words) in [
        ("A pilot, who asked that his name not be used, said no.", "who asked that his name not be used"),
        ("A pilot, who didn’t want to be named, said no.", "who didn’t want to be named"),
        ("A pilot, who is barred from speaking publicly, said no.", "who is barred from speaking publicly"),
        ("A pilot, who gave her name only as Maria, said no.", "who gave her name only as Maria"),
        (
            "A pilot, who spoke on condition that his name not be published, said no.",
            "who spoke on condition that his name not be published",
        ),
        ("A pilot, who didn’t want her name published, said no.", "who didn’t want her name published"),
        (
            "A harbor official, who under the port’s rules cannot be quoted by name, said no.",
            "who under the port’s rules cannot be quoted by name",
        ),
        ("A harbor official, speaking on background, said that it was late.", "speaking on background"),
        (
            "“It is late,” a harbor official said, speaking under ground rules set by the port.",
            "speaking under ground rules set by the port",
        ),
        (
            "Two pilots, who lacked authorization to speak publicly, said no.",
            "who lacked authorization to speak publicly",
        ),
        ("One woman, who gave only her first name, said that it was late.", "who gave only her first name"),
        ("One pilot, 34, who asked that her surname be withheld, said no.", "who asked that her surname be withheld"),
        ("Speaking on condition of anonymity, a pilot said no.", "Speaking on condition of anonymity"),
        ("A woman, who is not being named, said no.", "who is not being named"),
        (
            "A woman said no. The Star is not naming her because she fears for her safety.",
            "not naming her because she fears for her safety",
        ),
    ] {
        assert_eq!(terms(text), words, "{text}");
    }
}

#[test]
fn names_on_the_record_are_no_terms() {
    for text in [
        "A witness said that the driver did not use his name.",
        "A witness said that she was not naming names.",
        "A witness said that the company was not naming a successor.",
        "A police official said that the boy, 12, was not being identified.",
        "Names were withheld, a guard said.",
        "Anonymity is rare, a guard said.",
        "A pilot gave her first name and said that it was late.",
        "An official said that the record was broken.",
    ] {
        assert!(annotate(text).sources[0].terms.is_none(), "{text}");
    }
}

#[test]
fn what_they_did_tells_how_they_know() {
    for (text, words, kind) in [
        ("Two pilots who had already seen the log said no.", "who had already seen the log", "seen"),
        ("A captain who has spoken with Ms. Hale said no.", "who has spoken with Ms. Hale", "close"),
        ("Three inspectors who visited the pier said no.", "who visited the pier", "present"),
        ("A captain who received the letter said no.", "who received the letter", "seen"),
        ("Two people directly involved in the sale said no.", "involved in the sale", "involved"),
        ("A captain who speaks regularly with the mayor said no.", "who speaks regularly with the mayor", "close"),
        ("A captain in touch with the mayor said no.", "in touch with the mayor", "close"),
        ("It is late, according to a lawyer working on the sale.", "working on the sale", "involved"),
        ("Four people who were aboard said no.", "who were aboard", "present"),
    ] {
        assert_eq!(basis(text), Some((words, kind)), "{text}");
    }
    assert_eq!(basis("Two pilots who spoke with the Journal said no."), None);
    assert_eq!(basis("Two pilots who didn’t attend the meeting said no."), None);
}

#[test]
fn people_who_were_close_told_somebody() {
    let found = annotate("People who have spoken with the mayor say that she is late.");
    assert!(found.sources[0].kind.is_unnamed());
}
