//! How complete a data set is: which figures are there, which stand in for
//! others, which are missing.

use composite_index::order;
use composite_index::{Evidence, NodeId};

use super::engine::Engine;

/// What stands in one place of the table of figures.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// A figure of what the indicator is about.
    #[default]
    Direct,
    /// A figure that stands in for another.
    Proxy,
    /// Missing, but the method fills it in.
    Filled,
    /// Missing.
    Missing,
}

impl State {
    /// Every state, the best first.
    pub const ALL: [Self; 4] = [Self::Direct, Self::Proxy, Self::Filled, Self::Missing];
}

/// Counts of places.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Figures that are there.
    pub present: usize,
    /// Of them, stand-ins.
    pub proxies: usize,
    /// Missing places that the method fills in.
    pub filled: usize,
    /// Missing places, filled in or not.
    pub missing: usize,
}

impl Counts {
    const fn add(&mut self, state: State) {
        match state {
            State::Direct => self.present += 1,
            State::Proxy => {
                self.present += 1;
                self.proxies += 1;
            }
            State::Filled => {
                self.filled += 1;
                self.missing += 1;
            }
            State::Missing => self.missing += 1,
        }
    }
}

/// The coverage of a data set under a method.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Coverage {
    /// The indicators, in the framework's order, with their counts.
    pub indicators: Vec<(NodeId, Counts)>,
    /// The units with their counts, the most complete first.
    pub units: Vec<(usize, Counts)>,
    /// All places together.
    pub total: Counts,
    /// Columns of the matrix: how many units one stands for.
    pub per_column: usize,
    /// What most of the units of a column have, by indicator.
    pub matrix: Vec<Vec<State>>,
}

/// Columns of the matrix at most: more could not be told apart.
const MAX_COLUMNS: usize = 180;

impl Coverage {
    /// Counts what there is.
    #[must_use]
    pub fn of(engine: &Engine) -> Self {
        let framework = engine.framework();
        let indicators = framework.indicators();
        let n_units = engine.package().dataset.n_units();
        let state = |node: NodeId, unit: usize, figure: f64| {
            let is_proxy = framework.node(node).metadata.evidence == Some(Evidence::Proxy);
            match (figure.is_nan(), is_proxy) {
                (false, false) => State::Direct,
                (false, true) => State::Proxy,
                (true, _) if engine.prepared().is_imputed(unit, node) => State::Filled,
                (true, _) => State::Missing,
            }
        };
        let column = |&node: &NodeId| -> Vec<State> {
            let figures = engine.package().dataset.column(node).iter().enumerate();
            let states = figures.map(|(unit, &figure)| state(node, unit, figure));
            states.collect()
        };
        let states: Vec<Vec<State>> = indicators.iter().map(column).collect();
        let mut units: Vec<(usize, Counts)> =
            (0..n_units).map(|unit| (unit, Counts::default())).collect();
        let mut coverage = Self::default();
        for (&node, states) in indicators.iter().zip(&states) {
            let mut counts = Counts::default();
            for (unit, &state) in states.iter().enumerate() {
                counts.add(state);
                coverage.total.add(state);
                units[unit].1.add(state);
            }
            coverage.indicators.push((node, counts));
        }
        order::sort_by_key(&mut units, |&(unit, counts)| (counts.missing, unit));
        coverage.per_column = n_units.div_ceil(MAX_COLUMNS).max(1);
        coverage.matrix = states
            .iter()
            .map(|states| {
                let columns = units.chunks(coverage.per_column);
                columns.map(|column| most(column, states)).collect()
            })
            .collect();
        coverage.units = units;
        coverage
    }

    /// How many units lack nothing.
    #[must_use]
    pub fn n_complete(&self) -> usize {
        let is_complete = |(_, counts): &&(usize, Counts)| counts.missing == 0;
        self.units.iter().filter(is_complete).count()
    }

    /// The indicator that most units lack, if any lacks one.
    #[must_use]
    pub fn thinnest(&self) -> Option<(NodeId, Counts)> {
        let indicators = self.indicators.iter().copied();
        indicators
            .filter(|(_, counts)| counts.missing > 0)
            .max_by_key(|(node, counts)| (counts.missing, std::cmp::Reverse(node.index())))
    }
}

/// The state that most of some units have; of two as frequent the worse.
fn most(units: &[(usize, Counts)], states: &[State]) -> State {
    let mut counts = [0; State::ALL.len()];
    for (unit, _) in units {
        counts[states[*unit] as usize] += 1;
    }
    let ranked = State::ALL.into_iter().zip(counts);
    ranked
        .max_by_key(|(_, count)| *count)
        .map(|(state, _)| state)
        .unwrap_or_default()
}
