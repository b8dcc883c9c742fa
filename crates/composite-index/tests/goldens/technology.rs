//! The Technology Achievement Index: Handbook, Tables A.2 and 23.

use super::table::{Table, figure};
use super::{Case, Figure};
use crate::common::{method, posts, scored, spec};
use composite_index::{Dataset, Framework, Normalisation, Range, Scores};

pub const CASES: &[Case] = &[
    Case {
        source: "Technology Achievement Index with equal weights, from Handbook Table A.2: scores, computed apart",
        tolerance: 5e-7,
        n_figures: 23,
        figures: technology_scores,
    },
    Case {
        source: "Handbook, Table 23: Technology Achievement Index with equal weights, ranks",
        tolerance: 0.0,
        n_figures: 23,
        figures: technology_ranks,
    },
];

fn technology() -> Dataset {
    let (values, bounds) = (
        Table::read("technology-values.csv"),
        Table::read("technology-goalposts.csv"),
    );
    let (low, high) = (bounds.numbers("low"), bounds.numbers("high"));
    let codes: Vec<String> = bounds.column("indicator");
    let mut specs = vec![spec("technology", None)];
    for (code, (low, high)) in codes.iter().zip(low.into_iter().zip(high)) {
        specs.push(posts(spec(code, Some("technology")), low, high));
    }
    values.dataset("country", Framework::new(specs).unwrap())
}

/// The published results in the order of the values.
fn technology_result(column: &str) -> (Vec<String>, Vec<f64>) {
    let table = Table::read("technology-results.csv");
    (table.column("country"), table.numbers(column))
}

fn technology_figures(column: &str, result: impl Fn(&Scores, usize) -> f64) -> Vec<Figure> {
    let dataset = technology();
    let method = method(Normalisation::Goalposts {
        range: Range::UNIT,
        clip: true,
    });
    let scorer = scored(&dataset, &method);
    let (countries, published) = technology_result(column);
    let one = |(country, published): (String, f64)| {
        let unit = dataset.unit_index(&country).unwrap();
        figure(&country, result(scorer.scores().unwrap(), unit), published)
    };
    countries.into_iter().zip(published).map(one).collect()
}

fn technology_scores() -> Vec<Figure> {
    technology_figures("equal_weights_score", |scores, unit| {
        scores.score(unit).unwrap()
    })
}

fn technology_ranks() -> Vec<Figure> {
    technology_figures("equal_weights_rank", |scores, unit| {
        f64::from(scores.rank(unit).unwrap())
    })
}
