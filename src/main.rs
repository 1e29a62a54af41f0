//! The command line.

use std::io::Read;

fn main() {
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text).unwrap();
    let annotations = onrecord::annotate(&text);
    let document = onrecord::wire::document(&text, &annotations, onrecord::wire::Offsets::Codepoint);
    println!("{}", serde_json::to_string(&document).unwrap());
}
