//! Variance and the inputs it comes from.

/// Why there are no sensitivity indices.
#[derive(Clone, Copy, Debug, PartialEq, thiserror::Error)]
pub enum SensitivityError {
    /// More inputs than the design has coordinates for, or none at all.
    #[error("{n_inputs} inputs: there must be 1 to {greatest}")]
    Inputs {
        /// The number asked for.
        n_inputs: usize,
        /// The greatest number there is.
        greatest: usize,
    },
    /// The run was set up to estimate no indices.
    #[error("indices were not asked for")]
    NotAsked,
    /// Results of a row that are not one per output, for each of its points.
    #[error("{found} results in a row of {expected}")]
    Lengths {
        /// The number there must be.
        expected: usize,
        /// The number given.
        found: usize,
    },
    /// There is no such output.
    #[error("output {output} does not exist")]
    UnknownOutput {
        /// Position of the output, from 0.
        output: usize,
    },
    /// No row has a result at every one of its points.
    #[error("output {output} has no complete row")]
    NoRows {
        /// Position of the output, from 0.
        output: usize,
    },
    /// The output never changes, so there is no variance to share out.
    #[error("output {output} is always {value}")]
    Constant {
        /// Position of the output, from 0.
        output: usize,
        /// Its value.
        value: f64,
    },
    /// A confidence level that does not lie strictly between 0 and 1.
    #[error("a level of {level} does not lie between 0 and 1")]
    InvalidLevel {
        /// The level given.
        level: f64,
    },
}
