//! What the steps before the common scale do to figures, and how it is told.

use std::sync::Arc;

use data::package::read_descriptor;
use data::{Files, Package, read};
use model::changes::Changes;
use model::compare::Comparison;
use model::engine::{Chain, Engine, group};
use model::names::Names;
use scenario::{ImputationChoice, MethodChoice, TreatmentChoice};

use super::{EUROPE, SHIPPED, answer, changed, shipped};

fn changes(
    package: &Arc<Package>,
    treatment: TreatmentChoice,
    imputation: ImputationChoice,
) -> Changes {
    let chain = Chain {
        treatment,
        imputation,
        ..Chain::published(package)
    };
    Changes::of(&Engine::new(Arc::clone(package), chain, &[]).unwrap())
}

#[test]
fn what_treatment_did_is_told_figure_by_figure() {
    for name in SHIPPED {
        let package = shipped(name);
        let dataset = &package.dataset;
        let none = changes(&package, TreatmentChoice::None, ImputationChoice::None);
        assert_eq!(
            (none.moved.len(), none.logged.len(), none.filled.len()),
            (0, 0, 0)
        );
        let winsorised = changes(&package, TreatmentChoice::Winsorise, ImputationChoice::None);
        assert!(!winsorised.moved.is_empty(), "{name}");
        for change in &winsorised.moved {
            assert_eq!(dataset.value(change.indicator, change.unit), change.before);
            assert_ne!(change.before, Some(change.after));
            assert!(winsorised.winsorised.contains(&change.indicator));
        }
        let logged = changes(&package, TreatmentChoice::Logarithm, ImputationChoice::None);
        assert!(logged.moved.is_empty() && logged.logged.len() >= winsorised.winsorised.len());
    }
}

/// 45 cities, of which the last `n_rare` have what no other has.
fn rare(n_rare: usize) -> Arc<Package> {
    let (mut cities, mut values) = (String::from("id,name\n"), String::from("id,rare,even\n"));
    for unit in 0..45_usize {
        cities += &format!("c{unit},C{unit}\n");
        values += &format!(
            "c{unit},{},{}\n",
            usize::from(unit >= 45 - n_rare),
            unit % 7
        );
    }
    let framework =
        "code,parent,name,worst,best\nindex,,I,,\nrare,index,R,0,1\neven,index,E,-9,-1\n";
    let descriptor = r#"{"name": "made", "resources": [
        {"name": "cities", "path": "cities.csv"},
        {"name": "framework", "path": "framework.csv"},
        {"name": "values", "path": "values.csv"}]}"#;
    let files = Files {
        cities: cities.into(),
        framework: framework.into(),
        values: values.into(),
    };
    Arc::new(read(read_descriptor(descriptor.as_bytes()).unwrap(), &files).unwrap())
}

#[test]
fn what_no_treatment_helps_counts_as_published_and_is_told() {
    for n_rare in 1..=5 {
        let package = rare(n_rare);
        let indicator = package.dataset.framework().find("rare").unwrap();
        for treatment in [TreatmentChoice::Winsorise, TreatmentChoice::Logarithm] {
            let changes = changes(&package, treatment, ImputationChoice::None);
            assert_eq!(changes.untreated, [indicator]);
            assert!(changes.has_treated() && changes.left_out.is_empty());
            assert!(changes.moved.is_empty() && changes.logged.is_empty());
            let chain = |treatment| Chain {
                treatment,
                ..Chain::published(&package)
            };
            let ranks = |treatment| {
                let scored = answer(&package, chain(treatment)).unwrap();
                (0..45).map(|unit| scored.rank(unit)).collect::<Vec<_>>()
            };
            assert_eq!(ranks(treatment), ranks(TreatmentChoice::None));
            assert!(ranks(treatment)[44].unwrap() <= 5, "{n_rare}");
        }
        // All lie beyond the better goalpost: they count, and it is told that they
        // tell no city apart.
        let even = package.dataset.framework().find("even").unwrap();
        let none = changes(&package, TreatmentChoice::None, ImputationChoice::None);
        assert_eq!((none.levelled, none.left_out), (vec![even], vec![]));
    }
}

#[test]
fn what_fills_gaps_is_told_in_the_published_measure() {
    for name in SHIPPED {
        let package = shipped(name);
        let dataset = &package.dataset;
        for &treatment in TreatmentChoice::ALL {
            for &imputation in &ImputationChoice::ALL[1..] {
                let changes = changes(&package, treatment, imputation);
                assert!(
                    !changes.filled.is_empty() && changes.filled.len() <= changes.n_gaps,
                    "{name}"
                );
                for change in &changes.filled {
                    assert_eq!(dataset.value(change.indicator, change.unit), None);
                    let present = dataset
                        .column(change.indicator)
                        .iter()
                        .filter(|x| !x.is_nan());
                    let (low, high) = present
                        .fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), &x| {
                            (low.min(x), high.max(x))
                        });
                    let slack = 1e-9 * (high - low);
                    assert!(
                        (low - slack..=high + slack).contains(&change.after),
                        "{name}: {change:?}"
                    );
                }
            }
        }
        let mean = changes(&package, TreatmentChoice::None, ImputationChoice::Mean);
        assert_eq!(mean.filled.len(), mean.n_gaps, "{name}");
    }
}

#[test]
fn filled_gaps_rank_nobody_and_are_marked_in_the_comparison() {
    let package = shipped(EUROPE);
    let chain = Chain {
        imputation: ImputationChoice::Median,
        ..Chain::published(&package)
    };
    let oslo = package.dataset.unit_index("oslo").unwrap();
    let names = Names::new(&package, None, str::to_owned);
    let scored = answer(&package, chain).unwrap();
    assert_eq!(scored.rank(oslo), None);
    let comparison = Comparison::new(&scored, &[oslo], &[], &names);
    assert!(comparison.has_filled() && comparison.cities[0].filled[0] == 3);
    // The reader's test of the page relies on these.
    let known = ["paris", "london"].map(|id| package.dataset.unit_index(id).unwrap());
    for &imputation in &ImputationChoice::ALL[1..] {
        let scored = answer(
            &package,
            Chain {
                imputation,
                ..chain
            },
        )
        .unwrap();
        assert!(Comparison::new(&scored, &known, &[], &names).has_filled());
    }
}

#[test]
fn without_groups_gaps_are_not_filled_by_group() {
    let package = changed(EUROPE, |descriptor| descriptor.index.group = None);
    assert_eq!(group(&package), None);
    let chosen = MethodChoice {
        imputation: Some(ImputationChoice::GroupMean),
        ..MethodChoice::default()
    };
    assert_eq!(
        Chain::of(chosen, &package).imputation,
        ImputationChoice::None
    );
    assert_eq!(
        Chain::of(chosen, &shipped(EUROPE)).imputation,
        ImputationChoice::GroupMean
    );
    let package = changed(EUROPE, |descriptor| {
        descriptor.index.group = Some("continent".to_owned())
    });
    assert_eq!(
        Chain::of(chosen, &package).imputation,
        ImputationChoice::None
    );
}

#[test]
fn a_package_proposes_every_step_of_its_method() {
    let package = changed(EUROPE, |descriptor| {
        let method = &mut descriptor.index.method;
        method.treatment = Some(TreatmentChoice::Winsorise);
        method.imputation = Some(ImputationChoice::GroupMedian);
    });
    let usual = Chain::published(&package);
    assert_eq!(
        (usual.treatment, usual.imputation),
        (TreatmentChoice::Winsorise, ImputationChoice::GroupMedian)
    );
    let chosen = MethodChoice {
        treatment: Some(TreatmentChoice::None),
        imputation: Some(ImputationChoice::None),
        ..MethodChoice::default()
    };
    let chosen = Chain::of(chosen, &package);
    assert_eq!(
        (chosen.treatment, chosen.imputation),
        (TreatmentChoice::None, ImputationChoice::None)
    );
}
