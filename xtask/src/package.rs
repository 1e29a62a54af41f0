//! The WebAssembly package: compiles the core, generates the JavaScript around it, shrinks it.

use std::env;
use std::ffi::{OsStr, OsString};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use anyhow::{Context, Result};
use wasm_bindgen_cli_support::Bindgen;

use crate::command::{cargo, command, read, root, run};
use crate::node;

/// The target that the core is compiled for.
pub const TARGET: &str = "wasm32-unknown-unknown";

/// The module, relative to the package. It is written last, so that its date is that of the whole package.
const MODULE: &str = "onrecord_bg.wasm";

/// How the core is compiled.
struct Kind {
    opt_level: &'static str,
    /// Cargo's arguments for the features.
    features: &'static [&'static str],
    /// How large a function may be that is inlined, as LLVM counts. Rules ask small questions of each word: those that are asked
    /// most say themselves that they are always inlined, and for the others a small module is worth more.
    inline: u32,
}

const FAST: Kind = Kind { opt_level: "3", features: &[], inline: 180 };
const SMALL: Kind = Kind { opt_level: "z", features: &["--no-default-features"], inline: 5 };

/// Brings `pkg/` up to date: the package for developers and for the served page, compiled to be fast.
pub fn build() -> Result<()> {
    make(&FAST, &root().join("pkg"))
}

/// Brings the package of the page's editions up to date, compiled to load soon and without what only developers want; gives its folder.
pub fn build_small() -> Result<PathBuf> {
    let folder = target_folder().join("package-small");
    fs::create_dir_all(&folder)?;
    make(&SMALL, &folder)?;
    Ok(folder)
}

fn make(kind: &Kind, folder: &Path) -> Result<()> {
    add_target()?;
    let compiled = compile(kind)?;
    if is_fresh(&compiled, folder)? {
        return Ok(());
    }
    let parts = target_folder().join("package");
    generate(&compiled, &parts)?;
    if let Err(why) = shrink(&parts.join(MODULE)) {
        println!("wasm-opt was skipped, so the module is larger than it could be: {why:#}");
    }
    publish(&parts, folder)
}

/// Adds the target for WebAssembly to the toolchain where it is missing.
pub fn add_target() -> Result<()> {
    let query = ["--print", "target-libdir", "--target", TARGET];
    if Path::new(&read(&mut command("rustc", query))?).is_dir() {
        return Ok(());
    }
    run(&mut command("rustup", ["target", "add", TARGET])).with_context(|| {
        format!("the Rust target {TARGET} is missing; install rustup, or add the target to this Rust by hand")
    })
}

/// Compiles the core, where cargo finds that there is anything to do. Only here it becomes a module of
/// its own: a crate that is a `cdylib` and a library at once gets no link-time optimization.
fn compile(kind: &Kind) -> Result<PathBuf> {
    let folder = target_folder();
    let mut build = cargo(["rustc", "--release", "--package", "onrecord", "--lib", "--crate-type", "cdylib"]);
    build.args(kind.features).args(["--target", TARGET, "--target-dir"]).arg(&folder);
    let mut flags = remap_paths()?;
    // A text is hashed once in a while: here the smaller way of doing it is the better one.
    flags.push("\x1f--cfg=sha2_backend_soft=\"compact\"");
    flags.push(format!("\x1f-Cllvm-args=-inline-threshold={}", kind.inline));
    run(build.env("CARGO_ENCODED_RUSTFLAGS", flags).env("CARGO_PROFILE_RELEASE_OPT_LEVEL", kind.opt_level))?;
    Ok(folder.join(TARGET).join("release/onrecord.wasm"))
}

/// Flags that replace the folders of this machine in the module, so that it tells nothing about who
/// built it and comes out the same, byte for byte, wherever it is built.
fn remap_paths() -> Result<OsString> {
    let toolchain = PathBuf::from(read(&mut command("rustc", ["--print", "sysroot"]))?);
    let cargo_home = match env::var_os("CARGO_HOME") {
        Some(folder) => PathBuf::from(folder),
        None => env::home_dir().context("there is no home folder")?.join(".cargo"),
    };
    let mut folders = vec![(toolchain, "/rust"), (cargo_home.clone(), "/cargo"), (root().to_owned(), "/onrecord")];
    // Below this, cargo names a folder after the registry, which can be a mirror of one's own. Of
    // several prefixes that fit, the compiler takes the one that it was given last.
    let registries = fs::read_dir(cargo_home.join("registry/src"));
    for registry in registries.into_iter().flatten() {
        folders.push((registry?.path(), "/cargo/registry"));
    }
    let flags: Vec<OsString> = folders
        .into_iter()
        .map(|(folder, name)| {
            let mut flag = OsString::from("--remap-path-prefix=");
            flag.push(folder);
            flag.push("=");
            flag.push(name);
            flag
        })
        .collect();
    Ok(flags.join(OsStr::new("\x1f")))
}

/// Whether the package is newer than all that it is made from: the compiled module, this program,
/// and the tools from npm, which may have been installed since.
fn is_fresh(compiled: &Path, folder: &Path) -> Result<bool> {
    let Ok(built) = modified(&folder.join(MODULE)) else {
        return Ok(false);
    };
    let tools = modified(&node::installed()).unwrap_or(SystemTime::UNIX_EPOCH);
    Ok(built >= modified(compiled)? && built >= modified(&env::current_exe()?)? && built >= tools)
}

fn modified(file: &Path) -> Result<SystemTime> {
    let data = fs::metadata(file).with_context(|| format!("{} is missing", file.display()))?;
    Ok(data.modified()?)
}

/// Generates the JavaScript and the types around the compiled module, into an empty folder.
fn generate(compiled: &Path, parts: &Path) -> Result<()> {
    if parts.exists() {
        fs::remove_dir_all(parts)?;
    }
    Bindgen::new().input_path(compiled).web(true)?.typescript(true).omit_default_module_path(false).generate(parts)
}

/// Shrinks the module in place, in two rounds, as the first one leaves the second one something to do. Large functions are not
/// put into their only caller: browsers optimize function by function, and one that does everything would run unoptimized for
/// long. The features that it may use are those that it names itself; `--all-features` would make one that browsers refuse.
fn shrink(module: &Path) -> Result<()> {
    node::install()?;
    let mut shrink = node::wasm_opt();
    shrink.args(["-O3", "-O3", "--one-caller-inline-max-function-size=60"]);
    run(shrink.args(["--strip-producers", "--strip-target-features"]).arg(module).arg("-o").arg(module))
}

/// Copies the finished parts into a folder, beside the files there that are written by hand.
fn publish(parts: &Path, folder: &Path) -> Result<()> {
    for entry in fs::read_dir(parts)? {
        let name = entry?.file_name();
        if name != MODULE {
            fs::copy(parts.join(&name), folder.join(&name))?;
        }
    }
    fs::copy(parts.join(MODULE), folder.join(MODULE))?;
    Ok(())
}

/// Where cargo puts what it builds.
pub fn target_folder() -> PathBuf {
    let chosen = env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into());
    root().join(chosen)
}
