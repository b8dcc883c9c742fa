//! What is on the page. Views read the store and call its actions.

pub mod about;
pub mod controls;
pub mod embedded;
pub mod embedding;
pub mod frame;
pub mod lazy;
pub mod parts;
pub mod saved;
pub mod views;
