//! Every call into the browser, and nothing of ours: callers pass values in
//! and closures to be called back.

pub mod address;
pub mod canvas;
pub mod changes;
pub mod channel;
pub mod clipboard;
pub mod clock;
pub mod download;
pub mod echarts;
pub mod element;
pub mod fault;
pub mod fetch;
pub mod files;
pub mod first;
pub mod focus;
pub mod frame;
pub mod inner;
mod inside;
pub mod intl;
pub mod kept;
pub mod keys;
pub mod motion;
pub mod offline;
pub mod page;
pub mod parent;
pub mod pieces;
pub mod print;
pub mod resize;
pub mod shelf;
pub mod sight;
pub mod stage;
pub mod storage;
pub mod text;
pub mod worker;
pub mod world;

#[expect(clippy::disallowed_methods, reason = "this is the one place")]
pub(crate) fn window() -> Option<web_sys::Window> {
    web_sys::window()
}
