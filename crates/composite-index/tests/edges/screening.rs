//! Units with too few figures.

use super::{NAN, min_max, two_pillars_data};
use crate::common::{dataset, flat, id, prepared, scored};
use composite_index::{Absence, Coverage, Exclusion, Method, Screening, Status};

#[test]
fn units_with_too_little_are_listed_with_reasons() {
    let data = two_pillars_data();
    let node = |code| id(data.framework(), code);
    let screening = Screening {
        min_coverage: 0.7,
        include: Vec::new(),
    };
    let mut method = Method {
        screening,
        ..min_max()
    };
    let low = |present| Exclusion::LowCoverage {
        present,
        total: 3,
        required: 0.7,
    };
    let empty = Exclusion::EmptyDimension {
        dimension: node("q"),
    };
    let scorer = scored(&data, &method);
    let prepared = scorer.prepared();
    assert_eq!(prepared.status(0), &Status::Ranked);
    assert_eq!(prepared.status(1), &Status::NotRanked(vec![low(2)]));
    assert_eq!(
        prepared.status(2),
        &Status::NotRanked(vec![empty.clone(), low(2)])
    );
    assert_eq!(
        prepared.coverage_in(2, node("p")),
        Coverage {
            present: 2,
            total: 2
        }
    );
    let scores = scorer.scores().unwrap();
    assert_eq!(scores.ranks(), [1, 0, 0]);
    assert_eq!(
        (scores.score(1), scores.absence(1)),
        (None, Some(Absence::Screened))
    );
    // Its pillars have scores all the same.
    assert_eq!(scores.node(node("q"))[1], 100.0);

    method.screening.include = vec!["u2".to_owned(), "u0".to_owned()];
    let scorer = scored(&data, &method);
    assert_eq!(
        scorer.prepared().status(2),
        &Status::Included(vec![empty, low(2)])
    );
    assert_eq!(scorer.prepared().status(0), &Status::Ranked);
    assert_eq!(scorer.scores().unwrap().score(2), Some(50.0));
}

#[test]
fn coverage_at_the_threshold_is_enough() {
    let data = dataset(flat(&["a", "b"]), &[&[1.0, 2.0], &[1.0, NAN]]);
    assert_eq!(
        prepared(&data, &Method::default()).status(1),
        &Status::Ranked
    );
}
