//! How far measures go together, pair by pair.

use composite_index::correlate::{Coefficient, Matrix};
use composite_index::{NodeId, stats};

use super::engine::Scored;
use super::measure::Measure;
use super::names::Names;
use scenario::{CorrelationChoice, MatrixLevel};

/// Coefficients between all pairs of some measures.
///
/// Each measure is turned so that more is better: a negative coefficient says
/// that two of them pull against each other.
#[derive(Clone, Debug, PartialEq)]
pub struct Correlations {
    /// The measures, in the framework's order.
    pub measures: Vec<Correlated>,
    /// Their coefficients.
    pub matrix: Matrix,
    /// The fewest and the most cities that a coefficient rests on.
    pub n_cities: (usize, usize),
    /// The mean between two indicators of one pillar.
    pub within: Option<f64>,
    /// The mean between two indicators of different pillars.
    pub between: Option<f64>,
}

/// One of the measures.
#[derive(Clone, Debug, PartialEq)]
pub struct Correlated {
    /// The element of the framework.
    pub node: NodeId,
    /// Its name.
    pub name: String,
    /// Index of its pillar; none for the index.
    pub pillar: Option<usize>,
    /// Whether less of it is better, so that it is turned.
    pub is_turned: bool,
}

/// A pair of different measures and its coefficient.
pub type Pair = (usize, usize, f64);

impl Correlations {
    /// Correlates the pillars and the index, or all indicators.
    #[must_use]
    pub fn new(
        scored: &Scored,
        level: MatrixLevel,
        choice: CorrelationChoice,
        names: &Names,
    ) -> Self {
        let framework = scored.engine().framework();
        let nodes = nodes(scored, level);
        let sign = |node: NodeId| framework.node(node).direction.sign();
        let columns: Vec<Vec<f64>> = nodes
            .iter()
            .map(|&(node, _)| {
                let column = Measure::Element(node).column(scored);
                column.iter().map(|x| x * sign(node)).collect()
            })
            .collect();
        let views: Vec<&[f64]> = columns.iter().map(Vec::as_slice).collect();
        let matrix = Matrix::new(&views, coefficient(choice));
        let pillar = |index: usize| nodes[index].1;
        let is_level = level == MatrixLevel::Indicators;
        let mean = |together: bool| {
            is_level
                .then(|| matrix.mean(|i, j| (pillar(i) == pillar(j)) == together))
                .flatten()
        };
        Self {
            within: mean(true),
            between: mean(false),
            n_cities: n_cities(&views),
            measures: nodes
                .iter()
                .map(|&(node, pillar)| Correlated {
                    node,
                    name: names.element(node).name,
                    pillar,
                    is_turned: sign(node) < 0.0,
                })
                .collect(),
            matrix,
        }
    }

    /// The pair that goes together most, and the one that goes apart most.
    #[must_use]
    pub fn extremes(&self) -> Option<(Pair, Pair)> {
        let n = self.measures.len();
        let pairs = (0..n).flat_map(|i| (i + 1..n).map(move |j| (i, j)));
        let pairs: Vec<Pair> = pairs
            .filter(|&(i, j)| self.is_told(i) && self.is_told(j))
            .filter_map(|(i, j)| Some((i, j, self.matrix.get(i, j)?)))
            .collect();
        let by_value = |a: &&Pair, b: &&Pair| a.2.total_cmp(&b.2);
        let most = pairs.iter().max_by(by_value)?;
        let least = pairs.iter().min_by(by_value)?;
        Some((*most, *least))
    }

    /// The index goes with its own parts as a matter of course.
    fn is_told(&self, index: usize) -> bool {
        self.measures[index].pillar.is_some()
    }
}

/// How many pairs of figures the coefficients of a level take.
#[must_use]
pub fn n_steps(scored: &Scored, level: MatrixLevel) -> usize {
    let n = nodes(scored, level).len();
    n * n / 2 * scored.engine().package().dataset.n_units()
}

const fn coefficient(choice: CorrelationChoice) -> Coefficient {
    match choice {
        CorrelationChoice::Pearson => Coefficient::Pearson,
        CorrelationChoice::Spearman => Coefficient::Spearman,
    }
}

/// The elements of a level, each with the index of its pillar.
fn nodes(scored: &Scored, level: MatrixLevel) -> Vec<(NodeId, Option<usize>)> {
    let framework = scored.engine().framework();
    let pillars = framework.pillars().iter().copied().enumerate();
    match level {
        MatrixLevel::Pillars => pillars
            .map(|(index, pillar)| (pillar, Some(index)))
            .chain([(framework.root(), None)])
            .collect(),
        MatrixLevel::Indicators => pillars
            .flat_map(|(index, pillar)| {
                let indicators = framework.indicators_under(pillar);
                indicators.into_iter().map(move |node| (node, Some(index)))
            })
            .collect(),
    }
}

fn n_cities(columns: &[&[f64]]) -> (usize, usize) {
    let counts: Vec<usize> = columns
        .iter()
        .enumerate()
        .flat_map(|(i, xs)| columns[i + 1..].iter().map(move |ys| shared(xs, ys)))
        .collect();
    let least = counts.iter().copied().min();
    let most = counts.iter().copied().max();
    let alone = || columns.first().map_or(0, |xs| stats::count(xs));
    (least.unwrap_or_else(alone), most.unwrap_or_else(alone))
}

fn shared(xs: &[f64], ys: &[f64]) -> usize {
    let pairs = xs.iter().zip(ys);
    pairs.filter(|(x, y)| !x.is_nan() && !y.is_nan()).count()
}
