//! The editions that are handed out: a site for any static host, and one file with everything inside.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use base64::prelude::{BASE64_STANDARD, Engine};
use flate2::{Compression, write::GzEncoder};
use sha2::{Digest, Sha256};

use crate::command::{read, root};
use crate::frame::{self, Parts};
use crate::{held, node, package, scripts};

/// What the first visit should load at most, compressed, in bytes.
const MOST: usize = 300_000;

/// The module, as the page names it.
const CORE: &str = "pkg/onrecord_bg.wasm";

/// The JavaScript around it.
const GLUE: &str = "pkg/onrecord.js";

/// The frame of the edition in one file, as the site keeps it.
const FRAME: &str = "frame.json";

/// A folder's files: their names with slashes, and what they hold.
type Files = BTreeMap<String, Vec<u8>>;

/// Builds both editions into `dist/` and prints their sizes.
pub fn dist() -> Result<()> {
    build()?;
    report()
}

/// Builds both editions into `dist/`.
pub fn build() -> Result<()> {
    node::install()?;
    let source = stage(&package::build_small()?)?;
    let page = fs::read_to_string(source.join("index.html"))?;
    let mut site = assets(&source)?;
    for (name, module) in [(frame::SCRIPT, scripts::MAIN), ("worker.js", "worker.js")] {
        site.insert(name.to_owned(), scripts::as_one(&source.join(module))?.into());
    }
    dress(&mut site, &page, &source)?;
    let mut parts = parts_of_file(&site)?;
    let frame = frame::of_file(&page, &parts)?;
    parts.insert(FRAME.to_owned(), frame::as_json(&frame)?);
    site.insert(FRAME.to_owned(), parts[FRAME].clone().into());
    let split = scripts::split(&source, &package::target_folder().join("split"))?;
    site.extend(split.scripts);
    site.insert("index.html".to_owned(), frame::of_site(&page, &split.at_once)?.into());
    let keeper = service_worker(&read(&mut node::esbuild(&source.join("sw.js")))?, &site);
    site.insert("sw.js".to_owned(), keeper.into());
    publish(&site, &frame::fill(&frame, &parts)?)
}

/// Where the editions are put.
pub fn folder() -> PathBuf {
    root().join("dist")
}

/// Minifies the styles. Those that the page links to become one; others are asked for by the page's modules.
fn dress(site: &mut Files, page: &str, source: &Path) -> Result<()> {
    for (name, bytes) in site.iter_mut().filter(|(name, _)| name.ends_with(".css")) {
        *bytes = read(&mut node::esbuild(&source.join(name)))?.into();
    }
    let linked: Vec<Vec<u8>> = frame::styles(page).filter_map(|name| site.remove(name)).collect();
    site.insert("style.css".to_owned(), linked.join(&b'\n'));
    Ok(())
}

/// Puts the page and its package into one folder, as the modules find each other when they are served, some of them with what they ask for there.
fn stage(package: &Path) -> Result<PathBuf> {
    let stage = package::target_folder().join("page");
    if stage.exists() {
        fs::remove_dir_all(&stage)?;
    }
    let mut files = Files::new();
    collect(&root().join("www"), "", &mut files)?;
    for name in [CORE, GLUE] {
        let file = name.rsplit('/').next().context("a part has a name")?;
        files.insert(name.to_owned(), fs::read(package.join(file))?);
    }
    files.extend(held::modules(package)?);
    write(&stage, &files)?;
    Ok(stage)
}

/// The files that are taken as they are: all but the page itself, its modules and what these hold.
fn assets(source: &Path) -> Result<Files> {
    let mut files = Files::new();
    collect(source, "", &mut files)?;
    let is_held = |name: &str| ["lessons/", "samples/"].iter().any(|folder| name.starts_with(folder));
    files.retain(|name, _| !name.ends_with(".js") && !is_held(name) && name != "index.html");
    Ok(files)
}

/// Writes both editions in place of those before.
fn publish(site: &Files, file: &str) -> Result<()> {
    let dist = folder();
    if dist.exists() {
        fs::remove_dir_all(&dist)?;
    }
    write(&dist.join("site"), site)?;
    Ok(fs::write(dist.join("onrecord.html"), file)?)
}

fn write(folder: &Path, files: &Files) -> Result<()> {
    for (name, bytes) in files {
        let path = folder.join(name);
        fs::create_dir_all(path.parent().context("a file lies in a folder")?)?;
        fs::write(path, bytes)?;
    }
    Ok(())
}

fn collect(folder: &Path, prefix: &str, files: &mut Files) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if path.is_dir() {
            collect(&path, &format!("{prefix}{name}/"), files)?;
        } else {
            files.insert(format!("{prefix}{name}"), fs::read(&path)?);
        }
    }
    Ok(())
}

/// What the edition in one file holds, as text: no icons and no manifest, which only a site has a use for.
fn parts_of_file(files: &Files) -> Result<Parts> {
    let is_part = |name: &str| !name.starts_with("icons/") && !name.ends_with(".webmanifest");
    let text = |(name, bytes): (&String, &Vec<u8>)| {
        let text = if name == CORE { BASE64_STANDARD.encode(gzip(bytes)?) } else { String::from_utf8(bytes.clone())? };
        Ok((name.clone(), text))
    };
    files.iter().filter(|(name, _)| is_part(name)).map(text).collect()
}

/// The service worker, told which files it keeps. Its version is that of all of them, so that a change of any is a new one.
fn service_worker(script: &str, site: &Files) -> String {
    let mut version = Sha256::new();
    let mut names = Vec::new();
    for (name, bytes) in site {
        version.update(Sha256::digest(name));
        version.update(Sha256::digest(bytes));
        // A host may lead away from `index.html` to its folder, and browsers refuse what was led away.
        names.push(if name == "index.html" { "\"./\"".to_owned() } else { format!("\"{name}\"") });
    }
    let version = &BASE64_STANDARD.encode(version.finalize())[..16];
    format!("const FILES=[{}],VERSION=\"{version}\";\n{script}", names.join(","))
}

/// Prints what a host sends.
fn report() -> Result<()> {
    let mut site = Files::new();
    collect(&folder().join("site"), "", &mut site)?;
    let page = String::from_utf8_lossy(&site["index.html"]).into_owned();
    let (mut first, mut kept) = (0, 0);
    for (name, bytes) in &site {
        let size = gzip(bytes)?.len();
        kept += size;
        let at_once = is_at_once(name, &page);
        first += if at_once { size } else { 0 };
        println!("{:>9} {:>9} gzip  {name}{}", bytes.len(), size, if at_once { "" } else { " (later)" });
    }
    println!("{first:>19} gzip  dist/site/ on the first visit ({kept} with what is only kept for offline)");
    let file = fs::read(folder().join("onrecord.html"))?;
    println!("{:>9} {:>9} gzip  dist/onrecord.html", file.len(), gzip(&file)?.len());
    if first > MOST {
        println!("The first visit should load no more than {MOST}.");
    }
    Ok(())
}

/// Whether the first visit needs this file to read an article: the page itself, its worker, and what the page names. Browsers fetch the
/// manifest and icons when they see fit; the rest is kept for when it is wanted and for a time without a network.
fn is_at_once(name: &str, page: &str) -> bool {
    let waits = name.starts_with("icons/") || name.ends_with(".webmanifest");
    ["index.html", "worker.js"].contains(&name) || !waits && page.contains(&format!("=\"{name}\""))
}

/// Compressed so that it comes out the same on every machine: by a library of ours, not by one of the system.
fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?)
}
