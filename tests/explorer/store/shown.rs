//! All that a page shows of its store, as a value that two pages can be
//! compared by.

use data::Package;
use model::engine::{Failure, Scored};
use reactive_graph::prelude::*;
use scenario::Scenario;
use scenario::shares::Percent;
use store::{Explorer, Loaded, Loading};

/// What is shown.
#[derive(Debug, PartialEq)]
pub struct Shown {
    pub scenario: Scenario,
    pub is_idle: bool,
    pub sha256: Option<String>,
    pub language: &'static str,
    pub title: Option<String>,
    pub failure: Option<Failure>,
    /// Unit by unit, to the last bit.
    pub rows: Vec<Row>,
    pub percentages: Vec<Percent>,
    pub baseline: Vec<u32>,
    pub locked: Vec<bool>,
    pub compared: Vec<usize>,
    pub focus: Option<usize>,
    pub subject: Option<usize>,
    pub lens: Option<String>,
    pub year: Option<String>,
    pub since: Option<String>,
    pub awaits_years: bool,
    /// Ranks in every year.
    pub panel: Vec<(String, Vec<u32>)>,
}

/// What is shown of a city.
#[derive(Debug, PartialEq)]
pub struct Row {
    pub city: String,
    pub rank: Option<u32>,
    pub gain: Option<i64>,
    pub score: Option<u64>,
    pub parts: Option<Vec<u64>>,
    /// Every element's score.
    pub elements: Vec<Option<u64>>,
    /// Of the scores that views take for those that weights do not bear on.
    pub pillars: Vec<Option<u64>>,
}

impl Shown {
    /// What a store shows now.
    pub fn of(explorer: &Explorer) -> Self {
        let derived = explorer.derived;
        let outcome = derived.outcome.get_untracked();
        let Some(Loaded(package)) = explorer.package.get_untracked() else {
            panic!("nothing is on screen");
        };
        Self {
            scenario: explorer.scenario.get_untracked(),
            is_idle: explorer.loading.get_untracked() == Loading::Idle,
            sha256: Some(package.sha256.clone()),
            language: explorer.texts.get_untracked().language().word(),
            title: explorer
                .translation
                .get_untracked()
                .map(|translation| translation.title.clone()),
            failure: outcome.failure,
            rows: match &outcome.scored {
                Some(scored) => rows(explorer, &package, scored),
                None => Vec::new(),
            },
            percentages: derived.percentages.get_untracked(),
            baseline: derived.baseline_shares.get_untracked(),
            locked: derived.locked.get_untracked(),
            compared: derived.compared.get_untracked(),
            focus: derived.focus.get_untracked(),
            subject: derived.subject.get_untracked(),
            lens: package.lens().map(|lens| lens.id.clone()),
            year: derived.year.get_untracked(),
            since: derived.since.get_untracked(),
            awaits_years: explorer.awaits_years.get_untracked(),
            panel: {
                let panel = derived.panel.get_untracked().into_iter();
                panel
                    .map(|(year, scored)| (year, scored.ranks().to_vec()))
                    .collect()
            },
        }
    }
}

fn rows(explorer: &Explorer, package: &Package, scored: &Scored) -> Vec<Row> {
    let framework = package.dataset.framework();
    let pillar_scores = explorer.derived.pillar_scores.get_untracked().unwrap();
    let names = explorer.names.get_untracked();
    let row = |unit: usize| Row {
        city: names.city(unit).to_owned(),
        rank: scored.rank(unit),
        gain: scored.gain(unit),
        score: scored.score(unit).map(f64::to_bits),
        parts: scored
            .contributions(unit)
            .map(|parts| parts.into_iter().map(f64::to_bits).collect()),
        elements: framework
            .nodes()
            .map(|(node, _)| scored.element_score(node, unit).map(f64::to_bits))
            .collect(),
        pillars: framework
            .pillars()
            .iter()
            .map(|&node| pillar_scores.score(node, unit).map(f64::to_bits))
            .collect(),
    };
    (0..package.dataset.n_units()).map(row).collect()
}
