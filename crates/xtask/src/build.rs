//! `cargo xtask build`: the explorer in dist/, ready for any static web server.

use anyhow::{Result, bail};

use crate::tools::Toolbox;
use crate::workspace::Workspace;
use crate::{csp, files, run, size};

/// How to build.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Options {
    /// Whether to optimise, as the published build is.
    pub release: bool,
}

impl Options {
    /// Reads the words after `build`.
    ///
    /// Errors: a word is unknown.
    pub fn parse(words: &[&str]) -> Result<Self> {
        match words {
            [] => Ok(Self { release: true }),
            ["--dev"] => Ok(Self { release: false }),
            other => bail!("`build` has no option `{}`", other.join(" ")),
        }
    }
}

/// Builds dist/ and, of what is to be published, prints the sizes.
pub fn build(workspace: &Workspace, options: Options) -> Result<()> {
    let tools = Toolbox::ensure(workspace)?;
    println!("Building the explorer: two to four minutes when nothing is compiled yet.");
    let profile: &[&str] = if options.release { &["--release"] } else { &[] };
    run::run(&mut tools.trunk(workspace, &[&["build"], profile].concat()))?;
    add_policy(workspace)?;
    if options.release {
        size::print(workspace)?;
    }
    Ok(())
}

/// Writes the content security policy into the built page.
fn add_policy(workspace: &Workspace) -> Result<()> {
    let page = workspace.dist().join("index.html");
    let html = csp::with_policy(&files::read_text(&page)?)?;
    files::write(&page, html)
}
