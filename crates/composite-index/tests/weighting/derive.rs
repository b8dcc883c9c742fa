//! Weightings carried out on a data set.

use std::collections::BTreeMap;

use super::NAN;
use crate::common::{close, dataset, id, lower, method, prepared, spec};
use composite_index::weight::benefit::{self, Bounds};
use composite_index::weight::pool::Centre;
use composite_index::weight::{Answers, ComponentForm, Levels, Parts, derive, optimise, principal};
use composite_index::{
    Dataset, Framework, Normalisation, Prepared, Range, Scorer, Weighting, Weights,
};

/// Three pillars, one of them turned round, one with a single indicator; the last
/// unit is not ranked.
pub(crate) fn example() -> Dataset {
    let mut specs = vec![
        spec("index", None),
        spec("p", Some("index")),
        lower(spec("q", Some("index"))),
        spec("r", Some("index")),
        spec("p1", Some("p")),
        spec("p2", Some("p")),
        spec("p3", Some("p")),
        spec("q1", Some("q")),
        spec("q2", Some("q")),
        spec("r1", Some("r")),
    ];
    specs[1].weight = 3.0;
    dataset(
        Framework::new(specs).unwrap(),
        &[
            &[1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 9.0],
            &[2.0, 1.0, 4.0, 3.0, 6.0, 5.0, 0.0],
            &[2.0, 1.0, 1.0, 4.0, 3.0, 5.0, 0.0],
            &[5.0, 4.0, 6.0, 2.0, 3.0, 1.0, NAN],
            &[6.0, 5.0, 3.0, 4.0, 1.0, NAN, NAN],
            &[3.0, 6.0, 2.0, 1.0, 5.0, 4.0, 1.0],
        ],
    )
}

pub(crate) fn ready(data: &Dataset) -> Prepared {
    prepared(
        data,
        &method(Normalisation::MinMax {
            range: Range::HUNDRED,
        }),
    )
}

fn pillar_shares(data: &Dataset, weighting: &Weighting) -> Vec<f64> {
    let weights = derive(&ready(data), weighting).unwrap();
    shares(data, &weights, &["p", "q", "r"])
}

fn shares(data: &Dataset, weights: &Weights, codes: &[&str]) -> Vec<f64> {
    let framework = data.framework();
    codes
        .iter()
        .map(|code| weights.share(framework, id(framework, code)))
        .collect()
}

fn parts(data: &Dataset, weights: &Weights) -> Parts {
    let mut scorer = Scorer::new(ready(data));
    scorer.score(weights).unwrap();
    Parts::of(&scorer, data.framework().root())
}

fn all_close(a: &[f64], b: &[f64]) -> bool {
    a.len() == b.len() && a.iter().zip(b).all(|(&a, &b)| close(a, b, 1e-12))
}

pub(crate) fn codes<T: Copy>(pairs: &[(&str, T)]) -> BTreeMap<String, T> {
    pairs
        .iter()
        .map(|&(code, x)| (code.to_owned(), x))
        .collect()
}

#[test]
fn simple_weightings() {
    let data = example();
    let framework = data.framework();
    let derived = |weighting| derive(&ready(&data), &weighting).unwrap();
    assert_eq!(derived(Weighting::Published), Weights::published(framework));
    assert_eq!(derived(Weighting::Equal), Weights::equal(framework));
    assert_eq!(
        derived(Weighting::EqualPerIndicator),
        Weights::equal_per_indicator(framework)
    );
    let given = derived(Weighting::Given {
        weights: codes(&[("q", 4.0), ("p2", 2.0)]),
    });
    assert!(all_close(
        &shares(&data, &given, &["p", "q", "r"]),
        &[3.0 / 8.0, 0.5, 1.0 / 8.0]
    ));
    assert!(all_close(
        &shares(&data, &given, &["p1", "p2", "p3"]),
        &[0.25, 0.5, 0.25]
    ));
}

#[test]
fn parts_enter_with_higher_better_and_without_the_unranked() {
    let data = example();
    let parts = parts(&data, &Weights::published(data.framework()));
    assert_eq!(
        (parts.nodes.len(), parts.units.as_slice()),
        (3, &[0, 1, 2, 3, 4, 5][..])
    );
    // q1 alone for the last of them, the best of its column before q turns it round.
    assert_eq!(parts.columns[1][5], 100.0);
    assert_eq!(parts.columns[2].len(), 6);
}

#[test]
fn judgements_and_opinions_set_the_dimensions_they_name() {
    let data = example();
    let matrix = vec![
        vec![1.0, 2.0, 4.0],
        vec![0.5, 1.0, 2.0],
        vec![0.25, 0.5, 1.0],
    ];
    let judged = Weighting::Asked {
        answers: [("p".to_owned(), Answers::Pairs { matrix })].into(),
    };
    let weights = derive(&ready(&data), &judged).unwrap();
    assert!(all_close(
        &shares(&data, &weights, &["p1", "p2", "p3"]),
        &[4.0 / 7.0, 2.0 / 7.0, 1.0 / 7.0]
    ));
    assert!(all_close(
        &shares(&data, &weights, &["p", "q", "r"]),
        &[0.6, 0.2, 0.2]
    ));
    let people = vec![
        codes(&[("p", 1.0), ("q", 1.0), ("r", 0.0)]),
        codes(&[("p", 0.0), ("q", 5.0), ("r", 5.0), ("q1", 3.0), ("q2", 1.0)]),
    ];
    let pooled = Weighting::Pooled {
        people,
        centre: Centre::Mean,
    };
    let weights = derive(&ready(&data), &pooled).unwrap();
    assert!(all_close(
        &shares(&data, &weights, &["p", "q", "r"]),
        &[0.25, 0.5, 0.25]
    ));
    assert!(all_close(
        &shares(&data, &weights, &["q1", "q2"]),
        &[0.75, 0.25]
    ));
}

#[test]
fn weightings_from_data_agree_with_the_functions_on_columns() {
    let data = example();
    let published = Weights::published(data.framework());
    let parts = parts(&data, &published);
    let views = parts.views();
    for (form, expected) in [
        (
            ComponentForm::First,
            principal::first_component(&views).unwrap(),
        ),
        (
            ComponentForm::Rotated,
            principal::rotated(&views, None).unwrap().weights,
        ),
    ] {
        let weighting = Weighting::PrincipalComponents {
            form,
            levels: Levels::Pillars,
        };
        assert!(all_close(&pillar_shares(&data, &weighting), &expected));
    }
    let bounds = Bounds::Weights {
        low: 0.1,
        high: 0.6,
    };
    let benefit_for = |unit: Option<&str>| Weighting::BenefitOfTheDoubt {
        unit: unit.map(str::to_owned),
        bounds,
        levels: Levels::Pillars,
    };
    let of = |row| {
        benefit::unit(&views, row, bounds)
            .unwrap()
            .shares()
            .unwrap()
    };
    assert!(all_close(
        &pillar_shares(&data, &benefit_for(Some("u2"))),
        &of(2)
    ));
    let mean: Vec<f64> = (0..3)
        .map(|part| (0..6).map(|row| of(row)[part]).sum::<f64>() / 6.0)
        .collect();
    assert!(all_close(&pillar_shares(&data, &benefit_for(None)), &mean));
    let optimised = optimise::weights(&views, &[3.0, 1.0, 1.0]).unwrap();
    let weighting = Weighting::Optimised {
        levels: Levels::Pillars,
    };
    assert!(all_close(
        &pillar_shares(&data, &weighting),
        &optimised.weights
    ));
}

#[test]
fn all_levels_are_weighted_from_the_bottom_up() {
    let data = example();
    let weighting = Weighting::PrincipalComponents {
        form: ComponentForm::First,
        levels: Levels::All,
    };
    let weights = derive(&ready(&data), &weighting).unwrap();
    assert_eq!(shares(&data, &weights, &["r1"]), [1.0]);
    // Two columns are equally loaded, three are not.
    assert!(all_close(
        &shares(&data, &weights, &["q1", "q2"]),
        &[0.5, 0.5]
    ));
    assert!(!all_close(
        &shares(&data, &weights, &["p1", "p2", "p3"]),
        &[1.0 / 3.0; 3]
    ));
    // The pillars are weighted as they stand under the new weights below.
    let found = principal::first_component(&parts(&data, &weights).views()).unwrap();
    assert!(all_close(
        &shares(&data, &weights, &["p", "q", "r"]),
        &found
    ));
}

#[test]
fn a_child_without_values_is_passed_over() {
    let specs = ["a", "b", "dead", "c"].map(|code| spec(code, Some("index")));
    let framework = Framework::new([vec![spec("index", None)], specs.to_vec()].concat()).unwrap();
    let data = dataset(
        framework,
        &[
            &[1.0, 2.0, 3.0, 4.0],
            &[1.0, 3.0, 2.0, 4.0],
            &[5.0; 4],
            &[4.0, 1.0, 2.0, 3.0],
        ],
    );
    let weighting = Weighting::PrincipalComponents {
        form: ComponentForm::First,
        levels: Levels::Pillars,
    };
    let weights = derive(&ready(&data), &weighting).unwrap();
    assert_eq!(weights.get(id(data.framework(), "dead")), 1.0);
    assert!(weights.get(id(data.framework(), "a")) > weights.get(id(data.framework(), "c")));
}

#[test]
fn one_unit_leaves_the_published_weights() {
    let data = example();
    let column: &[f64] = &[1.0];
    let lone = dataset(data.framework().clone(), &[column; 6]);
    let lone = prepared(&lone, &method(Normalisation::Rank));
    for levels in [Levels::Pillars, Levels::All] {
        let components = Weighting::PrincipalComponents {
            form: ComponentForm::First,
            levels,
        };
        let weights = derive(&lone, &components).unwrap();
        assert_eq!(weights, Weights::published(data.framework()));
    }
}
