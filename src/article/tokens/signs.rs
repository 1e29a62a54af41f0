//! What kinds of signs there are.

/// The commonest signs that are no letters, digits or white space, and read in lower case as they are written.
pub fn is_sign(char: char) -> bool {
    matches!(char, '“' | '”' | '–' | '—' | '…' | '"' | '.' | ',' | ';' | ':' | '(' | ')' | '?' | '!' | '-' | '$' | '%')
}

/// White space, and the invisible characters that pasted text carries along.
pub fn is_space(char: char) -> bool {
    char.is_whitespace()
        || matches!(char, '\u{200b}' | '\u{2060}' | '\u{feff}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Any of the signs that open or close a quotation, or stand for an apostrophe.
pub fn is_quote(char: char) -> bool {
    matches!(
        char,
        '"' | '\''
            | '`'
            | '´'
            | '“'
            | '”'
            | '„'
            | '‟'
            | '‘'
            | '’'
            | '‚'
            | '‛'
            | '«'
            | '»'
            | '‹'
            | '›'
            | '＂'
    )
}

/// Any of the signs that stand for an apostrophe.
pub fn is_apostrophe(char: char) -> bool {
    matches!(char, '\'' | '’' | '‘' | '´' | '`')
}
