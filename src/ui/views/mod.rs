//! One file or folder per part of the page.

pub mod compare;
pub mod ranking;
