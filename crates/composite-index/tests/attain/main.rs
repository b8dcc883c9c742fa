//! What weights can do to a rank: where it changes, how far it can go, and how
//! near the weights are that bring it about.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "../common/mod.rs"]
mod common;
#[path = "../common/packages.rs"]
mod packages;

mod crossings;
mod edges;
mod example;
mod nearest;
mod ranks;
mod regions;
mod shipped;
