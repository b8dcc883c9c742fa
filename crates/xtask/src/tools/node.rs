//! The npm packages: bundler, chart library, fonts, wasm-opt, accessibility checker.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};
use sha2::{Digest, Sha256};

use crate::run;
use crate::tools::version_text;
use crate::workspace::Workspace;

const OLDEST_NODE: u32 = 20;

/// Installs the packages of package-lock.json, unless just these are installed.
///
/// A stamp in node_modules holds the lock file's hash. `npm ci` starts by
/// removing the folder, so an interrupted installation has no stamp.
pub fn ensure_packages(workspace: &Workspace) -> Result<()> {
    let stamp = workspace.path("node_modules/.installed-from");
    let lock = workspace.path("package-lock.json");
    let wanted = fingerprint(&lock)?;
    if std::fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    let npm = find_npm()?;
    println!("Installing the npm packages of package-lock.json: up to a minute.");
    run::run(workspace.command(npm).args(["ci", "--loglevel=error"]))?;
    std::fs::write(&stamp, wanted).with_context(|| format!("writing {}", stamp.display()))
}

/// What an installation depends on: the lock file, and the machine for packages
/// that hold programs.
fn fingerprint(lock: &Path) -> Result<String> {
    let bytes = std::fs::read(lock).with_context(|| format!("reading {}", lock.display()))?;
    let hash = Sha256::digest(&bytes);
    Ok(format!(
        "{hash:x} {} {}\n",
        std::env::consts::OS,
        std::env::consts::ARCH
    ))
}

fn find_npm() -> Result<PathBuf> {
    let (Some(node), Some(npm)) = (run::on_path(&["node"]), run::on_path(&["npm"])) else {
        bail!(
            "Node.js with npm is not on PATH: install Node {OLDEST_NODE} or newer, from https://nodejs.org"
        );
    };
    let text = version_text(node).context("`node --version` does not run")?;
    let major = major_version(&text).with_context(|| format!("Node calls its version `{text}`"))?;
    ensure!(
        major >= OLDEST_NODE,
        "Node {text} is too old: install Node {OLDEST_NODE} or newer, from https://nodejs.org"
    );
    Ok(npm)
}

fn major_version(text: &str) -> Option<u32> {
    text.strip_prefix('v')?.split('.').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_major_version_of_node_is_read() {
        assert_eq!(major_version("v20.20.2"), Some(20));
        assert_eq!(major_version("v9.0.0-nightly"), Some(9));
        assert_eq!(major_version("twenty"), None);
    }
}
