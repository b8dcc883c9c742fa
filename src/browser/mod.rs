//! Every call into the browser, and nothing of ours: callers pass values in
//! and closures to be called back.

pub mod address;
pub mod clipboard;
pub mod echarts;
pub mod fault;
pub mod fetch;
pub mod focus;
pub mod frame;
pub mod intl;
pub mod motion;
pub mod page;
pub mod resize;
pub mod storage;
pub mod text;

#[expect(clippy::disallowed_methods, reason = "this is the one place")]
pub(crate) fn window() -> Option<web_sys::Window> {
    web_sys::window()
}
