//! Weights from principal components: what varies together shares its weight.
//!
//! Such weights correct for columns that overlap. They say nothing about what
//! matters, and a column that goes against the others gets weight all the same,
//! since loadings are squared: look at the signs of [`Components::loadings`].
//!
//! A missing value costs only the correlations of its own column (pairwise
//! deletion). Correlations from different units need not fit together: then the
//! matrix has a negative eigenvalue, which [`Components::is_semidefinite`] tells.
//!
//! Eigenvalues come from the crate `nalgebra`, whose tridiagonal QR algorithm for
//! symmetric matrices is the standard one.
//!
//! Source: OECD/JRC Handbook (2008), step 6, Tables 16 and 17; Nicoletti,
//! Scarpetta and Boylaud 2000, doi:10.1787/215182844604.

use crate::order;
use nalgebra::{DMatrix, SymmetricEigen};

use crate::correlate::{Coefficient, Matrix};
use crate::error::PrincipalError;
use crate::stats;

/// Two columns need this many units in common.
const LEAST_UNITS: usize = 3;

/// An eigenvalue below 0 by no more than this is one of 0.
const ROUNDING: f64 = 1e-9;

/// Far more than are ever needed; a limit all the same.
const MOST_ITERATIONS: usize = 10_000;

/// Principal components of the correlations of some columns.
#[derive(Clone, Debug, PartialEq)]
pub struct Components {
    /// The greatest first; they sum to the number of columns.
    pub eigenvalues: Vec<f64>,
    /// Component by component, the correlation of each column with it. Signs
    /// are such that the loadings of a component sum to 0 or more.
    pub loadings: Vec<Vec<f64>>,
    /// Whether no eigenvalue is negative. Only missing values can make one so.
    pub is_semidefinite: bool,
}

impl Components {
    /// The share of all variance that each component explains.
    pub fn explained(&self) -> Vec<f64> {
        let n = self.eigenvalues.len() as f64;
        self.eigenvalues.iter().map(|value| value / n).collect()
    }

    /// How many eigenvalues exceed 1, that is, how many components explain more
    /// than a column does; at least one. Source: Kaiser 1960,
    /// doi:10.1177/001316446002000116.
    pub fn n_above_one(&self) -> usize {
        let above = |value: &&f64| **value > 1.0 + ROUNDING;
        self.eigenvalues.iter().take_while(above).count().max(1)
    }
}

/// Principal components of the correlations of `columns`.
///
/// Formula: eigenvalues and eigenvectors of Pearson's correlations; a loading is
/// an entry of the eigenvector times the root of its eigenvalue.
/// Shape: one value per unit in each column, `NaN` where missing.
/// Errors: no columns; a constant column; two columns with too little in common.
pub fn components(columns: &[&[f64]]) -> Result<Components, PrincipalError> {
    let matrix = correlations(columns)?;
    let eigen = SymmetricEigen::try_new(matrix, f64::EPSILON, MOST_ITERATIONS)
        .ok_or(PrincipalError::NoEigenvalues)?;
    let mut order: Vec<usize> = (0..columns.len()).collect();
    order::sort_by(&mut order, |&a, &b| {
        eigen.eigenvalues[b].total_cmp(&eigen.eigenvalues[a])
    });
    let loadings = |&component: &usize| {
        let length = eigen.eigenvalues[component].max(0.0).sqrt();
        let vector = eigen.eigenvectors.column(component);
        upright(vector.iter().map(|x| x * length).collect())
    };
    let eigenvalues: Vec<f64> = order
        .iter()
        .map(|&component| eigen.eigenvalues[component])
        .collect();
    Ok(Components {
        is_semidefinite: eigenvalues.iter().all(|&value| value >= -ROUNDING),
        loadings: order.iter().map(loadings).collect(),
        eigenvalues,
    })
}

/// Weights in proportion to the squared loadings of the first component.
///
/// The result sums to 1. Shape and errors as in [`components`].
pub fn first_component(columns: &[&[f64]]) -> Result<Vec<f64>, PrincipalError> {
    let components = components(columns)?;
    let first = components
        .loadings
        .first()
        .ok_or(PrincipalError::NoColumns)?;
    Ok(shares(
        first.iter().map(|loading| loading * loading).collect(),
    ))
}

/// Factors turned so that each column belongs mainly to one, and the weights
/// that follow.
#[derive(Clone, Debug, PartialEq)]
pub struct Factors {
    /// Factor by factor, the loading of each column after rotation.
    pub loadings: Vec<Vec<f64>>,
    /// The share of what all the factors explain that each explains.
    pub explained: Vec<f64>,
    /// For each column, the factor on which its squared loading is largest.
    pub factor_of: Vec<usize>,
    /// One weight per column, summing to 1.
    pub weights: Vec<f64>,
    /// The components before rotation, all of them.
    pub components: Components,
}

/// Weights from rotated factors, as in the Handbook's step 6.
///
/// The components with an eigenvalue above 1, or the first `n_factors`, are
/// rotated by [`varimax`]. Each column counts on the factor where its squared
/// loading is largest, with its share of the factor's squared loadings; each
/// factor counts with the share of variance that it explains. The products are
/// scaled to sum to 1.
///
/// `n_factors` is taken as 1 or as the number of columns where it lies beyond.
/// Shape and errors as in [`components`].
pub fn rotated(columns: &[&[f64]], n_factors: Option<usize>) -> Result<Factors, PrincipalError> {
    let components = components(columns)?;
    let n_factors = n_factors
        .unwrap_or(components.n_above_one())
        .clamp(1, columns.len());
    let loadings: Vec<Vec<f64>> = varimax(&components.loadings[..n_factors])
        .into_iter()
        .map(upright)
        .collect();
    let explained: Vec<f64> = loadings.iter().map(|factor| squares(factor)).collect();
    let factor_of: Vec<usize> = (0..columns.len())
        .map(|column| heaviest(&loadings, column))
        .collect();
    // The share within the factor times what the factor explains: the factor's
    // sum of squares cancels.
    let weight = |(column, &factor): (usize, &usize)| {
        let loading = loadings[factor][column];
        loading * loading
    };
    Ok(Factors {
        weights: shares(factor_of.iter().enumerate().map(weight).collect()),
        explained: shares(explained),
        factor_of,
        loadings,
        components,
    })
}

/// Turns factors so that squared loadings are as unequal as they can be within
/// each factor, with every column scaled to the same length first.
///
/// Shape: factor by factor, one loading per column, before and after. The sum of
/// squares of each column stays.
/// Source: Kaiser 1958, doi:10.1007/BF02289233.
pub fn varimax(loadings: &[Vec<f64>]) -> Vec<Vec<f64>> {
    let n_columns = loadings.first().map_or(0, Vec::len);
    let length = |column: usize| {
        let squared: f64 = loadings
            .iter()
            .map(|factor| factor[column] * factor[column])
            .sum();
        if squared > 0.0 { squared.sqrt() } else { 1.0 }
    };
    let lengths: Vec<f64> = (0..n_columns).map(length).collect();
    let scaled = |factor: &Vec<f64>| {
        factor
            .iter()
            .zip(&lengths)
            .map(|(x, length)| x / length)
            .collect()
    };
    let mut turned: Vec<Vec<f64>> = loadings.iter().map(scaled).collect();
    for _ in 0..MOST_SWEEPS {
        if sweep(&mut turned) <= LEAST_TURN {
            break;
        }
    }
    for factor in &mut turned {
        factor
            .iter_mut()
            .zip(&lengths)
            .for_each(|(x, length)| *x *= length);
    }
    turned
}

const MOST_SWEEPS: usize = 500;

/// Sines of angles below this change no digit that counts.
const LEAST_TURN: f64 = 1e-12;

/// Turns each pair of factors once; the sine of the largest angle.
fn sweep(factors: &mut [Vec<f64>]) -> f64 {
    let mut most: f64 = 0.0;
    for second in 1..factors.len() {
        let (before, rest) = factors.split_at_mut(second);
        let Some(b) = rest.first_mut() else { continue };
        for a in before {
            let (cos, sin) = best_turn(a, b);
            most = most.max(sin.abs());
            for (x, y) in a.iter_mut().zip(b.iter_mut()) {
                (*x, *y) = (*x * cos + *y * sin, *y * cos - *x * sin);
            }
        }
    }
    most
}

/// Cosine and sine of the angle by which two factors should turn, a quarter of
/// the one whose tangent the criterion gives. Halving it twice by square roots
/// gives the same bits on every machine, which arctangent and sine may not.
fn best_turn(a: &[f64], b: &[f64]) -> (f64, f64) {
    let n = a.len() as f64;
    let (mut u_sum, mut v_sum, mut difference, mut product) = (0.0, 0.0, 0.0, 0.0);
    for (x, y) in a.iter().zip(b) {
        let (u, v) = (x * x - y * y, 2.0 * x * y);
        u_sum += u;
        v_sum += v;
        difference += u * u - v * v;
        product += 2.0 * u * v;
    }
    let sine = product - 2.0 * u_sum * v_sum / n;
    let cosine = difference - (u_sum * u_sum - v_sum * v_sum) / n;
    let radius = (sine * sine + cosine * cosine).sqrt();
    if radius <= LEAST_TURN * n {
        return (1.0, 0.0);
    }
    let (cos, sin) = half_angle(cosine / radius, sine / radius);
    half_angle(cos, sin)
}

/// Cosine and sine of half an angle between -180 and 180 degrees.
fn half_angle(cos: f64, sin: f64) -> (f64, f64) {
    // The larger of the two comes from a root, the other from the double angle.
    if cos >= 0.0 {
        let half = ((1.0 + cos) / 2.0).sqrt();
        (half, sin / (2.0 * half))
    } else {
        let half = ((1.0 - cos) / 2.0).sqrt();
        let half = if sin < 0.0 { -half } else { half };
        (sin / (2.0 * half), half)
    }
}

fn correlations(columns: &[&[f64]]) -> Result<DMatrix<f64>, PrincipalError> {
    if columns.is_empty() {
        return Err(PrincipalError::NoColumns);
    }
    if let Some(column) = columns.iter().position(|xs| stats::is_constant(xs)) {
        return Err(PrincipalError::ConstantColumn { column });
    }
    let correlations = Matrix::new(columns, Coefficient::Pearson);
    let n = columns.len();
    let mut matrix = DMatrix::identity(n, n);
    for first in 0..n {
        for second in first + 1..n {
            let n_units = stats::complete_pairs(columns[first], columns[second])
                .0
                .len();
            let enough = correlations
                .get(first, second)
                .filter(|_| n_units >= LEAST_UNITS);
            let r = enough.ok_or(PrincipalError::Unrelated {
                first,
                second,
                n_units,
            })?;
            matrix[(first, second)] = r;
            matrix[(second, first)] = r;
        }
    }
    Ok(matrix)
}

fn squares(xs: &[f64]) -> f64 {
    xs.iter().map(|x| x * x).sum()
}

fn shares(xs: Vec<f64>) -> Vec<f64> {
    let total: f64 = xs.iter().sum();
    xs.into_iter().map(|x| x / total).collect()
}

fn upright(xs: Vec<f64>) -> Vec<f64> {
    if xs.iter().sum::<f64>() < 0.0 {
        xs.into_iter().map(|x| -x).collect()
    } else {
        xs
    }
}

fn heaviest(loadings: &[Vec<f64>], column: usize) -> usize {
    let size = |factor: usize| loadings[factor][column].abs();
    (0..loadings.len())
        .reduce(|best, factor| {
            if size(factor) > size(best) {
                factor
            } else {
                best
            }
        })
        .unwrap_or(0)
}
