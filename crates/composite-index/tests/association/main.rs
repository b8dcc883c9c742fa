//! How columns go together, and what each part means for the whole.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "../common/mod.rs"]
mod common;

mod concordance;
mod correlate;
mod importance;
mod removal;

pub(crate) const NAN: f64 = f64::NAN;
