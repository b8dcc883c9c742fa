//! How far ranks move when weights do: for each city the ranks that it takes
//! in nine of ten draws of weights around the current ones.
//!
//! Draws are made a few at a time, so that whoever asks can stop in time and
//! go on later. The same weights, reach and number of draws give the same
//! intervals, and every drag uses the same draws: an interval changes with the
//! weights, never by chance.

use composite_index::acceptability::RankAcceptability;
use composite_index::error::{AcceptabilityError, SampleError};
use composite_index::{Aggregation, Form, NodeId, Scorer, WeightDraws, WeightRegion, Weights};

use super::engine::{Engine, Scored};
use scenario::Spread;

/// The share of draws cut off at either end: nine of ten are left.
pub const BEYOND: f64 = 0.05;
/// The seed of the draws.
pub const SEED: u32 = 1;
/// Up to this many cities intervals follow a drag.
pub const LIVE_MAX: usize = 1_000;
/// Up to this many cities they are drawn at all where wins are counted, which
/// takes the square of the cities' number.
pub const OUTRANKED_MAX: usize = 500;

/// How many draws there are in the end, where they follow a drag.
const LIVE_DRAWS: usize = 1_000;
/// How many there are where each takes a ranking of its own.
const SINGLE_DRAWS: usize = 400;
/// How many there must be before an interval is worth showing.
const LEAST_DRAWS: usize = 48;
/// How many are made at a time: a few of the engine's batches.
const PORTION: usize = 64;

/// Ranks that a city takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RankInterval {
    /// The best.
    pub best: usize,
    /// The worst.
    pub worst: usize,
}

/// How fast intervals can be had.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pace {
    /// Within a frame of a drag.
    Live,
    /// When weights have come to rest.
    AtRest,
    /// Not on this page.
    Never,
}

impl Pace {
    /// How fast an engine's intervals can be had.
    #[must_use]
    pub fn of(engine: &Engine) -> Self {
        let n_units = engine.package().dataset.n_units();
        let aggregation = engine.prepared().method().aggregation_at(0);
        let is_mean = aggregation.transform().is_some();
        match aggregation {
            Aggregation::Copeland if n_units > OUTRANKED_MAX => Self::Never,
            _ if is_mean && n_units <= LIVE_MAX => Self::Live,
            _ => Self::AtRest,
        }
    }

    /// How many draws stand behind an interval in the end.
    #[must_use]
    pub const fn n_draws(self) -> usize {
        match self {
            Self::Live => LIVE_DRAWS,
            Self::AtRest => SINGLE_DRAWS,
            Self::Never => 0,
        }
    }
}

/// Why there are no intervals.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum IntervalsError {
    /// Counting wins among so many cities takes too long.
    #[error("too many cities for so many rankings")]
    TooMany,
    /// Nothing is ranked, or not yet.
    #[error(transparent)]
    Form(#[from] composite_index::error::FormError),
    /// The weights leave nothing to draw from.
    #[error(transparent)]
    Sample(#[from] SampleError),
    /// Form and region do not fit.
    #[error(transparent)]
    Acceptability(#[from] AcceptabilityError),
}

/// Rank intervals of all cities under weights that stray from given ones.
#[derive(Clone, Debug)]
pub struct Intervals {
    draws: Draws,
    goal: usize,
}

/// The two ways of ranking many draws.
#[derive(Clone, Debug)]
enum Draws {
    /// Many at a time, ranks counted.
    Counted(Box<RankAcceptability>),
    /// One by one, ranks kept.
    Kept(Box<Kept>),
}

#[derive(Clone, Debug)]
struct Kept {
    scorer: Scorer,
    weights: Weights,
    pillars: Vec<NodeId>,
    draws: WeightDraws,
    shares: Vec<f64>,
    /// Draw by draw, one rank per unit, 0 where it has none. A data set has
    /// fewer units than a `u16` counts.
    ranks: Vec<Vec<u16>>,
}

impl Intervals {
    /// Makes ready to draw around the weights that gave these scores.
    ///
    /// # Errors
    /// [`IntervalsError`] says why nothing can be drawn.
    pub fn new(scored: &Scored, spread: Spread) -> Result<Self, IntervalsError> {
        let engine = scored.engine();
        let pace = Pace::of(engine);
        let weights = scored.weights().clone();
        let shares: Vec<f64> = engine
            .pillars()
            .iter()
            .map(|&pillar| weights.share(engine.framework(), pillar))
            .collect();
        let region = region(&shares, spread)?;
        let draws = match pace {
            Pace::Never => return Err(IntervalsError::TooMany),
            Pace::Live => {
                let form = Form::of(scored.scorer())?;
                Draws::Counted(Box::new(RankAcceptability::new(form, region, SEED)?))
            }
            Pace::AtRest => Draws::Kept(Box::new(Kept {
                scorer: engine.scorer(),
                weights,
                pillars: engine.pillars().to_vec(),
                draws: WeightDraws::new(region, SEED),
                shares,
                ranks: Vec::new(),
            })),
        };
        Ok(Self {
            draws,
            goal: pace.n_draws(),
        })
    }

    /// Makes a few more draws.
    pub fn advance(&mut self) {
        let missing = self.goal.saturating_sub(self.n_draws());
        match &mut self.draws {
            Draws::Counted(found) => found.advance(missing.min(PORTION)),
            Draws::Kept(kept) if missing > 0 => kept.draw(),
            Draws::Kept(_) => {}
        }
    }

    /// How many draws there have been.
    #[must_use]
    pub fn n_draws(&self) -> usize {
        match &self.draws {
            Draws::Counted(found) => found.n_draws(),
            Draws::Kept(kept) => kept.ranks.len(),
        }
    }

    /// Whether there are enough draws for a first look.
    #[must_use]
    pub fn is_presentable(&self) -> bool {
        self.n_draws() >= LEAST_DRAWS
    }

    /// Whether all draws have been made.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.n_draws() >= self.goal
    }

    /// The ranks of a unit that are left when [`BEYOND`] of its draws are cut
    /// off at either end; none if it has no rank.
    #[must_use]
    pub fn of(&self, unit: usize) -> Option<RankInterval> {
        match &self.draws {
            Draws::Counted(found) => {
                let row = found.form().row(unit)?;
                let (best, worst) = found.interval(row, BEYOND)?;
                Some(RankInterval { best, worst })
            }
            Draws::Kept(kept) => kept.interval(unit),
        }
    }
}

impl Kept {
    fn draw(&mut self) {
        self.draws.fill(&mut self.shares);
        for (&pillar, &share) in self.pillars.iter().zip(&self.shares) {
            // A share is neither negative nor infinite.
            let _ = self.weights.set(pillar, share);
        }
        // Weights without a score give no rank; the draw counts all the same,
        // or there would be no end.
        let scored = self.scorer.score(&self.weights);
        let ranks = scored.map(|scores| scores.ranks().iter().map(|&rank| as_u16(rank)).collect());
        self.ranks.push(ranks.unwrap_or_default());
    }

    fn interval(&self, unit: usize) -> Option<RankInterval> {
        let ranks = self.ranks.iter().filter_map(|ranks| ranks.get(unit));
        let mut ranks: Vec<u16> = ranks.copied().filter(|&rank| rank > 0).collect();
        ranks.sort_unstable();
        let cut = (BEYOND * ranks.len() as f64) as usize;
        Some(RankInterval {
            best: usize::from(*ranks.get(cut)?),
            worst: usize::from(ranks[ranks.len() - 1 - cut]),
        })
    }
}

fn as_u16(rank: u32) -> u16 {
    u16::try_from(rank).unwrap_or(u16::MAX)
}

/// All shares that stray from the given ones no further than a spread allows.
/// A weight of 0 stays 0 but where any weights will do.
///
/// # Errors
/// [`SampleError`] where there is no pillar.
pub fn region(shares: &[f64], spread: Spread) -> Result<WeightRegion, SampleError> {
    let Some(reach) = spread.reach() else {
        return WeightRegion::simplex(shares.len());
    };
    let lower: Vec<f64> = shares.iter().map(|share| share * (1.0 - reach)).collect();
    let upper: Vec<f64> = shares.iter().map(|share| share * (1.0 + reach)).collect();
    WeightRegion::bounded(&lower, &upper)
}
