//! Where compared cities stood at the baseline and where they stand now.

use std::sync::Arc;

use composite_index::Weights;

use super::engine::{Engine, Scored};
use super::names::Names;

/// Scores at the baseline, one per unit, `NaN` for units that are not ranked.
#[derive(Clone, Debug, Default)]
pub struct Baseline(Arc<Vec<f64>>);

impl PartialEq for Baseline {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl Baseline {
    /// Scores under the weights of the baseline; none where these have no
    /// answer.
    #[must_use]
    pub fn new(engine: &Engine, weights: &Weights) -> Self {
        let mut scorer = engine.scorer();
        let scores = scorer.score(weights).map(|scores| {
            let units = 0..engine.package().dataset.n_units();
            units
                .map(|unit| scores.score(unit).unwrap_or(f64::NAN))
                .collect()
        });
        Self(Arc::new(scores.unwrap_or_default()))
    }

    fn score(&self, unit: usize) -> Option<f64> {
        self.0.get(unit).copied().filter(|score| !score.is_nan())
    }
}

/// Where a city stands under one set of weights.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Standing {
    /// Its rank.
    pub rank: u32,
    /// Its score, if it is known.
    pub score: Option<f64>,
}

/// One compared city before and now.
#[derive(Clone, Debug, PartialEq)]
pub struct Course {
    /// Its place in the comparison.
    pub place: usize,
    /// Its name.
    pub name: String,
    /// At the baseline; none if it was not ranked there.
    pub before: Option<Standing>,
    /// Now; none if it is not ranked.
    pub now: Option<Standing>,
}

impl Course {
    /// How many places it has gained.
    #[must_use]
    pub fn gain(&self) -> Option<i64> {
        let (before, now) = self.before.zip(self.now)?;
        Some(i64::from(before.rank) - i64::from(now.rank))
    }
}

/// Where compared cities come from and have got to.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Slope {
    /// The cities, in the order chosen.
    pub courses: Vec<Course>,
}

impl Slope {
    /// The compared cities' ranks and scores, before and now.
    #[must_use]
    pub fn new(scored: &Scored, units: &[usize], baseline: &Baseline, names: &Names) -> Self {
        let course = |(place, &unit): (usize, &usize)| {
            let now = scored.rank(unit);
            let before = now.zip(scored.gain(unit)).and_then(|(rank, gain)| {
                // Adding the gain gives back the rank that it was taken from.
                u32::try_from(i64::from(rank) + gain).ok()
            });
            Course {
                place,
                name: names.city(unit).to_owned(),
                before: before.map(|rank| Standing {
                    rank,
                    score: baseline.score(unit),
                }),
                now: now.map(|rank| Standing {
                    rank,
                    score: scored.score(unit),
                }),
            }
        };
        Self {
            courses: units.iter().enumerate().map(course).collect(),
        }
    }

    /// The city that has moved furthest, if any has; of two that have moved as
    /// far, the one that now stands higher.
    #[must_use]
    pub fn furthest(&self) -> Option<&Course> {
        let moved = self
            .courses
            .iter()
            .filter(|course| course.gain().is_some_and(|gain| gain != 0));
        moved.max_by_key(|course| {
            let far = course.gain().unwrap_or_default().abs();
            let low = course.now.map_or(u32::MAX, |now| now.rank);
            (far, std::cmp::Reverse(low))
        })
    }

    /// How many cities have risen and how many have fallen.
    #[must_use]
    pub fn counts(&self) -> (usize, usize) {
        let gains = || self.courses.iter().filter_map(Course::gain);
        (
            gains().filter(|&gain| gain > 0).count(),
            gains().filter(|&gain| gain < 0).count(),
        )
    }
}
