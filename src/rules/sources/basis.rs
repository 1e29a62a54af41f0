//! How a source knows: *familiar with the matter*, *who attended the meeting*.

use crate::annotation::Basis;
use crate::article::Article;
use std::ops::Range;

/// First words of a basis, and what it amounts to.
const OPENERS: &[(&[&str], &str)] = &[
    (&["familiar", "with"], "familiar"),
    (&["close", "to"], "close"),
    (&["briefed"], "briefed"),
    (&["with", "knowledge"], "familiar"),
    (&["with", "direct", "knowledge"], "familiar"),
    (&["with", "firsthand", "knowledge"], "familiar"),
    (&["with", "access"], "seen"),
    (&["knowledgeable"], "familiar"),
    (&["aware", "of"], "familiar"),
    (&["privy", "to"], "familiar"),
    (&["apprised"], "briefed"),
    (&["informed"], "briefed"),
    (&["involved"], "involved"),
    (&["present"], "present"),
    (&["in", "attendance"], "present"),
    (&["in", "the", "room"], "present"),
    (&["at", "the", "meeting"], "present"),
    (&["on", "the", "call"], "present"),
    (&["who", "attended"], "present"),
    (&["who", "was", "present"], "present"),
    (&["who", "were", "present"], "present"),
    (&["who", "was", "at"], "present"),
    (&["who", "were", "at"], "present"),
    (&["who", "was", "in"], "present"),
    (&["who", "were", "in"], "present"),
    (&["who", "saw"], "seen"),
    (&["who", "has", "seen"], "seen"),
    (&["who", "have", "seen"], "seen"),
    (&["who", "had", "seen"], "seen"),
    (&["who", "read"], "seen"),
    (&["who", "reviewed"], "seen"),
    (&["who", "heard"], "present"),
    (&["who", "has", "heard"], "present"),
    (&["who", "have", "heard"], "present"),
    (&["who", "was", "briefed"], "briefed"),
    (&["who", "were", "briefed"], "briefed"),
    (&["who", "is", "familiar"], "familiar"),
    (&["who", "are", "familiar"], "familiar"),
    (&["who", "was", "familiar"], "familiar"),
    (&["who", "were", "familiar"], "familiar"),
    (&["who", "participated"], "involved"),
    (&["who", "worked"], "involved"),
    (&["who", "took", "part"], "involved"),
];

/// Finds the basis in the words of a mention, or in the clause that follows it after a comma.
pub fn find(article: &Article, mention: &Range<usize>) -> Option<Basis> {
    for at in mention.start + 1..mention.end {
        if let Some(kind) = opens(article, at) {
            return Some(Basis { span: article.span(&(at..mention.end)), kind });
        }
    }
    if article.is(mention.end, &[","]) {
        let at = mention.end + 1;
        if let Some(kind) = opens(article, at) {
            let sentence = &article.sentences()[article.sentence_of(at)].tokens;
            let end = (at..sentence.end.min(at + 30))
                .find(|at| article.is(*at, &[",", ".", ";", "but"]))
                .unwrap_or(sentence.end.min(at + 30));
            return Some(Basis { span: article.span(&(at..end)), kind });
        }
    }
    None
}

fn opens(article: &Article, at: usize) -> Option<&'static str> {
    OPENERS
        .iter()
        .find(|(words, _)| words.iter().enumerate().all(|(ahead, word)| article.is(at + ahead, &[word])))
        .map(|(_, kind)| *kind)
}
