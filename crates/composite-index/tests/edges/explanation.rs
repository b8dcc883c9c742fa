//! What each part adds.

use super::{min_max, two_pillars_data};
use crate::common::{close, dataset, flat, id, scored};
use composite_index::{Aggregation, Method, Normalisation, Range, contributions, explain};

#[test]
fn a_missing_child_adds_nothing_and_can_be_told_from_a_zero() {
    let data = two_pillars_data();
    let node = |code| id(data.framework(), code);
    let scorer = scored(&data, &min_max());
    let mut parts = Vec::new();
    assert!(contributions(&scorer, node("p"), 1, &mut parts));
    assert_eq!(parts, [50.0, 0.0]);
    assert!(
        explain::is_present(&scorer, node("p1"), 1) && !explain::is_present(&scorer, node("p2"), 1)
    );
    assert!(contributions(&scorer, node("p"), 2, &mut parts));
    assert_eq!(parts, [50.0, 0.0]);
    assert!(explain::is_present(&scorer, node("p2"), 2));
    // Not ranked, an indicator, no such score.
    for (at, unit) in [
        (data.framework().root(), 2),
        (node("p1"), 0),
        (node("q"), 2),
    ] {
        assert!(!contributions(&scorer, at, unit, &mut parts) && parts.is_empty());
    }
}

#[test]
fn geometric_parts_are_shares_of_the_logarithm() {
    let data = dataset(flat(&["a", "b"]), &[&[0.0, 9.0, 99.0], &[0.0, 99.0, 9.0]]);
    let method = Method {
        normalisation: Normalisation::MinMax {
            range: Range::ONE_TO_HUNDRED,
        },
        aggregation: vec![Aggregation::Geometric],
        ..min_max()
    };
    let scorer = scored(&data, &method);
    let root = data.framework().root();
    let mut parts = Vec::new();
    // 10 and 100: twice the logarithm, twice the part.
    assert!(contributions(&scorer, root, 1, &mut parts));
    assert!(
        close(parts[1], 2.0 * parts[0], 1e-14)
            && close(parts[0] + parts[1], 1000_f64.sqrt(), 1e-14)
    );
    // All ones: only the weights are left.
    assert!(contributions(&scorer, root, 0, &mut parts));
    assert_eq!(parts, [0.5, 0.5]);
    // Below one, logarithms of both signs cannot be shares.
    let small = Method {
        normalisation: Normalisation::MinMax {
            range: Range {
                low: 0.1,
                high: 1.0,
            },
        },
        ..method
    };
    assert!(!contributions(&scored(&data, &small), root, 1, &mut parts));
}
