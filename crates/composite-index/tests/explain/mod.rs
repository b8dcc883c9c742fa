//! Why scores differ and who passed whom: what must hold for any data, and edges.

mod differences;
mod examples;
mod passing;
mod shapley;
