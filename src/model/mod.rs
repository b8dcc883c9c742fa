//! What the engine's answers mean to readers, as plain values: no signals and
//! no browser, so that charts, tables, sentences and tests share them.

pub mod chain;
pub mod changes;
pub mod compare;
pub mod coverage;
pub mod engine;
pub mod indicator;
pub mod names;
pub mod ranking;
pub mod results;
pub mod simulation;
pub mod tables;
