//! Bundles of evidence: all that a ranking rests on in one file, and whether it
//! still holds.
//!
//! A bundle is a ZIP file. It has the data set as published, the scenario, the
//! results, how to cite them, a workbook and scripts that recompute them with other
//! people's programs, and a manifest with the checksum of every file and of the
//! ranks. [`Bundle`] makes one; [`verify()`] goes through one, computes the index again
//! from the data in it, and names every byte and rank that does not hold.

mod bundle;
mod cite;
mod manifest;
mod report;
mod verify;

pub use bundle::{About, Bundle};
pub use manifest::{FORMAT, LeftOut, Listed, Manifest};
pub use report::{Finding, Report};
pub use verify::{NotABundle, verify};

/// Where things are in a bundle.
pub mod path {
    /// The folder of the data set.
    pub const DATA: &str = "data/";
    /// What was chosen.
    pub const SCENARIO: &str = "scenario.json";
    /// Ranks and scores.
    pub const RESULTS: &str = "results.csv";
    /// The ranks in canonical form.
    pub const RANKS: &str = "ranks.txt";
    /// The workbook.
    pub const WORKBOOK: &str = "index.xlsx";
    /// The script for COINr.
    pub const R: &str = "recompute.R";
    /// The script for Python.
    pub const PYTHON: &str = "recompute.py";
    /// The script that checks the bundle.
    pub const VERIFY: &str = "verify.py";
    /// How to cite, for machines.
    pub const CFF: &str = "CITATION.cff";
    /// How to cite, for BibTeX.
    pub const BIBTEX: &str = "citation.bib";
    /// What all this is.
    pub const README: &str = "README.md";
    /// The list of files.
    pub const MANIFEST: &str = "manifest.json";
    /// The checksums of all files, as `sha256sum` writes and reads them.
    pub const SUMS: &str = "SHA256SUMS";
}
