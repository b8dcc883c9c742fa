//! What the engine's answers mean to readers, as plain values: no signals and
//! no browser, so that charts, tables, sentences and tests share them.

pub mod atlas;
pub mod chain;
pub mod changes;
pub mod citation;
pub mod compare;
pub mod effect;
pub mod engine;
pub mod indicators;
pub mod lessons;
pub mod coverage;
pub mod engine;
pub mod indicator;
pub mod names;
pub mod network;
pub mod ranking;
pub mod reproduce;
pub mod robustness;
pub mod walk;
pub mod what_if;
pub mod slope;
pub mod walk;
pub mod waterfall;
pub mod correlation;
pub mod engine;
pub mod highlight;
pub mod measure;
pub mod names;
pub mod parallel;
pub mod ranking;
pub mod scatter;
pub mod ticks;
pub mod results;
pub mod simulation;
pub mod tables;
