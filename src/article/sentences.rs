//! Tokens to sentences.

use super::{Kind, Sentence, Token};
use crate::rules::lexicon::Classes;

/// Splits the tokens from `start` on, which are those of one block, into sentences.
#[inline(never)]
pub fn split(text: &str, tokens: &[Token], start: usize, block: usize, sentences: &mut Vec<Sentence>) {
    let mut first = start;
    let mut at = start;
    while at < tokens.len() {
        let ends = ends_sentence(text, tokens, at);
        at += 1;
        if !ends {
            continue;
        }
        // Closing marks belong to the sentence that they close.
        while at < tokens.len() && !tokens[at].spaced && closes(text, &tokens[at]) {
            at += 1;
        }
        if at == tokens.len() || opens(text, tokens, at) {
            sentences.push(Sentence { tokens: first..at, block });
            first = at;
        }
    }
    if first < at {
        sentences.push(Sentence { tokens: first..at, block });
    }
}

fn ends_sentence(text: &str, tokens: &[Token], at: usize) -> bool {
    let token = &tokens[at];
    match token.kind {
        Kind::Mark => {
            let raw = token.span.of(text);
            matches!(raw, "." | "!" | "?" | "…" | "..." | "....") || (raw.starts_with('.') && raw.len() > 2)
        }
        // "in the U.S. The plan" ends one, "the U.S. Navy" and "Mr. Smith" do not.
        Kind::Word if text.as_bytes()[token.span.end - 1] == b'.' && !token.classes.any(Classes::TITLE) => {
            tokens.get(at + 1).is_some_and(|next| next.spaced && next.capital && next.classes.any(Classes::FUNCTION))
        }
        _ => false,
    }
}

fn closes(text: &str, token: &Token) -> bool {
    token.kind == Kind::Quote || matches!(token.span.of(text), ")" | "]" | "." | "!" | "?")
}

/// Whether a sentence can start at this token.
fn opens(text: &str, tokens: &[Token], at: usize) -> bool {
    let token = &tokens[at];
    if !token.spaced {
        // Pasted text loses spaces: "…ended.The next" is two sentences, "3.5" and "Yahoo!Inc" are none.
        return token.capital
            && token.kind == Kind::Word
            && tokens[at - 1].span.of(text) == "."
            && token.span.of(text).len() > 1;
    }
    match token.kind {
        Kind::Word => token.capital,
        Kind::Number | Kind::Quote | Kind::Address => true,
        Kind::Mark => matches!(token.span.of(text), "(" | "[" | "$" | "£" | "€" | "—" | "–" | "•"),
    }
}
