//! Pace and what it leads to.

use composite_index::pace::{Doubt, Growth, Outlook, Reading, outlook, student_t};
use composite_index::{Direction, PaceError};
use proptest::prelude::*;

use crate::common::close;

fn readings(values: &[(f64, f64)]) -> Vec<Reading> {
    let reading = |&(year, value): &(f64, f64)| Reading { year, value };
    values.iter().map(reading).collect()
}

fn linear(values: &[(f64, f64)], target: f64) -> Outlook {
    let readings = readings(values);
    outlook(&readings, target, Direction::Higher, Growth::Linear, 0.95).unwrap()
}

/// The published table: Abramowitz, Stegun (1964), table 26.10, and Student's own
/// single degree of freedom, which is Cauchy's: tan(0.475 pi).
#[test]
fn quantiles_are_those_of_the_table() {
    for (degrees, probability, expected) in [
        (1, 0.975, 12.706),
        (2, 0.975, 4.303),
        (3, 0.975, 3.182),
        (4, 0.975, 2.776),
        (5, 0.95, 2.015),
        (8, 0.975, 2.306),
        (10, 0.995, 3.169),
        (20, 0.9, 1.325),
        (60, 0.975, 2.000),
    ] {
        let found = student_t(probability, degrees);
        assert!((found - expected).abs() < 5.1e-4, "{degrees}: {found}");
    }
    let cauchy = (std::f64::consts::PI * 0.475).tan();
    assert!(close(student_t(0.975, 1), cauchy, 1e-12));
    assert!(student_t(0.4, 3).is_nan() && student_t(0.9, 0).is_nan());
}

/// By hand: 10, 12, 13, 15 in 2016 to 2019. Mean 12.5 in 2017.5, slope
/// (1.5·2.5 + 0.5·0.5 + 0.5·0.5 + 1.5·2.5) / 5 = 1.6; off the line by -0.1, 0.3,
/// -0.3, 0.1, so that s² = 0.2 / 2 = 0.1. It meets 20.5 after 8 / 1.6 = 5 years:
/// in 2022.5. With q = 4.3027 on two degrees: q² s² = 1.85128,
/// a = 2.56 - 0.370256 = 2.189744, b = 12.8, c = 64 - 1.25 · 1.85128 = 61.6859;
/// (12.8 ± sqrt(163.84 - 135.0764)) / 2.189744 = 3.3962 and 8.2948.
#[test]
fn a_year_is_told_with_its_doubt() {
    let values = [
        (2016.0, 10.0),
        (2017.0, 12.0),
        (2018.0, 13.0),
        (2019.0, 15.0),
    ];
    let Outlook::Expected { pace, year, doubt } = linear(&values, 20.5) else {
        panic!("{:?}", linear(&values, 20.5));
    };
    assert!(close(pace.per_year, 1.6, 1e-12) && close(year, 2022.5, 1e-12));
    let Doubt::Within {
        earliest,
        latest: Some(latest),
    } = doubt
    else {
        panic!("{doubt:?}");
    };
    assert!((earliest - 2020.8962).abs() < 2e-4, "{earliest}");
    assert!((latest - 2025.7948).abs() < 2e-4, "{latest}");
}

/// By hand: a doubling in ten years is 7.177 per cent a year, and the next doubling
/// takes as long; in a straight line it takes twenty.
#[test]
fn compound_growth_is_by_shares() {
    let values = readings(&[(2000.0, 50.0), (2010.0, 100.0)]);
    let reached = |growth| {
        let found = outlook(&values, 200.0, Direction::Higher, growth, 0.95).unwrap();
        match found {
            Outlook::Expected { pace, year, doubt } => (pace.per_year, year, doubt),
            other => panic!("{other:?}"),
        }
    };
    let (rate, year, doubt) = reached(Growth::Compound);
    assert!(close(rate, 2_f64.powf(0.1) - 1.0, 1e-12) && close(year, 2020.0, 1e-12));
    // Two figures leave nothing to tell the doubt from.
    assert_eq!(doubt, Doubt::Untold);
    let (pace, year, _) = reached(Growth::Linear);
    assert!(close(pace, 5.0, 1e-12) && close(year, 2030.0, 1e-12));
    let negative = readings(&[(2000.0, -1.0), (2010.0, 100.0)]);
    let found = outlook(&negative, 200.0, Direction::Higher, Growth::Compound, 0.95);
    assert_eq!(found, Err(PaceError::NotPositive { value: -1.0 }));
}

#[test]
fn there_is_not_always_a_year() {
    assert_eq!(linear(&[], 5.0), Outlook::TooFew);
    assert_eq!(linear(&[(2019.0, 3.0)], 5.0), Outlook::TooFew);
    assert_eq!(
        linear(&[(2019.0, 3.0), (2019.0, 4.0)], 5.0),
        Outlook::TooFew
    );
    assert_eq!(
        linear(&[(2018.0, 3.0), (2019.0, 5.0)], 5.0),
        Outlook::Reached
    );
    let still = linear(&[(2018.0, 3.0), (2019.0, 3.0)], 5.0);
    assert!(matches!(still, Outlook::Still(pace) if pace.per_year == 0.0));
    let away = linear(&[(2018.0, 3.0), (2019.0, 2.0)], 5.0);
    assert!(matches!(away, Outlook::Away(pace) if pace.per_year == -1.0));
    // The line is at 5.1 in the last year, the last figure is not.
    let due = linear(
        &[(2016.0, 2.0), (2017.0, 3.0), (2018.0, 4.9), (2019.0, 4.7)],
        4.8,
    );
    assert!(matches!(due, Outlook::Due(_)), "{due:?}");
    // Where less is better the same figures lead to other ends.
    let values = readings(&[(2018.0, 3.0), (2019.0, 2.0)]);
    let down = outlook(&values, 1.0, Direction::Lower, Growth::Linear, 0.95).unwrap();
    assert!(
        matches!(down, Outlook::Expected { year: 2020.0, .. }),
        "{down:?}"
    );
    let bad = readings(&[(2018.0, f64::NAN), (2019.0, 2.0)]);
    let refused = outlook(&bad, 1.0, Direction::Lower, Growth::Linear, 0.95);
    assert!(matches!(refused, Err(PaceError::NotANumber { .. })));
    for confidence in [0.0, 1.0, f64::NAN] {
        let refused = outlook(&values, 1.0, Direction::Lower, Growth::Linear, confidence);
        assert!(matches!(refused, Err(PaceError::NotANumber { .. })));
    }
}

/// Figures that scatter so much that their pace may as well be none.
#[test]
fn a_pace_that_may_be_none_has_no_latest_year() {
    let values = [
        (2016.0, 10.0),
        (2017.0, 14.0),
        (2018.0, 9.0),
        (2019.0, 12.0),
    ];
    let Outlook::Expected { doubt, .. } = linear(&values, 40.0) else {
        panic!("{:?}", linear(&values, 40.0));
    };
    assert!(
        matches!(doubt, Doubt::Within { latest: None, .. }),
        "{doubt:?}"
    );
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(500) })]

    /// The year lies between its bounds, the target within the interval there and
    /// outside beyond; turned round, all is the same.
    #[test]
    fn bounds_hold_the_year(
        values in prop::collection::vec(-50.0..50.0_f64, 2..9),
        rise in -20.0..20.0_f64,
        target in -300.0..300.0_f64,
    ) {
        let values: Vec<(f64, f64)> = values
            .iter()
            .enumerate()
            .map(|(year, value)| (2000.0 + year as f64, value + rise * year as f64))
            .collect();
        let found = linear(&values, target);
        let turned: Vec<(f64, f64)> = values.iter().map(|&(year, value)| (year, -value)).collect();
        let other = outlook(&readings(&turned), -target, Direction::Lower, Growth::Linear, 0.95).unwrap();
        match (found, other) {
            (Outlook::Expected { year, doubt, .. }, Outlook::Expected { year: same, doubt: mirrored, .. }) => {
                prop_assert!(close(year, same, 1e-12));
                prop_assert!(year > values.last().unwrap().0);
                prop_assert_eq!(doubt == Doubt::Untold, values.len() == 2);
                prop_assert_eq!(doubt == Doubt::Untold, mirrored == Doubt::Untold);
                if let Doubt::Within { earliest, latest } = doubt {
                    prop_assert!(earliest >= values.last().unwrap().0 && earliest <= year + 1e-6);
                    prop_assert!(latest.is_none_or(|latest| latest >= year - 1e-6));
                }
            }
            (found, other) => prop_assert_eq!(
                std::mem::discriminant(&found),
                std::mem::discriminant(&other)
            ),
        }
    }
}
