//! Data sets, weights and methods of every kind.

use crate::common::{posts, spec, units};
use composite_index::{
    Aggregation, Cap, Dataset, Direction, Framework, Grouping, Imputation, Method, NodeSpec,
    Normalisation, Range, Scorer, Screening, ShapeLimits, Treatment, Unit, Weighting, Weights,
    prepare,
};
use proptest::prelude::*;
use proptest::sample::select;

/// A data set and weights that can be taken apart and put together otherwise.
#[derive(Clone, Debug)]
pub(crate) struct Example {
    pub(crate) specs: Vec<NodeSpec>,
    pub(crate) units: Vec<Unit>,
    pub(crate) columns: Vec<Vec<Option<f64>>>,
    pub(crate) weights: Vec<f64>,
}

impl Example {
    pub(crate) fn dataset(&self) -> Dataset {
        let framework = Framework::new(self.specs.clone()).unwrap();
        Dataset::new(
            self.units.clone(),
            framework,
            self.columns.clone(),
            vec![self.parity()],
        )
        .unwrap()
    }

    /// Groups by what the ids end in; every third unit has no label.
    pub(crate) fn parity(&self) -> Grouping {
        let label = |unit: &Unit| {
            let number: usize = unit.id.trim_start_matches('u').parse().unwrap();
            (!number.is_multiple_of(3)).then(|| format!("group {}", number % 2))
        };
        Grouping {
            name: "parity".to_owned(),
            labels: self.units.iter().map(label).collect(),
        }
    }

    pub(crate) fn weights(&self, scale: f64) -> Weights {
        let dataset = self.dataset();
        let mut weights = Weights::equal(dataset.framework());
        for ((id, _), weight) in dataset.framework().nodes().zip(&self.weights) {
            weights.set(id, weight * scale).unwrap();
        }
        weights
    }

    pub(crate) fn scored(&self, method: &Method) -> Scorer {
        self.scored_with(method, &self.weights(1.0))
    }

    pub(crate) fn scored_with(&self, method: &Method, weights: &Weights) -> Scorer {
        let mut scorer = Scorer::new(prepare(&self.dataset(), method).unwrap());
        scorer.score(weights).unwrap();
        scorer
    }
}

/// One level of dimensions with indicators, one dimension a level deeper, and an
/// indicator directly below the index. Every indicator has goalposts that its
/// values may lie beyond.
pub(crate) fn specs(shape: &[usize], lower: &[bool]) -> Vec<NodeSpec> {
    let mut specs = vec![spec("index", None)];
    for (pillar, &n) in shape.iter().enumerate() {
        let parent = if pillar == 2 { "pillar1" } else { "index" };
        let code = format!("pillar{pillar}");
        specs.push(spec(&code, Some(parent)));
        for i in 0..n {
            specs.push(spec(&format!("indicator{pillar}{i}"), Some(&code)));
        }
    }
    specs.push(spec("single", Some("index")));
    for (spec, &lower) in specs.iter_mut().zip(lower).skip(1) {
        spec.direction = if lower {
            Direction::Lower
        } else {
            Direction::Higher
        };
        if spec.code.starts_with("pillar") {
            continue;
        }
        let (worst, best) = if lower { (4.5, -3.0) } else { (-3.0, 4.5) };
        *spec = posts(spec.clone(), worst, best);
    }
    specs
}

/// Small whole numbers, so that ties are common, and any numbers at all.
pub(crate) fn value() -> impl Strategy<Value = Option<f64>> {
    prop_oneof![
        1 => Just(None),
        4 => (-3..5_i32).prop_map(|x| Some(f64::from(x))),
        4 => (-4.0..6.0).prop_map(Some),
    ]
}

/// Weights are positive, so that every dimension has a score.
pub(crate) fn example() -> impl Strategy<Value = Example> {
    let shape = prop::collection::vec(1..4_usize, 1..5);
    (shape, 1..14_usize).prop_flat_map(|(shape, n_units)| {
        let n_indicators = shape.iter().sum::<usize>() + 1;
        let n_nodes = n_indicators + shape.len() + 1;
        let lower = prop::collection::vec(any::<bool>(), n_nodes);
        let column = prop::collection::vec(value(), n_units);
        let columns = prop::collection::vec(column, n_indicators);
        let weights = prop::collection::vec(
            prop_oneof![(1..6_u8).prop_map(f64::from), 0.01..9.0],
            n_nodes,
        );
        (lower, columns, weights).prop_map(move |(lower, columns, weights)| Example {
            specs: specs(&shape, &lower),
            units: units(n_units),
            columns,
            weights,
        })
    })
}

pub(crate) fn normalisation() -> impl Strategy<Value = Normalisation> {
    let range = select(vec![Range::HUNDRED, Range::ONE_TO_HUNDRED, Range::UNIT]);
    prop_oneof![
        range
            .clone()
            .prop_map(|range| Normalisation::MinMax { range }),
        (range.clone(), any::<bool>())
            .prop_map(|(range, clip)| Normalisation::Goalposts { range, clip }),
        range.prop_map(|range| Normalisation::PercentileRank { range }),
        select(vec![
            Normalisation::ZScore,
            Normalisation::Rank,
            Normalisation::Borda,
            Normalisation::ToTarget,
            Normalisation::ToBest,
            Normalisation::DistanceToTarget,
            Normalisation::FractionOfMaximum,
        ]),
    ]
}

/// Limits that some of the small columns here pass.
pub(crate) const TIGHT: ShapeLimits = ShapeLimits {
    skewness: 0.5,
    kurtosis: -1.0,
};

pub(crate) fn treatment() -> impl Strategy<Value = Treatment> {
    let caps = vec![Cap {
        indicator: "single".to_owned(),
        least: Some(-1.5),
        greatest: Some(2.5),
    }];
    select(vec![
        Treatment::None,
        Treatment::winsorise(),
        Treatment::Winsorise {
            limits: TIGHT,
            max_points: 2,
        },
        Treatment::Logarithm { limits: TIGHT },
        Treatment::Caps { caps },
    ])
}

pub(crate) fn imputation() -> impl Strategy<Value = Imputation> {
    let grouping = "parity".to_owned();
    select(vec![
        Imputation::None,
        Imputation::Mean,
        Imputation::Median,
        Imputation::GroupMean {
            grouping: grouping.clone(),
        },
        Imputation::GroupMedian { grouping },
    ])
}

/// Means that need positive values only where no value can be zero or less.
pub(crate) fn method() -> impl Strategy<Value = Method> {
    let aggregation = prop::collection::vec(
        select(vec![
            Aggregation::Arithmetic,
            Aggregation::Geometric,
            Aggregation::Harmonic,
            Aggregation::Power { exponent: 3.0 },
            Aggregation::Power { exponent: -0.5 },
            Aggregation::Weakest,
        ]),
        0..4,
    );
    let coverage = select(vec![0.0, 0.5, 0.8]);
    (
        (treatment(), imputation(), normalisation()),
        aggregation,
        coverage,
    )
        .prop_map(
            |((treatment, imputation, normalisation), mut aggregation, min_coverage)| {
                let positive = match &normalisation {
                    Normalisation::MinMax { range } | Normalisation::PercentileRank { range } => {
                        range.low > 0.0
                    }
                    Normalisation::Goalposts { range, clip } => *clip && range.low > 0.0,
                    other => *other == Normalisation::Rank,
                };
                let needs_none = |mean: &Aggregation| {
                    matches!(mean, Aggregation::Arithmetic | Aggregation::Weakest)
                };
                if !positive {
                    aggregation.retain(needs_none);
                }
                Method {
                    screening: Screening {
                        min_coverage,
                        include: Vec::new(),
                    },
                    treatment,
                    imputation,
                    normalisation,
                    weighting: Weighting::Published,
                    aggregation,
                }
            },
        )
}

/// Every method there is, aggregations that compare units with each other too.
pub(crate) fn any_method() -> impl Strategy<Value = Method> {
    let relative = select(vec![
        None,
        Some(Aggregation::Copeland),
        Some(Aggregation::MazziottaPareto),
        Some(Aggregation::AdjustedMazziottaPareto { reference: 50.0 }),
    ]);
    (method(), relative).prop_map(|(mut method, relative)| {
        if let Some(aggregation) = relative {
            method.aggregation = vec![aggregation];
        }
        if matches!(relative, Some(Aggregation::AdjustedMazziottaPareto { .. })) {
            method.normalisation = Normalisation::default();
        }
        method
    })
}

pub(crate) fn weighting() -> impl Strategy<Value = Weighting> {
    let given = [("single", 3.0), ("pillar0", 2.0)].map(|(code, weight)| (code.to_owned(), weight));
    select(vec![
        Weighting::Published,
        Weighting::Equal,
        Weighting::EqualPerIndicator,
        Weighting::Given {
            weights: given.into(),
        },
    ])
}
