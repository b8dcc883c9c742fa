//! What would bring a city to a rank: one answer out of what weights can do and
//! what better figures can.

use super::Unanswered;
use super::improve::{Improvements, NotImprovable, Plan};
use super::nearest::Nearest;

/// Which ways lead to the rank aimed for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ways {
    /// It is held already.
    Held,
    /// Other weights bring it, and better figures do.
    Both,
    /// Only other weights do.
    Weights,
    /// Only better figures do.
    Figures,
    /// Neither does.
    Neither,
    /// Neither is known to, and not both are ruled out.
    Unknown,
}

impl Ways {
    /// The word that texts choose by.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Held => "held",
            Self::Both => "both",
            Self::Weights => "weights",
            Self::Figures => "figures",
            Self::Neither => "neither",
            Self::Unknown => "unknown",
        }
    }

    /// The answer that follows from the two.
    #[must_use]
    pub fn of(
        nearest: &Result<(u32, Nearest), Unanswered>,
        improvements: &Result<Improvements, NotImprovable>,
    ) -> Self {
        let by_weights = match nearest {
            Ok((_, Nearest::Held { .. })) => return Self::Held,
            Ok((_, Nearest::Found { .. })) => Some(true),
            Ok((_, Nearest::Impossible)) => Some(false),
            Ok((_, Nearest::TooFine | Nearest::Unsettled)) | Err(_) => None,
        };
        let by_figures = match improvements.as_ref().map(|improvements| &improvements.plan) {
            Ok(Plan::Held) => return Self::Held,
            Ok(Plan::Reached { .. }) => Some(true),
            Ok(Plan::OutOfReach { .. }) => Some(false),
            Err(_) => None,
        };
        match (by_weights, by_figures) {
            (Some(true), Some(true)) => Self::Both,
            (Some(true), _) => Self::Weights,
            (_, Some(true)) => Self::Figures,
            (Some(false), Some(false)) => Self::Neither,
            _ => Self::Unknown,
        }
    }
}
