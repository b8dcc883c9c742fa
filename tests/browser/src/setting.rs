//! Where the built page, the browser and its driver are.

use std::ffi::OsString;
use std::net::SocketAddr;
use std::path::PathBuf;

use anyhow::{Context, Result};

/// What `cargo xtask test` tells these tests.
#[derive(Clone, Debug)]
pub struct Setting {
    /// The folder of the built page.
    pub dist: PathBuf,
    /// The whole page as one file.
    pub single: PathBuf,
    /// The folder of the engine by itself, with the page that asks it.
    pub engine: PathBuf,
    /// Chromium or Chrome.
    pub chrome: PathBuf,
    /// The same without windows, or the same again.
    pub shell: PathBuf,
    /// Where the chromedriver that fits it listens.
    pub driver: SocketAddr,
    /// The accessibility checker axe-core, as one script.
    pub axe: PathBuf,
}

impl Setting {
    /// Reads the variables `LCI_DIST`, `LCI_SINGLE`, `LCI_ENGINE`, `LCI_CHROME`,
    /// `LCI_SHELL`, `LCI_DRIVER` and `LCI_AXE`.
    ///
    /// # Errors
    /// The first variable that is not set, or is no address where it must be.
    pub fn from_env() -> Result<Self> {
        Ok(Self {
            dist: path("LCI_DIST")?,
            single: path("LCI_SINGLE")?,
            engine: path("LCI_ENGINE")?,
            chrome: path("LCI_CHROME")?,
            shell: path("LCI_SHELL")?,
            driver: text("LCI_DRIVER")?.parse().context("LCI_DRIVER")?,
            axe: path("LCI_AXE")?,
        })
    }
}

fn path(variable: &str) -> Result<PathBuf> {
    Ok(PathBuf::from(value(variable)?))
}

fn text(variable: &str) -> Result<String> {
    let value = value(variable)?.into_string();
    value.ok().with_context(|| format!("{variable} is no text"))
}

fn value(variable: &str) -> Result<OsString> {
    let value = std::env::var_os(variable).filter(|value| !value.is_empty());
    value.with_context(|| {
        format!("{variable} is not set: run the tests in the browser with `cargo xtask test`, or with `cargo xtask test --browser` once the page is built")
    })
}
