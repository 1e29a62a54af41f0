//! Stub.
use super::Rule;
/// Stub.
pub const RULES: &[Rule<fn()>] = &[];
