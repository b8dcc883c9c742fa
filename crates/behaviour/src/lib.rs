//! What the views decide without a page: where keys lead in a grid and among the
//! marks of a chart, which rows of a table are drawn and how their names are set,
//! which chart draws next, whether a browser keeps up, what a bar is painted with.
//!
//! It stands apart from the page so that it is tested natively, without the
//! page's framework.

#![cfg_attr(
    test,
    allow(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::panic,
        reason = "in a test this is how a test fails"
    )
)]

pub mod bar;
pub mod grid;
pub mod naming;
pub mod pace;
pub mod rows;
pub mod turns;
pub mod walk;
