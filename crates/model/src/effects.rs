//! What weights do, beside what they say.

use composite_index::importance;
use scenario::shares::{self, Percent};

use super::engine::Scored;
use super::names::Names;

/// A pillar's stated weight and how much of the scores it accounts for.
#[derive(Clone, Debug, PartialEq)]
pub struct PillarEffect {
    /// Its name.
    pub name: String,
    /// Its share of the weight, in per cent.
    pub stated: f64,
    /// The same as it is shown.
    pub shown: Percent,
    /// Its share of what the pillars account for, in per cent; none where it
    /// or the index is the same for all cities, or where they are too few.
    pub effective: Option<f64>,
    /// Pearson's correlation with the index.
    pub correlation: Option<f64>,
}

/// The effect of each pillar, in order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Effects {
    /// One per pillar.
    pub pillars: Vec<PillarEffect>,
}

impl Effects {
    /// The effects under the weights that gave these scores.
    #[must_use]
    pub fn of(scored: &Scored, names: &Names) -> Self {
        let mut scorer = scored.engine().scorer();
        let found = importance::of_pillars(&mut scorer, scored.weights());
        // Weights that gave scores a moment ago give them again.
        let found = found.unwrap_or_default();
        let stated: Vec<f64> = found.iter().map(|pillar| pillar.stated).collect();
        let shown = shares::percentages(&shares::apportion(&stated, shares::WHOLE));
        let pillars = found
            .into_iter()
            .zip(shown)
            .map(|(pillar, shown)| PillarEffect {
                name: names.element(pillar.node).name,
                stated: 100.0 * pillar.stated,
                shown,
                effective: pillar.curved.map(|share| 100.0 * share),
                correlation: pillar.correlation,
            });
        Self {
            pillars: pillars.collect(),
        }
    }

    /// The pillar whose effect is furthest from its weight.
    #[must_use]
    pub fn widest(&self) -> Option<(&PillarEffect, f64)> {
        let known = self
            .pillars
            .iter()
            .filter_map(|pillar| Some((pillar, pillar.effective?)));
        known.max_by(|(a, x), (b, y)| (x - a.stated).abs().total_cmp(&(y - b.stated).abs()))
    }

    /// The largest share on either side, in per cent.
    #[must_use]
    pub fn largest(&self) -> f64 {
        let shares = self
            .pillars
            .iter()
            .flat_map(|pillar| [Some(pillar.stated), pillar.effective]);
        shares.flatten().fold(0.0, f64::max)
    }
}
