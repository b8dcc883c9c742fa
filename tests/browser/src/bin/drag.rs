//! Measures a drag of the first slider on the built page.
//!
//! Real pointer events go through the browser; the page is watched from
//! inside. For each movement of the slider: the time of scripts from the
//! event to the updated page, that is all listeners with their microtasks,
//! and the page's own work before the frames up to the next movement. Beside
//! it: the intervals between frames.
//!
//! ```text
//! drag [--json] [--url ?QUERY]...
//! ```
#![allow(clippy::print_stdout, reason = "the table is what this program is for")]

use std::time::Duration;

use anyhow::{Context, Result};
use browser_tests::drag::{Options, Spread};
use browser_tests::{Browser, DESKTOP, Page, Setting, Site};
use fantoccini::actions::{MOUSE_BUTTON_LEFT, PointerAction};
use scenario::from_query;
use serde::Deserialize;
use serde_json::{Value, json};

/// What is aimed at, for the 95th percentile.
const AIM_SCRIPT_MS: f64 = 4.0;
/// A frame on a screen of 60 Hz.
const FRAME_MS: f64 = 16.7;
/// A longer interval means that a frame was late.
const LATE_MS: f64 = 17.5;
/// Steps from one end of the way to the other, a frame each.
const STEPS: u32 = 90;

#[derive(Deserialize)]
struct Probe {
    inputs: Vec<Input>,
    frames: Vec<f64>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Input {
    event_ms: f64,
    frame_ms: f64,
}

/// What one drag took.
struct Drag {
    query: String,
    n_units: usize,
    /// All scripts between a movement and the next.
    script: Spread,
    /// Of these, listeners with their microtasks.
    event: Spread,
    /// Of these, work before the frames.
    before_frames: Spread,
    /// Between one frame and the next.
    frames: Spread,
    late_share: f64,
}

#[tokio::main]
async fn main() -> Result<()> {
    let options = Options::from_arguments(std::env::args().skip(1))?;
    let setting = Setting::from_env()?;
    let site = Site::open(&setting.dist).await?;
    let browser = Browser::start(&setting).await?;
    let page = Page::new(&browser, &site);
    page.resize(DESKTOP).await?;
    let probe = include_str!("../in_page/drag_probe.js");
    page.tell_browser(
        "Page.addScriptToEvaluateOnNewDocument",
        json!({ "source": probe }),
    )
    .await?;
    let mut drags = Vec::new();
    for query in &options.queries {
        let drag = measure(&page, &site, query).await;
        drags.push(drag.with_context(|| query.clone())?);
    }
    page.expect_no_complaint().await?;
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    if options.is_json {
        println!("{:#}", report(&drags, cores, &browser.version()));
    } else {
        print_table(&drags, cores, &browser.version());
    }
    Ok(())
}

async fn measure(page: &Page, site: &Site, query: &str) -> Result<Drag> {
    page.open(query).await?;
    let is_drawn = "return !!document.querySelector('main section h2') && \
        [...document.querySelectorAll('.chart')].every((chart) => chart.querySelector('svg, canvas') || \
            chart.getBoundingClientRect().top > innerHeight || !chart.offsetHeight)";
    page.wait_for("the charts", async || page.ask(is_drawn, vec![]).await)
        .await?;
    let (scenario, _) = from_query(query);
    let cities = site.text(&format!("data/{}/cities.csv", scenario.data.word()))?;
    let n_units = cities.lines().count().saturating_sub(1);
    // Once for the browser to compile what it will run, once to measure.
    drag(page).await?;
    page.ask::<()>("dragProbe.isOn = true", vec![]).await?;
    drag(page).await?;
    let probe: Probe = page
        .ask("dragProbe.isOn = false; return dragProbe", vec![])
        .await?;
    let late = probe
        .frames
        .iter()
        .filter(|&&interval| interval > LATE_MS)
        .count();
    let spread = |part: fn(&Input) -> f64| Spread::of(probe.inputs.iter().map(part).collect());
    Ok(Drag {
        query: query.to_owned(),
        n_units,
        late_share: late as f64 / probe.frames.len().max(1) as f64,
        script: spread(|input| input.event_ms + input.frame_ms)?,
        event: spread(|input| input.event_ms)?,
        before_frames: spread(|input| input.frame_ms)?,
        frames: Spread::of(probe.frames)?,
    })
}

/// Takes the first slider's thumb to the far end and back, in small steps.
async fn drag(page: &Page) -> Result<()> {
    let name = page
        .names("slider")
        .await?
        .into_iter()
        .next()
        .context("no slider")?;
    let slider = page.slider(&name).await?;
    let script = "const box = element.getBoundingClientRect(); \
        return [box.left, box.top + box.height / 2, box.width, element.valueAsNumber / 100]";
    let (left, y, width, start): (f64, f64, f64, f64) = slider.ask(script).await?;
    let to = |share: f64, duration_ms| PointerAction::MoveTo {
        duration: Some(Duration::from_millis(duration_ms)),
        x: left + width * share,
        y,
    };
    let there = (1..=STEPS).map(|step| start + (0.95 - start) * f64::from(step) / f64::from(STEPS));
    let back = (1..=STEPS).map(|step| 0.95 + (start - 0.95) * f64::from(step) / f64::from(STEPS));
    let way = there.chain(back).map(|share| to(share, 16));
    let button = MOUSE_BUTTON_LEFT;
    let actions = [to(start, 0), PointerAction::Down { button }]
        .into_iter()
        .chain(way);
    page.point(actions.chain([PointerAction::Up { button }]))
        .await
}

fn report(drags: &[Drag], cores: usize, version: &str) -> Value {
    let drag = |drag: &Drag| {
        json!({
            "query": drag.query,
            "cities": drag.n_units,
            "script": drag.script.json(),
            "script_in_event": drag.event.json(),
            "script_before_frames": drag.before_frames.json(),
            "frames": drag.frames.json(),
            "late_frames_share": drag.late_share,
        })
    };
    json!({
        "cores": cores,
        "chromium": version,
        "aim": { "script_p95_ms": AIM_SCRIPT_MS, "frame_ms": FRAME_MS },
        "drags": drags.iter().map(drag).collect::<Vec<_>>(),
    })
}

/// One row per measure, its name and its value parted by a tab.
fn print_table(drags: &[Drag], cores: usize, version: &str) {
    println!(
        "A drag of the first slider there and back; Chromium {version}, {cores} cores, 1440 by 900."
    );
    println!(
        "Aims: scripts under {AIM_SCRIPT_MS} ms for 95 % of the movements, a frame every {FRAME_MS} ms."
    );
    println!("Middle / 95th percentile / longest:");
    for drag in drags {
        let what = format!(
            "drag, {} cities, {}",
            drag.n_units,
            shown_query(&drag.query)
        );
        println!(
            "{what}: scripts for each of {} movements\t{}",
            drag.script.count,
            drag.script.text()
        );
        println!("{what}: of these in the event\t{}", drag.event.text());
        println!(
            "{what}: of these before frames\t{}",
            drag.before_frames.text()
        );
        println!(
            "{what}: between {} frames, {:.0} % over {LATE_MS} ms\t{}",
            drag.frames.count,
            100.0 * drag.late_share,
            drag.frames.text()
        );
    }
}

fn shown_query(query: &str) -> &str {
    if query.is_empty() {
        "as it opens"
    } else {
        query
    }
}
