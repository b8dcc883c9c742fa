//! Weights derived from judgements and from data.

use crate::table::{Table, figure};
use crate::{Case, Figure};
use composite_index::weight::ahp::{self, Ahp};

pub const CASES: &[Case] = &[
    Case {
        source: "Handbook, Table 20: weights from pairwise comparisons; principal eigenvalue and consistency computed apart",
        tolerance: 5e-5,
        n_figures: 11,
        figures: pairwise_comparisons,
    },
    Case {
        source: "The same to nine digits, eigenvector of a general matrix computed apart",
        tolerance: 5e-9,
        n_figures: 9,
        figures: eigenvector,
    },
];

fn technology_judgements() -> (Vec<String>, Ahp) {
    let table = Table::read("ahp-matrix.csv");
    let columns: Vec<Vec<f64>> = table
        .headers
        .iter()
        .map(|name| table.column(name).iter().map(|cell| ratio(cell)).collect())
        .collect();
    let row = |i: usize| columns.iter().map(|column| column[i]).collect();
    let matrix: Vec<Vec<f64>> = (0..columns.len()).map(row).collect();
    (table.headers, ahp::weights(&matrix).unwrap())
}

/// A judgement as printed: 3 or 1/3.
fn ratio(cell: &str) -> f64 {
    let parse = |part: &str| part.parse::<f64>().unwrap();
    cell.split_once('/')
        .map_or_else(|| parse(cell), |(over, under)| parse(over) / parse(under))
}

fn pairwise_comparisons() -> Vec<Figure> {
    let (names, ahp) = technology_judgements();
    let published = [
        0.2291, 0.1346, 0.0594, 0.1761, 0.0385, 0.0385, 0.2522, 0.0715,
    ];
    let mut figures: Vec<Figure> = names
        .iter()
        .zip(ahp.weights.iter().zip(published))
        .map(|(name, (&computed, published))| figure(name, computed, published))
        .collect();
    figures.extend([
        figure("lambda max", ahp.lambda_max, 8.211079),
        figure("consistency index", ahp.consistency_index, 0.030154),
        figure("consistency ratio", ahp.consistency_ratio, 0.021386),
    ]);
    figures
}

fn eigenvector() -> Vec<Figure> {
    let (names, ahp) = technology_judgements();
    let reference = [
        0.22906331, 0.134571, 0.05936173, 0.17614495, 0.0385423, 0.0385423, 0.25223481, 0.07153961,
    ];
    let mut figures: Vec<Figure> = names
        .iter()
        .zip(ahp.weights.iter().zip(reference))
        .map(|(name, (&computed, reference))| figure(name, computed, reference))
        .collect();
    let worst = ahp.most_inconsistent.unwrap();
    assert_eq!((worst.row, worst.column, worst.given), (7, 2, 2.0));
    figures.push(figure("largest excess", worst.excess(), 1.6595486625966434));
    figures
}
