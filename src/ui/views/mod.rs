//! One file or folder per part of the page.

pub mod city;
pub mod compare;
pub mod data;
pub mod explore;
pub mod learn;
pub mod map;
pub mod method;
pub mod over_time;
pub mod ranking;
pub mod robustness;
