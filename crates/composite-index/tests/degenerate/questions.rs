//! The questions, and what is wrong with an answer.

use std::fmt::Debug;

use composite_index::correlate::{Coefficient, coherence};
use composite_index::crossing::{crossings, crossings_holding};
use composite_index::peers::{Basis, Criterion, Peers};
use composite_index::uncertainty::Settings;
use composite_index::weight::benefit::Bounds;
use composite_index::weight::{ComponentForm, Levels, derive};
use composite_index::{
    Aggregation, Attainment, Dataset, Factor, Form, Goal, Imputation, Method, Multiverse, Nearest,
    Normalisation, Prepared, Scorer, Treatment, Uncertainty, WeightRegion, Weighting, Weights,
    acceptability, attain, explain, importance, improve, nearest, removal,
};

/// A data set that was scored, or not, under a method.
pub struct Case<'a> {
    pub name: &'a str,
    pub weights: &'a Weights,
    pub scorer: &'a Scorer,
}

/// An answer has no missing number in it, and no endless one.
pub fn tell(case: &str, question: &str, answer: &impl Debug) {
    let text = format!("{answer:?}");
    assert!(
        !text.contains("NaN") && !text.contains("inf"),
        "{case}: {question} says {text}"
    );
}

pub fn of_prepared(case: &str, prepared: &Prepared) {
    let framework = prepared.framework();
    tell(case, "notes", &prepared.notes());
    for record in prepared.treatments() {
        tell(case, "treatments", &record.changes);
    }
    for &indicator in framework.indicators() {
        let left_out = prepared
            .notes()
            .iter()
            .any(|note| note.indicator() == indicator && note.leaves_out());
        let pairs = prepared
            .filled(indicator)
            .iter()
            .zip(prepared.normalised(indicator));
        for (filled, normalised) in pairs {
            assert!(!filled.is_infinite(), "{case}");
            // What is there counts, unless a note says that it does not.
            assert_eq!(
                normalised.is_finite(),
                !filled.is_nan() && !left_out,
                "{case}: {filled} becomes {normalised}"
            );
        }
    }
    for coefficient in [
        Coefficient::Pearson,
        Coefficient::Spearman,
        Coefficient::Kendall,
    ] {
        tell(case, "coherence", &coherence(prepared, coefficient));
    }
    let levels = Levels::All;
    for weighting in [
        Weighting::EqualPerIndicator,
        Weighting::PrincipalComponents {
            form: ComponentForm::First,
            levels,
        },
        Weighting::PrincipalComponents {
            form: ComponentForm::Rotated,
            levels,
        },
        Weighting::BenefitOfTheDoubt {
            unit: None,
            bounds: Bounds::Parts {
                low: 0.1,
                high: 0.9,
            },
            levels,
        },
        Weighting::BenefitOfTheDoubt {
            unit: Some("u0".to_owned()),
            bounds: Bounds::Nothing,
            levels,
        },
        Weighting::Optimised { levels },
    ] {
        tell(case, "derive", &derive(prepared, &weighting));
    }
}

pub fn of_scores(case: &Case<'_>) {
    let Case {
        name,
        scorer,
        weights,
        ..
    } = *case;
    let framework = scorer.prepared().framework();
    if let Some(scores) = scorer.scores() {
        for unit in 0..scorer.prepared().n_units() {
            let score = scores.score(unit);
            tell(name, "score", &score);
            assert_eq!(score.is_some(), scores.rank(unit).is_some(), "{name}");
            assert_eq!(score.is_none(), scores.absence(unit).is_some(), "{name}");
        }
    }
    let elements: Vec<_> = framework
        .nodes()
        .map(|(id, _)| id)
        .filter(|&id| id != framework.root())
        .collect();
    tell(
        name,
        "importance",
        &importance::of_pillars(&mut scorer.clone(), weights),
    );
    tell(
        name,
        "importance",
        &importance::of_indicators(&mut scorer.clone(), weights),
    );
    tell(
        name,
        "removal",
        &removal::each(&mut scorer.clone(), weights, &elements),
    );
    let columns: Vec<f64> = (0..scorer.prepared().n_units())
        .map(|unit| unit as f64)
        .collect();
    let labels: Vec<Option<String>> = columns.iter().map(|_| None).collect();
    let criteria = [
        Criterion {
            basis: Basis::Profile,
            weight: 1.0,
        },
        Criterion {
            basis: Basis::Number {
                column: &columns,
                logarithmic: true,
            },
            weight: 1.0,
        },
        Criterion {
            basis: Basis::Label {
                labels: &labels,
                only_same: false,
            },
            weight: 1.0,
        },
    ];
    match Peers::new(scorer, &criteria) {
        Err(error) => tell(name, "peers", &error),
        Ok(peers) => {
            let nodes: Vec<_> = framework.nodes().map(|(id, _)| id).collect();
            tell(name, "network", &peers.network(&nodes, 3));
            for unit in units(case) {
                for &node in &nodes {
                    tell(name, "peers", &peers.of(unit, node, 3));
                }
            }
        }
    }
}

/// The first two, the last, and one that is not there.
fn units(case: &Case<'_>) -> Vec<usize> {
    let n = case.scorer.prepared().n_units();
    let mut units = vec![0, 1, n - 1, n];
    units.dedup();
    units
}

pub fn of_units(case: &Case<'_>) {
    let Case {
        name,
        scorer,
        weights,
        ..
    } = *case;
    let framework = scorer.prepared().framework();
    let form = Form::of(scorer);
    let regions: Vec<WeightRegion> = match &form {
        Err(error) => {
            tell(name, "form", error);
            Vec::new()
        }
        Ok(form) => {
            let whole = WeightRegion::simplex(form.n_parts()).unwrap();
            let near = WeightRegion::around(form.shares(), 0.05).unwrap();
            let one = WeightRegion::around(form.shares(), 0.0).unwrap();
            vec![whole, near, one]
        }
    };
    for unit in units(case) {
        for (node, _) in framework.nodes() {
            tell(name, "crossings", &crossings(scorer, weights, node, unit));
            let held = framework.pillars();
            tell(
                name,
                "crossings",
                &crossings_holding(scorer, weights, node, held, unit),
            );
            for other in [0, 1] {
                tell(
                    name,
                    "explain",
                    &explain::between_units(scorer, node, unit, other),
                );
            }
            tell(
                name,
                "explain",
                &explain::between_scorings(scorer, scorer, node, unit),
            );
            let mut parts = Vec::new();
            explain::contributions(
                scorer,
                node,
                unit.min(scorer.prepared().n_units() - 1),
                &mut parts,
            );
            tell(name, "contributions", &parts);
        }
        match improve::levers(scorer, unit) {
            Err(error) => tell(name, "levers", &error),
            Ok(levers) => {
                tell(name, "levers", &levers);
                tell(
                    name,
                    "gains",
                    &improve::gains(scorer, unit, &levers, &[0.0, 1.0, 1e300]),
                );
                for rank in 0..=3 {
                    tell(
                        name,
                        "improve",
                        &improve::least_change(scorer, unit, &levers, rank),
                    );
                }
            }
        }
        let Ok(form) = &form else { continue };
        for region in &regions {
            of_weights(case, form, region, unit);
        }
    }
    if let Ok(form) = &form {
        for region in &regions {
            of_draws(case, form, region);
        }
    }
}

fn of_weights(case: &Case<'_>, form: &Form, region: &WeightRegion, unit: usize) {
    const EFFORT: usize = 200;
    let name = case.name;
    let attainment = Attainment::new(form, region).unwrap().with_effort(EFFORT);
    tell(name, "attainable", &attainment.ranks(unit));
    tell(name, "standing", &attain::standing(form, region, unit));
    tell(
        name,
        "precedence",
        &attain::precedence(form, region, unit, 0),
    );
    for rank in 0..=2 {
        for norm in [nearest::Norm::L1, nearest::Norm::L2] {
            let goal = Goal { unit, rank, norm };
            match nearest::nearest_within(form, region, goal, EFFORT) {
                // None found yet, and none below a distance that has no end: proven.
                Ok(Nearest::Unsettled { found, bound }) => {
                    assert!(!bound.is_nan(), "{name}");
                    tell(name, "nearest", &found);
                }
                answer => tell(name, "nearest", &answer),
            }
        }
    }
}

fn of_draws(case: &Case<'_>, form: &Form, region: &WeightRegion) {
    const N_DRAWS: usize = 20;
    let name = case.name;
    let mut draws = acceptability::RankAcceptability::new(form.clone(), region.clone(), 1).unwrap();
    for n_draws in [0, N_DRAWS] {
        draws.advance(n_draws);
        for row in 0..=form.n_rows() {
            tell(name, "share", &draws.share(row, 1));
            tell(name, "interval", &draws.interval(row, 0.05));
            tell(name, "mean rank", &draws.mean_rank(row));
            tell(name, "central shares", &draws.central_shares(row));
            let wins =
                acceptability::pairwise::winning_shares_of(form, row, region.clone(), n_draws, 1);
            tell(name, "winning shares", &wins);
            let confidence =
                acceptability::confidence::factor(form, row, form.shares(), 1.0, n_draws, 1);
            tell(name, "confidence", &confidence);
        }
        let wins =
            acceptability::pairwise::winning_shares(form, region.clone(), n_draws, 1).unwrap();
        tell(name, "wins", &wins.share(0, form.n_rows() - 1));
    }
    tell(name, "dominance", &attain::dominance(form, region));
}

pub fn of_variants(case: &str, dataset: &Dataset, method: &Method) {
    let weights = Weights::published(dataset.framework());
    let framework = dataset.framework();
    let grouping = || "region".to_owned();
    let listed = || {
        vec![
            Factor::Normalisation(vec![
                Normalisation::default(),
                Normalisation::ZScore,
                Normalisation::Rank,
            ]),
            Factor::Aggregation(vec![
                method.aggregation.clone(),
                vec![Aggregation::Geometric],
            ]),
            Factor::Treatment(vec![Treatment::None, Treatment::winsorise()]),
            Factor::Imputation(vec![
                Imputation::None,
                Imputation::GroupMean {
                    grouping: grouping(),
                },
            ]),
            Factor::LeaveOut(framework.pillars().to_vec()),
        ]
    };
    match Multiverse::new(dataset.clone(), method.clone(), weights.clone(), listed()) {
        Err(error) => tell(case, "multiverse", &error),
        Ok(multiverse) => {
            for universe in multiverse.universes() {
                tell(case, "universe", &universe.ranks);
            }
            for unit in 0..=dataset.n_units() {
                tell(case, "universes", &multiverse.summary(unit, 3));
            }
        }
    }
    let mut factors = listed();
    match Factor::weights_around(framework, &weights, framework.root(), 0.1) {
        Err(error) => tell(case, "weights around", &error),
        Ok(factor) => factors.push(factor),
    }
    let settings = Settings {
        seed: 1,
        n_replicates: Some(5),
    };
    let run = Uncertainty::new(dataset.clone(), method.clone(), weights, factors, settings);
    let mut run = match run {
        Err(error) => return tell(case, "uncertainty", &error),
        Ok(run) => run,
    };
    for n_rows in [0, 8] {
        run.advance(n_rows);
        tell(case, "uncertainty", &run.results(0.9, 3));
        for unit in 0..=dataset.n_units() {
            tell(case, "sensitivity", &run.unit_indices(unit, 0.9));
        }
        tell(case, "sensitivity", &run.shift_indices(0.9));
    }
}
