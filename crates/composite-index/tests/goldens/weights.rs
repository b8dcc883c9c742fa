//! Weights derived from judgements and from data.

use super::table::{Table, figure, figures};
use super::{Case, Figure};
use composite_index::weight::ahp::{self, Ahp};
use composite_index::weight::benefit::{self, Bounds};
use composite_index::weight::best_worst::{self, BestWorst, Comparisons};
use composite_index::weight::points;
use composite_index::weight::principal::{self, Factors};
use composite_index::weight::rank_order::{self, Rule};
use composite_index::{Direction, NormaliseError, Range, normalise};

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
    Case {
        source: "Rezaei 2016, doi:10.1016/j.omega.2015.12.001, choice of a car: comparisons with the best and the worst that agree",
        tolerance: 1e-12,
        n_figures: 6,
        figures: car_in_agreement,
    },
    Case {
        source: "The same with safety 3 instead of 2 and 4, by another solver of linear programs",
        tolerance: 5e-9,
        n_figures: 6,
        figures: car_in_disagreement,
    },
    Case {
        source: "Goodwin and Wright 2004, Decision Analysis for Management Judgment, 3rd edition, pp. 42-44: swing weights of an office, in whole per cent",
        tolerance: 0.5,
        n_figures: 6,
        figures: swings_of_an_office,
    },
    Case {
        source: "Barron and Barrett 1996, doi:10.1287/mnsc.42.11.1515: rank order centroid of three and four elements, from its formula in fractions",
        tolerance: 1e-15,
        n_figures: 7,
        figures: centroids,
    },
    Case {
        source: "Stillwell, Seaver and Edwards 1981, doi:10.1016/0030-5073(81)90015-5: rank sums and reciprocals of four elements, from their formulas in fractions",
        tolerance: 1e-15,
        n_figures: 8,
        figures: sums_and_reciprocals,
    },
    Case {
        source: "Handbook, Table 19: benefit of the doubt, each weight between 10 % and 15 % of their sum",
        tolerance: 0.01,
        n_figures: 23,
        figures: benefit_of_the_doubt,
    },
    Case {
        source: "The same to six digits, by another solver of linear programs",
        tolerance: 1e-6,
        n_figures: 23,
        figures: benefit_of_the_doubt_apart,
    },
    Case {
        source: "Benefit of the doubt of shares of the best, each element 5 % to 30 % of the score, by another solver",
        tolerance: 1e-6,
        n_figures: 23,
        figures: pie_shares_apart,
    },
    Case {
        source: "Handbook, Table 16: variance that each component explains, in per cent (some printed figures are cut off)",
        tolerance: 0.15,
        n_figures: 8,
        figures: explained_variance,
    },
    Case {
        source: "Handbook, Table 17: rotated loadings of patents on four factors, and its share of the second",
        tolerance: 0.015,
        n_figures: 5,
        figures: rotated_loadings,
    },
    Case {
        source: "Principal components of the technology values, eigenvalues and rotation computed apart",
        tolerance: 5e-8,
        n_figures: 36,
        figures: components_apart,
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

/// Quality, price, comfort, safety and style: price matters most, style least.
fn car(safety: f64, safety_to_style: f64) -> BestWorst {
    best_worst::weights(&Comparisons {
        best: 1,
        worst: 4,
        best_to_others: vec![2.0, 1.0, 4.0, safety, 8.0],
        others_to_worst: vec![4.0, 8.0, 2.0, safety_to_style, 1.0],
    })
    .unwrap()
}

fn car_figures(found: &BestWorst, weights: [f64; 5], deviation: f64) -> Vec<Figure> {
    let criteria = ["quality", "price", "comfort", "safety", "style"];
    let computed = found.weights.iter().zip(weights);
    let mut figures: Vec<Figure> = criteria
        .iter()
        .zip(computed)
        .map(|(name, (&computed, published))| figure(name, computed, published))
        .collect();
    figures.push(figure("deviation", found.deviation, deviation));
    figures
}

fn car_in_agreement() -> Vec<Figure> {
    let weights = [4.0, 8.0, 2.0, 4.0, 1.0].map(|part| part / 19.0);
    car_figures(&car(2.0, 4.0), weights, 0.0)
}

fn car_in_disagreement() -> Vec<Figure> {
    let weights = [0.22950820, 0.44808743, 0.11475410, 0.15300546, 0.05464481];
    car_figures(&car(3.0, 3.0), weights, 0.01092896)
}

fn swings_of_an_office() -> Vec<Figure> {
    let names = [
        "closeness to customers",
        "visibility",
        "image",
        "size",
        "comfort",
        "car parking",
    ];
    let weights = points::weights(&[100.0, 80.0, 70.0, 30.0, 20.0, 10.0]).unwrap();
    let published = [32.0, 26.0, 23.0, 10.0, 6.0, 3.0];
    let figures = names.iter().zip(weights.iter().zip(published));
    figures
        .map(|(name, (weight, published))| figure(name, weight * 100.0, published))
        .collect()
}

/// The weights of elements that stand in order, beside fractions.
fn in_order(rule: Rule, parts: &[f64], whole: f64) -> Vec<Figure> {
    let order: Vec<usize> = (0..parts.len()).collect();
    let weights = rank_order::weights(&order, rule).unwrap();
    let figures = weights.iter().zip(parts).enumerate();
    figures
        .map(|(rank, (&weight, part))| figure(&format!("{rule:?} {rank}"), weight, part / whole))
        .collect()
}

fn centroids() -> Vec<Figure> {
    let mut figures = in_order(Rule::Centroid, &[11.0, 5.0, 2.0], 18.0);
    figures.extend(in_order(Rule::Centroid, &[25.0, 13.0, 7.0, 3.0], 48.0));
    figures
}

fn sums_and_reciprocals() -> Vec<Figure> {
    let mut figures = in_order(Rule::Sum, &[4.0, 3.0, 2.0, 1.0], 10.0);
    figures.extend(in_order(Rule::Reciprocal, &[12.0, 6.0, 4.0, 3.0], 25.0));
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

/// The scores of all countries under bounds, from columns normalised in one way.
fn benefit_scores(
    normalised: fn(&[f64]) -> Result<Vec<f64>, NormaliseError>,
    bounds: Bounds,
    published: &[f64],
) -> Vec<Figure> {
    let values = Table::read("technology-values.csv");
    let columns: Vec<Vec<f64>> = values.headers[1..]
        .iter()
        .map(|name| normalised(&values.numbers(name)).unwrap())
        .collect();
    let views: Vec<&[f64]> = columns.iter().map(Vec::as_slice).collect();
    let all = benefit::all(&views, bounds).unwrap();
    let scores: Vec<f64> = all.into_iter().map(|unit| unit.unwrap().score).collect();
    figures(
        &values,
        "country",
        "benefit of the doubt",
        &scores,
        published,
    )
}

fn min_max(xs: &[f64]) -> Result<Vec<f64>, NormaliseError> {
    normalise::min_max(xs, Direction::Higher, Range::UNIT)
}

fn share_of_best(xs: &[f64]) -> Result<Vec<f64>, NormaliseError> {
    let best = normalise::best(xs, Direction::Higher);
    normalise::ratio_to(xs, best.unwrap(), Direction::Higher)
}

const TEN_TO_FIFTEEN: Bounds = Bounds::Weights {
    low: 0.10,
    high: 0.15,
};

fn benefit_of_the_doubt() -> Vec<Figure> {
    let results = Table::read("technology-results.csv");
    benefit_scores(
        min_max,
        TEN_TO_FIFTEEN,
        &results.numbers("benefit_of_the_doubt"),
    )
}

fn benefit_of_the_doubt_apart() -> Vec<Figure> {
    let reference = [
        1.0, 1.0, 1.0, 0.863593, 0.799324, 0.749935, 0.715079, 0.731827, 0.663259, 0.620021,
        0.621448, 0.862726, 0.59904, 0.540006, 0.57574, 0.521448, 0.510348, 0.487088, 0.333023,
        0.379165, 0.313749, 0.272843, 0.286089,
    ];
    benefit_scores(min_max, TEN_TO_FIFTEEN, &reference)
}

fn pie_shares_apart() -> Vec<Figure> {
    let reference = [
        1.0, 1.0, 1.0, 1.0, 0.300037, 0.910935, 0.74453, 0.427848, 0.623554, 0.143076, 0.747712,
        0.690297, 0.749048, 0.630636, 0.564676, 0.616429, 0.696139, 0.596493, 0.397167, 0.197322,
        0.277466, 0.28697, 0.294812,
    ];
    benefit_scores(
        share_of_best,
        Bounds::Parts {
            low: 0.05,
            high: 0.3,
        },
        &reference,
    )
}

fn technology_columns() -> (Vec<String>, Vec<Vec<f64>>) {
    let values = Table::read("technology-values.csv");
    let names = values.headers[1..].to_vec();
    let columns = names.iter().map(|name| values.numbers(name)).collect();
    (names, columns)
}

fn technology_factors(n_factors: Option<usize>) -> Factors {
    let (_, columns) = technology_columns();
    let views: Vec<&[f64]> = columns.iter().map(Vec::as_slice).collect();
    principal::rotated(&views, n_factors).unwrap()
}

fn list(what: &str, computed: &[f64], published: &[f64]) -> Vec<Figure> {
    assert_eq!(computed.len(), published.len());
    let pairs = computed.iter().zip(published).enumerate();
    pairs
        .map(|(i, (&computed, &published))| figure(&format!("{what} {i}"), computed, published))
        .collect()
}

fn explained_variance() -> Vec<Figure> {
    let explained = technology_factors(None).components.explained();
    let per_cent: Vec<f64> = explained.iter().map(|share| 100.0 * share).collect();
    let published = [41.9, 21.8, 12.3, 11.1, 6.0, 3.7, 2.2, 0.9];
    list("component", &per_cent, &published)
}

fn rotated_loadings() -> Vec<Figure> {
    let factors = technology_factors(Some(4));
    let patents: Vec<f64> = factors.loadings.iter().map(|factor| factor[0]).collect();
    let second: f64 = factors.loadings[1].iter().map(|x| x * x).sum();
    let mut figures = list("factor", &patents, &[0.07, 0.97, 0.06, 0.06]);
    figures.push(figure("share", patents[1] * patents[1] / second, 0.67));
    figures
}

fn components_apart() -> Vec<Figure> {
    let (_, columns) = technology_columns();
    let views: Vec<&[f64]> = columns.iter().map(Vec::as_slice).collect();
    let first = principal::first_component(&views).unwrap();
    let (two, four) = (technology_factors(None), technology_factors(Some(4)));
    let mut explained = four.explained.clone();
    explained.sort_by(f64::total_cmp);
    [
        list(
            "eigenvalue",
            &two.components.eigenvalues,
            &[
                3.354361207,
                1.746060116,
                0.98486203,
                0.893915733,
                0.471196131,
                0.299452032,
                0.174422181,
                0.075730569,
            ],
        ),
        list(
            "first component",
            &first,
            &[
                0.003261893,
                0.093786327,
                0.24992049,
                0.036846656,
                0.172062873,
                0.244054734,
                0.161520844,
                0.038546183,
            ],
        ),
        list(
            "two factors",
            &two.weights,
            &[
                0.122098783,
                0.072379083,
                0.184086616,
                0.161854572,
                0.130754154,
                0.180390236,
                0.119377121,
                0.029059436,
            ],
        ),
        list(
            "four factors",
            &four.weights,
            &[
                0.164876368,
                0.151785641,
                0.109219832,
                0.073936406,
                0.084615993,
                0.116390812,
                0.13621231,
                0.162962638,
            ],
        ),
        list(
            "share of variance",
            &explained,
            &[0.168878948, 0.19847473, 0.255472192, 0.37717413],
        ),
    ]
    .into_iter()
    .flatten()
    .collect()
}
