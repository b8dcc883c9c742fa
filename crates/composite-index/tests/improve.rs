//! What to improve: plans hold when everything is recomputed.

use crate::common::{close, dataset, flat, id, lower, method, posts, scored, spec};
use composite_index::improve::{Change, Lever, Plan, gains, least_change, levers};
use composite_index::{
    Aggregation, Framework, ImproveError, Method, Normalisation, Range, Scorer, Weights, prepare,
};
use proptest::prelude::*;
use proptest::sample::{Index, select};

const NAN: f64 = f64::NAN;
const INDICATORS: usize = 6;

/// Fixed goalposts of 1 and 100, so that normalised values are the figures
/// themselves, or 101 less them, and nobody moves with anybody else.
fn framework(index_turned: bool) -> Framework {
    let up = |code, parent| posts(spec(code, Some(parent)), 1.0, 100.0);
    let down = |code, parent| posts(spec(code, Some(parent)), 100.0, 1.0);
    let index = spec("index", None);
    Framework::new(vec![
        if index_turned { lower(index) } else { index },
        spec("p", Some("index")),
        lower(spec("q", Some("index"))),
        up("p1", "p"),
        down("p2", "p"),
        up("q1", "q"),
        down("q2", "q"),
        up("r1", "index"),
        up("r2", "index"),
    ])
    .unwrap()
}

#[derive(Clone, Debug)]
struct Example {
    columns: Vec<Vec<f64>>,
    weights: Vec<f64>,
    costs: Vec<f64>,
    index_turned: bool,
    aggregation: Vec<Aggregation>,
}

impl Example {
    fn scorer(&self) -> Scorer {
        let framework = framework(self.index_turned);
        let mut weights = Weights::equal(&framework);
        for ((id, _), &weight) in framework.nodes().zip(&self.weights) {
            weights.set(id, weight).unwrap();
        }
        let columns: Vec<&[f64]> = self.columns.iter().map(Vec::as_slice).collect();
        let method = Method {
            aggregation: self.aggregation.clone(),
            ..method(Normalisation::Goalposts {
                range: Range::ONE_TO_HUNDRED,
                clip: true,
            })
        };
        let mut scorer = Scorer::new(prepare(&dataset(framework, &columns), &method).unwrap());
        scorer.score(&weights).unwrap();
        scorer
    }

    /// Everything recomputed with some of a unit's normalised values moved by a
    /// share of a plan.
    fn after(&self, unit: usize, changes: &[Change], share: f64) -> Scorer {
        let mut moved = self.clone();
        let framework = framework(self.index_turned);
        for change in changes {
            let position = framework.indicator_position(change.indicator).unwrap();
            let value = change.from + share * (change.to - change.from);
            let node = framework.node(change.indicator);
            let is_down = node.direction == composite_index::Direction::Lower;
            moved.columns[position][unit] = if is_down { 101.0 - value } else { value };
        }
        moved.scorer()
    }

    fn levers(&self, scorer: &Scorer, unit: usize) -> Vec<Lever> {
        let found = levers(scorer, unit).unwrap().into_iter();
        let cost = |lever: Lever| self.costs[lever.indicator.index() % self.costs.len()];
        found
            .map(|lever| Lever {
                cost: cost(lever),
                ..lever
            })
            .collect()
    }
}

fn example(means: Vec<Aggregation>) -> impl Strategy<Value = Example> {
    (2..9_usize).prop_flat_map(move |n| {
        let value =
            prop_oneof![1 => Just(NAN), 5 => (1..100_i32).prop_map(f64::from), 5 => 1.0..100.0];
        let columns = prop::collection::vec(prop::collection::vec(value, n), INDICATORS);
        let weights = prop::collection::vec(prop_oneof![1 => Just(0.0), 9 => 0.1..3.0], 9);
        let costs = prop::collection::vec(prop_oneof![Just(1.0), 0.2..5.0], 9);
        let aggregation = prop::collection::vec(select(means.clone()), 1..3);
        (columns, weights, costs, any::<bool>(), aggregation).prop_map(
            |(columns, mut weights, costs, index_turned, aggregation)| {
                // Something in every dimension.
                for node in [1, 3, 5] {
                    weights[node] += 0.5;
                }
                Example {
                    columns,
                    weights,
                    costs,
                    index_turned,
                    aggregation,
                }
            },
        )
    })
}

fn arithmetic() -> impl Strategy<Value = Example> {
    example(vec![Aggregation::Arithmetic])
}

fn any_mean() -> impl Strategy<Value = Example> {
    example(vec![
        Aggregation::Arithmetic,
        Aggregation::Geometric,
        Aggregation::Harmonic,
        Aggregation::Power { exponent: 2.0 },
        Aggregation::Weakest,
    ])
}

fn rank(scorer: &Scorer, unit: usize) -> u32 {
    scorer.scores().unwrap().rank(unit).unwrap()
}

/// Plans for every ranked unit and target above it, and those out of reach.
fn plans(example: &Example, scorer: &Scorer) -> Vec<(usize, u32, Result<Plan, ImproveError>)> {
    let units = 0..scorer.prepared().n_units();
    let ranked = units.filter(|&unit| scorer.scores().unwrap().rank(unit).is_some());
    ranked
        .flat_map(|unit| (1..=rank(scorer, unit)).map(move |target| (unit, target)))
        .map(|(unit, target)| {
            let levers = example.levers(scorer, unit);
            (unit, target, least_change(scorer, unit, &levers, target))
        })
        .collect()
}

fn assert_reaches(example: &Example, unit: usize, target: u32, plan: &Plan) {
    let after = example.after(unit, &plan.changes, 1.0);
    assert!(rank(&after, unit) <= target, "{plan:?}");
    assert_eq!(rank(&after, unit), plan.rank);
    let score = after.scores().unwrap().score(unit).unwrap();
    assert!(close(score, plan.score, 1e-11));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(150) })]

    #[test]
    fn a_plan_reaches_its_rank_and_a_little_less_does_not(example in arithmetic()) {
        let scorer = example.scorer();
        for (unit, target, plan) in plans(&example, &scorer) {
            let Ok(plan) = plan else { continue };
            prop_assert!(plan.is_least);
            assert_reaches(&example, unit, target, &plan);
            prop_assert_eq!(plan.changes.is_empty(), rank(&scorer, unit) <= target);
            if plan.points > 1e-6 {
                let less = example.after(unit, &plan.changes, 0.99);
                prop_assert!(rank(&less, unit) > target, "{:?}", plan);
            }
        }
    }

    /// Any other plan that costs a little less falls short.
    #[test]
    fn no_plan_is_cheaper(
        example in arithmetic(),
        shares in prop::collection::vec(0.0..1.0, INDICATORS),
    ) {
        let scorer = example.scorer();
        for (unit, target, plan) in plans(&example, &scorer) {
            let Ok(plan) = plan else { continue };
            if plan.points <= 1e-6 { continue }
            let levers = example.levers(&scorer, unit);
            let full: Vec<Change> = levers.iter().zip(&shares).map(|(lever, share)| {
                let from = scorer.scores().unwrap().node(lever.indicator)[unit];
                Change { indicator: lever.indicator, from, to: from + share * (lever.limit - from) }
            }).collect();
            let cost: f64 = levers.iter().zip(&full).map(|(lever, change)| {
                lever.cost * (change.to - change.from).abs()
            }).sum();
            let share = (plan.cost * 0.999 / cost).min(1.0);
            let other = example.after(unit, &full, share);
            prop_assert!(rank(&other, unit) > target, "{:?}\n{:?} {}", plan, full, share);
        }
    }

    #[test]
    fn plans_of_every_mean_hold(example in any_mean()) {
        let scorer = example.scorer();
        for (unit, target, plan) in plans(&example, &scorer) {
            match plan {
                Ok(plan) => {
                    assert_reaches(&example, unit, target, &plan);
                    let levers = example.levers(&scorer, unit);
                    for change in &plan.changes {
                        let lever = levers.iter().find(|lever| lever.indicator == change.indicator);
                        let Lever { limit, .. } = *lever.unwrap();
                        let way = (change.to - change.from) / (limit - change.from);
                        prop_assert!(way > 0.0 && way <= 1.0, "{:?} {}", change, limit);
                    }
                }
                Err(ImproveError::OutOfReach { target: asked, best }) => {
                    prop_assert!(asked == target && best > target);
                    // With everything at its limit the rank is no better.
                    let all: Vec<Change> = example.levers(&scorer, unit).iter().map(|lever| Change {
                        indicator: lever.indicator,
                        from: lever.limit,
                        to: lever.limit,
                    }).collect();
                    prop_assert_eq!(rank(&example.after(unit, &all, 1.0), unit), best);
                }
                Err(error) => prop_assert!(false, "{error}"),
            }
        }
    }

    /// Where more can be worse, a plan that is given out still holds.
    #[test]
    fn plans_of_penalised_means_hold(
        example in example(vec![Aggregation::AdjustedMazziottaPareto { reference: 50.5 }]),
    ) {
        let scorer = example.scorer();
        for (unit, target, plan) in plans(&example, &scorer) {
            match plan {
                Ok(plan) => assert_reaches(&example, unit, target, &plan),
                Err(ImproveError::OutOfReach { best, .. }) => prop_assert!(best > target),
                Err(error) => prop_assert!(false, "{error}"),
            }
        }
    }

    #[test]
    fn gains_are_what_recomputing_gives(
        example in any_mean(),
        unit in any::<Index>(),
        steps in prop::collection::vec(prop_oneof![Just(1.0), Just(5.0), Just(500.0), 0.0..50.0], 1..4),
    ) {
        let scorer = example.scorer();
        let unit = unit.index(example.columns[0].len());
        if scorer.scores().unwrap().rank(unit).is_none() { return Ok(()) }
        let levers = example.levers(&scorer, unit);
        let found = gains(&scorer, unit, &levers, &steps).unwrap();
        prop_assert_eq!(found.len(), levers.len() * steps.len());
        for (position, gain) in found.iter().enumerate() {
            let lever = levers[position / steps.len()];
            prop_assert_eq!((gain.indicator, gain.asked), (lever.indicator, steps[position % steps.len()]));
            let from = scorer.scores().unwrap().node(lever.indicator)[unit];
            prop_assert!(gain.moved == gain.asked || close(gain.moved, (lever.limit - from).abs(), 1e-12));
            let sense = if lever.limit > from { 1.0 } else { -1.0 };
            let change = Change { indicator: lever.indicator, from, to: from + sense * gain.moved };
            let after = example.after(unit, &[change], 1.0);
            let score = after.scores().unwrap().score(unit).unwrap();
            prop_assert!(close(score, gain.score, 1e-11));
            prop_assert_eq!(rank(&after, unit), gain.rank);
            prop_assert_eq!(gain.places, i64::from(rank(&scorer, unit)) - i64::from(gain.rank));
            prop_assert!(gain.places >= 0);
        }
    }
}

fn three(aggregation: Aggregation) -> Scorer {
    let method = Method {
        aggregation: vec![aggregation],
        ..method(Normalisation::MinMax {
            range: Range::ONE_TO_HUNDRED,
        })
    };
    let columns: [&[f64]; 3] = [
        &[20.0, 40.0, 1.0, 100.0],
        &[40.0, 40.0, 1.0, 100.0],
        &[90.0, 40.0, 1.0, 100.0],
    ];
    scored(&dataset(flat(&["a", "b", "c"]), &columns), &method)
}

/// The weakest rises first; then both that are equally weak, together.
#[test]
fn where_the_weakest_counts_the_weakest_rise_together() {
    let scorer = three(Aggregation::Weakest);
    let framework = scorer.prepared().framework();
    let node = |code| id(framework, code);
    let lever = |code, limit| Lever {
        indicator: node(code),
        limit,
        cost: 1.0,
    };
    let all = [lever("a", 100.0), lever("b", 100.0), lever("c", 100.0)];
    let plan = least_change(&scorer, 0, &all, 1).unwrap();
    let moved: Vec<f64> = plan.changes.iter().map(|change| change.to).collect();
    assert_eq!((plan.rank, &moved[..]), (1, &[100.0, 100.0, 100.0][..]));
    let plan = least_change(&scorer, 0, &all, 2).unwrap();
    assert!(plan.changes.len() == 1 && close(plan.changes[0].to, 40.0, 1e-12));
    // One that cannot rise holds the others back.
    let short = [lever("a", 100.0), lever("b", 99.0)];
    let refused = ImproveError::OutOfReach { target: 1, best: 2 };
    assert_eq!(least_change(&scorer, 0, &short, 1), Err(refused));
}

/// Two equal shares in logarithms: to a b = 1600 the cheapest way is even, and
/// 3 to 1 if a point of b costs three times one of a.
#[test]
fn a_geometric_mean_is_raised_where_it_is_low() {
    let data = dataset(
        flat(&["a", "b"]),
        &[&[20.0, 40.0, 1.0, 100.0], &[20.0, 40.0, 1.0, 100.0]],
    );
    let method = Method {
        aggregation: vec![Aggregation::Geometric],
        ..method(Normalisation::MinMax {
            range: Range::ONE_TO_HUNDRED,
        })
    };
    let scorer = scored(&data, &method);
    for ratio in [1.0, 3.0] {
        let mut all = levers(&scorer, 0).unwrap();
        all[1].cost = ratio;
        let plan = least_change(&scorer, 0, &all, 2).unwrap();
        let cheapest = 2.0 * (1600.0 * ratio).sqrt() - 20.0 - 20.0 * ratio;
        assert!(!plan.is_least && plan.cost >= cheapest - 1e-9);
        assert!(plan.cost < 1.001 * cheapest, "{} {cheapest}", plan.cost);
    }
}

#[test]
fn a_rank_that_is_held_costs_nothing() {
    let scorer = three(Aggregation::Arithmetic);
    let levers = levers(&scorer, 3).unwrap();
    let plan = least_change(&scorer, 3, &levers, 1).unwrap();
    assert!(plan.changes.is_empty() && plan.cost == 0.0 && plan.rank == 1 && plan.is_least);
    let refused = ImproveError::OutOfReach { target: 0, best: 1 };
    assert_eq!(least_change(&scorer, 3, &levers, 0), Err(refused));
}

#[test]
fn levers_reach_the_good_end_of_what_counts() {
    let framework = Framework::new(vec![
        spec("index", None),
        lower(spec("p", Some("index"))),
        spec("p1", Some("p")),
        spec("q", Some("index")),
        spec("none", Some("index")),
    ])
    .unwrap();
    let columns: [&[f64]; 3] = [&[3.0, 2.0, 1.0], &[1.0, NAN, 2.0], &[1.0, 2.0, 3.0]];
    let data = dataset(framework, &columns);
    for (normalisation, ends) in [
        (
            Normalisation::MinMax {
                range: Range::HUNDRED,
            },
            [0.0, 100.0],
        ),
        (Normalisation::ZScore, [-1.0, 0.5_f64.sqrt()]),
    ] {
        let mut scorer = Scorer::new(prepare(&data, &method(normalisation)).unwrap());
        let mut weights = Weights::equal(data.framework());
        weights.set(id(data.framework(), "none"), 0.0).unwrap();
        scorer.score(&weights).unwrap();
        let found = |unit| -> Vec<(String, f64)> {
            let levers = levers(&scorer, unit).unwrap().into_iter();
            let code = |lever: &Lever| data.framework().node(lever.indicator).code.clone();
            levers.map(|lever| (code(&lever), lever.limit)).collect()
        };
        assert_eq!(found(0).len(), 2);
        assert!(found(0)[0].0 == "p1" && close(found(0)[0].1, ends[0], 1e-12));
        assert!(found(0)[1].0 == "q" && close(found(0)[1].1, ends[1], 1e-12));
        assert_eq!(found(1).len(), 1);
    }
}

#[test]
fn what_cannot_be_improved_is_refused() {
    let scorer = three(Aggregation::Arithmetic);
    let framework = scorer.prepared().framework();
    let indicator = id(framework, "a");
    let lever = |indicator, limit, cost| Lever {
        indicator,
        limit,
        cost,
    };
    let good = lever(indicator, 50.0, 1.0);
    for (levers, node) in [
        (vec![lever(framework.root(), 50.0, 1.0)], "index"),
        (vec![lever(indicator, f64::INFINITY, 1.0)], "a"),
        (vec![lever(indicator, 50.0, 0.0)], "a"),
        (vec![good, good], "a"),
    ] {
        let last = levers.last().unwrap();
        let error = ImproveError::InvalidLever {
            node: node.to_owned(),
            limit: last.limit,
            cost: last.cost,
        };
        assert_eq!(gains(&scorer, 0, &levers, &[1.0]), Err(error.clone()));
        assert_eq!(least_change(&scorer, 0, &levers, 1), Err(error));
    }
    let not_ranked = Err(ImproveError::NotRanked { unit: 9 });
    assert_eq!(gains(&scorer, 9, &[good], &[1.0]), not_ranked);
    let fresh = Scorer::new(scorer.prepared().clone());
    assert_eq!(levers(&fresh, 0), Err(ImproveError::NoScores));
    for aggregation in [Aggregation::Copeland, Aggregation::MazziottaPareto] {
        let dimension = "index".to_owned();
        let refused = Err(ImproveError::NotOwn { dimension });
        assert_eq!(levers(&three(aggregation), 0), refused);
    }
}
