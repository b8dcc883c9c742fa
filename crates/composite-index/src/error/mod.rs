//! What can go wrong, one enum per stage, told in fields rather than prose.
//!
//! The messages are for developers and logs; an application words its own from
//! the fields. Constructors that check a whole table return every problem they
//! find, so that a reader can mend them in one go.

mod aggregate;
mod dataset;
mod factor;
mod framework;
mod method;
mod normalise;
mod sample;
mod score;
mod sensitivity;
mod weight;

pub use aggregate::AggregateError;
pub use dataset::DatasetError;
pub use factor::{FactorError, VariantError};
pub use framework::FrameworkError;
pub use method::MethodError;
pub use normalise::NormaliseError;
pub use sample::SampleError;
pub use score::ScoreError;
pub use sensitivity::SensitivityError;
pub use weight::WeightError;
