//! The sides of a cell.

use crate::attain::cell::Cell;

/// Pivots smaller than this share of the greatest entry mean a flat cell.
const FLAT: f64 = 1e-13;

/// One row of coefficients a per side, so that a.w <= 0 on the cell: minus the
/// barycentric coordinates, by inverting the matrix of corners. None at all for
/// a flat cell.
pub(super) fn facets(cell: &Cell) -> Vec<f64> {
    let n = cell.n_parts();
    let Some(inverse) = inverse(cell.corners(), n) else {
        return Vec::new();
    };
    let column = |side: usize| (0..n).map(move |part| (part, side));
    let sides = (0..n).flat_map(column);
    sides
        .map(|(part, side)| -inverse[part * n + side])
        .collect()
}

/// By Gauss and Jordan, with the greatest pivot of each column.
fn inverse(matrix: &[f64], n: usize) -> Option<Vec<f64>> {
    let mut left = matrix.to_vec();
    let mut right = vec![0.0; n * n];
    (0..n).for_each(|i| right[i * n + i] = 1.0);
    for column in 0..n {
        let size = |row: &usize| left[row * n + column].abs();
        let pivot = (column..n).max_by(|a, b| size(a).total_cmp(&size(b)))?;
        if size(&pivot) < FLAT {
            return None;
        }
        for j in 0..n {
            left.swap(column * n + j, pivot * n + j);
            right.swap(column * n + j, pivot * n + j);
        }
        let scale = left[column * n + column].recip();
        for j in 0..n {
            left[column * n + j] *= scale;
            right[column * n + j] *= scale;
        }
        for row in (0..n).filter(|&row| row != column) {
            let factor = left[row * n + column];
            for j in 0..n {
                left[row * n + j] -= factor * left[column * n + j];
                right[row * n + j] -= factor * right[column * n + j];
            }
        }
    }
    Some(right)
}

#[cfg(test)]
mod tests {
    use super::inverse;

    #[test]
    fn an_inverse_that_needs_an_exchange_of_rows() {
        let inverse = inverse(&[0.0, 2.0, 4.0, 1.0], 2);
        assert_eq!(inverse, Some(vec![-0.125, 0.25, 0.5, 0.0]));
    }

    #[test]
    fn a_flat_matrix_has_none() {
        assert_eq!(inverse(&[1.0, 2.0, 2.0, 4.0], 2), None);
    }
}
