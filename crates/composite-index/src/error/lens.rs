//! Another tree over the same indicators.

use super::FrameworkError;

/// Why a lens makes no framework.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum LensError {
    /// A place for an indicator that the framework does not have.
    #[error("'{code}' is no indicator of the framework")]
    UnknownIndicator {
        /// The code given.
        code: String,
    },
    /// An indicator with more than one place: it would count more than once.
    #[error("the indicator '{code}' is placed more than once")]
    PlacedTwice {
        /// The indicator.
        code: String,
    },
    /// A group with neither a group nor an indicator in it.
    #[error("the group '{code}' holds nothing")]
    EmptyGroup {
        /// The group.
        code: String,
    },
    /// A group with the code of an indicator, which would be two things at once.
    #[error("'{code}' is an indicator and cannot be a group")]
    GroupIsIndicator {
        /// The code.
        code: String,
    },
    /// What comes of it is no tree.
    #[error(transparent)]
    Tree(#[from] FrameworkError),
}
