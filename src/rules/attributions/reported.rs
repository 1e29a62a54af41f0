//! Speech without a whole quotation: *X said (that) …*; *…, X said*.

use super::anchor::Anchor;
use super::clause::{Statement, has_clause};
use super::frame::Frame;
use super::subject::can_speak;
use super::{AttributionRule, Found};
use crate::annotation::Certainty;
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
        hit("<content>The plan broke no law</content>, <source>a judge</source> <cue>ruled</cue> on Monday."),
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
