//! The list of what is in a bundle.

use data::package::sha256;
use serde::{Deserialize, Serialize};

use crate::path;

/// The form of bundles that this build writes and reads.
pub const FORMAT: u32 = 1;

/// What is in a bundle.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// See [`FORMAT`].
    pub format: u32,
    /// The version of the engine that computed the ranks.
    pub engine: String,
    /// The data set.
    pub dataset: Dataset,
    /// The ranks.
    pub ranks: Ranks,
    /// Every file but the list itself and the checksums beside it.
    pub files: Vec<Listed>,
    /// Files that bundles have otherwise, with the reason why this one has not.
    pub left_out: Vec<LeftOut>,
}

/// The data set that was computed with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dataset {
    /// Its short name.
    pub name: String,
    /// Its publisher's version.
    pub version: String,
    /// SHA-256 of its figures as published.
    pub sha256: String,
}

/// The ranks of a bundle.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ranks {
    /// Their SHA-256 in canonical form.
    pub sha256: String,
    /// How many units are ranked.
    pub ranked: usize,
    /// How many units there are.
    pub units: usize,
}

/// A file of a bundle.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Listed {
    /// Its path, with slashes.
    pub path: String,
    /// Its length in bytes.
    pub bytes: usize,
    /// Its SHA-256.
    pub sha256: String,
}

/// A file that is not there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LeftOut {
    /// Its path.
    pub path: String,
    /// Why, in the language of whoever made the bundle.
    pub why: String,
}

impl Listed {
    /// The entry of a file.
    #[must_use]
    pub fn of(path: &str, bytes: &[u8]) -> Self {
        Self {
            path: path.to_owned(),
            bytes: bytes.len(),
            sha256: sha256(bytes),
        }
    }
}

/// The checksums of files as `sha256sum` writes them, `manifest.json` the last.
pub(crate) fn sums(listed: &[Listed], manifest: &[u8]) -> String {
    let manifest = Listed::of(path::MANIFEST, manifest);
    let lines = listed.iter().chain([&manifest]);
    lines
        .map(|file| format!("{}  {}\n", file.sha256, file.path))
        .collect()
}
