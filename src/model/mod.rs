//! What the engine's answers mean to readers, as plain values: no signals and
//! no browser, so that charts, tables, sentences and tests share them.

pub mod atlas;
pub mod chain;
pub mod changes;
pub mod citation;
pub mod compare;
pub mod correlation;
pub mod coverage;
pub mod effect;
pub mod engine;
pub mod highlight;
pub mod indicator;
pub mod indicators;
pub mod lessons;
pub mod measure;
pub mod names;
pub mod network;
pub mod parallel;
pub mod ranking;
pub mod reproduce;
pub mod results;
pub mod robustness;
pub mod scatter;
pub mod simulation;
pub mod slope;
pub mod tables;
pub mod ticks;
pub mod walk;
pub mod waterfall;
pub mod what_if;
