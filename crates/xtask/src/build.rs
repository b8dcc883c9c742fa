//! `cargo xtask build`: the explorer in dist/, ready for any static web server.

use anyhow::Result;

use crate::tools::Toolbox;
use crate::workspace::Workspace;
use crate::{csp, files, run, size};

/// Builds dist/ and prints the sizes of what is in it.
pub fn build(workspace: &Workspace) -> Result<()> {
    let tools = Toolbox::ensure(workspace)?;
    println!("Building the explorer: two to four minutes when nothing is compiled yet.");
    run::run(&mut tools.trunk(workspace, &["build", "--release"]))?;
    add_policy(workspace)?;
    size::print(workspace)
}

/// Writes the content security policy into the built page.
fn add_policy(workspace: &Workspace) -> Result<()> {
    let page = workspace.dist().join("index.html");
    let html = csp::with_policy(&files::read_text(&page)?)?;
    files::write(&page, html)
}
