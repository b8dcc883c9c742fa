//! What the engine's answers mean to readers, as plain values: no signals and
//! no browser, so that charts, tables, sentences and tests share them.

pub mod chain;
pub mod changes;
pub mod compare;
pub mod engine;
pub mod intervals;
pub mod moves;
pub mod names;
pub mod order;
pub mod ranking;
pub mod search;
