//! Text that is not in English is recognized, and marked nowhere.

use onrecord::annotate;

#[test]
fn other_languages_are_recognized() {
    for (language, text) in [
        (
            "de",
            "Der Minister sagte am Dienstag, er werde in der kommenden Woche einen Vorschlag vorlegen. Man will so schnell wie möglich handeln.",
        ),
        (
            "es",
            "El ministro dijo el martes que presentará una propuesta. Según funcionarios que asistieron a la reunión, no hay acuerdo sobre los 40 millones.",
        ),
        (
            "fr",
            "Le ministre a déclaré mardi qu'il présenterait une proposition dans la semaine. Il y a plus de 100 personnes sur la place.",
        ),
        (
            "nl",
            "De minister zei dinsdag dat hij in de loop van de week met een voorstel komt. Het was de derde keer dat we over 5 miljoen spraken.",
        ),
        (
            "pt",
            "O ministro disse na terça-feira que vai apresentar uma proposta. Segundo funcionários que estiveram na reunião, ainda não há acordo.",
        ),
        (
            "und",
            "Министр заявил во вторник, что представит предложение в течение недели. По словам чиновников, присутствовавших на встрече, договорённости пока нет.",
        ),
    ] {
        let found = annotate(text);
        assert_eq!((found.language, found.supported), (language, false), "{text}");
        assert!(found.numbers.is_empty() && !found.blocks.is_empty());
    }
}

#[test]
fn english_with_a_little_of_another_language_is_english() {
    let text = "“Se acabó, no hay más que decir de la fiesta,” the mayor said in Spanish at the end of the day, and then left for the airport with his wife and the two of their children who had come.";
    assert_eq!(annotate(text).language, "en");
}

#[test]
fn a_few_words_and_tables_are_taken_for_english() {
    for text in ["", "Mayor resigns", "Team W L\nBoston 45 20\nToronto 38 27\nBaltimore 30 35\nHarbor City 12 51"] {
        assert!(annotate(text).supported, "{text}");
    }
}

#[test]
fn the_same_lines_over_and_over_are_as_english_as_once() {
    let feed = "pier plan passes\n\nThe council of Brindle Harbor voted on Tuesday. Members said the plan for the pier would cost $4 million.\n\n";
    for times in (100..=300).step_by(50) {
        assert!(annotate(&feed.repeat(times)).supported, "{times} times");
    }
}
