//! What can go wrong, one enum per stage, told in fields rather than prose.
//!
//! The messages are for developers and logs; an application words its own from
//! the fields. Constructors that check a whole table return every problem they
//! find, so that a reader can mend them in one go.

mod acceptability;
mod aggregate;
mod ahp;
mod answers;
mod attain;
mod benefit;
mod crossing;
mod dataset;
mod explain;
mod factor;
mod form;
mod framework;
mod improve;
mod lens;
mod margin;
mod method;
mod moved;
mod normalise;
mod optimise;
mod outrank;
mod pace;
mod peers;
mod pool;
mod principal;
mod run;
mod sample;
mod score;
mod sensitivity;
mod simplex;
mod weight;
mod weighting;

pub use acceptability::AcceptabilityError;
pub use aggregate::AggregateError;
pub use ahp::AhpError;
pub use answers::{AnswersError, BestWorstError, PointsError, RankOrderError};
pub use attain::AttainError;
pub use benefit::BenefitError;
pub use crossing::CrossingError;
pub use dataset::DatasetError;
pub use explain::ExplainError;
pub use factor::{FactorError, VariantError};
pub use form::FormError;
pub use framework::FrameworkError;
pub use improve::ImproveError;
pub use lens::LensError;
pub use margin::MarginError;
pub use method::MethodError;
pub use moved::MovedError;
pub use normalise::NormaliseError;
pub use optimise::OptimiseError;
pub use outrank::OutrankError;
pub use pace::PaceError;
pub use peers::PeersError;
pub use pool::PoolError;
pub use principal::PrincipalError;
pub use run::RunError;
pub use sample::SampleError;
pub use score::ScoreError;
pub use sensitivity::SensitivityError;
pub use simplex::SimplexError;
pub use weight::WeightError;
pub use weighting::{WeightingCause, WeightingError};
