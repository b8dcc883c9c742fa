//! What the engine answers: published examples, edges, and what holds for any data.
//!
//! One program, so that it is compiled and linked once; what counts allocations
//! has programs of its own.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod acceptability;
mod association;
mod attain;
mod common;
mod degenerate;
mod edges;
mod explain;
mod goldens;
mod improve;
mod lens;
mod moved;
mod multiverse;
mod outrank;
mod pace;
mod peers;
mod properties;
mod sample;
mod sensitivity;
mod statistics;
mod uncertainty;
mod weighting;
