//! What is on the page. Views read the store and call its actions.

pub mod about;
pub mod controls;
pub mod frame;
pub mod lazy;
pub mod parts;
pub mod saved;
mod scenes;
pub mod stage;
pub mod views;
