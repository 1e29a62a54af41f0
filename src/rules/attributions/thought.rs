//! Belief, knowledge, hope and doubt: *X believes …*.

use super::anchor::Anchor;
use super::frame::Frame;
use super::subject::can_speak;
use super::{AttributionRule, Found};
use crate::annotation::Certainty;
use crate::rules::lexicon::Classes;
use crate::rules::{hit, miss};

/// See the module.
pub const RULE: AttributionRule = AttributionRule {
    id: "reported-thought",
    title: "Somebody believes that …",
    explanation: "Nobody can see a thought. The writer was told of it, read it somewhere, or infers it.",
    ask: &["How does the writer know what they think?"],
    examples: &[
        hit("<source>Aides to the mayor</source> <cue>believe</cue> <content>that the vote is lost</content>."),
        hit("<source>She</source> <cue>doubted</cue> <content>that the money would come</content>."),
        miss("Do voters know what the dam will cost?", "The writer asks; what voters know is not told."),
        miss("The plan made some teachers believe that it was over.", "What it did to them; they told nobody."),
        miss("He has many known enemies.", "An adjective, not a thought."),
        miss("The dam that she wanted was never built.", "It tells which dam; what she thought of it is not told."),
    ],
    find,
};

/// Verbs that leave the verb after their object bare: *make them think*.
const CAUSES: &[&str] = &["help", "helped", "helps", "let", "lets", "letting", "make", "makes", "making", "made"];

fn find(frame: &Frame, anchor: &Anchor) -> Option<Found> {
    let at = anchor.at;
    // *leading figures in the party*, *she figures in the story*
    let figures = frame.is(at, &["figure", "figures"]) && frame.is(at + 1, &["from", "in", "inside", "within"]);
    if !frame.has(at, Classes::THINK) || figures {
        return None;
    }
    let statement = anchor.statement(frame).filter(|statement| statement.tells(frame))?;
    let subject = &statement.subject.phrase;
    // A text shows, it does not think: *the bill would see …*.
    let text = subject.clone().all(|at| !frame.is_name(at) && !frame.has(at, Classes::ANY_PERSON | Classes::ORGANIZATION))
            && subject.clone().any(|at| frame.has(at, Classes::DOCUMENT))
            // *a TV ad aimed at voters*
            || frame.is(at, &["aimed", "intended", "planned"]) && frame.has(subject.end - 1, Classes::DOCUMENT);
    // *the life that she wanted*, *said he knew*, *it is clear that the mayor wants it*: a thought inside what is told.
    let before = subject.start.checked_sub(1);
    let pronoun = subject.len() == 1 && frame.has(subject.start, Classes::PRONOUN);
    let secret = subject.clone().any(|at| frame.has(at, Classes::INFORMANT));
    let inside = before.is_some_and(|before| {
        frame.is(before, &["that"]) && !secret
            || pronoun && (frame.is(before, &["what"]) || frame.has(before, Classes::SAY))
    });
    // *If you want to know more*, *Do voters know it?*: nobody's thought is told.
    let asks = frame.is(frame.len() - 1, &["?"]) || subject.len() == 1 && frame.is(subject.start, &["you"]);
    // *made the teachers feel safe*, *helps voters see it*: what is done to them, and nothing that they told.
    let made = before.is_some_and(|before| frame.is(before, CAUSES)) && frame.has(at, Classes::BASE);
    // *causing some worry at the port*, *with some doubt*: a noun.
    let some = at.checked_sub(2).filter(|_| frame.is(at - 1, &["any", "some"]) && frame.has(at, Classes::NOUN_TOO));
    let noun = some.is_some_and(|before| {
        const CLAUSES: &[&str] = &["after", "as", "before", "like", "since", "than", "until"];
        frame.has(before, Classes::PREPOSITION) && !frame.is(before, CLAUSES)
            || frame.word(before).ends_with("ing") && !frame.has(before, Classes::SAY)
    });
    (!noun && !text && !inside && !asks && !made && can_speak(frame, subject)).then(|| statement.found(Certainty::Sure))
}
