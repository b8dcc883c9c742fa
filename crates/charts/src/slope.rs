//! Ranks at the baseline and now, one line per compared city.

use charming::component::Axis;
use charming::element::{AxisLabel, AxisLine, AxisTick, AxisType, ItemStyle, LineStyle, SplitLine};
use charming::series::Line;
use serde_json::{Value, json};

use super::palette::{Theme, city_symbol};
use super::{Options, measure};
use model::slope::{Course, Slope};

/// What stands at the ends of the lines, in the reader's language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Labels {
    /// Over the ranks at the baseline.
    pub before: String,
    /// Over the ranks now.
    pub now: String,
    /// At the ends of each line, in the order of the cities.
    pub ends: Vec<[String; 2]>,
}

/// The least distance between two labels, in pixels.
const APART: f64 = 19.0;
/// The distance that one rank takes where there is room, in pixels.
const RANK: f64 = 24.0;
/// The longest that the ranks get, in pixels; more ranks share it.
const LONGEST: f64 = 264.0;
/// Room over the lines for what the sides are.
const HEAD: f64 = 34.0;
const FOOT: f64 = 14.0;

/// The height that the chart needs, in pixels.
#[must_use]
pub fn height(slope: &Slope) -> f64 {
    Scale::of(slope).length + HEAD + FOOT
}

/// Where ranks lie, in pixels from the top.
struct Scale {
    best: u32,
    step: f64,
    length: f64,
}

impl Scale {
    fn of(slope: &Slope) -> Self {
        let ranks = || drawn(slope).flat_map(|(_, ranks)| ranks);
        let best = ranks().min().unwrap_or(1);
        let n_steps = f64::from(ranks().max().unwrap_or(1) - best);
        let n_labels = drawn(slope).count() as f64;
        let length = (n_steps * RANK)
            .min(LONGEST)
            .max((n_labels - 1.0).max(1.0) * APART);
        Self {
            best,
            step: if n_steps > 0.0 { length / n_steps } else { 0.0 },
            length,
        }
    }

    fn place(&self, rank: u32) -> f64 {
        f64::from(rank - self.best) * self.step
    }
}

/// The cities that are ranked on both sides, with their ranks.
fn drawn(slope: &Slope) -> impl Iterator<Item = (&Course, [u32; 2])> {
    slope.courses.iter().filter_map(|course| {
        let (before, now) = course.before.zip(course.now)?;
        Some((course, [before.rank, now.rank]))
    })
}

/// Moves places apart until no two are closer than `least`, as little as that
/// takes, within 0 to `length` as far as there is room. Their order stays.
#[must_use]
pub fn spread(places: &[f64], least: f64, length: f64) -> Vec<f64> {
    let mut order: Vec<usize> = (0..places.len()).collect();
    order.sort_by(|&a, &b| places[a].total_cmp(&places[b]));
    // Runs of labels that touch, each by its first place and its size.
    let mut runs: Vec<(f64, Vec<usize>)> = Vec::new();
    for item in order {
        let mut run = (places[item], vec![item]);
        while let Some((start, items)) = runs.pop() {
            if start + items.len() as f64 * least <= run.0 {
                runs.push((start, items));
                break;
            }
            let items = [items, run.1].concat();
            // Where all of them together are least out of place.
            let wanted = |(index, &item): (usize, &usize)| places[item] - index as f64 * least;
            let sum: f64 = items.iter().enumerate().map(wanted).sum();
            let end = (items.len() - 1) as f64 * least;
            let start = (sum / items.len() as f64).min(length - end).max(0.0);
            run = (start, items);
        }
        runs.push(run);
    }
    let mut moved = places.to_vec();
    for (start, items) in runs {
        for (index, item) in items.into_iter().enumerate() {
            moved[item] = start + index as f64 * least;
        }
    }
    moved
}

/// One line per city from its rank at the baseline to its rank now, labelled
/// at both ends.
#[must_use]
pub fn slope(slope: &Slope, labels: &Labels, theme: &Theme) -> Options {
    let scale = Scale::of(slope);
    let cities: Vec<(&Course, [u32; 2])> = drawn(slope).collect();
    let side = |side: usize| -> (Vec<f64>, Vec<f64>) {
        let points: Vec<f64> = cities
            .iter()
            .map(|(_, ranks)| scale.place(ranks[side]))
            .collect();
        let texts = spread(&points, APART, scale.length);
        (points, texts)
    };
    let (before, now) = (side(0), side(1));
    let options = Options::new(theme)
        .part(
            "grid",
            &grid(labels, theme),
        )
        .part("xAxis", &side_axis(theme))
        .part(
            "yAxis",
            &json!({ "type": "value", "min": 0, "max": scale.length, "inverse": true, "show": false }),
        )
        .series(&sides(labels, theme));
    cities
        .iter()
        .enumerate()
        .fold(options, |options, (index, (course, _))| {
            let empty = [String::new(), String::new()];
            let ends = labels.ends.get(course.place).unwrap_or(&empty);
            let path = [
                (-REACH, before.1[index]),
                (0.0, before.0[index]),
                (1.0, now.0[index]),
                (1.0 + REACH, now.1[index]),
            ];
            options.series(&line(course, theme)).with(
                &format!("/series/{}", index + 1),
                data(course, path, ends, theme),
            )
        })
}

const SIZE: f64 = 13.0;
/// Room for the name of a city, in pixels.
const NAME: f64 = 92.0;

/// A city's name as there is room for it at the end of a line.
#[must_use]
pub fn short_name(name: &str) -> String {
    measure::cut(name, SIZE, NAME)
}

/// Room for the labels to both sides.
fn grid(labels: &Labels, theme: &Theme) -> Value {
    let room = |side: usize| {
        let lengths = labels
            .ends
            .iter()
            .map(|ends| measure::length(&ends[side], SIZE));
        (lengths.fold(0.0, f64::max) + 8.0).ceil()
    };
    let (start, end) = if theme.is_rtl {
        ("right", "left")
    } else {
        ("left", "right")
    };
    json!({ "top": HEAD, "bottom": FOOT, start: room(0), end: room(1) })
}

/// How far from the ranks the labels start, as a share of the width between.
const REACH: f64 = 0.09;

fn side_axis(theme: &Theme) -> Axis {
    Axis::new()
        .type_(AxisType::Value)
        .min(-REACH)
        .max(1.0 + REACH)
        .inverse(theme.is_rtl)
        .axis_label(AxisLabel::new().show(false))
        .axis_line(AxisLine::new().show(false))
        .axis_tick(AxisTick::new().show(false))
        .split_line(SplitLine::new().show(false))
}

/// What the sides are, over a thin line each.
fn sides(labels: &Labels, theme: &Theme) -> Value {
    let head = |x: f64, text: &str| {
        json!({ "value": [x, 0], "label": { "show": true, "position": "top", "distance": 14,
            "formatter": text, "color": theme.ink_soft, "fontSize": 12 } })
    };
    json!({ "id": "sides", "type": "scatter", "symbolSize": 0.01, "silent": true, "clip": false,
        "data": [head(0.0, &labels.before), head(1.0, &labels.now)],
        "markLine": { "silent": true, "symbol": "none", "label": { "show": false },
            "lineStyle": { "color": theme.rule, "width": 1, "type": "solid" },
            "data": [{ "xAxis": 0 }, { "xAxis": 1 }] } })
}

fn line(course: &Course, theme: &Theme) -> Line {
    let colour = theme.city(course.place);
    Line::new()
        .id(format!("city-{}", course.place))
        .name(course.name.as_str())
        .line_style(LineStyle::new().color(colour).width(2.5))
        .item_style(ItemStyle::new().color(colour))
        .data(vec![0.0])
}

fn data(course: &Course, path: [(f64, f64); 4], ends: &[String; 2], theme: &Theme) -> Value {
    let label = |text: &str, is_start: bool| {
        let position = if is_start == theme.is_rtl {
            "right"
        } else {
            "left"
        };
        json!({ "show": true, "position": position, "distance": 4, "formatter": text,
            "color": theme.ink, "fontSize": SIZE })
    };
    let point = |index: usize| {
        let (x, y) = path[index];
        let mut point = json!({ "value": [x, y] });
        match index {
            0 | 3 => {
                point["symbolSize"] = 0.01.into();
                point["label"] = label(&ends[usize::from(index == 3)], index == 0);
            }
            _ => point["symbolSize"] = 9.into(),
        }
        point
    };
    json!({ "data": (0..4).map(point).collect::<Vec<_>>(), "symbol": city_symbol(course.place),
        "showAllSymbol": true, "silent": true, "emphasis": { "disabled": true }, "clip": false })
}
