//! Filling gaps, column by column.
//!
//! Each function gives the value that would stand in for a gap; what cannot be
//! told stays missing. Filling in makes a data set look surer than it is: every
//! filled value is marked ([`Prepared::is_imputed`](crate::Prepared::is_imputed)),
//! and screening never counts it.
//!
//! Source: OECD/JRC Handbook (2008), step 3, "single imputation".

use crate::{order, stats};

/// The value that stands in for gaps, from the values present.
pub type Centre = fn(&[f64]) -> Option<f64>;

/// The column with each gap filled by the mean of the values present.
///
/// Units and shape: those of `xs`. A column without values stays as it is.
pub fn mean(xs: &[f64]) -> Vec<f64> {
    fill(xs, stats::mean)
}

/// The column with each gap filled by the median of the values present.
///
/// Units and shape: those of `xs`. A column without values stays as it is.
pub fn median(xs: &[f64]) -> Vec<f64> {
    fill(xs, stats::median)
}

/// The column with each gap filled by the mean of the values with the same
/// label. A unit without a label, or in a group without values, keeps its gap.
///
/// Shape: one label per value.
pub fn group_mean(xs: &[f64], labels: &[Option<String>]) -> Vec<f64> {
    fill_by_group(xs, labels, stats::mean)
}

/// As [`group_mean`], with the median.
///
/// Shape: one label per value.
pub fn group_median(xs: &[f64], labels: &[Option<String>]) -> Vec<f64> {
    fill_by_group(xs, labels, stats::median)
}

fn fill(xs: &[f64], centre: Centre) -> Vec<f64> {
    let filler = centre(xs).unwrap_or(f64::NAN);
    xs.iter()
        .map(|&x| if x.is_nan() { filler } else { x })
        .collect()
}

fn fill_by_group(xs: &[f64], labels: &[Option<String>], centre: Centre) -> Vec<f64> {
    // Sorted by label, so that a group is a run and the result has one order.
    let mut members: Vec<(&str, usize)> = labels
        .iter()
        .enumerate()
        .take(xs.len())
        .filter_map(|(row, label)| Some((label.as_deref()?, row)))
        .collect();
    order::sort(&mut members);
    let mut filled = xs.to_vec();
    for group in members.chunk_by(|a, b| a.0 == b.0) {
        let values: Vec<f64> = group.iter().map(|&(_, row)| xs[row]).collect();
        let Some(filler) = centre(&values) else {
            continue;
        };
        for &(_, row) in group.iter().filter(|&&(_, row)| xs[row].is_nan()) {
            filled[row] = filler;
        }
    }
    filled
}
