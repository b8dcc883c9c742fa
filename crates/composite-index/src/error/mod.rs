//! What can go wrong, one enum per stage, told in fields rather than prose.
//!
//! The messages are for developers and logs; an application words its own from
//! the fields. Constructors that check a whole table return every problem they
//! find, so that a reader can mend them in one go.

mod acceptability;
mod aggregate;
mod dataset;
mod explain;
mod factor;
mod form;
mod framework;
mod method;
mod normalise;
mod outrank;
mod peers;
mod sample;
mod score;
mod sensitivity;
mod weight;

pub use acceptability::AcceptabilityError;
pub use aggregate::AggregateError;
pub use dataset::DatasetError;
pub use explain::ExplainError;
pub use factor::{FactorError, VariantError};
pub use form::FormError;
pub use framework::FrameworkError;
pub use method::MethodError;
pub use normalise::NormaliseError;
pub use outrank::OutrankError;
pub use peers::PeersError;
pub use sample::SampleError;
pub use score::ScoreError;
pub use sensitivity::SensitivityError;
pub use weight::WeightError;
