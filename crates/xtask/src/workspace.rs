//! Where things are.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};

/// The checkout that the commands work on.
#[derive(Debug, Clone)]
pub struct Workspace {
    root: PathBuf,
}

impl Workspace {
    /// The checkout around the running `xtask`.
    ///
    /// Asks Cargo's environment at run time rather than at compile time, so
    /// that a moved checkout finds itself.
    pub fn find() -> Result<Self> {
        let manifest = std::env::var_os("CARGO_MANIFEST_DIR")
            .context("run this as `cargo xtask`, which says where the checkout is")?;
        let root = Path::new(&manifest)
            .ancestors()
            .nth(2)
            .context("the helper is expected two folders below the checkout")?;
        ensure!(
            root.join("Cargo.lock").is_file(),
            "there is no Cargo.lock in {}",
            root.display()
        );
        Ok(Self {
            root: root.to_path_buf(),
        })
    }

    /// A path inside the checkout.
    pub fn path(&self, inner: impl AsRef<Path>) -> PathBuf {
        self.root.join(inner)
    }

    /// The checkout itself.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The built explorer.
    pub fn dist(&self) -> PathBuf {
        self.path("dist")
    }

    /// Where Cargo puts what it builds.
    pub fn target(&self) -> PathBuf {
        std::env::var_os("CARGO_TARGET_DIR")
            .filter(|folder| !folder.is_empty())
            .map_or_else(|| self.path("target"), |folder| self.path(folder))
    }

    /// A program that works in the checkout.
    pub fn command(&self, program: impl AsRef<OsStr>) -> Command {
        let mut command = Command::new(program);
        command.current_dir(&self.root);
        command
    }

    /// Cargo with these arguments, of the toolchain that built this helper.
    pub fn cargo(&self, arguments: &[&str]) -> Command {
        let mut command = self.command(crate::run::cargo());
        command.args(arguments);
        command
    }
}
