//! Extremes of linear functions over a region.

use composite_index::WeightRegion;
use proptest::prelude::*;

use super::example::draws;

fn region() -> impl Strategy<Value = WeightRegion> {
    let weights = prop::collection::vec(0.01..1.0_f64, 1..7);
    let spread = prop_oneof![Just(1.0), Just(0.0), 0.01..0.4_f64];
    (weights, spread).prop_map(|(weights, spread)| WeightRegion::around(&weights, spread).unwrap())
}

proptest! {
    #[test]
    fn no_draw_falls_below_the_minimum_or_rises_above_the_maximum(
        region in region(),
        direction in prop::collection::vec(-9.0..9.0_f64, 6),
    ) {
        let direction = &direction[..region.n_parts()];
        let (least, greatest) = (region.minimum(direction), region.maximum(direction));
        for end in [&least, &greatest] {
            prop_assert!(region.contains(&end.shares));
            let value: f64 = end.shares.iter().zip(direction).map(|(w, x)| w * x).sum();
            prop_assert!((value - end.value).abs() < 1e-12);
        }
        for shares in draws(&region, 64) {
            let value: f64 = shares.iter().zip(direction).map(|(w, x)| w * x).sum();
            prop_assert!(least.value <= value + 1e-9 && value <= greatest.value + 1e-9);
        }
    }
}

#[test]
fn the_whole_goes_to_the_least_coefficients_first() {
    let region = WeightRegion::bounded(&[0.1, 0.0, 0.2], &[0.5, 0.3, 1.0]).unwrap();
    let least = region.minimum(&[3.0, 1.0, 2.0]);
    // 0.1 and 0.2 must be; of the other 0.7, 0.3 go to the second part and the
    // rest to the third.
    assert_eq!(least.shares[1], 0.3);
    assert!((least.shares[2] - 0.6).abs() < 1e-15);
    assert!((least.value - 1.8).abs() < 1e-15);
    let greatest = region.maximum(&[3.0, 1.0, 2.0]);
    assert!((greatest.value - 2.5).abs() < 1e-15);
    assert_eq!(greatest.shares[0], 0.5);
}

#[test]
fn over_the_whole_simplex_the_extremes_are_the_extreme_coefficients() {
    let region = WeightRegion::simplex(3).unwrap();
    assert_eq!(region.minimum(&[4.0, -1.0, 2.0]).value, -1.0);
    assert_eq!(region.maximum(&[4.0, -1.0, 2.0]).shares, [1.0, 0.0, 0.0]);
    // A coefficient that is not given counts as 0.
    assert_eq!(region.minimum(&[4.0]).value, 0.0);
}
