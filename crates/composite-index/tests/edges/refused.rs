//! Every way in which input is refused.

use super::{NAN, min_max, ranks, two_pillars_data};
use crate::common::{dataset, flat, id, lower, method, posts, spec, units};
use composite_index::error::{DatasetError, FrameworkError, MethodError};
use composite_index::framework::MAX_DEPTH;
use composite_index::{
    Dataset, Framework, Grouping, Method, NodeSpec, Normalisation, Range, Screening, Unit, prepare,
};

#[test]
fn a_framework_reports_every_problem() {
    let specs = vec![
        spec("index", None),
        spec("other", None),
        spec("", Some("index")),
        spec("twin", Some("index")),
        spec("twin", Some("index")),
        spec("orphan", Some("nobody")),
        spec("x", Some("y")),
        spec("y", Some("x")),
        NodeSpec {
            weight: -1.0,
            ..spec("light", Some("index"))
        },
        NodeSpec {
            weight: NAN,
            ..spec("odd", Some("index"))
        },
        posts(spec("flat", Some("index")), 3.0, 3.0),
        posts(spec("endless", Some("index")), 0.0, f64::INFINITY),
        lower(posts(spec("contrary", Some("index")), 0.0, 1.0)),
    ];
    let problems = Framework::new(specs).unwrap_err();
    let text: Vec<String> = problems.iter().map(ToString::to_string).collect();
    for expected in [
        "node 2 has no code",
        "code 'twin' is used more than once",
        "'orphan' names the parent 'nobody', which does not exist",
        "several nodes have no parent: index, other",
        "these nodes never reach the index: x, y",
        "the weight of 'light' is -1: it must be zero or more",
        "the weight of 'odd' is NaN: it must be zero or more",
        "both goalposts of 'flat' are 3",
        "a goalpost of 'endless' is not finite: worst 0, best inf",
        "the goalposts of 'contrary' (worst 0, best 1) contradict its direction",
    ] {
        assert!(
            text.iter().any(|line| line == expected),
            "{expected}\n{text:#?}"
        );
    }
    assert_eq!(problems.len(), 10);
}

#[test]
fn a_framework_needs_one_root_and_an_indicator() {
    assert_eq!(
        Framework::new(vec![]).unwrap_err(),
        [FrameworkError::NoRoot]
    );
    assert_eq!(
        Framework::new(vec![spec("index", None)]).unwrap_err(),
        [FrameworkError::NoIndicators]
    );
    let circle = Framework::new(vec![spec("x", Some("x"))]).unwrap_err();
    assert_eq!(
        circle,
        [
            FrameworkError::NoRoot,
            FrameworkError::Cycle {
                codes: vec!["x".to_owned()]
            }
        ]
    );
}

#[test]
fn a_framework_may_mix_depths() {
    let framework = Framework::new(vec![
        spec("deep", Some("p")),
        spec("p", Some("index")),
        spec("index", None),
        spec("shallow", Some("index")),
        spec("deeper", Some("deep")),
    ])
    .unwrap();
    let node = |code| id(&framework, code);
    assert_eq!(framework.root(), node("index"));
    assert_eq!(framework.pillars(), [node("p"), node("shallow")]);
    assert_eq!(framework.indicators(), [node("shallow"), node("deeper")]);
    assert_eq!(framework.indicators_under(node("p")), [node("deeper")]);
    assert_eq!(framework.node(node("deeper")).depth, 3);
    let path: Vec<_> = framework.ancestors(node("deeper")).collect();
    assert_eq!(path, [node("deep"), node("p"), node("index")]);
    let place = |code| {
        framework
            .bottom_up()
            .iter()
            .position(|&other| other == node(code))
            .unwrap()
    };
    assert!(place("deeper") < place("deep") && place("deep") < place("p") && place("index") == 4);
    let data = dataset(framework, &[&[1.0, 2.0], &[2.0, 1.0]]);
    assert_eq!(ranks(&data, &min_max()), [1, 1]);
}

/// An index with one indicator this many steps below it.
fn chain(depth: usize) -> Vec<NodeSpec> {
    let code = |step: usize| format!("n{step}");
    let mut specs = vec![spec("n0", None)];
    specs.extend((1..=depth).map(|step| spec(&code(step), Some(&code(step - 1)))));
    specs
}

#[test]
fn a_framework_is_so_deep_at_most() {
    let framework = Framework::new(chain(MAX_DEPTH)).unwrap();
    let data = dataset(framework, &[&[1.0, 2.0]]);
    assert_eq!(ranks(&data, &min_max()), [2, 1]);
    let code = format!("n{}", MAX_DEPTH + 1);
    let refusal = [FrameworkError::TooDeep {
        code,
        greatest: MAX_DEPTH,
    }];
    for depth in [MAX_DEPTH + 1, 20_000] {
        let mut specs = chain(depth);
        assert_eq!(Framework::new(specs.clone()).unwrap_err(), refusal);
        // The order of the nodes does not matter.
        specs.reverse();
        assert_eq!(Framework::new(specs).unwrap_err(), refusal);
    }
}

#[test]
fn a_data_set_reports_every_problem() {
    let mut twins = units(3);
    twins[2] = twins[0].clone();
    twins.push(Unit {
        id: String::new(),
        name: String::new(),
    });
    let columns = vec![
        vec![Some(1.0), Some(f64::INFINITY), None, Some(NAN)],
        vec![Some(1.0)],
    ];
    let grouping = |n| Grouping {
        name: "region".to_owned(),
        labels: vec![None; n],
    };
    let problems = Dataset::new(
        twins,
        flat(&["a", "b", "c"]),
        columns,
        vec![grouping(4), grouping(2)],
    )
    .unwrap_err();
    assert!(problems.contains(&DatasetError::DuplicateId {
        id: "u0".to_owned()
    }));
    assert!(problems.contains(&DatasetError::EmptyId { row: 3 }));
    assert!(problems.contains(&DatasetError::ColumnCount {
        expected: 3,
        found: 2
    }));
    assert!(problems.contains(&DatasetError::ColumnLength {
        indicator: "b".to_owned(),
        expected: 4,
        found: 1
    }));
    assert!(problems.contains(&DatasetError::GroupingLength {
        grouping: "region".to_owned(),
        expected: 4,
        found: 2
    }));
    assert!(problems.contains(&DatasetError::DuplicateGrouping {
        grouping: "region".to_owned()
    }));
    let not_finite = problems
        .iter()
        .filter(|problem| matches!(problem, DatasetError::NotFinite { .. }));
    assert_eq!((not_finite.count(), problems.len()), (2, 8));
    let nobody = Dataset::new(vec![], flat(&["a"]), vec![vec![]], vec![]).unwrap_err();
    assert_eq!(nobody, [DatasetError::NoUnits]);
}

#[test]
fn a_data_set_gives_back_what_it_was_given() {
    let data = two_pillars_data();
    let (p1, p2) = (id(data.framework(), "p1"), id(data.framework(), "p2"));
    assert_eq!(data.column(p1), [1.0, 2.0, 3.0]);
    assert_eq!(
        (data.value(p2, 0), data.value(p2, 1), data.value(p2, 9)),
        (Some(2.0), None, None)
    );
    assert!(data.column(data.framework().root()).is_empty());
    assert_eq!(
        (data.unit_index("u2"), data.unit_index("nobody")),
        (Some(2), None)
    );
}

#[test]
fn a_method_is_checked_against_the_data() {
    let data = dataset(flat(&["a", "b"]), &[&[1.0, 2.0], &[1.0, 2.0]]);
    let refused = |method: Method| prepare(&data, &method).unwrap_err();
    let goalposts = Normalisation::Goalposts {
        range: Range::HUNDRED,
        clip: true,
    };
    let both = MethodError::MissingGoalposts {
        indicators: vec!["a".to_owned(), "b".to_owned()],
    };
    assert_eq!(refused(method(goalposts)), both);
    assert_eq!(refused(method(Normalisation::ToTarget)), both);
    let range = Range {
        low: 1.0,
        high: 1.0,
    };
    let empty = MethodError::EmptyRange {
        low: 1.0,
        high: 1.0,
    };
    assert_eq!(refused(method(Normalisation::MinMax { range })), empty);
    let screening = |min_coverage: f64, include: &[&str]| Method {
        screening: Screening {
            min_coverage,
            include: include.iter().map(|&id| id.to_owned()).collect(),
        },
        ..Method::default()
    };
    assert_eq!(
        refused(screening(1.5, &[])),
        MethodError::InvalidCoverage { value: 1.5 }
    );
    assert!(matches!(
        refused(screening(NAN, &[])),
        MethodError::InvalidCoverage { .. }
    ));
    let unknown = MethodError::UnknownUnit {
        id: "nobody".to_owned(),
    };
    assert_eq!(refused(screening(0.5, &["nobody"])), unknown);
    assert_eq!(
        refused(method(Normalisation::ToUnit {
            unit: "nobody".to_owned()
        })),
        unknown
    );
    let threshold = method(Normalisation::AboveBelowMean { threshold: -1.0 });
    assert_eq!(
        refused(threshold),
        MethodError::InvalidThreshold { value: -1.0 }
    );
}
