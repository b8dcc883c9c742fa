//! The store: what is shown after acts, in a world without a browser.

mod acts;
mod guide;
mod kept;
mod lenses;
mod loading;
mod missing;
mod rest;
mod shown;
mod steps;
mod strange;
mod talk;
mod whole;
mod world;
mod years;
