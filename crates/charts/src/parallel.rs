//! Every city as a line across the pillars.

use serde_json::{Value, json};

use super::marks;
use super::{Options, Theme};
use model::parallel::{ProfileAxis, ProfileLine, Profiles};

/// The height in pixels.
pub const HEIGHT: f64 = 420.0;

/// The name of an axis, by which the library says where a reader drew bounds.
#[must_use]
pub fn axis_id(index: usize) -> String {
    format!("axis-{index}")
}

/// The axis that a name belongs to.
#[must_use]
pub fn axis_of(id: &str) -> Option<usize> {
    id.strip_prefix("axis-")?.parse().ok()
}

/// The lines by how they are drawn, one list a series, as indices into
/// [`Profiles::lines`]: left out, kept, marked.
#[must_use]
pub fn series_of(profiles: &Profiles) -> [Vec<usize>; 3] {
    let mut series: [Vec<usize>; 3] = Default::default();
    for (index, line) in profiles.lines.iter().enumerate() {
        let place = match (line.is_kept, line.standing.is_marked()) {
            (_, true) => 2,
            (true, false) => 1,
            (false, false) => 0,
        };
        series[place].push(index);
    }
    series
}

/// The lines. `title` says what an axis is, by its place and where it starts
/// and ends, in the reader's language.
#[must_use]
pub fn parallel(
    profiles: &Profiles,
    theme: &Theme,
    is_narrow: bool,
    title: impl Fn(usize, &ProfileAxis) -> String,
) -> Options {
    let mut axes: Vec<Value> = profiles
        .axes
        .iter()
        .enumerate()
        .map(|(index, axis)| axis_part(axis, index, theme, title(index, axis)))
        .collect();
    // From right to left the first axis stands at the right.
    if theme.is_rtl {
        axes.reverse();
    }
    let edge = if is_narrow { 18 } else { 66 };
    let options = Options::new(theme)
        .part("parallel", &json!({ "top": 84, "bottom": 14, "left": edge, "right": edge, "axisExpandable": false }))
        .part("parallelAxis", &axes);
    let opacity = if profiles.is_brushed { 0.75 } else { 0.4 };
    let styles = [
        ("left-out", theme.rule.as_str(), 0.5, 1.0),
        ("kept", theme.ink_soft.as_str(), opacity, 1.2),
        ("marked", theme.ink.as_str(), 1.0, 3.0),
    ];
    let lists = series_of(profiles);
    lists
        .iter()
        .zip(styles)
        .fold(options, |options, (list, (id, colour, opacity, width))| {
            let datum = |&index: &usize| datum(profiles, &profiles.lines[index], opacity, theme);
            options.series(&json!({
                "type": "parallel",
                "id": id,
                "data": list.iter().map(datum).collect::<Vec<Value>>(),
                "lineStyle": { "color": colour, "width": width, "opacity": opacity },
                // Which lines are kept is ours to say: keyboards have bounds too.
                "activeOpacity": opacity,
                "inactiveOpacity": if id == "marked" { 0.35 } else { opacity },
                "silent": true,
                "progressive": 500,
                "z": if id == "marked" { 4 } else { 2 },
            }))
        })
}

fn axis_part(axis: &ProfileAxis, index: usize, theme: &Theme, title: String) -> Value {
    json!({
        "id": axis_id(index),
        "dim": index,
        "name": marks::isolated(&title, theme),
        "type": "value",
        "min": axis.scale.low,
        "max": axis.scale.high,
        "interval": axis.scale.step,
        "realtime": true,
        "nameLocation": "end",
        "nameGap": 10,
        "nameTextStyle": {
            "color": theme.ink, "fontSize": 12, "lineHeight": 15, "align": "center",
        },
        // The library insists on numbers of its own along these axes, and
        // would write them the English way: the title has them instead.
        "axisLabel": { "color": "transparent" },
        "axisTick": { "show": false },
        "axisLine": { "lineStyle": { "color": theme.ink_soft } },
        "areaSelectStyle": {
            "width": 18, "borderWidth": 1, "borderColor": theme.ink, "color": theme.ink, "opacity": 0.14,
        },
    })
}

fn datum(profiles: &Profiles, line: &ProfileLine, opacity: f64, theme: &Theme) -> Value {
    let values: Vec<Value> = line
        .scores
        .iter()
        .map(|score| score.map_or_else(|| json!("-"), |score| json!(score)))
        .collect();
    let standing = line.standing;
    if !standing.is_marked() {
        return json!(values);
    }
    let is_faint = profiles.is_brushed && !line.is_kept;
    json!({
        "value": values,
        "lineStyle": {
            "color": marks::marked_colour(standing, theme),
            "width": if standing.is_focus { 3.5 } else { 2.5 },
            "opacity": if is_faint { 0.3 } else { opacity },
        },
    })
}
