//! The face that JavaScript sees. Only this module knows JavaScript.

use crate::wire::{self, Offsets};
use crate::{classroom, export};
use classroom::Category;
use export::marks::Finding;
use serde::Serialize;
use std::collections::HashSet;
use wasm_bindgen::prelude::*;

/// Smaller and faster than the standard library's for this target, of which the annotations' many short lists make much use.
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// Installs the panic hook, so that a fault names its place instead of reading "unreachable".
#[cfg(feature = "verbose")]
#[wasm_bindgen(start)]
pub fn start() {
    console_error_panic_hook::set_once();
}

/// Annotates a text: a plain object in wire format 1, offsets in UTF-16 units, which are those of JavaScript's strings.
/// A lone surrogate counts as one unit, as it does there.
///
/// # Errors
///
/// A `TypeError` for anything that is no string.
#[wasm_bindgen(unchecked_return_type = "Document")]
pub fn annotate(#[wasm_bindgen(unchecked_param_type = "string")] text: JsValue) -> Result<JsValue, JsValue> {
    let text = article(&text)?;
    Ok(plain(&wire::document(&text, &crate::annotate(&text), Offsets::Utf16)))
}

/// What a text rests on, in figures alone: the `summary` of [`annotate`]'s result without its list of sentences. For whoever
/// goes through many articles and needs no marks.
///
/// # Errors
///
/// A `TypeError` for anything that is no string.
#[wasm_bindgen(unchecked_return_type = "Figures")]
pub fn summarize(#[wasm_bindgen(unchecked_param_type = "string")] text: JsValue) -> Result<JsValue, JsValue> {
    let text = article(&text)?;
    Ok(plain(&wire::figures(&crate::annotate(&text))))
}

/// Compares a student's marks with a key's, both `{start, end, category}` in UTF-16 units of the text: how far they overlap,
/// what became of each mark, and the figures by category. `classroom` in the core says how it is counted.
///
/// # Errors
///
/// A `TypeError` for a text that is no string and for marks that are none.
#[wasm_bindgen(js_name = compareMarks, unchecked_return_type = "Comparison")]
pub fn compare_marks(
    #[wasm_bindgen(unchecked_param_type = "string")] text: JsValue,
    #[wasm_bindgen(unchecked_param_type = "PlainMark[]")] key: JsValue,
    #[wasm_bindgen(unchecked_param_type = "PlainMark[]")] yours: JsValue,
) -> Result<JsValue, JsValue> {
    let text = article(&text)?;
    Ok(plain(&wire::compare(&text, &marks(&key)?, &marks(&yours)?, Offsets::Utf16)))
}

fn marks(marks: &JsValue) -> Result<Vec<wire::Mark>, JsValue> {
    let list = js_sys::Array::is_array(marks).then(|| js_sys::Array::from(marks));
    let read = list.and_then(|list| list.iter().map(|one| mark(&one)).collect());
    read.ok_or_else(|| js_sys::TypeError::new("marks are needed: {start, end, category} each").into())
}

fn mark(mark: &JsValue) -> Option<wire::Mark> {
    let property = |name: &str| js_sys::Reflect::get(mark, &name.into()).ok();
    let units = |name| {
        let units = property(name)?.as_f64()?;
        (units >= 0.0 && units.fract() == 0.0).then_some(units as usize)
    };
    let category = Category::from_name(&property("category")?.as_string()?)?;
    Some(wire::Mark { start: units("start")?, end: units("end")?, category })
}

/// The SHA-256 of a text in UTF-8, in hexadecimal: whether marks were made on this text. Browsers have one of their own only
/// where a page comes by a secure way, and a school's own server may have none.
///
/// # Errors
///
/// A `TypeError` for anything that is no string.
#[wasm_bindgen]
pub fn fingerprint(#[wasm_bindgen(unchecked_param_type = "string")] text: JsValue) -> Result<String, JsValue> {
    Ok(classroom::fingerprint(&article(&text)?))
}

/// The annotated text as a file to save, in one of the formats of [`export::Format`]; its offsets are in code points. What
/// `leave_out` names by the ids that [`annotate`] gives (`a1`, `q2`, `n3`) is left out, and sources without a statement with it.
///
/// # Errors
///
/// A `TypeError` for a text that is no string, a format that is none and a list that is none.
#[wasm_bindgen(js_name = exportAs)]
pub fn export_as(
    #[wasm_bindgen(unchecked_param_type = "string")] text: JsValue,
    #[wasm_bindgen(unchecked_param_type = "ExportFormat")] format: JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "string[]")] leave_out: JsValue,
) -> Result<String, JsValue> {
    let text = article(&text)?;
    let format = format.as_string().and_then(|name| export::Format::from_name(&name));
    let format = format.ok_or_else(|| JsValue::from(js_sys::TypeError::new("there is no such format")))?;
    let unwanted = findings(&leave_out)?;
    let found = export::without(crate::annotate(&text), |finding| unwanted.contains(&finding));
    let mut file = Vec::new();
    // Writing to memory doesn't fail, and what is written is text.
    let _ = export::write(&text, &found, format, &mut file);
    Ok(String::from_utf8(file).unwrap_or_default())
}

fn findings(ids: &JsValue) -> Result<HashSet<Finding>, JsValue> {
    if ids.is_undefined() {
        return Ok(HashSet::new());
    }
    if !js_sys::Array::is_array(ids) {
        return Err(js_sys::TypeError::new("a list of ids is needed").into());
    }
    let ids = js_sys::Array::from(ids);
    Ok(ids.iter().filter_map(|id| wire::finding(&id.as_string()?)).collect())
}

fn article(text: &JsValue) -> Result<String, JsValue> {
    text.as_string().ok_or_else(|| js_sys::TypeError::new("an article's text is needed, a string").into())
}

/// The rules with their help: a plain array of `{id, stage, title, explanation, ask, examples: [{hit, text, why}]}`, the
/// finding of a hit in tags.
#[wasm_bindgen(js_name = rules, unchecked_return_type = "Rule[]")]
pub fn rules_list() -> JsValue {
    plain(&wire::rules())
}

/// A value as plain objects, arrays and nulls. Handing over text and parsing it there is several times as fast as building
/// the objects one by one from here. What is serialized has no map keys that could fail.
fn plain(value: &impl Serialize) -> JsValue {
    serde_json::to_string(value).ok().and_then(|json| js_sys::JSON::parse(&json).ok()).unwrap_or(JsValue::NULL)
}

/// What JavaScript tools are told of the returned objects.
#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("wasm.d.ts");
