//! Weights that a rule gives: what it sets, what there is to say of it, and why
//! it may not be able to.

use composite_index::error::{BenefitError, PrincipalError};
use composite_index::weight::benefit::{self, Bounds};
use composite_index::weight::{Consistency, Parts, principal};
use composite_index::{Framework, NodeId, stats};

use super::asking::Form;
use super::engine::{Engine, engine_weights};
use super::groups::with_group_shares;
use scenario::{WeightMap, shares};

/// The least that the benefit of the doubt leaves to each pillar.
const LEAST_SHARE: f64 = 0.05;

/// The most that it gives to one.
const MOST_SHARE: f64 = 0.5;

/// Weights as a rule gives them.
#[derive(Clone, Debug, PartialEq)]
pub struct Given {
    /// All weights of the scenario.
    pub map: WeightMap,
    /// What there is to say.
    pub said: Said,
}

/// What a rule did.
#[derive(Clone, Debug, PartialEq)]
pub enum Said {
    /// All pillars weigh the same.
    Equal,
    /// All weights are the published ones.
    Published,
    /// The first principal component.
    Principal {
        /// The share of all variance that it explains.
        explained: f64,
        /// The pillar that weighs most.
        heaviest: NodeId,
        /// Pillars that run against the others and get weight all the same.
        against: Vec<NodeId>,
    },
    /// The benefit of the doubt.
    Benefit {
        /// The city that the weights suit best.
        unit: usize,
        /// The least share of each pillar.
        low: f64,
        /// The greatest.
        high: f64,
    },
    /// What somebody answered.
    Asked {
        /// How it was asked.
        form: Form,
        /// How far the answers agree.
        consistency: Consistency,
    },
    /// One pillar alone.
    Only {
        /// Which.
        pillar: NodeId,
    },
}

impl Said {
    /// The form in which somebody was asked, if somebody was.
    #[must_use]
    pub const fn form(&self) -> Option<Form> {
        match self {
            Self::Asked { form, .. } => Some(*form),
            _ => None,
        }
    }
}

/// Why a rule gives no weights.
#[derive(Clone, Debug, PartialEq)]
pub enum Refusal {
    /// All cities score alike in a pillar: nothing varies with it.
    Constant {
        /// The pillar.
        pillar: NodeId,
    },
    /// Too few cities have a score in both of two pillars.
    Unrelated {
        /// One.
        first: NodeId,
        /// The other.
        second: NodeId,
    },
    /// Correlations that come from different cities do not fit together.
    GapsContradict,
    /// The city is not ranked.
    NotRanked {
        /// The city.
        unit: usize,
    },
    /// A score is below zero, where the rule needs a scale from zero up.
    Negative {
        /// The pillar.
        pillar: NodeId,
    },
    /// No weights earn the city anything.
    NothingEarned {
        /// The city.
        unit: usize,
    },
    /// There is but one pillar, or none.
    OnePillar,
    /// Answers are missing that weights would need.
    Unanswered,
    /// There are no scores to look at.
    NoScores,
    /// The arithmetic failed.
    Failed {
        /// What the engine says.
        detail: String,
    },
}

/// The same weight for every pillar; levels below keep theirs.
#[must_use]
pub fn equal(framework: &Framework, map: &WeightMap) -> Given {
    let sizes = vec![1.0; framework.pillars().len()];
    given(framework, map, &sizes, Said::Equal)
}

/// All weights as published.
#[must_use]
pub fn published() -> Given {
    Given {
        map: WeightMap::new(),
        said: Said::Published,
    }
}

/// Everything on one pillar.
#[must_use]
pub fn only(framework: &Framework, map: &WeightMap, pillar: NodeId) -> Given {
    let size = |&other: &NodeId| if other == pillar { 1.0 } else { 0.0 };
    let sizes: Vec<f64> = framework.pillars().iter().map(size).collect();
    given(framework, map, &sizes, Said::Only { pillar })
}

/// Weights in proportion to the squared loadings of the first principal
/// component of the pillars' scores, over the ranked cities.
///
/// # Errors
/// [`Refusal`] where these scores have no such component.
pub fn principal(engine: &Engine, map: &WeightMap) -> Result<Given, Refusal> {
    let parts = parts(engine, map)?;
    if parts.nodes.len() < 2 {
        return Err(Refusal::OnePillar);
    }
    let found = principal::components(&parts.views()).map_err(|error| match error {
        PrincipalError::ConstantColumn { column } => Refusal::Constant {
            pillar: parts.nodes[column],
        },
        PrincipalError::Unrelated { first, second, .. } => Refusal::Unrelated {
            first: parts.nodes[first],
            second: parts.nodes[second],
        },
        PrincipalError::NoColumns => Refusal::OnePillar,
        PrincipalError::NoEigenvalues => Refusal::Failed {
            detail: error.to_string(),
        },
    })?;
    if !found.is_semidefinite {
        return Err(Refusal::GapsContradict);
    }
    let loadings = found.loadings.first().ok_or(Refusal::OnePillar)?;
    let squares: Vec<f64> = loadings.iter().map(|loading| loading * loading).collect();
    let heaviest = parts.nodes.iter().zip(&squares);
    let heaviest = heaviest.max_by(|(_, a), (_, b)| a.total_cmp(b));
    let against = parts.nodes.iter().zip(loadings);
    let against = against.filter(|&(_, &loading)| loading < 0.0);
    let said = Said::Principal {
        explained: found.explained().first().copied().unwrap_or(0.0),
        heaviest: heaviest.map(|(&node, _)| node).ok_or(Refusal::OnePillar)?,
        against: against.map(|(&node, _)| node).collect(),
    };
    let sizes = spread(engine, &parts, &squares);
    Ok(given(engine.framework(), map, &sizes, said))
}

/// The weights that suit one city best, each pillar kept between two shares so
/// that it cannot stake everything on its one strength.
///
/// # Errors
/// [`Refusal`] where the city is not ranked, or scores go below zero.
pub fn benefit(engine: &Engine, map: &WeightMap, unit: usize) -> Result<Given, Refusal> {
    let parts = parts(engine, map)?;
    let row = parts.units.iter().position(|&ranked| ranked == unit);
    let row = row.ok_or(Refusal::NotRanked { unit })?;
    let (low, high) = bounds(parts.nodes.len()).ok_or(Refusal::OnePillar)?;
    let found = benefit::unit(&parts.views(), row, Bounds::Weights { low, high });
    let found = found.map_err(|error| match error {
        BenefitError::InvalidValue { element, .. } => Refusal::Negative {
            pillar: parts.nodes[element],
        },
        BenefitError::NoValues { .. } => Refusal::NotRanked { unit },
        other => Refusal::Failed {
            detail: other.to_string(),
        },
    })?;
    let found = found.shares().ok_or(Refusal::NothingEarned { unit })?;
    let said = Said::Benefit { unit, low, high };
    let sizes = spread(engine, &parts, &found);
    Ok(given(engine.framework(), map, &sizes, said))
}

/// Between which shares each of so many pillars is kept; none for fewer than
/// two.
#[must_use]
pub fn bounds(n_pillars: usize) -> Option<(f64, f64)> {
    let count = n_pillars as f64;
    let low = LEAST_SHARE.min(0.5 / count);
    match n_pillars {
        0 | 1 => None,
        // Half each would leave nothing to choose.
        2 => Some((low, 1.0 - low)),
        _ => Some((low, MOST_SHARE)),
    }
}

fn given(framework: &Framework, map: &WeightMap, sizes: &[f64], said: Said) -> Given {
    let shares = shares::apportion(sizes, shares::WHOLE);
    Given {
        map: with_group_shares(framework, map, framework.root(), &shares),
        said,
    }
}

/// The pillars that have values, as columns of the ranked cities, under the
/// weights that hold below them.
fn parts(engine: &Engine, map: &WeightMap) -> Result<Parts, Refusal> {
    let framework = engine.framework();
    // Equal pillars: a weight of zero must not hide a pillar from the rule.
    let even = equal(framework, map);
    let weights = engine_weights(framework, &even.map);
    let mut scorer = engine.scorer();
    scorer.score(&weights).map_err(|error| Refusal::Failed {
        detail: error.to_string(),
    })?;
    let all = Parts::of(&scorer, framework.root());
    let has_values = |(_, column): &(NodeId, Vec<f64>)| stats::count(column) > 0;
    let (nodes, columns) = all
        .nodes
        .into_iter()
        .zip(all.columns)
        .filter(has_values)
        .unzip();
    Ok(Parts {
        nodes,
        columns,
        units: all.units,
    })
}

/// Sizes for all pillars from those of the parts; the others get nothing.
fn spread(engine: &Engine, parts: &Parts, sizes: &[f64]) -> Vec<f64> {
    let size = |pillar: &NodeId| {
        let part = parts.nodes.iter().position(|node| node == pillar);
        part.and_then(|part| sizes.get(part).copied())
    };
    let pillars = engine.pillars().iter();
    pillars.map(|pillar| size(pillar).unwrap_or(0.0)).collect()
}
