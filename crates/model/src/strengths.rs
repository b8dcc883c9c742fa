//! What of a city is good and what is not, measured against the median city.
//!
//! The strongest pillar of a weak city is no strength: sentences that name one say
//! on which side of the median it lies.

use composite_index::stats;

use super::engine::PillarScores;

/// How far a city is ahead of the median ranked city in each pillar, in points
/// of the pillar; below 0 where it is behind, none where it has no score.
#[must_use]
pub fn leads(scores: &PillarScores, unit: usize) -> Vec<Option<f64>> {
    let engine = scores.engine();
    let lead = |&pillar: &_| {
        let own = scores.score(pillar, unit)?;
        let column = scores.scores(pillar).iter().copied().enumerate();
        let ranked = column.filter(|&(unit, _)| scores.is_ranked(unit));
        let ranked: Vec<f64> = ranked.map(|(_, score)| score).collect();
        let sign = engine.framework().node(pillar).direction.sign();
        Some(sign * (own - stats::median(&ranked)?))
    };
    engine.pillars().iter().map(lead).collect()
}

/// Where a city is furthest ahead of the median city, and where furthest behind.
/// Pillars are told by their places.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Strengths {
    /// Ahead somewhere and behind somewhere.
    Mixed {
        /// Where it is furthest ahead.
        ahead: usize,
        /// Where it is furthest behind.
        behind: usize,
    },
    /// Nowhere behind.
    Ahead {
        /// Where it is furthest ahead.
        most: usize,
    },
    /// Nowhere ahead.
    Behind {
        /// Where it comes nearest; none where it has but one score.
        least: Option<usize>,
        /// Where it is furthest behind.
        most: usize,
    },
    /// It is level with the median city in all, or has no scores.
    Level,
}

impl Strengths {
    /// Those that follow from how far a city is ahead in each pillar.
    #[must_use]
    pub fn of(leads: &[Option<f64>]) -> Self {
        let known = || {
            let leads = leads.iter().copied().enumerate();
            leads.filter_map(|(pillar, lead)| Some((pillar, lead?)))
        };
        let best = known().max_by(|(_, a), (_, b)| a.total_cmp(b));
        let worst = known().min_by(|(_, a), (_, b)| a.total_cmp(b));
        match best.zip(worst) {
            Some(((ahead, high), (behind, low))) if high > 0.0 && low < 0.0 => {
                Self::Mixed { ahead, behind }
            }
            Some(((most, high), _)) if high > 0.0 => Self::Ahead { most },
            Some(((least, _), (most, low))) if low < 0.0 => Self::Behind {
                least: (least != most).then_some(least),
                most,
            },
            _ => Self::Level,
        }
    }
}
