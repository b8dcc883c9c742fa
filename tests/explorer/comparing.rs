//! The comparison as values: indicators, why one city is above another, and
//! the way since the baseline, on shipped figures.

use std::sync::Arc;

use charts::slope::spread;
use charts::waterfall::{self, Kind, Unfolded};
use charts::{Theme, slope};
use data::Package;
use model::engine::{Chain, Engine, Scored, engine_weights};
use model::indicators::{indicators, leaders};
use model::names::Names;
use model::slope::{Baseline, Slope};
use model::waterfall::{NoWaterfall, Waterfall};
use scenario::{Scenario, from_query};

struct Setting {
    package: Arc<Package>,
    names: Names,
}

impl Setting {
    fn new() -> Self {
        let package = Arc::new(crate::common::shipped("european-cities-2019"));
        let names = Names::new(&package, None, str::to_owned);
        Self { package, names }
    }

    fn unit(&self, id: &str) -> usize {
        self.package.dataset.unit_index(id).unwrap()
    }

    fn scored(&self, query: &str) -> Scored {
        let (scenario, notices) = from_query(query);
        assert_eq!(notices, [], "{query}");
        self.scored_as(&scenario)
    }

    fn scored_as(&self, scenario: &Scenario) -> Scored {
        let chain = Chain::of(scenario.method, &self.package);
        let engine = Engine::new(Arc::clone(&self.package), chain, &scenario.include).unwrap();
        let weights = |map| engine_weights(engine.framework(), map);
        let baseline = engine.ranks(&weights(&scenario.baseline)).unwrap();
        engine
            .score(&weights(&scenario.weights), &baseline)
            .unwrap()
    }

    fn waterfall(&self, query: &str, unit: &str, other: &str) -> Result<Waterfall, NoWaterfall> {
        let scored = self.scored(query);
        Waterfall::new(&scored, self.unit(unit), self.unit(other), &self.names)
    }
}

const UNEVEN: &str =
    "weights=inclusion:8,learning:12,partnership:30,political:40,prosperity:6,recognition:4";

#[test]
fn steps_add_to_the_lead_under_every_method_that_has_one() {
    let setting = Setting::new();
    for method in [
        "",
        "agg=geometric",
        "agg=harmonic",
        "agg=weakest",
        "agg=ampi&norm=minmax",
        "agg=mpi&norm=minmax",
        "norm=zscore",
        "impute=mean&treat=winsorise",
    ] {
        let query = format!("{UNEVEN}&{method}");
        let there = setting.waterfall(&query, "paris", "berlin").unwrap();
        let sum: f64 = there.steps.iter().map(|step| step.points).sum();
        assert!((sum - there.lead).abs() < 1e-9, "{method}: {sum}");
        assert!((there.scores[0] - there.scores[1] - there.lead).abs() < 1e-9);
        for step in there
            .steps
            .iter()
            .filter(|step| !step.indicators.is_empty())
        {
            let below: f64 = step.indicators.iter().map(|step| step.points).sum();
            assert!(
                (below - step.points).abs() < 1e-9,
                "{method}: {}",
                step.name
            );
        }
        let back = setting.waterfall(&query, "berlin", "paris").unwrap();
        assert!((there.lead + back.lead).abs() < 1e-9);
    }
}

#[test]
fn wins_and_cities_out_of_the_ranking_are_not_taken_apart() {
    let setting = Setting::new();
    let wins = setting.waterfall("agg=copeland", "paris", "berlin");
    assert_eq!(wins, Err(NoWaterfall::Wins));
    let oslo = NoWaterfall::NotRanked {
        city: "Oslo".to_owned(),
    };
    assert_eq!(setting.waterfall("", "paris", "oslo"), Err(oslo.clone()));
    assert_eq!(setting.waterfall("", "oslo", "paris"), Err(oslo));
    assert!(setting.waterfall("include=oslo", "oslo", "paris").is_ok());
}

#[test]
fn each_bar_starts_where_the_last_one_ended() {
    let setting = Setting::new();
    let waterfall = setting.waterfall(UNEVEN, "paris", "berlin").unwrap();
    for (unfolded, count) in [
        (Unfolded::None, 7),
        (Unfolded::One(2), 13),
        (Unfolded::All, 33),
    ] {
        let rows = waterfall::rows(&waterfall, unfolded, "All together");
        assert!(rows.len() <= count, "{}", rows.len());
        let mut reached = 0.0;
        let pillars = rows
            .iter()
            .filter(|row| matches!(row.kind, Kind::Pillar(_)));
        for row in pillars {
            assert!((row.from - reached).abs() < 1e-12, "{}", row.name);
            reached = row.to;
        }
        let last = rows.last().unwrap();
        assert_eq!(
            (last.kind, last.from, last.to),
            (Kind::Lead, 0.0, waterfall.lead)
        );
        assert!((reached - waterfall.lead).abs() < 1e-9);
    }
}

#[test]
fn a_fall_is_drawn_from_its_lower_end_and_says_its_sign() {
    let setting = Setting::new();
    let waterfall = setting.waterfall(UNEVEN, "paris", "berlin").unwrap();
    let rows = waterfall::rows(&waterfall, Unfolded::None, "All together");
    let options = waterfall::waterfall(&rows, &Theme::default(), |points| format!("{points:+.1}"));
    let series = &options.value()["series"];
    let mut falls = 0;
    for (index, row) in rows.iter().enumerate() {
        let base = series[0]["data"][index].as_f64().unwrap();
        let bar = &series[1]["data"][index];
        assert!((base - row.from.min(row.to)).abs() < 1e-12);
        assert!((bar["value"].as_f64().unwrap() - (row.to - row.from).abs()).abs() < 1e-12);
        let label = bar["label"]["formatter"].as_str().unwrap();
        let is_fall = row.to < row.from;
        falls += usize::from(is_fall);
        assert_eq!(label.starts_with('-'), is_fall, "{label}");
        assert_eq!(
            bar["label"]["position"],
            if is_fall { "left" } else { "right" }
        );
    }
    assert!(falls > 0, "nothing falls, so nothing was tested");
}

#[test]
fn indicators_tell_published_filled_and_moved_figures_apart() {
    let setting = Setting::new();
    let scored = setting.scored("impute=mean&treat=winsorise");
    let units = [setting.unit("london"), setting.unit("oslo")];
    let groups = indicators(scored.engine(), &units, &setting.names);
    assert_eq!(groups.len(), 6);
    let rows = || groups.iter().flat_map(|group| &group.indicators);
    assert_eq!(rows().count(), 26);
    let row = |name: &str| rows().find(|row| row.name == name).unwrap();
    let government = row("Quality of local government");
    assert!(government.is_proxy && !government.is_lower_better);
    assert_eq!(government.measure, "index points");
    let [london, oslo] = government.figures.as_slice() else {
        unreachable!("two cities have two figures")
    };
    assert!(london.published.is_some() && london.filled.is_none() && london.leads);
    assert!(oslo.published.is_none() && oslo.filled.is_some() && oslo.score.is_some());
    let trains = &row("Direct trains to other cities").figures[0];
    assert!(trains.moved.unwrap() < trains.published.unwrap());
    assert!(row("Risk of poverty or social exclusion").is_lower_better);
    for figure in rows().flat_map(|row| &row.figures) {
        let is_within = figure
            .bar
            .is_none_or(|bar| 0.0 <= bar.from && bar.from < bar.to && bar.to <= 1.0);
        assert!(is_within, "{figure:?}");
    }
}

#[test]
fn gaps_stay_gaps_unless_they_are_filled() {
    let setting = Setting::new();
    let scored = setting.scored("");
    let groups = indicators(scored.engine(), &[setting.unit("oslo")], &setting.names);
    let gap = &groups[0].indicators[0].figures[0];
    assert_eq!(
        (gap.published, gap.filled, gap.score, gap.bar),
        (None, None, None, None)
    );
}

#[test]
fn whoever_is_ahead_shares_it_and_nobody_leads_where_all_are_level() {
    assert_eq!(
        leaders(&[Some(2.0), Some(3.0), None, Some(3.0)]),
        [false, true, false, true]
    );
    assert_eq!(leaders(&[Some(3.0), Some(3.0), None]), [false; 3]);
    assert_eq!(leaders(&[Some(3.0), None]), [false; 2]);
    assert_eq!(leaders(&[]), [false; 0]);
}

#[test]
fn the_way_since_the_baseline_is_that_of_the_engine() {
    let setting = Setting::new();
    let before = setting.scored("");
    let now = setting.scored(UNEVEN);
    let units: Vec<usize> = ["paris", "rome", "oslo"].map(|id| setting.unit(id)).into();
    let published = engine_weights(now.engine().framework(), &Scenario::default().baseline);
    let baseline = Baseline::new(now.engine(), &published);
    let slope = Slope::new(&now, &units, &baseline, &setting.names);
    for (course, &unit) in slope.courses.iter().zip(&units).take(2) {
        let (then, here) = (course.before.unwrap(), course.now.unwrap());
        assert_eq!(
            (then.rank, here.rank),
            (before.rank(unit).unwrap(), now.rank(unit).unwrap())
        );
        assert_eq!(then.score, before.score(unit));
        assert_eq!(here.score, now.score(unit));
        assert_eq!(course.gain(), now.gain(unit));
    }
    assert_eq!(
        (slope.courses[2].before, slope.courses[2].now),
        (None, None)
    );
    // Looking back must not change what the engine last answered.
    let there = Waterfall::new(&now, units[0], units[1], &setting.names).unwrap();
    assert_eq!(Some(there.scores[0]), now.score(units[0]));
    let sum: f64 = there.steps.iter().map(|step| step.points).sum();
    assert!((sum - there.lead).abs() < 1e-9);
}

#[test]
fn labels_keep_their_order_and_their_distance() {
    let places = [0.0, 4.0, 2.0, 100.0, 100.0, 60.0];
    let moved = spread(&places, 19.0, 120.0);
    let mut order: Vec<usize> = (0..places.len()).collect();
    order.sort_by(|&a, &b| moved[a].total_cmp(&moved[b]));
    for pair in order.windows(2) {
        assert!(places[pair[0]] <= places[pair[1]]);
        assert!(moved[pair[1]] - moved[pair[0]] >= 19.0 - 1e-9, "{moved:?}");
    }
    assert!(
        moved.iter().all(|place| (0.0..=120.0).contains(place)),
        "{moved:?}"
    );
    assert_eq!(spread(&[0.0, 50.0], 19.0, 60.0), [0.0, 50.0]);
    assert_eq!(spread(&[], 19.0, 60.0), [0.0; 0]);
}

#[test]
fn a_city_that_is_not_ranked_has_no_line() {
    let setting = Setting::new();
    let now = setting.scored(UNEVEN);
    let units: Vec<usize> = ["oslo", "paris"].map(|id| setting.unit(id)).into();
    let slope = Slope::new(&now, &units, &Baseline::default(), &setting.names);
    let labels = slope::Labels {
        ends: vec![
            ["", ""].map(str::to_owned),
            ["Paris 4", "7 Paris"].map(str::to_owned),
        ],
        ..slope::Labels::default()
    };
    let options = slope::slope(&slope, &labels, &Theme::default());
    let series = options.value()["series"].as_array().unwrap();
    assert_eq!(series.len(), 2);
    assert_eq!(series[1]["id"], "city-1");
    assert_eq!(series[1]["data"][0]["label"]["formatter"], "Paris 4");
    assert_eq!(series[1]["data"][3]["label"]["formatter"], "7 Paris");
}
