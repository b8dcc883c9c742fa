//! Measures the engine in the browser, on a page of its own.
//!
//! ```text
//! engine
//! ```
//! One line for each work: its name and the median time of one repetition in
//! nanoseconds, parted by a tab. Before them, the browser.
#![allow(
    clippy::print_stdout,
    reason = "the lines are what this program is for"
)]

use anyhow::Result;
use browser_tests::{Browser, Make, Page, Setting, Site};
use serde_json::json;

#[tokio::main]
async fn main() -> Result<()> {
    let setting = Setting::from_env()?;
    let site = Site::open(&setting.engine).await?;
    let browser = Browser::start(&setting, Make::Whole).await?;
    let page = Page::new(&browser, &site);
    page.visit("").await?;
    let is_there = async || page.ask("return !!globalThis.engine", vec![]).await;
    page.wait_for("the engine", is_there).await?;
    println!("browser\tChromium {}", browser.version());
    let names: Vec<String> = page.ask("return engine.names", vec![]).await?;
    for name in names {
        let script = "return engine.measure(arguments[0])";
        let median_ns: f64 = page.ask(script, vec![json!(name)]).await?;
        println!("{name}\t{median_ns}");
    }
    page.expect_no_complaint().await
}
