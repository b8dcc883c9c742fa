//! Where a city stands, and what its rank rests on. Cheap enough for every
//! step of a drag.

use composite_index::{Evidence, Status};

use super::super::engine::{Decimals, Scored};

/// Where a city stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Standing {
    /// Index of the city in the data set.
    pub unit: usize,
    /// Its place, if it is ranked.
    pub place: Option<Place>,
    /// Why it is ranked or not.
    pub status: Status,
    /// How many cities are ranked.
    pub n_ranked: usize,
    /// What it rests on.
    pub figures: Figures,
    /// With how many decimals scores are told.
    pub decimals: Decimals,
}

/// A city's place in the ranking.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Place {
    /// Its rank; ties share the best.
    pub rank: u32,
    /// Its score.
    pub score: f64,
    /// How many others share the rank.
    pub n_tied: usize,
    /// How many places it has gained against the baseline; none if it was not
    /// ranked there.
    pub gain: Option<i64>,
}

/// What a city's scores rest on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    /// Indicators of the index.
    pub n_indicators: usize,
    /// Those for which the city has a published figure.
    pub n_present: usize,
    /// Gaps that the method fills.
    pub n_filled: usize,
    /// Published figures that stand in for what nobody measures.
    pub n_proxies: usize,
}

impl Standing {
    /// Where a city stands under the newest scores.
    #[must_use]
    pub fn of(scored: &Scored, unit: usize) -> Self {
        let engine = scored.engine();
        let place = scored.rank(unit).zip(scored.score(unit));
        Self {
            unit,
            place: place.map(|(rank, score)| Place {
                rank,
                score,
                n_tied: n_tied(scored, unit, rank),
                gain: scored.gain(unit),
            }),
            status: engine.status(unit).clone(),
            n_ranked: scored.order().len(),
            figures: Figures::of(scored, unit),
            decimals: engine.chain().decimals(),
        }
    }
}

fn n_tied(scored: &Scored, unit: usize, rank: u32) -> usize {
    // Those who share a rank stand together, at the place that it names.
    let first = (rank as usize).saturating_sub(1);
    let from_first = scored.order().iter().skip(first);
    from_first
        .map(|&other| other as usize)
        .take_while(|&other| scored.rank(other) == Some(rank))
        .filter(|&other| other != unit)
        .count()
}

impl Figures {
    fn of(scored: &Scored, unit: usize) -> Self {
        let engine = scored.engine();
        let dataset = &engine.package().dataset;
        let framework = dataset.framework();
        let mut figures = Self {
            n_indicators: framework.indicators().len(),
            n_filled: engine.n_filled(framework.root(), unit),
            ..Self::default()
        };
        for &indicator in framework.indicators() {
            if dataset.value(indicator, unit).is_none() {
                continue;
            }
            figures.n_present += 1;
            if framework.node(indicator).metadata.evidence == Some(Evidence::Proxy) {
                figures.n_proxies += 1;
            }
        }
        figures
    }
}
