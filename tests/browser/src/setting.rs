//! Where the built page, the browser and its driver are.

use std::path::PathBuf;

use anyhow::{Context, Result};

/// What `cargo xtask test` tells these tests.
#[derive(Clone, Debug)]
pub struct Setting {
    /// The folder of the built page.
    pub dist: PathBuf,
    /// The folder of the engine by itself, with the page that asks it.
    pub engine: PathBuf,
    /// Chromium or Chrome.
    pub chrome: PathBuf,
    /// The chromedriver that fits it.
    pub driver: PathBuf,
    /// The accessibility checker axe-core, as one script.
    pub axe: PathBuf,
}

impl Setting {
    /// Reads the variables `LCI_DIST`, `LCI_ENGINE`, `LCI_CHROME`,
    /// `LCI_CHROMEDRIVER` and `LCI_AXE`.
    ///
    /// # Errors
    /// The first variable that is not set.
    pub fn from_env() -> Result<Self> {
        Ok(Self {
            dist: path("LCI_DIST")?,
            engine: path("LCI_ENGINE")?,
            chrome: path("LCI_CHROME")?,
            driver: path("LCI_CHROMEDRIVER")?,
            axe: path("LCI_AXE")?,
        })
    }
}

fn path(variable: &str) -> Result<PathBuf> {
    let value = std::env::var_os(variable).filter(|value| !value.is_empty());
    value.map(PathBuf::from).with_context(|| {
        format!("{variable} is not set: run the tests in the browser with `cargo xtask test`, which builds the page first")
    })
}
