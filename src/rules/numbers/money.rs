//! *$50 million*; *€3bn*; *20 billion yen*; *a $10-an-hour wage*.

use super::NumberRule;
use super::amount::Amount;
use super::figure::{Figure, Form};
use super::noun;
use super::pieces::Pieces;
use super::words;
use crate::annotation::NumberKind::Money;
use crate::rules::lexicon::Classes;
use crate::rules::{Rule, hit, miss};

/// An amount of money.
pub const RULE: NumberRule = Rule {
    id: "money",
    title: "An amount of money",
    explanation: "Marks sums of money, with their multiplier (million, bn) and what they are paid for (a year, a barrel). Large \
                  sums say little until they are set beside something: per person, per year, or last year’s sum.",
    ask: &["Is that a lot? Compared with what?", "Over what time, and who pays?"],
    examples: &[
        hit("The bridge cost <number>$50 million</number>."),
        hit("The firm sold the plant for <number>€3bn</number> last week."),
        hit("Workers want a <number>$10-an-hour wage</number> at the plant."),
        hit("The fund paid out <number>between $8 and $10</number> for every ticket."),
        hit("Oil rose to <number>$42.46 a barrel</number> in London."),
        hit("The ministry spent <number>20 billion yen</number> on the stadium."),
        hit("The state lost <number>hundreds of millions of dollars</number> in the fraud."),
        miss("The parcel weighed 20 pounds.", "Pounds of weight, not of money."),
        miss("Three won medals at the games.", "Here “won” is a verb, not a currency."),
    ],
    find,
};

fn find(text: &Pieces, figure: &Figure) -> Option<Amount> {
    let end = figure.at.end;
    match figure.form {
        Form::Number(..) => {}
        Form::Many => {
            if !text.is(end, &["of"]) {
                return None;
            }
            let head = noun::counted(text, end + 1)?;
            let code = text.currency(head - 1).filter(|_| !text.is(head - 1, &["pounds"]))?;
            return Some(Amount::new(figure, Money, head).of(code));
        }
        Form::Article if text.is(end, &["penny"]) && !text.glued(end + 1) => {
            return Some(Amount::new(figure, Money, end + 1).of("penny"));
        }
        _ => return None,
    }
    if let (Form::Number(value, None), Some(code)) = (figure.form, millions(text.text(figure.at.start - 1))) {
        let mut amount = Amount::new(figure, Money, end).of(code).from(figure.at.start - 1);
        amount.value = Some(value.scaled(6).value());
        return Some(amount);
    }
    if let Some((from, code)) = sign(text, figure.at.start) {
        let mut after = end;
        if text.is(after, &["usd", "us"]) {
            after += 1;
        }
        let amount = Amount::new(figure, Money, tail(text, after)).of(code).from(from);
        return Some(amount);
    }
    if let Some((after, code)) = name(text, end, figure) {
        if let Some(amount) = with_cents(text, figure, after, code) {
            return Some(amount);
        }
        if let Some(words::Numeral::Scale(by)) = text.numeral(after) {
            // *75 USD million*
            let mut amount = Amount::new(figure, Money, after + 1).of(code);
            if let Form::Number(value, None) = figure.form {
                amount.value = Some(value.scaled(by).value());
            }
            return Some(amount);
        }
        let head = if text.glued(after - 1) { tail_of_hyphen(text, after) } else { after };
        let mut amount = Amount::new(figure, Money, head).of(code);
        if text.is(figure.at.start, &["a"]) && text.glued(after - 1) {
            amount.at.start += 1;
        }
        return Some(amount);
    }
    if let (Form::Number(value, None), Some(code)) = (figure.form, millions(text.text(end))) {
        let mut amount = Amount::new(figure, Money, end + 1).of(code);
        amount.value = Some(value.scaled(6).value());
        return Some(amount);
    }
    // *20 million taxpayer dollars*
    let head = noun::counted(text, end)?;
    let code = text.currency(head - 1).filter(|_| !text.is(head - 1, &["pounds", "dimes", "nickels", "bucks"]))?;
    Some(Amount::new(figure, Money, head).of(code))
}

/// Where the sign before a figure starts, and its currency: *$*, *US$*, *C $*, *USD*, *Rs*.
pub fn sign(text: &Pieces, start: usize) -> Option<(usize, &'static str)> {
    let before = start.checked_sub(1)?;
    let mark = text.text(before);
    if is_sign(text, before) {
        let prefix = before - 1;
        // In *10 $ 30 $* the sign follows.
        if text.is_number(prefix) && is_sign(text, start + 1) {
            return None;
        }
        let article = text.is(prefix, &["a"]) && !text.touches(before);
        // *US$*, *mex$*: no longer word is joined to the sign.
        if mark == "$" && text.text(prefix).len() < 5 && text.is_word(prefix) && !article {
            let joined = format!("{}$", text.text(prefix));
            if let Some(code) = words::currency(&joined).or_else(|| text.currency(prefix)) {
                return Some((prefix, code));
            }
        }
        return Some((before, text.currency(before)?));
    }
    let short = matches!(mark, "rs" | "rs." | "rm" | "sen" | "tk" | "tk.");
    let written = text.shouts(before) && text.currency(before).is_some_and(|code| code.eq_ignore_ascii_case(mark))
        || matches!(mark, "usd" | "eur" | "gbp" | "inr" | "aud" | "cad" | "chf" | "jpy" | "cny" | "hkd");
    let code = short || written;
    if code && text.is_number(start) && !text.glued(start) {
        return Some((before, words::currency(mark.trim_end_matches('.'))?));
    }
    None
}

/// The currency of *MUSD*, *MEUR*: millions of it.
pub fn millions(word: &str) -> Option<&'static str> {
    word.strip_prefix('m')
        .filter(|code| code.len() == 3)
        .and_then(words::currency)
        .filter(|code| code.eq_ignore_ascii_case(&word[1..]))
}

/// Whether a mark is a currency's.
pub fn is_sign(text: &Pieces, at: usize) -> bool {
    matches!(
        text.text(at),
        "$" | "£"
            | "€"
            | "¥"
            | "￥"
            | "₹"
            | "₩"
            | "₽"
            | "₺"
            | "₪"
            | "₫"
            | "₱"
            | "₦"
            | "₴"
            | "฿"
            | "₿"
            | "₵"
            | "₡"
            | "₭"
            | "₾"
    )
}

/// Where a currency after a figure ends.
fn name(text: &Pieces, at: usize, figure: &Figure) -> Option<(usize, &'static str)> {
    if !text.is_word(at) {
        return text
            .currency(at)
            .filter(|_| !text.touches(at + 1) || !text.is_number(at + 1))
            .map(|code| (at + 1, code));
    }
    // *3 USD50 cards*: the code is the next number's.
    if text.is_number(at + 1) && text.token(at) == text.token(at + 1) {
        return None;
    }
    let large = figure.number().is_some_and(|value| value >= 1000.0);
    // *Dutch guilders*, *U.S. dollars*, *pounds sterling*.
    let mut form = text.text(at).to_string();
    for more in 1..3 {
        if !text.is_word(at + more) {
            break;
        }
        form.push('_');
        form.push_str(text.text(at + more));
        if let Some(code) = words::currency(&form) {
            return Some((at + more + 1, code));
        }
    }
    match text.text(at) {
        "pounds" | "pound" => {
            let money = figure.number().is_some_and(|value| value >= 1e6) && !text.is(at + 1, &["of"]);
            return (money || text.is(at + 1, &["sterling"])).then_some((at + 1, "GBP"));
        }
        // Words that are more often something else.
        "won" | "kip" | "rand" | "sen" | "ether" | "sterling" if !large => return None,
        "nickel" | "nickels" | "dime" | "dimes" | "mark" | "crown" | "rs" | "rm" => return None,
        "p" if !text.touches(at) => return None,
        _ => {}
    }
    let adjective = text.is_word(at) && text.capital(at) && !text.capital(at + 1);
    match text.currency(at) {
        Some(code) => Some((at + 1, code)),
        // *250 million Chilean pesos*: the name of the coin will do.
        None if adjective => text.currency(at + 1).map(|code| (at + 2, code)),
        None => None,
    }
}

/// *3 dollars 50 cents*, *15 dollars and 50*
fn with_cents(text: &Pieces, figure: &Figure, after: usize, code: &'static str) -> Option<Amount> {
    let Form::Number(whole, None) = figure.form else { return None };
    let at = if text.is(after, &["and"]) { after + 1 } else { after };
    let cents = Figure::read(text, at)?;
    let Form::Number(value, None) = cents.form else { return None };
    let small = value.value() < 100.0 && value.value().fract() == 0.0 && code.len() == 3;
    let end = cents.at.end;
    let coin = text.is(end, &["cent", "cents", "pence"]);
    let code_between = text.text(after - 1).eq_ignore_ascii_case(code);
    let bare = (!text.is_word(end) || code_between)
        && !is_sign(text, end)
        && !text.is(end, &["%", "/"])
        && is_sign(text, at - 1) == is_sign(text, after - 1);
    let bare = bare && !is_sign(text, at.saturating_sub(1)) && text.is_word(after - 1);
    if !small || !(coin || bare) {
        return None;
    }
    let mut amount = Amount::new(figure, Money, if coin { end + 1 } else { end }).of(code);
    amount.value = Some(whole.plus(value.scaled(-2))?.value());
    Some(amount)
}

/// Where a phrase ends whose sum is joined to more by a hyphen: *$10-an-hour wage*.
fn tail(text: &Pieces, end: usize) -> usize {
    if !text.glued(end) || text.is_number(end) || is_sign(text, end) {
        return end;
    }
    tail_of_hyphen(text, end)
}

fn tail_of_hyphen(text: &Pieces, end: usize) -> usize {
    let mut end = end;
    while text.glued(end) && text.is_word(end) {
        end += 1;
    }
    if text.has(end, Classes::FUNCTION) { end } else { noun::phrase(text, end, 4).unwrap_or(end) }
}
