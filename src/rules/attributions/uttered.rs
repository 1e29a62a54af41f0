//! A verb that is nothing without its noun: *released a statement on …*, *made the case for …*.

use super::anchor::Anchor;
use super::end::content_end;
use super::frame::Frame;
use super::phrase::{is_finite, is_nominal};
use super::subject::{can_speak, subject};
use super::{AttributionRule, Found};
use crate::annotation::Certainty;
use crate::rules::lexicon::Classes;
use crate::rules::{hit, miss};
use std::ops::Range;

/// See the module.
pub const RULE: AttributionRule = AttributionRule {
    id: "made-a-statement",
    title: "Somebody made a statement",
    explanation: "It is told that somebody spoke, and at most what kind of words they were; the words themselves are left out.",
    ask: &["What did they say, in their own words?"],
    examples: &[
        hit("<source>Ms. Osei</source> <cue>made the case</cue> <content>for a new dam</content>."),
        hit("<source>The county</source> <cue>issued a brief statement</cue> <content>on the fire</content>."),
        hit("<source>Ms. Osei</source> <cue>made the point</cue> <content>that the dam was old</content>."),
        hit("<source>Mr. Hale</source> <cue>took a swipe</cue> <content>at the council</content>."),
        hit("<source>The two officials</source> <cue>spoke</cue> on the condition of anonymity."),
        miss("Ms. Osei took a shot at noon.", "A vaccine or a photograph; nobody is struck by words."),
        miss("Ms. Osei made the remark at noon.", "It is told when, but not what was said."),
        miss("The county made a road to the dam.", "Something was built, nothing was said."),
    ],
    find,
};

/// Verbs that lend themselves to a noun.
pub const VERBS: &[&str] = &[
    "deliver", "delivered", "delivering", "delivers", "file", "filed", "files", "gave", "give", "gives", "issue",
    "issued", "issues", "issuing", "made", "make", "makes", "making", "raise", "raised", "raises", "raising",
    "release", "released", "releases", "releasing", "send", "sends", "sent", "signed", "take", "taken", "takes",
    "taking", "took",
];

/// Nouns for what is said in this way, beside those for a statement.
const NOUNS: &[&str] = &[
    "answer", "appeal", "case", "comment", "comments", "complaint", "defense", "lawsuit", "letter", "memo", "mention",
    "motion", "plea", "point", "reference", "references", "report", "rebuke", "speech", "tribute",
];

/// Nouns for words that strike somebody: *took a swipe at*.
const BLOWS: &[&str] = &["dig", "digs", "jab", "jabs", "shot", "shots", "swing", "swings", "swipe", "swipes"];

/// What is raised in words, unlike a tax: *raised doubts about*.
const RAISED: &[&str] = &[
    "alarm", "alarms", "concern", "concerns", "doubt", "doubts", "objection", "objections", "possibility", "prospect",
    "question", "questions", "specter",
];

/// The forms of *raise*.
const RAISES: &[&str] = &["raise", "raised", "raises", "raising"];

/// How many adjectives may stand before the noun.
const ADJECTIVES: usize = 3;

fn find(frame: &Frame, anchor: &Anchor) -> Option<Found> {
    let at = anchor.at;
    if let Some(found) = spoke_unnamed(frame, at) {
        return Some(found);
    }
    // None of the verbs is a cue by itself, but for *took*, which is one of a stance.
    if !frame.has(at, Classes::ANCHOR | Classes::STANCE) || !frame.is(at, VERBS) {
        return None;
    }
    let mut noun = at + 1 + usize::from(frame.has(at + 1, Classes::DETERMINER | Classes::NUMBER));
    let furthest = noun + ADJECTIVES;
    let takes = frame.is(at, &["take", "taken", "takes", "taking", "took"]);
    let raises = frame.is(at, RAISES);
    let tells = |at: usize| {
        if takes {
            frame.is(at, BLOWS)
                && frame.is(at + 1, &["at"])
                && !frame.is(at + 2, &["dawn", "midnight", "night", "noon"])
        } else if raises {
            frame.is(at, RAISED)
        } else {
            frame.is(at, NOUNS) || frame.has(at, Classes::TELLING)
        }
    };
    let adjective = |at: usize| is_nominal(frame, at) && (!tells(at) || tells(at + 1));
    while noun < furthest && adjective(noun) {
        noun += 1;
    }
    // *a statement saying …*: the participle tells what was said.
    let more = frame.has(noun + 1, Classes::GERUND) && frame.has(noun + 1, Classes::CUE);
    // *made the remark at noon* tells when, not what.
    let about = frame.is(noun + 1, &["about", "against", "for", "of", "on", "over", "regarding", ":"])
        || takes
        || frame.is(noun + 1, &["to"]) && frame.is(noun, &["appeal", "plea", "reference", "references"])
        || raises && frame.is(noun, &["objection", "objections"]) && frame.is(noun + 1, &["to"])
        || raises && frame.is(noun + 1, &["that"]) && !frame.is(noun, &["question", "questions"])
        || frame.is(noun + 1, &["that"])
            && !is_finite(frame, noun + 2)
            && frame.is(at, &["made", "make", "makes", "making"]);
    if !tells(noun) || more || !about {
        return None;
    }
    let source = if raises { raiser(frame, at) } else { utterer(frame, at) }?;
    let content = noun + 1..content_end(frame, noun + 1);
    (!content.is_empty()).then(|| Found {
        source: Some(source),
        cue: Some(at..noun + 1),
        content: vec![content],
        certainty: Certainty::Sure,
    })
}

/// *Two officials spoke on the condition of anonymity*: what they said stands elsewhere.
fn spoke_unnamed(frame: &Frame, at: usize) -> Option<Found> {
    const REACH: usize = 10;
    const CLAUSE: usize = 5;
    let on_terms = || {
        (at + 1..at + REACH).take_while(|at| frame.is_word(*at)).any(|at| {
            frame.is(at, &["anonymously"]) || frame.is(at, &["anonymity"]) && at > 1 && frame.is(at - 2, &["condition"])
        })
    };
    // *an official, who like others spoke on …, said no*: the clause tells of whoever says so.
    let clause = || (at.saturating_sub(CLAUSE)..at).any(|at| frame.is(at, &["who"]));
    if !frame.is(at, &["spoke"]) || clause() || !on_terms() {
        return None;
    }
    // *said it was weak and spoke on …*, *most of whom spoke on …*, *none spoke on …*
    let again =
        subject(frame, at).is_some_and(|subject| subject.shared && !frame.has(subject.phrase.start, Classes::PRONOUN));
    if again {
        return None;
    }
    let people = Classes::ANY_PERSON | Classes::PRONOUN | Classes::QUANTIFIER | Classes::NUMBER;
    let source = utterer(frame, at).filter(|source| {
        let nobody = frame.is(source.start, &["neither", "no", "none"]) || frame.is(source.end - 1, &["whom"]);
        source.end <= at && !nobody && source.clone().any(|at| frame.has(at, people))
    })?;
    Some(Found { source: Some(source), cue: Some(at..at + 1), content: Vec::new(), certainty: Certainty::Sure })
}

/// Whether somebody raised here what the noun names: *several senators raised **doubts***.
pub fn is_raised(frame: &Frame, noun: usize) -> bool {
    if !frame.is(noun, RAISED) {
        return false;
    }
    let verb = (noun.saturating_sub(1 + ADJECTIVES)..noun).rev().find(|at| frame.is(*at, RAISES));
    verb.is_some_and(|verb| raiser(frame, verb).is_some())
}

fn utterer(frame: &Frame, verb: usize) -> Option<Range<usize>> {
    let subject = subject(frame, verb).filter(|subject| !subject.inverted && can_speak(frame, &subject.phrase))?;
    Some(subject.phrase)
}

/// *The report raised doubts*, *A win in the city would raise doubts*: in whom is not told, and nobody raised them.
fn raiser(frame: &Frame, verb: usize) -> Option<Range<usize>> {
    let speaks = Classes::ANY_PERSON | Classes::ORGANIZATION | Classes::SPEAKER;
    utterer(frame, verb).filter(|source| {
        let last = source.end - 1;
        !frame.has(last, Classes::DOCUMENT) && (frame.is_name(last) || frame.has(last, speaks))
    })
}
