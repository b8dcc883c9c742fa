//! Scores and ranks for other programs.

use std::collections::BTreeMap;

use model::engine::Scored;
use model::{canonical, citation};
use scenario::Scenario;
use serde::Serialize;

/// A ranked city.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Ranked {
    /// Its id.
    pub id: String,
    /// Its rank; ties share the best.
    pub rank: u32,
}

/// Every ranked city, best first.
#[must_use]
pub fn ranks(scored: &Scored) -> Vec<Ranked> {
    let units = scored.engine().package().dataset.units();
    let order = scored.order().iter().map(|&unit| unit as usize);
    order
        .filter_map(|unit| {
            Some(Ranked {
                id: units.get(unit)?.id.clone(),
                rank: scored.rank(unit)?,
            })
        })
        .collect()
}

/// All that the engine answers for what is on screen.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Results {
    /// The version of the engine.
    pub engine: &'static str,
    /// The figures that it computed with.
    pub dataset: Figures,
    /// What was chosen.
    pub scenario: Box<Scenario>,
    /// SHA-256 of the ranks; see [`canonical`].
    pub sha256: String,
    /// Ranked cities, best first, then the others in the data set's order.
    pub units: Vec<Unit>,
}

/// A data set by name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Figures {
    /// Its short name.
    pub name: String,
    /// Its publisher's version.
    pub version: String,
    /// SHA-256 of its figures.
    pub sha256: String,
}

/// A city with what it scores.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Unit {
    /// Its id.
    pub id: String,
    /// Its name in the language of the page.
    pub name: String,
    /// Its score; none if it is not ranked.
    pub score: Option<f64>,
    /// Its rank; none if it is not ranked.
    pub rank: Option<u32>,
    /// What it scores in each principle that it has figures for, by code.
    pub pillars: BTreeMap<String, f64>,
    /// Why it is not ranked, in the language of the page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

/// The results of an answer. `name` names a city, and `reason` says why it is
/// not ranked.
#[must_use]
pub fn results(
    scored: &Scored,
    scenario: Scenario,
    name: impl Fn(usize) -> String,
    reason: impl Fn(usize) -> String,
) -> Results {
    let engine = scored.engine();
    let package = engine.package();
    let framework = engine.framework();
    let unit = |unit: usize| {
        let pillars = engine.pillars().iter().filter_map(|&pillar| {
            let score = scored.element_score(pillar, unit)?;
            Some((framework.node(pillar).code.clone(), score))
        });
        let rank = scored.rank(unit);
        Unit {
            id: package.dataset.units()[unit].id.clone(),
            name: name(unit),
            score: scored.score(unit),
            rank,
            pillars: pillars.collect(),
            reason: rank.is_none().then(|| reason(unit)),
        }
    };
    let ranked = scored.order().iter().map(|&unit| unit as usize);
    Results {
        engine: citation::VERSION,
        dataset: Figures {
            name: package.descriptor.name.clone(),
            version: package.descriptor.version.clone(),
            sha256: package.sha256.clone(),
        },
        scenario: Box::new(scenario),
        sha256: canonical::sha256(scored),
        units: ranked.chain(scored.not_ranked()).map(unit).collect(),
    }
}
