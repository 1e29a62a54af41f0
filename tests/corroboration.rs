//! Whether somebody with a name, or a document, tells of the same thing as an unnamed source.

use onrecord::annotate;
use onrecord::export::{Format, write};

/// For each statement that has a named one on the same thing, who says each.
fn corroborated(text: &str) -> Vec<[String; 2]> {
    let found = annotate(text);
    let who = |index: usize| {
        let source = found.attributions[index].source.unwrap_or_else(|| panic!("{text}"));
        found.sources[source].name.clone()
    };
    (0..found.attributions.len())
        .filter_map(|index| Some([who(index), who(found.attributions[index].corroborated?)]))
        .collect()
}

const CLOSING: &str = "The harbor company plans to close its grain terminal and dismiss the night crew, two people \
    familiar with the plan said. ";

#[test]
fn a_named_statement_on_the_same_thing_is_found() {
    for by in [
        "Dana Hale said that the grain terminal would be closed and that the night crew would be dismissed.",
        "“We are closing the grain terminal, and the night crew will go,” Dana Hale said.",
        "It rained all day. Dana Hale confirmed plans for closing the grain terminal.",
    ] {
        assert_eq!(
            corroborated(&format!("{CLOSING}{by}")),
            [["two people familiar with the plan", "Dana Hale"].map(String::from)],
            "{by}"
        );
    }
    let paper = "A letter to the union says that the grain terminal closes and that the night crew is dismissed.";
    assert_eq!(corroborated(&format!("{CLOSING}{paper}"))[0][1], "A letter to the union");
}

#[test]
fn other_statements_are_left_alone() {
    let late = "The weather stayed cold and wet through the week. ".repeat(30);
    for by in [
        // Of something else, in the same words for it.
        "Dana Hale said that the harbor company was sound.".to_owned(),
        // A denial says the contrary.
        "Dana Hale denied that the grain terminal would be closed and the night crew dismissed.".to_owned(),
        // Nobody with a name says so.
        "Three officials said that the grain terminal would be closed and the night crew dismissed.".to_owned(),
        // The writer says so, and nobody else.
        "The grain terminal will be closed and the night crew dismissed.".to_owned(),
        // Far away.
        format!("{late}Dana Hale said that the grain terminal would be closed and the night crew dismissed."),
    ] {
        assert_eq!(corroborated(&format!("{CLOSING}{by}")), Vec::<[String; 2]>::new(), "{by}");
    }
}

#[test]
fn whoever_passed_a_statement_on_does_not_confirm_it() {
    let text =
        "Dana Hale said that two officials had told her that the grain terminal would close and the night crew go.";
    assert_eq!(corroborated(text), Vec::<[String; 2]>::new());
}

#[test]
fn files_tell_of_it() {
    let text = format!("{CLOSING}Dana Hale said that the grain terminal would be closed and the night crew dismissed.");
    let mut file = Vec::new();
    write(&text, &annotate(&text), Format::Markdown, &mut file).unwrap();
    let file = String::from_utf8(file).unwrap();
    assert!(file.contains("Also on this, perhaps: Dana Hale."), "{file}");
}
