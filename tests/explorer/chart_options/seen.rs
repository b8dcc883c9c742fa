//! What charts are drawn of: shipped figures under a weighting.

use std::sync::Arc;

use charts::Theme;
use data::Package;
use model::engine::{Chain, Engine, Scored, engine_weights};
use model::highlight::Highlights;
use model::names::Names;
use model::robustness::{Answer, Job, Question, plan};
use model::what_if::{Case, Ceiling};
use scenario::{Scenario, from_query};

/// A data set under a weighting, with cities that stand out.
pub struct Seen {
    pub scenario: Scenario,
    pub package: Arc<Package>,
    pub names: Names,
    pub scored: Scored,
    pub highlights: Highlights,
}

impl Seen {
    pub fn new(query: &str, focus: &str, compared: &[&str]) -> Self {
        let package = Arc::new(crate::common::shipped("european-cities-2019"));
        let (scenario, _) = from_query(query);
        let chain = Chain::of(scenario.method, &package);
        let engine = Engine::new(Arc::clone(&package), chain, &scenario.include).unwrap();
        let weights = |map| engine_weights(engine.framework(), map);
        let baseline = engine.ranks(&weights(&scenario.baseline)).unwrap();
        let scored = engine
            .score(&weights(&scenario.weights), &baseline)
            .unwrap();
        let unit = |id: &str| package.dataset.unit_index(id).unwrap();
        let highlights = Highlights {
            focus: Some(unit(focus)),
            compared: compared.iter().map(|id| unit(id)).collect(),
        };
        let names = Names::new(&package, None, str::to_owned);
        Self {
            scenario,
            package,
            names,
            scored,
            highlights,
        }
    }

    pub fn engine(&self) -> &Engine {
        self.scored.engine()
    }

    pub fn weights(&self) -> composite_index::Weights {
        engine_weights(self.engine().framework(), &self.scenario.weights)
    }

    pub fn answer(&self, question: &Question) -> Answer {
        let setup = plan::setup(self.engine(), &self.weights());
        let mut job = Job::new(&self.package.dataset, &setup, question).unwrap();
        while !job.is_done() {
            job.step();
        }
        job.answer().unwrap()
    }

    pub fn case(&self) -> Case {
        Case {
            engine: self.engine().clone(),
            include: self.scenario.include.clone(),
            weights: self.scenario.weights.clone(),
            baseline: self.scenario.baseline.clone(),
            locked: vec![false; self.engine().pillars().len()],
            unit: self.highlights.focus.unwrap_or(0),
            reach: self.scenario.reach,
            goal: self.scenario.goal,
            ceiling: Ceiling::default(),
        }
    }
}

pub fn theme(is_rtl: bool) -> Theme {
    let colours: Vec<String> = (0..32)
        .map(|n| format!("rgb({n}, {}, {})", 2 * n, 100 + n))
        .collect();
    Theme::new(&colours, "serif", is_rtl)
}

pub fn fixed(x: f64) -> String {
    format!("{x:.1}")
}
