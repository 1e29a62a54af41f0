//! The command line, as a user meets it.

use serde_json::Value;
use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

/// Emoji and curly marks before the findings, so that code points, bytes and UTF-16 units differ.
const STORY: &str =
    "😀 “The water is safe,” said Karen Osei. Two officials familiar with the tests said it cost $5 million.\n";

fn onrecord(arguments: &[&str], input: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_onrecord"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    // A call that is refused may not read its input.
    let _ = stdin.write_all(input);
    drop(stdin);
    child.wait_with_output().unwrap()
}

fn annotate(format: &str, input: &[u8]) -> Output {
    onrecord(&["annotate", "--format", format, "-"], input)
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

fn json(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).unwrap()
}

/// A file of the test's own.
fn file(name: &str, contents: &[u8]) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&path, contents).unwrap();
    path
}

/// What the offsets of a mark cover, in code points.
fn covered(story: &str, mark: &Value) -> String {
    let (start, end) = (mark["start"].as_u64().unwrap() as usize, mark["end"].as_u64().unwrap() as usize);
    story.chars().skip(start).take(end - start).collect()
}

/// Checks that a call fails with one sentence that says this, and with nothing else.
#[track_caller]
fn check_refused(output: &Output, says: &str) {
    let complaint = text(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{complaint}");
    assert!(complaint.contains(says), "{complaint}");
    assert_eq!(complaint.lines().count(), 1, "{complaint}");
    assert!(output.stdout.is_empty());
}

#[test]
fn json_counts_in_code_points() {
    let output = annotate("json", STORY.as_bytes());
    assert!(output.status.success());
    let found = json(&output);
    assert_eq!(
        (&found["version"], &found["offsets"], &found["language"]),
        (&1.into(), &"codepoint".into(), &"en".into())
    );
    assert_eq!(covered(STORY, &found["quotes"][0]), "“The water is safe,”");
    assert_eq!(covered(STORY, &found["numbers"][1]), "$5 million");
    let spans: Vec<String> =
        found["attributions"].as_array().unwrap().iter().map(|a| covered(STORY, &a["source_span"])).collect();
    assert_eq!(spans, ["Karen Osei", "Two officials familiar with the tests"]);
}

#[test]
fn several_files_give_a_document_a_line() {
    let (one, two) = (file("one.txt", STORY.as_bytes()), file("two.txt", b"Nobody said a word."));
    let output = onrecord(&["annotate", "--format", "json", one.to_str().unwrap(), two.to_str().unwrap()], b"");
    assert!(output.status.success());
    assert_eq!(text(&output.stdout).lines().count(), 2);
}

#[test]
fn text_shows_the_marks_and_the_sources() {
    let shown = text(&annotate("text", STORY.as_bytes()).stdout);
    assert!(shown.contains("Two officials[N] familiar with the tests[U] said it cost $5 million[N]."), "{shown}");
    assert!(shown.contains("2 sources, 1 of them unnamed; 1 quotes; 2 numbers."), "{shown}");
    assert!(!shown.contains('\u{1b}'), "no colours where nobody sees them");
}

#[test]
fn tables_for_a_spreadsheet() {
    let sources = text(&annotate("sources-csv", STORY.as_bytes()).stdout);
    assert!(sources.starts_with("\"source\",\"type\","), "{sources}");
    assert!(sources.contains("\r\n\"Karen Osei\",\"named-person\","), "{sources}");
    assert!(sources.contains("\"unnamed-group\""), "{sources}");
    let quotes = text(&annotate("quotes-csv", "\"The water is safe,\" said Karen Osei.".as_bytes()).stdout);
    assert!(quotes.contains("\r\n\"\"\"The water is safe,\"\"\",\"Karen Osei\",\"named-person\"\r\n"), "{quotes}");
    let numbers = text(&annotate("numbers-csv", STORY.as_bytes()).stdout);
    assert!(numbers.contains("\r\n\"$5 million\",\"5000000\","), "{numbers}");
}

/// No finding of today's begins like a formula, so the findings are made by hand.
#[test]
fn a_spreadsheet_runs_no_cell() {
    use onrecord::annotation::{Source, SourceKind};
    use onrecord::export::csv::{Table, write};
    for name in ["=1+1", "+cmd", "-2+3", "@SUM(A1)", " =1", "\t=1", "＝1"] {
        let source = Source {
            kind: SourceKind::NamedPerson,
            rule: "",
            name: name.to_owned(),
            mentions: Vec::new(),
            role: None,
            affiliation: None,
            count: None,
            basis: None,
            terms: None,
            words: 0,
        };
        let found = onrecord::Annotations { sources: vec![source], ..Default::default() };
        let mut table = Vec::new();
        write("", &found, Table::Sources, &mut table).unwrap();
        assert!(text(&table).contains(&format!("\r\n\"'{name}\"")), "{name}");
    }
}

#[test]
fn html_runs_nothing() {
    let page = text(&annotate("html", "“<script>alert(1)</script> & more,” said Karen Osei.".as_bytes()).stdout);
    assert!(page.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; more"), "{page}");
    assert!(!page.contains("<script"));
    assert!(page.contains("<mark data-kind=\"quote\""));
}

#[test]
fn json_lines_keep_their_order_and_go_on_after_a_bad_one() {
    let lines =
        "{\"id\": \"a\", \"text\": \"Critics said so.\"}\nnot json\n\n{\"id\": 7, \"text\": \"\"}\n{\"id\": \"c\"}\n";
    let output = annotate("jsonl", lines.as_bytes());
    assert_eq!(output.status.code(), Some(1));
    let ids: Vec<Value> =
        text(&output.stdout).lines().map(|line| serde_json::from_str::<Value>(line).unwrap()["id"].clone()).collect();
    assert_eq!(ids, [Value::from("a"), Value::from(7)]);
    let complaints = text(&output.stderr);
    assert!(complaints.contains("line 2 of standard input is left out: it is not JSON"), "{complaints}");
    assert!(complaints.contains("line 5 of standard input is left out: it needs a \"text\""), "{complaints}");
}

#[test]
fn input_that_cannot_be_used_gets_one_sentence() {
    check_refused(&onrecord(&["annotate", "no such file.txt"], b""), "there is no file no such file.txt");
    check_refused(&onrecord(&["annotate", env!("CARGO_TARGET_TMPDIR")], b""), "is a directory");
    check_refused(&annotate("json", b"caf\xe9 said"), "is not UTF-8: byte 3");
    check_refused(&annotate("json", b""), "standard input is empty");
    check_refused(&annotate("json", b"\xef\xbb\xbf \r\n"), "standard input is empty");
    check_refused(&annotate("jsonl", b""), "standard input is empty");
}

#[test]
fn one_bad_file_does_not_stop_the_rest() {
    let good = file("good.txt", STORY.as_bytes());
    let output = onrecord(&["annotate", "--format", "json", "missing.txt", good.to_str().unwrap()], b"");
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(json(&output)["quotes"].as_array().unwrap().len(), 1);
}

#[test]
fn a_byte_order_mark_and_windows_line_ends_are_fine() {
    let story = format!("\u{feff}{}", STORY.replace('\n', "\r\n"));
    let output = annotate("json", story.as_bytes());
    assert!(output.status.success());
    assert_eq!(covered(&story, &json(&output)["quotes"][0]), "“The water is safe,”");
}

#[test]
fn help_shows_examples_and_a_wrong_call_is_told_apart() {
    for arguments in [&["--help"][..], &["annotate", "--help"]] {
        let help = text(&onrecord(arguments, b"").stdout);
        assert!(help.contains("Examples:") && help.contains("onrecord annotate story.txt"), "{help}");
    }
    assert_eq!(onrecord(&["annotate", "--frmat", "json"], b"").status.code(), Some(2));
}

#[test]
fn rules_are_listed_with_their_examples() {
    let list = text(&onrecord(&["rules"], b"").stdout);
    for rule in onrecord::rules::all() {
        assert!(
            list.contains(rule.title) && list.contains(rule.id) && list.contains(rule.examples[0].text),
            "{}",
            rule.id
        );
    }
    let json = onrecord(&["rules", "--format", "json"], b"").stdout;
    let json: serde_json::Value = serde_json::from_slice(&json).unwrap();
    assert_eq!(json.as_array().unwrap().len(), onrecord::rules::all().len());
    assert_eq!(json[0]["examples"][0]["text"], onrecord::rules::all()[0].examples[0].text);
}

#[test]
fn a_closed_pipe_is_no_error() {
    let story = file("long.txt", STORY.repeat(2000).as_bytes());
    let mut child = Command::new(env!("CARGO_BIN_EXE_onrecord"))
        .args(["annotate", "--format", "text"])
        .arg(story)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success());
    assert!(output.stderr.is_empty(), "{}", text(&output.stderr));
}
