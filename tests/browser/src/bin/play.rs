//! Measures years that play on the built page: the 5,565 municipalities of Brazil
//! between 2000 and 2010, and the districts of England through their years.
//!
//! The first play is not counted: in it the browser compiles what it will run, and
//! the years lie in tables that are fetched then. Each later one is watched from
//! inside the page, from the press on the button until the last year stands: the
//! intervals between frames, and the longest task.
//!
//! ```text
//! play
//! ```
#![allow(clippy::print_stdout, reason = "the table is what this program is for")]

use anyhow::{Result, ensure};
use browser_tests::drag::Spread;
use browser_tests::{Browser, DESKTOP, Make, Page, Setting, Site};
use serde::Deserialize;
use serde_json::json;

/// What is played: a data set, in the year that it begins with.
const PLAYED: [(&str, &str); 2] = [
    ("brazilian-municipalities", "2000"),
    ("english-districts", "2019"),
];
/// A frame on a screen of 60 Hz.
const FRAME_MS: f64 = 16.7;
/// A longer interval means that a frame was late.
const LATE_MS: f64 = 17.5;
/// How often years are played.
const PLAYS: usize = 8;
const PLAY: &str = "Play the years";

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Probe {
    frames: Vec<f64>,
    longest_task_ms: f64,
}

#[tokio::main]
async fn main() -> Result<()> {
    let setting = Setting::from_env()?;
    let site = Site::open(&setting.dist).await?;
    let browser = Browser::start(&setting, Make::Whole).await?;
    let page = Page::new(&browser, &site);
    page.resize(DESKTOP).await?;
    let probe = include_str!("../in_page/drag_probe.js");
    page.tell_browser(
        "Page.addScriptToEvaluateOnNewDocument",
        json!({ "source": probe }),
    )
    .await?;
    for (data, first) in PLAYED {
        for view in ["ranking", "map"] {
            let probe = measure(&page, &format!("?data={data}&year={first}&view={view}")).await?;
            let late = probe.frames.iter().filter(|&&between| between > LATE_MS);
            let late = 100.0 * late.count() as f64 / probe.frames.len().max(1) as f64;
            let longest = probe.longest_task_ms;
            let frames = Spread::of(probe.frames)?;
            println!(
                "{data}, {view}: between {} frames of {PLAYS} plays\t{} (aim {FRAME_MS}), {late:.0} % late",
                frames.count,
                frames.text()
            );
            // Shorter ones are not told of.
            println!("{data}, {view}: longest task of 50 ms or more\t{longest:.0} ms");
        }
    }
    page.expect_no_complaint().await
}

async fn measure(page: &Page, query: &str) -> Result<Probe> {
    page.open(query).await?;
    play(page).await?;
    page.ask::<()>("dragProbe.longestTaskMs = 0; dragProbe.start()", vec![])
        .await?;
    for _ in 0..PLAYS {
        play(page).await?;
    }
    let probe: Probe = page
        .ask("dragProbe.isOn = false; return dragProbe", vec![])
        .await?;
    ensure!(!probe.frames.is_empty(), "no frame came");
    Ok(probe)
}

/// Plays the years once; at their end the button offers the same again.
async fn play(page: &Page) -> Result<()> {
    page.button(PLAY).await?.click().await?;
    // Asking the browser for all names of the page would cost it frames.
    let is_over = "return [...document.querySelectorAll('.years button')]\
        .some((button) => button.ariaLabel === arguments[0])";
    page.wait_for("the end of the play", async || {
        page.ask(is_over, vec![json!(PLAY)]).await
    })
    .await
}
