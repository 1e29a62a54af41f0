//! Word lists as the compiled program holds them.

/// The text of a word list without its comments. They are taken out when it is compiled, so that a module for the web does not
/// carry them.
macro_rules! list {
    ($file:literal) => {{
        use $crate::rules::lexicon::list::without_comments;
        const FILE: &str = include_str!($file);
        const LIST: [u8; without_comments::<0>(FILE).1] = without_comments(FILE).0;
        const TEXT: &str = match str::from_utf8(&LIST) {
            Ok(text) => text,
            Err(_) => unreachable!(),
        };
        TEXT
    }};
}
pub(crate) use list;

/// The lines that do not start with `#`, as far as there is room for them, and how many bytes they have.
pub const fn without_comments<const ROOM: usize>(file: &str) -> ([u8; ROOM], usize) {
    let file = file.as_bytes();
    let (mut lines, mut length) = ([0; ROOM], 0);
    let (mut at, mut comment) = (0, false);
    while at < file.len() {
        if at == 0 || file[at - 1] == b'\n' {
            comment = file[at] == b'#';
        }
        if !comment {
            if length < ROOM {
                lines[length] = file[at];
            }
            length += 1;
        }
        at += 1;
    }
    (lines, length)
}
