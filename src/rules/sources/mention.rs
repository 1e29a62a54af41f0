//! A mention of a source, taken apart: its head, who owns it, how many.

use super::apposition;
use super::head::{base_end, head, is_fraction};
use super::names::Names;
use crate::annotation::{Basis, Count};
use crate::article::{Article, Kind};
use crate::rules::attributions::SOMEBODY;
use crate::rules::lexicon::Classes;
use std::ops::Range;

/// Those who do what a named person does, so that the name stands for all of them.
const COMPANIONS: &[&str] = &["co-authors", "co-workers", "coauthors", "colleagues", "collaborators", "coworkers"];

/// The words by which an attribution mentions its source.
pub struct Mention<'a> {
    /// The article.
    pub article: &'a Article<'a>,
    /// The mention, by index into the article's tokens.
    pub tokens: Range<usize>,
    /// The noun that it is about.
    pub head: usize,
    /// The person named in it, by index into the article's names.
    pub person: Option<usize>,
    /// Whether it means more than one.
    pub plural: bool,
    /// How they know, if the mention says.
    pub basis: Option<Basis>,
}

impl<'a> Mention<'a> {
    /// Takes a mention apart.
    pub fn read(article: &'a Article<'a>, names: &Names, tokens: Range<usize>) -> Self {
        let head = head(article, &tokens);
        // *the secretary of state* and *the chief of the union* are persons, whatever they are head of.
        let office =
            (tokens.start + 1..head).find(|at| article.is(*at, &["of"]) && article.has(at - 1, Classes::TITLE));
        let owner = |of: usize| (of..head).any(|at| article.is(at, &["'s"]));
        let head = office.filter(|of| names.at(head).is_none() && !owner(*of)).map_or(head, |of| of - 1);
        // *one pilot and two captains*
        let more = (tokens.start..head).any(|at| article.is(at, &["and"]) && article.has(at + 1, Classes::NUMBER));
        let one_of = article.is(tokens.start, &["one", "another", "each", "neither", "either"]) && !more;
        let plural = !one_of
            && (article.has(head, Classes::PLURAL)
                || article.is(
                    head,
                    &[
                        "they", "we", "some", "many", "others", "most", "several", "few", "both", "all", "those",
                        "these", "them", "people",
                    ],
                )
                || article.tokens()[head].kind == Kind::Word
                    && (!article.tokens()[head].capital || article.has(head, Classes::CROWD))
                    && article.word(head).ends_with('s')
                    && !article.word(head).ends_with("ss")
                    && article.word(head).len() > 3
                || (tokens.start..head)
                    .any(|at| article.has(at, Classes::NUMBER) && !article.is(at, &["one", "half"])));
        // The name must be the head's own: in *a friend of Ms. Osei* the friend has none.
        let own = |place: &Range<usize>| {
            place.end > head && place.start <= head
                || place.start == tokens.start
                    && (place.end == tokens.end
                        || article.is(place.end, &[","])
                        // *Ms. Osei and her colleagues*
                        || article.is(place.end, &["and"])
                            && (article.is(head, COMPANIONS)
                                || article.is(place.end + 1, &["other", "others"])
                                // *Ms. Osei and her supporters*
                                || article.is(place.end + 1, &["her", "his"])
                                    && article.has(head, Classes::CROWD)
                                    && !article.is(head, &["critics", "detractors", "opponents", "rivals"]))
                        || !plural && article.is(place.end, &["and"]))
                || !plural
                    && place.end == tokens.end
                    && (is_title(article, &(tokens.start..place.start))
                        // *Lake County (Ore.) Sheriff Dana Hale*
                        || article.has(place.start, Classes::TITLE)
                            && !(tokens.start..place.start).any(|at| article.has(at, Classes::FUNCTION)))
        };
        let person = names
            .within(&tokens)
            .find(|(place, _)| own(place))
            .map(|(_, person)| person)
            .or_else(|| apposition::person(article, names, &tokens, head, plural));
        // *residents and a local official*: whoever comes last, they are several.
        let joined = |at: usize| joins_one(article, at) && article.has(at - 1, Classes::ANY_PERSON);
        let plural = plural || !one_of && person.is_none() && (tokens.start + 1..head).any(joined);
        let basis = super::basis::find(article, &tokens);
        Mention { article, tokens, head, person, plural, basis }
    }

    /// Whether the head has one of the classes.
    pub fn head_has(&self, classes: Classes) -> bool {
        self.article.has(self.head, classes)
    }

    /// Whether the head reads as one of the words.
    pub fn head_is(&self, words: &[&str]) -> bool {
        self.article.is(self.head, words)
    }

    /// Whether it opens with one of the words.
    #[inline(always)]
    pub fn opens_with(&self, words: &[&str]) -> bool {
        self.article.is(self.tokens.start, words)
    }

    /// Whether it points back: *the official*, *those sources*.
    pub fn is_definite(&self) -> bool {
        self.opens_with(&["the", "this", "that", "these", "those", "both", "all"])
    }

    /// Whether it means several people who were told of before, by name or not: *the chairmen*, unlike *the Democrats*.
    pub fn is_known_group(&self) -> bool {
        self.opens_with(&["the"])
            && self.plural
            && self.head + 1 == self.tokens.end
            && !self.article.tokens()[self.head].capital
            && !self.head_is(&["people"])
            && !self.head_has(Classes::COLLECTIVE)
            && !(self.tokens.start + 1..self.head).any(|at| self.article.has(at, Classes::QUANTIFIER))
    }

    /// Whether it joins one person to others: *the two pilots and another captain*.
    pub fn is_mix(&self) -> bool {
        self.tokens.clone().skip(1).any(|at| joins_one(self.article, at))
    }

    /// *the head of one large bank*: of which one is not told.
    pub fn is_of_anybody(&self) -> bool {
        let of = self.head + 1;
        self.article.is(of, &["of", "at"]) && self.article.is(of + 1, &["another", "one"])
    }

    /// Whether it is a share of a poll's answers: *28 percent of voters*.
    pub fn is_share(&self) -> bool {
        let one_in_five = self.article.is(self.tokens.start + 1, &["in", "out"])
            && self.article.has(self.tokens.start, Classes::NUMBER);
        // *eight of 10 voters*, a poll's way to put a share
        let of_ten = self.article.is(self.tokens.start + 1, &["of"])
            && self.article.is(self.tokens.start + 2, &["10", "100", "ten"])
            && self.article.has(self.tokens.start, Classes::NUMBER);
        // *nine percent of registered **voters***, *among likely **Oregon voters***: those whom a poll asked
        let asked = self.tokens.start > 0
            && self.article.is(self.tokens.start - 1, &["likely", "registered"])
            && self.head_is(&["voters"]);
        // *four out of **10 voters***
        let start = self.tokens.start;
        let rest = start >= 2
            && self.article.is(start - 1, &["in", "of"])
            && (self.article.is(start - 2, &["out"]) || self.article.has(start - 2, Classes::NUMBER))
            && (self.article.tokens()[start].kind == Kind::Number || self.article.has(start, Classes::NUMBER));
        rest || one_in_five
            || of_ten
            || asked
            || (self.tokens.start..self.head + 1).any(|at| {
                is_fraction(self.article, at)
                    || self.article.is(at, &["percent", "%", "majority", "majorities", "plurality"])
                    || self.article.is(at, &["half"]) && !self.article.is(at + 1, &["a"])
                    || self.article.is(at, &["thirds", "third", "quarter"]) && self.article.is(at + 1, &["of"])
            })
    }

    /// Whether it means nobody in particular, though it is singular: *any voter*, *everyone*, *the crowd*, *if one thinks*.
    pub fn is_generic(&self) -> bool {
        // *as one thinks*, but *“…,” said one*
        let said = |at: usize| self.article.has(at, Classes::SAY);
        let past = || self.article.has(self.head + 1, Classes::PAST);
        let told = self.head > 0 && (said(self.head - 1) || said(self.head + 1) && (past() || self.closes_quotation()));
        let one =
            self.head_is(&["one"]) && self.tokens.len() == 1 && !told && !self.article.tokens()[self.head].capital;
        one || self.is_share()
            || self.head_has(Classes::COLLECTIVE)
            || self.opens_with(&["any", "every", "neither", "either", "each"])
            || self.is_nobody()
            || self.head_is(&["anybody", "anyone", "everybody", "everyone", "nobody"])
    }

    /// *no official*; but *No. 10 sources*, *No 10 officials*.
    pub fn is_nobody(&self) -> bool {
        let next = self.tokens.start + 1;
        self.opens_with(&["no"]) && self.article.tokens().get(next).is_some_and(|next| next.kind != Kind::Number)
    }

    /// Whether a quotation ends right before it: *“…,” one said*.
    fn closes_quotation(&self) -> bool {
        self.tokens.start > 0 && self.article.tokens()[self.tokens.start - 1].kind == Kind::Quote
    }

    /// Whether it is somebody of weight: *a senior party figure*, *some figures in the party*, where *the figure* alone
    /// is a number.
    pub fn is_figure(&self) -> bool {
        const WORLDS: &[&str] = &["establishment", "government", "industry", "movement", "opposition", "party"];
        // *government figures* are numbers.
        const SIDES: &[&str] = &[
            "board-level", "club", "conservative", "democratic", "establishment", "gop", "influential", "leading",
            "liberal", "opposition", "party", "prominent", "religious", "republican", "tory",
        ];
        let weighty = |at: usize| self.article.has(at, Classes::RANK) || self.article.is(at, SIDES);
        let within = self.article.is(self.head + 1, &["from", "in", "inside", "within"])
            && (self.head + 2..self.tokens.end).any(|at| self.article.is(at, WORLDS));
        (self.head_is(&["figure"]) || self.head_is(&["figures"]) && !self.is_definite())
            && (within || (self.tokens.start..self.head).any(weighty))
    }

    /// Whether it is the holder of an office that has one holder: *the president*.
    pub fn is_office(&self) -> bool {
        self.opens_with(&["the"])
            && !self.plural
            && self.head_is(&[
                "chancellor", "governor", "king", "mayor", "nominee", "pope", "premier", "president", "queen",
            ])
    }

    /// Whether nothing before its noun says which or how many: *prosecutors*, *federal judge*.
    pub fn is_bare(&self) -> bool {
        let owner = |at: usize| self.article.has(at, Classes::POSSESSIVE);
        let owned = self.is_owned() || self.plural && (self.tokens.start.saturating_sub(1)..self.head).any(owner);
        !owned
            && !self.article.has(
                self.tokens.start,
                Classes::DETERMINER | Classes::NUMBER | Classes::QUANTIFIER | Classes::PRONOUN | Classes::RANK,
            )
    }

    /// Whether it belongs to somebody: *the mayor's aide*.
    pub fn is_owned(&self) -> bool {
        self.article.has(self.tokens.start, Classes::POSSESSIVE)
            || (self.tokens.start..self.head).any(|at| self.article.is(at, &["'s", "'", "’"]))
    }

    /// Whether the head is a name, or part of one.
    pub fn head_is_name(&self) -> bool {
        let token = &self.article.tokens()[self.head];
        token.kind == Kind::Word
            && token.capital
            && !token.classes.any(Classes::FUNCTION)
            && !(self.head == self.tokens.start && token.classes.any(Classes::ANY_PERSON | Classes::QUANTIFIER))
            || token.kind == Kind::Address
    }

    /// For whom they speak or work: *a spokesman for **the utility***, *a **White House** official*.
    pub fn affiliation(&self) -> Option<&'a str> {
        let after = self.head + 1;
        if self.article.is(after, &["for", "at", "from"]) && after + 1 < self.tokens.end {
            return Some(
                self.article
                    .span(&(after + 1..base_end(self.article, after + 1..self.tokens.end)))
                    .of(self.article.text()),
            );
        }
        let name = |at: &usize| {
            let token = &self.article.tokens()[*at];
            let other = Classes::FUNCTION | Classes::NUMBER | Classes::QUANTIFIER | Classes::RANK | Classes::ADVERB;
            token.kind == Kind::Word && token.capital && !token.classes.any(other)
        };
        let start = (self.tokens.start..self.head).rev().take_while(name).last()?;
        // *Team sources*: the first word of a sentence has its capital from there.
        let opens = start + 1 == self.head
            && self.article.sentences()[self.article.sentence_of(start)].tokens.start == start
            && self.article.raw(start).chars().skip(1).any(char::is_lowercase);
        if opens {
            return None;
        }
        Some(self.article.span(&(start..self.head)).of(self.article.text()))
    }

    /// The words as written.
    pub fn text(&self) -> &'a str {
        self.article.span(&self.tokens).of(self.article.text())
    }

    /// How many people it says they are: *two pilots and a captain* are three.
    pub fn count(&self) -> Option<Count> {
        let mut numbers = (self.tokens.start..self.head).filter_map(|at| Some((at, self.number(at)?)));
        let Some((at, number)) = numbers.next() else {
            return self.plural.then_some(Count { min: 2, max: None });
        };
        let joined = |at: usize| at > 0 && self.article.is(at - 1, &["and"]);
        let more: u32 = numbers.filter(|(at, _)| joined(*at)).map(|(_, number)| number).sum();
        let open = at >= 2 && self.article.is(at - 1, &["least", "than"]);
        let min = number + more;
        Some(Count { min, max: (!open).then_some(min) })
    }

    /// The number that a word gives.
    fn number(&self, at: usize) -> Option<u32> {
        Some(match self.article.word(at) {
            "a" | "an" | "one" | "another" => 1,
            // *both current and former officials* are any number.
            "both" if self.tokens.clone().any(|at| self.article.is(at, &["and"])) => return None,
            "two" | "both" | "pair" | "couple" => 2,
            "three" => 3,
            "four" => 4,
            "five" => 5,
            "six" => 6,
            "seven" => 7,
            "eight" => 8,
            "nine" => 9,
            "ten" => 10,
            "dozen" => 12,
            word => word.parse().ok()?,
        })
    }
}

/// Whether an *and* joins one more: *and another captain*.
fn joins_one(article: &Article, and: usize) -> bool {
    article.is(and, &["and"]) && article.is(and + 1, SOMEBODY)
}

/// Whether the words before a name are a title with an *of* in it: *former secretary of state*, *vice president for sales*.
fn is_title(article: &Article, tokens: &Range<usize>) -> bool {
    !tokens.is_empty()
        && !article.has(tokens.start, Classes::DETERMINER | Classes::NUMBER | Classes::PRONOUN)
        && tokens.clone().any(|at| article.has(at, Classes::TITLE | Classes::ANY_PERSON))
        && !tokens.clone().any(|at| article.is(at, &["'s", "'", ",", "about", "against", "on", "with"]))
}
