//! `cargo xtask tidy`: what lints cannot check, one line per finding.

mod fluent;
mod hygiene;
mod style;

use std::fmt;
use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::packages;
use crate::workspace::Workspace;

/// Folders that hold what others wrote or what is built.
const SKIPPED: &[&str] = &[".git", "dist", "dist-single", "node_modules", "target"];

/// A text file of the checkout.
#[derive(Debug, Clone)]
pub struct Source {
    /// Below the checkout, with slashes on every system.
    pub path: String,
    /// What it says.
    pub text: String,
}

/// Something to mend, or to think about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    path: String,
    /// From one; zero stands for the file as a whole.
    line: usize,
    message: String,
    is_warning: bool,
}

impl Finding {
    /// Something that fails the check.
    pub fn error(source: &Source, line: usize, message: impl Into<String>) -> Self {
        Self {
            path: source.path.clone(),
            line,
            message: message.into(),
            is_warning: false,
        }
    }

    /// Something that is only said.
    pub fn warning(source: &Source, line: usize, message: impl Into<String>) -> Self {
        Self {
            is_warning: true,
            ..Self::error(source, line, message)
        }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let prefix = if self.is_warning { "warning: " } else { "" };
        match self.line {
            0 => write!(f, "{prefix}{}: {}", self.path, self.message),
            line => write!(f, "{prefix}{}:{line}: {}", self.path, self.message),
        }
    }
}

/// Prints every finding, and fails if one of them is more than a warning.
pub fn tidy(workspace: &Workspace) -> Result<()> {
    let mut sources = Vec::new();
    collect(workspace.root(), "", &mut sources)?;
    let findings = check(&sources);
    for finding in &findings {
        println!("{finding}");
    }
    let n_errors = findings
        .iter()
        .filter(|finding| !finding.is_warning)
        .count();
    if n_errors > 0 {
        bail!("{n_errors} findings to mend");
    }
    packages::packages(workspace, packages::Mode::Check)?;
    println!("tidy: {} files in order", sources.len());
    Ok(())
}

/// Every finding in these files, in their order.
fn check(sources: &[Source]) -> Vec<Finding> {
    let mut findings: Vec<Finding> = sources
        .iter()
        .flat_map(|source| [style::check(source), hygiene::check(source)])
        .flatten()
        .collect();
    findings.extend(fluent::check(sources));
    findings
}

/// Reads every text file below a folder of the checkout.
fn collect(folder: &Path, prefix: &str, sources: &mut Vec<Source>) -> Result<()> {
    let mut entries = std::fs::read_dir(folder)
        .with_context(|| format!("reading {}", folder.display()))?
        .collect::<Result<Vec<_>, _>>()?;
    entries.sort_by_key(std::fs::DirEntry::file_name);
    for entry in entries {
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = format!("{prefix}{name}");
        let kind = entry.file_type()?;
        if kind.is_dir() && !SKIPPED.contains(&path.as_str()) {
            collect(&entry.path(), &format!("{path}/"), sources)?;
        } else if kind.is_file() {
            let bytes = std::fs::read(entry.path()).with_context(|| format!("reading {path}"))?;
            // What is not UTF-8 is no text of ours: a font, a picture.
            sources.extend(
                String::from_utf8(bytes)
                    .ok()
                    .map(|text| Source { path, text }),
            );
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_finding_is_one_line_that_editors_can_follow() {
        let source = Source {
            path: "src/a.rs".into(),
            text: String::new(),
        };
        assert_eq!(
            Finding::error(&source, 3, "no").to_string(),
            "src/a.rs:3: no"
        );
        assert_eq!(
            Finding::warning(&source, 0, "long").to_string(),
            "warning: src/a.rs: long"
        );
    }
}
