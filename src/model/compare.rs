//! The comparison of a few cities as plain values, for charts, tables and
//! sentences alike.

use super::engine::{Decimals, Scored};
use super::names::Names;

/// A few cities side by side.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Comparison {
    /// The pillars, in order.
    pub pillars: Vec<ComparedPillar>,
    /// The cities, in the order chosen.
    pub cities: Vec<ComparedCity>,
    /// Lowest and highest pillar score to draw.
    pub scale: (f64, f64),
    /// Whether scores are sums of what pillars add.
    pub has_parts: bool,
    /// With how many decimals scores are told.
    pub decimals: Decimals,
    /// What parts the two best ranked cities most; none where fewer are
    /// ranked or where wins are counted.
    pub gap: Option<Gap>,
    /// The span that contributions are drawn on: round numbers beyond the
    /// smallest, if any is negative, and the largest.
    pub reach: (f64, f64),
}

/// The pillar that makes the most of a difference between two cities.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Gap {
    /// Index of the pillar.
    pub pillar: usize,
    /// By how many points the better ranked city is ahead there.
    pub points: f64,
}

/// A pillar of a comparison.
#[derive(Clone, Debug, PartialEq)]
pub struct ComparedPillar {
    /// Its name.
    pub name: String,
    /// Its weight in whole per cent.
    pub percent: u32,
}

/// A city of a comparison.
#[derive(Clone, Debug, PartialEq)]
pub struct ComparedCity {
    /// Index of the unit in the data set.
    pub unit: usize,
    /// Its name.
    pub name: String,
    /// Its rank and score, if it is ranked.
    pub place: Option<(u32, f64)>,
    /// Its score in each pillar.
    pub scores: Vec<Option<f64>>,
    /// How many filled gaps each of these rests on.
    pub filled: Vec<usize>,
    /// What each pillar adds to its score; none if it is not ranked, or if the
    /// method does not add pillars up.
    pub contributions: Option<Vec<f64>>,
}

impl Comparison {
    /// Puts cities side by side under the newest scores.
    #[must_use]
    pub fn new(scored: &Scored, units: &[usize], percentages: &[u32], names: &Names) -> Self {
        let engine = scored.engine();
        let pillar = |(index, &node): (usize, _)| ComparedPillar {
            name: names.element(node).name,
            percent: percentages.get(index).copied().unwrap_or(0),
        };
        let cities: Vec<ComparedCity> = units
            .iter()
            .map(|&unit| compared_city(scored, unit, names))
            .collect();
        let scores = || {
            cities
                .iter()
                .flat_map(|city| city.scores.iter().flatten().copied())
        };
        let scale = engine.pillar_scale().map_or_else(
            || {
                (
                    scores().fold(0.0, f64::min).floor(),
                    scores().fold(0.0, f64::max).ceil(),
                )
            },
            |range| (range.low.min(0.0), range.high),
        );
        let amounts = || {
            cities
                .iter()
                .flat_map(|city| city.contributions.iter().flatten().copied())
        };
        let reach = (
            -round_up(-amounts().fold(0.0, f64::min)),
            round_up(amounts().fold(0.0, f64::max)),
        );
        let gap = widest_gap(scored, &cities);
        Self {
            pillars: engine.pillars().iter().enumerate().map(pillar).collect(),
            gap,
            cities,
            scale,
            has_parts: engine.has_parts(),
            decimals: engine.chain().decimals(),
            reach,
        }
    }

    /// The same comparison without what weights bear on. Equal before and
    /// after a drag, it spares its readers the work.
    #[must_use]
    pub fn without_weights(mut self) -> Self {
        for pillar in &mut self.pillars {
            pillar.percent = 0;
        }
        for city in &mut self.cities {
            city.place = None;
            city.contributions = None;
        }
        self.reach = (0.0, 0.0);
        self.gap = None;
        self
    }

    /// The ranked cities, best first.
    #[must_use]
    pub fn by_rank(&self) -> Vec<&ComparedCity> {
        by_rank(&self.cities)
    }

    /// Whether any pillar score rests on filled gaps.
    #[must_use]
    pub fn has_filled(&self) -> bool {
        self.cities
            .iter()
            .any(|city| city.filled.iter().any(|&count| count > 0))
    }
}

fn by_rank(cities: &[ComparedCity]) -> Vec<&ComparedCity> {
    let mut ranked: Vec<&ComparedCity> =
        cities.iter().filter(|city| city.place.is_some()).collect();
    ranked.sort_by_key(|city| city.place.map(|(rank, _)| rank));
    ranked
}

fn widest_gap(scored: &Scored, cities: &[ComparedCity]) -> Option<Gap> {
    let ranked = by_rank(cities);
    let [first, second, ..] = ranked.as_slice() else {
        return None;
    };
    let lead = scored.engine().lead(first.unit, second.unit)?;
    let gaps = lead.into_iter().enumerate();
    let (pillar, points) = gaps.max_by(|(_, a), (_, b)| a.abs().total_cmp(&b.abs()))?;
    Some(Gap { pillar, points })
}

/// The next round number: an axis that follows each step of a drag would hide
/// that the bars grow.
fn round_up(amount: f64) -> f64 {
    const STEPS: [f64; 12] = [
        0.0, 0.25, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 30.0, 50.0, 75.0, 100.0,
    ];
    STEPS
        .into_iter()
        .find(|&step| step >= amount)
        .unwrap_or_else(|| amount.ceil())
}

fn compared_city(scored: &Scored, unit: usize, names: &Names) -> ComparedCity {
    let engine = scored.engine();
    let place = scored.rank(unit).zip(scored.score(unit));
    ComparedCity {
        unit,
        name: names.city(unit).to_owned(),
        place,
        scores: engine
            .pillars()
            .iter()
            .map(|&pillar| engine.element_score(pillar, unit))
            .collect(),
        filled: engine
            .pillars()
            .iter()
            .map(|&pillar| engine.n_filled(pillar, unit))
            .collect(),
        contributions: place.and_then(|_| engine.contributions(unit)),
    }
}
