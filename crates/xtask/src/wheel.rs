//! The engine as a Python wheel: built, installed into an environment of its own and
//! asked there. Nothing is published, and nobody's Python is changed.
//!
//! It is no part of `cargo xtask test`, which needs Rust and Node alone.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail, ensure};

use crate::workspace::Workspace;
use crate::{files, run};

/// What is installed to build and to try the wheel.
const PARTS: [&str; 2] = ["maturin>=1.9,<2", "numpy>=1.24"];

const OLDEST: (u32, u32) = (3, 9);

/// Builds the wheel, sees that it answers, and says where it is.
///
/// Errors: there is no Python that fits, or something failed.
pub fn wheel(workspace: &Workspace) -> Result<()> {
    let python = ensure_python(workspace)?;
    println!("Building the Python wheel: one or two minutes when nothing is compiled yet.");
    let wheel = build(workspace, &python)?;
    try_out(workspace, &python, &wheel)?;
    println!("The Python wheel is {}.", wheel.display());
    Ok(())
}

fn folder(workspace: &Workspace) -> PathBuf {
    workspace.target().join("wheel")
}

/// Python in an environment of our own, with what is needed in it.
fn ensure_python(workspace: &Workspace) -> Result<PathBuf> {
    let home = folder(workspace).join("python");
    let python = match cfg!(windows) {
        true => home.join("Scripts/python.exe"),
        false => home.join("bin/python"),
    };
    let has_parts = "import numpy, maturin";
    if run::read(Command::new(&python).args(["-c", has_parts])).is_ok() {
        return Ok(python);
    }
    let found = find_python()?;
    println!("Installing maturin and numpy into an environment of their own: half a minute.");
    files::make_folder(&folder(workspace))?;
    run::run(workspace.command(found).args(["-m", "venv"]).arg(&home))
        .context("Python's module venv is needed (on Debian: python3-venv)")?;
    let mut pip = workspace.command(&python);
    pip.args([
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
    ]);
    run::run(pip.args(PARTS))?;
    Ok(python)
}

fn find_python() -> Result<PathBuf> {
    for name in ["python3", "python"] {
        let Some(python) = run::on_path(&[name]) else {
            continue;
        };
        let version = run::read(Command::new(&python).arg("--version"));
        let version = version.ok().and_then(|text| version_of(&text));
        if version.is_some_and(|version| version >= OLDEST) {
            return Ok(python);
        }
    }
    bail!(
        "there is no Python {}.{} or newer on PATH: the wheel was neither built nor tested",
        OLDEST.0,
        OLDEST.1
    );
}

/// Of a text such as `Python 3.11.7`.
fn version_of(text: &str) -> Option<(u32, u32)> {
    let mut numbers = text.trim().strip_prefix("Python ")?.split('.');
    let major = numbers.next()?.parse().ok()?;
    Some((major, numbers.next()?.parse().ok()?))
}

fn build(workspace: &Workspace, python: &Path) -> Result<PathBuf> {
    let folder = folder(workspace);
    let built = folder.join("dist");
    if built.exists() {
        files::remove_folder(&built)?;
    }
    let mut build = workspace.command(python);
    build
        .args([
            "-m",
            "maturin",
            "build",
            "--release",
            "--quiet",
            "--manifest-path",
        ])
        .arg(workspace.path("python/Cargo.toml"))
        .arg("--out")
        .arg(&built)
        .arg("--interpreter")
        .arg(python)
        .env("CARGO_TARGET_DIR", folder.join("target"));
    run::run(&mut build)?;
    let mut wheels = files::below(&built)?.into_iter().map(|(_, path)| path);
    let wheel = wheels.next().context("maturin has built no wheel")?;
    ensure!(
        wheels.next().is_none(),
        "maturin has built more than one wheel"
    );
    Ok(wheel)
}

fn try_out(workspace: &Workspace, python: &Path, wheel: &Path) -> Result<()> {
    let mut pip = workspace.command(python);
    pip.args([
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
    ]);
    pip.args(["--force-reinstall", "--no-deps"]).arg(wheel);
    run::run(&mut pip)?;
    let mut ask = workspace.command(python);
    // From elsewhere, so that what is asked is what was installed.
    ask.current_dir(folder(workspace))
        .arg(workspace.path("python/tests/check.py"))
        .arg(workspace.path("public/data"))
        .arg(workspace.path("python/README.md"))
        .arg(workspace.path("tests/ranks.json"));
    run::run(&mut ask)
}

#[cfg(test)]
mod tests {
    use super::version_of;

    #[test]
    fn the_version_of_python_is_read() {
        assert_eq!(version_of("Python 3.11.7\n"), Some((3, 11)));
        assert_eq!(version_of("Python 2.7.18"), Some((2, 7)));
        assert_eq!(version_of("pypy"), None);
    }
}
