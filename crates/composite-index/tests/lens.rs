//! Other trees over the same indicators.

use crate::common::close;
use crate::common::packages::package;
use crate::properties::examples::{Example, example};
use composite_index::lens::{Group, Place};
use composite_index::{
    Dataset, Framework, FrameworkError, Imputation, Lens, LensError, Method, Normalisation, Range,
    Scorer, Screening, Weights, prepare,
};
use proptest::prelude::*;
use proptest::sample::Index;

fn group(code: &str, parent: Option<&str>) -> Group {
    Group {
        code: code.to_owned(),
        parent: parent.map(str::to_owned),
        name: code.to_uppercase(),
        description: format!("About {code}"),
        weight: 1.0,
    }
}

fn place(indicator: &str, group: &str) -> Place {
    Place {
        indicator: indicator.to_owned(),
        group: group.to_owned(),
        weight: 2.0,
    }
}

fn lens(groups: &[(&str, Option<&str>)], places: &[(&str, &str)]) -> Lens {
    Lens {
        groups: groups
            .iter()
            .map(|(code, above)| group(code, *above))
            .collect(),
        places: places
            .iter()
            .map(|(code, into)| place(code, into))
            .collect(),
    }
}

/// Everybody ranked, gaps filled, no column without a scale: what is left is the
/// grouping.
fn complete(dataset: &Dataset) -> Method {
    let ids = dataset.units().iter().map(|unit| unit.id.clone());
    Method {
        imputation: Imputation::Mean,
        normalisation: Normalisation::Goalposts {
            range: Range::HUNDRED,
            clip: true,
        },
        screening: Screening {
            include: ids.collect(),
            ..Screening::default()
        },
        ..Method::default()
    }
}

fn scored(dataset: &Dataset, weights: impl Fn(&Framework) -> Weights) -> Scorer {
    let mut scorer = Scorer::new(prepare(dataset, &complete(dataset)).unwrap());
    scorer.score(&weights(dataset.framework())).unwrap();
    scorer
}

fn scores(scorer: &Scorer) -> Vec<f64> {
    let root = scorer.prepared().framework().root();
    scorer.scores().unwrap().node(root).to_vec()
}

fn ranks(scorer: &Scorer) -> Vec<u32> {
    scorer.scores().unwrap().ranks().to_vec()
}

/// A lens of three levels that places every indicator of an example: each in the
/// group that its number says.
fn any_lens(example: &Example, into: &[Index]) -> Lens {
    let framework = Framework::new(example.specs.clone()).unwrap();
    let groups = ["a", "b", "c", "d"];
    let places: Vec<Place> = framework
        .indicators()
        .iter()
        .zip(into.iter().cycle())
        .map(|(&id, into)| place(&framework.node(id).code, groups[into.index(groups.len())]))
        .collect();
    let is_used = |code: &str| places.iter().any(|place| place.group == code);
    let is_above = is_used("c") || is_used("d");
    let mut all = vec![group("top", None)];
    all.extend(is_above.then(|| group("above", Some("top"))));
    let tops = [("a", "top"), ("b", "top"), ("c", "above"), ("d", "above")];
    let used = tops.into_iter().filter(|(code, _)| is_used(code));
    all.extend(used.map(|(code, parent)| group(code, Some(parent))));
    Lens {
        groups: all,
        places,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(300) })]

    #[test]
    fn equal_weights_on_indicators_give_equal_ranks_in_every_lens(
        example in example(),
        one in prop::collection::vec(any::<Index>(), 1..9),
        other in prop::collection::vec(any::<Index>(), 1..9),
    ) {
        let dataset = example.dataset();
        // A column without any figure has no mean to be filled with.
        prop_assume!(example.columns.iter().all(|column| column.iter().any(Option::is_some)));
        let flat = Lens::flat(dataset.framework());
        let lenses = [flat, any_lens(&example, &one), any_lens(&example, &other)];
        let all = lenses.map(|lens| {
            scored(&dataset.through(&lens).unwrap(), Weights::equal_per_indicator)
        });
        for seen in &all[1..] {
            for (a, b) in scores(&all[0]).iter().zip(scores(seen)) {
                prop_assert!(close(*a, b, 1e-12), "{} is {}", a, b);
            }
            prop_assert_eq!(ranks(&all[0]), ranks(seen));
        }
    }

    #[test]
    fn a_lens_moves_figures_and_changes_none(
        example in example(),
        into in prop::collection::vec(any::<Index>(), 1..9),
    ) {
        let dataset = example.dataset();
        let seen = dataset.through(&any_lens(&example, &into)).unwrap();
        let (before, after) = (dataset.framework(), seen.framework());
        prop_assert_eq!(before.indicators().len(), after.indicators().len());
        for &id in before.indicators() {
            let code = &before.node(id).code;
            let there = after.find(code).unwrap();
            let bits = |column: &[f64]| column.iter().map(|x| x.to_bits()).collect::<Vec<_>>();
            prop_assert_eq!(bits(dataset.column(id)), bits(seen.column(there)));
            let (own, node) = (before.node(id), after.node(there));
            prop_assert_eq!(own.goalposts, node.goalposts);
            prop_assert_eq!(own.direction, node.direction);
        }
    }
}

#[test]
fn unequal_groups_do_decide() {
    // One indicator in a group by itself weighs as much as five others together.
    let dataset = package("european-cities-2019");
    let codes = |under: &str| {
        let framework = dataset.framework();
        let all = framework.indicators_under(framework.find(under).unwrap());
        all.iter()
            .map(|&id| framework.node(id).code.clone())
            .collect::<Vec<_>>()
    };
    let mut places = vec![place("museums", "one")];
    places.extend(codes("inclusion").iter().map(|code| place(code, "many")));
    let groups = [("top", None), ("one", Some("top")), ("many", Some("top"))];
    let groups = groups.map(|(code, above)| group(code, above)).to_vec();
    let seen = dataset.through(&Lens { groups, places }).unwrap();
    let flat = dataset.through(&Lens::flat(seen.framework())).unwrap();
    let by_group = scored(&seen, Weights::equal);
    let by_indicator = scored(&flat, Weights::equal);
    assert_ne!(ranks(&by_group), ranks(&by_indicator));
    let museums = dataset.framework().find("museums").unwrap();
    let there = seen.framework().find("museums").unwrap();
    assert_eq!(dataset.column(museums), seen.column(there));
}

#[test]
fn figures_of_several_years_set_the_scales_still() {
    let dataset = package("us-metros-2019");
    let half = dataset.framework().indicators().iter();
    let values = half.flat_map(|&id| {
        dataset
            .column(id)
            .iter()
            .map(|x| x / 2.0)
            .collect::<Vec<_>>()
    });
    let values: Vec<f64> = values.collect();
    let earlier = dataset
        .with_values(dataset.framework().clone(), values)
        .unwrap();
    let lens = lens(
        &[("top", None)],
        &[("patents", "top"), ("preschool", "top")],
    );
    let pooled = Dataset::pooled(&[&earlier, &dataset]).unwrap();
    let seen_first = [&earlier, &dataset].map(|year| year.through(&lens).unwrap());
    let seen_first = Dataset::pooled(&seen_first.each_ref()).unwrap();
    for (whole, parts) in pooled.iter().zip(&seen_first) {
        let seen = whole.through(&lens).unwrap();
        assert_eq!(seen.n_times(), 2);
        let bits = |dataset: &Dataset| {
            let (values, place) = dataset.pool().unwrap();
            (
                values.iter().map(|x| x.to_bits()).collect::<Vec<_>>(),
                place,
            )
        };
        assert_eq!(bits(&seen), bits(parts));
    }
}

#[test]
fn what_a_lens_leaves_out_is_said() {
    let dataset = package("us-metros-2019");
    let framework = dataset.framework();
    let lens = lens(
        &[("top", None)],
        &[("patents", "top"), ("preschool", "top")],
    );
    let left_out = lens.left_out(framework);
    assert_eq!(left_out.len(), framework.indicators().len() - 2);
    let kept = ["patents", "preschool"].map(|code| framework.find(code).unwrap());
    assert!(kept.iter().all(|id| !left_out.contains(id)));
    assert_eq!(Lens::flat(framework).left_out(framework), []);
    let regrouped = lens.regroup(framework).unwrap();
    let node = regrouped.node(regrouped.find("patents").unwrap());
    assert_eq!((node.weight, node.depth), (2.0, 1));
    assert_eq!(node.metadata, framework.node(kept[0]).metadata);
}

#[test]
fn every_way_to_be_no_tree_is_told() {
    let dataset = package("us-metros-2019");
    let refused = |lens: &Lens| {
        let refused = lens.regroup(dataset.framework()).unwrap_err();
        assert_eq!(dataset.through(lens).unwrap_err(), refused);
        refused
    };
    let own = |code: &str| code.to_owned();
    assert_eq!(
        refused(&lens(
            &[("top", None)],
            &[("patents", "top"), ("rockets", "top")]
        )),
        [LensError::UnknownIndicator {
            code: own("rockets")
        }]
    );
    // A group of the framework's own is no indicator.
    assert_eq!(
        refused(&lens(
            &[("top", None)],
            &[("patents", "top"), ("learning", "top")]
        )),
        [LensError::UnknownIndicator {
            code: own("learning")
        }]
    );
    assert!(
        refused(&lens(
            &[("top", None)],
            &[("patents", "top"), ("patents", "top")]
        ))
        .contains(&LensError::PlacedTwice {
            code: own("patents")
        })
    );
    assert_eq!(
        refused(&lens(
            &[("top", None), ("bare", Some("top"))],
            &[("patents", "top")]
        )),
        [LensError::EmptyGroup { code: own("bare") }]
    );
    assert!(
        refused(&lens(
            &[("top", None), ("patents", Some("top"))],
            &[("preschool", "patents")]
        ))
        .contains(&LensError::GroupIsIndicator {
            code: own("patents")
        })
    );
    assert!(
        refused(&lens(
            &[("top", None)],
            &[("patents", "top"), ("preschool", "patents")]
        ))
        .contains(&LensError::GroupIsIndicator {
            code: own("patents")
        })
    );
    let unknown = FrameworkError::UnknownParent {
        code: own("patents"),
        parent: own("nowhere"),
    };
    assert!(
        refused(&lens(&[("top", None)], &[("patents", "nowhere")]))
            .contains(&LensError::Tree(unknown))
    );
    let cycle = [("top", None), ("a", Some("b")), ("b", Some("a"))];
    let cycle = refused(&lens(&cycle, &[("patents", "a"), ("preschool", "top")]));
    let is_cycle =
        |error: &LensError| matches!(error, LensError::Tree(FrameworkError::Cycle { .. }));
    assert!(cycle.iter().any(is_cycle), "{cycle:?}");
    let codes: Vec<String> = (0..40).map(|depth| format!("g{depth}")).collect();
    let deep: Vec<(&str, Option<&str>)> = (0..40)
        .map(|depth: usize| {
            (
                codes[depth].as_str(),
                depth.checked_sub(1).map(|up| codes[up].as_str()),
            )
        })
        .collect();
    let deep = refused(&lens(&deep, &[("patents", "g39")]));
    let is_deep =
        |error: &LensError| matches!(error, LensError::Tree(FrameworkError::TooDeep { .. }));
    assert!(deep.iter().any(is_deep), "{deep:?}");
    assert!(!refused(&Lens::default()).is_empty());
}
