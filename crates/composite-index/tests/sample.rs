//! Draws lie where they should, fill it evenly, and come back from their seed.
use composite_index::error::SampleError;
use composite_index::sample::{MAX_DIMS, POINTS_PER_BLOCK, Strategy, simplex};
use composite_index::{Integers, Points, WeightDraws, WeightRegion};
use proptest::prelude::*;

fn draws(draws: &mut WeightDraws, n: usize) -> Vec<Vec<f64>> {
    let mut draw = || {
        let mut out = vec![f64::NAN; draws.region().n_parts()];
        draws.fill(&mut out);
        out
    };
    (0..n).map(|_| draw()).collect()
}

fn mean(draws: &[Vec<f64>], part: usize) -> f64 {
    draws.iter().map(|draw| draw[part]).sum::<f64>() / draws.len() as f64
}

fn variance(draws: &[Vec<f64>], part: usize) -> f64 {
    let centre = mean(draws, part);
    let squares = draws.iter().map(|draw| (draw[part] - centre).powi(2));
    squares.sum::<f64>() / draws.len() as f64
}

#[test]
fn every_interval_of_a_block_holds_one_point() {
    let points = Points::new(5, 7).unwrap();
    let mut point = [0.0; 5];
    let mut cells = vec![[0; 5]; 1024];
    for index in 3 * 1024..4 * 1024 {
        points.write(index, &mut point);
        for (dim, x) in point.iter().enumerate() {
            cells[(x * 1024.0) as usize][dim] += 1;
        }
    }
    assert!(cells.iter().flatten().all(|&count| count == 1));
}

#[test]
fn points_go_on_beyond_a_block_with_others() {
    let points = Points::new(3, 7).unwrap();
    let write = |index| {
        let mut point = [f64::NAN; 3];
        points.write(index, &mut point);
        point
    };
    assert_ne!(write(0), write(POINTS_PER_BLOCK));
    assert_ne!(write(POINTS_PER_BLOCK), write(2 * POINTS_PER_BLOCK));
    assert!(write(u64::MAX).iter().all(|x| *x > 0.0 && *x < 1.0));
}

#[test]
fn points_have_1_to_256_coordinates() {
    for n_dims in [0, MAX_DIMS + 1] {
        let greatest = MAX_DIMS;
        assert_eq!(
            Points::new(n_dims, 1),
            Err(SampleError::Dimensions { n_dims, greatest })
        );
    }
    let mut point = [f64::NAN; MAX_DIMS];
    Points::new(MAX_DIMS, 1).unwrap().write(9, &mut point);
    assert!(point.iter().all(|x| *x > 0.0 && *x < 1.0));
}

#[test]
fn a_slice_of_another_length_takes_what_fits() {
    let points = Points::new(6, 1).unwrap();
    let (mut whole, mut short, mut long) = ([0.0; 6], [0.0; 2], [9.0; 8]);
    points.write(5, &mut whole);
    points.write(5, &mut short);
    points.write(5, &mut long);
    assert_eq!(short, whole[..2]);
    assert_eq!(long[..6], whole);
    assert_eq!(long[6..], [9.0; 2]);
}

#[test]
fn cuts_become_the_lengths_between_them() {
    let mut point = [0.75, 0.25, f64::NAN];
    simplex(&mut point);
    assert_eq!(point, [0.25, 0.5, 0.25]);
    let mut one = [f64::NAN];
    simplex(&mut one);
    assert_eq!(one, [1.0]);
    simplex(&mut []);
}

/// Uniform on the simplex: mean 1/d, variance (d - 1) / (d^2 (d + 1)).
#[test]
fn shares_have_the_moments_of_the_uniform_distribution() {
    for d in [2, 3, 6, 10] {
        let mut source = WeightDraws::new(WeightRegion::simplex(d).unwrap(), 3);
        assert_eq!(source.strategy(), Strategy::AboveLower);
        let draws = draws(&mut source, 4096);
        let d = d as f64;
        for part in 0..d as usize {
            assert!((mean(&draws, part) - 1.0 / d).abs() < 0.002, "{d} {part}");
            let expected = (d - 1.0) / (d * d * (d + 1.0));
            let found = variance(&draws, part);
            assert!((found / expected - 1.0).abs() < 0.06, "{d} {part} {found}");
        }
        assert!(draws.iter().all(|draw| draw.iter().sum::<f64>() == 1.0));
    }
}

/// Two parts within 0.3 to 0.5 and 0.5 to 0.7: a line, drawn along evenly.
#[test]
fn a_narrow_region_of_two_parts_is_a_line() {
    let region = WeightRegion::around(&[2.0, 3.0], 0.1).unwrap();
    let draws = draws(&mut WeightDraws::new(region, 1), 1024);
    assert!((mean(&draws, 0) - 0.4).abs() < 1e-4);
    assert!((variance(&draws, 0) - 0.04 / 12.0).abs() < 1e-5);
}

/// Twenty parts that may be anything beside twenty that stay below 0.005: no
/// direct way of drawing finds that region. Equal bounds have equal means.
#[test]
fn a_walk_reaches_deep_corners() {
    let lower = vec![0.0; 40];
    let upper = [vec![1.0; 20], vec![0.005; 20]].concat();
    let region = WeightRegion::bounded(&lower, &upper).unwrap();
    let mut source = WeightDraws::new(region.clone(), 5);
    assert_eq!(source.strategy(), Strategy::Walk);
    let found = draws(&mut source, 4000);
    assert!(found.iter().all(|draw| region.contains(draw)));
    let narrow = mean(&found, 39);
    assert!((0.0022..0.0026).contains(&narrow), "{narrow}");
    let wide = (1.0 - 20.0 * narrow) / 20.0;
    for part in 0..20 {
        assert!((mean(&found, part) / wide - 1.0).abs() < 0.15, "{part}");
    }
}

#[test]
fn a_region_of_one_point_is_drawn_from() {
    for weights in [vec![3.0], vec![1.0, 2.0, 4.0], vec![0.0, 1.0]] {
        let region = WeightRegion::around(&weights, 0.0).unwrap();
        let mut source = WeightDraws::new(region, 1);
        let sum: f64 = weights.iter().sum();
        for draw in draws(&mut source, 3) {
            for (share, weight) in draw.iter().zip(&weights) {
                assert!((share - weight / sum).abs() < 1e-15);
            }
        }
    }
}

/// The walk over a whole simplex has the moments of the uniform distribution.
#[test]
fn more_parts_than_coordinates_are_drawn_by_a_walk() {
    let d = 300.0_f64;
    let mut source = WeightDraws::new(WeightRegion::simplex(300).unwrap(), 1);
    assert_eq!(source.strategy(), Strategy::Walk);
    let found = draws(&mut source, 1000);
    assert!(found.iter().all(|draw| source.region().contains(draw)));
    let spread: f64 = (0..300).map(|part| variance(&found, part)).sum();
    assert!((spread / ((d - 1.0) / (d * (d + 1.0))) - 1.0).abs() < 0.02);
}

#[test]
fn what_is_no_region_is_refused() {
    let refused = |lower: &[f64], upper: &[f64]| WeightRegion::bounded(lower, upper).unwrap_err();
    assert_eq!(refused(&[], &[]), SampleError::NoParts);
    assert_eq!(
        refused(&[0.0], &[]),
        SampleError::Lengths { lower: 1, upper: 0 }
    );
    assert_eq!(
        refused(&[0.5, 0.75], &[1.0, 1.0]),
        SampleError::EmptyRegion {
            least: 1.25,
            greatest: 2.0
        }
    );
    assert_eq!(
        refused(&[0.0, 0.0], &[0.25, 0.5]),
        SampleError::EmptyRegion {
            least: 0.0,
            greatest: 0.75
        }
    );
    assert_eq!(
        refused(&[0.5, 0.5], &[1.0, 0.25]),
        SampleError::CrossedBounds {
            part: 1,
            lower: 0.5,
            upper: 0.25
        }
    );
    assert_eq!(
        refused(&[0.0, -0.5], &[1.0, 1.0]),
        SampleError::InvalidShare {
            part: 1,
            share: -0.5
        }
    );
    assert_eq!(
        WeightRegion::around(&[0.0, 0.0], 0.1),
        Err(SampleError::AllZero)
    );
    assert_eq!(
        WeightRegion::around(&[1.0], -0.5),
        Err(SampleError::InvalidSpread { spread: -0.5 })
    );
}

/// Bounds that no share can reach are moved in.
#[test]
fn bounds_are_those_that_are_reached() {
    let region = WeightRegion::bounded(&[0.5, 0.0, 0.0], &[0.75, 1.0, 0.125]).unwrap();
    assert_eq!(region.lower(), [0.5, 0.125, 0.0]);
    assert_eq!(region.upper(), [0.75, 0.5, 0.125]);
}

/// A bound far beyond 1 is no bound, and drowns no other.
#[test]
fn bounds_beyond_1_mean_nothing() {
    let region = WeightRegion::bounded(&[0.0, 0.0], &[1e300, 0.25]).unwrap();
    assert_eq!(region.lower(), [0.75, 0.0]);
    assert_eq!(region.upper(), [1.0, 0.25]);
}

#[test]
fn integers_are_even_and_stay_below() {
    let mut integers = Integers::new(11);
    let mut counts = [0; 7];
    (0..70_000).for_each(|_| counts[integers.below(7) as usize] += 1);
    assert!(counts.iter().all(|count| (9_600..10_400).contains(count)));
    assert_eq!(integers.below(0), 0);
    assert_eq!(integers.below(1), 0);
    assert!((0..1000).all(|_| (0.0..1.0).contains(&integers.uniform())));
}

proptest! {
    #[test]
    fn points_are_inside_and_return(
        n_dims in 1..30_usize, seed: u32, index in 0..300_000_u64,
    ) {
        let write = || {
            let mut point = vec![f64::NAN; n_dims];
            Points::new(n_dims, seed).unwrap().write(index, &mut point);
            point
        };
        prop_assert!(write().iter().all(|x| *x > 0.0 && *x < 1.0));
        prop_assert_eq!(write(), write());
    }

    #[test]
    fn draws_lie_in_their_region(
        weights in prop::collection::vec(prop_oneof![Just(0.0), 0.0..9.0], 1..12),
        spread in prop_oneof![Just(0.0), Just(1.0), 1e-9..0.5],
        seed: u32,
    ) {
        prop_assume!(weights.iter().any(|x| *x > 0.0));
        let region = WeightRegion::around(&weights, spread).unwrap();
        prop_assert!(region.contains(&region.centre()));
        let once = draws(&mut WeightDraws::new(region.clone(), seed), 40);
        for draw in &once {
            prop_assert!(region.contains(draw), "{:?}", draw);
            prop_assert!(draw.iter().all(|share| *share >= 0.0));
        }
        prop_assert_eq!(once, draws(&mut WeightDraws::new(region, seed), 40));
    }

    /// Every way of drawing has the same mean, which the mirror image shows:
    /// regions around equal shares are symmetric.
    #[test]
    fn symmetric_regions_have_equal_means(d in 2..8_usize, spread in 0.01..0.3, seed: u32) {
        let region = WeightRegion::around(&vec![1.0; d], spread).unwrap();
        let found = draws(&mut WeightDraws::new(region, seed), 1024);
        for part in 0..d {
            prop_assert!((mean(&found, part) - 1.0 / d as f64).abs() < 0.15 * spread);
        }
    }
}
