//! Who was spoken of, step by step: whom *he* and *she* point back to.
//!
//! A reader takes *he* for the man whom the sentence before was about. So the subject comes before whoever else a sentence
//! names, the near sentence before the far one, and what stands between quotation marks does not count.

use super::names::{Gender, Names};
use crate::article::{Article, Kind};
use crate::rules::attributions::SOMEBODY;
use crate::rules::lexicon::Classes;
use crate::rules::quotes::Quotation;
use std::ops::Range;

/// How many steps back a pronoun may look.
const STEPS: usize = 30;
/// What a sentence of distance costs.
const SENTENCE: usize = 2;
/// What a pronoun may cost: farther off nobody is sure.
const DEAREST: usize = 4 * SENTENCE;
/// What it costs not to be the subject of a main clause.
const SUBORDINATE: usize = 1;
const POSSESSOR: usize = 2;
const OBJECT: usize = 2;
/// What it costs that nothing tells whether it is a man or a woman.
const EITHER: usize = 1;
/// What it costs to be named in a headline only.
const HEADLINE: usize = 2;

/// Whom a pronoun points to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// A source that spoke before.
    Source(usize),
    /// A person with a name, spoken or not.
    Person(usize),
    /// Somebody without a name of whom a sentence was about, by the noun: *A **man** shook his head.*
    Stranger(usize),
}

/// The steps so far.
pub struct Trail<'a> {
    article: &'a Article<'a>,
    names: &'a Names,
    quotations: &'a [Quotation],
    /// For each sentence, how many of the writer's own sentences there are up to it.
    own: Vec<usize>,
    steps: Vec<Step>,
    /// What pronouns have told of persons whose names don't.
    learned: Vec<Option<Gender>>,
    /// How far the article is read.
    at: usize,
}

struct Step {
    at: usize,
    who: Who,
    gender: Option<Gender>,
    cost: usize,
    quotation: Option<usize>,
}

impl<'a> Trail<'a> {
    /// A trail that begins with the article.
    pub fn new(article: &'a Article<'a>, names: &'a Names, quotations: &'a [Quotation]) -> Self {
        let mut trail = Trail {
            article,
            names,
            quotations,
            own: Vec::new(),
            steps: Vec::new(),
            learned: vec![None; names.len()],
            at: 0,
        };
        let mut count = 0;
        for sentence in article.sentences() {
            let quoted = trail.quotation(sentence.tokens.start);
            let whole = quoted.is_some_and(|quote| quotations[quote].tokens.end >= sentence.tokens.end);
            count += usize::from(!whole);
            trail.own.push(count);
        }
        trail
    }

    /// Reads the article up to a token.
    pub fn read_to(&mut self, token: usize) {
        let from = self.at;
        if token <= from {
            return;
        }
        let mut places = self.names.from(from);
        let mut next = places.next();
        for at in from..token {
            let named = next.filter(|(place, _)| place.start == at);
            let word = &self.article.tokens()[at];
            // At most words there is nothing to see: names and *A man* have capitals.
            let one = word.classes.any(Classes::DETERMINER | Classes::NUMBER);
            let led_in =
                || one && at > from && self.article.is(at, SOMEBODY) && self.article.is(at - 1, &[",", "from"]);
            if !word.capital && !word.classes.any(Classes::PRONOUN) && named.is_none() && !led_in() {
                continue;
            }
            if let Some((place, person)) = named {
                next = places.next();
                let headline = self.article.in_headline(at);
                let cost = place_cost(self.article, place) + if headline { HEADLINE } else { 0 };
                self.steps.push(Step {
                    at,
                    who: Who::Person(person),
                    gender: self.names.person(person).gender,
                    cost,
                    quotation: self.quotation(at),
                });
            } else if let Some(head) = stranger(self.article, self.names, at)
                && self.quotation(at).is_none()
            {
                let gender = Gender::of(self.article, head, Classes::WOMAN, Classes::MAN);
                self.steps.push(Step { at, who: Who::Stranger(head), gender, cost: 0, quotation: None });
            } else if let Some(gender) = gender(self.article, at)
                && self.quotation(at).is_none()
                && let Some(who) = self.whom(at, gender, &[])
            {
                self.note(at, who, Some(gender), 0);
            }
        }
        self.at = token;
    }

    /// Notes that somebody of whom the writer tells spoke here, of those in the content if it stands before: in *Mr. Dale drew
    /// crowds, Mr. Hale said*, Mr. Hale is whom the sentence is about.
    pub fn spoke(&mut self, at: usize, who: Who, gender: Option<Gender>, content: &[Range<usize>]) {
        let from = content.first().map_or(at, |content| content.start);
        for step in self.steps.iter_mut().rev().take(STEPS).take_while(|step| step.at >= from) {
            step.cost += SUBORDINATE;
        }
        // *When Mr. Dale spoke of it, Mr. Hale laughed*: the sentence is about Mr. Hale.
        let aside = at > 0 && self.article.has(at - 1, Classes::SUBORDINATOR) && !self.article.is(at - 1, &["that"]);
        self.note(at, who, gender, if aside { SUBORDINATE } else { 0 });
    }

    /// Notes that somebody spoke, or that a pronoun pointed to them.
    fn note(&mut self, at: usize, who: Who, gender: Option<Gender>, cost: usize) {
        if let (Who::Person(person), Some(gender)) = (who, gender) {
            self.learned[person].get_or_insert(gender);
        }
        self.steps.push(Step { at, who, gender, cost, quotation: self.quotation(at) });
        self.at = self.at.max(at + 1);
    }

    /// Whom *he* or *she* at this place means. Nobody is meant whom its own statement names: *Mr. Hale was wrong, he said*.
    pub fn whom(&self, token: usize, gender: Gender, content: &[Range<usize>]) -> Option<Who> {
        self.nearest(token, Some(gender), |step| content.iter().any(|content| content.contains(&step.at)))
    }

    /// Whom a description means: *the senator* for whom a sentence before was about.
    pub fn described(&self, token: usize, gender: Option<Gender>) -> Option<usize> {
        let sentence = self.article.sentences()[self.article.sentence_of(token)].tokens.start;
        let stranger = |step: &Step| matches!(step.who, Who::Stranger(_));
        match self.nearest(token, gender, |step| step.at >= sentence || stranger(step))? {
            Who::Person(person) => Some(person),
            Who::Source(_) | Who::Stranger(_) => None,
        }
    }

    /// The cheapest step before a token that fits and isn't ruled out.
    fn nearest(&self, token: usize, gender: Option<Gender>, ruled_out: impl Fn(&Step) -> bool) -> Option<Who> {
        let own = self.own[self.article.sentence_of(token)];
        let quotation = self.quotation(token);
        let clause = token > 0 && self.article.has(token - 1, Classes::SUBORDINATOR | Classes::PREPOSITION);
        let mut best: Option<(usize, usize, Who)> = None;
        for step in self.steps.iter().rev().take(STEPS) {
            let then = self.own[self.article.sentence_of(step.at)];
            let distance = own.saturating_sub(then) * SENTENCE;
            if best.is_some_and(|(cost, sentence, _)| sentence != then && cost <= distance) || distance > DEAREST {
                break;
            }
            let known = match step.who {
                Who::Person(person) => step.gender.or_else(|| self.learned[person]),
                Who::Source(_) | Who::Stranger(_) => step.gender,
            };
            let apart = step.quotation.is_some() && step.quotation != quotation;
            let other = gender.is_some_and(|gender| known.is_some_and(|known| known != gender));
            // *A new manager, he said, would help*: a sentence brings in nobody whom its own *he* means, but for *A manager left
            // after he saw it*.
            let same = matches!(step.who, Who::Stranger(_)) && own == then && !clause;
            if step.at >= token || apart || other || same || ruled_out(step) {
                continue;
            }
            let cost = distance + step.cost + if gender.is_some() && known.is_none() { EITHER } else { 0 };
            // Of two in a sentence the first is its subject.
            let better = best.is_none_or(|(least, sentence, _)| cost < least || cost == least && sentence == then);
            if better && cost <= DEAREST {
                best = Some((cost, then, step.who));
            }
        }
        best.map(|(_, _, who)| who)
    }

    /// The quotation in which a token stands.
    fn quotation(&self, token: usize) -> Option<usize> {
        let index = self.quotations.partition_point(|quotation| quotation.tokens.end <= token);
        self.quotations
            .get(index)
            .filter(|quotation| quotation.tokens.start <= token && quotation.standing.is_some())
            .map(|_| index)
    }
}

/// The noun for somebody new whom the sentence that starts here is about, if nobody is named beside it.
fn stranger(article: &Article, names: &Names, at: usize) -> Option<usize> {
    const LONGEST: usize = 7;
    const BESIDE: usize = 7;
    let opens = at;
    // *But a manager left.*
    let at = at + usize::from(article.has(at, Classes::CONJUNCTION));
    if !article.is(at, SOMEBODY) {
        return None;
    }
    let sentence = article.sentences()[article.sentence_of(opens)].tokens.start;
    // *Outside the court, a woman wept.*
    let leads_in = || {
        const REACH: usize = 9;
        opens > sentence + 1
            && opens < sentence + REACH
            && article.is(opens - 1, &[","])
            && article.has(sentence, Classes::PREPOSITION)
            && !(sentence..opens).any(|at| article.has(at, Classes::AUXILIARY | Classes::VERB | Classes::CUE))
    };
    // *The jury heard from an officer.*
    let heard = opens > sentence + 1
        && article.is(opens - 1, &["from"])
        && article.is(opens - 2, &["evidence", "hear", "heard", "hears", "testimony"]);
    if !(article.tokens()[opens].capital && sentence == opens || leads_in() || heard) {
        return None;
    }
    let acts = |at: usize| {
        article.has(at, Classes::VERB | Classes::PAST | Classes::AUXILIARY) || article.word(at).ends_with("ed")
    };
    // *one of her oldest friends*
    let of = 2 * usize::from(article.is(at, &["one"]) && article.is(at + 1, &["of"]));
    let noun = (at + 1 + of..at + of + LONGEST)
        .take_while(|at| {
            !article.has(*at, Classes::FUNCTION)
                && article.tokens().get(*at).is_some_and(|token| matches!(token.kind, Kind::Word | Kind::Number))
                || article.is(*at, &["-"])
        })
        .find(|at| article.has(*at, Classes::ANY_PERSON) && !article.has(at + 1, Classes::ANY_PERSON));
    // *One of them, who had come in May, left.*
    let them = of > 0 && article.is(at + 2, &["them"]) && (article.is(at + 3, &[","]) || acts(at + 3));
    let alone = article.is(at, &["another", "one"]) && acts(at + 1);
    let head = noun.or(them.then_some(at + 2)).or(alone.then_some(at))?;
    // *Another holdout — the port workers — …*: who it is stands beside it.
    let named = names.from(at).next().is_some_and(|(place, _)| place.start < head + BESIDE)
        || article.is(head + 1, &["—", "–", "--", "("]);
    let does =
        (head + 1..article.tokens().len().min(head + BESIDE)).take_while(|at| !article.is(*at, &[",", "."])).any(acts);
    // *One miner, asked if he would go back, shrugged.*
    let does = does || them || noun == Some(head) && article.is(head + 1, &[","]);
    // *A president who …*: an office is soon somebody's with a name.
    let office = article.has(head, Classes::TITLE) && !article.is(head, &["captain", "doctor", "nurse", "officer"]);
    (!named && does && !office && (of > 0 || !article.has(head, Classes::PLURAL))).then_some(head)
}

/// What *he* and *she* tell.
pub fn gender(article: &Article, at: usize) -> Option<Gender> {
    if !article.has(at, Classes::PRONOUN) {
        return None;
    }
    match article.word(at) {
        "he" => Some(Gender::Male),
        "she" => Some(Gender::Female),
        _ => None,
    }
}

/// What a name costs by its place in its sentence.
fn place_cost(article: &Article, place: &Range<usize>) -> usize {
    if article.is(place.end, &["'s", "'", "’"]) {
        return POSSESSOR;
    }
    let sentence = &article.sentences()[article.sentence_of(place.start)].tokens;
    // *the Democratic nominee Dana Hale*: what describes belongs to the name.
    let describes = |at: &usize| {
        article.tokens()[*at].kind == Kind::Word
            && !article.has(*at, Classes::FUNCTION | Classes::CUE | Classes::VERB | Classes::ADVERB)
    };
    let mut start = (sentence.start..place.start).rev().take(6).take_while(describes).last().unwrap_or(place.start);
    if start > sentence.start && article.has(start - 1, Classes::DETERMINER) {
        start -= 1;
    }
    let before = start.checked_sub(1).filter(|before| *before >= sentence.start);
    let before_has = |classes| before.is_some_and(|before| article.has(before, classes));
    let beside = before.is_some_and(|before| article.is(before, &[","])) && article.is(place.end, &[","]);
    let acts = acts(article, place.end);
    // Whoever is introduced is likely to speak: *Dana Hale, a nurse …*.
    let introduced = article.is(place.end, &[","]) && article.is(place.end + 1, &["a", "an", "the", "who"]);
    if before_has(Classes::SAY) && before_has(Classes::PAST | Classes::THIRD) && !acts {
        // *said Dana Hale, a nurse*
        return 0;
    }
    if !acts
        || before_has(Classes::PREPOSITION) && !before_has(Classes::SUBORDINATOR)
        || before_has(Classes::CUE | Classes::VERB) && !before_has(Classes::SAY | Classes::THINK)
    {
        if introduced { SUBORDINATE } else { OBJECT }
    } else if before.is_some_and(|before| article.is(before, &["that", "if", "whether"])) {
        OBJECT
    } else if beside || before_has(Classes::SUBORDINATOR | Classes::RELATIVE | Classes::CUE | Classes::PREPOSITION) {
        SUBORDINATE
    } else {
        0
    }
}

/// Whether a verb may stand here that has the name before it for its subject, or something that stands between the two.
fn acts(article: &Article, at: usize) -> bool {
    let Some(next) = article.tokens().get(at) else { return false };
    let verb = next.kind == Kind::Word
        && !next.capital
        && !article.is(at, &["to"])
        && !next.classes.any(
            Classes::FUNCTION.without(Classes::AUXILIARY | Classes::NEGATION)
                | Classes::ORGANIZATION
                | Classes::ANY_PERSON
                | Classes::DOCUMENT,
        );
    verb || article.is(at, &[",", "(", "who", "and", "—", "–", "--"])
}
