//! Weights derived from judgements, from data and from many people.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "../common/mod.rs"]
mod common;

mod ahp;
mod benefit;
mod derive;
mod optimise;
mod pool;
mod principal;
mod refused;
mod simplex;

pub(crate) const NAN: f64 = f64::NAN;
