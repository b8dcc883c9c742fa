//! Ranks at the baseline and now, one line per compared city.

use charming::component::{Axis, Grid};
use charming::datatype::DataPointItem;
use charming::element::{Emphasis, ItemStyle, Label, LabelPosition, LineStyle, MarkLineVariant};
use charming::series::{Line, Scatter};
use composite_index::order;

use super::beyond::{Beyond, beyond};
use super::palette::{Theme, city_symbol};
use super::pointing::Spot;
use super::ranks::upright;
use super::side::Side;
use super::{Options, axes, measure};
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
pub(super) const APART: f64 = 19.0;
/// The distance that one rank takes where there is room, in pixels.
pub(super) const RANK: f64 = 24.0;
/// The longest that the ranks get, in pixels; more ranks share it.
pub(super) const LONGEST: f64 = 264.0;
/// Room over the lines for what the sides are.
pub(super) const HEAD: f64 = 34.0;
/// Room under them.
pub(super) const FOOT: f64 = 14.0;

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
    order::sort_by(&mut order, |&a, &b| places[a].total_cmp(&places[b]));
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

/// How far labels stand apart, so many of them along so many pixels: as far as the
/// highest needs, where there is room.
pub(super) fn apart(ends: &[[String; 2]], count: usize, length: f64) -> f64 {
    const LEADING: f64 = 14.0;
    let texts = ends.iter().flatten();
    let most = texts.map(|text| text.lines().count()).max().unwrap_or(1);
    let wanted = APART + LEADING * (most as f64 - 1.0).max(0.0);
    wanted
        .min(length / (count as f64 - 1.0).max(1.0))
        .max(APART)
}

/// One line per city from its rank at the baseline to its rank now, labelled
/// at both ends.
#[must_use]
pub fn slope(slope: &Slope, labels: &Labels, theme: &Theme) -> Options {
    let ends = labels.ends.iter();
    let ends = ends.map(|ends| ends.each_ref().map(|text| measure::lines_apart(text)));
    let labels = &Labels {
        ends: ends.collect(),
        ..labels.clone()
    };
    let scale = Scale::of(slope);
    let cities: Vec<(&Course, [u32; 2])> = drawn(slope).collect();
    let side = |side: usize| -> (Vec<f64>, Vec<f64>) {
        let points: Vec<f64> = cities
            .iter()
            .map(|(_, ranks)| scale.place(ranks[side]))
            .collect();
        let least = apart(&labels.ends, points.len(), scale.length);
        let texts = spread(&points, least, scale.length);
        (points, texts)
    };
    let (before, now) = (side(0), side(1));
    let options = Options::new(theme)
        .part("grid", grid(labels, theme))
        .part("xAxis", side_axis(theme))
        .part(
            "yAxis",
            axes::numbers(0.0, scale.length).inverse(true).show(false),
        )
        .series(sides(labels, theme));
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
            options.series(line(course, path, ends, theme))
        })
}

const SIZE: f64 = 13.0;
/// A city's name is broken where it is longer, in pixels.
const NAME: f64 = 140.0;

/// A city's name as there is room for it at the end of a line.
#[must_use]
pub fn broken_name(name: &str) -> String {
    measure::wrap(name, SIZE, NAME).join("\n")
}

/// Room for the labels to both sides.
fn grid(labels: &Labels, theme: &Theme) -> Grid {
    let room = |side: usize| {
        let lengths = labels
            .ends
            .iter()
            .flat_map(|ends| ends[side].lines())
            .map(|line| measure::length(line, SIZE));
        (lengths.fold(0.0, f64::max) + 8.0).ceil()
    };
    theme.grid(room(0), room(1)).top(HEAD).bottom(FOOT)
}

/// How far from the ranks the labels start, as a share of the width between.
const REACH: f64 = 0.09;

fn side_axis(theme: &Theme) -> Axis {
    axes::bare(-REACH, 1.0 + REACH, theme.is_rtl)
}

/// What the sides are, over a thin line each.
fn sides(labels: &Labels, theme: &Theme) -> Beyond<Scatter> {
    let head = |x: f64, text: &str| {
        let label = Label::new()
            .show(true)
            .position(LabelPosition::Top)
            .distance(14)
            .formatter(text)
            .color(theme.ink_soft.as_str())
            .font_size(12);
        beyond(DataPointItem::new(vec![x, 0.0])).label(label)
    };
    let lines = axes::across(
        axes::solid(&theme.rule, 1.0),
        Label::new().show(false),
        [0.0, 1.0].map(|x| MarkLineVariant::Simple(upright(x))),
    );
    beyond(Scatter::new().id("sides").symbol_size(0.01))
        .silent()
        .unclipped()
        .part("markLine", lines)
        .data([head(0.0, &labels.before), head(1.0, &labels.now)])
}

fn line(course: &Course, path: [(f64, f64); 4], ends: &[String; 2], theme: &Theme) -> Beyond<Line> {
    let label = |text: &str, side: Side| {
        Label::new()
            .show(true)
            .position(side.label())
            .distance(4)
            .formatter(text)
            .color(theme.ink.as_str())
            .font_size(SIZE)
    };
    let point = |index: usize| beyond(DataPointItem::new(vec![path[index].0, path[index].1]));
    let end = |index: usize, text: &str, side: Side| {
        point(index).symbol_size(0.01).label(label(text, side))
    };
    let colour = theme.city(course.place);
    let line = Line::new()
        .id(format!("city-{}", course.place))
        .name(course.name.as_str())
        .symbol(city_symbol(course.place))
        .line_style(LineStyle::new().color(colour).width(2.5))
        .item_style(ItemStyle::new().color(colour))
        .emphasis(Emphasis::new().disabled(true))
        .silent(true);
    beyond(line).every_symbol().unclipped().data([
        end(0, &ends[0], theme.start()),
        point(1).symbol_size(9.0),
        point(2).symbol_size(9.0),
        end(3, &ends[1], theme.end()),
    ])
}

/// The ends of lines, by the place of their course and whether it is that of
/// now.
#[must_use]
pub fn marks(slope: &Slope) -> Vec<((usize, bool), Spot)> {
    let scale = Scale::of(slope);
    let mut marks = Vec::new();
    for (line, (course, ranks)) in drawn(slope).enumerate() {
        for (side, rank) in ranks.into_iter().enumerate() {
            let at = (side as f64, scale.place(rank));
            let which = (course.place, side == 1);
            marks.push((which, Spot::dot(line, at, 4.5)));
        }
    }
    marks
}
