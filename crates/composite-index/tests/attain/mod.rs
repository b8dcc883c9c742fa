//! What weights can do to a rank: where it changes, how far it can go, and how
//! near the weights are that bring it about.

mod crossings;
mod edges;
mod example;
mod nearest;
mod ranks;
mod regions;
mod shipped;
