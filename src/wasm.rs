//! The face that JavaScript sees.

use wasm_bindgen::prelude::*;

/// Installs the panic hook, so that a fault names its place instead of reading "unreachable".
#[wasm_bindgen(start)]
pub fn start() {
    console_error_panic_hook::set_once();
}
