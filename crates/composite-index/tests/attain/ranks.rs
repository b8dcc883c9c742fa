//! Attainable ranks and necessary dominance.

use composite_index::attain::{Attainment, Precedence, dominance, precedence, standing};
use composite_index::{Form, WeightRegion, crossings};
use proptest::prelude::*;

use super::example::{Example, draws, example, ranks_at};

/// Shares of pillars: all, or those around the present ones.
fn region(form: &Form, spread: f64) -> WeightRegion {
    WeightRegion::around(form.shares(), spread).unwrap()
}

/// Bounds contain every rank drawn; attained ranks are real; dominance agrees.
fn check(example: &Example, spread: f64, effort: usize) {
    let scorer = example.scored();
    let form = Form::of(&scorer).unwrap();
    let region = region(&form, spread);
    let attainment = Attainment::new(&form, &region).unwrap().with_effort(effort);
    let mut scorer = scorer.clone();
    let weights = example.weights();
    let drawn: Vec<Vec<u32>> = draws(&region, 60)
        .iter()
        .map(|shares| ranks_at(&mut scorer, &form, &weights, shares))
        .collect();
    for &unit in form.units() {
        let found = attainment.ranks(unit).unwrap();
        for ranks in drawn.iter().filter(|ranks| ranks[unit] > 0) {
            assert!(found.best.bound <= ranks[unit] && ranks[unit] <= found.worst.bound);
        }
        for end in [&found.best, &found.worst] {
            assert!(region.contains(&end.attained_at));
            let ranks = ranks_at(&mut scorer, &form, &weights, &end.attained_at);
            assert_eq!(ranks[unit], end.attained);
            assert_eq!(end.exact, end.bound == end.attained);
        }
        assert!(found.best.bound <= found.best.attained);
        assert!(found.worst.attained <= found.worst.bound);
        check_dominance(&form, &region, &drawn, unit);
    }
}

fn check_dominance(form: &Form, region: &WeightRegion, drawn: &[Vec<u32>], unit: usize) {
    let standing = standing(form, region, unit).unwrap();
    let row = form.row(unit).unwrap();
    assert_eq!(dominance(form, region).unwrap()[row], standing);
    let mut counted = [0; 3];
    for &other in form.units().iter().filter(|&&other| other != unit) {
        let above = precedence(form, region, other, unit).unwrap();
        counted[0] += u32::from(above == Precedence::Always);
        counted[1] += u32::from(above == Precedence::Never);
        let below = precedence(form, region, unit, other).unwrap();
        counted[2] += u32::from(below == Precedence::Always);
        for ranks in drawn
            .iter()
            .filter(|ranks| ranks[unit] > 0 && ranks[other] > 0)
        {
            let agrees = match above {
                Precedence::Always => ranks[other] < ranks[unit],
                Precedence::Never => ranks[other] >= ranks[unit],
                Precedence::Sometimes | Precedence::Unsettled => true,
            };
            assert!(agrees, "{other} above {unit}: {above:?}, but {ranks:?}");
        }
    }
    let counts = [
        standing.always_above,
        standing.never_above,
        standing.always_below,
    ];
    assert_eq!(counts, counted);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn bounds_contain_every_rank_and_attained_ranks_are_real(
        example in example(1..6, 1..12, 0.0),
        spread in prop_oneof![Just(1.0), 0.0..0.3_f64],
        effort in prop_oneof![Just(0_usize), Just(3), Just(2_000)],
    ) {
        check(&example, spread, effort);
    }

    #[test]
    fn the_same_holds_where_pillars_are_missing(
        example in example(1..5, 1..9, 0.3),
        spread in prop_oneof![Just(1.0), 0.0..0.3_f64],
    ) {
        check(&example, spread, 400);
    }

    /// With two pillars every rank there is shows between or on the crossings
    /// along one of them.
    #[test]
    fn two_pillars_are_settled_as_crossings_say(
        example in example(2..3, 1..10, 0.0),
        unit in any::<prop::sample::Index>(),
    ) {
        let scorer = example.scored();
        let form = Form::of(&scorer).unwrap();
        let unit = unit.index(form.n_rows());
        let region = WeightRegion::simplex(2).unwrap();
        let found = composite_index::attain::attainable(&form, &region, unit).unwrap();
        let weights = example.weights();
        let along = crossings(&scorer, &weights, form.parts()[0], unit).unwrap();
        let mut scorer = scorer.clone();
        let marks = along.marks.iter().map(|mark| mark.share);
        let middles = along.steps.iter().map(|step| 0.5 * (step.from + step.to));
        let ranks: Vec<u32> = marks
            .chain(middles)
            .chain([0.0, 1.0])
            .map(|share| ranks_at(&mut scorer, &form, &weights, &[share, 1.0 - share])[unit])
            .collect();
        prop_assert!(found.best.exact && found.worst.exact, "{found:?}");
        prop_assert_eq!(Some(&found.best.attained), ranks.iter().min());
        prop_assert_eq!(Some(&found.worst.attained), ranks.iter().max());
    }

    /// More effort never widens an interval, and what is exact stays.
    #[test]
    fn effort_narrows_intervals(example in example(3..6, 4..12, 0.0)) {
        let scorer = example.scored();
        let form = Form::of(&scorer).unwrap();
        let region = WeightRegion::simplex(form.n_parts()).unwrap();
        let little = Attainment::new(&form, &region).unwrap().with_effort(0);
        let much = little.clone().with_effort(20_000);
        for &unit in form.units() {
            let (wide, narrow) = (little.ranks(unit).unwrap(), much.ranks(unit).unwrap());
            prop_assert!(wide.best.bound <= narrow.best.bound);
            prop_assert!(narrow.best.attained <= wide.best.attained);
            prop_assert!(wide.worst.bound >= narrow.worst.bound);
            prop_assert!(narrow.worst.attained >= wide.worst.attained);
            prop_assert!(!wide.best.exact || wide.best == narrow.best);
        }
    }
}

/// Ranks by brute force: under all shares that are multiples of 1 / `n`, with
/// three pillars.
fn grid_ranks(form: &Form, row: usize, n: u32) -> (u32, u32) {
    let mut ranking = composite_index::rank::Ranking::new(form.n_rows());
    let mut scores = vec![0.0; form.n_rows()];
    let (mut best, mut worst) = (u32::MAX, 0);
    for i in 0..=n {
        for j in 0..=n - i {
            let shares = [i, j, n - i - j].map(|part| f64::from(part) / f64::from(n));
            form.ranks_into(&shares, &mut scores, &mut ranking);
            best = best.min(ranking.ranks()[row]);
            worst = worst.max(ranking.ranks()[row]);
        }
    }
    (best, worst)
}

#[test]
fn three_pillars_are_settled_as_a_fine_grid_says() {
    use proptest::strategy::ValueTree;
    use proptest::test_runner::TestRunner;
    let mut runner = TestRunner::deterministic();
    for _ in 0..12 {
        let example = example(3..4, 6..12, 0.0)
            .new_tree(&mut runner)
            .unwrap()
            .current();
        let form = Form::of(&example.scored()).unwrap();
        let region = WeightRegion::simplex(3).unwrap();
        let attainment = Attainment::new(&form, &region).unwrap();
        for (row, &unit) in form.units().iter().enumerate() {
            let found = attainment.ranks(unit).unwrap();
            let (best, worst) = grid_ranks(&form, row, 60);
            assert!(found.best.exact, "{found:?}");
            assert!(found.best.attained <= best && worst <= found.worst.bound);
            assert!(found.worst.attained >= worst);
        }
    }
}
