//! How columns go together: correlation coefficients, and whether indicators
//! of one pillar measure one thing.
//!
//! A coefficient uses the units in which both values are present (pairwise
//! deletion) and is `None` where one of the two columns then tells nothing
//! apart. Values equal to twelve digits tie, as everywhere in this crate.
//!
//! Source: OECD/JRC Handbook (2008), step 4 and Box 7.

use serde::{Deserialize, Serialize};

use crate::framework::{Direction, NodeId};
use crate::prepare::Prepared;
use crate::{rank, stats};

/// Which coefficient of correlation.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Coefficient {
    /// How close the points lie to a straight line.
    #[default]
    Pearson,
    /// The same of the ranks: how close to any rising line.
    Spearman,
    /// By how much pairs in the same order outnumber pairs in opposite order.
    Kendall,
}

impl Coefficient {
    /// The coefficient of two columns.
    pub fn of(self, xs: &[f64], ys: &[f64]) -> Option<f64> {
        match self {
            Self::Pearson => pearson(xs, ys),
            Self::Spearman => spearman(xs, ys),
            Self::Kendall => kendall(xs, ys),
        }
    }
}

/// Pearson's correlation, -1 to 1.
///
/// Formula: covariance over the product of the standard deviations.
/// Shape: one `y` per `x`. `None` if a column is constant where both are present.
pub fn pearson(xs: &[f64], ys: &[f64]) -> Option<f64> {
    let (xs, ys) = stats::complete_pairs(xs, ys);
    let (xs, ys) = (unit_deviations(&xs)?, unit_deviations(&ys)?);
    let product: f64 = xs.iter().zip(&ys).map(|(x, y)| x * y).sum();
    Some(product.clamp(-1.0, 1.0))
}

/// Spearman's rank correlation, -1 to 1: Pearson's of the ranks, where tied
/// values share the mean of their places.
///
/// Shape and `None` as in [`pearson`].
pub fn spearman(xs: &[f64], ys: &[f64]) -> Option<f64> {
    let (xs, ys) = stats::complete_pairs(xs, ys);
    pearson(&mean_ranks(&xs), &mean_ranks(&ys))
}

/// Kendall's tau-b, -1 to 1: 1 where every pair of units stands in the same
/// order in both columns.
///
/// Formula: (C - D) / sqrt((P - X)(P - Y)) with C pairs in the same order, D in
/// opposite order, P pairs in all, X and Y of them tied in each column.
/// Shape and `None` as in [`pearson`]. Takes n log n steps.
/// Source: Knight 1966, doi:10.1080/01621459.1966.10480879.
pub fn kendall(xs: &[f64], ys: &[f64]) -> Option<f64> {
    let (xs, ys) = stats::complete_pairs(xs, ys);
    let (xs, ys) = (places(&xs), places(&ys));
    let mut both: Vec<(u32, u32)> = xs.iter().copied().zip(ys.iter().copied()).collect();
    both.sort_unstable();
    let pairs = n_pairs(both.len());
    let (tied_x, tied_y) = (tied_pairs(&xs), tied_pairs(&ys));
    let tied_both: u64 = both
        .chunk_by(|a, b| a == b)
        .map(|run| n_pairs(run.len()))
        .sum();
    let mut order: Vec<u32> = both.iter().map(|&(_, y)| y).collect();
    let opposite = inversions(&mut order);
    // Every pair is in the same order, in opposite order, or tied somewhere.
    let ordered = pairs + tied_both - tied_x - tied_y;
    let (free_x, free_y) = ((pairs - tied_x) as f64, (pairs - tied_y) as f64);
    (free_x > 0.0 && free_y > 0.0).then(|| {
        let excess = ordered as f64 - 2.0 * opposite as f64;
        (excess / (free_x.sqrt() * free_y.sqrt())).clamp(-1.0, 1.0)
    })
}

/// Places from 1 for the least value, tied values sharing the mean of theirs.
pub fn mean_ranks(xs: &[f64]) -> Vec<f64> {
    let places = places(xs);
    let mut sharing = vec![0_u32; xs.len() + 1];
    for &place in &places {
        sharing[place as usize] += 1;
    }
    let mean = |&place: &u32| match place {
        0 => f64::NAN,
        place => f64::from(place) + (f64::from(sharing[place as usize]) - 1.0) / 2.0,
    };
    places.iter().map(mean).collect()
}

/// Coefficients between all pairs of some columns.
#[derive(Clone, Debug, PartialEq)]
pub struct Matrix {
    n: usize,
    values: Vec<Option<f64>>,
}

impl Matrix {
    /// Correlates every column with every other.
    pub fn new(columns: &[&[f64]], coefficient: Coefficient) -> Self {
        let n = columns.len();
        let mut values = vec![None; n * n];
        for (i, xs) in columns.iter().enumerate() {
            for (j, ys) in columns.iter().enumerate().skip(i) {
                let value = coefficient.of(xs, ys);
                // Rounding must not make a column differ from itself.
                let value = if i == j { value.map(|_| 1.0) } else { value };
                values[i * n + j] = value;
                values[j * n + i] = value;
            }
        }
        Self { n, values }
    }

    /// How many columns were correlated.
    pub fn n_columns(&self) -> usize {
        self.n
    }

    /// The coefficient of two columns; `None` where there is none.
    pub fn get(&self, i: usize, j: usize) -> Option<f64> {
        (i < self.n && j < self.n).then(|| self.values[i * self.n + j])?
    }

    /// The mean over the pairs of different columns that both tests accept, in
    /// either order; `None` if none of them has a coefficient.
    pub fn mean(&self, accept: impl Fn(usize, usize) -> bool) -> Option<f64> {
        let pairs = (0..self.n).flat_map(|i| (i + 1..self.n).map(move |j| (i, j)));
        let values: Vec<f64> = pairs
            .filter(|&(i, j)| accept(i, j))
            .filter_map(|(i, j)| self.get(i, j))
            .collect();
        stats::mean(&values)
    }
}

/// Cronbach's alpha: how far columns measure one thing, 1 at best. Below about
/// .7 a sum of them is usually not trusted; it may be negative.
#[derive(Copy, Clone, Debug, PartialEq)]
pub struct Alpha {
    /// From variances, so that a column of large spread counts for more.
    pub raw: f64,
    /// From the mean correlation r: k r / (1 + (k - 1) r), as if every column
    /// had been standardised first.
    pub standardised: f64,
    /// How many units have a value in every column; only they are used.
    pub n_units: usize,
}

/// Cronbach's alpha of k columns, higher better in all of them.
///
/// Formula: k / (k - 1) (1 - sum of the variances over the variance of the sum),
/// over the units that have all values (listwise deletion).
/// `None` below two columns, or if a column is constant over these units, or
/// if the columns cancel out.
/// Source: Cronbach 1951, doi:10.1007/BF02310555; Handbook, step 4.
pub fn cronbach_alpha(columns: &[&[f64]]) -> Option<Alpha> {
    let k = columns.len() as f64;
    (k > 1.0).then_some(())?;
    let columns = complete_rows(columns);
    let views: Vec<&[f64]> = columns.iter().map(Vec::as_slice).collect();
    let n_units = views.first()?.len();
    views
        .iter()
        .all(|xs| !stats::is_constant(xs))
        .then_some(())?;
    let sums: Vec<f64> = (0..n_units)
        .map(|unit| views.iter().map(|xs| xs[unit]).sum())
        .collect();
    let variance = |xs: &[f64]| stats::sample_sd(xs).map(|sd| sd * sd);
    let parts: f64 = views.iter().filter_map(|xs| variance(xs)).sum();
    let whole = variance(&sums)?;
    let r = Matrix::new(&views, Coefficient::Pearson).mean(|_, _| true)?;
    let alpha = Alpha {
        raw: k / (k - 1.0) * (1.0 - parts / whole),
        standardised: k * r / (1.0 + (k - 1.0) * r),
        n_units,
    };
    (alpha.raw.is_finite() && alpha.standardised.is_finite()).then_some(alpha)
}

/// Whether the indicators of one pillar go together.
#[derive(Clone, Debug, PartialEq)]
pub struct PillarCoherence {
    /// The pillar.
    pub pillar: NodeId,
    /// Its indicators.
    pub indicators: Vec<NodeId>,
    /// Cronbach's alpha of its indicators.
    pub alpha: Option<Alpha>,
    /// Mean correlation between two of its indicators.
    pub within: Option<f64>,
    /// Mean correlation of one of its indicators with one of another pillar.
    pub between: Option<f64>,
}

/// Whether indicators go together within pillars and across them.
#[derive(Clone, Debug, PartialEq)]
pub struct Coherence {
    /// Correlations of all indicators, in framework order.
    pub matrix: Matrix,
    /// Pillar by pillar.
    pub pillars: Vec<PillarCoherence>,
    /// Cronbach's alpha of all indicators.
    pub alpha: Option<Alpha>,
    /// Mean correlation over all pairs within one pillar.
    pub within: Option<f64>,
    /// Mean correlation over all pairs across two pillars.
    pub between: Option<f64>,
}

/// Correlations and Cronbach's alpha of the normalised indicators of all units.
/// All of them point upwards, so a negative correlation within a pillar says
/// that two of its indicators contradict each other.
pub fn coherence(prepared: &Prepared, coefficient: Coefficient) -> Coherence {
    let framework = prepared.framework();
    let columns: Vec<&[f64]> = framework
        .indicators()
        .iter()
        .map(|&id| prepared.normalised(id))
        .collect();
    let matrix = Matrix::new(&columns, coefficient);
    let pillars_of: Vec<Option<NodeId>> = framework
        .indicators()
        .iter()
        .map(|&id| {
            std::iter::once(id)
                .chain(framework.ancestors(id))
                .find(|&above| framework.node(above).depth == 1)
        })
        .collect();
    let together = |i: usize, j: usize| pillars_of[i] == pillars_of[j];
    let pillar = |&pillar: &NodeId| {
        let inside = |i: usize| pillars_of[i] == Some(pillar);
        let indicators = framework.indicators_under(pillar);
        let columns: Vec<&[f64]> = indicators
            .iter()
            .map(|&id| prepared.normalised(id))
            .collect();
        PillarCoherence {
            alpha: cronbach_alpha(&columns),
            within: matrix.mean(|i, j| inside(i) && inside(j)),
            between: matrix.mean(|i, j| inside(i) != inside(j)),
            pillar,
            indicators,
        }
    };
    Coherence {
        pillars: framework.pillars().iter().map(pillar).collect(),
        alpha: cronbach_alpha(&columns),
        within: matrix.mean(together),
        between: matrix.mean(|i, j| !together(i, j)),
        matrix,
    }
}

/// Rows in which no column is missing.
fn complete_rows(columns: &[&[f64]]) -> Vec<Vec<f64>> {
    let n = columns.iter().map(|xs| xs.len()).min().unwrap_or(0);
    let complete: Vec<usize> = (0..n)
        .filter(|&row| columns.iter().all(|xs| !xs[row].is_nan()))
        .collect();
    let kept = |xs: &&[f64]| complete.iter().map(|&row| xs[row]).collect();
    columns.iter().map(kept).collect()
}

/// Deviations from the mean, scaled so that their squares sum to 1; first by
/// the largest, so that no square over- or underflows.
fn unit_deviations(xs: &[f64]) -> Option<Vec<f64>> {
    (!stats::is_constant(xs)).then_some(())?;
    let mean = stats::mean(xs)?;
    let mut deviations: Vec<f64> = xs.iter().map(|x| x - mean).collect();
    let largest = deviations
        .iter()
        .fold(0.0, |most: f64, x| most.max(x.abs()));
    deviations.iter_mut().for_each(|x| *x /= largest);
    let length = deviations.iter().map(|x| x * x).sum::<f64>().sqrt();
    deviations.iter_mut().for_each(|x| *x /= length);
    Some(deviations)
}

/// Places from 1 for the least, tied values sharing the first; 0 where missing.
fn places(xs: &[f64]) -> Vec<u32> {
    rank::competition(xs, Direction::Lower, 0.0)
}

fn n_pairs(n: usize) -> u64 {
    let n = n as u64;
    n * n.saturating_sub(1) / 2
}

fn tied_pairs(places: &[u32]) -> u64 {
    let mut sorted = places.to_vec();
    sorted.sort_unstable();
    sorted
        .chunk_by(|a, b| a == b)
        .map(|run| n_pairs(run.len()))
        .sum()
}

/// Sorts by merging and counts the pairs that stood in falling order.
fn inversions(order: &mut [u32]) -> u64 {
    if order.len() < 2 {
        return 0;
    }
    let (left, right) = order.split_at_mut(order.len() / 2);
    let mut count = inversions(left) + inversions(right);
    let mut merged = Vec::with_capacity(left.len() + right.len());
    let (mut left, mut right) = (&*left, &*right);
    while let (Some((&a, rest_left)), Some((&b, rest_right))) =
        (left.split_first(), right.split_first())
    {
        if a <= b {
            merged.push(a);
            left = rest_left;
        } else {
            count += left.len() as u64;
            merged.push(b);
            right = rest_right;
        }
    }
    merged.extend(left.iter().chain(right));
    order.copy_from_slice(&merged);
    count
}
