//! The wire format, version 1: one JSON object an article. Only this module knows offset units.

mod document;
mod figures;
mod ids;
mod marks;
mod names;
mod offsets;
mod rules;

pub use document::{Document, document};
pub use figures::{Figures, figures};
pub use ids::finding;
pub use marks::{Mark, compare};
pub use names::{number_kind, source_kind};
pub use offsets::{Offsets, Stretch, measure};
pub use rules::{Rule, rules};
