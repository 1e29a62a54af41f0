//! Numbers that are no claims: dates, years, clock times, names, enumerations, *one* as a pronoun.

use super::bound;
use super::figure::{Figure, Form, Joint};
use super::money;
use super::noun;
use super::pieces::Pieces;
use super::rank;
use super::words;
use crate::annotation::NumberKind;
use crate::article::Kind;
use crate::rules::lexicon::Classes;

/// Where a figure that is no claim ends, with what belongs to it; none if it may be one.
pub fn excluded(text: &Pieces, figure: &Figure) -> Option<usize> {
    let (start, end) = (figure.at.start, figure.at.end);
    // *Three's a crowd*
    if figure.spelled && text.is(end, &["'s"]) && matches!(figure.form, Form::Number(..)) {
        return Some(end);
    }
    if rank::numbered(text, figure).is_some() {
        return None;
    }
    let bad = inside_a_word(text, figure)
        || is_date(text, figure)
        || is_time(text, figure)
        || is_item(text, figure)
        || is_name(text, figure)
        || is_pronoun(text, figure)
        || is_set_phrase(text, start);
    if bad {
        return Some(end);
    }
    long_number(text, figure)
}

/// *MS-13*, *EB-5*, *mid-30s*, *29D*, *401(k)*, *v2*.
fn inside_a_word(text: &Pieces, figure: &Figure) -> bool {
    let (start, end) = (figure.at.start, figure.at.end);
    if text.glued(start) {
        return true;
    }
    let letter_before = text.touches(start)
        && (text.is_word(start - 1) && money::sign(text, start).is_none()
            || text.kind(start - 1) == Some(Kind::Address)
            || text.is(start - 1, &["#", "_", "=", "*", "⁄", "/", ":", "@", "\\", "^", ".", "&"]));
    let digits = text.is_number(end - 1);
    let letter_after = digits
        && text.touches(end)
        && (text.is_word(end) && !suffix(text, end)
            || text.is(end, &["(", "/", "⁄", ":", "_", "=", "\\", "#", "@", "*", "^"])
                && !text.is(end + 1, &["-"])
                && !(text.is(end, &["/"]) && money::sign(text, start).is_some() && text.is_word(end + 1))
            || text.is(end, &["'"]) && text.is_word(end + 1) && text.touches(end + 1));
    // *3-D*, *4-H*
    let class = text.glued(end) && text.is_word(end) && text.text(end).len() == 1 && !text.is(end, &["a"]);
    letter_before || letter_after || class
}

/// Whether letters that touch a number are its unit.
fn suffix(text: &Pieces, at: usize) -> bool {
    let word = text.text(at);
    text.unit(at).is_some() || text.currency(at).is_some() || matches!(word, "x" | "'s" | "percent" | "pct" | "pc")
}

/// A month, a day of one, a year, a decade.
fn is_date(text: &Pieces, figure: &Figure) -> bool {
    let (start, end) = (figure.at.start, figure.at.end);
    let month = |at: usize| {
        (text.has(at, Classes::CALENDAR)
            || text.is(at, &["mar", "apr", "jan", "feb", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]))
            && text.capital(at)
            && !text.text(at).ends_with("day")
            && !text.text(at).ends_with("day.")
            && !text.is(at, &["tomorrow", "yesterday", "tonight", "may"])
            || text.is(at, &["may"]) && text.capital(at) && !text.opens(at)
    };
    if !matches!(figure.form, Form::Number(..) | Form::Ordinal(_)) {
        return false;
    }
    let dotted = text.is(start - 1, &["."])
        && text.touches(start - 1)
        && start > 1
        && month(start - 2)
        && text.text(start - 2).len() == 3;
    if dotted || month(start - 1) || start > 1 && month(start - 2) && text.is(start - 1, &["the", "in"]) {
        return !text.is(end, &["percent", "%"]);
    }
    // *Nov. 6 and 10*, *June 3 to 5*: the second day.
    if start > 3
        && month(start - 3)
        && text.is(start - 1, &["and", "to", "-", "–", "through", "or"])
        && text.is_number(start - 2)
    {
        return !text.is_word(end) || text.has(end, Classes::FUNCTION);
    }
    if !figure.spelled && (month(end) || text.is(end, &["of"]) && month(end + 1)) && !text.is(end, &["may"]) {
        return true;
    }
    if text.is(start - 1, &["'"]) && text.touches(start) && text.text(start).len() == 2 && text.is_number(start) {
        return true;
    }
    if text.is_number(end - 1) && text.touches(end) && text.is(end, &["s"]) {
        return true;
    }
    is_year(text, figure)
}

/// *2016*, *2012–13*, *in 1800*; but *1,800 miles*, *more than 2000 people*.
fn is_year(text: &Pieces, figure: &Figure) -> bool {
    let (start, end) = (figure.at.start, figure.at.end);
    let year = |at: usize| {
        let word = text.text(at);
        text.is_number(at) && word.len() == 4 && word.parse().is_ok_and(|year: u32| (1500..2060).contains(&year))
    };
    if !year(start) || end > start + 1 && !text.is_number(end - 1) {
        return false;
    }
    if money::sign(text, start).is_some() || text.is(end, &["%", "percent", "per"]) {
        return false;
    }
    if figure.joint.is_some() {
        return true;
    }
    let measured = text.unit(end).is_some_and(|unit| !unit.lasts) && text.text(end).len() > 1;
    let bounded = text.is(start - 1, &["than", "least", "nearly", "almost", "some", "approximately", "estimated"]);
    let mild = text.is(
        start - 1,
        &[
            "about", "around", "roughly", "over", "of", "the", "surveyed", "among", "polled", "with", "to", "has",
            "have", "had", "killed",
        ],
    );
    // A year is no number of people; a round one may be.
    let people = text.has(end, Classes::ANY_PERSON) && noun::plural(text, end)
        || text.is(end, &["people", "men", "women", "children", "registered", "likely", "adult", "troops"]);
    !(measured && !text.is(start - 1, &["in", "since", "by", "the"])
        || bounded && noun::counted(text, end).is_some()
        || mild && people)
}

/// *5 p.m.*, *6pm*, *8:30*, *7 o'clock*, *9/11*, *24/7*.
fn is_time(text: &Pieces, figure: &Figure) -> bool {
    let (start, end) = (figure.at.start, figure.at.end);
    const HALVES: &[&str] =
        &["a.m.", "p.m.", "am", "pm", "a.m", "p.m", "o'clock", "noon", "et", "gmt", "est", "edt", "pst", "utc"];
    if text.is(end, HALVES) && !matches!(figure.form, Form::Article) {
        return true;
    }
    // *at six in the morning*
    let at = text.is(start - 1, &["after", "around", "at", "before", "by", "until"]);
    if at && text.are(end, &["in", "the"]) && text.is(end + 2, &["afternoon", "evening", "morning"]) {
        return true;
    }
    if text.is(end, &[":", "/"]) && text.touches(end) && text.is_number(end + 1) && text.touches(end + 1) {
        return true;
    }
    // *9/11* reads as a figure only where it is a fraction.
    text.is(start - 1, &[":", "/"]) && text.touches(start) && text.is_number(start - 2)
}

/// *1.*, *(2)*, *a) … 3)* at the head of a line, and *one, …, and two, …*.
fn is_item(text: &Pieces, figure: &Figure) -> bool {
    let (start, end) = (figure.at.start, figure.at.end);
    let opens = text.kind(start - 1).is_none();
    if opens && figure.number().is_some() && text.is(end, &[".", ")", ":", "]"]) {
        return true;
    }
    let small = figure.number().is_some_and(|value| value < 100.0);
    if small && text.is(start - 1, &["(", "["]) && text.is(end, &[")", "]", "."]) && text.touches(start) {
        return true;
    }
    small && figure.spelled && text.is(start - 1, &[",", "and"]) && text.is(end, &[","]) && {
        figure.is_lone_one() || text.are(start - 2, &[",", "and"])
    }
}

/// *Title 50*, *Flight 370*, *Group of 20*, *Big Three*, *10 Downing Street*, *Day One*.
fn is_name(text: &Pieces, figure: &Figure) -> bool {
    let (start, end) = (figure.at.start, figure.at.end);
    if !matches!(figure.form, Form::Number(..))
        || money::sign(text, start).is_some()
        || money::millions(text.text(start - 1)).is_some()
    {
        return false;
    }
    let before = start - 1;
    let united = text.is(end, &["%", "percent", "per", "percentage", "points"]) || measured(text, end);
    if united || text.glued(end) && text.is_word(end) {
        return false;
    }
    let follows = noun::counted(text, end).is_some();
    let word = text.text(before);
    let label = text.is_word(before) && words::is_label(word) && !text.glued(before);
    if label && (text.capital(before) || !follows) && !text.is(end, &["million", "billion"]) {
        return true;
    }
    if text.is(before, &["no.", "nos.", "#", "num", "number"]) {
        return true;
    }
    if is_address(text, end) {
        return true;
    }
    if bound::before(text, start, NumberKind::Count).is_some() {
        return false;
    }
    // *Fortune 500*, *S&P 500*, *911*
    if text.is(before, &["fortune", "ftse", "s&p", "p", "russell", "poor's"])
        && text.is(start, &["100", "250", "500", "1000", "2000"])
        || text.is(start, &["911"])
    {
        return true;
    }
    // *NY, 10032*
    let state = if text.is(before, &[","]) { before - 1 } else { before };
    if text.shouts(state)
        && text.raw(state).len() == 2
        && text.is_number(start)
        && text.text(start).len() == 5
        && !follows
    {
        return true;
    }
    // *Group of 20*, *Gang of Eight*.
    if text.is(before, &["of"])
        && text.is(start - 2, &["group", "gang", "band", "committee"])
        && text.capital(start - 2)
    {
        return true;
    }
    // In a sentence a number word in capitals is a name's, save in a headline, where all are.
    if figure.spelled && text.capital(start) && !text.opens(start) && text.is_word(before) {
        return text.capital(before) && !follows && !text.shouts(before);
    }
    // *Boeing 737*, *iPhone 12*: a name right before, no noun after, and no list of tallies.
    let name = text.is_word(before)
        && (text.capital(before) || text.raw(before).chars().any(char::is_uppercase))
        && !text.has(before, Classes::FUNCTION)
        && (!text.opens(before) || !follows);
    name && !figure.spelled && !follows && figure.joint.is_none() && !is_tally(text, start)
}

/// Whether something that measures follows.
fn measured(text: &Pieces, at: usize) -> bool {
    text.unit(at).is_some() || text.currency(at).is_some()
}

/// *Trump 384, Cruz 300*: a name, its number, and another pair of the kind before or after.
fn is_tally(text: &Pieces, number: usize) -> bool {
    let pair = |at: usize| text.is_number(at) && text.is_word(at - 1) && text.capital(at - 1);
    let ahead = (number + 2..number + 7).any(|at| pair(at) && text.is(number + 1, &[",", ";", "and"]));
    let behind = (number.saturating_sub(6).max(1)..number.saturating_sub(1))
        .any(|at| pair(at) && text.is(at + 1, &[",", ";", "and"]));
    let labelled = text.is_word(number - 1) && words::is_label(text.text(number - 1));
    (ahead || behind) && !labelled
}

/// *10 Downing Street*, *1600 Pennsylvania Ave.*
fn is_address(text: &Pieces, end: usize) -> bool {
    const WAYS: &[&str] = &[
        "street", "st.", "st", "avenue", "ave.", "ave", "road", "rd.", "boulevard", "blvd.", "lane", "parkway",
        "terrace", "broadway",
    ];
    // These are as often something else: *17 Supreme Court justices*.
    const PERHAPS: &[&str] = &["drive", "dr.", "place", "square", "way", "court", "plaza"];
    for at in end..end + 4 {
        let way = text.is(at, WAYS) || text.is(at, PERHAPS) && !text.is_word(at + 1);
        if at > end && way && text.capital(at) {
            return true;
        }
        let part = text.is_word(at) && text.capital(at)
            || text.is_number(at)
            || text.touches(at) && text.is(at, &["th", "st", "nd", "rd"]);
        if !part {
            return false;
        }
    }
    false
}

/// *one of them*, *no one*, *one official*, *those two*: they stand for somebody and count nothing.
fn is_pronoun(text: &Pieces, figure: &Figure) -> bool {
    let (start, end) = (figure.at.start, figure.at.end);
    if figure.is_lone_one() {
        return !one_counts(text, start, end);
    }
    let small = figure.spelled && figure.joint.is_none() && figure.number().is_some_and(|value| value <= 10.0);
    small
        && text.is(start - 1, &["the", "those", "these"])
        && !text.is(start - 2, &["all", "top", "only"])
        && noun::counted(text, end).is_none()
        && !text.glued(end)
        && !text.is(end, &["in", "out", "of"])
        && !measured(text, end)
}

/// Whether *one* is a number: *one in five*, *one percent*, *a one-year deal*, *one day after*, *at least one person*.
fn one_counts(text: &Pieces, start: usize, end: usize) -> bool {
    let base = || text.is_number(end + 1) || text.numeral(end + 1).is_some() || text.is(end + 1, &["every", "of"]);
    if text.is(end, &["in", "out"]) && base() {
        return true;
    }
    let bounded = text.is(start - 1, &["least", "than", "exactly"]) && !text.is(start - 2, &["more", "other"]);
    if let Some(unit) = text.unit(end) {
        let exact = bounded || text.glued(end);
        let moment = text.is(end + 1, &["after", "before", "later", "earlier", "ago"]);
        return if unit.lasts { exact || moment } else { exact || unit.name != "foot" };
    }
    if text.currency(end).is_some() || text.is(end, &["percent", "per", "percentage"]) {
        return true;
    }
    if text.glued(end) {
        return text.is(end, &["point"]);
    }
    if !text.is_word(end) || text.has(end, Classes::FUNCTION | Classes::VERB) {
        return false;
    }
    bounded && !text.is(end, &["another", "time", "side", "hand"])
        || text.is(end, &["child", "son", "daughter", "vote", "fewer"])
}

/// *one-time*, *two-party system*, *24-hour news*.
fn is_set_phrase(text: &Pieces, start: usize) -> bool {
    if text.are(start, &["zero", "tolerance"])
        || text.is(start, &["naught", "nought"]) && text.is(start - 1, &["for", "to"])
    {
        return true;
    }
    // *a week or two*
    if text.is(start, &["two"]) && text.is(start - 1, &["or"]) && !noun::plural(text, start + 1) {
        return true;
    }
    text.glued(start + 1) && words::is_set_phrase(&format!("{}-{}", text.text(start), text.text(start + 1)))
}

/// Phone numbers, account numbers, dates in figures: three figures or more joined by hyphens.
fn long_number(text: &Pieces, figure: &Figure) -> Option<usize> {
    let end = figure.at.end;
    if figure.spelled || figure.joint != Some(Joint::Dash) {
        let long = text.is_number(end - 1) && text.text(figure.at.start).len() > 7;
        let bare = text.text(figure.at.start).bytes().all(|byte| byte.is_ascii_digit());
        return (long && bare && !noun::plural(text, end) && money::sign(text, figure.at.start).is_none())
            .then_some(end);
    }
    if text.glued(end) && text.is_number(end) {
        let mut end = end;
        while text.glued(end) {
            end += 1;
        }
        return Some(end);
    }
    // *555-0123*
    (text.text(figure.at.start).len() == 3 && text.text(end - 1).len() == 4 && text.text(end - 1).starts_with('0'))
        .then_some(end)
}
