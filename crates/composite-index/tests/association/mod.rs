//! How columns go together, and what each part means for the whole.

mod concordance;
mod correlate;
mod importance;
mod removal;

pub(crate) const NAN: f64 = f64::NAN;
