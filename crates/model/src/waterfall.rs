//! Why one city is above another: the lead, pillar by pillar.

use composite_index::error::ExplainError;
use composite_index::{Framework, NodeId, explain};

use super::argument::Argument;
use super::engine::Scored;
use super::names::Names;

/// The lead of one city over another and what it is made of.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Waterfall {
    /// The city that leads or lags.
    pub city: String,
    /// The city that it is measured against.
    pub other: String,
    /// Their scores, in this order.
    pub scores: [f64; 2],
    /// Whether they share a rank.
    pub is_level: bool,
    /// The one score less the other.
    pub lead: f64,
    /// What each pillar adds to the lead, in order.
    pub steps: Vec<Step>,
    /// Whether all is exact, and not a mean over drawn orders.
    pub is_exact: bool,
}

/// What one element of the framework adds to a lead.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// The element.
    pub node: NodeId,
    /// Its code.
    pub code: String,
    /// Its name.
    pub name: String,
    /// The points that it adds; negative where the other city is ahead.
    pub points: f64,
    /// Whether both cities have figures there.
    pub is_shared: bool,
    /// What each indicator below adds; none where one of the cities lacks the
    /// whole element, or its points cannot be divided.
    pub indicators: Vec<Self>,
}

/// Why a lead cannot be shared out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoWaterfall {
    /// Wins over others are counted, which have no parts.
    Wins,
    /// A city that is not ranked has no score to explain.
    NotRanked {
        /// Its name.
        city: String,
    },
}

impl Waterfall {
    /// Explains why `unit` scores above or below `other` at the newest
    /// weights.
    ///
    /// # Errors
    /// [`NoWaterfall`] if nothing can be shared out.
    pub fn new(
        scored: &Scored,
        unit: usize,
        other: usize,
        names: &Names,
    ) -> Result<Self, NoWaterfall> {
        let name = |unit: usize| names.city(unit).to_owned();
        let score = |unit: usize| {
            let not_ranked = || NoWaterfall::NotRanked { city: name(unit) };
            scored.score(unit).ok_or_else(not_ranked)
        };
        let scores = [score(unit)?, score(other)?];
        let engine = scored.engine();
        let framework = engine.framework();
        let root = framework.root();
        let difference = explain::between_units(scored.scorer(), root, unit, other).map_err(
            |error| match error {
                ExplainError::NoScore { unit, .. } => NoWaterfall::NotRanked { city: name(unit) },
                _ => NoWaterfall::Wins,
            },
        )?;
        let steps = difference.children(framework, root).map(|part| Step {
            indicators: indicators(&difference, framework, part.node, names),
            ..step(part, framework, names)
        });
        Ok(Self {
            city: name(unit),
            other: name(other),
            scores,
            is_level: scored.rank(unit) == scored.rank(other),
            lead: difference.total,
            steps: steps.collect(),
            is_exact: difference.is_exact,
        })
    }

    /// The pillar that carries the lead or the lag, and the one that speaks most
    /// against it; of two that are level, what speaks most for the one and for the
    /// other.
    #[must_use]
    pub fn argument(&self) -> (Option<&Step>, Option<&Step>) {
        let parts: Vec<f64> = self.steps.iter().map(|step| step.points).collect();
        let argument = Argument::of(&parts, self.is_level || self.lead >= 0.0);
        let step = |place: usize| self.steps.get(place);
        (
            argument.carries.and_then(step),
            argument.against.and_then(step),
        )
    }
}

fn step(part: &explain::Part, framework: &Framework, names: &Names) -> Step {
    Step {
        node: part.node,
        code: framework.node(part.node).code.clone(),
        name: names.element(part.node).name,
        points: part.total,
        is_shared: part.is_present == [true; 2],
        indicators: Vec::new(),
    }
}

/// The indicators below an element, however many levels lie between.
fn indicators(
    difference: &explain::Difference,
    framework: &Framework,
    node: NodeId,
    names: &Names,
) -> Vec<Step> {
    let below = framework.indicators_under(node);
    let parts = difference.parts.iter();
    parts
        .filter(|part| part.node != node && below.contains(&part.node))
        .map(|part| step(part, framework, names))
        .collect()
}
