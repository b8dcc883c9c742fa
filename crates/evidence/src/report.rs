//! What was found in a bundle.

use std::fmt;

/// Something that does not hold, or that keeps us from knowing.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Finding {
    /// A file cannot be unpacked: its bytes are not those that were packed.
    #[error("{path} is damaged: it cannot be unpacked.")]
    Damaged {
        /// The file.
        path: String,
    },
    /// A file has other bytes than the list says.
    #[error("{path} has changed: its SHA-256 is {found}, and the manifest says {listed}.")]
    Changed {
        /// The file.
        path: String,
        /// What the list says.
        listed: String,
        /// What it is.
        found: String,
    },
    /// A file is not there.
    #[error("{path} is missing.")]
    Missing {
        /// The file.
        path: String,
    },
    /// A file is there that the list does not name, or is there twice.
    #[error("{path} is not in the manifest, or is there twice: nothing is known of it.")]
    Unlisted {
        /// The file.
        path: String,
    },
    /// The list was changed after its own checksum was taken.
    #[error("manifest.json or SHA256SUMS has changed: they do not agree.")]
    Sums,
    /// The index cannot be computed from what is there.
    #[error("The index cannot be computed again: {why}")]
    NoIndex {
        /// Why, in sentences.
        why: String,
    },
    /// The ranks come out otherwise.
    #[error(
        "{n_differing} ranks do not hold, first that of {id}: {here} in the bundle, {computed} \
         computed again."
    )]
    Ranks {
        /// How many differ.
        n_differing: usize,
        /// The first unit that they differ for.
        id: String,
        /// Its rank as the bundle has it.
        here: String,
        /// Its rank as it is.
        computed: String,
    },
    /// The checksum of the ranks that the list states is not theirs.
    #[error("The SHA-256 of the ranks is {found}, and the manifest says {listed}.")]
    RanksSum {
        /// What the list says.
        listed: String,
        /// What it is.
        found: String,
    },
    /// A row of the results says something else.
    #[error(
        "results.csv does not hold: {what} of {id} is {here} there, {computed} computed again."
    )]
    Results {
        /// The column.
        what: &'static str,
        /// The unit.
        id: String,
        /// What the table says.
        here: String,
        /// What it is.
        computed: String,
    },
}

/// Whether a bundle holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// All that does not.
    pub findings: Vec<Finding>,
    /// How many files the list names.
    pub n_files: usize,
    /// How many units are ranked.
    pub n_ranked: usize,
    /// The SHA-256 of the ranks as they were computed again; none if they could not
    /// be.
    pub ranks_sha256: Option<String>,
    /// The version of the engine that made the bundle.
    pub made_by: String,
}

impl Report {
    /// Whether every byte and every rank holds.
    #[must_use]
    pub fn holds(&self) -> bool {
        self.findings.is_empty()
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for finding in &self.findings {
            writeln!(f, "{finding}")?;
        }
        let own = model::citation::VERSION;
        if self.made_by != own {
            writeln!(
                f,
                "The bundle was made with version {} of the engine; this is {own}.",
                self.made_by
            )?;
        }
        match (&self.ranks_sha256, self.holds()) {
            (Some(sha256), true) => write!(
                f,
                "Every byte holds: {} files.\nEvery rank holds: {} ranked, SHA-256 {sha256}.",
                self.n_files, self.n_ranked
            ),
            _ => write!(f, "The bundle does not hold."),
        }
    }
}
