//! Why a score and a rank moved: parts by cause and by node.

use crate::common::{close, dataset, flat, id, method as everyone, posts, spec};
use composite_index::moved::{Cause, Measured, Moved, PLACE, Year, moved};
use composite_index::{
    Aggregation, Dataset, Framework, Imputation, Method, MovedError, NodeSpec, Normalisation,
    Range, Scorer, Weights, prepare,
};
use proptest::prelude::*;
use proptest::sample::select;

const NAN: f64 = f64::NAN;

/// A year with all that explains it.
struct Scored {
    dataset: Dataset,
    scorer: Scorer,
    weights: Weights,
}

impl Scored {
    fn new(dataset: Dataset, method: &Method, weights: Weights) -> Option<Self> {
        let mut scorer = Scorer::new(prepare(&dataset, method).ok()?);
        scorer.score(&weights).ok()?;
        Some(Self {
            dataset,
            scorer,
            weights,
        })
    }

    fn year(&self) -> Year<'_> {
        Year {
            dataset: &self.dataset,
            scorer: &self.scorer,
            weights: &self.weights,
        }
    }

    fn rank(&self, unit: usize) -> Option<u32> {
        self.scorer.scores()?.rank(unit)
    }
}

/// Figures on the scale itself: goalposts from 0 to 100.
fn posted(columns: &[&[f64]]) -> Dataset {
    let mut specs = vec![spec("index", None)];
    let codes = ["a", "b", "c", "d"];
    let indicator = |code: &&str| posts(spec(code, Some("index")), 0.0, 100.0);
    specs.extend(codes[..columns.len()].iter().map(indicator));
    dataset(Framework::new(specs).unwrap(), columns)
}

fn goalposts() -> Method {
    everyone(Normalisation::Goalposts {
        range: Range::HUNDRED,
        clip: false,
    })
}

fn scored(dataset: Dataset, method: &Method) -> Scored {
    let weights = Weights::published(dataset.framework());
    Scored::new(dataset, method, weights).unwrap()
}

fn places(moved: &Moved) -> Vec<f64> {
    let places = |cause| f64::from(moved.places(cause)) / f64::from(PLACE);
    Cause::ALL.into_iter().map(places).collect()
}

/// By hand. Scores before: 50, 60, 55, 30; after: 60, 70, 55, 30. The first unit
/// rises from 50 to 60, which alone brings it from third to a shared first place;
/// the second rises from 60 to 70.
#[test]
fn own_figures_and_those_of_others_are_told_apart() {
    let before = scored(
        posted(&[&[40.0, 60.0, 55.0, 30.0], &[60.0, 60.0, 55.0, 30.0]]),
        &goalposts(),
    );
    let after = scored(
        posted(&[&[70.0, 80.0, 55.0, 30.0], &[50.0, 60.0, 55.0, 30.0]]),
        &goalposts(),
    );
    let found = moved(before.year(), after.year(), 0).unwrap();
    assert_eq!((found.ranks, found.scores), ([3, 2], [50.0, 60.0]));
    // Own first: 3 to 1, then the second passes: 1 to 2. Others first: 3 stays 3,
    // then 3 to 2. On the average 1.5 up and 0.5 down.
    assert_eq!(places(&found), [1.5, -0.5, 0.0, 0.0]);
    let totals: Vec<f64> = found.parts.iter().map(|part| part.total()).collect();
    assert_eq!(totals, [15.0, -5.0]);
    assert_eq!(found.points(Cause::Own), 10.0);
    assert_eq!(found.points(Cause::Others), 0.0);
    assert!(found.is_exact);
}

#[test]
fn who_left_makes_room_and_who_entered_takes_it() {
    let before = scored(posted(&[&[50.0, 80.0, 70.0, NAN, 10.0]]), &goalposts());
    let after = scored(posted(&[&[50.0, NAN, NAN, 90.0, 10.0]]), &goalposts());
    let found = moved(before.year(), after.year(), 0).unwrap();
    assert_eq!(found.ranks, [3, 2]);
    assert_eq!(places(&found), [0.0, 0.0, 1.0, 0.0]);
    assert!(found.parts.is_empty());
}

#[test]
fn other_weights_are_the_methods_doing() {
    let data = || posted(&[&[90.0, 60.0, 10.0], &[20.0, 80.0, 10.0]]);
    let before = scored(data(), &goalposts());
    let mut weights = Weights::equal(before.dataset.framework());
    weights
        .set(id(before.dataset.framework(), "a"), 3.0)
        .unwrap();
    let after = Scored::new(data(), &goalposts(), weights).unwrap();
    let found = moved(before.year(), after.year(), 0).unwrap();
    assert_eq!(found.ranks, [2, 1]);
    assert_eq!(places(&found), [0.0, 0.0, 0.0, 1.0]);
    assert!(close(found.points(Cause::Method), 17.5, 1e-12));
    // So is another place on the same scale.
    let mut specs: Vec<NodeSpec> = vec![spec("index", None)];
    specs.push(posts(spec("a", Some("index")), 0.0, 200.0));
    specs.push(posts(spec("b", Some("index")), 0.0, 100.0));
    let other = dataset(
        Framework::new(specs).unwrap(),
        &[&[90.0, 60.0, 10.0], &[20.0, 80.0, 10.0]],
    );
    let after = scored(other, &goalposts());
    let found = moved(before.year(), after.year(), 0).unwrap();
    assert!(close(found.points(Cause::Method), -22.5, 1e-12));
    assert!(close(
        found.under(
            before.dataset.framework(),
            id(before.dataset.framework(), "a")
        ),
        -22.5,
        1e-12
    ));
}

/// What comes and goes is told as such, with what it adds.
#[test]
fn figures_that_come_and_go_are_parts_of_their_own() {
    let before = scored(
        posted(&[&[50.0, 10.0], &[NAN, 10.0], &[80.0, 10.0], &[NAN, 20.0]]),
        &goalposts(),
    );
    let after = scored(
        posted(&[&[50.0, 10.0], &[20.0, 10.0], &[NAN, 10.0], &[NAN, 20.0]]),
        &goalposts(),
    );
    let found = moved(before.year(), after.year(), 0).unwrap();
    let told: Vec<(Measured, f64)> = found
        .parts
        .iter()
        .map(|part| (part.measured, part.total()))
        .collect();
    assert_eq!(found.scores, [65.0, 35.0]);
    // With both it would be 50: from 65 down 15, from 50 down 15 either way.
    let expected = [(Measured::Newly, -15.0), (Measured::NoLonger, -15.0)];
    assert_eq!(told, expected);
}

/// Min-max of a year: the best of the others falls, and the scale with it.
#[test]
fn a_scale_of_the_year_belongs_to_who_moves_it() {
    let method = everyone(Normalisation::MinMax {
        range: Range::HUNDRED,
    });
    let before = scored(dataset(flat(&["a"]), &[&[50.0, 100.0, 0.0]]), &method);
    let after = scored(dataset(flat(&["a"]), &[&[50.0, 80.0, 0.0]]), &method);
    let found = moved(before.year(), after.year(), 0).unwrap();
    assert_eq!(found.scores, [50.0, 62.5]);
    assert_eq!(found.points(Cause::Others), 12.5);
    assert_eq!(found.points(Cause::Own), 0.0);
}

/// Three rivals: a beats all in the first column and loses in two. Then it wins
/// the second column as well.
#[test]
fn wins_are_shared_out_among_the_columns() {
    let method = Method {
        aggregation: vec![Aggregation::Copeland],
        ..everyone(Normalisation::MinMax {
            range: Range::HUNDRED,
        })
    };
    let columns = |second: f64| -> [Vec<f64>; 3] {
        [
            vec![9.0, 3.0, 2.0, 1.0],
            vec![second, 3.0, 2.0, 1.0],
            vec![0.0, 3.0, 2.0, 1.0],
        ]
    };
    let year = |second: f64| {
        let columns = columns(second);
        let columns: Vec<&[f64]> = columns.iter().map(Vec::as_slice).collect();
        scored(dataset(flat(&["a", "b", "c"]), &columns), &method)
    };
    let (before, after) = (year(0.0), year(9.0));
    let found = moved(before.year(), after.year(), 0).unwrap();
    assert_eq!((found.scores, found.ranks), ([-3.0, 3.0], [4, 1]));
    let framework = before.dataset.framework();
    assert_eq!(found.under(framework, id(framework, "b")), 6.0);
    assert_eq!(places(&found), [3.0, 0.0, 0.0, 0.0]);
}

#[test]
fn what_cannot_be_compared_is_refused() {
    let year = |columns: &[&[f64]]| scored(posted(columns), &goalposts());
    let one = year(&[&[50.0, 10.0, 20.0]]);
    let gone = year(&[&[NAN, 10.0, 20.0]]);
    let fewer = year(&[&[50.0, 10.0]]);
    let wider = year(&[&[50.0, 10.0, 20.0], &[1.0, 2.0, 3.0]]);
    let error = |after: &Scored, unit| moved(one.year(), after.year(), unit).unwrap_err();
    assert_eq!(error(&gone, 0), MovedError::NotRanked { unit: 0 });
    assert_eq!(error(&one, 7), MovedError::NotRanked { unit: 7 });
    assert_eq!(error(&fewer, 0), MovedError::DifferentUnits);
    assert_eq!(error(&wider, 0), MovedError::DifferentFrameworks);
    let fresh = Scorer::new(one.scorer.prepared().clone());
    let unscored = Year {
        scorer: &fresh,
        ..one.year()
    };
    assert_eq!(moved(one.year(), unscored, 0), Err(MovedError::NoScores));
}

/// Two years of one framework: pillars, one of which is turned round, and an
/// indicator that is one.
#[derive(Clone, Debug)]
struct Example {
    columns: [Vec<Vec<f64>>; 2],
    methods: [Method; 2],
    weights: [Vec<f64>; 2],
}

fn framework() -> Framework {
    let indicator = |code: &str, parent: &str, lower: bool| {
        let (worst, best) = if lower { (4.0, -1.0) } else { (-1.0, 4.0) };
        posts(spec(code, Some(parent)), worst, best)
    };
    Framework::new(vec![
        spec("index", None),
        spec("p", Some("index")),
        crate::common::lower(spec("q", Some("index"))),
        indicator("p1", "p", false),
        indicator("p2", "p", true),
        indicator("q1", "q", false),
        indicator("q2", "q", false),
        indicator("single", "index", false),
    ])
    .unwrap()
}

const INDICATORS: usize = 5;
const NODES: usize = 8;

impl Example {
    fn year(&self, figures: usize, method: usize) -> Option<Scored> {
        let columns: Vec<&[f64]> = self.columns[figures].iter().map(Vec::as_slice).collect();
        let mut weights = Weights::equal(&framework());
        for ((node, _), &weight) in framework().nodes().zip(&self.weights[method]) {
            weights.set(node, weight).unwrap();
        }
        Scored::new(
            dataset(framework(), &columns),
            &self.methods[method],
            weights,
        )
    }
}

fn method() -> impl Strategy<Value = Method> {
    let range = Range::ONE_TO_HUNDRED;
    let normalisation = select(vec![
        Normalisation::Goalposts { range, clip: true },
        Normalisation::Goalposts { range, clip: true },
        Normalisation::MinMax { range },
        Normalisation::MinMax {
            range: Range::HUNDRED,
        },
        Normalisation::ZScore,
        Normalisation::Rank,
        Normalisation::PercentileRank { range },
    ]);
    let aggregation = prop::collection::vec(
        select(vec![
            Aggregation::Arithmetic,
            Aggregation::Geometric,
            Aggregation::Harmonic,
            Aggregation::Power { exponent: 3.0 },
            Aggregation::Power { exponent: -0.5 },
            Aggregation::Weakest,
            Aggregation::MazziottaPareto,
            Aggregation::AdjustedMazziottaPareto { reference: 40.0 },
            Aggregation::Copeland,
        ]),
        0..3,
    );
    let imputation = select(vec![Imputation::None, Imputation::None, Imputation::Mean]);
    (normalisation, aggregation, imputation).prop_map(|(normalisation, aggregation, imputation)| {
        let mut method = Method {
            normalisation,
            aggregation,
            imputation,
            ..Method::default()
        };
        method.screening.min_coverage = 0.3;
        method
    })
}

/// Small whole numbers, so that ties are common, gaps, and any numbers.
fn value() -> impl Strategy<Value = f64> {
    prop_oneof![
        1 => Just(NAN),
        5 => (0..4_i32).prop_map(f64::from),
        4 => -1.0..4.0,
    ]
}

fn example() -> impl Strategy<Value = Example> {
    (2..8_usize).prop_flat_map(|n_units| {
        let columns = || prop::collection::vec(prop::collection::vec(value(), n_units), INDICATORS);
        let weight = prop_oneof![4 => (1..5_u8).prop_map(f64::from), 4 => 0.01..3.0];
        let weights = prop::collection::vec(weight, NODES);
        (
            (columns(), columns()),
            (method(), method()),
            (weights.clone(), weights),
        )
            .prop_map(|(columns, methods, weights)| Example {
                columns: columns.into(),
                methods: methods.into(),
                weights: weights.into(),
            })
    })
}

/// What must hold of any answer.
fn assert_whole(found: &Moved, framework: &Framework) {
    let places: i32 = Cause::ALL.map(|cause| found.places(cause)).iter().sum();
    let gained = found.ranks[0] as i32 - found.ranks[1] as i32;
    assert_eq!(places, PLACE * gained, "{found:?}");
    let change = found.scores[1] - found.scores[0];
    let size = found
        .parts
        .iter()
        .map(|part| part.total().abs())
        .sum::<f64>();
    let size = size.max(found.scores[0].abs()).max(1.0);
    let near = |sum: f64| assert!((sum - change).abs() <= 1e-12 * size, "{sum} {found:?}");
    near(found.parts.iter().map(|part| part.total()).sum());
    near(Cause::ALL.map(|cause| found.points(cause)).iter().sum());
    near(found.under(framework, framework.root()));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]

    #[test]
    fn parts_add_up_and_are_the_opposite_the_other_way_round(example in example(), same in any::<bool>()) {
        let other = usize::from(!same);
        let (Some(before), Some(after)) = (example.year(0, 0), example.year(1, other)) else {
            return Ok(());
        };
        for unit in 0..before.dataset.n_units() {
            let both = before.rank(unit).is_some() && after.rank(unit).is_some();
            let found = moved(before.year(), after.year(), unit);
            prop_assert_eq!(found.is_ok(), both);
            let Ok(found) = found else { continue };
            prop_assert!(found.is_exact);
            assert_whole(&found, &framework());
            if same {
                prop_assert_eq!(found.places(Cause::Method), 0);
                prop_assert_eq!(found.points(Cause::Method), 0.0);
            }
            let back = moved(after.year(), before.year(), unit).unwrap();
            for cause in Cause::ALL {
                prop_assert_eq!(found.places(cause), -back.places(cause));
                let (there, back) = (found.points(cause), back.points(cause));
                prop_assert!(close(there, -back, 1e-9), "{:?} {} {}", cause, there, back);
            }
        }
    }

    /// On a scale that holds for all years nobody else moves a mean.
    #[test]
    fn others_do_not_move_a_score_on_a_fixed_scale(example in example()) {
        let mut example = example;
        let clip = true;
        for method in &mut example.methods {
            method.normalisation = Normalisation::Goalposts { range: Range::ONE_TO_HUNDRED, clip };
            method.imputation = Imputation::None;
            let is_own = |one: &Aggregation| !one.is_free_of_scale();
            method.aggregation.retain(is_own);
        }
        let (Some(before), Some(after)) = (example.year(0, 0), example.year(1, 0)) else {
            return Ok(());
        };
        for unit in 0..before.dataset.n_units() {
            let Ok(found) = moved(before.year(), after.year(), unit) else { continue };
            prop_assert_eq!(found.points(Cause::Others), 0.0);
            prop_assert_eq!(found.points(Cause::Membership), 0.0);
        }
    }

    /// Whoever changes nothing adds nothing, to the last part of a place.
    #[test]
    fn who_stays_as_they_were_adds_nothing(example in example(), only_own in any::<bool>()) {
        let mut example = example;
        let [earlier, later] = &mut example.columns;
        for (earlier, later) in earlier.iter().zip(later.iter_mut()) {
            for (unit, (earlier, later)) in earlier.iter().zip(later.iter_mut()).enumerate() {
                if (unit == 0) != only_own {
                    *later = *earlier;
                }
            }
        }
        let (Some(before), Some(after)) = (example.year(0, 0), example.year(1, 0)) else {
            return Ok(());
        };
        let Ok(found) = moved(before.year(), after.year(), 0) else { return Ok(()) };
        let idle = match only_own {
            true => vec![Cause::Others, Cause::Membership],
            false => vec![Cause::Own],
        };
        for cause in idle {
            prop_assert_eq!(found.places(cause), 0);
            prop_assert!(found.points(cause).abs() < 1e-12 * found.scores[0].abs().max(1.0));
        }
    }
}

/// A long road in a few lines: 60 units, so that ranks go far.
#[test]
fn places_of_many_units_add_up() {
    let column = |shift: u64| -> Vec<f64> {
        let figure = |unit: u64| ((unit * 7919 + shift * 104_729) % 101) as f64;
        (0..60).map(figure).collect()
    };
    let year = |shift: u64| {
        let columns = [column(shift), column(shift + 5)];
        let columns: Vec<&[f64]> = columns.iter().map(Vec::as_slice).collect();
        scored(posted(&columns), &goalposts())
    };
    let (before, after) = (year(1), year(2));
    for unit in 0..60 {
        let found = moved(before.year(), after.year(), unit).unwrap();
        assert_whole(&found, before.dataset.framework());
    }
}
