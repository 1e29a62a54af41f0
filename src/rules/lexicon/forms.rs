//! The regular forms of verbs and nouns, which the word lists leave out.

/// The third person, past and gerund of a regular verb: *warns, warned, warning*.
pub fn of_verb(base: &str) -> [String; 3] {
    let stem = base.strip_suffix('e').unwrap_or(base);
    let past = match softened(base) {
        Some(stem) => format!("{stem}ied"),
        None => format!("{stem}ed"),
    };
    [with_s(base), past, format!("{stem}ing")]
}

/// The plural of a regular noun, or the third person of a regular verb: *aides, agencies, watches*.
pub fn with_s(word: &str) -> String {
    match softened(word) {
        Some(stem) => format!("{stem}ies"),
        None if word.ends_with(['s', 'x', 'z']) || word.ends_with("ch") || word.ends_with("sh") => format!("{word}es"),
        None => format!("{word}s"),
    }
}

/// What is left before the *y* of a word that has an *i* in its forms: *agenc*, but not of *day*.
fn softened(word: &str) -> Option<&str> {
    word.strip_suffix('y').filter(|stem| !stem.ends_with(['a', 'e', 'i', 'o', 'u']))
}
