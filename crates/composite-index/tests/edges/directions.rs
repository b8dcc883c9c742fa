//! Directions at every level.

use super::{every_normalisation, ranks};
use crate::common::{dataset, id, lower, method, scored, spec};
use composite_index::{Framework, NodeSpec, Normalisation, Range, contributions};

fn turned(codes: &[&str]) -> Framework {
    let turn = |spec: NodeSpec| {
        if codes.contains(&spec.code.as_str()) {
            lower(spec)
        } else {
            spec
        }
    };
    let specs = [
        ("index", None),
        ("p", Some("index")),
        ("q", Some("index")),
        ("p1", Some("p")),
        ("q1", Some("q")),
    ];
    Framework::new(
        specs
            .into_iter()
            .map(|(code, parent)| turn(spec(code, parent)))
            .collect(),
    )
    .unwrap()
}

#[test]
fn a_direction_turns_its_level_round() {
    let columns: [&[f64]; 2] = [&[1.0, 2.0, 4.0], &[1.0, 2.0, 4.0]];
    for (codes, expected) in [
        (vec![], [3, 2, 1]),
        (vec!["p1", "q1"], [1, 2, 3]),
        (vec!["p", "q"], [1, 2, 3]),
        (vec!["index"], [1, 2, 3]),
        (vec!["p", "q", "p1", "q1"], [3, 2, 1]),
        (vec!["index", "p", "q"], [3, 2, 1]),
        // One pillar against the other: everybody stands in the middle.
        (vec!["p"], [1, 1, 1]),
        (vec!["p", "q1", "p1"], [1, 1, 1]),
    ] {
        for normalisation in every_normalisation() {
            let needs_goalposts = matches!(
                normalisation,
                Normalisation::Goalposts { .. } | Normalisation::ToTarget
            );
            let skewed = matches!(normalisation, Normalisation::AboveBelowMean { .. });
            if needs_goalposts || skewed {
                continue;
            }
            // A ratio to the best of a column depends on which end is best.
            let uneven = matches!(
                normalisation,
                Normalisation::ToBest | Normalisation::ToUnit { .. }
            );
            if uneven && codes == ["p", "q1", "p1"] {
                continue;
            }
            let data = dataset(turned(&codes), &columns);
            assert_eq!(
                ranks(&data, &method(normalisation.clone())),
                expected,
                "{codes:?} {normalisation:?}"
            );
        }
    }
}

#[test]
fn a_mirrored_dimension_keeps_to_the_scale() {
    let range = Range::ONE_TO_HUNDRED;
    let data = dataset(turned(&["p"]), &[&[1.0, 2.0, 3.0], &[3.0, 2.0, 1.0]]);
    let scorer = scored(&data, &method(Normalisation::MinMax { range }));
    let scores = scorer.scores().unwrap();
    assert_eq!(scorer.prepared().scale(), Some(range));
    assert_eq!(scores.node(id(data.framework(), "p")), [1.0, 50.5, 100.0]);
    assert_eq!(scores.node(data.framework().root()), [100.0, 50.5, 1.0]);
    // The part a mirrored pillar adds is that of the mirrored score.
    let mut parts = Vec::new();
    assert!(contributions(
        &scorer,
        data.framework().root(),
        0,
        &mut parts
    ));
    assert_eq!(parts, [50.0, 50.0]);
}
