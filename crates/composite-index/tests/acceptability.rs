//! Ranks over many draws of weights, against ranking each draw by itself.

use crate::common::{dataset, flat, method, posts, scored, spec};
use composite_index::acceptability::{self, RankAcceptability, confidence, pairwise};
use composite_index::error::AcceptabilityError;
use composite_index::rank::Ranking;
use composite_index::{
    Aggregation, Form, Framework, Method, Normalisation, Range, WeightDraws, WeightRegion,
};
use proptest::prelude::*;
use proptest::sample::select;

const NAN: f64 = f64::NAN;

fn form_with(columns: &[Vec<f64>], aggregation: Aggregation) -> Form {
    let codes: Vec<String> = (0..columns.len()).map(|part| format!("p{part}")).collect();
    let codes: Vec<&str> = codes.iter().map(String::as_str).collect();
    let columns: Vec<&[f64]> = columns.iter().map(Vec::as_slice).collect();
    let method = Method {
        aggregation: vec![aggregation],
        ..method(Normalisation::MinMax {
            range: Range::ONE_TO_HUNDRED,
        })
    };
    Form::of(&scored(&dataset(flat(&codes), &columns), &method)).unwrap()
}

fn form(columns: &[Vec<f64>]) -> Form {
    form_with(columns, Aggregation::Arithmetic)
}

fn simplex(form: &Form) -> WeightRegion {
    WeightRegion::simplex(form.n_parts()).unwrap()
}

/// Few values, so that rows tie and cross, close ones and gaps among them.
fn columns() -> impl Strategy<Value = Vec<Vec<f64>>> {
    (2..40_usize, 2..7_usize).prop_flat_map(|(n_rows, n_parts)| {
        let value = prop_oneof![
            6 => (0..5_u8).prop_map(f64::from),
            4 => 0.0..4.0,
            2 => select(vec![2.0 + 1e-13, 2.0 + 1e-11, 2.0 + 1e-9, 2.0 - 1e-7]),
            1 => Just(NAN),
        ];
        let column = prop::collection::vec(value, n_rows).prop_map(|mut column| {
            // No column is constant or empty.
            (column[0], column[1]) = (0.0, 4.0);
            column
        });
        prop::collection::vec(column, n_parts)
    })
}

/// What the counts must be: every draw ranked by itself.
fn counted(form: &Form, region: WeightRegion, seed: u32, n_draws: usize) -> Vec<Vec<u32>> {
    let mut draws = WeightDraws::new(region, seed);
    let mut ranking = Ranking::new(form.n_rows());
    let (mut shares, mut scores) = (vec![0.0; form.n_parts()], vec![0.0; form.n_rows()]);
    let mut counts = vec![vec![0; form.n_rows()]; form.n_rows()];
    for _ in 0..n_draws {
        draws.fill(&mut shares);
        form.ranks_into(&shares, &mut scores, &mut ranking);
        for (row, &rank) in ranking.ranks().iter().enumerate() {
            if rank > 0 {
                counts[row][rank as usize - 1] += 1;
            }
        }
    }
    counts
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(200) })]

    #[test]
    fn sorting_draws_together_gives_the_ranks_of_each(
        columns in columns(),
        aggregation in select(vec![Aggregation::Arithmetic, Aggregation::Geometric, Aggregation::Harmonic]),
        seed in any::<u32>(),
        (first, second) in (1..40_usize, 0..40_usize),
    ) {
        let form = form_with(&columns, aggregation);
        let mut found = RankAcceptability::new(form.clone(), simplex(&form), seed).unwrap();
        found.advance(first);
        found.advance(second);
        prop_assert_eq!(found.n_draws(), first + second);
        let expected = counted(&form, simplex(&form), seed, first + second);
        for (row, expected) in expected.iter().enumerate() {
            prop_assert_eq!(&found.counts(row).collect::<Vec<_>>(), expected, "row {}", row);
        }
    }

    #[test]
    fn intervals_hold_the_share_they_promise(columns in columns(), beyond in 0.0..0.49) {
        let form = form(&columns);
        let mut found = RankAcceptability::new(form.clone(), simplex(&form), 1).unwrap();
        found.advance(200);
        for row in 0..form.n_rows() {
            let Some((best, worst)) = found.interval(row, beyond) else { continue };
            let inside: f64 = (best..=worst).filter_map(|rank| found.share(row, rank)).sum();
            let all: f64 = (1..=form.n_rows()).filter_map(|rank| found.share(row, rank)).sum();
            prop_assert!(best <= worst && inside >= (1.0 - 2.0 * beyond) * all - 1e-9);
            let mean = found.mean_rank(row).unwrap();
            prop_assert!(mean >= 1.0 && mean <= form.n_rows() as f64);
        }
    }

    #[test]
    fn whoever_can_be_first_is_first_under_its_central_weights(columns in columns(), seed in any::<u32>()) {
        let columns: Vec<Vec<f64>> = columns
            .into_iter()
            .map(|column| column.into_iter().map(|x| if x.is_nan() { 1.0 } else { x }).collect())
            .collect();
        let form = form(&columns);
        let mut found = RankAcceptability::new(form.clone(), simplex(&form), seed).unwrap();
        found.advance(300);
        for row in 0..form.n_rows() {
            let Some(central) = found.central_shares(row) else { continue };
            prop_assert!((central.iter().sum::<f64>() - 1.0).abs() < 1e-9);
            // Ties to twelve digits are not convex to the last bit: ask a little less.
            let own = form.score(row, &central);
            let best = (0..form.n_rows()).map(|row| form.score(row, &central)).fold(own, f64::max);
            prop_assert!(best - own < 1e-9, "{} beyond {}", best, own);
        }
    }

    #[test]
    fn winning_shares_of_a_pair_sum_to_one(columns in columns(), seed in any::<u32>()) {
        let form = form(&columns);
        let wins = pairwise::winning_shares(&form, simplex(&form), 100, seed).unwrap();
        for a in 0..form.n_rows() {
            prop_assert_eq!(wins.share(a, a), Some(0.5));
            let line = pairwise::winning_shares_of(&form, a, simplex(&form), 100, seed).unwrap();
            for b in (0..form.n_rows()).filter(|&b| b != a) {
                let (there, back) = (wins.share(a, b).unwrap(), wins.share(b, a).unwrap());
                prop_assert!((there + back - 1.0).abs() < 1e-12);
                prop_assert_eq!(line[b], there);
            }
        }
    }
}

/// Beyond the units that a network sorts, and beyond those that have a class of
/// their own for every rank.
#[test]
fn many_units_are_counted_alike() {
    for n in [
        acceptability::NETWORK_MAX + 1,
        acceptability::MAX_CLASSES + 1,
    ] {
        let column = |step: usize| (0..n).map(|row| (row * step % n) as f64).collect();
        let form = form(&[column(1), column(7_919), column(613)]);
        let mut found = RankAcceptability::new(form.clone(), simplex(&form), 5).unwrap();
        found.advance(20);
        let width = found.class_width();
        let expected = counted(&form, simplex(&form), 5, 20);
        for (row, expected) in expected.iter().enumerate() {
            let classes: Vec<u32> = expected
                .chunks(width)
                .map(|ranks| ranks.iter().sum())
                .collect();
            assert_eq!(found.counts(row).collect::<Vec<_>>(), classes);
        }
    }
    const { assert!(acceptability::MAX_CLASSES > acceptability::NETWORK_MAX) };
}

#[test]
fn units_that_are_alike_share_every_rank() {
    let form = form(&[vec![0.0, 2.0, 2.0, 4.0], vec![4.0, 2.0, 2.0, 0.0]]);
    let mut found = RankAcceptability::new(form.clone(), simplex(&form), 0).unwrap();
    found.advance(64);
    assert!(found.counts(1).eq(found.counts(2)));
    assert_eq!(found.share(1, 2), Some(1.0));
    assert_eq!(found.interval(1, 0.0), Some((2, 2)));
    assert_eq!(found.central_shares(1), None);
}

/// A unit that has nothing but a pillar without weight has no rank in any draw.
#[test]
fn who_has_nothing_that_weighs_anything_is_not_counted() {
    let form = form(&[
        vec![0.0, 1.0, 3.0],
        vec![4.0, 1.0, NAN],
        vec![0.0, 4.0, NAN],
    ]);
    let region = WeightRegion::bounded(&[0.0; 3], &[0.0, 1.0, 1.0]).unwrap();
    let mut found = RankAcceptability::new(form.clone(), region.clone(), 3).unwrap();
    found.advance(48);
    assert_eq!(found.interval(2, 0.0), None);
    let expected = counted(&form, region, 3, 48);
    for (row, expected) in expected.iter().enumerate() {
        assert_eq!(&found.counts(row).collect::<Vec<_>>(), expected);
    }
}

#[test]
fn before_the_first_draw_there_is_nothing_to_tell() {
    let form = form(&[vec![0.0, 1.0], vec![1.0, 0.0]]);
    let found = RankAcceptability::new(form.clone(), simplex(&form), 0).unwrap();
    assert_eq!(found.share(0, 1), None);
    assert_eq!(found.interval(0, 0.1), None);
    assert_eq!(found.mean_rank(0), None);
    assert_eq!(found.central_shares(0), None);
    assert_eq!(
        (found.share(9, 1), found.share(0, 0), found.share(0, 3)),
        (None, None, None)
    );
}

#[test]
fn one_unit_alone_is_always_first() {
    let bounded = |code| posts(spec(code, Some("index")), 0.0, 1.0);
    let framework = Framework::new(vec![spec("index", None), bounded("a"), bounded("b")]).unwrap();
    let goalposts = method(Normalisation::Goalposts {
        range: Range::UNIT,
        clip: true,
    });
    let form = Form::of(&scored(&dataset(framework, &[&[0.5], &[0.25]]), &goalposts)).unwrap();
    let mut found = RankAcceptability::new(form.clone(), simplex(&form), 0).unwrap();
    found.advance(33);
    assert_eq!(
        (found.share(0, 1), found.interval(0, 0.1)),
        (Some(1.0), Some((1, 1)))
    );
}

#[test]
fn a_region_of_other_pillars_is_refused() {
    let form = form(&[vec![0.0, 1.0], vec![1.0, 0.0]]);
    let region = || WeightRegion::simplex(3).unwrap();
    let refused = AcceptabilityError::ForeignRegion {
        expected: 2,
        found: 3,
    };
    assert_eq!(
        RankAcceptability::new(form.clone(), region(), 0).unwrap_err(),
        refused
    );
    assert_eq!(
        pairwise::winning_shares(&form, region(), 9, 0).unwrap_err(),
        refused
    );
}

#[test]
fn confidence_falls_as_figures_grow_uncertain() {
    let form = form(&[vec![0.0, 3.0, 4.0], vec![4.0, 3.0, 0.0]]);
    let mut found = RankAcceptability::new(form.clone(), simplex(&form), 0).unwrap();
    found.advance(1_024);
    let central = found.central_shares(1).unwrap();
    let factor = |noise| confidence::factor(&form, 1, &central, noise, 2_000, 3).unwrap();
    assert_eq!(factor(0.0), 1.0);
    assert!(
        factor(10.0) > factor(60.0) && factor(60.0) < 0.95,
        "{}",
        factor(60.0)
    );
    assert_eq!(confidence::factor(&form, 1, &central, 1.0, 0, 3), None);
    assert_eq!(confidence::factor(&form, 9, &central, 1.0, 9, 3), None);
}
