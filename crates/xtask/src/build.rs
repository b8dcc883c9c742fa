//! `cargo xtask build`: the explorer in dist/, ready for any static web server.

use anyhow::{Result, bail};

use crate::budget::Measured;
use crate::tools::Toolbox;
use crate::workspace::Workspace;
use crate::{csp, files, first_screen, offline, run, single, size, texts};

/// How to build.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Options {
    /// Whether to optimise, as the published build is.
    pub release: bool,
    /// Whether to pack all of it into one file besides.
    pub single_file: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            release: true,
            single_file: false,
        }
    }
}

impl Options {
    /// Reads the words after `build`.
    ///
    /// Errors: a word is unknown.
    pub fn parse(words: &[&str]) -> Result<Self> {
        let mut options = Self::default();
        for word in words {
            match *word {
                "--dev" => options.release = false,
                "--single-file" => options.single_file = true,
                other => bail!("`build` has no option `{other}`"),
            }
        }
        Ok(options)
    }
}

/// Builds dist/ and, of what is to be published, prints and gives the sizes that have
/// a limit.
pub fn build(workspace: &Workspace, options: Options) -> Result<Vec<Measured>> {
    let tools = Toolbox::ensure(workspace)?;
    println!("Building the explorer: two to four minutes when nothing is compiled yet.");
    let profile: &[&str] = if options.release { &["--release"] } else { &[] };
    run::run(&mut tools.trunk(workspace, &[&["build"], profile].concat()))?;
    finish(workspace)?;
    let mut measured = Vec::new();
    if options.release {
        texts::check(workspace)?;
        measured = size::limited(workspace)?;
    }
    if options.single_file {
        single::pack(workspace)?;
    }
    Ok(measured)
}

/// Gives the page its first screen, names the build, gives its page the content
/// security policy, and lists all of it for the worker that keeps it: in this order,
/// for the list has the page as readers get it.
fn finish(workspace: &Workspace) -> Result<()> {
    let dist = &workspace.dist();
    let page = dist.join("index.html");
    let screen = files::read_text(&workspace.path("public/first.html"))?;
    let html = first_screen::with_first_screen(&files::read_text(&page)?, &screen)?;
    files::write(&page, html)?;
    let build = offline::name(dist)?;
    let html = offline::named(&files::read_text(&page)?, &build)?;
    files::write(&page, csp::with_policy(&html)?)?;
    offline::list(dist, &build)
}
