//! Which choice matters most: shares of variance with their intervals.

use serde_json::{Value, json};

use super::Options;
use super::palette::Theme;
use super::ranks::{NAMES, after, bare_axis, grid, lines};
use model::robustness::Share;
use model::robustness::influence::Influence;

/// Height of one choice, in pixels.
const ROW: f64 = 50.0;
/// Room for the numbers above, in pixels.
const TOP: u32 = 24;
/// How far its two bars lie off the middle of a row, in rows.
const OFF: f64 = 0.19;

/// The height that the chart needs for its rows, in pixels.
#[must_use]
pub fn height(influence: &Influence) -> f64 {
    influence.rows.len() as f64 * ROW + f64::from(TOP) + 8.0
}

/// Two bars from zero per choice, what it explains alone above what it takes
/// part in, each with its interval and its share. `name` names a row's choice.
#[must_use]
pub fn influence(
    influence: &Influence,
    theme: &Theme,
    name: impl Fn(usize) -> String,
    percent: impl Fn(f64) -> String,
) -> Options {
    let rows = &influence.rows;
    let ticks: Vec<(f64, String)> = [0.0, 0.25, 0.5, 0.75, 1.0]
        .into_iter()
        .map(|share| (share, percent(share)))
        .collect();
    let middle = |row: usize| row as f64 + 0.5;
    let names: Vec<Value> = (0..rows.len())
        .map(|row| json!({ "value": [0, middle(row)], "label": { "formatter": name(row) } }))
        .collect();
    let before = if theme.is_rtl { "right" } else { "left" };
    let alone: Vec<(f64, Share)> = (0..rows.len())
        .map(|row| (middle(row) - OFF, rows[row].alone))
        .collect();
    let together: Vec<(f64, Share)> = (0..rows.len())
        .map(|row| (middle(row) + OFF, rows[row].together))
        .collect();
    Options::new(theme)
        .part("grid", &grid(TOP, 44, theme))
        .part("xAxis", &bare_axis(0.0, 1.0, theme.is_rtl))
        .part("yAxis", &bare_axis(0.0, rows.len().max(1) as f64, true))
        .series(&json!({
            "id": "names", "type": "scatter", "symbolSize": 0, "silent": true, "data": names,
            "label": {
                "show": true, "position": before, "distance": 10, "color": theme.ink, "fontSize": 13,
                "width": NAMES - 14, "overflow": "break", "lineHeight": 15,
            },
            "markLine": lines("xAxis", "start", &ticks, theme),
        }))
        .series(&bars("together", &together, &theme.track))
        .series(&bars("alone", &alone, theme.city(0)))
        .series(&whiskers("whiskers", [&alone[..], &together[..]].concat().as_slice(), theme))
        .series(&ends("alone-shares", &alone, theme, &percent))
        .series(&ends("together-shares", &together, theme, &percent))
}

/// Thick strokes from zero, broken between two of them.
fn bars(id: &str, shares: &[(f64, Share)], colour: &str) -> Value {
    let pieces = shares.iter().map(|&(at, share)| (at, 0.0, share.value));
    strokes(id, pieces, colour, 11.0)
}

fn whiskers(id: &str, shares: &[(f64, Share)], theme: &Theme) -> Value {
    let pieces = shares.iter().filter_map(|&(at, share)| {
        let interval = share.interval?;
        Some((at, interval.low, interval.high))
    });
    strokes(id, pieces, &theme.ink, 1.5)
}

fn strokes(
    id: &str,
    pieces: impl Iterator<Item = (f64, f64, f64)>,
    colour: &str,
    width: f64,
) -> Value {
    let within = |share: f64| share.clamp(0.0, 1.0);
    let data: Vec<Value> = pieces
        .flat_map(|(at, from, to)| {
            [
                json!([within(from), at]),
                json!([within(to), at]),
                json!([null, null]),
            ]
        })
        .collect();
    json!({
        "id": id, "type": "line", "symbol": "none", "silent": true, "data": data,
        "lineStyle": { "color": colour, "width": width, "cap": "butt" },
    })
}

/// The shares in words, past the ends of bars and intervals.
fn ends(
    id: &str,
    shares: &[(f64, Share)],
    theme: &Theme,
    percent: &impl Fn(f64) -> String,
) -> Value {
    let end = |&(at, share): &(f64, Share)| {
        let far = share
            .interval
            .map_or(share.value, |interval| interval.high.max(share.value));
        json!({
            "value": [far.clamp(0.0, 1.0), at],
            "label": { "formatter": percent(share.value.max(0.0)) },
        })
    };
    json!({
        "id": id, "type": "scatter", "symbolSize": 0, "silent": true,
        "label": {
            "show": true, "position": after(theme), "distance": 6,
            "color": theme.ink_soft, "fontSize": 12,
        },
        "data": shares.iter().map(end).collect::<Vec<_>>(),
    })
}
