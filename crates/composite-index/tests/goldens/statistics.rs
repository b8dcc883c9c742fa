//! Moments and quantiles of small columns.

use super::table::figure;
use super::{Case, Figure};
use composite_index::treat::{self, Action};
use composite_index::{ShapeLimits, correlate, stats};

pub const CASES: &[Case] = &[
    Case {
        source: "Skewness and excess kurtosis, bias-corrected, of 1 to 10 and 100, before and after the last becomes 10; computed apart",
        tolerance: 5e-7,
        n_figures: 4,
        figures: moments,
    },
    Case {
        source: "Hyndman and Fan 1996, definition 7: quantiles, by hand",
        tolerance: 1e-12,
        n_figures: 5,
        figures: quantiles,
    },
    Case {
        source: "Handbook, Box 7: rank correlation of 1 to 8 with 3, 4, 1, 2, 5, 7, 8, 6",
        tolerance: 5e-7,
        n_figures: 2,
        figures: rank_correlations,
    },
    Case {
        source: "Correlations of columns with ties and a gap, computed apart",
        tolerance: 1e-12,
        n_figures: 5,
        figures: tied_correlations,
    },
    Case {
        source: "1 to 10 and 100 are out of shape at 2 and 3.5 (JRC, COIN Tool), and one point moved to the next value mends it",
        tolerance: 5e-7,
        n_figures: 13,
        figures: winsorised,
    },
];

fn moments() -> Vec<Figure> {
    let with_last = |last: f64| {
        let mut xs: Vec<f64> = (1..=10).map(f64::from).collect();
        xs.extend([f64::NAN, last]);
        xs
    };
    let (before, after) = (with_last(100.0), with_last(10.0));
    let g1 = |xs: &[f64]| stats::skewness(xs).unwrap();
    let g2 = |xs: &[f64]| stats::excess_kurtosis(xs).unwrap();
    vec![
        figure("skewness with 100", g1(&before), 3.255638),
        figure("excess kurtosis with 100", g2(&before), 10.706674),
        figure("skewness with 10", g1(&after), -0.127622),
        figure("excess kurtosis with 10", g2(&after), -1.336677),
    ]
}

fn quantiles() -> Vec<Figure> {
    let xs = [7.0, f64::NAN, 1.0, 2.0, 4.0];
    let at = |p| stats::quantile(&xs, p).unwrap();
    vec![
        figure("least", at(0.0), 1.0),
        figure("first quartile", at(0.25), 1.75),
        figure("median", stats::median(&xs).unwrap(), 3.0),
        figure("third quartile", at(0.75), 4.75),
        figure("greatest", at(1.0), 7.0),
    ]
}

fn rank_correlations() -> Vec<Figure> {
    let xs: Vec<f64> = (1..=8).map(f64::from).collect();
    let ys = [3.0, 4.0, 1.0, 2.0, 5.0, 7.0, 8.0, 6.0];
    vec![
        figure("Kendall", correlate::kendall(&xs, &ys).unwrap(), 0.571429),
        figure("Spearman", correlate::spearman(&xs, &ys).unwrap(), 0.738095),
    ]
}

fn tied_correlations() -> Vec<Figure> {
    let xs = [1.0, 2.0, 2.0, 4.0, 9.0, 5.0, f64::NAN, 5.0, 5.0];
    let ys = [2.0, 1.0, 3.0, 3.0, 3.0, 8.0, 0.0, 4.0, 4.0];
    let alpha = correlate::cronbach_alpha(&[&xs, &ys]).unwrap();
    vec![
        figure(
            "Pearson",
            correlate::pearson(&xs, &ys).unwrap(),
            0.3679348373941303,
        ),
        figure(
            "Spearman",
            correlate::spearman(&xs, &ys).unwrap(),
            0.6708860759493672,
        ),
        figure(
            "Kendall",
            correlate::kendall(&xs, &ys).unwrap(),
            0.5416666666666667,
        ),
        figure("Cronbach's alpha", alpha.raw, 0.5300613496932516),
        figure("standardised alpha", alpha.standardised, 0.5379420529928659),
    ]
}

fn winsorised() -> Vec<Figure> {
    let mut xs: Vec<f64> = (1..=10).map(f64::from).collect();
    xs.push(100.0);
    let limits = ShapeLimits::default();
    assert!(treat::Shape::of(&xs).is_out(limits));
    let treated = treat::winsorise_then_log(&xs, limits, 5, &[]).unwrap();
    assert_eq!(
        treated.action,
        Action::Winsorised {
            n_low: 0,
            n_high: 1
        }
    );
    let expected = (1..=10).map(f64::from).chain([10.0]);
    let values = treated.values.iter().zip(expected);
    let mut figures: Vec<Figure> = values.map(|(&x, y)| figure("value", x, y)).collect();
    figures.push(figure(
        "skewness after",
        treated.after.skewness.unwrap(),
        -0.127622,
    ));
    figures.push(figure(
        "kurtosis after",
        treated.after.kurtosis.unwrap(),
        -1.336677,
    ));
    figures
}
