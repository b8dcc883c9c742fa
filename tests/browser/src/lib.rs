//! A reader of the explorer, played by a program: a real browser in front of
//! the built page, served by a server that can be made to fail.
//!
//! Each test has a server of its own, and in a browser that others may have
//! used before it a window, a storage and a process of its own, so tests do not
//! see each other. Controls are found by the role and name that the browser
//! itself computes for screen readers. Nothing waits for a length of time: it
//! waits for something to be true, up to a [`DEADLINE`].

pub mod browser;
mod chromium;
pub mod control;
pub mod drag;
pub mod expected;
pub mod made_up;
pub mod page;
pub mod reading;
pub mod setting;
pub mod site;

use std::path::Path;
use std::time::Duration;

use anyhow::Result;

pub use browser::Browser;
pub use chromium::Make;
pub use control::Control;
pub use expected::Figures;
pub use page::Page;
pub use setting::Setting;
pub use site::{Fault, Host, Site};

/// The longest that anything may take before a test gives up on it. Far more
/// than a reader would bear: it is meant for a machine that does much else.
pub const DEADLINE: Duration = Duration::from_secs(60);

/// The size of a usual screen, in CSS pixels.
pub const DESKTOP: (u32, u32) = (1440, 900);

/// That of a telephone.
pub const PHONE: (u32, u32) = (390, 844);

/// Lets a reader do something on the built page, then makes sure that the
/// browser had nothing to complain of.
///
/// # Errors
/// What the reader could not do, did not find, or what the browser complained
/// of.
pub async fn with_reader(task: impl AsyncFnOnce(&Page, &Site) -> Result<()>) -> Result<()> {
    let site = Site::open(&Setting::from_env()?.dist).await?;
    with_reader_of(&site, async |page| task(page, &site).await).await
}

/// The same for a reader whose browser has all that readers' browsers have.
///
/// # Errors
/// As above.
pub async fn with_reader_at_a_screen(task: impl AsyncFnOnce(&Page) -> Result<()>) -> Result<()> {
    let site = Site::open(&Setting::from_env()?.dist).await?;
    with_reader_who_has(Make::Whole, &site, task).await
}

/// The same for a reader of what another one reads, or of another folder.
///
/// # Errors
/// As above.
pub async fn with_reader_of(
    site: &Site,
    task: impl AsyncFnOnce(&Page) -> Result<()>,
) -> Result<()> {
    with_reader_who_has(Make::Shell, site, task).await
}

async fn with_reader_who_has(
    make: Make,
    site: &Site,
    task: impl AsyncFnOnce(&Page) -> Result<()>,
) -> Result<()> {
    let browser = Browser::start(&Setting::from_env()?, make).await?;
    let page = Page::new(&browser, site);
    page.forget_everything().await?;
    with(browser, page, task).await
}

/// The same for a reader whose browser keeps the page for a time without a
/// network.
///
/// # Errors
/// As above.
pub async fn with_returning_reader_of(
    site: &Site,
    task: impl AsyncFnOnce(&Page) -> Result<()>,
) -> Result<()> {
    let browser = Browser::start(&Setting::from_env()?, Make::Shell).await?;
    let page = Page::new(&browser, site);
    with(browser, page, task).await
}

/// The same for a reader who opens a file of the machine's disk.
///
/// # Errors
/// As above.
pub async fn with_reader_of_file(
    file: &Path,
    task: impl AsyncFnOnce(&Page) -> Result<()>,
) -> Result<()> {
    let browser = Browser::start(&Setting::from_env()?, Make::Shell).await?;
    let page = Page::of_file(&browser, file)?;
    with(browser, page, task).await
}

async fn with(
    browser: Browser,
    page: Page,
    task: impl AsyncFnOnce(&Page) -> Result<()>,
) -> Result<()> {
    page.resize(DESKTOP).await?;
    page.keep_focused().await?;
    task(&page).await?;
    page.expect_no_complaint().await?;
    browser.hand_back()
}
