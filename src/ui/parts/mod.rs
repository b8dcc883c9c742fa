//! Parts that several views use.

pub mod absent;
pub mod at_rest;
pub mod chart_host;
pub mod chart_theme;
pub mod city_picker;
pub mod colours;
pub mod failure;
pub mod figure;
pub mod fold;
pub mod gallery;
pub mod icon;
pub mod later;
pub mod loading;
pub mod marker;
pub mod method_failure;
pub mod notices;
pub mod open_files;
pub mod pointing;
pub mod saving;
pub mod sheet;
pub mod simulated;
pub mod swatch;
pub mod switch;
pub mod tool;
pub mod width;
