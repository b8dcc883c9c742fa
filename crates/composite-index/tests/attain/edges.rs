//! Attainable ranks and nearest weights at their extremes.

use composite_index::attain::{Precedence, Standing, attainable, dominance, precedence};
use composite_index::nearest::{Goal, Nearest, Norm, nearest};
use composite_index::{
    AttainError, Form, Framework, Method, Normalisation, Range, Screening, WeightError,
    WeightRegion, Weights,
};

use crate::common::{dataset, flat, posts, scored, spec};

/// Pillars with these scores, 0 to 100; everyone is ranked.
fn form(columns: &[&[f64]]) -> Form {
    let pillars = ["a", "b", "c"].into_iter().take(columns.len());
    let pillars = pillars.map(|code| posts(spec(code, Some("index")), 0.0, 100.0));
    let specs = std::iter::once(spec("index", None)).chain(pillars);
    let data = dataset(Framework::new(specs.collect()).unwrap(), columns);
    let method = Method {
        screening: Screening {
            min_coverage: 0.0,
            include: data.units().iter().map(|unit| unit.id.clone()).collect(),
        },
        normalisation: Normalisation::Goalposts {
            range: Range::HUNDRED,
            clip: true,
        },
        ..Method::default()
    };
    Form::of(&scored(&data, &method)).unwrap()
}

fn simplex(form: &Form) -> WeightRegion {
    WeightRegion::simplex(form.n_parts()).unwrap()
}

/// The best and the worst rank, both exact.
fn ends(form: &Form, unit: usize) -> (u32, u32) {
    let found = attainable(form, &simplex(form), unit).unwrap();
    assert!(found.best.exact && found.worst.exact, "{found:?}");
    (found.best.bound, found.worst.bound)
}

fn goal(unit: usize, rank: u32) -> Goal {
    let norm = Norm::L1;
    Goal { unit, rank, norm }
}

#[test]
fn one_unit_is_first_whatever_the_weights() {
    let form = form(&[&[3.0], &[4.0]]);
    assert_eq!(ends(&form, 0), (1, 1));
    let answer = nearest(&form, &simplex(&form), goal(0, 1)).unwrap();
    let Nearest::Found { reached, bound } = answer else {
        panic!("{answer:?}")
    };
    assert_eq!((reached.distance, bound, reached.rank), (0.0, 0.0, 1));
    let none = Standing {
        unit: 0,
        always_above: 0,
        never_above: 0,
        always_below: 0,
    };
    assert_eq!(dominance(&form, &simplex(&form)).unwrap(), [none]);
}

#[test]
fn one_pillar_leaves_no_choice() {
    let form = form(&[&[3.0, 1.0, 2.0, 2.0]]);
    assert_eq!(
        [0, 1, 2, 3].map(|unit| ends(&form, unit)),
        [(1, 1), (4, 4), (2, 2), (2, 2)]
    );
    let answer = nearest(&form, &simplex(&form), goal(1, 3)).unwrap();
    assert_eq!(answer, Nearest::Impossible);
}

#[test]
fn identical_units_tie_at_both_ends() {
    // u1 is u2; both are below u0 on one side and above it on the other.
    let form = form(&[&[0.0, 9.0, 9.0], &[9.0, 0.0, 0.0]]);
    assert_eq!(ends(&form, 1), (1, 2));
    assert_eq!(ends(&form, 0), (1, 3));
    let region = simplex(&form);
    assert_eq!(precedence(&form, &region, 1, 2), Ok(Precedence::Never));
    assert_eq!(precedence(&form, &region, 2, 1), Ok(Precedence::Never));
    assert_eq!(precedence(&form, &region, 0, 1), Ok(Precedence::Sometimes));
}

#[test]
fn where_all_tie_everyone_is_first() {
    let form = form(&[&[5.0, 5.0, 5.0], &[2.0, 2.0, 2.0]]);
    assert_eq!([0, 1, 2].map(|unit| ends(&form, unit)), [(1, 1); 3]);
}

#[test]
fn a_tie_at_a_corner_counts_for_the_best_rank() {
    // u1 is below u0 everywhere but where the first pillar has all weight.
    let form = form(&[&[7.0, 7.0, 0.0], &[9.0, 3.0, 0.0]]);
    assert_eq!(ends(&form, 1), (1, 2));
    let answer = nearest(&form, &simplex(&form), goal(1, 1)).unwrap();
    let Nearest::Found { reached, bound } = answer else {
        panic!("{answer:?}")
    };
    // There is no room for a margin.
    assert_eq!(reached.shares, [1.0, 0.0]);
    assert!((bound - 1.0).abs() < 1e-9);
}

#[test]
fn a_unit_with_a_gap_may_lead_by_what_it_has() {
    let nan = f64::NAN;
    let form = form(&[&[0.0, nan, 100.0], &[50.0, 80.0, 0.0], &[0.0, 100.0, 50.0]]);
    assert!(!form.is_complete(1));
    let region = simplex(&form);
    let found = attainable(&form, &region, 1).unwrap();
    // All weight on the third pillar puts it first; nearly all on the first
    // leaves it with its other two.
    assert_eq!((found.best.bound, found.best.attained), (1, 1));
    assert_eq!(found.worst.attained, 2);
    assert!(found.worst.bound >= 2);
    // Where its own pillars weigh nothing it has no rank at all.
    let corner = WeightRegion::bounded(&[1.0, 0.0, 0.0], &[1.0, 0.0, 0.0]).unwrap();
    assert_eq!(
        attainable(&form, &corner, 1),
        Err(AttainError::NeverScored { unit: 1 })
    );
    // It is above u0 wherever it has a rank, which it has not at the corner.
    assert_eq!(precedence(&form, &region, 0, 1), Ok(Precedence::Never));
    assert_eq!(precedence(&form, &region, 1, 0), Ok(Precedence::Unsettled));
    let inside = WeightRegion::bounded(&[0.0; 3], &[0.9, 1.0, 1.0]).unwrap();
    assert_eq!(precedence(&form, &inside, 1, 0), Ok(Precedence::Always));
}

#[test]
fn a_pillar_that_may_not_weigh_anything_does_not_count() {
    // Only the last pillar would put u2 first.
    let form = form(&[&[9.0, 5.0, 1.0], &[5.0, 9.0, 1.0], &[0.0, 1.0, 9.0]]);
    let without = WeightRegion::bounded(&[0.0; 3], &[1.0, 1.0, 0.0]).unwrap();
    let found = attainable(&form, &without, 2).unwrap();
    assert_eq!((found.best.bound, found.worst.bound), (3, 3));
    assert_eq!(ends(&form, 2), (1, 3));
    let answer = nearest(&form, &without, goal(2, 2)).unwrap();
    assert_eq!(answer, Nearest::Impossible);
}

#[test]
fn a_region_of_one_point_has_one_rank() {
    let form = form(&[&[9.0, 5.0, 1.0], &[5.0, 9.0, 1.0], &[0.0, 1.0, 9.0]]);
    let point = WeightRegion::around(&[0.2, 0.3, 0.5], 0.0).unwrap();
    for unit in 0..3 {
        let found = attainable(&form, &point, unit).unwrap();
        assert!(found.best.exact && found.worst.exact);
        assert_eq!(found.best.bound, found.worst.bound);
        // The present shares are elsewhere; the only way there is known.
        let answer = nearest(&form, &point, goal(unit, 3)).unwrap();
        let Nearest::Found { reached, bound } = answer else {
            panic!("{answer:?}")
        };
        assert!((bound - 1.0 / 3.0).abs() < 1e-12);
        assert_eq!(reached.rank, found.best.bound);
    }
}

#[test]
fn units_that_differ_by_rounding_tie_wherever_they_are() {
    // u1 is u0 plus a few last bits; u2 is in front of both at equal weights.
    let bits = 1.0 + 1e-14;
    let form = form(&[&[60.0, 60.0 * bits, 90.0], &[50.0, 50.0 * bits, 40.0]]);
    assert_eq!(ends(&form, 0), (1, 2));
    let answer = nearest(&form, &simplex(&form), goal(0, 1)).unwrap();
    let Nearest::Found { reached, bound } = answer else {
        panic!("{answer:?}")
    };
    // 60 a + 50 (1 - a) is 90 a + 40 (1 - a) at a = 1 / 4, half a share away.
    assert!((bound - 0.5).abs() < 1e-10 && reached.rank == 1);
    let region = simplex(&form);
    assert_eq!(precedence(&form, &region, 1, 0), Ok(Precedence::Never));
}

#[test]
fn any_rank_beyond_the_last_is_reached_at_once() {
    let form = form(&[&[9.0, 5.0, 1.0], &[5.0, 9.0, 1.0]]);
    for rank in [3, 4, u32::MAX] {
        let answer = nearest(&form, &simplex(&form), goal(2, rank)).unwrap();
        let Nearest::Found { reached, bound } = answer else {
            panic!("{answer:?}")
        };
        assert_eq!((reached.distance, bound, reached.rank), (0.0, 0.0, 3));
    }
}

#[test]
fn what_cannot_be_asked_is_refused() {
    let form = form(&[&[9.0, 5.0], &[5.0, 9.0]]);
    let region = simplex(&form);
    let not_ranked = AttainError::NotRanked { unit: 2 };
    assert_eq!(attainable(&form, &region, 2), Err(not_ranked));
    assert_eq!(precedence(&form, &region, 0, 2), Err(not_ranked));
    assert_eq!(nearest(&form, &region, goal(2, 1)), Err(not_ranked));
    assert_eq!(
        nearest(&form, &region, goal(0, 0)),
        Err(AttainError::RankZero)
    );
    let other = WeightRegion::simplex(3).unwrap();
    let parts = AttainError::Parts {
        expected: 2,
        found: 3,
    };
    assert_eq!(attainable(&form, &other, 0), Err(parts));
    assert_eq!(dominance(&form, &other), Err(parts));
    assert_eq!(nearest(&form, &other, goal(0, 1)), Err(parts));
}

#[test]
fn shares_become_weights_of_the_pillars_alone() {
    let data = dataset(flat(&["a", "b"]), &[&[1.0, 2.0], &[4.0, 3.0]]);
    let form = Form::of(&scored(&data, &Method::default())).unwrap();
    let framework = data.framework();
    let mut base = Weights::equal(framework);
    base.set(framework.root(), 7.0).unwrap();
    let weights = form.weights(&base, &[0.25, 0.75]).unwrap();
    assert_eq!(weights.share(framework, form.parts()[1]), 0.75);
    assert_eq!(weights.get(framework.root()), 7.0);
    assert_eq!(
        form.weights(&base, &[1.0]),
        Err(WeightError::Lengths {
            expected: 2,
            found: 1
        })
    );
    assert_eq!(
        form.weights(&base, &[1.5, -0.5]),
        Err(WeightError::Invalid { weight: -0.5 })
    );
}
