//! The benefit of the doubt: each unit is scored under the weights that suit it
//! best, on the ground that a unit's strengths show what it finds important.
//!
//! The weights maximise the unit's weighted sum while no unit's sum under the
//! same weights exceeds 1. A score of 1 says that nobody does better under the
//! weights most in its favour. Without bounds a unit may stake everything on its
//! one strength; [`Bounds`] prevent that.
//!
//! # Missing values
//!
//! A unit is judged by the elements it has a value in: the others weigh 0 for
//! it, and bounds apply among those that remain. Another unit's missing value
//! counts as 0 there, so that it never lowers the score of the unit judged.
//!
//! Source: Melyn and Moesen 1991, *Towards a synthetic indicator of
//! macroeconomic performance*; Cherchye, Moesen, Rogge and Van Puyenbroeck 2007,
//! doi:10.1007/s11205-006-9029-7; OECD/JRC Handbook (2008), step 6, Table 19.

use serde::{Deserialize, Serialize};

use crate::error::BenefitError;
use crate::simplex;

/// What keeps a unit from staking everything on one element. The same bounds
/// hold for every element; each is a share, 0 to 1.
#[derive(Copy, Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(tag = "on", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Bounds {
    /// Nothing.
    #[default]
    Nothing,
    /// Each weight makes up between these shares of the sum of the weights.
    /// What that means depends on the scales of the columns.
    Weights {
        /// The least share.
        low: f64,
        /// The greatest share.
        high: f64,
    },
    /// Each element makes up between these shares of the score of the unit
    /// judged ("pie shares"), whatever the scales of the columns. A unit with 0
    /// in an element that must make up something scores 0.
    Parts {
        /// The least share.
        low: f64,
        /// The greatest share.
        high: f64,
    },
}

/// A unit's score under the weights that suit it best.
#[derive(Clone, Debug, PartialEq)]
pub struct Benefit {
    /// The unit's weighted sum, 0 to 1.
    pub score: f64,
    /// One per element, zero or more, for the columns as given: they do not sum
    /// to 1. All 0 where no weights earn the unit anything. Where several
    /// weightings give the same score, this is one of them.
    pub weights: Vec<f64>,
    /// The units that reach 1 under these weights, the unit itself included if
    /// it does: those that keep it from scoring more.
    pub peers: Vec<usize>,
}

impl Benefit {
    /// The weights as shares that sum to 1; `None` if all are 0.
    pub fn shares(&self) -> Option<Vec<f64>> {
        let total: f64 = self.weights.iter().sum();
        (total > 0.0).then(|| self.weights.iter().map(|weight| weight / total).collect())
    }
}

/// Who falls short of 1 by no more than this reaches it.
const ROUNDING: f64 = 1e-9;

/// The best weights for one unit.
///
/// Formula: maximise sum of w y(unit) subject to sum of w y(u) <= 1 for every
/// unit u, w >= 0 and `bounds`.
/// Shape: one column per element, one value per unit, `NaN` where missing.
/// Errors: columns of different lengths or none; no such unit; a value that is
/// negative or infinite; bounds that are no shares, or that the unit's elements
/// cannot keep; a unit without values.
/// Example: under (1, 0), (0, 1) and (.4, .4) without bounds the third unit
/// scores .8, with weights 1 and 1 and the other two for peers.
pub fn unit(columns: &[&[f64]], unit: usize, bounds: Bounds) -> Result<Benefit, BenefitError> {
    check(columns, bounds)?;
    let n_units = n_units(columns);
    if unit < n_units {
        judge(columns, unit, bounds)
    } else {
        Err(BenefitError::UnknownUnit { unit, n_units })
    }
}

/// The best weights for every unit, in order. A unit that cannot be judged does
/// not keep the others from it.
///
/// Shape and errors as in [`unit()`]: those of the whole table outside, those of
/// one unit inside.
pub fn all(
    columns: &[&[f64]],
    bounds: Bounds,
) -> Result<Vec<Result<Benefit, BenefitError>>, BenefitError> {
    check(columns, bounds)?;
    let units = 0..n_units(columns);
    Ok(units.map(|unit| judge(columns, unit, bounds)).collect())
}

fn n_units(columns: &[&[f64]]) -> usize {
    columns.first().map_or(0, |column| column.len())
}

fn judge(columns: &[&[f64]], unit: usize, bounds: Bounds) -> Result<Benefit, BenefitError> {
    let present: Vec<usize> = (0..columns.len())
        .filter(|&element| !columns[element][unit].is_nan())
        .collect();
    if present.is_empty() {
        return Err(BenefitError::NoValues { unit });
    }
    check_feasible(present.len(), bounds)?;
    let scales: Vec<f64> = present
        .iter()
        .map(|&element| scale(columns[element]))
        .collect();
    let others = scaled_rows(columns, &present, &scales);
    let own = others[unit * present.len()..][..present.len()].to_vec();
    let limits = share_limits(bounds, &scales, &own);
    let n_limits = limits.len() / present.len();
    let mut ones = vec![1.0; n_units(columns)];
    let rows = [others.as_slice(), limits.as_slice()].concat();
    ones.extend(std::iter::repeat_n(0.0, n_limits));
    let optimum = simplex::maximise(&own, &rows, &ones)?;
    let sums: Vec<f64> = others
        .chunks(present.len())
        .map(|row| dot(row, &optimum.x))
        .collect();
    // Rounding must not carry any unit past 1.
    let excess = sums.iter().copied().fold(1.0, f64::max);
    let mut weights = vec![0.0; columns.len()];
    for ((&element, x), scale) in present.iter().zip(&optimum.x).zip(&scales) {
        weights[element] = x / excess / scale;
    }
    Ok(Benefit {
        score: (sums[unit] / excess).min(1.0),
        weights,
        peers: (0..sums.len())
            .filter(|&other| sums[other] / excess >= 1.0 - ROUNDING)
            .collect(),
    })
}

/// What a column is divided by, so that the program's numbers are near 1.
fn scale(column: &[f64]) -> f64 {
    let greatest = column.iter().copied().fold(0.0, f64::max);
    if greatest > 0.0 { greatest } else { 1.0 }
}

/// Unit by unit, the scaled values of the elements in play, 0 where missing.
fn scaled_rows(columns: &[&[f64]], present: &[usize], scales: &[f64]) -> Vec<f64> {
    let row = |unit: usize| {
        let elements = present.iter().zip(scales);
        elements.map(
            move |(&element, scale)| match columns[element][unit] / scale {
                missing if missing.is_nan() => 0.0,
                value => value,
            },
        )
    };
    (0..n_units(columns)).flat_map(row).collect()
}

/// Rows that must stay at or below 0: an element's amount less `high` times the
/// sum of the amounts, and `low` times the sum less the element's amount. An
/// amount is the weight, or the part of the score, per unit of the variable.
fn share_limits(bounds: Bounds, scales: &[f64], own: &[f64]) -> Vec<f64> {
    let (low, high, amounts): (f64, f64, Vec<f64>) = match bounds {
        Bounds::Nothing => return Vec::new(),
        Bounds::Weights { low, high } => {
            let least = scales.iter().copied().fold(f64::INFINITY, f64::min);
            (
                low,
                high,
                scales.iter().map(|scale| least / scale).collect(),
            )
        }
        Bounds::Parts { low, high } => (low, high, own.to_vec()),
    };
    let mut rows = Vec::new();
    for element in 0..amounts.len() {
        let is_own = |other: usize| if other == element { 1.0 } else { 0.0 };
        let others = || amounts.iter().enumerate();
        if high < 1.0 {
            rows.extend(others().map(|(other, amount)| (is_own(other) - high) * amount));
        }
        if low > 0.0 {
            rows.extend(others().map(|(other, amount)| (low - is_own(other)) * amount));
        }
    }
    rows
}

fn dot(xs: &[f64], ys: &[f64]) -> f64 {
    xs.iter().zip(ys).map(|(x, y)| x * y).sum()
}

fn check(columns: &[&[f64]], bounds: Bounds) -> Result<(), BenefitError> {
    let expected = n_units(columns);
    if columns.is_empty() || expected == 0 {
        return Err(BenefitError::Shape {
            element: 0,
            expected: 1,
            found: 0,
        });
    }
    for (element, column) in columns.iter().enumerate() {
        let found = column.len();
        if found != expected {
            return Err(BenefitError::Shape {
                element,
                expected,
                found,
            });
        }
        if let Some(unit) = column.iter().position(|&x| x < 0.0 || x.is_infinite()) {
            let value = column[unit];
            return Err(BenefitError::InvalidValue {
                unit,
                element,
                value,
            });
        }
    }
    match bounds {
        Bounds::Weights { low, high } | Bounds::Parts { low, high }
            if !(0.0 <= low && low <= high && high <= 1.0) =>
        {
            Err(BenefitError::InvalidBounds { low, high })
        }
        _ => Ok(()),
    }
}

fn check_feasible(n_elements: usize, bounds: Bounds) -> Result<(), BenefitError> {
    let n = n_elements as f64;
    match bounds {
        Bounds::Weights { low, high } | Bounds::Parts { low, high }
            if n * low > 1.0 + ROUNDING || n * high < 1.0 - ROUNDING =>
        {
            Err(BenefitError::InfeasibleBounds {
                n_elements,
                low,
                high,
            })
        }
        _ => Ok(()),
    }
}
