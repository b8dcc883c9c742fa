//! The comparison of a few cities as plain values, for charts, tables and
//! sentences alike.

use super::argument::Argument;
use super::engine::{Decimals, Scored};
use super::indicators::leaders;
use super::names::Names;
use composite_index::{NodeId, order};
use scenario::shares::Percent;

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
    /// What carries the lead of the one of [`Comparison::pair`] over the other;
    /// none where fewer are ranked or where wins are counted.
    pub lead: Option<Lead>,
    /// The span that contributions are drawn on: round numbers beyond the
    /// smallest, if any is negative, and the largest.
    pub reach: (f64, f64),
}

/// What carries a lead, and what speaks against it.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Lead {
    /// The pillar that carries most of it.
    pub carries: Option<Gap>,
    /// The pillar that speaks most for the other city.
    pub against: Option<Gap>,
}

/// A pillar's part in the difference between two cities.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Gap {
    /// Index of the pillar.
    pub pillar: usize,
    /// How many points it makes, whichever city they speak for.
    pub points: f64,
}

/// The pillar in which cities differ most.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spread {
    /// Index of the pillar.
    pub pillar: usize,
    /// The cities with the lowest and the highest score there, by their places
    /// in the comparison, with these scores.
    pub ends: [(usize, f64); 2],
}

/// A pillar of a comparison.
#[derive(Clone, Debug, PartialEq)]
pub struct ComparedPillar {
    /// Its name.
    pub name: String,
    /// Its weight.
    pub percent: Percent,
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
    pub fn new(scored: &Scored, units: &[usize], percentages: &[Percent], names: &Names) -> Self {
        Self::over(scored, units, scored.engine().pillars(), percentages, names)
    }

    /// The same over the indicators below the pillars, without what weights bear
    /// on: for a framework of one pillar, whose profile would be a single score.
    /// Of many indicators those in which the cities differ most.
    #[must_use]
    pub fn of_indicators(scored: &Scored, units: &[usize], names: &Names) -> Self {
        let framework = scored.engine().framework();
        let width = |&node: &NodeId| {
            let scores = units
                .iter()
                .filter_map(|&unit| scored.element_score(node, unit));
            let (low, high) = scores.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), x| {
                (low.min(x), high.max(x))
            });
            // Below 0 where none of them has a score.
            high - low
        };
        let mut widest: Vec<NodeId> = framework.indicators().to_vec();
        order::sort_by(&mut widest, |a, b| width(b).total_cmp(&width(a)));
        widest.truncate(MOST_INDICATORS);
        let indicators = framework.indicators().iter().copied();
        let shown: Vec<NodeId> = indicators.filter(|node| widest.contains(node)).collect();
        let mut comparison = Self::over(scored, units, &shown, &[], names).without_weights();
        // Indicators need not lie on the scale of their pillar.
        let scores = comparison.cities.iter().flat_map(|city| &city.scores);
        let (low, high) = scores.flatten().fold(comparison.scale, |(low, high), &x| {
            (low.min(x), high.max(x))
        });
        comparison.scale = (low, high);
        comparison
    }

    fn over(
        scored: &Scored,
        units: &[usize],
        nodes: &[NodeId],
        percentages: &[Percent],
        names: &Names,
    ) -> Self {
        let engine = scored.engine();
        let pillar = |(index, &node): (usize, _)| ComparedPillar {
            name: names.element(node).name,
            percent: percentages.get(index).copied().unwrap_or_default(),
        };
        let cities: Vec<ComparedCity> = units
            .iter()
            .map(|&unit| compared_city(scored, unit, nodes, names))
            .collect();
        let scores = || {
            cities
                .iter()
                .flat_map(|city| city.scores.iter().flatten().copied())
        };
        let (low, high) = engine.pillar_scale().map_or_else(
            || {
                (
                    scores().fold(0.0, f64::min).floor(),
                    scores().fold(0.0, f64::max).ceil(),
                )
            },
            |range| (range.low.min(0.0), range.high),
        );
        // Where every score is zero, a scale has two ends all the same.
        let scale = (low, if high > low { high } else { low + 1.0 });
        let amounts = || {
            cities
                .iter()
                .flat_map(|city| city.contributions.iter().flatten().copied())
        };
        let reach = (
            -round_up(-amounts().fold(0.0, f64::min)),
            round_up(amounts().fold(0.0, f64::max)),
        );
        let lead = lead(scored, &cities);
        Self {
            pillars: nodes.iter().enumerate().map(pillar).collect(),
            lead,
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
            pillar.percent = Percent::default();
        }
        for city in &mut self.cities {
            city.place = None;
            city.contributions = None;
        }
        self.reach = (0.0, 0.0);
        self.lead = None;
        self
    }

    /// The ranked cities, best first.
    #[must_use]
    pub fn by_rank(&self) -> Vec<&ComparedCity> {
        by_rank(&self.cities)
    }

    /// The two cities that a comparison is summed up by, the better ranked first;
    /// none if fewer are ranked.
    ///
    /// One is the first of those compared, which the reader chose first or looks
    /// at; the other is the next better ranked one, or the next below if it is the
    /// best. Where the first is not ranked, they are the two best.
    #[must_use]
    pub fn pair(&self) -> Option<(&ComparedCity, &ComparedCity)> {
        pair(&self.cities)
    }

    /// The city that scores highest in most pillars, with their number; none
    /// if two share that.
    #[must_use]
    pub fn most_ahead(&self) -> Option<(&ComparedCity, usize)> {
        let mut wins = vec![0; self.cities.len()];
        for pillar in 0..self.pillars.len() {
            let scores: Vec<Option<f64>> = self
                .cities
                .iter()
                .map(|city| city.scores.get(pillar).copied().flatten())
                .collect();
            for (city, leads) in leaders(&scores).into_iter().enumerate() {
                wins[city] += usize::from(leads);
            }
        }
        let most = wins.iter().copied().max().filter(|&most| most > 0)?;
        let mut first = wins.iter().enumerate().filter(|(_, count)| **count == most);
        let (city, _) = first.next()?;
        first.next().is_none().then(|| (&self.cities[city], most))
    }

    /// The pillar in which the cities differ most; none if they are alike in
    /// all.
    #[must_use]
    pub fn widest_spread(&self) -> Option<Spread> {
        let ends = |pillar: usize| {
            let scores = self.cities.iter().enumerate();
            let known = scores.filter_map(|(city, compared)| {
                let score = compared.scores.get(pillar).copied().flatten()?;
                Some((city, score))
            });
            let known: Vec<(usize, f64)> = known.collect();
            let by_score = |a: &&(usize, f64), b: &&(usize, f64)| a.1.total_cmp(&b.1);
            let low = known.iter().min_by(by_score)?;
            let high = known.iter().max_by(by_score)?;
            (low.1 < high.1).then_some(Spread {
                pillar,
                ends: [*low, *high],
            })
        };
        let width = |spread: &Spread| spread.ends[1].1 - spread.ends[0].1;
        (0..self.pillars.len())
            .filter_map(ends)
            .max_by(|a, b| width(a).total_cmp(&width(b)))
    }

    /// The pillar that adds most to the score of the best ranked city, with
    /// the city and the points; none where scores have no parts.
    #[must_use]
    pub fn largest_part(&self) -> Option<(&ComparedCity, usize, f64)> {
        let city = *self.by_rank().first()?;
        let parts = city.contributions.as_ref()?.iter().copied().enumerate();
        let (pillar, points) = parts.max_by(|a, b| a.1.total_cmp(&b.1))?;
        Some((city, pillar, points))
    }

    /// Whether any pillar score rests on filled gaps.
    #[must_use]
    pub fn has_filled(&self) -> bool {
        self.cities
            .iter()
            .any(|city| city.filled.iter().any(|&count| count > 0))
    }
}

/// The most indicators in one profile.
const MOST_INDICATORS: usize = 12;

/// How many cities are compared where the reader has chosen none.
const USUAL: usize = 3;

/// The cities that are compared where the reader has chosen none, by their ranks at
/// the baseline, 0 for those that are not ranked: the city in the foreground, then
/// those next to it in rank; without one, the leaders.
///
/// Ranks of the moment would have other cities come and go in a drag.
#[must_use]
pub fn usual(ranks: &[u32], focus: Option<usize>) -> Vec<usize> {
    let mut order: Vec<usize> = (0..ranks.len()).filter(|&unit| ranks[unit] > 0).collect();
    order::sort_by_key(&mut order, |&unit| ranks[unit]);
    let place = focus.and_then(|focus| order.iter().position(|&unit| unit == focus));
    // One above it and one below, or two of a kind at either end.
    let last = order.len().saturating_sub(USUAL);
    let start = place.map_or(0, |place| place.saturating_sub(1).min(last));
    let around = order.into_iter().skip(start).take(USUAL);
    let others = around.filter(|&unit| Some(unit) != focus);
    focus.into_iter().chain(others).take(USUAL).collect()
}

fn by_rank(cities: &[ComparedCity]) -> Vec<&ComparedCity> {
    let mut ranked: Vec<&ComparedCity> =
        cities.iter().filter(|city| city.place.is_some()).collect();
    order::sort_by_key(&mut ranked, |city| city.place.map(|(rank, _)| rank));
    ranked
}

fn pair(cities: &[ComparedCity]) -> Option<(&ComparedCity, &ComparedCity)> {
    let ranked = by_rank(cities);
    let is_first =
        |city: &&ComparedCity| cities.first().is_some_and(|first| first.unit == city.unit);
    let place = ranked.iter().position(is_first).unwrap_or(0).max(1);
    Some((*ranked.get(place - 1)?, *ranked.get(place)?))
}

fn lead(scored: &Scored, cities: &[ComparedCity]) -> Option<Lead> {
    let (first, second) = pair(cities)?;
    let parts = scored.lead(first.unit, second.unit)?;
    let argument = Argument::of(&parts, true);
    let gap = |pillar: usize| Gap {
        pillar,
        points: parts[pillar].abs(),
    };
    Some(Lead {
        carries: argument.carries.map(gap),
        against: argument.against.map(gap),
    })
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

fn compared_city(scored: &Scored, unit: usize, nodes: &[NodeId], names: &Names) -> ComparedCity {
    let engine = scored.engine();
    let place = scored.rank(unit).zip(scored.score(unit));
    ComparedCity {
        unit,
        name: names.city(unit).to_owned(),
        place,
        scores: nodes
            .iter()
            .map(|&pillar| scored.element_score(pillar, unit))
            .collect(),
        filled: nodes
            .iter()
            .map(|&pillar| engine.n_filled(pillar, unit))
            .collect(),
        contributions: place.and_then(|_| scored.contributions(unit)),
    }
}
