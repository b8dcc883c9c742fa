//! Work off the page's thread: the same program, started in a worker, that
//! answers questions instead of showing a page.
//!
//! [`desk`] works questions off in slices and knows neither worker nor page, so
//! that the page can do the same by itself where no worker will live.
//! [`protocol`] is what passes between the two, [`start`] begins the worker's end of it;
//! the page's end is `state/worker.rs`.

pub mod desk;
pub mod protocol;
mod serve;

pub use serve::start;
