//! A place in a frame that an attribution may hang on, read once for all rules.

use super::clause::Statement;
use super::frame::Frame;
use super::group::{Voice, voice};
use std::cell::OnceCell;

/// An item that may be a cue: a verb of saying, another telling word, a mark.
pub struct Anchor {
    /// Which item.
    pub at: usize,
    /// How it is used, if it is a cue verb here.
    pub voice: Option<Voice>,
    statement: OnceCell<Option<Statement>>,
}

impl Anchor {
    /// Reads the item of that index.
    pub fn read(frame: &Frame, at: usize) -> Self {
        Anchor { at, voice: voice(frame, at), statement: OnceCell::new() }
    }

    /// Somebody, this verb, and what is said; none where it is no active verb with a subject and something to say.
    pub fn statement(&self, frame: &Frame) -> Option<&Statement> {
        let active = self.voice == Some(Voice::Active);
        self.statement.get_or_init(|| active.then(|| Statement::read(frame, self.at)).flatten()).as_ref()
    }
}
