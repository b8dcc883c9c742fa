//! What each pillar adds to the scores of a few cities, as grouped bars.

use charming::component::Axis;
use charming::datatype::{DataPoint, DataPointItem};
use charming::element::{Emphasis, ItemStyle, Label};
use charming::series::Bar;

use super::beyond::{Beyond, Datum, beyond};
use super::palette::Theme;
use super::pointing::Spot;
use super::{Options, axes, measure};
use model::compare::{ComparedCity, Comparison};

/// Height of one bar with its gap, in pixels.
const BAR: f64 = 16.0;
/// Space between two groups, in pixels.
const GAP: f64 = 20.0;
/// The gap between two bars of a group, as a share of a bar.
const BETWEEN: f64 = 0.15;
/// The gap around a group, as a share of its row.
const AROUND: f64 = 0.28;

/// The height that the chart needs for its bars, in pixels.
#[must_use]
pub fn height(comparison: &Comparison) -> f64 {
    let group = comparison.cities.len() as f64 * BAR + GAP;
    comparison.pillars.len() as f64 * group + 12.0
}

/// One group per pillar, one bar per city, from zero, each with its points at
/// its end. `points` writes a number in the reader's language.
#[must_use]
pub fn pillar_bars(
    comparison: &Comparison,
    theme: &Theme,
    points: impl Fn(f64) -> String,
) -> Options {
    drawn(comparison, comparison.reach, added, theme, points)
}

/// The same of scores, which weights do not bear on: where there are too few
/// pillars for a radar to have a shape. `score` writes a score.
#[must_use]
pub fn score_bars(
    comparison: &Comparison,
    theme: &Theme,
    score: impl Fn(f64) -> String,
) -> Options {
    drawn(comparison, comparison.scale, scored, theme, score)
}

/// What a pillar adds to the score of a city.
fn added(city: &ComparedCity, pillar: usize) -> Option<f64> {
    city.contributions.as_ref()?.get(pillar).copied()
}

/// The score of a city in a pillar.
fn scored(city: &ComparedCity, pillar: usize) -> Option<f64> {
    city.scores.get(pillar).copied().flatten()
}

fn drawn(
    comparison: &Comparison,
    reach: (f64, f64),
    amount: fn(&ComparedCity, usize) -> Option<f64>,
    theme: &Theme,
    shown: impl Fn(f64) -> String,
) -> Options {
    let names: Vec<String> = comparison
        .pillars
        .iter()
        .map(|pillar| measure::wrap(&pillar.name, 13.0, 116.0).join("\n"))
        .collect();
    let options = Options::new(theme)
        .part("grid", theme.grid(128.0, 40.0).top(4).bottom(4))
        .part("xAxis", value_axis(reach, theme))
        .part("yAxis", pillar_axis(names, theme));
    let cities = comparison.cities.iter().enumerate();
    cities.fold(options, |options, (place, city)| {
        let amounts = (0..comparison.pillars.len()).map(|pillar| amount(city, pillar));
        let data = amounts.map(|amount| bar(amount, &shown));
        options.series(bars(city, place, theme).data(data))
    })
}

fn value_axis((low, high): (f64, f64), theme: &Theme) -> Axis {
    axes::bare(low, if high > low { high } else { low + 1.0 }, theme.is_rtl)
}

fn pillar_axis(names: Vec<String>, theme: &Theme) -> Beyond<Axis> {
    let label = axes::name_label(theme).line_height(15.0);
    beyond(axes::beside(theme.start()))
        .names(names)
        .part("axisLabel", label)
}

fn bars(city: &ComparedCity, place: usize, theme: &Theme) -> Beyond<Bar> {
    let label = Label::new()
        .show(true)
        .position(theme.end().label())
        .distance(4)
        .color(theme.ink_soft.as_str())
        .font_size(12);
    let bars = Bar::new()
        .id(format!("city-{place}"))
        .name(city.name.as_str())
        .item_style(ItemStyle::new().color(theme.city(place)))
        .label(label)
        .bar_gap(percent(BETWEEN).as_str())
        .emphasis(Emphasis::new().disabled(true));
    beyond(bars)
        .category_gap(&percent(AROUND))
        .max_width(BAR)
        .silent()
}

/// Each bar carries its own label: a template of the library's would write
/// every number the English way.
fn bar(amount: Option<f64>, shown: &impl Fn(f64) -> String) -> Datum {
    let Some(amount) = amount else {
        return DataPoint::from(None::<f64>).into();
    };
    let label = Label::new().formatter(shown(amount).as_str());
    beyond(DataPointItem::new(amount)).label(label).into()
}

/// The bars of [`pillar_bars`], by pillar and city.
#[must_use]
pub fn marks(comparison: &Comparison) -> Vec<((usize, usize), Spot)> {
    spots(comparison, added)
}

/// The bars of [`score_bars`], by pillar and city.
#[must_use]
pub fn score_marks(comparison: &Comparison) -> Vec<((usize, usize), Spot)> {
    spots(comparison, scored)
}

fn spots(
    comparison: &Comparison,
    amount: fn(&ComparedCity, usize) -> Option<f64>,
) -> Vec<((usize, usize), Spot)> {
    let n_cities = comparison.cities.len() as f64;
    // As the library shares out a row: its gap, then bars with theirs.
    let row = n_cities * BAR + GAP;
    let shares = n_cities + (n_cities - 1.0) * BETWEEN;
    let thickness = (row * (1.0 - AROUND) / shares).min(BAR);
    let step = thickness * (1.0 + BETWEEN);
    let mut marks = Vec::new();
    for pillar in 0..comparison.pillars.len() {
        for (place, city) in comparison.cities.iter().enumerate() {
            let Some(amount) = amount(city, pillar) else {
                continue;
            };
            let below = (place as f64 - (n_cities - 1.0) / 2.0) * step;
            let bar = Spot::bar(pillar, (0.0, amount), pillar as f64, thickness);
            marks.push(((pillar, place), bar.below(below)));
        }
    }
    marks
}

fn percent(share: f64) -> String {
    format!("{}%", (100.0 * share).round())
}
