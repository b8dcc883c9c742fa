//! The engine as an npm package: built, packed, installed into an empty folder and
//! asked there. Nothing is published.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::budget::{self, Measured, NPM};
use crate::tools::Toolbox;
use crate::workspace::Workspace;
use crate::{files, run, size};

const TARGET: &str = "wasm32-unknown-unknown";
const CRATE: &str = "index-npm";
const MODULE: &str = "index_npm";

/// Files of the package that are written by hand.
const WRITTEN: [&str; 5] = ["README.md", "index.d.ts", "index.js", "node.js", "web.js"];
const LICENCES: [&str; 2] = ["LICENSE-MIT", "LICENSE-APACHE"];

/// Builds the package, sees that it is small enough and that it answers, and says
/// where it is.
pub fn npm(workspace: &Workspace) -> Result<()> {
    let tools = Toolbox::ensure(workspace)?;
    println!("Building the npm package: up to a minute.");
    let archive = build(workspace, &tools)?;
    try_out(workspace, &archive)?;
    println!("The npm package is {}.", archive.display());
    Ok(())
}

fn folder(workspace: &Workspace) -> PathBuf {
    workspace.target().join("npm")
}

/// Builds and packs; gives the packed file.
fn build(workspace: &Workspace, tools: &Toolbox) -> Result<PathBuf> {
    let package = format!("--package={CRATE}");
    let target = format!("--target={TARGET}");
    let options = ["build", "--release", "--locked", "--lib", &package, &target];
    run::run(&mut workspace.cargo(&options))?;
    let folder = folder(workspace);
    let inner = folder.join("package");
    files::make_folder(&inner)?;
    let built = workspace.target().join(TARGET).join("release");
    let mut bind = tools.bindgen(workspace);
    bind.args([
        "--target=web",
        "--no-typescript",
        "--out-name=engine",
        "--out-dir",
    ]);
    run::run(bind.arg(&inner).arg(built.join(format!("{MODULE}.wasm"))))?;
    tools.optimise(workspace, &[inner.join("engine_bg.wasm")])?;
    write(workspace, &inner)?;
    check_size(&inner)?;
    let packed = run::read(npm_in(workspace, &folder)?.args([
        "pack",
        "./package",
        "--silent",
        "--pack-destination=.",
    ]))?;
    Ok(folder.join(packed.trim()))
}

fn write(workspace: &Workspace, inner: &Path) -> Result<()> {
    let written = workspace.path("crates/index-npm/package");
    for name in WRITTEN {
        files::copy(&written.join(name), &inner.join(name))?;
    }
    for name in LICENCES {
        files::copy(&workspace.path(name), &inner.join(name))?;
    }
    let description = files::read_text(&written.join("package.json"))?;
    let description = description.replace("@VERSION@", env!("CARGO_PKG_VERSION"));
    files::write(&inner.join("package.json"), description)
}

/// Errors: whoever uses the package would download more than its limit.
fn check_size(inner: &Path) -> Result<()> {
    let mut bytes = 0;
    for name in ["engine_bg.wasm", "engine.js", "index.js", "web.js"] {
        bytes += size::brotli_bytes(&files::read(&inner.join(name))?)?;
    }
    let found = Measured {
        limit: NPM,
        kb: bytes as f64 / 1000.0,
    };
    println!("{}", found.line());
    budget::check(&[found])
}

/// Installs the packed file as anybody would, and asks it there.
fn try_out(workspace: &Workspace, archive: &Path) -> Result<()> {
    let place = folder(workspace).join("try");
    if place.exists() {
        files::remove_folder(&place)?;
    }
    files::make_folder(&place)?;
    files::write(
        &place.join("package.json"),
        r#"{ "private": true, "type": "module" }"#,
    )?;
    let mut install = npm_in(workspace, &place)?;
    install.args([
        "install",
        "--offline",
        "--no-audit",
        "--no-fund",
        "--silent",
    ]);
    run::run(install.arg(archive))?;
    let check = place.join("check.mjs");
    files::copy(&workspace.path("crates/index-npm/tests/check.mjs"), &check)?;
    let node = run::on_path(&["node"]).context("Node.js is not on PATH")?;
    let mut ask = workspace.command(node);
    ask.current_dir(&place)
        .arg(check)
        .arg(workspace.path("public/data"))
        .arg(workspace.path("crates/index-npm/package/README.md"))
        .arg(workspace.path("tests/ranks.json"));
    run::run(&mut ask)
}

fn npm_in(workspace: &Workspace, folder: &Path) -> Result<std::process::Command> {
    let npm = run::on_path(&["npm"]).context("npm is not on PATH")?;
    let mut command = workspace.command(npm);
    command.current_dir(folder);
    Ok(command)
}
