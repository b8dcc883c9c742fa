//! The same indicators under another framework: a lens.
//!
//! What decides an index besides its figures and weights is what its indicators
//! are grouped under: with equal weights for groups, an indicator in a small group
//! counts for more. A lens says which groups there are and which indicator is in
//! which; everything else about an indicator (its goalposts, its direction, its
//! figures) stays. With equal weights for indicators
//! ([`Weights::equal_per_indicator`](crate::Weights::equal_per_indicator)) and no
//! gaps, the arithmetic mean gives the same scores in every lens that places the
//! same indicators: a grouping by itself decides nothing.
//!
//! Source: OECD/JRC Handbook (2008), steps 1 and 6, on nested structures and on
//! what equal weighting means in them.

use std::collections::{HashMap, HashSet};

use crate::dataset::Dataset;
use crate::error::LensError;
use crate::framework::{Direction, Framework, Metadata, NodeId, NodeSpec};

/// A group of a lens: the index itself, or anything between it and the indicators.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// Short unique name.
    pub code: String,
    /// Code of the group that it is in; `None` for the index.
    pub parent: Option<String>,
    /// Name for readers.
    pub name: String,
    /// Explanation for readers.
    pub description: String,
    /// Weight among its siblings, on any scale, zero or more.
    pub weight: f64,
}

/// Where an indicator is in a lens.
#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    /// Code of the indicator.
    pub indicator: String,
    /// Code of the group.
    pub group: String,
    /// Weight among its siblings, on any scale, zero or more.
    pub weight: f64,
}

/// Another tree over the indicators of a framework.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Lens {
    /// The groups, in the order in which they are shown.
    pub groups: Vec<Group>,
    /// The indicators placed, in the order in which they are shown; the others are
    /// left out.
    pub places: Vec<Place>,
}

impl Lens {
    /// The lens without groups: every indicator of a framework right below the
    /// index, all with the same weight.
    pub fn flat(framework: &Framework) -> Self {
        let root = framework.node(framework.root());
        let places = framework.indicators().iter().map(|&id| Place {
            indicator: framework.node(id).code.clone(),
            group: root.code.clone(),
            weight: 1.0,
        });
        Self {
            groups: vec![Group {
                code: root.code.clone(),
                parent: None,
                name: root.name.clone(),
                description: root.description.clone(),
                weight: 1.0,
            }],
            places: places.collect(),
        }
    }

    /// The indicators of a framework that it places nowhere, in the framework's
    /// order.
    pub fn left_out(&self, framework: &Framework) -> Vec<NodeId> {
        let placed: HashSet<&str> = self
            .places
            .iter()
            .map(|place| place.indicator.as_str())
            .collect();
        let indicators = framework.indicators().iter().copied();
        indicators
            .filter(|&id| !placed.contains(framework.node(id).code.as_str()))
            .collect()
    }

    /// The framework under this lens. Indicators keep all but their place and
    /// weight; of other nodes it has the lens's own.
    ///
    /// Errors: every problem found, those of groups and places first, then those of
    /// the tree as a whole.
    pub fn regroup(&self, framework: &Framework) -> Result<Framework, Vec<LensError>> {
        let mut problems = self.check(framework);
        let root = framework.node(framework.root()).direction;
        let groups = self.groups.iter().map(|group| group.spec(root));
        let mut specs: Vec<NodeSpec> = groups.collect();
        for place in &self.places {
            if let Some(id) = indicator(framework, &place.indicator) {
                specs.push(place.spec(framework, id));
            }
        }
        match Framework::new(specs) {
            Ok(regrouped) if problems.is_empty() => Ok(regrouped),
            Ok(_) => Err(problems),
            Err(errors) => {
                problems.extend(errors.into_iter().map(LensError::Tree));
                Err(problems)
            }
        }
    }

    fn check(&self, framework: &Framework) -> Vec<LensError> {
        let mut problems = Vec::new();
        for group in &self.groups {
            let code = || group.code.clone();
            if indicator(framework, &group.code).is_some() {
                problems.push(LensError::GroupIsIndicator { code: code() });
            } else if !self.holds_something(&group.code) {
                problems.push(LensError::EmptyGroup { code: code() });
            }
        }
        let above = self.groups.iter().filter_map(|group| group.parent.as_ref());
        let above = above.chain(self.places.iter().map(|place| &place.group));
        let above: HashSet<&String> = above.collect();
        for place in &self.places {
            // An indicator that others are in, without being among the groups.
            if above.contains(&place.indicator) {
                let code = place.indicator.clone();
                problems.push(LensError::GroupIsIndicator { code });
            }
        }
        let mut seen = HashSet::new();
        let mut reported = HashSet::new();
        for place in &self.places {
            let code = || place.indicator.clone();
            if indicator(framework, &place.indicator).is_none() {
                problems.push(LensError::UnknownIndicator { code: code() });
            } else if !seen.insert(&place.indicator) && reported.insert(&place.indicator) {
                problems.push(LensError::PlacedTwice { code: code() });
            }
        }
        problems
    }

    /// A group without anything in it would be an indicator without figures.
    fn holds_something(&self, code: &str) -> bool {
        let groups = self.groups.iter();
        let mut within = groups.filter_map(|group| group.parent.as_deref());
        within.any(|parent| parent == code) || self.places.iter().any(|place| place.group == code)
    }
}

impl Group {
    /// The index ranks the same end first as before.
    fn spec(&self, root: Direction) -> NodeSpec {
        NodeSpec {
            code: self.code.clone(),
            parent: self.parent.clone(),
            name: self.name.clone(),
            description: self.description.clone(),
            weight: self.weight,
            direction: match self.parent {
                None => root,
                Some(_) => Direction::Higher,
            },
            goalposts: None,
            metadata: Metadata::default(),
        }
    }
}

impl Place {
    fn spec(&self, framework: &Framework, id: NodeId) -> NodeSpec {
        let node = framework.node(id);
        NodeSpec {
            code: node.code.clone(),
            parent: Some(self.group.clone()),
            name: node.name.clone(),
            description: node.description.clone(),
            weight: self.weight,
            direction: node.direction,
            goalposts: node.goalposts,
            metadata: node.metadata.clone(),
        }
    }
}

fn indicator(framework: &Framework, code: &str) -> Option<NodeId> {
    let id = framework.find(code)?;
    framework.node(id).is_indicator().then_some(id)
}

impl Dataset {
    /// The same units and figures under another lens; where the figures of several
    /// times set the scales, they do so still. Figures of indicators that the lens
    /// places nowhere are left out.
    ///
    /// Errors: those of [`Lens::regroup`].
    pub fn through(&self, lens: &Lens) -> Result<Self, Vec<LensError>> {
        let regrouped = lens.regroup(self.framework())?;
        let before: HashMap<&str, usize> = self
            .framework()
            .indicators()
            .iter()
            .enumerate()
            .map(|(position, &id)| (self.framework().node(id).code.as_str(), position))
            .collect();
        // Every indicator of a tree that was regrouped is one of those before.
        let positions: Vec<usize> = regrouped
            .indicators()
            .iter()
            .filter_map(|&id| before.get(regrouped.node(id).code.as_str()).copied())
            .collect();
        Ok(self.rearranged(regrouped, &positions))
    }
}
