//! What a better figure would gain a city, and the fewest figures that would
//! have to be better to bring it to a rank.
//!
//! Arithmetic, not forecast: one city's figures move while all others stay as
//! they are, and what others are measured by does not move either. How far they
//! may go is the case's [`Ceiling`]: no poverty at all is nobody's plan.
//!
//! A city that lacks figures of a pillar has its other figures there count for
//! more: what they would gain is then partly what the gap makes of them, and is
//! told so ([`Thin`]).

use composite_index::improve::{self, Lever};
use composite_index::order;
use composite_index::{Dataset, ImproveError, NodeId, Prepared, Scorer, Weights};
use serde::{Deserialize, Serialize};

use super::{Case, Ceiling};

/// What improvements would do for a city.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
    /// What it rests on, where that is less than it seems.
    pub thin: Option<Thin>,
}

/// A figure that counts for more than it should, since others of its pillar are
/// missing.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Thin {
    /// The pillar.
    pub pillar: NodeId,
    /// How many figures of the pillar the city has, filled gaps among them.
    pub n_present: usize,
    /// How many figures of the pillar count.
    pub n_all: usize,
    /// How many times as much the figure counts as in a city without gaps.
    pub times: f64,
}

impl Thin {
    /// Whether a figure of a unit counts for more than it should under these
    /// weights; none if its pillar has no gaps for the unit.
    #[must_use]
    pub fn of(
        prepared: &Prepared,
        weights: &Weights,
        unit: usize,
        indicator: NodeId,
    ) -> Option<Self> {
        let framework = prepared.framework();
        let above = framework.ancestors(indicator);
        let pillar = above.take_while(|&node| node != framework.root()).last()?;
        let weight = |node: NodeId| weights.overall(framework, node);
        let mut all = framework.indicators_under(pillar);
        all.retain(|&node| weight(node) > 0.0);
        let mut present = all.clone();
        present.retain(|&node| prepared.normalised(node)[unit].is_finite());
        if present.len() == all.len() || present.is_empty() {
            return None;
        }
        let sum = |nodes: &[NodeId]| nodes.iter().map(|&node| weight(node)).sum::<f64>();
        Some(Self {
            pillar,
            n_present: present.len(),
            n_all: all.len(),
            times: sum(&all) / sum(&present),
        })
    }

    /// Whether at least half of what the figure would gain is the gap's doing.
    #[must_use]
    pub fn is_mostly_gap(&self) -> bool {
        self.times >= 2.0
    }
}

/// A city's figure raised to that of another.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Plan {
    /// It is held already.
    Held,
    /// By these changes.
    Reached {
        /// What moves, the largest move first.
        changes: Vec<Change>,
        /// The rank then.
        rank: u32,
        /// Whether it is proven that no fewer figures do.
        is_fewest: bool,
    },
    /// By none, with every figure as good as it may become: this is the best rank
    /// to be had.
    OutOfReach {
        /// The best rank.
        best: u32,
    },
}

/// An indicator that moves.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Change {
    /// The indicator.
    pub indicator: NodeId,
    /// The published figure; none if it is missing and filled in.
    pub from: Option<f64>,
    /// The figure that is needed, as finely as the indicator is published and no
    /// worse than needed; none if the published figures do not tell.
    pub to: Option<f64>,
    /// Points moved on the common scale.
    pub points: f64,
    /// What it rests on, where that is less than it seems.
    pub thin: Option<Thin>,
}

/// Why improvements cannot be worked out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
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
    let levers = levers(&scorer, case).map_err(|error| why(&error))?;
    let asked = Asked {
        scorer: &scorer,
        dataset: &case.engine.package().dataset,
        weights: case.engine_weights(&case.weights),
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

fn levers(scorer: &Scorer, case: &Case) -> Result<Vec<Lever>, ImproveError> {
    let levers = improve::levers(scorer, case.unit)?;
    let dataset = &case.engine.package().dataset;
    Ok(match case.ceiling {
        Ceiling::Scale => levers,
        Ceiling::BestCity => up_to_the_best(scorer, dataset, case.unit, levers),
    })
}

/// The same levers, none of which goes further than the best published figure of
/// a ranked city.
#[must_use]
pub fn up_to_the_best(
    scorer: &Scorer,
    dataset: &Dataset,
    unit: usize,
    mut levers: Vec<Lever>,
) -> Vec<Lever> {
    let prepared = scorer.prepared();
    for lever in &mut levers {
        let column = prepared.normalised(lever.indicator);
        let own = column[unit];
        let sign = if lever.limit < own { -1.0 } else { 1.0 };
        let published = (0..column.len())
            .filter(|&unit| prepared.status(unit).is_ranked())
            .filter(|&unit| dataset.value(lever.indicator, unit).is_some())
            .map(|unit| sign * column[unit])
            .filter(|value| value.is_finite());
        // A filled gap may be better than any figure: then it stays.
        let best = published.fold(sign * own, f64::max);
        lever.limit = sign * best.min(sign * lever.limit);
    }
    levers
}

const fn why(error: &ImproveError) -> NotImprovable {
    match error {
        ImproveError::NotOwn { .. } => NotImprovable::NotOwn,
        _ => NotImprovable::NotRanked,
    }
}

impl Improvements {
    /// The single figure that gains most places, with the step that does: that to
    /// the top quarter if it gains any, else that to the best; none if no figure
    /// gains a place.
    #[must_use]
    pub fn greatest(&self) -> Option<(&Improvable, Step)> {
        let moving = |step: Option<Step>| step.filter(|step| step.places > 0);
        let first = self.levers.first();
        let by_quarter = first.and_then(|lever| Some((lever, moving(lever.quarter)?)));
        by_quarter.or_else(|| {
            let levers = self.levers.iter();
            levers
                .filter_map(|lever| Some((lever, moving(lever.best)?)))
                .max_by_key(|(_, step)| step.places)
        })
    }
}

impl Improvements {
    /// The figure of the plan that rests most on a gap, with the gap; none if none
    /// does.
    #[must_use]
    pub fn thinnest(&self) -> Option<(NodeId, &Thin)> {
        let Plan::Reached { changes, .. } = &self.plan else {
            return None;
        };
        let thin = |change: &'_ Change| change.thin.as_ref().map(|thin| thin.times);
        let thinnest = changes
            .iter()
            .filter(|change| change.thin.is_some())
            .max_by(|a, b| {
                let times = |change: &Change| thin(change).unwrap_or(0.0);
                times(a).total_cmp(&times(b))
            })?;
        Some((thinnest.indicator, thinnest.thin.as_ref()?))
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
    weights: Weights,
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
            thin: self.thin(lever.indicator),
        }
    }

    fn thin(&self, indicator: NodeId) -> Option<Thin> {
        Thin::of(self.prepared(), &self.weights, self.unit, indicator)
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
        match self.fewest(levers, goal) {
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
                    rank: plan.rank,
                    is_fewest: plan.is_least,
                })
            }
        }
    }

    /// A plan that moves as few figures as can be, and these no further than need
    /// be.
    ///
    /// Levers are taken in the order of what each gains at its end. Where pillars
    /// and indicators are added up, gains add as well, so the first few that
    /// suffice are the fewest of all; for other means it is a good plan.
    fn fewest(&self, levers: &[Lever], goal: u32) -> Result<improve::Plan, ImproveError> {
        let gains = improve::gains(self.scorer, self.unit, levers, &[f64::INFINITY])?;
        let root = self.dataset.framework().root();
        let sign = self.dataset.framework().node(root).direction.sign();
        let mut order: Vec<usize> = (0..levers.len()).collect();
        order::sort_by(&mut order, |&a, &b| {
            (sign * gains[b].score).total_cmp(&(sign * gains[a].score))
        });
        let levers: Vec<Lever> = order.into_iter().map(|place| levers[place]).collect();
        let with =
            |count: usize| improve::least_change(self.scorer, self.unit, &levers[..count], goal);
        let mut plan = with(levers.len())?;
        // Fewer than `few` do not suffice, as many as `enough` do.
        let (mut few, mut enough) = (0, levers.len());
        while enough - few > 1 {
            let middle = few + (enough - few) / 2;
            match with(middle) {
                Ok(found) => (plan, enough) = (found, middle),
                Err(_) => few = middle,
            }
        }
        Ok(plan)
    }

    fn change(&self, change: &improve::Change) -> Change {
        Change {
            indicator: change.indicator,
            from: self.dataset.value(change.indicator, self.unit),
            to: self.needed(change),
            points: (change.to - change.from).abs(),
            thin: self.thin(change.indicator),
        }
    }

    /// The figure that is needed, rounded to how finely the indicator is published,
    /// and to the good side: what is asked for must suffice.
    fn needed(&self, change: &improve::Change) -> Option<f64> {
        let exact = self.figure_at(change.indicator, change.to)?;
        let own = self.figure_at(change.indicator, change.from)?;
        let column = self.dataset.column(change.indicator);
        let step = 10_f64.powi(i32::from(decimals(column)));
        let scaled = exact * step;
        let near = scaled.round();
        // What is whole up to the last bits is whole.
        let rounded = match (scaled - near).abs() < 1e-6 {
            true => near,
            false if exact > own => scaled.ceil(),
            false => scaled.floor(),
        };
        Some(rounded / step)
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

/// With how many decimals the figures of an indicator are published, up to three;
/// of figures that were never rounded, as many as tell cities apart.
#[must_use]
pub fn decimals(column: &[f64]) -> u8 {
    let present = || column.iter().copied().filter(|figure| figure.is_finite());
    let fits = |&decimals: &u8| {
        let step = 10_f64.powi(i32::from(decimals));
        present().all(|figure| (figure * step - (figure * step).round()).abs() < 1e-6)
    };
    let usual = || {
        let (low, high) = present().fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), x| {
            (low.min(x), high.max(x))
        });
        match high - low {
            spread if spread >= 100.0 => 0,
            spread if spread >= 10.0 => 1,
            spread if spread >= 1.0 => 2,
            _ => 3,
        }
    };
    (0..=3).find(fits).unwrap_or_else(usual)
}
