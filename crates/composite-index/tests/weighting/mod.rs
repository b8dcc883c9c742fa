//! Weights derived from judgements, from data and from many people.

mod ahp;
mod answers;
mod benefit;
mod derive;
mod optimise;
mod pool;
mod principal;
mod refused;
mod simplex;

pub(crate) const NAN: f64 = f64::NAN;
