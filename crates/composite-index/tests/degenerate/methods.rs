//! Methods of every kind.

use composite_index::{Aggregation, Cap, Imputation, Method, Normalisation, Range, Treatment};

fn normalisations() -> Vec<Normalisation> {
    let range = Range::HUNDRED;
    let unit = || "u0".to_owned();
    vec![
        Normalisation::MinMax {
            range: Range::ONE_TO_HUNDRED,
        },
        Normalisation::Goalposts { range, clip: true },
        Normalisation::Goalposts { range, clip: false },
        Normalisation::ZScore,
        Normalisation::Rank,
        Normalisation::Borda,
        Normalisation::PercentileRank { range },
        Normalisation::ToTarget,
        Normalisation::ToBest,
        Normalisation::ToMean,
        Normalisation::ToUnit { unit: unit() },
        Normalisation::DistanceToTarget,
        Normalisation::DistanceToUnit { unit: unit() },
        Normalisation::FractionOfMaximum,
        Normalisation::AboveBelowMean { threshold: 0.1 },
    ]
}

fn aggregations() -> Vec<Aggregation> {
    vec![
        Aggregation::Arithmetic,
        Aggregation::Geometric,
        Aggregation::Harmonic,
        Aggregation::Power { exponent: 100.0 },
        Aggregation::Power { exponent: -100.0 },
        Aggregation::Weakest,
        Aggregation::Copeland,
        Aggregation::MazziottaPareto,
        Aggregation::AdjustedMazziottaPareto { reference: 50.0 },
    ]
}

fn method(normalisation: Normalisation, aggregation: Aggregation) -> Method {
    let mut method = Method {
        normalisation,
        aggregation: vec![aggregation, Aggregation::Arithmetic],
        ..Method::default()
    };
    method.screening.min_coverage = 0.0;
    method
}

/// The common chain, and ranks, under every mean.
pub fn plain() -> Vec<Method> {
    let scales = [Normalisation::default(), Normalisation::ZScore];
    let of = |scale: &Normalisation| {
        aggregations()
            .into_iter()
            .map(|mean| method(scale.clone(), mean))
            .collect::<Vec<_>>()
    };
    scales.iter().flat_map(of).collect()
}

/// Every scale under a mean of any values and one of positive values, every
/// mean on two scales, and every treatment with every imputation on two scales.
pub fn methods() -> Vec<Method> {
    let mut methods = plain();
    for scale in normalisations() {
        methods.push(method(scale.clone(), Aggregation::Arithmetic));
        methods.push(method(scale, Aggregation::Geometric));
    }
    let range = Range::HUNDRED;
    for scale in [
        Normalisation::MinMax { range },
        Normalisation::Goalposts { range, clip: false },
    ] {
        for (treatment, imputation) in figures() {
            methods.push(Method {
                treatment,
                imputation,
                ..method(scale.clone(), Aggregation::Power { exponent: 100.0 })
            });
        }
    }
    methods
}

/// Every treatment with every imputation.
fn figures() -> Vec<(Treatment, Imputation)> {
    let cap = Cap {
        indicator: "p1".to_owned(),
        least: Some(-1.0),
        greatest: Some(0.5),
    };
    let treatments = [
        Treatment::winsorise(),
        Treatment::logarithm(),
        Treatment::Caps { caps: vec![cap] },
    ];
    let grouping = || "region".to_owned();
    let imputations = [
        Imputation::None,
        Imputation::Mean,
        Imputation::Median,
        Imputation::GroupMean {
            grouping: grouping(),
        },
        Imputation::GroupMedian {
            grouping: grouping(),
        },
    ];
    let both = |treatment: &Treatment| {
        imputations
            .clone()
            .map(|imputation| (treatment.clone(), imputation))
    };
    treatments.iter().flat_map(both).collect()
}
