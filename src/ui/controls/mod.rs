//! What a reader moves: weights, method, data set, cities.

pub mod cities;
pub mod method;
pub mod weights;
