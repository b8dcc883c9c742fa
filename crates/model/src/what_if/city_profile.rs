//! A city's score in each pillar among those of all ranked cities. The weights
//! of pillars do not bear on it.

use composite_index::NodeId;
use composite_index::order;

use super::super::engine::{Decimals, PillarScores};
use super::super::names::Names;
use super::super::strengths::Strengths;

/// A city's profile.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Profile {
    /// Its name.
    pub city: String,
    /// The pillars, in order.
    pub pillars: Vec<ProfilePillar>,
    /// Lowest and highest score to draw.
    pub scale: (f64, f64),
    /// With how many decimals scores are told.
    pub decimals: Decimals,
}

/// One pillar of a profile.
#[derive(Clone, Debug, PartialEq)]
pub struct ProfilePillar {
    /// Its name.
    pub name: String,
    /// The city's score; none where it has no figures.
    pub own: Option<f64>,
    /// How many filled gaps that rests on.
    pub n_filled: usize,
    /// Scores of the ranked cities, lowest first.
    pub all: Vec<f64>,
    /// The units that these are of.
    pub units: Vec<usize>,
    /// The middle one of these.
    pub median: Option<f64>,
    /// The best of these, with its city.
    pub best: Option<(String, f64)>,
    /// 1 where more is better, else -1.
    pub sign: f64,
}

impl ProfilePillar {
    /// How far the city is ahead of the median one, in points; below 0 where it is
    /// behind.
    #[must_use]
    pub fn lead(&self) -> Option<f64> {
        Some(self.sign * (self.own? - self.median?))
    }
}

impl Profile {
    /// The profile of a city.
    #[must_use]
    pub fn of(scores: &PillarScores, unit: usize, names: &Names) -> Self {
        let engine = scores.engine();
        let pillars: Vec<ProfilePillar> = (0..engine.pillars().len())
            .map(|pillar| profile_pillar(scores, unit, pillar, names))
            .collect();
        let scores = || {
            pillars
                .iter()
                .flat_map(|pillar| pillar.all.iter().copied().chain(pillar.own))
        };
        let reach = || {
            (
                scores().fold(f64::INFINITY, f64::min).floor(),
                scores().fold(f64::NEG_INFINITY, f64::max).ceil(),
            )
        };
        let scale = engine
            .pillar_scale()
            .map_or_else(reach, |range| (range.low, range.high));
        Self {
            city: names.city(unit).to_owned(),
            scale: if scale.0 < scale.1 { scale } else { (0.0, 1.0) },
            pillars,
            decimals: engine.chain().decimals(),
        }
    }

    /// Where the city is ahead of the median city, and where it is not.
    #[must_use]
    pub fn strengths(&self) -> Strengths {
        let leads: Vec<Option<f64>> = self.pillars.iter().map(ProfilePillar::lead).collect();
        Strengths::of(&leads)
    }
}

fn profile_pillar(
    scores: &PillarScores,
    unit: usize,
    pillar: usize,
    names: &Names,
) -> ProfilePillar {
    let engine = scores.engine();
    let node = engine.pillars()[pillar];
    let sign = engine.framework().node(node).direction.sign();
    let mut ranked = ranked_scores(scores, node);
    order::sort_by(&mut ranked, |(_, a), (_, b)| a.total_cmp(b));
    let best = if sign > 0.0 {
        ranked.last()
    } else {
        ranked.first()
    };
    ProfilePillar {
        name: names.element(node).name,
        own: scores.score(node, unit),
        n_filled: engine.n_filled(node, unit),
        median: composite_index::stats::median(&ranked.iter().map(|&(_, x)| x).collect::<Vec<_>>()),
        best: best.map(|&(unit, score)| (names.city(unit).to_owned(), score)),
        sign,
        units: ranked.iter().map(|&(unit, _)| unit).collect(),
        all: ranked.into_iter().map(|(_, score)| score).collect(),
    }
}

fn ranked_scores(scores: &PillarScores, node: NodeId) -> Vec<(usize, f64)> {
    let column = scores.scores(node).iter().copied().enumerate();
    column
        .filter(|&(unit, score)| score.is_finite() && scores.is_ranked(unit))
        .collect()
}
