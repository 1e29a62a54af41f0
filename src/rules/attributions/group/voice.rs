//! How a cue verb is used, if it is a verb at its place and not a noun or an adjective.

use super::cue;
use super::lookalike::is_no_cue;
use crate::rules::attributions::MODALS;
use crate::rules::attributions::frame::Frame;
use crate::rules::attributions::phrase::{
    is_finite, is_infinitive, is_nominal, is_object_of_relative, lead_before, negates,
};
use crate::rules::lexicon::Classes;

/// How a cue verb is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Voice {
    /// *she said*, *has said*, *did not say*
    Active,
    /// *was told*, *is expected*
    Passive,
    /// *saying*
    Gerund,
}

/// How the word at this place is used, if it is a verb there and not a noun or an adjective.
pub fn voice(frame: &Frame, at: usize) -> Option<Voice> {
    let name = frame.is_capital(at) && at > 0 && !frame.is_headline();
    // *Orrin Ventures*
    let noun = Classes::NOUN_TOO | Classes::BASE | Classes::FIRM;
    if !frame.has(at, Classes::CUE) || name && frame.has(at, noun) || is_no_cue(frame, at) {
        return None;
    }
    // *went on to say*: the verb before it is the one that has a subject.
    if let Some(lead) = lead_before(frame, at).filter(|_| frame.has(at, Classes::BASE | Classes::GERUND)) {
        return (lead > 0 && !frame.is(lead - 1, &["to"])).then_some(Voice::Active);
    }
    let verb = Verb::read(frame, at);
    if frame.has(at, Classes::GERUND) {
        return verb.gerund();
    }
    if verb.is_bidden() {
        return Some(Voice::Passive);
    }
    if frame.has(at, Classes::PAST | Classes::PARTICIPLE) && !frame.has(at, Classes::BASE) {
        return verb.past();
    }
    // *the report that the club paid for says so*
    let sure = frame.has(at, Classes::THIRD) && !frame.has(at, Classes::NOUN_TOO);
    let after = |last: usize| frame.has(last, Classes::PREPOSITION) && !frame.has(last, Classes::ADVERB);
    if verb.determined || !sure && verb.last.is_some_and(after) {
        return None;
    }
    let active = if frame.has(at, Classes::THIRD) { verb.is_third() } else { !verb.is_noun() && verb.is_base() };
    active.then_some(Voice::Active)
}

/// What may be a verb, and what stands before it.
struct Verb<'a> {
    frame: &'a Frame<'a>,
    at: usize,
    /// The last item before it and its adverbs.
    last: Option<usize>,
    /// That item, where it is an auxiliary.
    helper: Option<usize>,
    /// Whether it stands in a form of *be* (*was told*, *were mocked and criticized*).
    be: bool,
    /// Whether a determiner or an owner makes it a noun (*her claims*).
    determined: bool,
}

impl<'a> Verb<'a> {
    fn read(frame: &'a Frame, at: usize) -> Self {
        let mut before = at;
        while before > 0
            && (frame.has(before - 1, Classes::ADVERB) || negates(frame, before - 1))
            && !frame.is(before - 1, &["then", "once", "both"])
        {
            before -= 1;
        }
        let last = before.checked_sub(1);
        let auxiliary =
            |last: &usize| frame.has(*last, Classes::AUXILIARY) || frame.is(*last, &["'s", "'re", "'ve", "'d", "'ll"]);
        let helper = last.filter(auxiliary);
        let be = helper.is_some_and(|helper| {
            let owner = frame.is(helper, &["'s"]) && helper > 0 && !frame.has(helper - 1, Classes::PRONOUN);
            frame.is(helper, BE) && !owner
        });
        // *were mocked and criticized*
        let be = be || helper.is_none() && before == at && follows_passive(frame, at);
        let determined = last.is_some_and(|last| is_determined(frame, last, at));
        Verb { frame, at, last, helper, be, determined }
    }

    /// *saying*
    fn gerund(&self) -> Option<Voice> {
        const BEFORE_NOUN: &[&str] = &["of", "for", "about", "from", "than", "without", "to", "like", "on"];
        if self.be {
            return Some(Voice::Active);
        }
        // *some convincing was needed*
        let noun =
            |last: usize| self.frame.has(last, Classes::QUANTIFIER) && self.frame.has(self.at + 1, Classes::AUXILIARY);
        let object = self.determined || self.last.is_some_and(|last| self.frame.is(last, BEFORE_NOUN) || noun(last));
        (!object).then_some(Voice::Gerund)
    }

    /// *Schools told to close*: a headline leaves out *are*.
    fn is_bidden(&self) -> bool {
        let Verb { frame, at, .. } = *self;
        let bidden = frame.is(at, &["advised", "asked", "ordered", "told", "urged", "warned"])
            && frame.is(at + 1, &["not", "to"])
            || frame.is(at, &["accused"]) && frame.is(at + 1, &["of"]);
        frame.is_headline() && bidden && self.helper.is_none() && at > 0
    }

    /// *said*, *was told*, *criticized by*
    fn past(&self) -> Option<Voice> {
        let Verb { frame, at, .. } = *self;
        // *He's called it a lie* has *has* in it; *he's said to be ill* has *is*.
        let has = self.helper.is_some_and(|helper| frame.is(helper, &["'s"]))
            && (is_nominal(frame, at + 1) || frame.has(at + 1, Classes::DETERMINER | Classes::PRONOUN));
        if self.be && !has {
            return Some(Voice::Passive);
        }
        // *The plan, seen by many as a ruin, failed.*
        let held = frame.is(at, &["known", "seen"]) && self.has_agent();
        if self.determined || (self.helper.is_none() && !frame.has(at, Classes::PAST)) && !held {
            return None;
        }
        if self.has_agent() {
            return Some(Voice::Passive);
        }
        if self.helper.is_none() && self.tells_more_of_noun() { None } else { Some(Voice::Active) }
    }

    /// *criticized by*, *a video put out by*
    fn has_agent(&self) -> bool {
        let Verb { frame, at, .. } = *self;
        let means = frame.is(at + 2, &["email", "e-mail", "phone", "telephone", "text"]);
        // *responded by leaving*, *replied by e-mail*
        let replies = frame.is(at, &["responded", "replied", "answered", "countered", "reacted"]);
        frame.is(at + 1, &["by"]) && !means && !(replies && frame.word(at + 2).ends_with("ing"))
            || frame.is(at + 1, &["out", "up", "forward"]) && frame.is(at + 2, &["by"])
    }

    /// *men charged with theft*, *a group called Open Roads*: a participle that tells more of the noun before it.
    fn tells_more_of_noun(&self) -> bool {
        let Verb { frame, at, .. } = *self;
        let Some(last) = self.last else { return false };
        if !frame.is_word(last) || frame.is_name(last) || !is_nominal(frame, last) {
            return false;
        }
        // *a report published Monday found*: the verb comes after the day.
        let dated = frame.has(at, Classes::PARTICIPLE)
            && past_time(frame, at + 1)
                .is_some_and(|next| frame.has(next, Classes::AUXILIARY) || is_finite(frame, next));
        let named = frame.is(at, &["called", "named", "dubbed", "titled", "labeled"])
            && (frame.is_name(at + 1) || frame.is_marked(at + 1))
            && !frame.has(last, Classes::ANY_PERSON);
        let bound = frame.is(at + 1, &["with", "as", "of", "in", "hostage", "captive"])
            && !frame.is(at, &["agreed", "disagreed"])
            && frame.has(at, Classes::PARTICIPLE)
            && frame.has(at, Classes::STANCE | Classes::THINK)
            && !frame.has(at, Classes::SAY);
        let charged = frame.is(at, &["charged", "accused", "convicted", "quoted", "cited", "listed", "described"])
            && frame.is(at + 1, &["with", "of", "in", "as"]);
        // *the number of people projected to move*
        let foreseen = frame.is(at, &["projected", "estimated", "alleged", "rumored"]) && frame.is(at + 1, &["to"]);
        // *in an interview published on Monday, “…,” she said*
        let published = frame.is(at, &["broadcast", "posted", "published"])
            && frame.has(last, Classes::DOCUMENT)
            && frame.has(at + 1, Classes::PREPOSITION | Classes::CALENDAR);
        dated || (named || bound || charged || foreseen || published) && !self.has_relative_object()
    }

    /// *Mr. Beck, whom an aide described as a brother*: the clause has a subject of its own.
    fn has_relative_object(&self) -> bool {
        let Verb { frame, at, .. } = *self;
        // *a match that an aide described as loud*, but *said that a man described as her aide was late*
        let that = |that: usize| {
            frame.is(that, &["that"])
                && that > 0
                && frame.is(at, &["cited", "described", "listed", "quoted"])
                && !frame.has(that - 1, Classes::TELLING)
                && (that.saturating_sub(4)..that).any(|at| frame.is(at, &["a", "an", "another", "one", "the"]))
        };
        let relative = |at: &usize| frame.is(*at, &[",", "what", "whom", "who", "which"]) || that(*at);
        let object = (at.saturating_sub(6)..at).rev().find(relative);
        object.is_some_and(|object| {
            frame.is(object, &["whom"]) || frame.is(object, &["that", "what", "which"]) && object + 1 < at
        })
    }

    /// *says*, *claims* with a subject
    fn is_third(&self) -> bool {
        const SUBJECT: Classes = Classes::PRONOUN
            .or(Classes::RELATIVE)
            .or(Classes::DOCUMENT)
            .or(Classes::ANY_PERSON)
            .or(Classes::ORGANIZATION);
        let Verb { frame, at, .. } = *self;
        if !frame.has(at, Classes::NOUN_TOO) {
            return true;
        }
        let Some(last) = self.last else { return false };
        let subject =
            frame.has(last, SUBJECT) || frame.is_name(last) || frame.is_marked(last) || frame.is(last, &[",", ")"]);
        // *Ms. Osei supports raising the toll*
        let favors = frame.is(at, &["laments", "supports"]) && frame.is_name(last);
        let noun = frame.has(at + 1, Classes::AUXILIARY | Classes::VERB)
            || frame.is(at + 1, &["of", "from", "and", "about"])
            || (frame.word(at + 1).ends_with("ing") && !frame.has(at + 1, Classes::PRONOUN) && !favors)
            || (frame.has(at + 1, Classes::CUE) && !frame.has(at + 1, Classes::NOUN_TOO | Classes::GERUND))
            || frame.ends_at(at + 1) && !ends_quotation(frame, at);
        // *the Paris attacks*, *the swing states*: seldom a verb.
        let rare = frame.is(at, &["advocates", "attacks", "emails", "shares", "states"])
            && !frame.is(at + 1, if frame.is(at, &["attacks"]) { &["that", ":"] } else { &["that", ":", ","] })
            && !frame.is_marked(at + 1)
            && !frame.has(last, Classes::PRONOUN | Classes::DOCUMENT);
        frame.is(last, &["he", "she", "it", "who"]) || subject && !noun && !rare
    }

    /// Whether a base form is a noun: *both support for and criticism of the plan*, *in some states*.
    fn is_noun(&self) -> bool {
        let Verb { frame, at, .. } = *self;
        if !frame.has(at, Classes::NOUN_TOO) {
            return false;
        }
        // A noun with its preposition.
        if frame.is(at + 1, &["for", "of"]) && cue(frame, at).len() == 1 {
            return true;
        }
        // *in some states*, *many fear the worst*: between a quantifier and a noun it is a noun.
        self.last.is_some_and(|last| frame.has(last, Classes::QUANTIFIER | Classes::NUMBER))
            && is_nominal(frame, at + 1)
            && !frame.is_name(at + 1)
            // *Some fear worse.*
            && !(self.last == Some(0) && frame.has(at, Classes::THINK))
    }

    /// Whether a base form has what it needs: a plural, a modal or a headline.
    fn is_base(&self) -> bool {
        let Verb { frame, at, .. } = *self;
        // *Some Democrats, however, question it*
        let last = self.last.map(|last| if is_aside(frame, last) { last - 3 } else { last });
        // *…, the letter read*; *a sign that read “…”*; *“…,” read the statement*
        let reads = frame.is(at, &["read"]) && (frame.is_marked(at + 1) || at > 0 && frame.quote_leads_on(at - 1));
        last.is_some_and(|last| {
            self.has_plural(last) || self.has_subject_of_past(last) || joins_clause(frame, at, last)
        }) || reads
            || self.helper.is_some_and(|helper| !frame.is(helper, BE))
    }

    /// *They say*, *police say*, *the two men say*
    fn has_plural(&self, last: usize) -> bool {
        const PLURALS: &[&str] = &[
            "they", "we", "i", "you", "who", "whom", "police", "people", "both", "those", "these", "percent", "half",
            "polled", "quarters", "surveyed", "third", "thirds", "three-quarters", "two-thirds", "%",
        ];
        let Verb { frame, at, .. } = *self;
        let object = frame.is(at + 1, &["him", "them", "it", "us", "me"]);
        object && (frame.is_name(last) || frame.has(last, Classes::PLURAL))
            || frame.has(last, Classes::PLURAL | Classes::QUANTIFIER)
            || frame.is(last, PLURALS)
            || is_some_there(frame, last)
                && (frame.has(at, Classes::THINK) || frame.is(cue(frame, at).end, &["how", "that", "whether", "why"]))
            || (!frame.has(at, Classes::NOUN_TOO)
                && (frame.is(last, &["him", "them", "us"]) && last > 0 && frame.has(last - 1, Classes::PREPOSITION)
                    || frame.is_name(last)
                    || frame.is(last, &[",", ")"])
                    || frame.is_any_dash(last)
                    || is_nominal(frame, last)
                    || is_object_of_relative(frame, last)))
    }

    /// *Ms. Osei cast it as a ruin*, *the letter read: …*: a past that looks like its base form.
    fn has_subject_of_past(&self, last: usize) -> bool {
        let Verb { frame, at, .. } = *self;
        let subject = Classes::PRONOUN | Classes::ANY_PERSON | Classes::ORGANIZATION | Classes::DOCUMENT;
        frame.has(at, Classes::PAST)
            && (frame.is_name(last)
                || frame.has(last, subject) && !frame.has(last, Classes::POSSESSIVE)
                || frame.has(last, Classes::CONJUNCTION) && frame.is(at, &["cast"]))
    }
}

/// *They dislike the plan **and** argue that it failed*: a base form before a clause, joined to a finite verb and not to an
/// infinitive or the verb of a clause inside.
pub fn joins_clause(frame: &Frame, at: usize, and: usize) -> bool {
    const REACH: usize = 20;
    if !frame.has(and, Classes::CONJUNCTION) || and < 2 || !frame.is(cue(frame, at).end, &["that"]) {
        return false;
    }
    let end = and - usize::from(frame.is(and - 1, &[","]));
    let says = frame.has(at, Classes::SAY);
    let bare = |at: usize| {
        frame.is(at, MODALS)
            || is_infinitive(frame, at)
            || frame.has(at, Classes::RELATIVE | Classes::SUBORDINATOR)
            || frame.is(at, &["that"]) && !(says && frame.has(at - 1, Classes::SAY))
    };
    let clause = |at: &usize| !frame.is(*at, &[",", ";", ":"]) && !frame.is_marked(*at);
    !(end.saturating_sub(REACH).max(1)..end).rev().take_while(clause).any(bare)
}

const BE: &[&str] =
    &["is", "are", "was", "were", "be", "been", "being", "am", "isn't", "aren't", "wasn't", "weren't", "'s", "'re"];

/// Whether what stands before a word makes it a noun: *the claims*, *Ms. Osei's claims*.
fn is_determined(frame: &Frame, last: usize, at: usize) -> bool {
    // *a lawyer who advised her said*, but *her said reasons*
    frame.has(last, Classes::DETERMINER)
        && !is_object_of_relative(frame, last)
        && !frame.is(last, &["all", "both", "some", "this", "that", "those", "these", "any", "each", "either"])
        // *another said*, but *another proposed rule*
        && !(frame.is(last, &["another"])
            && (frame.is(at, &["added", "said", "says", "told"]) || !is_nominal(frame, at + 1)))
        || frame.is(last, &["'s", "'"])
            && !frame.has(last.wrapping_sub(1), Classes::PRONOUN)
            && !is_double_genitive(frame, last, at)
}

/// Whether a participle that *and* joins to this one stands after a form of *be*.
fn follows_passive(frame: &Frame, at: usize) -> bool {
    let Some(first) = at.checked_sub(2).filter(|first| *first > 0) else { return false };
    frame.is(first + 1, &["and", "or"])
        && frame.has(at, Classes::PARTICIPLE)
        && (frame.has(first, Classes::PARTICIPLE) || frame.word(first).ends_with("ed"))
        && frame.is(first - 1, BE)
}

/// *a friend of the family's told us*: whose friend it is, and then the verb.
fn is_double_genitive(frame: &Frame, owner: usize, verb: usize) -> bool {
    const REACH: usize = 5;
    frame.has(verb, Classes::SAY)
        && !frame.has(verb, Classes::NOUN_TOO)
        && (owner.saturating_sub(REACH)..owner)
            .any(|at| at > 0 && frame.is(at, &["of"]) && frame.has(at - 1, Classes::ANY_PERSON))
}

/// *some in the party*, *aides to the mayor*: a plural, though it ends in a singular.
fn is_some_there(frame: &Frame, last: usize) -> bool {
    const LONGEST: usize = 5;
    let place = (last.saturating_sub(LONGEST)..last).rev().find(|at| frame.has(*at, Classes::PREPOSITION));
    place.filter(|place| *place > 0).is_some_and(|place| {
        let people = frame.has(place - 1, Classes::PLURAL) && frame.has(place - 1, Classes::ANY_PERSON);
        (people || frame.is(place - 1, &["close", "many", "most", "others", "several", "some", "those"]))
            && (place + 1..=last).all(|at| is_nominal(frame, at) || frame.has(at, Classes::DETERMINER))
    })
}

/// Over *Monday*, *on Monday*, *this week*.
fn past_time(frame: &Frame, at: usize) -> Option<usize> {
    if frame.has(at, Classes::CALENDAR) {
        return Some(at + 1);
    }
    let on = frame.is(at, &["in", "on"]) && frame.has(at + 1, Classes::CALENDAR);
    let this = frame.is(at, &["last", "this"]) && frame.is(at + 1, &["month", "week", "year"]);
    (on || this).then_some(at + 2)
}

/// Whether the comma at this place closes a word between commas: *…, however, …*.
fn is_aside(frame: &Frame, comma: usize) -> bool {
    comma > 2
        && frame.is(comma, &[","])
        && frame.is(comma - 1, &["however", "meanwhile", "though", "too"])
        && frame.is(comma - 2, &[","])
}

/// *“…,” the letter reads*: words that can only attribute the quotation before them.
fn ends_quotation(frame: &Frame, verb: usize) -> bool {
    (verb.saturating_sub(5)..verb).any(|at| frame.quote_leads_on(at))
}
