//! Who told whom: the attribution through which another one came.

use onrecord::annotate;
use onrecord::export::{Format, write};

/// For each attribution that came through another one, who says so and who passed it on.
fn chain(text: &str) -> Vec<[String; 2]> {
    let found = annotate(text);
    let who = |index: usize| {
        let source = found.attributions[index].source.unwrap_or_else(|| panic!("{text}"));
        found.sources[source].name.clone()
    };
    (0..found.attributions.len()).filter_map(|index| Some([who(index), who(found.attributions[index].via?)])).collect()
}

#[test]
fn a_statement_keeps_who_passed_it_on() {
    for (text, who, via) in [
        (
            "The port knew in March, the Harbor Journal reported, citing two officials.",
            "two officials",
            "the Harbor Journal",
        ),
        ("The Harbor Journal, citing two officials, said that the port knew.", "two officials", "The Harbor Journal"),
        ("Dana Hale said that officials believe the port is safe.", "officials", "Dana Hale"),
        (
            "“We were never told of it at all,” Dana Hale said, according to the Harbor Journal.",
            "Dana Hale",
            "the Harbor Journal",
        ),
        ("Harbor officials do not believe that it is late, one pilot said.", "Harbor officials", "one pilot"),
    ] {
        assert_eq!(chain(text), [[who, via]], "{text}");
    }
}

#[test]
fn what_the_writer_tells_came_through_nobody() {
    for text in [
        "Dana Hale said that the port is safe. Two officials said that it is not.",
        "Dana Hale blasted the plan that officials back.",
        "Dana Hale said that the captain, who neighbors said lived alone, was late.",
        "The port is safe, Dana Hale said, citing high costs.",
        "Dana Hale said no, and officials said that she was late.",
    ] {
        assert_eq!(chain(text), Vec::<[String; 2]>::new(), "{text}");
    }
}

#[test]
fn a_file_tells_who_passed_it_on() {
    let text = "The port knew in March, the Harbor Journal reported, citing two officials.";
    let mut file = Vec::new();
    write(text, &annotate(text), Format::Markdown, &mut file).unwrap();
    let file = String::from_utf8(file).unwrap();
    assert!(file.contains("As told by the Harbor Journal."), "{file}");
}
