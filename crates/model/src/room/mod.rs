//! What a room full of people wants: the weights that each chose, read from the
//! addresses that they hand in, pooled, and the rankings that follow.
//!
//! [`answers`] reads the addresses, [`pooled`] makes one weighting of many and
//! says how far they differ, [`ranked`] looks at the cities under each of them.

pub mod answers;
pub mod pooled;
pub mod ranked;
