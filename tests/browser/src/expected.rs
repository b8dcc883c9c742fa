//! What the page must say, computed by the engine from the files that the
//! page is served with.

use std::path::Path;
use std::sync::Arc;

use anyhow::{Context, Result, anyhow};
use composite_index::Status;
use data::own::{self, OwnFile};
use data::package::read_descriptor;
use data::problem::TableName;
use data::{Package, edit, quality};
use i18n::Numerals;
use model::compare::{Comparison, usual};
use model::engine::{Chain, Engine, Failure, Scored, engine_weights, pillar_shares};
use model::names::Names;
use model::ranking::visible_order;
use model::years::Asked;
use scenario::shares::{Percent, percentages};
use scenario::{Scenario, from_query};

use crate::reading::RankedCity;
use crate::setting::Setting;

/// A shipped data set.
#[derive(Clone)]
pub struct Figures {
    package: Arc<Package>,
    names: Arc<Names>,
}

/// The engine's answer to one address.
pub struct Answer {
    /// What the address says.
    pub scenario: Scenario,
    /// Scores and ranks.
    pub scored: Scored,
    names: Arc<Names>,
    baseline: Vec<u32>,
}

impl Figures {
    /// Reads a shipped data set from the folder of the built page.
    ///
    /// # Errors
    /// If a file is missing or not sound.
    pub fn of(name: &str) -> Result<Self> {
        Self::read_from(&Setting::from_env()?.dist.join("data").join(name))
    }

    fn read_from(folder: &Path) -> Result<Self> {
        let file = |name: &str| {
            let path = folder.join(name);
            let bytes = std::fs::read(&path);
            let bytes = bytes.with_context(|| format!("reading {}", path.display()))?;
            let name = name.to_owned();
            anyhow::Ok(OwnFile { name, bytes })
        };
        let descriptor = file("datapackage.json")?;
        let read = read_descriptor(&descriptor.bytes);
        let read = read.map_err(|problems| anyhow!("{problems:?}"))?;
        let lenses = read.index.lenses.iter().map(|lens| lens.resource.as_str());
        let tables = TableName::TABLES.map(TableName::resource);
        let wanted: Vec<&str> = tables.into_iter().chain(lenses).collect();
        let named = read.resources.iter();
        let named = named.filter(|resource| wanted.contains(&resource.name.as_str()));
        let mut files = vec![descriptor];
        for resource in named {
            files.push(file(&resource.path)?);
        }
        let package = own::open_published(&files);
        let package = package.map_err(|problems| anyhow!("{problems:?}"))?;
        let names = Names::new(&package, None, str::to_owned);
        Ok(Self {
            package: Arc::new(package),
            names: Arc::new(names),
        })
    }

    /// The data set.
    #[must_use]
    pub fn package(&self) -> &Package {
        &self.package
    }

    /// The data set, shared.
    #[must_use]
    pub const fn shared(&self) -> &Arc<Package> {
        &self.package
    }

    /// What everything in it is called.
    #[must_use]
    pub fn names(&self) -> &Names {
        &self.names
    }

    /// The names of the pillars, in order.
    #[must_use]
    pub fn pillars(&self) -> Vec<String> {
        let framework = self.package.dataset.framework();
        framework
            .pillars()
            .iter()
            .map(|&pillar| self.names.element(pillar).name)
            .collect()
    }

    /// The pillars' weights at an address's query, as they are shown.
    #[must_use]
    pub fn shares(&self, query: &str) -> Vec<Percent> {
        let (scenario, _) = from_query(query);
        percentages(&pillar_shares(
            self.package.dataset.framework(),
            &scenario.weights,
        ))
    }

    /// The same in per cent.
    #[must_use]
    pub fn percentages(&self, query: &str) -> Vec<f64> {
        let shares = self.shares(query).into_iter();
        shares.map(Percent::value).collect()
    }

    /// What the engine answers to an address's query.
    ///
    /// # Errors
    /// Why it has no answer.
    pub fn at(&self, query: &str) -> Result<Answer> {
        let (scenario, notices) = from_query(query);
        anyhow::ensure!(
            notices.is_empty(),
            "the address {query} is not one of ours: {notices:?}"
        );
        self.answer(scenario)
            .map_err(|failure| anyhow!("{query}: {failure:?}"))
    }

    /// The data set seen through a scenario's lens, in the year that the scenario
    /// shows, with what it simulates in it, or without what is not good enough for it;
    /// no test does two of these.
    fn with_edits(&self, scenario: &Scenario) -> (Arc<Package>, Arc<Names>) {
        let seen = self.package.through(scenario.lens.as_deref());
        if seen.lens().is_some() {
            let names = Names::new(&seen, None, str::to_owned);
            return (seen, Arc::new(names));
        }
        let asked = Asked::of(scenario);
        let year = asked.shown(&self.package);
        let is_pooled = asked.are_pooled(&self.package);
        let in_year = year.and_then(|year| self.package.in_year(year, is_pooled));
        if let Some(package) = in_year {
            return (Arc::new(package), Arc::clone(&self.names));
        }
        if let Some(package) = quality::kept(&self.package, scenario.quality) {
            let names = Names::new(&package, None, str::to_owned);
            return (package, Arc::new(names));
        }
        match edit::apply(&self.package, &scenario.edits) {
            Ok(package) if !package.edits.is_empty() => {
                let names = Names::new(&package, None, str::to_owned);
                (Arc::new(package), Arc::new(names))
            }
            _ => (Arc::clone(&self.package), Arc::clone(&self.names)),
        }
    }

    /// What the engine answers to a scenario.
    ///
    /// # Errors
    /// Why it has no answer.
    pub fn answer(&self, scenario: Scenario) -> Result<Answer, Failure> {
        let (package, names) = self.with_edits(&scenario);
        let chain = Chain::of(scenario.method, &package);
        let engine = Engine::new(package, chain, &scenario.include)?;
        let baseline = if scenario.since.is_some() {
            let then = Scenario {
                year: scenario.since.clone(),
                since: None,
                ..scenario.clone()
            };
            self.answer(then)?.scored.ranks().to_vec()
        } else {
            engine.ranks(&engine_weights(engine.framework(), &scenario.baseline))?
        };
        let scored = engine.score(
            &engine_weights(engine.framework(), &scenario.weights),
            &baseline,
        )?;
        Ok(Answer {
            scenario,
            scored,
            names,
            baseline,
        })
    }
}

impl Answer {
    /// The rows that the ranking shows, from top to bottom.
    ///
    /// # Errors
    /// None in practice: who is in the order has a rank.
    pub fn rows(&self) -> Result<Vec<RankedCity>> {
        let numerals = Numerals::default();
        let decimals = self.scored.engine().chain().decimals().score;
        let row = |unit: usize| {
            let (rank, score) = self
                .scored
                .rank(unit)
                .zip(self.scored.score(unit))
                .context("no rank")?;
            Ok(RankedCity {
                rank: numerals.count(u64::from(rank)),
                change: numerals.signed(self.scored.gain(unit).unwrap_or(0)),
                city: self.names.city(unit).to_owned(),
                score: numerals.fixed(score, decimals),
            })
        };
        visible_order(&self.scored, self.scenario.filter.as_ref())
            .into_iter()
            .map(row)
            .collect()
    }

    /// The names of the cities that screening left out.
    #[must_use]
    pub fn not_ranked(&self) -> Vec<String> {
        let engine = self.scored.engine();
        let units = 0..engine.package().dataset.n_units();
        let is_out = |&unit: &usize| matches!(engine.status(unit), Status::NotRanked(_));
        units
            .filter(is_out)
            .map(|unit| self.names.city(unit).to_owned())
            .collect()
    }

    /// The comparison of the cities that the address names; else of the city in the
    /// foreground and those next to it in rank at the baseline, or of the leaders.
    #[must_use]
    pub fn comparison(&self, percentages: &[Percent]) -> Comparison {
        let dataset = &self.scored.engine().package().dataset;
        let focus = self.scenario.focus.as_deref();
        let units = match &self.scenario.cities {
            Some(ids) => ids.iter().filter_map(|id| dataset.unit_index(id)).collect(),
            None => usual(&self.baseline, focus.and_then(|id| dataset.unit_index(id))),
        };
        Comparison::new(&self.scored, &units, percentages, &self.names)
    }
}
