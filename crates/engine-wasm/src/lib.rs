//! The engine in WebAssembly, to prove that it answers there as it does natively
//! and to measure how fast.
//!
//! Readers never load this: the explorer has the engine built in. It is built
//! for both targets. [`answers`] asks much of a package and writes the answers
//! down; the test in `tests/browser/tests/engine.rs` compares those of the
//! two. [`engine_bench::works`] is what the native benches measure too. [`exports`] opens both
//! to JavaScript, and `page/` is the page that calls them.

pub mod answers;
pub mod exports;

use engine_bench::works;
