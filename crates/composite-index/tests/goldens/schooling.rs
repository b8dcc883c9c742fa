//! Ten normalisations of one indicator: Handbook, Table 15.

use super::table::{Table, figure, figures};
use super::{Case, Figure, TWO_DECIMALS};
use composite_index::{Direction, Range, normalise, stats};

pub const CASES: &[Case] = &[
    Case {
        source: "Handbook, Table 15: mean, sample standard deviation of years of schooling",
        tolerance: 5e-7,
        n_figures: 2,
        figures: schooling_moments,
    },
    Case {
        source: "Handbook, Table 15: rank, above or below the mean",
        tolerance: 0.0,
        n_figures: 2 * 23,
        figures: schooling_steps,
    },
    Case {
        source: "Handbook, Table 15: z-score, min-max, ratios and differences",
        tolerance: TWO_DECIMALS,
        n_figures: 7 * 23,
        figures: schooling_scales,
    },
    Case {
        source: "Handbook, Table 15: percentile",
        tolerance: 0.05 + 1e-9,
        n_figures: 23,
        figures: schooling_percentiles,
    },
];

type Normalise = fn(&[f64]) -> Result<Vec<f64>, composite_index::NormaliseError>;

fn schooling() -> Table {
    Table::read("schooling-normalised.csv")
}

fn schooling_moments() -> Vec<Figure> {
    let years = schooling().numbers("schooling_years");
    vec![
        figure("mean", stats::mean(&years).unwrap(), 9.595652),
        figure(
            "sample standard deviation",
            stats::sample_sd(&years).unwrap(),
            1.576959,
        ),
    ]
}

fn schooling_steps() -> Vec<Figure> {
    compare(&[
        ("rank_high_is_top", |xs| {
            normalise::rank(xs, Direction::Higher)
        }),
        ("above_below_mean_p20", |xs| {
            normalise::above_below_mean(xs, 0.2, Direction::Higher)
        }),
    ])
}

fn schooling_scales() -> Vec<Figure> {
    const UP: Direction = Direction::Higher;
    compare(&[
        ("zscore", |xs| normalise::z_score(xs, UP)),
        ("minmax", |xs| normalise::min_max(xs, UP, Range::UNIT)),
        ("ratio_to_mean", |xs| {
            normalise::ratio_to(xs, stats::mean(xs).unwrap(), UP)
        }),
        ("ratio_to_best", |xs| {
            normalise::ratio_to(xs, normalise::best(xs, UP).unwrap(), UP)
        }),
        ("ratio_to_worst", |xs| {
            normalise::ratio_to(xs, normalise::worst(xs, UP).unwrap(), UP)
        }),
        ("diff_to_mean", |xs| {
            normalise::difference_to(xs, stats::mean(xs).unwrap(), UP)
        }),
        ("diff_to_worst", |xs| {
            normalise::difference_to(xs, normalise::worst(xs, UP).unwrap(), UP)
        }),
    ])
}

fn schooling_percentiles() -> Vec<Figure> {
    compare(&[("percentile", |xs| {
        normalise::percentile(xs, Direction::Higher)
    })])
}

fn compare(columns: &[(&str, Normalise)]) -> Vec<Figure> {
    let table = schooling();
    let years = table.numbers("schooling_years");
    let one = |&(name, normalise): &(&str, Normalise)| {
        figures(
            &table,
            "country",
            name,
            &normalise(&years).unwrap(),
            &table.numbers(name),
        )
    };
    columns.iter().flat_map(one).collect()
}
