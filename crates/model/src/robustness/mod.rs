//! How far the ranking holds when the choices behind it are varied.
//!
//! A [`Question`] is plain data, asked of a data set under a [`Setup`]; a [`Job`]
//! answers it in small steps, in a worker or between the frames of the page.
//! [`plan`] says what is asked for a reader's choices; the other modules turn
//! the answers into what charts, tables and sentences show.

pub mod acceptability;
mod draws;
pub mod influence;
pub mod intervals;
mod job;
pub mod multiverse;
pub mod plan;
mod question;
mod refusal;
mod spread;
mod universes;
pub mod window;
pub mod wins;

pub use job::Job;
pub use question::{
    Answer, AskError, Drawn, DrawsAnswer, DrawsQuestion, Indices, Interval, MultiverseAnswer,
    MultiverseQuestion, Question, Region, Setup, Share, SpreadAnswer, SpreadQuestion, UnitSpread,
    Vary,
};
pub use refusal::Refusal;
pub use spread::LEVEL;
