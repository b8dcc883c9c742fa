//! Why scores differ and who passed whom: what must hold for any data, and edges.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "../common/mod.rs"]
mod common;

mod differences;
mod examples;
mod passing;
mod shapley;
