//! The tools that the build and the tests need: found where they are, installed
//! where they are not.

pub mod browser;
mod cargo_tools;
mod kept;
mod node;
mod rust;

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::workspace::Workspace;
use crate::{files, run};
use kept::Kept;

/// What a build of the explorer needs, in place.
#[derive(Debug)]
pub struct Toolbox {
    trunk: PathBuf,
    bindgen: PathBuf,
    path: OsString,
}

impl Toolbox {
    /// Finds or installs everything that a build needs.
    ///
    /// Errors: a tool is missing and cannot be installed; the message says
    /// what to install by hand.
    pub fn ensure(workspace: &Workspace) -> Result<Self> {
        rust::ensure_wasm_target(workspace)?;
        node::ensure_packages(workspace)?;
        let trunk = cargo_tools::ensure(&cargo_tools::TRUNK)?;
        let bindgen = cargo_tools::ensure(&cargo_tools::wasm_bindgen(workspace)?)?;
        fetch_crates(workspace)?;
        // Trunk takes the first wasm-bindgen and wasm-opt on PATH.
        let bindgen_folder = bindgen.parent().map(PathBuf::from);
        let folders: Vec<PathBuf> = bindgen_folder
            .into_iter()
            .chain([workspace.path("node_modules/.bin")])
            .collect();
        Ok(Self {
            trunk,
            bindgen,
            path: run::path_with(&folders)?,
        })
    }

    /// The program that writes the JavaScript beside the WebAssembly.
    pub fn bindgen(&self, workspace: &Workspace) -> Command {
        workspace.command(&self.bindgen)
    }

    /// Optimises files of built WebAssembly for size, in their places.
    pub fn optimise(&self, workspace: &Workspace, files: &[PathBuf]) -> Result<()> {
        let node = run::on_path(&["node"]).context("Node.js is not on PATH")?;
        let script = workspace.path("crates/xtask/src/tools/optimise.mjs");
        let tool = workspace.path("node_modules/binaryen/package.json");
        let recipe = [files::read(&script)?, files::read(&tool)?].concat();
        let kept = Kept::open(workspace.target().join("optimised"), recipe)?;
        kept.remade(files, |files| {
            // It warns of names that it does not know, one line for each file.
            run::read(workspace.command(node).arg(script).args(files)).map(|_| ())
        })
    }

    /// The program that bundles scripts and makes them small.
    ///
    /// Errors: the npm packages are not installed.
    pub fn bundler(workspace: &Workspace) -> Result<Command> {
        let folder = workspace.path("node_modules/.bin");
        let program = run::candidates(&folder, "esbuild")
            .into_iter()
            .find(|path| path.is_file())
            .context("the npm packages hold no esbuild")?;
        let mut bundler = workspace.command(program);
        bundler.args(["--minify", "--format=esm", "--target=es2022"]);
        bundler.args(["--log-level=error", "--allow-overwrite"]);
        Ok(bundler)
    }

    /// Takes out of a script, in its place, what only people read.
    pub fn minify(workspace: &Workspace, script: &Path) -> Result<()> {
        let mut bundler = Self::bundler(workspace)?;
        let to = format!("--outfile={}", script.display());
        run::run(bundler.arg(to).arg(script))
    }

    /// Trunk, offline: all that it would download is in place.
    pub fn trunk(&self, workspace: &Workspace, arguments: &[&str]) -> Command {
        let mut command = workspace.command(&self.trunk);
        command
            .args(arguments)
            .args(["--offline", "--skip-version-check"])
            .env("PATH", &self.path)
            // Trunk refuses to start where NO_COLOR is not "true" or "false".
            .env_remove("NO_COLOR");
        if std::env::var_os("NO_COLOR").is_some() {
            command.args(["--color", "never"]);
        }
        command
    }
}

/// Installs the parts of Rust that the checks need.
pub fn ensure_checkers(workspace: &Workspace) -> Result<()> {
    rust::ensure_component(workspace, "rustfmt", "fmt")?;
    rust::ensure_component(workspace, "clippy", "clippy")
}

/// Downloads the crates of Cargo.lock that are not here yet.
fn fetch_crates(workspace: &Workspace) -> Result<()> {
    let offline = workspace.cargo(&[
        "metadata",
        "--format-version=1",
        "--offline",
        "--locked",
        "--quiet",
    ]);
    if succeeds(offline) {
        return Ok(());
    }
    println!("Downloading the crates of Cargo.lock: a minute or two on a first run.");
    run::run(&mut workspace.cargo(&["fetch", "--locked"]))
}

/// Whether a program runs and ends well, for questions that it answers so.
fn succeeds(mut command: Command) -> bool {
    run::read(&mut command).is_ok()
}

/// What a program prints about its version, if it runs.
fn version_text(program: impl Into<PathBuf>) -> Option<String> {
    let text = run::read(Command::new(program.into()).arg("--version")).ok()?;
    Some(text.trim().to_owned())
}
