//! Speech without a whole quotation: *X said (that) …*; *…, X said*.

use super::anchor::Anchor;
use super::clause::{Statement, has_clause};
use super::end::content_end;
use super::frame::Frame;
use super::phrase::is_finite;
use super::subject::{can_speak, subject};
use super::{AttributionRule, Found};
use crate::annotation::Certainty;
use crate::article::Kind;
use crate::rules::lexicon::Classes;
use crate::rules::{hit, miss};

/// See the module.
pub const RULE: AttributionRule = AttributionRule {
    id: "reported-speech",
    title: "Somebody said that …",
    explanation: "The statement is somebody's, but the words are the writer's.",
    ask: &["What were the exact words?", "How does the speaker know?"],
    examples: &[
        hit(
            "<source>A former manager</source> <cue>said</cue> <content>that the test results had been hidden</content>.",
        ),
        hit("<content>The test results had been hidden</content>, <source>two officials</source> <cue>said</cue>."),
        hit(
            "<source>Ms. Osei</source>, who runs the clinic, <cue>told</cue> reporters <content>that the wards were full</content>.",
        ),
        hit("<source>A report that the club paid for</source> <cue>says</cue> <content>the ground is safe</content>."),
        hit("<source>Other refugee advocates</source> also <cue>said</cue> <content>the border should open</content>."),
        hit("<source>A mere 9 percent</source> <cue>say</cue> <content>that they trust the county</content>."),
        hit(
            "The county has 400 teachers, <source>many of whom</source> <cue>say</cue> <content>they are tired</content>.",
        ),
        hit("<source>Ms. Osei</source> <cue>spoke briefly about</cue> <content>the dam</content>."),
        hit("<source>Officials</source> <cue>put</cue> <content>the toll at 40</content>."),
        hit("<content>The plan broke no law</content>, <source>a judge</source> <cue>ruled</cue> on Monday."),
        miss("Officials put two chairs at the door.", "Furniture, and no estimate."),
        miss("The club added two rooms last year.", "Something was built, and nothing told."),
        miss("The said contract was never signed.", "Here “said” is an adjective."),
        miss("The county hired a lawyer to investigate alleged bribes.", "Here “alleged” is an adjective."),
    ],
    find,
};

/// Verbs that tell what was said only before a clause or words in marks: *added that …*, but *added a room*.
const NEED_CLAUSE: &[&str] = &[
    "add", "added", "adds", "post", "posted", "posts", "publish", "published", "publishes", "responded", "responds",
    "submitted",
];

/// What is responded to by going there.
const CALLS: &[&str] = &["call", "calls", "crash", "emergency", "fire", "report", "reports", "scene", "shooting"];

/// Whether the verb does something else than tell: *The club added two rooms*, *Officers responded to a call*.
fn tells_nothing(frame: &Frame, statement: &Statement) -> bool {
    let cue = &statement.cue;
    let goes = frame.is(cue.start, &["respond", "responded", "responding", "responds"])
        && (cue.end..cue.end + 5)
            .take_while(|at| !frame.is(*at, &["of"]))
            .any(|at| frame.is(at, CALLS) && !frame.is(at + 1, &["that"]));
    goes || frame.is(statement.cue.start, NEED_CLAUSE)
        && statement.cue.len() == 1
        && !statement.content.iter().any(|range| {
            range.end <= statement.cue.start
                || has_clause(frame, range)
                || range.clone().any(|at| frame.is_marked(at))
                || frame.is(range.start, &["that"])
        })
}

fn find(frame: &Frame, anchor: &Anchor) -> Option<Found> {
    let at = anchor.at;
    if let Some(found) = puts_at(frame, at) {
        return Some(found);
    }
    if !frame.has(at, Classes::SAY) {
        return None;
    }
    let statement = anchor.statement(frame).filter(|statement| statement.tells(frame))?;
    if statement.leads_to_participle(frame) || tells_nothing(frame, statement) {
        return None;
    }
    let certain = can_speak(frame, &statement.subject.phrase);
    // Plain *say* and *tell* speak whoever the subject is; a richer verb needs somebody who can.
    let plain = frame.is(at, &["said", "says", "say", "told", "tells"]);
    let that = statement.content.iter().any(|content| frame.is(content.start, &["that"]));
    let verb = !frame.has(at, Classes::NOUN_TOO) || statement.cue.len() > 1;
    let it = that && verb && frame.is(statement.subject.phrase.start, &["it", "this"]);
    // *The radioman pointed out that …*: whoever does that can speak, though no list knows the noun.
    let it = it
        || that
            && verb
            && !frame.has(at, Classes::SHOW | Classes::STANCE)
            && frame.has(statement.subject.phrase.start, Classes::DETERMINER);
    (certain || plain || it).then(|| statement.found(if certain { Certainty::Sure } else { Certainty::Likely }))
}

/// *Officials put the toll at 40*: a number is theirs.
fn puts_at(frame: &Frame, at: usize) -> Option<Found> {
    const REACH: usize = 10;
    const FIGURES: &[&str] = &[
        "age", "attendance", "cost", "costs", "count", "crowd", "damage", "figure", "gap", "loss", "losses", "number",
        "odds", "price", "rate", "share", "size", "support", "toll", "total", "turnout", "value", "worth",
    ];
    if !frame.is(at, &["put", "puts"]) {
        return None;
    }
    // *at $40*, *at up to 40*; but *at 3 a.m.*
    let number = |at: usize| frame.kind(at) == Some(Kind::Number) || frame.has(at, Classes::NUMBER);
    let figure = |at: &usize| {
        frame.is(*at, &["at"])
            && (at + 1..at + 5).any(number)
            && !(at + 2..at + 6).any(|at| frame.is(at, &["a.m.", "p.m."]))
    };
    let until = (at + 2..at + REACH).take_while(|at| frame.is_word(*at) && !is_finite(frame, *at)).find(figure)?;
    let reckons = (at + 1..until).any(|at| frame.is(at, FIGURES));
    let subject = subject(frame, at)
        .filter(|subject| reckons && !subject.inverted && can_speak(frame, &subject.phrase))
        // *A poll puts the figure at 40*: a text shows it.
        .filter(|subject| !frame.has(subject.phrase.end - 1, Classes::DOCUMENT))?;
    Some(Found {
        source: Some(subject.phrase),
        cue: Some(at..at + 1),
        content: vec![at + 1..content_end(frame, at + 1)],
        certainty: Certainty::Sure,
    })
}
