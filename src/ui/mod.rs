//! What is on the page. Views read the store and call its actions.

pub mod about;
pub mod catalogue;
pub mod city_search;
pub mod controls;
pub mod embedded;
pub mod embedding;
pub mod first_screen;
pub mod frame;
pub mod guide;
pub mod headline;
pub mod lazy;
mod offline;
pub mod open_view;
pub mod parts;
pub mod room;
pub mod saved;
mod scenes;
pub mod stage;
pub mod views;
pub mod years;
