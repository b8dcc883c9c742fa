//! What cities can be compared by: the index, its elements, population.

use composite_index::{Direction, Evidence, NodeId};

use super::engine::Scored;
use super::names::Names;
use data::Package;
use scenario::POPULATION;

/// Something that there is one number of for each city.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Measure {
    /// The score of the index or of a pillar, or an indicator as published.
    Element(NodeId),
    /// People.
    Population,
}

impl Measure {
    /// The measure that a word of an address names; codes of the framework
    /// come first.
    #[must_use]
    pub fn parse(package: &Package, word: &str) -> Option<Self> {
        let element = package.dataset.framework().find(word).map(Self::Element);
        element
            .or_else(|| (word == POPULATION && has_population(package)).then_some(Self::Population))
    }

    /// The word that names this measure in an address.
    #[must_use]
    pub fn word(self, package: &Package) -> &str {
        match self {
            Self::Element(node) => &package.dataset.framework().node(node).code,
            Self::Population => POPULATION,
        }
    }

    /// What a data set offers: the index, each pillar with all below it, and
    /// population where it is given.
    #[must_use]
    pub fn all(package: &Package) -> Vec<Self> {
        let framework = package.dataset.framework();
        let mut measures = vec![Self::Element(framework.root())];
        for &pillar in framework.pillars() {
            below(package, pillar, &mut measures);
        }
        // A framework may have a code of its own for it.
        if Self::parse(package, POPULATION) == Some(Self::Population) {
            measures.push(Self::Population);
        }
        measures
    }

    /// One value per unit, `NaN` where there is none: scores at the weights in
    /// force, figures as published.
    #[must_use]
    pub fn column(self, scored: &Scored) -> Vec<f64> {
        let engine = scored.engine();
        let package = engine.package();
        match self {
            Self::Population => {
                let people = |city: &data::City| city.population.unwrap_or(f64::NAN);
                package.cities.iter().map(people).collect()
            }
            Self::Element(node) if node == engine.framework().root() => scored.scores().to_vec(),
            Self::Element(node) if engine.framework().node(node).is_indicator() => {
                package.dataset.column(node).to_vec()
            }
            Self::Element(node) => scored.element_scores(node).to_vec(),
        }
    }

    /// Whether it changes with the weights of the pillars.
    #[must_use]
    pub fn follows_weights(self, package: &Package) -> bool {
        self == Self::Element(package.dataset.framework().root())
    }

    /// Whether it is a figure as published, not a score.
    #[must_use]
    pub fn is_published(self, package: &Package) -> bool {
        match self {
            Self::Population => true,
            Self::Element(node) => package.dataset.framework().node(node).is_indicator(),
        }
    }

    /// Which end is better; none where neither is.
    #[must_use]
    pub fn direction(self, package: &Package) -> Option<Direction> {
        match self {
            Self::Population => None,
            Self::Element(node) => Some(package.dataset.framework().node(node).direction),
        }
    }

    /// What readers are told of it. Population has no name of its own in a
    /// data set: `population` gives it one.
    #[must_use]
    pub fn described(self, package: &Package, names: &Names, population: &str) -> Description {
        let Self::Element(node) = self else {
            return Description {
                name: population.to_owned(),
                ..Description::default()
            };
        };
        let element = names.element(node);
        let known = package.dataset.framework().node(node);
        Description {
            name: element.name,
            unit: element.measure,
            is_proxy: known.metadata.evidence == Some(Evidence::Proxy),
            is_lower_better: known.direction == Direction::Lower,
        }
    }
}

/// What readers are told of a measure.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Description {
    /// Its name.
    pub name: String,
    /// What its values count; empty for scores.
    pub unit: String,
    /// Whether it stands in for something else.
    pub is_proxy: bool,
    /// Whether less of it is better.
    pub is_lower_better: bool,
}

/// The measures of a scatter plot where none is chosen: population, or the
/// first pillar, along the bottom; the index up the side.
#[must_use]
pub fn usual_pair(package: &Package) -> (Measure, Measure) {
    let framework = package.dataset.framework();
    let first = framework.pillars().first().copied();
    let x = match Measure::parse(package, POPULATION) {
        Some(population) => population,
        None => Measure::Element(first.unwrap_or(framework.root())),
    };
    (x, Measure::Element(framework.root()))
}

fn below(package: &Package, node: NodeId, measures: &mut Vec<Measure>) {
    measures.push(Measure::Element(node));
    for &child in package.dataset.framework().children(node) {
        below(package, child, measures);
    }
}

fn has_population(package: &Package) -> bool {
    package.cities.iter().any(|city| city.population.is_some())
}
