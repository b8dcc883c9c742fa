//! Pairwise comparison: Handbook, Tables 35 to 37, and an election.

use super::table::{Table, figure};
use super::{Case, Figure};
use composite_index::aggregate::Weighted;
use composite_index::outrank::{Ballot, Outranking, ballots, copeland_into};

pub const CASES: &[Case] = &[
    Case {
        source: "Handbook, Table 36: shares of the weight in which Finland is ahead",
        tolerance: 1e-12,
        n_figures: 4,
        figures: finland,
    },
    Case {
        source: "Handbook, Table 36: Copeland scores of five countries, both ways",
        tolerance: 0.0,
        n_figures: 10,
        figures: copeland_of_countries,
    },
    Case {
        source: "Handbook, Table 37: Kemeny optimum of five countries, value and number of orders",
        tolerance: 1e-12,
        n_figures: 2,
        figures: kemeny,
    },
    Case {
        source: "Election of 21 voters: Borda counts and the Condorcet order c, b, d, a",
        tolerance: 0.0,
        n_figures: 8,
        figures: election,
    },
    Case {
        source: "Copeland scores of four rows, by hand",
        tolerance: 0.0,
        n_figures: 8,
        figures: four_rows,
    },
];

fn countries() -> Vec<Vec<f64>> {
    let table = Table::read("outranking-values.csv");
    let indicators = table.headers.iter().skip(1);
    indicators.map(|name| table.numbers(name)).collect()
}

fn weighted(columns: &[Vec<f64>]) -> Vec<Weighted<'_>> {
    let weight = 1.0 / columns.len() as f64;
    columns
        .iter()
        .map(|column| Weighted { column, weight })
        .collect()
}

fn outranking(columns: &[Vec<f64>]) -> Outranking {
    Outranking::new(&weighted(columns), 0.0).unwrap()
}

/// Copeland scores by way of the table, and straight from the columns.
fn copeland(columns: &[Vec<f64>], published: &[f64]) -> Vec<Figure> {
    let mut direct = vec![0.0; published.len()];
    copeland_into(|| weighted(columns).into_iter(), 0.0, &mut direct);
    let by_table = outranking(columns).copeland();
    let by_table = by_table.into_iter().map(|score| score as f64);
    let all = by_table.chain(direct).zip(published.iter().cycle());
    all.enumerate()
        .map(|(row, (score, &published))| figure(&format!("score {row}"), score, published))
        .collect()
}

fn finland() -> Vec<Figure> {
    let outranking = outranking(&countries());
    let rivals = ["United States", "Sweden", "Japan", "Korea"];
    let published = [0.5, 0.375, 0.75, 0.625];
    (1..)
        .zip(rivals.iter().zip(published))
        .map(|(row, (rival, published))| figure(rival, outranking.share(0, row), published))
        .collect()
}

fn copeland_of_countries() -> Vec<Figure> {
    copeland(&countries(), &[1.0, 2.0, 3.0, -2.0, -4.0])
}

fn kemeny() -> Vec<Figure> {
    let best = outranking(&countries()).kemeny(100).unwrap();
    assert!(best.is_complete);
    vec![
        figure("value", best.value, 6.375),
        figure("orders", best.orders.len() as f64, 3.0),
    ]
}

fn election() -> Vec<Figure> {
    let [a, b, c, d] = [0, 1, 2, 3];
    let votes = [
        (3, [a, b, c, d]),
        (5, [a, c, b, d]),
        (7, [b, d, c, a]),
        (6, [c, b, d, a]),
    ];
    let votes = votes.map(|(voters, order)| Ballot {
        order: order.to_vec(),
        voters,
    });
    let counts = ballots::borda(&votes).unwrap();
    let order = Outranking::from_ballots(&votes).unwrap().condorcet_order();
    let counts = counts.iter().zip([24.0, 44.0, 38.0, 20.0]);
    let order = order.unwrap().into_iter().zip([c, b, d, a]);
    let borda = counts.map(|(&count, published)| figure("Borda", count as f64, published));
    let condorcet = order.map(|(unit, at)| figure("Condorcet", unit as f64, at as f64));
    borda.chain(condorcet).collect()
}

fn four_rows() -> Vec<Figure> {
    let columns = [
        vec![1.0, 2.0, 3.0, 4.0],
        vec![3.0, 2.0, 1.0, 5.0],
        vec![2.0, 3.0, 1.0, 4.0],
    ];
    copeland(&columns, &[-1.0, 1.0, -3.0, 3.0])
}
