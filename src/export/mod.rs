//! An annotated article as files that people and other programs open. The command line and the page share these makers.

pub mod csv;
pub mod html;
pub mod marks;
