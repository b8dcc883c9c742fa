//! What a better figure would gain a city, and the least improvement that
//! brings it to a rank.
//!
//! Arithmetic, not forecast: one city's figures move while all others stay as
//! they are, and what others are measured by does not move either.

use composite_index::improve::{self, Lever};
use composite_index::order;
use composite_index::{Dataset, ImproveError, NodeId, Prepared, Scorer};

use super::Case;

/// What improvements would do for a city.
#[derive(Clone, Debug, PartialEq)]
pub struct Improvements {
    /// Its rank now.
    pub rank: u32,
    /// Every indicator that counts for it, those that gain most first.
    pub levers: Vec<Improvable>,
    /// The rank aimed for.
    pub goal: u32,
    /// How to get there with the least improvement.
    pub plan: Plan,
}

/// An indicator and what better figures in it would gain.
#[derive(Clone, Debug, PartialEq)]
pub struct Improvable {
    /// The indicator.
    pub indicator: NodeId,
    /// The city's published figure; none if it is missing and filled in.
    pub own: Option<f64>,
    /// As good as the city that a quarter of the ranked cities are no worse
    /// than; none if it is that good already.
    pub quarter: Option<Step>,
    /// As good as the best ranked city; none if it is that good already.
    pub best: Option<Step>,
}

/// A city's figure raised to that of another.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Step {
    /// Index of the other city.
    pub like: usize,
    /// Its published figure.
    pub figure: f64,
    /// The city's rank then.
    pub rank: u32,
    /// How many places better that is.
    pub places: i64,
    /// Its score then.
    pub score: f64,
}

/// How to get to the rank aimed for.
#[derive(Clone, Debug, PartialEq)]
pub enum Plan {
    /// It is held already.
    Held,
    /// By these changes.
    Reached {
        /// What moves, the largest move first.
        changes: Vec<Change>,
        /// Points moved on the common scale, in all.
        points: f64,
        /// The rank then.
        rank: u32,
        /// Whether no smaller change does.
        is_least: bool,
    },
    /// By none: this is the best rank to be had.
    OutOfReach {
        /// The best rank.
        best: u32,
    },
}

/// An indicator that moves.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Change {
    /// The indicator.
    pub indicator: NodeId,
    /// The published figure; none if it is missing and filled in.
    pub from: Option<f64>,
    /// About the figure that is as good as what is needed; none if the
    /// published figures do not tell.
    pub to: Option<f64>,
    /// Points moved on the common scale.
    pub points: f64,
}

/// Why improvements cannot be worked out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotImprovable {
    /// Under this method a change of one city changes the scores of others.
    NotOwn,
    /// The city is not ranked.
    NotRanked,
}

/// What improvements would do.
///
/// # Errors
/// See [`NotImprovable`].
pub fn improvements(case: &Case) -> Result<Improvements, NotImprovable> {
    let scorer = case.scorer().ok_or(NotImprovable::NotRanked)?;
    let rank = scorer.scores().and_then(|scores| scores.rank(case.unit));
    let rank = rank.ok_or(NotImprovable::NotRanked)?;
    let levers = improve::levers(&scorer, case.unit).map_err(|error| why(&error))?;
    let dataset = &case.engine.package().dataset;
    let asked = Asked {
        scorer: &scorer,
        dataset,
        unit: case.unit,
    };
    let mut improvable: Vec<Improvable> = levers.iter().map(|lever| asked.lever(lever)).collect();
    order::sort_by(&mut improvable, |a, b| b.worth().total_cmp(&a.worth()));
    let goal = case.goal_from(rank);
    Ok(Improvements {
        rank,
        levers: improvable,
        goal,
        plan: asked.plan(&levers, rank, goal)?,
    })
}

const fn why(error: &ImproveError) -> NotImprovable {
    match error {
        ImproveError::NotOwn { .. } => NotImprovable::NotOwn,
        _ => NotImprovable::NotRanked,
    }
}

impl Improvable {
    /// The gain that is within reach first, then the greatest.
    fn worth(&self) -> f64 {
        let gain = |step: Option<Step>| step.map_or(0.0, |step| step.places as f64);
        let score = self.quarter.map_or(0.0, |step| step.score);
        gain(self.quarter) * 1e6 + gain(self.best) * 1e3 + score / 1e3
    }
}

struct Asked<'a> {
    scorer: &'a Scorer,
    dataset: &'a Dataset,
    unit: usize,
}

impl Asked<'_> {
    fn prepared(&self) -> &Prepared {
        self.scorer.prepared()
    }

    fn lever(&self, lever: &Lever) -> Improvable {
        let levels = self.levels(lever);
        let quarter = levels.len().div_ceil(4).saturating_sub(1);
        Improvable {
            indicator: lever.indicator,
            own: self.dataset.value(lever.indicator, self.unit),
            quarter: self.step(lever, &levels, quarter),
            best: self.step(lever, &levels, 0),
        }
    }

    /// The ranked cities with a published figure, best first, with how far
    /// each is ahead on the common scale.
    fn levels(&self, lever: &Lever) -> Vec<(usize, f64)> {
        let normalised = self.prepared().normalised(lever.indicator);
        let own = normalised[self.unit];
        if lever.limit == own {
            return Vec::new();
        }
        let sign = (lever.limit - own).signum();
        let mut levels: Vec<(usize, f64)> = (0..normalised.len())
            .filter(|&unit| self.prepared().status(unit).is_ranked())
            .filter(|&unit| self.dataset.value(lever.indicator, unit).is_some())
            .map(|unit| (unit, sign * (normalised[unit] - own)))
            .filter(|(_, lead)| lead.is_finite())
            .collect();
        order::sort_by(&mut levels, |(_, a), (_, b)| b.total_cmp(a));
        levels
    }

    fn step(&self, lever: &Lever, levels: &[(usize, f64)], place: usize) -> Option<Step> {
        let &(_, lead) = levels.get(place).filter(|(_, lead)| *lead > 0.0)?;
        let published = |unit: usize| self.dataset.value(lever.indicator, unit);
        // Of those that are as good, the one that asks for least.
        let own = published(self.unit);
        let way = |unit: usize| own.zip(published(unit)).map_or(0.0, |(a, b)| (b - a).abs());
        let alike = levels.iter().filter(|(_, other)| *other == lead);
        let (like, _) = alike.min_by(|(a, _), (b, _)| way(*a).total_cmp(&way(*b)))?;
        let gains = improve::gains(self.scorer, self.unit, &[*lever], &[lead]).ok()?;
        let gain = gains.first()?;
        Some(Step {
            like: *like,
            figure: published(*like)?,
            rank: gain.rank,
            places: gain.places,
            score: gain.score,
        })
    }

    fn plan(&self, levers: &[Lever], rank: u32, goal: u32) -> Result<Plan, NotImprovable> {
        if rank <= goal {
            return Ok(Plan::Held);
        }
        match improve::least_change(self.scorer, self.unit, levers, goal) {
            Err(ImproveError::OutOfReach { best, .. }) => Ok(Plan::OutOfReach { best }),
            Err(error) => Err(why(&error)),
            Ok(plan) => {
                let moves = plan
                    .changes
                    .iter()
                    .filter(|change| change.from != change.to);
                let mut changes: Vec<Change> = moves.map(|change| self.change(change)).collect();
                order::sort_by(&mut changes, |a, b| b.points.total_cmp(&a.points));
                Ok(Plan::Reached {
                    changes,
                    points: plan.points,
                    rank: plan.rank,
                    is_least: plan.is_least,
                })
            }
        }
    }

    fn change(&self, change: &improve::Change) -> Change {
        Change {
            indicator: change.indicator,
            from: self.dataset.value(change.indicator, self.unit),
            to: self.figure_at(change.indicator, change.to),
            points: (change.to - change.from).abs(),
        }
    }

    /// About the published figure that has a value on the common scale, read
    /// between those of the cities and the goalposts: exact where the scale is
    /// a straight line.
    fn figure_at(&self, indicator: NodeId, value: f64) -> Option<f64> {
        let normalised = self.prepared().normalised(indicator);
        let mut known: Vec<(f64, f64)> = normalised
            .iter()
            .enumerate()
            .filter_map(|(unit, &x)| Some((x, self.dataset.value(indicator, unit)?)))
            .filter(|(x, _)| x.is_finite())
            .collect();
        let posts = self.dataset.framework().node(indicator).goalposts;
        let bounds = self.prepared().scale_of(indicator).bounds;
        if let Some((posts, bounds)) = posts.zip(bounds).filter(|_| self.has_goalposts()) {
            known.extend([(bounds.low, posts.worst), (bounds.high, posts.best)]);
        }
        let below = known.iter().filter(|(x, _)| *x <= value);
        let above = known.iter().filter(|(x, _)| *x >= value);
        let (low_x, low) = *below.max_by(|(a, _), (b, _)| a.total_cmp(b))?;
        let (high_x, high) = *above.min_by(|(a, _), (b, _)| a.total_cmp(b))?;
        let way = if high_x > low_x {
            (value - low_x) / (high_x - low_x)
        } else {
            0.0
        };
        Some(low + way * (high - low))
    }

    fn has_goalposts(&self) -> bool {
        matches!(
            self.prepared().method().normalisation,
            composite_index::Normalisation::Goalposts { .. }
        )
    }
}
