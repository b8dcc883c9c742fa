//! The nearest weights that bring about a rank.

use composite_index::attain::Attainment;
use composite_index::nearest::{Goal, MARGIN, Nearest, Norm, nearest, nearest_within};
use composite_index::{Form, WeightRegion, crossings};
use proptest::prelude::*;

use super::example::{Example, draws, example, ranks_at};

const NORMS: [Norm; 2] = [Norm::L1, Norm::L2];

fn distance(norm: Norm, a: &[f64], b: &[f64]) -> f64 {
    let changes = a.iter().zip(b).map(|(x, y)| x - y);
    match norm {
        Norm::L1 => changes.map(f64::abs).sum(),
        Norm::L2 => changes.map(|x| x * x).sum::<f64>().sqrt(),
    }
}

/// Weights said to reach a rank do; no weights drawn reach it from nearer than
/// the bound; nothing drawn reaches what is said to be impossible.
fn check(example: &Example, spread: f64, effort: usize) {
    let scorer = example.scored();
    let form = Form::of(&scorer).unwrap();
    let region = WeightRegion::around(form.shares(), spread).unwrap();
    let (mut scorer, weights) = (scorer.clone(), example.weights());
    let mut drawn: Vec<(Vec<f64>, Vec<u32>)> = Vec::new();
    let near = WeightRegion::around(form.shares(), spread.min(0.1)).unwrap();
    for shares in draws(&region, 60).into_iter().chain(draws(&near, 40)) {
        let ranks = ranks_at(&mut scorer, &form, &weights, &shares);
        drawn.push((shares, ranks));
    }
    for &unit in form.units() {
        for (rank, norm) in [1, 2, 4]
            .into_iter()
            .flat_map(|rank| NORMS.map(|norm| (rank, norm)))
        {
            let answer = nearest_within(&form, &region, Goal { unit, rank, norm }, effort).unwrap();
            let (found, bound) = match &answer {
                Nearest::Found { reached, bound } => {
                    assert!(reached.distance <= bound + 102.0 * MARGIN, "{answer:?}");
                    (Some(reached), *bound)
                }
                Nearest::Impossible => (None, f64::INFINITY),
                Nearest::Unsettled { found, bound } => (found.as_ref(), *bound),
            };
            for (shares, ranks) in &drawn {
                let away = distance(norm, shares, form.shares());
                let reaches = ranks[unit] > 0 && ranks[unit] <= rank;
                assert!(
                    !reaches || away >= bound - 1e-9,
                    "{answer:?}, but {shares:?}"
                );
            }
            if let Some(reached) = found {
                let ranks = ranks_at(&mut scorer, &form, &weights, &reached.shares);
                assert_eq!(ranks[unit], reached.rank);
                assert!(reached.rank <= rank && region.contains(&reached.shares));
                let away = distance(norm, &reached.shares, form.shares());
                assert!((away - reached.distance).abs() < 1e-12);
                assert!(bound <= reached.distance + 1e-9);
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn answers_agree_with_a_scorer_and_with_draws(
        example in example(1..6, 1..10, 0.0),
        spread in prop_oneof![Just(1.0), 0.0..0.3_f64],
        effort in prop_oneof![Just(0_usize), Just(5), Just(2_000)],
    ) {
        check(&example, spread, effort);
    }

    #[test]
    fn the_same_holds_where_pillars_are_missing(
        example in example(1..5, 1..8, 0.3),
    ) {
        check(&example, 1.0, 200);
    }

    /// Along the only way there is with two pillars.
    #[test]
    fn two_pillars_are_answered_as_crossings_say(
        example in example(2..3, 2..10, 0.0),
        unit in any::<prop::sample::Index>(),
        rank in 1..5_u32,
    ) {
        let scorer = example.scored();
        let form = Form::of(&scorer).unwrap();
        let unit = unit.index(form.n_rows());
        let weights = example.weights();
        let along = crossings(&scorer, &weights, form.parts()[0], unit).unwrap();
        let mut scorer = scorer.clone();
        let at = |share: f64| [share, 1.0 - share];
        let ends = along.marks.iter().map(|mark| mark.share).chain([0.0, 1.0, form.shares()[0]]);
        let away = ends
            .filter(|&share| {
                let ranks = ranks_at(&mut scorer, &form, &weights, &at(share));
                ranks[unit] <= rank
            })
            .map(|share| (share - form.shares()[0]).abs())
            .fold(f64::INFINITY, f64::min);
        let region = WeightRegion::simplex(2).unwrap();
        for (norm, factor) in [(Norm::L1, 2.0), (Norm::L2, 2_f64.sqrt())] {
            match nearest(&form, &region, Goal { unit, rank, norm }).unwrap() {
                Nearest::Found { bound, .. } => {
                    prop_assert!(bound <= factor * away + 1e-12 && factor * away <= bound + MARGIN);
                }
                Nearest::Impossible => prop_assert!(away.is_infinite()),
                Nearest::Unsettled { .. } => prop_assert!(false),
            }
        }
    }

    /// A rank is possible if and only if it is attainable.
    #[test]
    fn what_is_impossible_is_not_attainable(example in example(3..6, 4..12, 0.0)) {
        let scorer = example.scored();
        let form = Form::of(&scorer).unwrap();
        let region = WeightRegion::simplex(form.n_parts()).unwrap();
        let attainment = Attainment::new(&form, &region).unwrap();
        for &unit in form.units() {
            let best = attainment.ranks(unit).unwrap().best;
            let goal = |rank| Goal { unit, rank, norm: Norm::L2 };
            let reached = nearest(&form, &region, goal(best.attained)).unwrap();
            prop_assert!(reached != Nearest::Impossible, "{unit} {best:?} now {:?} {:?}", form.shares(), form.units().iter().map(|&u| (0..form.n_parts()).map(|p| form.value(u,p)).collect::<Vec<_>>()).collect::<Vec<_>>());
            if best.exact && best.bound > 1 {
                let better = nearest(&form, &region, goal(best.bound - 1)).unwrap();
                prop_assert_eq!(better, Nearest::Impossible);
            }
        }
    }
}
