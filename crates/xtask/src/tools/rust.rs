//! The parts of Rust itself: the WebAssembly target, the formatter, the linter.

use std::path::PathBuf;

use anyhow::{Context, Result, bail};

use crate::run;
use crate::tools::succeeds;
use crate::workspace::Workspace;

const WASM_TARGET: &str = "wasm32-unknown-unknown";

/// Adds the WebAssembly standard library to Rust, unless it is there.
///
/// Looks into the compiler's own folders first: a distribution's Rust may have
/// the target without having rustup.
pub fn ensure_wasm_target(workspace: &Workspace) -> Result<()> {
    if wasm_library(workspace)?.is_some() {
        return Ok(());
    }
    println!("Adding the WebAssembly target to Rust: some seconds.");
    rustup(workspace, &["target", "add", WASM_TARGET]).context(
        "Rust cannot compile to WebAssembly here; a distribution's Rust has a package for it \
         (on Debian: libstd-rust-dev-wasm32)",
    )
}

/// Adds a component of Rust that provides this subcommand of Cargo, unless it is there.
pub fn ensure_component(workspace: &Workspace, component: &str, subcommand: &str) -> Result<()> {
    if succeeds(workspace.cargo(&[subcommand, "--version"])) {
        return Ok(());
    }
    println!("Adding {component} to Rust: some seconds.");
    rustup(workspace, &["component", "add", component])
}

/// The folder of the target's standard library, if it has one.
fn wasm_library(workspace: &Workspace) -> Result<Option<PathBuf>> {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let mut ask = workspace.command(rustc);
    let folder = run::read(ask.args(["--print", "target-libdir", "--target", WASM_TARGET]))?;
    let folder = PathBuf::from(folder.trim());
    let holds_core = std::fs::read_dir(&folder)
        .into_iter()
        .flatten()
        .flatten()
        .any(|entry| entry.file_name().to_string_lossy().starts_with("libcore-"));
    Ok(holds_core.then_some(folder))
}

fn rustup(workspace: &Workspace, arguments: &[&str]) -> Result<()> {
    let Some(rustup) = run::on_path(&["rustup"]) else {
        bail!("rustup is not on PATH: install Rust with it, from https://rustup.rs");
    };
    run::run(workspace.command(rustup).args(arguments))
}
