//! Parts that several views use.

pub mod chart_host;
pub mod icon;
pub mod loading;
pub mod marker;
pub mod method_failure;
pub mod notices;
