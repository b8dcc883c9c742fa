//! The work whose speed has a stated limit, written once for the native benches
//! and for the browser.

use composite_index::acceptability::RankAcceptability;
use composite_index::{Form, Method, Scorer, WeightRegion, Weights, prepare};

use crate::dataset;

const PILLARS: usize = 6;
const N_DRAWS: usize = 10_000;
const N_LIVE_DRAWS: usize = 1_000;

/// Does the work once. What comes back depends on it, so that it cannot be left
/// out.
pub type Task = Box<dyn FnMut() -> u32>;

/// Something to measure for so many units.
pub struct Work {
    /// What is done.
    pub group: &'static str,
    /// For how many units.
    pub n_units: usize,
    make: fn(usize) -> Task,
}

impl Work {
    /// The name by which measurements of it are known.
    pub fn name(&self) -> String {
        format!("{}/{}", self.group, self.n_units)
    }

    /// Does what comes before and is not measured.
    pub fn set_up(&self) -> Task {
        (self.make)(self.n_units)
    }
}

fn each(group: &'static str, sizes: &[usize], make: fn(usize) -> Task) -> Vec<Work> {
    let work = |&n_units| Work {
        group,
        n_units,
        make,
    };
    sizes.iter().map(work).collect()
}

/// Everything, in the order in which it is shown.
pub fn all() -> Vec<Work> {
    [
        weight_drags(),
        weight_jumps(),
        acceptabilities(),
        live_intervals(),
        preparations(),
        pipelines(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// One weight moves to and fro, as under a reader's hand, in steps of one per
/// cent of its range: to scores, to ranks.
pub fn weight_drags() -> Vec<Work> {
    let make = |n_units| weight_change(n_units, 0.01);
    each("one weight change (drag)", &[45, 200, 1_000, 10_000], make)
}

/// The same to anywhere at all.
pub fn weight_jumps() -> Vec<Work> {
    let make = |n_units| weight_change(n_units, 0.618);
    each("one weight change (jump)", &[45, 200, 1_000, 10_000], make)
}

/// Ten thousand draws of all weights to the whole table of rank
/// acceptabilities.
pub fn acceptabilities() -> Vec<Work> {
    each(
        "acceptability, 10,000 draws",
        &[45, 200, 1_000],
        |n_units| {
            let form = form(n_units);
            let region = WeightRegion::simplex(PILLARS).unwrap();
            intervals(form, region, N_DRAWS)
        },
    )
}

/// A drag's frame: rank intervals around weights that have just changed.
pub fn live_intervals() -> Vec<Work> {
    let group = "live rank intervals, 1,000 draws";
    each(group, &[45, 200, 1_000], |n_units| {
        let form = form(n_units);
        let region = WeightRegion::around(form.shares(), 0.1).unwrap();
        intervals(form, region, N_LIVE_DRAWS)
    })
}

/// What no weight can change, with 60 indicators.
pub fn preparations() -> Vec<Work> {
    each("prepare, 60 indicators", &[10_000], |n_units| {
        let dataset = dataset(n_units, 10);
        Box::new(move || prepare(&dataset, &Method::default()).unwrap().n_units() as u32)
    })
}

/// From raw figures to ranks, with 60 indicators.
pub fn pipelines() -> Vec<Work> {
    each("whole pipeline, 60 indicators", &[10_000], |n_units| {
        let dataset = dataset(n_units, 10);
        let weights = Weights::published(dataset.framework());
        Box::new(move || {
            let mut scorer = Scorer::new(prepare(&dataset, &Method::default()).unwrap());
            scorer.score(&weights).unwrap().ranks()[0]
        })
    })
}

fn weight_change(n_units: usize, step: f64) -> Task {
    let dataset = dataset(n_units, 5);
    let mut scorer = Scorer::new(prepare(&dataset, &Method::default()).unwrap());
    let mut weights = Weights::published(dataset.framework());
    let pillar = dataset.framework().pillars()[0];
    let mut position = 0.0;
    Box::new(move || {
        position = (position + step) % 1.0;
        weights.set(pillar, position).unwrap();
        scorer.score(&weights).unwrap().ranks()[0]
    })
}

/// The units by six pillars under published weights.
pub fn form(n_units: usize) -> Form {
    let dataset = dataset(n_units, 5);
    let mut scorer = Scorer::new(prepare(&dataset, &Method::default()).unwrap());
    scorer
        .score(&Weights::published(dataset.framework()))
        .unwrap();
    Form::of(&scorer).unwrap()
}

fn intervals(form: Form, region: WeightRegion, n_draws: usize) -> Task {
    Box::new(move || {
        let mut found = RankAcceptability::new(form.clone(), region.clone(), 1).unwrap();
        found.advance(n_draws);
        found.interval(0, 0.05).unwrap().0 as u32
    })
}
