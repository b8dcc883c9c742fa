//! One city followed through the chain, from a raw figure to a rank.

use composite_index::treat::Action;
use composite_index::{Goalposts, NodeId, Normalisation, Prepared, normalise, stats};

use super::engine::{Engine, Scored};

/// What happens to one figure of one city, and to the scores above it.
#[derive(Clone, Debug, PartialEq)]
pub struct Walk {
    /// The indicator that is followed.
    pub indicator: NodeId,
    /// Its parent.
    pub parent: NodeId,
    /// The pillar that it belongs to.
    pub pillar: usize,
    /// The published figure.
    pub raw: Option<f64>,
    /// What is done about outliers.
    pub treated: Treated,
    /// What is done about a gap, with what it counts as.
    pub filled: Filled,
    /// How it comes onto the common scale.
    pub scaling: Scaling,
    /// What it is worth there.
    pub points: Option<f64>,
    /// The indicators beside it, itself included.
    pub siblings: Vec<Part>,
    /// What they combine to.
    pub parent_score: Option<f64>,
    /// The pillars.
    pub pillars: Vec<Part>,
    /// What these combine to, and the rank that follows.
    pub place: Option<Place>,
}

/// What treatment did to a figure.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Treated {
    /// Nothing.
    Kept,
    /// It counts as another.
    Moved(f64),
    /// It counts by its logarithm.
    Logged(f64),
}

/// What became of a gap.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Filled {
    /// There is none.
    Present,
    /// It stays.
    Empty,
    /// This stands in for the figure, in the measure after treatment.
    By(f64),
}

/// How a figure, as treated and filled, comes onto the common scale.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Scaling {
    /// By its place between a worst and a best value, mapped onto a range.
    Between {
        /// The figure.
        figure: f64,
        /// What scores the low end.
        worst: f64,
        /// What scores the high end.
        best: f64,
        /// The range.
        range: (f64, f64),
    },
    /// By its distance from the mean.
    Deviations {
        /// The figure.
        figure: f64,
        /// The mean.
        mean: f64,
        /// The standard deviation.
        deviation: f64,
    },
    /// By how many cities do worse.
    Order {
        /// How many do.
        n_worse: usize,
        /// How many others have a figure.
        n_others: usize,
    },
    /// Against one value.
    Against {
        /// The figure.
        figure: f64,
        /// The best, the mean or the largest.
        reference: f64,
    },
    /// Not at all: there is no figure, or the scale cannot hold the indicator.
    Missing,
}

/// A child of something that is combined.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Part {
    /// The element.
    pub node: NodeId,
    /// Its share among its siblings, in per cent.
    pub share: f64,
    /// Its score.
    pub score: Option<f64>,
}

/// Where a city ends up.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Place {
    /// Its score.
    pub score: f64,
    /// Its rank.
    pub rank: u32,
    /// How many cities are ranked.
    pub n_ranked: usize,
    /// The city ranked right above, and its score.
    pub above: Option<(usize, f64)>,
    /// The city ranked right below.
    pub below: Option<(usize, f64)>,
}

impl Walk {
    /// Follows a unit's figure for an indicator under the weights that gave
    /// these scores.
    #[must_use]
    pub fn new(scored: &Scored, unit: usize, indicator: NodeId) -> Option<Self> {
        let (engine, weights) = (scored.engine(), scored.weights());
        let framework = engine.framework();
        let parent = framework.node(indicator).parent?;
        let pillar = pillar_of(engine, indicator)?;
        let raw = *engine.package().dataset.column(indicator).get(unit)?;
        let raw = raw.is_finite().then_some(raw);
        let prepared = engine.prepared();
        let parts = |nodes: &[NodeId]| {
            let part = |&node: &NodeId| Part {
                node,
                share: 100.0 * weights.share(framework, node),
                score: scored.element_score(node, unit),
            };
            nodes.iter().map(part).collect::<Vec<_>>()
        };
        Some(Self {
            indicator,
            parent,
            pillar,
            raw,
            treated: treated(prepared, indicator, unit),
            filled: filled(prepared, indicator, unit, raw),
            scaling: scaling(prepared, engine, indicator, unit),
            points: scored.element_score(indicator, unit),
            siblings: parts(framework.children(parent)),
            parent_score: scored.element_score(parent, unit),
            pillars: parts(engine.pillars()),
            place: place(scored, unit),
        })
    }
}

fn pillar_of(engine: &Engine, indicator: NodeId) -> Option<usize> {
    let pillars = engine.pillars();
    let framework = engine.framework();
    let mut line = std::iter::once(indicator).chain(framework.ancestors(indicator));
    line.find_map(|node| pillars.iter().position(|&pillar| pillar == node))
}

fn treated(prepared: &Prepared, indicator: NodeId, unit: usize) -> Treated {
    let mut records = prepared.treatments().iter();
    let Some(record) = records.find(|record| record.indicator == indicator) else {
        return Treated::Kept;
    };
    let change = record
        .changes
        .iter()
        .find(|&&(changed, _, _)| changed == unit);
    match (record.action, change) {
        (_, None) => Treated::Kept,
        (Action::Logarithm { .. }, Some(&(_, _, after))) => Treated::Logged(after),
        (_, Some(&(_, _, after))) => Treated::Moved(after),
    }
}

fn filled(prepared: &Prepared, indicator: NodeId, unit: usize, raw: Option<f64>) -> Filled {
    match (raw, prepared.is_imputed(unit, indicator)) {
        (Some(_), _) => Filled::Present,
        (None, true) => Filled::By(prepared.filled(indicator)[unit]),
        (None, false) => Filled::Empty,
    }
}

fn scaling(prepared: &Prepared, engine: &Engine, indicator: NodeId, unit: usize) -> Scaling {
    let column = prepared.scaled_by(indicator);
    let node = engine.framework().node(indicator);
    let figure = prepared.filled(indicator)[unit];
    if figure.is_nan() || prepared.normalised(indicator)[unit].is_nan() {
        return Scaling::Missing;
    }
    let direction = node.direction;
    let worst = || normalise::worst(column, direction);
    let best = || normalise::best(column, direction);
    let posts = || {
        node.goalposts
            .map(|posts| as_treated(prepared, indicator, posts))
    };
    let between = |worst: Option<f64>, best: Option<f64>, range| {
        let (worst, best) = worst.zip(best)?;
        Some(Scaling::Between {
            figure,
            worst,
            best,
            range,
        })
    };
    let against = |reference: Option<f64>| {
        Some(Scaling::Against {
            figure,
            reference: reference?,
        })
    };
    let found = match &prepared.method().normalisation {
        Normalisation::Goalposts { range, .. } => {
            let posts = posts();
            let range = (range.low, range.high);
            between(
                posts.map(|posts| posts.worst),
                posts.map(|posts| posts.best),
                range,
            )
        }
        Normalisation::MinMax { range } => between(worst(), best(), (range.low, range.high)),
        Normalisation::DistanceToTarget => {
            between(worst(), posts().map(|posts| posts.best), (0.0, 1.0))
        }
        Normalisation::ZScore => {
            stats::mean(column)
                .zip(stats::sample_sd(column))
                .map(|(mean, deviation)| Scaling::Deviations {
                    figure,
                    mean,
                    deviation,
                })
        }
        Normalisation::Rank | Normalisation::Borda | Normalisation::PercentileRank { .. } => {
            let sign = direction.sign();
            let is_worse = |&&other: &&f64| sign * (figure - other) > 0.0;
            Some(Scaling::Order {
                n_worse: column.iter().filter(is_worse).count(),
                n_others: stats::count(column).saturating_sub(1),
            })
        }
        Normalisation::ToBest => against(best()),
        Normalisation::ToMean | Normalisation::AboveBelowMean { .. } => {
            against(stats::mean(column))
        }
        Normalisation::FractionOfMaximum => against(stats::min_max(column).map(|(_, high)| high)),
        // No reader is offered these, which need a number or a unit besides.
        Normalisation::ToTarget
        | Normalisation::ToUnit { .. }
        | Normalisation::DistanceToUnit { .. } => None,
    };
    found.unwrap_or(Scaling::Missing)
}

/// Goalposts follow their column onto a logarithmic scale.
fn as_treated(prepared: &Prepared, indicator: NodeId, posts: Goalposts) -> Goalposts {
    let mut records = prepared.treatments().iter();
    let record = records.find(|record| record.indicator == indicator);
    match record.map(|record| record.action) {
        Some(Action::Logarithm { scale }) => Goalposts {
            worst: scale.at(posts.worst),
            best: scale.at(posts.best),
        },
        _ => posts,
    }
}

fn place(scored: &Scored, unit: usize) -> Option<Place> {
    let order = scored.order();
    let position = order.iter().position(|&other| other as usize == unit)?;
    let neighbour = |position: Option<usize>| {
        let unit = *order.get(position?)? as usize;
        Some((unit, scored.score(unit)?))
    };
    Some(Place {
        score: scored.score(unit)?,
        rank: scored.rank(unit)?,
        n_ranked: order.len(),
        above: neighbour(position.checked_sub(1)),
        below: neighbour(position.checked_add(1)),
    })
}
