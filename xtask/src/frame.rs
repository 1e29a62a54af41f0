//! From the page as it is served to the pages of the editions that are handed out.
//!
//! The edition in one file is a *frame*, the whole page with its parts left out, and the parts, each in an element whose id is its
//! name. So the page can put a copy of that edition together from the parts that it has (`singleFile` in `www/edition.js`).

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use anyhow::{Context, Result, ensure};
use base64::prelude::{BASE64_STANDARD, Engine};
use sha2::{Digest, Sha256};

/// Parts by their names.
pub type Parts = BTreeMap<String, String>;

const POLICY: (&str, &str) = (r#"<meta http-equiv="Content-Security-Policy" content=""#, r#"">"#);
const STYLE: (&str, &str) = (r#"<link rel="stylesheet" href=""#, r#"">"#);
const START: &str = r#"<script type="module" src="main.js"></script>"#;

/// The script of the edition in one file.
pub const SCRIPT: &str = "file.js";

/// The page of the site: its styles are one, and of its scripts it loads ahead what its first imports at once.
pub fn of_site(page: &str, at_once: &BTreeSet<String>) -> Result<String> {
    let site = once(&without(page, &["modulepreload"]), "<html ", r#"<html data-edition="site" "#)?;
    let ahead: String =
        at_once.iter().map(|name| format!("<link rel=\"modulepreload\" href=\"{name}\">\n  ")).collect();
    let site = once(&site, START, &(ahead + START))?;
    one_style(&site, r#"<link rel="stylesheet" href="style.css">"#)
}

/// The names of the page's styles, in their order.
pub fn styles(page: &str) -> impl Iterator<Item = &str> {
    page.lines().filter_map(style)
}

fn style(line: &str) -> Option<&str> {
    line.trim().strip_prefix(STYLE.0)?.strip_suffix(STYLE.1)
}

/// The page with one element in place of the links to its styles.
fn one_style(page: &str, element: &str) -> Result<String> {
    let first = page.lines().find(|line| style(line).is_some()).context("the page has no style")?;
    let rest = page.split_inclusive('\n').filter(|line| line.trim_end() == first || style(line).is_none());
    once(&rest.collect::<String>(), first, element)
}

/// The frame of the edition in one file: nothing to load, and a policy that knows its style and its script by their hashes.
pub fn of_file(page: &str, parts: &Parts) -> Result<String> {
    let part = |name: &str| parts.get(name).with_context(|| format!("{name} is missing"));
    let mut frame = without(page, &["modulepreload", "preload", "manifest", "apple-touch-icon"]);
    frame = once(&frame, "<html ", r#"<html data-edition="file" "#)?;
    frame = once(&frame, policy_of(page)?, &policy(part("style.css")?, part(SCRIPT)?))?;
    frame = one_style(&frame, r#"<style id="style.css"></style>"#)?;
    frame = once(&frame, START, "")?;
    let mut elements = String::new();
    for name in
        parts.keys().map(String::as_str).filter(|&name| name != "style.css" && name != SCRIPT).chain(["frame.json"])
    {
        let kind = if name.ends_with(".wasm") { "application/octet-stream;base64" } else { "text/plain" };
        writeln!(elements, r#"<script type="{kind}" id="{name}"></script>"#)?;
    }
    // A module waits for the whole page wherever it stands; at the end it leaves the page's own words on top for whoever opens the source.
    write!(elements, "<script type=\"module\" id=\"{SCRIPT}\"></script>\n</body>")?;
    frame = once(&frame, "</body>", &elements)?;
    let loads = [r#"rel="stylesheet""#, " src="].into_iter().find(|load| frame.contains(load));
    ensure!(loads.is_none(), "the page has a {} that can't be put into one file", loads.unwrap_or_default());
    Ok(frame)
}

/// The frame as a part of the page itself, in which no tag may stand.
pub fn as_json(frame: &str) -> Result<String> {
    Ok(serde_json::to_string(frame)?.replace('<', "\\u003c"))
}

/// Puts the parts into a frame, each into the element of its name.
pub fn fill(frame: &str, parts: &Parts) -> Result<String> {
    let mut page = frame.to_owned();
    for (name, text) in parts {
        let lower = text.to_ascii_lowercase();
        let ends = ["</script", "</style", "<script", "<!--"].into_iter().find(|tag| lower.contains(tag));
        ensure!(
            ends.is_none(),
            "{name} holds {}, which would end or change the element that it stands in",
            ends.unwrap_or_default()
        );
        ensure!(!text.contains('\r'), "{name} has line ends that a page does not keep");
        let open = format!(r#" id="{name}">"#);
        page = once(&page, &open, &(open.clone() + text))?;
    }
    Ok(page)
}

/// The page's policy, as it is served.
fn policy_of(page: &str) -> Result<&str> {
    let (open, close) = POLICY;
    let start = page.find(open).context("the page has no policy")? + open.len();
    let end = page[start..].find(close).context("the page's policy has no end")?;
    Ok(&page[start..start + end])
}

/// Nothing but this style and this script, the core, a worker of the page's own making, and pictures in the text of the page itself.
fn policy(style: &str, script: &str) -> String {
    let hash = |text: &str| format!("'sha256-{}'", BASE64_STANDARD.encode(Sha256::digest(text)));
    format!(
        "default-src 'none'; script-src {} 'wasm-unsafe-eval'; style-src {}; img-src data:; worker-src blob:; base-uri 'none'; \
         form-action 'none'; require-trusted-types-for 'script'; trusted-types onrecord",
        hash(script),
        hash(style),
    )
}

/// The page without the lines of links of some kinds.
fn without(page: &str, kinds: &[&str]) -> String {
    let is_left_out = |line: &&str| kinds.iter().any(|kind| line.contains(&format!(r#"<link rel="{kind}""#)));
    page.split_inclusive('\n').filter(|line| !is_left_out(line)).collect()
}

/// Replaces what stands in the page exactly once.
fn once(page: &str, from: &str, to: &str) -> Result<String> {
    let count = page.matches(from).count();
    ensure!(count == 1, "`{from}` stands {count} times in the page, and not once");
    Ok(page.replace(from, to))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = r#"<!doctype html>
<html lang="en">
<head>
  <meta http-equiv="Content-Security-Policy" content="script-src 'self'">
  <link rel="manifest" href="manifest.webmanifest">
  <link rel="stylesheet" href="style.css">
  <link rel="stylesheet" href="help.css">
  <link rel="modulepreload" href="core.js">
  <script type="module" src="main.js"></script>
</head>
<body>
  <script type="application/json" id="exercise"></script>
</body>
</html>
"#;

    fn parts() -> Parts {
        [(SCRIPT, "go()"), ("style.css", "p{}"), ("samples/a.txt", "A & “B”")]
            .map(|(name, text)| (name.into(), text.into()))
            .into()
    }

    #[test]
    fn a_file_loads_nothing_and_holds_every_part() {
        let parts = parts();
        let file = fill(&of_file(PAGE, &parts).unwrap(), &parts).unwrap();
        for part in [
            r#"<style id="style.css">p{}</style>"#, r#"id="samples/a.txt">A & “B”</script>"#,
            r#"id="file.js">go()</script>"#,
        ] {
            assert!(file.contains(part), "{file}");
        }
        assert!(file.contains(r#"<script type="application/json" id="exercise"></script>"#), "{file}");
        for link in ["<link", "src=\"", "'self'"] {
            assert!(!file.contains(link), "{file}");
        }
    }

    #[test]
    fn a_part_that_would_break_out_is_refused() {
        let mut parts = parts();
        let frame = of_file(PAGE, &parts).unwrap();
        parts.insert(SCRIPT.into(), "'</SCRIPT>'".into());
        assert!(fill(&frame, &parts).is_err());
    }

    #[test]
    fn the_frame_holds_no_tag_as_json() {
        let json = as_json(&of_file(PAGE, &parts()).unwrap()).unwrap();
        assert!(!json.contains('<'));
    }

    #[test]
    fn a_site_has_one_style_and_loads_its_first_scripts_ahead() {
        assert_eq!(styles(PAGE).collect::<Vec<_>>(), ["style.css", "help.css"]);
        let site = of_site(PAGE, &["chunk-A.js".to_owned()].into()).unwrap();
        assert_eq!(site.matches(".css").count(), 1);
        assert!(
            site.contains(r#"<link rel="modulepreload" href="chunk-A.js">"#) && !site.contains("core.js"),
            "{site}"
        );
        assert!(site.contains("manifest.webmanifest"), "{site}");
    }
}
