//! Weights from pairwise comparisons: the analytic hierarchy process.
//!
//! Entry (i, j) of the matrix says how many times as important element i is as
//! element j, on Saaty's scale from 1/9 to 9. The weights are the principal
//! eigenvector; how far its eigenvalue exceeds the number of elements says how
//! far the judgements contradict each other.
//!
//! Source: Saaty 1980, *The Analytic Hierarchy Process*, ISBN 0-07-054371-2;
//! OECD/JRC Handbook (2008), step 6, Tables 20 and 21.

use crate::error::AhpError;

/// The most elements that can be compared: Saaty's table ends here.
pub const MOST_ELEMENTS: usize = RANDOM_INDICES.len();

/// A consistency ratio above this asks for the judgements to be looked at again.
/// Source: Saaty 1980; Handbook, p. 97.
pub const ACCEPTABLE_RATIO: f64 = 0.1;

/// The mean consistency index of random matrices of 1, 2, 3, ... elements.
/// Source: Saaty 1980, table of random indices for orders 1 to 15.
const RANDOM_INDICES: [f64; 15] = [
    0.0, 0.0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59,
];

/// How far the product of two opposite judgements may be from 1, so that 1/7
/// may be written as 0.143.
const RECIPROCAL_TOLERANCE: f64 = 0.005;

/// Judgements beyond a million to one say nothing and cost all digits.
const MOST_EXTREME: f64 = 1e6;

/// Contradictions smaller than this are those of rounding.
const ROUNDING: f64 = 1e-9;

/// Each squaring doubles the power of the matrix, so that 2^64 comes after 64.
const MOST_SQUARINGS: usize = 64;

/// Weights and how consistent the judgements are.
#[derive(Clone, Debug, PartialEq)]
pub struct Ahp {
    /// One per element, summing to 1.
    pub weights: Vec<f64>,
    /// The principal eigenvalue, n where the judgements agree and above it
    /// where they do not.
    pub lambda_max: f64,
    /// (lambda_max - n) / (n - 1); 0 for a single element.
    pub consistency_index: f64,
    /// The consistency index over that of random judgements; 0 for one or two
    /// elements, which cannot contradict each other.
    pub consistency_ratio: f64,
    /// The judgement furthest from what the weights imply; `None` where all agree.
    pub most_inconsistent: Option<Judgement>,
}

impl Ahp {
    /// Whether the consistency ratio is at most [`ACCEPTABLE_RATIO`].
    pub fn is_acceptable(&self) -> bool {
        self.consistency_ratio <= ACCEPTABLE_RATIO
    }
}

/// One judgement beside what the weights say. Row and column are chosen so that
/// it overrates the row.
#[derive(Copy, Clone, Debug, PartialEq)]
pub struct Judgement {
    /// The element that is overrated, from 0.
    pub row: usize,
    /// The element that it is compared with, from 0.
    pub column: usize,
    /// How many times as important the row was judged.
    pub given: f64,
    /// How many times as much it weighs.
    pub implied: f64,
}

impl Judgement {
    /// How many times too large the judgement is: given over implied, 1 or more.
    pub fn excess(self) -> f64 {
        self.given / self.implied
    }
}

/// Weights from a matrix of pairwise comparisons.
///
/// Formula: A w = lambda_max w with the weights summing to 1; consistency index
/// (lambda_max - n) / (n - 1); consistency ratio: that over the random index.
/// Shape: `matrix` row by row, as many rows as columns.
/// Errors: an empty matrix; more than [`MOST_ELEMENTS`] rows; a row of another
/// length; a judgement out of range; two that are not each other's reciprocals
/// to within 0.005.
/// Example: 1, 3 and 1/3, 1 give the weights .75 and .25.
pub fn weights(matrix: &[Vec<f64>]) -> Result<Ahp, AhpError> {
    check(matrix)?;
    let n = matrix.len();
    let weights = principal_eigenvector(matrix);
    let lambda_max: f64 = matrix.iter().map(|row| dot(row, &weights)).sum();
    let index = if n == 1 {
        0.0
    } else {
        (lambda_max - n as f64) / (n as f64 - 1.0)
    };
    let random = RANDOM_INDICES.get(n - 1).copied().unwrap_or(0.0);
    Ok(Ahp {
        most_inconsistent: most_inconsistent(matrix, &weights),
        weights,
        lambda_max,
        consistency_index: index,
        consistency_ratio: if random > 0.0 { index / random } else { 0.0 },
    })
}

/// The whole matrix from the judgements above its diagonal, row by row.
///
/// Shape: n (n - 1) / 2 judgements; none at all make the matrix of one element.
/// Errors: another number of judgements; one that is out of range.
/// Example: 2, 3, 4 gives (1, 2, 3), (1/2, 1, 4), (1/3, 1/4, 1).
pub fn reciprocal(upper: &[f64]) -> Result<Vec<Vec<f64>>, AhpError> {
    let found = upper.len();
    let n = (1..=found + 1)
        .find(|n| n * (n - 1) / 2 >= found)
        .filter(|n| n * (n - 1) / 2 == found)
        .ok_or(AhpError::NotTriangular { found })?;
    let mut matrix = vec![vec![1.0; n]; n];
    let pairs = (0..n).flat_map(|row| (row + 1..n).map(move |column| (row, column)));
    for ((row, column), &value) in pairs.zip(upper) {
        check_range(row, column, value)?;
        matrix[row][column] = value;
        matrix[column][row] = value.recip();
    }
    Ok(matrix)
}

/// Squares the matrix until nothing changes: all columns are then multiples of
/// the eigenvector. Unlike multiplying a vector again and again, this ends soon
/// however wild the judgements. A last step with the matrix itself clears the
/// rounding of the squares.
fn principal_eigenvector(matrix: &[Vec<f64>]) -> Vec<f64> {
    let mut power = matrix.to_vec();
    let mut weights = row_shares(&power);
    for _ in 0..MOST_SQUARINGS {
        power = scaled_square(&power);
        let next = row_shares(&power);
        if std::mem::replace(&mut weights, next) == weights {
            break;
        }
    }
    let product: Vec<f64> = matrix.iter().map(|row| dot(row, &weights)).collect();
    let total: f64 = product.iter().sum();
    product.into_iter().map(|x| x / total).collect()
}

fn scaled_square(matrix: &[Vec<f64>]) -> Vec<Vec<f64>> {
    let n = matrix.len();
    let entry = |row: &Vec<f64>, column: usize| -> f64 {
        row.iter()
            .zip(matrix)
            .map(|(x, other)| x * other[column])
            .sum()
    };
    let mut square: Vec<Vec<f64>> = matrix
        .iter()
        .map(|row| (0..n).map(|column| entry(row, column)).collect())
        .collect();
    let greatest = square.iter().flatten().copied().fold(0.0, f64::max);
    square.iter_mut().flatten().for_each(|x| *x /= greatest);
    square
}

fn row_shares(matrix: &[Vec<f64>]) -> Vec<f64> {
    let sums: Vec<f64> = matrix.iter().map(|row| row.iter().sum()).collect();
    let total: f64 = sums.iter().sum();
    sums.into_iter().map(|sum| sum / total).collect()
}

fn dot(xs: &[f64], ys: &[f64]) -> f64 {
    xs.iter().zip(ys).map(|(x, y)| x * y).sum()
}

/// The largest a_ij w_j / w_i. Source: Saaty 2003,
/// doi:10.1016/S0377-2217(02)00227-8, on which judgement to reconsider.
fn most_inconsistent(matrix: &[Vec<f64>], weights: &[f64]) -> Option<Judgement> {
    let judgements = matrix.iter().enumerate().flat_map(|(row, judgements)| {
        judgements
            .iter()
            .enumerate()
            .map(move |(column, &given)| Judgement {
                row,
                column,
                given,
                implied: weights[row] / weights[column],
            })
    });
    judgements
        .filter(|judgement| judgement.excess() > 1.0 + ROUNDING)
        .reduce(|worst, other| {
            if other.excess() > worst.excess() {
                other
            } else {
                worst
            }
        })
}

fn check(matrix: &[Vec<f64>]) -> Result<(), AhpError> {
    let n = matrix.len();
    if n == 0 {
        return Err(AhpError::Empty);
    }
    if n > MOST_ELEMENTS {
        return Err(AhpError::TooLarge {
            n,
            most: MOST_ELEMENTS,
        });
    }
    if let Some(row) = matrix.iter().position(|row| row.len() != n) {
        return Err(AhpError::NotSquare {
            row,
            expected: n,
            found: matrix[row].len(),
        });
    }
    for (row, judgements) in matrix.iter().enumerate() {
        for (column, &value) in judgements.iter().enumerate() {
            check_range(row, column, value)?;
            let opposite = matrix[column][row];
            if column <= row && (value * opposite - 1.0).abs() > RECIPROCAL_TOLERANCE {
                return Err(AhpError::NotReciprocal {
                    row,
                    column,
                    value,
                    opposite,
                });
            }
        }
    }
    Ok(())
}

fn check_range(row: usize, column: usize, value: f64) -> Result<(), AhpError> {
    if (MOST_EXTREME.recip()..=MOST_EXTREME).contains(&value) {
        Ok(())
    } else {
        Err(AhpError::OutOfRange { row, column, value })
    }
}
