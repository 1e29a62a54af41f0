//! The passive: *was described by X as …*, *is expected to …*, *reportedly*.

use super::anchor::Anchor;
use super::clause::{has_clause, sentence_start};
use super::end::{content_end, object_end};
use super::frame::Frame;
use super::group::Voice;
use super::phrase::{before_verb, phrase_after, subject_before};
use super::subject::can_speak;
use super::{AttributionRule, Found};
use crate::annotation::Certainty;
use crate::rules::lexicon::Classes;
use crate::rules::{hit, miss};
use std::ops::Range;

/// See the module.
pub const RULE: AttributionRule = AttributionRule {
    id: "passive",
    title: "Said, but by whom?",
    explanation: "In the passive the speaker comes last, after “by”, or does not come at all.",
    ask: &["Who said so?"],
    examples: &[
        hit(
            "<content>The deal</content> was <cue>described</cue> by <source>the minister</source> <content>as a triumph</content>.",
        ),
        hit(
            "<content>The mayor</content> was <cue>criticized</cue> by <source>some of her rivals</source> <content>for hiding the costs</content>.",
        ),
        hit("<content>The mayor</content> is <cue>said</cue> <content>to be leaving</content>."),
        hit("<content>The harbor</content> is widely <cue>seen</cue> <content>as a waste</content>."),
        hit("<content>The company</content> <cue>reportedly</cue> <content>paid for the trip</content>."),
        hit("<content>It</content> is <cue>believed</cue> <content>the deal was signed on Friday</content>."),
        miss("The car was found by the police.", "Nobody speaks."),
        miss("She was stressed out by guards who chased her from the lot.", "It tells how she felt, and nothing said."),
    ],
    find,
};

fn find(frame: &Frame, anchor: &Anchor) -> Option<Found> {
    let at = anchor.at;
    if frame.has(at, Classes::ANCHOR) && frame.is(at, &["reportedly", "allegedly", "supposedly"]) {
        let start = sentence_start(frame, at);
        let content = [start..at, at + 1..content_end(frame, at + 1)];
        return Some(Found {
            source: None,
            cue: Some(at..at + 1),
            content: content.into_iter().filter(|range| !range.is_empty()).collect(),
            certainty: Certainty::Sure,
        });
    }
    // *Fund Said to Weigh Bid*: a headline leaves out *is*.
    let shortened = frame.is_headline()
        && frame.is(at, &["said"])
        && frame.is(at + 1, &["to"])
        && !frame.has(at + 2, Classes::DETERMINER | Classes::PRONOUN);
    if !shortened && anchor.voice != Some(Voice::Passive)
        || !frame.has(at, Classes::SAY | Classes::THINK | Classes::STANCE)
    {
        return None;
    }
    let by = (at + 1..(at + 6).min(frame.len()))
        .take_while(|at| !frame.is(*at, &[",", "to"]) && !frame.is_full_quote(*at))
        .find(|at| frame.is(*at, &["by"]))
        // *told by text message*
        .filter(|by| !frame.is(by + 1, &["e-mail", "email", "letter", "phone", "telephone", "text"]))
        // *concluded by thanking voters*
        .filter(|by| !frame.has(by + 1, Classes::GERUND));
    // *accused by the mayor of theft*, *criticized by officials for hiding it*: of or for what is no part of who.
    let accused = frame.is(at, &["accused"]);
    // *rebuked by rivals for his plan*
    let of = |at: &usize| {
        let his = || frame.has(at + 1, Classes::POSSESSIVE);
        accused && frame.is(*at, &["of"]) || frame.is(*at, &["for"]) && (is_doing(frame, at + 1) || his())
    };
    let who = |phrase: Range<usize>| phrase.start..phrase.clone().find(of).unwrap_or(phrase.end);
    let source = by.and_then(|by| phrase_after(frame, by + 1)).map(who).filter(|phrase| can_speak(frame, phrase));
    let patient = subject_before(frame, at);
    let act = is_act(frame, at, source.as_ref().unwrap_or(&(at + 1..at + 1)));
    let hearsay = is_hearsay(frame, at, patient.as_ref(), source.is_some());
    if !hearsay && !shortened && (source.is_none() || act) {
        return None;
    }
    let rest = source.as_ref().map_or(at + 1, |source| source.end);
    let mut content = Vec::new();
    content.extend(patient.filter(|patient| patient.end <= before_verb(frame, at)));
    // *has been called “a triumph” by the minister*
    content
        .extend(by.filter(|by| source.is_some() && (at + 1..*by).any(|at| frame.is_marked(at))).map(|by| at + 1..by));
    content.push(rest..object_end(frame, rest));
    content.retain(|range| !range.is_empty());
    Some(Found { source, cue: Some(at..at + 1), content, certainty: Certainty::Sure })
}

/// *hiding the costs*, *not hiding them*
fn is_doing(frame: &Frame, at: usize) -> bool {
    let verb = at + usize::from(frame.has(at, Classes::NEGATION));
    frame.is_word(verb) && !frame.is_capital(verb) && frame.word(verb).len() > 5 && frame.word(verb).ends_with("ing")
}

/// *was found by the police*, *is wanted by the court*: acts, not words; but *opposed by the mayor*, *seen by her as a ruin*.
fn is_act(frame: &Frame, at: usize, source: &Range<usize>) -> bool {
    let stands = frame.is(at, &["dismissed", "disliked", "favored", "opposed", "preferred", "rejected"]);
    let seen = frame.is(at, &["known", "regarded", "seen", "viewed"]) && frame.is(source.end, &["as"]);
    // *was stressed out by the noise*
    let kept =
        frame.is(at, &["added", "felt", "maintained"]) || frame.is(at, &["stressed"]) && frame.is(at + 1, &["out"]);
    // *labeled a “ruin” by critics*, but *labeled by the clerk*
    let words = (at + 1..source.start)
        .any(|at| frame.is_marked(at) && (frame.has(at - 1, Classes::DETERMINER) || frame.is(at - 1, &["as"])));
    kept || frame.has(at, Classes::ACT | Classes::THAT) && !(frame.has(at, Classes::SAY) || stands || seen || words)
}

/// *is said to be ill*, *it is believed the deal was signed*: nobody is given who says so.
fn is_hearsay(frame: &Frame, at: usize, patient: Option<&Range<usize>>, has_source: bool) -> bool {
    let it = || {
        patient.is_some_and(|patient| patient.len() == 1 && frame.is(patient.start, &["it"]))
            && has_clause(frame, &(at + 1..content_end(frame, at + 1)))
    };
    frame.has(at, Classes::HEARSAY) && (frame.is(at + 1, &["to", "that", "as", "of", "for"]) || !has_source && it())
}
