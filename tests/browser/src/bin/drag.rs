//! Measures the built page: how it opens, the first movement of its first weight,
//! a steady drag, jumps from place to place, and the memory that all this takes.
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
use browser_tests::drag::{Options, Spread, made_up_size};
use browser_tests::{Browser, DESKTOP, Fault, Make, Page, Setting, Site, made_up};
use fantoccini::actions::{MOUSE_BUTTON_LEFT, PointerAction};
use scenario::from_query;
use serde::Deserialize;
use serde_json::{Value, json};

/// What is aimed at, for the 95th percentile.
const AIM_SCRIPT_MS: f64 = 4.0;
/// The same for jumps, of ten thousand cities.
const AIM_JUMP_MS: f64 = 8.0;
/// What is aimed at for the first movement of a drag.
const AIM_FIRST_MS: f64 = 16.0;
/// No task may hold the page up for longer.
const AIM_TASK_MS: f64 = 100.0;
/// What the program's memory may grow to.
const AIM_MEMORY_MB: f64 = 600.0;
/// Of a hundred frames so many may be late.
const AIM_LATE_PERCENT: f64 = 1.0;
/// How often the slider jumps.
const JUMPS: u32 = 24;
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
    /// Before all frames up to the next movement.
    frame_ms: f64,
    /// Before the first of them, with which the answer is on the page.
    first_frame_ms: f64,
}

/// What was measured at one address.
struct Drag {
    query: String,
    n_units: usize,
    /// The longest task from the start until the view stood.
    opening_task_ms: f64,
    /// Scripts of the first movement of all until its answer is on the page.
    first_ms: f64,
    /// The same of movements from one place to another.
    jumps: Spread,
    /// WebAssembly's memory and the scripts' in the end, in millions of bytes.
    memory_mb: (f64, f64),
    /// All scripts between a movement and the next.
    script: Spread,
    /// Of these, listeners with their microtasks.
    event: Spread,
    /// Of these, work before the frames.
    before_frames: Spread,
    /// Between one frame and the next.
    frames: Frames,
}

#[tokio::main]
async fn main() -> Result<()> {
    let options = Options::from_arguments(std::env::args().skip(1))?;
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
    let alone = slider_alone(&page).await?;
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    if !options.is_json {
        print_head(&alone, cores, &browser.version());
    }
    let mut drags = Vec::new();
    for query in &options.queries {
        let drag = measure(&page, &site, query).await;
        let drag = drag.with_context(|| query.clone())?;
        // All of them take half an hour, in which one may fail.
        if !options.is_json {
            print_rows(&drag);
        }
        drags.push(drag);
    }
    page.expect_no_complaint().await?;
    if options.is_json {
        println!("{:#}", report(&drags, &alone, cores, &browser.version()));
    }
    Ok(())
}

/// How evenly frames come.
struct Frames {
    intervals: Spread,
    late_share: f64,
}

impl Frames {
    fn of(intervals: Vec<f64>) -> Result<Self> {
        let late = intervals.iter().filter(|&&interval| interval > LATE_MS);
        let late_share = late.count() as f64 / intervals.len().max(1) as f64;
        Ok(Self {
            late_share,
            intervals: Spread::of(intervals)?,
        })
    }

    fn text(&self) -> String {
        let late_percent = 100.0 * self.late_share;
        format!("{}, {late_percent:.1} % late", self.intervals.text())
    }

    fn json(&self) -> Value {
        json!({ "intervals": self.intervals.json(), "late_share": self.late_share })
    }
}

/// How evenly frames come while a slider is dragged that nothing hangs on: no page
/// can do better here.
async fn slider_alone(page: &Page) -> Result<Frames> {
    let address = "data:text/html,<!doctype html><input type=range aria-label=Alone value=17>";
    page.client().goto(address).await?;
    let probe = probed(page, async || drag(page).await).await?;
    Frames::of(probe.frames)
}

async fn measure(page: &Page, site: &Site, query: &str) -> Result<Drag> {
    page.open(&served(site, query)).await?;
    let is_drawn = "return !!document.querySelector('main section h2') && \
        [...document.querySelectorAll('.chart')].every((chart) => chart.querySelector('svg, canvas') || \
            chart.getBoundingClientRect().top > innerHeight || !chart.offsetHeight)";
    page.wait_for("the charts", async || page.ask(is_drawn, vec![]).await)
        .await?;
    let opening_task_ms = page.ask("return dragProbe.longestTaskMs", vec![]).await?;
    let n_units = match made_up_size(query) {
        Some((n_units, _)) => n_units,
        None => {
            let (scenario, _) = from_query(query);
            let cities = site.text(&format!("data/{}/cities.csv", scenario.data.word()))?;
            cities.lines().count().saturating_sub(1)
        }
    };
    // Once for the browser to compile what it will run, of which the first
    // movement counts, then once more to measure.
    let first = probed(page, async || drag(page).await).await?;
    let first = first.inputs.first().context("nothing moved")?;
    let answer = |input: &Input| input.event_ms + input.first_frame_ms;
    let first_ms = answer(first);
    let probe = probed(page, async || drag(page).await).await?;
    let jumped = probed(page, async || jump(page).await).await?;
    let script = |input: &Input| input.event_ms + input.frame_ms;
    let spread = |part: fn(&Input) -> f64| Spread::of(probe.inputs.iter().map(part).collect());
    Ok(Drag {
        query: query.to_owned(),
        n_units,
        opening_task_ms,
        first_ms,
        jumps: Spread::of(jumped.inputs.iter().map(answer).collect())?,
        memory_mb: memory_mb(page).await?,
        script: spread(script)?,
        event: spread(|input| input.event_ms)?,
        before_frames: spread(|input| input.frame_ms)?,
        frames: Frames::of(probe.frames)?,
    })
}

/// The query with the address at which the site serves a made-up data set.
fn served(site: &Site, query: &str) -> String {
    let Some((n_cities, n_indicators)) = made_up_size(query) else {
        return query.to_owned();
    };
    let made = made_up::package(n_cities, n_indicators);
    let folder = format!("data/{}", made.name);
    let files = [
        ("datapackage.json", "application/json", made.descriptor),
        ("cities.csv", "text/csv", made.cities),
        ("framework.csv", "text/csv", made.framework),
        ("values.csv", "text/csv", made.values),
    ];
    for (name, kind, text) in files {
        let bytes = text.into_bytes();
        site.break_file(&format!("{folder}/{name}"), Fault::Instead { kind, bytes });
    }
    let address = site.address(&format!("{folder}/datapackage.json"));
    query.replace(&made.name, &address)
}

/// What the page was seen to do meanwhile.
async fn probed(page: &Page, act: impl AsyncFnOnce() -> Result<()>) -> Result<Probe> {
    page.ask::<()>("dragProbe.start()", vec![]).await?;
    act().await?;
    page.ask("dragProbe.isOn = false; return dragProbe", vec![])
        .await
}

/// WebAssembly's memory and the scripts', in millions of bytes.
async fn memory_mb(page: &Page) -> Result<(f64, f64)> {
    let wasm: f64 = page.ask("return dragProbe.wasmBytes()", vec![]).await?;
    let heap = page.tell_browser("Runtime.getHeapUsage", json!({})).await?;
    let script = heap["usedSize"].as_f64().unwrap_or_default();
    Ok((wasm / 1e6, script / 1e6))
}

/// Presses the first slider's track here and there.
async fn jump(page: &Page) -> Result<()> {
    let (left, y, width, start) = track(page).await?;
    let button = MOUSE_BUTTON_LEFT;
    let press = |step: u32| {
        // Far from the place before, and back where it began in the end.
        let share = match step {
            JUMPS => start,
            _ => 0.05 + 0.9 * (0.618 * f64::from(step)).fract(),
        };
        let to = PointerAction::MoveTo {
            duration: Some(Duration::from_millis(250)),
            x: left + width * share,
            y,
        };
        [
            to,
            PointerAction::Down { button },
            PointerAction::Up { button },
        ]
    };
    page.point((1..=JUMPS).flat_map(press)).await
}

/// Where the track of the first weight begins, or that of the only slider, how high,
/// how wide, and at which share of it the thumb is.
async fn track(page: &Page) -> Result<(f64, f64, f64, f64)> {
    let script = "const slider = document.querySelector('.pillars > li > .slider > input') \
            ?? document.querySelector('input[type=range]'); \
        const box = slider.getBoundingClientRect(); \
        return [box.left, box.top + box.height / 2, box.width, slider.valueAsNumber / 100]";
    page.ask(script, vec![]).await
}

/// Takes the first slider's thumb to the far end and back, in small steps.
async fn drag(page: &Page) -> Result<()> {
    let (left, y, width, start) = track(page).await?;
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

fn report(drags: &[Drag], alone: &Frames, cores: usize, version: &str) -> Value {
    let drag = |drag: &Drag| {
        json!({
            "query": drag.query,
            "cities": drag.n_units,
            "opening_longest_task_ms": drag.opening_task_ms,
            "first_movement_ms": drag.first_ms,
            "jumps": drag.jumps.json(),
            "wasm_mb": drag.memory_mb.0,
            "script_heap_mb": drag.memory_mb.1,
            "script": drag.script.json(),
            "script_in_event": drag.event.json(),
            "script_before_frames": drag.before_frames.json(),
            "frames": drag.frames.json(),
        })
    };
    json!({
        "cores": cores,
        "chromium": version,
        "slider_alone": alone.json(),
        "aim": {
            "script_p95_ms": AIM_SCRIPT_MS,
            "frame_ms": FRAME_MS,
            "late_percent": AIM_LATE_PERCENT,
            "first_movement_ms": AIM_FIRST_MS,
            "jump_p95_ms": AIM_JUMP_MS,
            "task_ms": AIM_TASK_MS,
            "memory_mb": AIM_MEMORY_MB,
        },
        "drags": drags.iter().map(drag).collect::<Vec<_>>(),
    })
}

/// Where it was measured, and what no page could do better.
fn print_head(alone: &Frames, cores: usize, version: &str) {
    println!("The first weight of the page; Chromium {version}, {cores} cores, 1440 by 900.");
    println!("Middle / 95th percentile / longest, and what is aimed at:");
    let n_frames = alone.intervals.count;
    println!(
        "a slider alone: between {n_frames} frames\t{}",
        alone.text()
    );
}

/// One row per measure, its name and its value parted by a tab; beside the value
/// what is aimed at.
fn print_rows(drag: &Drag) {
    let what = format!("{} cities, {}", drag.n_units, shown_query(&drag.query));
    let row = |measure: &str, value: String| println!("{what}: {measure}\t{value}");
    row(
        "longest task while it opens",
        format!("{:.0} ms (aim {AIM_TASK_MS})", drag.opening_task_ms),
    );
    row(
        "scripts until the first movement is answered",
        format!("{:.1} ms (aim {AIM_FIRST_MS})", drag.first_ms),
    );
    row(
        &format!("scripts for each of {} movements", drag.script.count),
        format!("{} (aim {AIM_SCRIPT_MS})", drag.script.text()),
    );
    row("of these in the event", drag.event.text());
    row("of these before frames", drag.before_frames.text());
    row(
        &format!(
            "scripts until each of {} jumps is answered",
            drag.jumps.count
        ),
        format!("{} (aim {AIM_JUMP_MS})", drag.jumps.text()),
    );
    row(
        &format!("between {} frames", drag.frames.intervals.count),
        format!(
            "{} (aims {FRAME_MS}, {AIM_LATE_PERCENT} %)",
            drag.frames.text(),
        ),
    );
    row(
        "memory of the program, and of scripts",
        format!(
            "{:.0} and {:.0} MB (aim {AIM_MEMORY_MB} together)",
            drag.memory_mb.0, drag.memory_mb.1
        ),
    );
}

fn shown_query(query: &str) -> &str {
    if query.is_empty() {
        "as it opens"
    } else {
        query
    }
}
