//! Two measures against each other: a point for each city that has both.

use composite_index::correlate::{pearson, spearman};
use composite_index::order;

use super::drawn;
use super::engine::{Decimals, Scored};
use super::highlight::{Highlights, Standing};
use super::measure::{Description, Measure};
use super::names::Names;

/// How many cities that lie apart from the rest are named.
const APART: usize = 8;

/// All that a scatter plot shows.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Scatter {
    /// Along the bottom.
    pub x: Axis,
    /// Up the side.
    pub y: Axis,
    /// The cities that have both, in the order of the data set.
    pub points: Vec<Point>,
    /// Indices into `points` of those that are drawn, in order: all of them unless
    /// there are [too many](drawn::MOST_POINTS).
    pub drawn: Vec<usize>,
    /// How many cities lack one of the two.
    pub n_missing: usize,
    /// How close to a straight line; none where a measure tells nothing apart.
    pub pearson: Option<f64>,
    /// How close to any rising line.
    pub spearman: Option<f64>,
}

/// One of the two measures.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Axis {
    /// What readers are told of it.
    pub description: Description,
    /// Whether it is drawn by its logarithm: for people, of whom a city can
    /// have a thousand times as many as another.
    pub is_logarithmic: bool,
    /// With how many decimals a score is told; none for a published figure,
    /// which brings its own.
    pub decimals: Option<usize>,
}

/// One city.
#[derive(Clone, Debug, PartialEq)]
pub struct Point {
    /// Index of the unit in the data set.
    pub unit: usize,
    /// Its name.
    pub name: String,
    /// Its two values.
    pub values: (f64, f64),
    /// Whether it is ranked.
    pub is_ranked: bool,
    /// How it stands out.
    pub standing: Standing,
    /// Whether it is ranked first.
    pub is_leader: bool,
    /// Whether it lies so far apart that it is named.
    pub is_apart: bool,
}

impl Point {
    /// Whether its name stands beside it.
    #[must_use]
    pub const fn is_named(&self) -> bool {
        self.standing.is_marked() || self.is_leader || self.is_apart
    }
}

/// The points by how they are drawn, as indices into [`Scatter::points`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Groups {
    /// Neither ranked nor marked.
    pub unranked: Vec<usize>,
    /// Ranked and in the crowd.
    pub plain: Vec<usize>,
    /// Compared or in the foreground.
    pub marked: Vec<usize>,
    /// Named because they lie apart or lead.
    pub apart: Vec<usize>,
}

impl Scatter {
    /// Puts two measures against each other under the newest scores.
    #[must_use]
    pub fn new(
        scored: &Scored,
        (x, y): (Measure, Measure),
        highlights: &Highlights,
        names: &Names,
        population: &str,
    ) -> Self {
        let (xs, ys) = (x.column(scored), y.column(scored));
        let axis = |measure: Measure, values: &[f64]| Axis {
            description: measure.described(scored.engine().package(), names, population),
            is_logarithmic: measure == Measure::Population
                && values.iter().all(|x| x.is_nan() || *x > 0.0),
            decimals: decimals(scored, measure),
        };
        let (x, y) = (axis(x, &xs), axis(y, &ys));
        let has_both = |&unit: &usize| xs[unit].is_finite() && ys[unit].is_finite();
        let point = |unit: usize| Point {
            unit,
            name: names.city(unit).to_owned(),
            values: (xs[unit], ys[unit]),
            is_ranked: scored.rank(unit).is_some(),
            standing: highlights.of(unit),
            is_leader: scored.rank(unit) == Some(1),
            is_apart: false,
        };
        let points: Vec<Point> = (0..xs.len()).filter(has_both).map(point).collect();
        let mut scatter = Self {
            n_missing: xs.len() - points.len(),
            points,
            drawn: Vec::new(),
            x,
            y,
            pearson: None,
            spearman: None,
        };
        let (xs, ys) = scatter.turned();
        scatter.pearson = pearson(&xs, &ys);
        scatter.spearman = spearman(&xs, &ys);
        scatter.name_those_apart(&xs, &ys);
        scatter.drawn = scatter.seen(&xs, &ys, |unit| scored.rank(unit));
        scatter
    }

    /// Which points can be seen.
    fn seen(&self, xs: &[f64], ys: &[f64], rank: impl Fn(usize) -> Option<u32>) -> Vec<usize> {
        let places: Vec<(f64, f64)> = xs.iter().copied().zip(ys.iter().copied()).collect();
        let rank = |index: usize| rank(self.points[index].unit).unwrap_or(u32::MAX);
        drawn::points(&places, drawn::MOST_POINTS, rank, |index| {
            self.points[index].is_named()
        })
    }

    /// The points by how they are drawn.
    #[must_use]
    pub fn groups(&self) -> Groups {
        let mut groups = Groups::default();
        for &index in &self.drawn {
            let point = &self.points[index];
            let group = if point.standing.is_marked() {
                &mut groups.marked
            } else if point.is_named() {
                &mut groups.apart
            } else if point.is_ranked {
                &mut groups.plain
            } else {
                &mut groups.unranked
            };
            group.push(index);
        }
        groups
    }

    /// Both columns as drawn, each turned so that more is better: a positive
    /// coefficient means that good goes with good.
    fn turned(&self) -> (Vec<f64>, Vec<f64>) {
        let points = self.points.iter();
        points
            .map(|point| (self.x.turned(point.values.0), self.y.turned(point.values.1)))
            .unzip()
    }

    /// Names the cities farthest from the centre of the crowd, counted along
    /// its length and breadth (Mahalanobis 1936).
    fn name_those_apart(&mut self, xs: &[f64], ys: &[f64]) {
        let (Some(xs), Some(ys)) = (standardised(xs), standardised(ys)) else {
            return;
        };
        // A perfect line has no breadth.
        let r = self.pearson.unwrap_or(0.0).clamp(-0.99, 0.99);
        let distance = |index: &usize| {
            let (x, y) = (xs[*index], ys[*index]);
            (x * x - 2.0 * r * x * y + y * y) / (1.0 - r * r)
        };
        let is_free = |index: &usize| !self.points[*index].standing.is_marked();
        let mut order: Vec<usize> = (0..xs.len()).filter(is_free).collect();
        order::sort_by(&mut order, |a, b| distance(b).total_cmp(&distance(a)));
        for &index in order.iter().take(APART) {
            self.points[index].is_apart = true;
        }
    }
}

impl Axis {
    /// A value as it is drawn.
    #[must_use]
    pub fn drawn(&self, value: f64) -> f64 {
        if self.is_logarithmic {
            value.log10()
        } else {
            value
        }
    }

    fn turned(&self, value: f64) -> f64 {
        let drawn = self.drawn(value);
        if self.description.is_lower_better {
            -drawn
        } else {
            drawn
        }
    }
}

fn decimals(scored: &Scored, measure: Measure) -> Option<usize> {
    let package = scored.engine().package();
    let Decimals { score, pillar } = scored.engine().chain().decimals();
    if measure.is_published(package) {
        None
    } else if measure.follows_weights(package) {
        Some(score)
    } else {
        Some(pillar)
    }
}

fn standardised(xs: &[f64]) -> Option<Vec<f64>> {
    use composite_index::stats;
    let (mean, sd) = (stats::mean(xs)?, stats::sample_sd(xs)?);
    (sd > 0.0).then(|| xs.iter().map(|x| (x - mean) / sd).collect())
}
