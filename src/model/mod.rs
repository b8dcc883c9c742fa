//! What the engine's answers mean to readers, as plain values: no signals and
//! no browser, so that charts, tables, sentences and tests share them.

pub mod chain;
pub mod changes;
pub mod citation;
pub mod compare;
pub mod effect;
pub mod engine;
pub mod lessons;
pub mod names;
pub mod network;
pub mod ranking;
pub mod reproduce;
pub mod robustness;
pub mod walk;
pub mod what_if;
