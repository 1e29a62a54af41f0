//! A walk through a frame, word by word, to find how far a noun phrase reaches.

use super::super::frame::Frame;

/// Where a walk stands, and how much of what it has passed is known to be the phrase.
#[derive(Clone, Copy)]
pub(super) struct Walk<'a> {
    pub frame: &'a Frame<'a>,
    /// The end of the phrase that the walk set out from.
    pub from: usize,
    /// The other end, as far as it is known.
    pub edge: usize,
    /// The place that is read now.
    pub at: usize,
}

/// What a word lets a walk do.
pub(super) enum Step {
    /// It goes on from a place, with the phrase known up to its edge.
    On { edge: usize, at: usize },
    /// It ends, and so does the phrase.
    End { edge: usize },
}

impl<'a> Walk<'a> {
    /// A walk that sets out from a place.
    pub fn new(frame: &'a Frame<'a>, from: usize) -> Self {
        Walk { frame, from, edge: from, at: from }
    }

    /// Whether nothing is known to be of the phrase yet.
    pub fn is_empty(&self) -> bool {
        self.edge == self.from
    }

    /// The phrase reaches to a place, and may reach further.
    pub fn take(&self, at: usize) -> Step {
        Step::On { edge: at, at }
    }

    /// What stands up to a place is of the phrase if more of it follows there.
    pub fn pass(&self, at: usize) -> Step {
        Step::On { edge: self.edge, at }
    }

    /// The phrase reaches to a place and no further.
    pub fn close(&self, edge: usize) -> Step {
        Step::End { edge }
    }

    /// The phrase reaches no further than is known.
    pub fn stop(&self) -> Step {
        Step::End { edge: self.edge }
    }

    /// Passes over what stands up to a place if there is one, and stops without.
    pub fn pass_or_stop(&self, at: Option<usize>) -> Step {
        at.map_or_else(|| self.stop(), |at| self.pass(at))
    }

    /// Takes a step, and tells whether the walk goes on.
    pub fn follow(&mut self, step: Step) -> bool {
        match step {
            Step::On { edge, at } => {
                (self.edge, self.at) = (edge, at);
                true
            }
            Step::End { edge } => {
                self.edge = edge;
                false
            }
        }
    }
}
