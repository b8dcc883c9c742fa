//! Whether a rank holds when what it rests on is varied: the answer before the
//! evidence.
//!
//! A verdict is about nine draws of ten, whatever is drawn: all choices at once,
//! or weights alone. What it rests on is told beside it.
//!
//! How far a city may stray and still hold its place is a matter of judgement.
//! The judgement is this: within a sixth of the ranking either way it **holds** (a
//! city in the middle of the upper, middle or lower third stays in its third),
//! within a third it **moves a little**, and beyond that its place **depends** on the
//! choices. The lead is a claim of its own, which any other city at the top disproves: it
//! holds only where nobody else takes it.

use super::engine::Scored;
use super::intervals::RankInterval;
use super::robustness::SpreadAnswer;
use super::robustness::influence::Influence;
use scenario::VaryChoice;

/// Up to one part in so many of the ranking a city strays and holds its place.
const HOLDS: u64 = 6;
/// Up to one part in so many it moves a little.
const MOVES: u64 = 3;
/// The same for the ranking as a whole, by the places that a city strays on
/// average. Cities stray half as far on average as at the ends of nine draws in
/// ten, so a place is worth double.
const WHOLE: u64 = 2;
/// A choice that explains less than this share of the variance by itself is not
/// said to matter most.
const LEAST_SHARE: f64 = 0.1;

/// How far a place holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Hold {
    /// It holds.
    Holds,
    /// It moves a little.
    Moves,
    /// It depends on the choices made.
    Depends,
}

impl Hold {
    /// The word that texts choose by.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Holds => "holds",
            Self::Moves => "moves",
            Self::Depends => "depends",
        }
    }

    fn within(strayed: f64, n_ranked: usize) -> Self {
        let n_ranked = n_ranked as f64;
        if strayed * HOLDS as f64 <= n_ranked {
            Self::Holds
        } else if strayed * MOVES as f64 <= n_ranked {
            Self::Moves
        } else {
            Self::Depends
        }
    }

    /// How far a ranking of so many cities holds in which a city moves by so many
    /// places on average.
    #[must_use]
    pub fn of_ranking(mean_shift: f64, n_ranked: usize) -> Self {
        Self::within(mean_shift * WHOLE as f64, n_ranked)
    }
}

/// Where one city comes in nine draws of ten.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// The city.
    pub unit: usize,
    /// Its rank as things stand.
    pub rank: u32,
    /// The best rank in nine draws of ten.
    pub low: u32,
    /// The worst.
    pub high: u32,
    /// How many cities are ranked.
    pub n_ranked: usize,
}

impl Verdict {
    /// The verdict on a city when all choices are varied; none if it is not
    /// ranked.
    #[must_use]
    pub fn of_spread(answer: &SpreadAnswer, unit: usize) -> Option<Self> {
        let rank = answer.nominal.get(unit).copied().filter(|&rank| rank > 0)?;
        let spread = (*answer.units.get(unit)?)?;
        Some(Self {
            unit,
            rank,
            low: spread.low,
            high: spread.high,
            n_ranked: answer.nominal.iter().filter(|&&rank| rank > 0).count(),
        })
    }

    /// The verdict on a city when weights alone are; none if it is not ranked.
    #[must_use]
    pub fn of_interval(scored: &Scored, unit: usize, interval: RankInterval) -> Option<Self> {
        let rank = |rank: usize| u32::try_from(rank).unwrap_or(u32::MAX);
        Some(Self {
            unit,
            rank: scored.rank(unit)?,
            low: rank(interval.best),
            high: rank(interval.worst),
            n_ranked: scored.order().len(),
        })
    }

    /// Whether the city leads as things stand.
    #[must_use]
    pub const fn is_lead(&self) -> bool {
        self.rank == 1
    }

    /// How far its place holds.
    #[must_use]
    pub fn hold(&self) -> Hold {
        let up = self.rank.saturating_sub(self.low);
        let down = self.high.saturating_sub(self.rank);
        let hold = Hold::within(f64::from(up.max(down)), self.n_ranked);
        if self.is_lead() && self.high > 1 {
            hold.max(Hold::Moves)
        } else {
            hold
        }
    }
}

/// The choice that most depends on; none where none stands out.
#[must_use]
pub fn matters_most(influence: &Influence) -> Option<VaryChoice> {
    let greatest = influence.greatest()?;
    (greatest.alone.value >= LEAST_SHARE).then_some(greatest.choice)
}
