//! What is said: the content of an attribution, before the cue, after it, or on both sides.

use super::Found;
use super::asked::is_asked;
use super::end::{content_end, leads_to_main_clause, object_end};
use super::frame::Frame;
use super::group::cue;
use super::occasion::{skip_addressee, skip_occasion};
use super::phrase::{is_finite, is_nominal};
use super::subject::{Subject, subject};
use crate::annotation::Certainty;
use crate::article::Kind;
use crate::rules::lexicon::Classes;
use crate::rules::quotes::Standing;
use std::ops::Range;

/// Somebody, a verb, and what is said: what most rules look at before they judge.
#[derive(Clone)]
pub struct Statement {
    /// Who.
    pub subject: Subject,
    /// The verb with its particle.
    pub cue: Range<usize>,
    /// What is said; never nothing.
    pub content: Vec<Range<usize>>,
}

impl Statement {
    /// Reads the statement around an active verb, if it has a subject and something to say.
    pub fn read(frame: &Frame, verb: usize) -> Option<Self> {
        Self::by(frame, subject(frame, verb)?, verb)
    }

    /// Reads the statement of a verb whose subject is known.
    pub fn of(frame: &Frame, phrase: Range<usize>, verb: usize) -> Option<Self> {
        Self::by(frame, Subject { phrase, inverted: false, shared: false }, verb)
    }

    fn by(frame: &Frame, subject: Subject, verb: usize) -> Option<Self> {
        let cue = cue(frame, verb);
        let content = content(frame, &subject, &cue);
        (!content.is_empty()).then_some(Statement { subject, cue, content })
    }

    /// Whether the verb tells what somebody said or thought: some do only before *that* or with their particle.
    pub fn tells(&self, frame: &Frame) -> bool {
        !frame.has(self.cue.start, Classes::THAT)
            || self.cue.len() > 1
            || frame.is(self.cue.start, &["find", "finds", "found", "maintain", "maintained", "maintains", "ruled"])
                && self.comes_last()
            || self.content.iter().any(|content| frame.is(content.start, &["that"]))
    }

    /// *She responded by saying that …*, *he hit back, calling it dead*: one statement, and the participle is its cue.
    pub fn leads_to_participle(&self, frame: &Frame) -> bool {
        let start = self.content[0].start;
        let by = frame.is(start, &["by"]);
        let participle = start + usize::from(by);
        start >= self.cue.end
            // *warned of fakes, arguing that …* tells something itself.
            && !(self.cue.end..start).any(|at| frame.is(at, &["of", "to"]))
            && (by || frame.is(start - 1, &[","]))
            && frame.has(participle, Classes::GERUND)
            && frame.has(participle, Classes::SAY | Classes::STANCE)
    }

    /// *The plan is legal, a judge ruled Monday.*
    fn comes_last(&self) -> bool {
        self.content.len() == 1
            && self.content[0].end <= self.cue.start
            && self.content[0].end <= self.subject.phrase.start
    }

    /// The attribution that it is.
    pub fn found(&self, certainty: Certainty) -> Found {
        let Statement { subject, cue, content } = self.clone();
        Found { source: Some(subject.phrase), cue: Some(cue), content, certainty }
    }
}

/// The content of an attribution whose source and cue are known.
fn content(frame: &Frame, subject: &Subject, cue: &Range<usize>) -> Vec<Range<usize>> {
    let start = subject.phrase.start.min(cue.start);
    let end = subject.phrase.end.max(cue.end);
    let right = skip_occasion(frame, if subject.inverted { end } else { skip_addressee(frame, end) });
    // *Pressed on it, she said, “No.”*: before a verb that leads to a whole quotation stands what leads in.
    let leads_on = frame.is(right, &[",", ":"]) && frame.is_full_quote(right + 1);
    let left = left(frame, start, frame.ends_at(right) || subject.inverted)
        .filter(|left| !subject.shared && (!leads_on || frame.is_speech(left.end - 1)))
        // *…, many of whom say so*: what stands before tells who they are.
        .filter(|_| !frame.is(subject.phrase.end - 1, &["who", "which", "whom"]));
    // *In a clip that she called “vile,” he asked for more*: the quotation is the lead-in's.
    let leads_in = |left: &Range<usize>| {
        frame.has(left.start, Classes::PREPOSITION | Classes::SUBORDINATOR)
            && !frame.is_full_quote(left.end - 1)
            && !is_closed(frame, right)
    };
    let quote_left = left.as_ref().is_some_and(|left| frame.is_speech(left.end - 1) && !leads_in(left));
    if let Some(left) = left
        && (quote_left || is_closed(frame, right))
        && (quote_left
            || has_clause(frame, &left)
            || subject.inverted
            || frame.ends_at(right)
            || frame.is(right, &[";"])
            || is_all(frame, &left, right)
            || parts_clause(frame, &left, right))
    {
        let mut content = vec![left];
        // *The bill would, critics say, close the port*
        let helped = frame.is(right, &[","]) && content[0].end > 0 && frame.has(content[0].end - 1, Classes::AUXILIARY);
        let rest = || helped.then(|| right + 1..content_end(frame, right + 1));
        content.extend(resumed(frame, right, quote_left).or_else(rest));
        return content;
    }
    if subject.inverted && frame.is(right, &[",", ":"]) {
        return vec![right + 1..content_end(frame, right + 1)];
    }
    // *would not confirm or deny the report*
    let second = frame.is(right, &["nor", "or"]) && right == end && frame.has(right + 1, Classes::SAY);
    let right = right + 2 * usize::from(second);
    // *the charge, which officials deny, is old*; but *the mayor, whom aides warned, left*: he is who was told.
    let repeated = repeated(frame, subject).filter(|which| {
        frame.is(which - 1, &[","]) && !(frame.is(*which, &["whom"]) && frame.has(cue.start, Classes::ADDRESSED))
    });
    if let Some(which) = repeated.filter(|_| frame.is(right, &[","]) || frame.ends_at(right)) {
        return vec![which..which + 1];
    }
    let right = past_aside(frame, right);
    // *described it as vile after she attacked him*: of what it is about no more is told.
    let stance = frame.has(cue.start, Classes::STANCE) && !frame.is(right, &["that"]);
    let mut right = right..if stance { object_end(frame, right) } else { content_end(frame, right) };
    // *Ms. Osei, who says she saw it, left*: a clause between commas or dashes holds no more than itself.
    let relative = subject.phrase.end - 1;
    let ends = |at: &usize| frame.is(*at, &[","]) || *at > right.start && frame.quote_leads_on(*at - 1);
    if frame.is(relative, &["who", "which"]) && relative > 0 {
        let closes = if frame.is(relative - 1, &[","]) {
            right.clone().find(ends)
        } else if frame.is_any_dash(relative - 1) {
            right.clone().find(|at| frame.is_any_dash(*at))
        } else {
            None
        };
        right.end = closes.unwrap_or(right.end);
    }
    // *the plan, which aides say would close the port, the ferry and the market, died*
    if repeated.is_some() {
        let main = |at: &usize| frame.has(at + 1, Classes::AUXILIARY | Classes::VERB) || is_finite(frame, at + 1);
        let comma = right.clone().find(|at| ends(at) && main(at)).or_else(|| right.clone().find(ends));
        right.end = comma.unwrap_or(right.end);
    }
    // *While most agree that it is weak, some fear the cost*
    if subject.phrase.start == 1 + usize::from(frame.has(1, Classes::ADVERB))
        && frame.is(0, &["although", "though", "while"])
    {
        // *While aides said that on Monday, the mayor called, …*
        let aside = frame.is(right.start, &["that"])
            && frame.has(right.start + 1, Classes::PREPOSITION | Classes::SUBORDINATOR);
        let closes = |at: &usize| !aside && leads_to_main_clause(frame, *at);
        right.end = right.clone().find(closes).unwrap_or(right.end);
    }
    // *When a man shouted, “Stop,” she laughed*
    let leads_in = subject.phrase.start.checked_sub(1).is_some_and(|before| frame.has(before, Classes::SUBORDINATOR));
    if leads_in && frame.marks_lead_on(right.start) {
        right.end = right.start + 1;
    }
    if right.is_empty() { Vec::new() } else { vec![right] }
}

/// Over the mark that leads to what is said, and over an aside before it: *He warned, however, that …*.
fn past_aside(frame: &Frame, right: usize) -> usize {
    if !frame.is(right, &[",", ":", "—", "–", "--"]) {
        return right;
    }
    // *told the Star, which first knew of it, that …*
    const LONGEST: usize = 14;
    if frame.is(right, &[","]) && frame.has(right + 1, Classes::RELATIVE) {
        let comma = (right + 2..(right + LONGEST).min(frame.len())).find(|at| frame.is(*at, &[","]));
        return comma.filter(|comma| frame.is(comma + 1, &["that"])).unwrap_or(right) + 1;
    }
    let aside = skip_occasion(frame, right + 1);
    let aside = aside + usize::from(frame.is(aside, &["however", "though", "too"]));
    let closed = aside > right + 1 && frame.is(aside, &[","]) && frame.is(aside + 1, &["that"]);
    if closed { aside + 1 } else { right + 1 }
}

/// Whether nothing but what stands before an attribution can be what is said: *Pupils take ten tests, a study found.*
fn is_all(frame: &Frame, left: &Range<usize>, right: usize) -> bool {
    frame.ends_at(right)
        && left.len() > 2
        && !frame.has(left.start, Classes::PREPOSITION | Classes::SUBORDINATOR | Classes::GERUND | Classes::CALENDAR)
}

/// *The dam, she argues, stands*: words between a subject and its verb.
fn parts_clause(frame: &Frame, left: &Range<usize>, right: usize) -> bool {
    frame.is(right, &[","])
        && (frame.has(right + 1, Classes::AUXILIARY) || is_finite(frame, right + 1))
        && !frame.has(left.start, Classes::PREPOSITION | Classes::SUBORDINATOR | Classes::ADVERB)
}

/// What stands before an attribution, up to the comma or mark that ends it. Where nothing follows it is all that can be
/// said, even with a conjunction before it.
fn left(frame: &Frame, start: usize, alone: bool) -> Option<Range<usize>> {
    if start == 0 {
        return None;
    }
    // *The dam is dead, as some leaders say.*
    let start = start - usize::from(start > 1 && alone && frame.is(start - 1, &["as"]) && frame.is(start - 2, &[","]));
    let mark = frame.is(start - 1, &[",", "—", "–", "--", "?", "!", "-"]);
    let end = if mark { start - 1 } else { start };
    if end == 0 || !(mark || frame.quote(end - 1).is_some()) {
        return None;
    }
    // *He had hope: “…,” he wrote*, but *She said: “…,” the Star reported*
    let colon = end > 2 && frame.is(end - 2, &[":"]) && frame.is_speech(end - 1);
    let handed = colon && !frame.has(end - 3, Classes::SAY);
    let mut from = if handed { end - 1 } else { clause_start(frame, end) };
    while from < end
        && (frame.is(from, &[",", "and", "but"]) || (frame.has(from, Classes::ADVERB) && frame.is(from + 1, &[","])))
    {
        from += 1;
    }
    // *Asked whether it was “fair,” she said no*: what leads in is not what she said.
    let leads_in = frame.has(from, Classes::SUBORDINATOR) || frame.is(from, &["asked"]);
    // *According to the report, she said no*: that is whose statement it is, not what she said.
    if frame.is(from, &["according"]) {
        return None;
    }
    // *Asked whether it was safe, she demurred*
    let question = is_asked(frame, from + usize::from(frame.is(from, &["when"])));
    if question && !frame.is_marked(end - 1) {
        return None;
    }
    let asks = leads_in && !alone && frame.is_marked(end - 1) && !frame.is_full_quote(end - 1);
    (from < end && !asks).then_some(from..end)
}

/// Where the clause that ends here starts: after the last semicolon, or with the frame, the bullet of a list left out.
fn clause_start(frame: &Frame, end: usize) -> usize {
    let bullet = usize::from(frame.is(0, &["•", "●", "▪", "·"]) && end > 1);
    (0..end).rev().find(|at| frame.is(*at, &[";"])).map_or_else(|| bullet.max(after_dateline(frame, end)), |at| at + 1)
}

/// *LYON (AP) — Talks failed, officials said*: where a paragraph begins after its place, agency or clock time.
fn after_dateline(frame: &Frame, end: usize) -> usize {
    const LONGEST: usize = 12;
    if !frame.opens_block {
        return 0;
    }
    if let Some(time) =
        (1..end.min(4)).find(|at| frame.is(*at, &["a.m.", "p.m."]) && frame.kind(at - 1) == Some(Kind::Number))
    {
        return time + 1;
    }
    let place = frame.is_word(0) && frame.raw(0).len() > 2 && frame.raw(0).chars().all(|char| !char.is_lowercase());
    let dash = (1..end.min(LONGEST)).find(|at| frame.is_any_dash(*at)).filter(|_| place);
    let verb = |dash: usize| (1..dash).any(|at| frame.has(at, Classes::AUXILIARY) || is_finite(frame, at));
    dash.filter(|dash| dash + 1 < end && !verb(*dash)).map_or(0, |dash| dash + 1)
}

/// Whether the attribution's own words are at an end: a comma, a full stop, or what tells when and how.
fn is_closed(frame: &Frame, at: usize) -> bool {
    frame.ends_at(at)
        || frame.is(at, &[",", ";", "—", "–", "--", ")"])
        || frame.has(at, Classes::SUBORDINATOR)
        || frame.is(at, &["as", "after", "before", "during", "in", "on", "at", "of", "to", "and", "with", "but", "by"])
}

/// The second half of what is said, after *…, she said,*.
fn resumed(frame: &Frame, at: usize, quote_left: bool) -> Option<Range<usize>> {
    if !frame.is(at, &[",", "—", "–", "--", ":"]) {
        return frame.is_full_quote(at).then(|| at..content_end(frame, at));
    }
    let next = at + 1;
    if frame.quote(next).is_some() || (!quote_left && (frame.has(next, Classes::AUXILIARY) || is_finite(frame, next))) {
        return Some(next..content_end(frame, next));
    }
    if !quote_left
        && !frame.ends_at(next)
        && !frame.has(next, Classes::GERUND | Classes::RELATIVE | Classes::SUBORDINATOR | Classes::CONJUNCTION)
        && !frame.word(next).ends_with("ing")
        && frame.has(next, Classes::PREPOSITION | Classes::NEGATION)
    {
        return Some(next..content_end(frame, next));
    }
    // *said Ms. Osei, a baker from Marlow, “and …”*
    let quote = (next..(next + 16).min(frame.end()))
        .find(|at| frame.is_marked(*at))
        .filter(|quote| frame.quote(*quote).is_some() && frame.is(quote - 1, &[","]))?;
    Some(quote..content_end(frame, quote))
}

/// Whether a stretch has a verb of its own, so that it could be said by itself.
pub fn has_clause(frame: &Frame, range: &Range<usize>) -> bool {
    let subordinate = frame.has(range.start, Classes::SUBORDINATOR)
        || frame.is(
            range.start,
            &[
                "in", "as", "at", "during", "on", "after", "before", "asked", "speaking", "responding", "according",
                "while",
            ],
        );
    let verb = |from: usize| {
        (from..range.end).any(|at| {
            frame.has(at, Classes::AUXILIARY)
                || frame.is(at, &["'s", "'re"])
                || is_finite(frame, at)
                || matches!(frame.quote(at), Some(Standing::Full | Standing::Clause))
        })
    };
    if subordinate {
        // The main clause starts after the lead-in's comma.
        return (range.start..range.end).find(|at| frame.is(*at, &[","])).is_some_and(|comma| verb(comma + 1));
    }
    verb(range.start)
}

/// Where the statement that ends here starts: after a semicolon, or with the frame, lead-in conjunctions left out.
pub fn sentence_start(frame: &Frame, end: usize) -> usize {
    let mut start = clause_start(frame, end);
    while start < end && frame.has(start, Classes::CONJUNCTION) {
        start += 1;
    }
    start
}

/// The relative before a subject, which stands for what it says: *the charge, **which** officials deny*, *a past **that** critics
/// attack*.
pub fn repeated(frame: &Frame, subject: &Subject) -> Option<usize> {
    let which = subject.phrase.start.checked_sub(1).filter(|which| *which > 0 && !subject.inverted)?;
    let noun = is_nominal(frame, which - 1) && !frame.has(which - 1, Classes::CUE);
    let stands = frame.is(which, &["that"]) && noun
        || frame.is(which, &["which", "whom"]) && (noun || frame.is(which - 1, &[","]));
    stands.then_some(which)
}
