//! Running other programs.

use std::ffi::{OsStr, OsString};
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

/// The Cargo that runs this helper.
pub fn cargo() -> OsString {
    std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into())
}

/// Runs a program that speaks for itself on the terminal.
///
/// Errors: it could not be started, or ended with a failure.
pub fn run(command: &mut Command) -> Result<()> {
    let status = command
        .stdin(Stdio::null())
        .status()
        .with_context(|| starting(command))?;
    if !status.success() {
        bail!("`{}` failed ({status})", shown(command));
    }
    Ok(())
}

/// Runs a program and returns what it printed on standard output.
///
/// Errors: it could not be started, or ended with a failure; what it printed
/// on standard error is then part of the message.
pub fn read(command: &mut Command) -> Result<String> {
    let output = command
        .stdin(Stdio::null())
        .output()
        .with_context(|| starting(command))?;
    if !output.status.success() {
        let complaint = String::from_utf8_lossy(&output.stderr);
        bail!(
            "`{}` failed ({})\n{}",
            shown(command),
            output.status,
            complaint.trim()
        );
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Runs a program, passes on each line of its standard output as it comes,
/// and returns the lines that `keep` picks, however the program ended.
pub fn run_keeping(
    command: &mut Command,
    keep: impl Fn(&str) -> bool,
) -> Result<(Vec<String>, Result<()>)> {
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .with_context(|| starting(command))?;
    let mut kept = Vec::new();
    if let Some(stdout) = child.stdout.take() {
        for line in BufReader::new(stdout).lines() {
            let line = line.with_context(|| format!("reading from `{}`", shown(command)))?;
            writeln!(std::io::stdout(), "{line}")?;
            if keep(&line) {
                kept.push(line);
            }
        }
    }
    let status = child.wait()?;
    let outcome = if status.success() {
        Ok(())
    } else {
        Err(anyhow::anyhow!("`{}` failed ({status})", shown(command)))
    };
    Ok((kept, outcome))
}

/// The first program of one of these names on PATH.
pub fn on_path(names: &[&str]) -> Option<PathBuf> {
    let folders = std::env::var_os("PATH")?;
    names.iter().find_map(|name| in_folders(name, &folders))
}

fn in_folders(name: &str, folders: &OsStr) -> Option<PathBuf> {
    std::env::split_paths(folders)
        .flat_map(|folder| candidates(&folder, name))
        .find(|path| path.is_file())
}

/// What a program of this name may be called in a folder.
pub fn candidates(folder: &Path, name: &str) -> Vec<PathBuf> {
    let endings: &[&str] = if cfg!(windows) {
        &[".exe", ".cmd", ".bat"]
    } else {
        &[""]
    };
    endings
        .iter()
        .map(|ending| folder.join(format!("{name}{ending}")))
        .collect()
}

/// PATH with these folders searched first.
pub fn path_with(first: &[PathBuf]) -> Result<OsString> {
    let rest = std::env::var_os("PATH").unwrap_or_default();
    let folders = first.iter().cloned().chain(std::env::split_paths(&rest));
    std::env::join_paths(folders).context("a folder's name does not fit into PATH")
}

/// A command as one would type it, for messages.
fn shown(command: &Command) -> String {
    let program = Path::new(command.get_program());
    let name = program.file_stem().unwrap_or(program.as_os_str());
    std::iter::once(name)
        .chain(command.get_args())
        .map(OsStr::to_string_lossy)
        .collect::<Vec<_>>()
        .join(" ")
}

fn starting(command: &Command) -> String {
    format!("`{}` could not be started", shown(command))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands_are_shown_as_typed() {
        let mut command = Command::new("/some/where/cargo");
        command.args(["fmt", "--check"]);
        assert_eq!(shown(&command), "cargo fmt --check");
    }

    #[test]
    fn a_failing_program_is_an_error_that_names_it() {
        let mut command = Command::new(cargo());
        command.args(["no-such-command-of-cargo"]);
        let message = read(&mut command).unwrap_err().to_string();
        assert!(message.contains("no-such-command-of-cargo"), "{message}");
    }
}
