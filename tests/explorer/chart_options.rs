//! Every chart as it is drawn of shipped figures: what each must hold for a
//! reader, whichever way the page runs.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use learning_city_explorer::charts::city_map::{self, Look};
use learning_city_explorer::charts::learning_network::{Setting, learning_network};
use learning_city_explorer::charts::lessons::{LessonRow, lessons as lessons_chart};
use learning_city_explorer::charts::scatter::{AxisTexts, scatter, span};
use learning_city_explorer::charts::waterfall::{self, Unfolded};
use learning_city_explorer::charts::{
    Options, Theme, acceptability, choice_strip, city_profile, correlation, coverage, influence,
    intervals, multiverse, parallel, pillar_bars, profile, slope, weight_effects, wins,
};
use learning_city_explorer::data::package::read_descriptor;
use learning_city_explorer::data::{Files, Package, read};
use learning_city_explorer::model::atlas::{Atlas, Extent};
use learning_city_explorer::model::compare::Comparison;
use learning_city_explorer::model::correlation::Correlations;
use learning_city_explorer::model::coverage::Coverage;
use learning_city_explorer::model::effect::Effects;
use learning_city_explorer::model::engine::{Chain, Engine, Scored, engine_weights};
use learning_city_explorer::model::highlight::Highlights;
use learning_city_explorer::model::lessons::lessons;
use learning_city_explorer::model::measure::Measure;
use learning_city_explorer::model::names::Names;
use learning_city_explorer::model::network::{Network, Picture};
use learning_city_explorer::model::parallel::Profiles;
use learning_city_explorer::model::robustness::acceptability::Acceptability;
use learning_city_explorer::model::robustness::influence::Influence;
use learning_city_explorer::model::robustness::intervals::Intervals;
use learning_city_explorer::model::robustness::multiverse::{Choice, Universes};
use learning_city_explorer::model::robustness::wins::Wins;
use learning_city_explorer::model::robustness::{Answer, Job, Question, Region, plan};
use learning_city_explorer::model::scatter::Scatter;
use learning_city_explorer::model::slope::{Baseline, Slope};
use learning_city_explorer::model::waterfall::Waterfall;
use learning_city_explorer::model::what_if::Case;
use learning_city_explorer::model::what_if::choices::Trial;
use learning_city_explorer::model::what_if::profile::Profile;
use learning_city_explorer::scenario::{
    BrushMap, CorrelationChoice, MapColour, MatrixLevel, Scenario, from_query,
};
use serde_json::{Value, json};

const NEAR: Region = Region::Near { spread: 0.1 };

/// A data set under a weighting, with cities that stand out.
struct Seen {
    scenario: Scenario,
    package: Arc<Package>,
    names: Names,
    scored: Scored,
    highlights: Highlights,
}

impl Seen {
    fn new(query: &str, focus: &str, compared: &[&str]) -> Self {
        let folder = crate::common::root().join("public/data/european-cities-2019");
        let file = |name: &str| fs::read(folder.join(name)).unwrap();
        let files = Files {
            cities: file("cities.csv"),
            framework: file("framework.csv"),
            values: file("values.csv"),
        };
        let descriptor = read_descriptor(&file("datapackage.json")).unwrap();
        let package = Arc::new(read(descriptor, &files).unwrap());
        let (scenario, _) = from_query(query);
        let chain = Chain::of(&scenario, &package);
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

    fn engine(&self) -> &Engine {
        self.scored.engine()
    }

    fn weights(&self) -> composite_index::Weights {
        engine_weights(self.engine().framework(), &self.scenario.weights)
    }

    fn answer(&self, question: &Question) -> Answer {
        let setup = plan::setup(self.engine(), &self.weights());
        let mut job = Job::new(&self.package.dataset, &setup, question).unwrap();
        while !job.is_done() {
            job.step();
        }
        job.answer().unwrap()
    }

    fn case(&self) -> Case {
        Case {
            engine: self.engine().clone(),
            include: self.scenario.include.clone(),
            weights: self.scenario.weights.clone(),
            baseline: self.scenario.baseline.clone(),
            locked: vec![false; self.engine().pillars().len()],
            unit: self.highlights.focus.unwrap_or(0),
            reach: self.scenario.reach,
            goal: self.scenario.goal,
        }
    }
}

fn theme(is_rtl: bool) -> Theme {
    let colours: Vec<String> = (0..32)
        .map(|n| format!("rgb({n}, {}, {})", 2 * n, 100 + n))
        .collect();
    Theme::new(&colours, "serif", is_rtl)
}

fn fixed(x: f64) -> String {
    format!("{x:.1}")
}

fn drawn(seen: &Seen, theme: &Theme) -> Vec<(String, Options)> {
    let mut all: Vec<(String, Options)> = Vec::new();
    let mut add = |name: &str, options: Options| all.push((name.to_owned(), options));
    let Seen {
        scored,
        names,
        highlights,
        ..
    } = seen;
    let engine = scored.engine();
    let n_units = engine.package().dataset.n_units();
    let atlas = Atlas::new(scored, highlights, names);
    for colour in [MapColour::Score, MapColour::Change] {
        let look = Look {
            colour,
            extent: atlas.extent().unwrap_or_else(Extent::world),
            can_drag: colour == MapColour::Score,
        };
        let map = city_map::city_map(&atlas, look, theme, |city| city.name.clone());
        add(&format!("city_map-{}", colour.word()), map.clone());
        add(
            &format!("land-{}", colour.word()),
            city_map::land(look.extent, theme),
        );
        add(
            &format!("above_land-{}", colour.word()),
            city_map::above_land(map),
        );
    }
    for level in [MatrixLevel::Pillars, MatrixLevel::Indicators] {
        let matrix = Correlations::new(scored, level, CorrelationChoice::Pearson, names);
        for is_narrow in [false, true] {
            let chart = correlation::correlation(
                &matrix,
                theme,
                is_narrow,
                |i| format!("no. {i}"),
                |r| format!("{r:.2}"),
            );
            add(&format!("correlation-{level:?}-{is_narrow}"), chart);
        }
    }
    let model = Coverage::of(engine);
    let words = coverage::Words {
        indicators: model
            .indicators
            .iter()
            .map(|(node, _)| names.element(*node).name)
            .collect(),
        states: ["a", "b", "c", "d"].map(str::to_owned),
        cities: (0..n_units)
            .map(|unit| names.city(unit).to_owned())
            .collect(),
        axis: "Cities".to_owned(),
    };
    add("coverage", coverage::coverage(&model, theme, &words));
    let network = Network::new(engine, highlights.focus);
    for pillar in [None, Some(1)] {
        let network = network.only(pillar);
        let picture = Picture::new(engine, &network, |unit| scored.score(unit));
        for focus in [None, highlights.focus] {
            let marks = picture.marks.iter();
            let setting = Setting {
                focus,
                pillar,
                names: marks
                    .clone()
                    .map(|m| names.city(m.unit).to_owned())
                    .collect(),
                tips: marks.map(|m| format!("{{tip}} {}", m.unit)).collect(),
                columns: picture.columns.iter().map(|c| format!("{c:?}")).collect(),
                ends: ("100".to_owned(), "0".to_owned()),
            };
            let chart = learning_network(&picture, &setting, theme);
            add(
                &format!("learning_network-{pillar:?}-{}", focus.is_some()),
                chart,
            );
        }
    }
    if let Some(unit) = highlights.focus {
        let rows: Vec<LessonRow> = lessons(scored, unit)
            .iter()
            .map(|lesson| LessonRow {
                pillar: format!("Pillar {}", lesson.pillar),
                own: lesson.own.map(|own| (own, fixed(own))),
                teacher: lesson
                    .teachers
                    .first()
                    .map(|t| (t.score, format!("{{}} {}", names.city(t.unit)))),
            })
            .collect();
        add("lessons", lessons_chart(&rows, (0.0, 100.0), theme));
        let model = Profile::of(scored, unit, names);
        let chart = city_profile::city_profile(&model, theme, |score| {
            score.map_or_else(|| "none".to_owned(), fixed)
        });
        add("city_profile", chart);
        if let Some(mut trial) = Trial::new(&seen.case()) {
            while trial.advance() {}
            let choices = trial.into_choices();
            let chart = choice_strip::choice_strip(
                &choices,
                theme,
                |kind| format!("{kind:?}"),
                |rank| rank.to_string(),
            );
            add("choice_strip", chart);
        }
    }
    let axis_code = engine.framework().node(engine.pillars()[0]).code.clone();
    for (label, brush) in [
        ("all", BrushMap::new()),
        ("brushed", BrushMap::from([(axis_code, (50.0, 75.0))])),
    ] {
        let model = Profiles::new(scored, &brush, highlights, names);
        let chart = parallel::parallel(&model, theme, label == "brushed", |index, axis| {
            format!("{index}\n{}", axis.name)
        });
        add(&format!("parallel-{label}"), chart);
    }
    let percentages = vec![16; engine.pillars().len()];
    let comparison = Comparison::new(scored, &highlights.compared, &percentages, names);
    add(
        "pillar_bars",
        pillar_bars::pillar_bars(&comparison, theme, fixed),
    );
    for width in [300.0, 480.0] {
        add(
            &format!("profile-{width}"),
            profile::profile(&comparison, theme, width),
        );
    }
    let measures = Measure::all(&seen.package);
    for (label, pair) in [
        ("first", (measures[0], measures[1])),
        (
            "last",
            (measures[measures.len() - 1], measures[measures.len() / 2]),
        ),
        ("people", (measures[measures.len() - 2], measures[3])),
    ] {
        let model = Scatter::new(scored, pair, highlights, names, "People");
        let texts = [(&model.x, true), (&model.y, false)].map(|(axis, is_x)| AxisTexts {
            title: axis.told.name.clone(),
            marks: span(axis, &model, is_x)
                .marks
                .iter()
                .map(|&mark| (mark, fixed(mark)))
                .collect(),
        });
        let chart = scatter(&model, &texts, theme, |point| {
            format!("{} shown", point.name)
        });
        add(&format!("scatter-{label}"), chart);
    }
    let published = engine_weights(engine.framework(), &Scenario::default().baseline);
    let baseline = Baseline::new(engine, &published);
    let model = Slope::new(scored, &highlights.compared, &baseline, names);
    let labels = slope::Labels {
        before: "Before".to_owned(),
        now: "Now".to_owned(),
        ends: model
            .courses
            .iter()
            .map(|course| {
                [
                    format!("{} before", course.name),
                    format!("now {}", course.name),
                ]
            })
            .collect(),
    };
    add("slope", slope::slope(&model, &labels, theme));
    if let [first, second, ..] = highlights.compared[..]
        && let Ok(model) = Waterfall::new(scored, first, second, names)
    {
        for unfolded in [Unfolded::None, Unfolded::One(1), Unfolded::All] {
            let rows = waterfall::rows(&model, unfolded, "Lead");
            let chart = waterfall::waterfall(&rows, theme, |points| format!("{points:+.1}"));
            add(&format!("waterfall-{unfolded:?}"), chart);
        }
    }
    let effects = Effects::of(scored, &seen.weights(), names);
    add(
        "weight_effects",
        weight_effects::weight_effects(&effects, ("weight", "effect"), theme, |x| {
            format!("{x:.0} %")
        }),
    );
    all
}

/// The answers that take long, each of a few draws.
struct Studies {
    intervals: Intervals,
    influence: Influence,
    acceptability: Acceptability,
    wins: Wins,
    universes: Universes,
}

impl Studies {
    fn of(seen: &Seen) -> Self {
        let engine = seen.engine();
        let compared = &seen.highlights.compared;
        let mut question = plan::spread(engine, &plan::variable(engine), NEAR, Some(3));
        let Question::Spread(asked) = &mut question else {
            panic!("a spread was asked for");
        };
        (asked.n_rows, asked.n_replicates) = (100, 8);
        let asked = asked.clone();
        let Answer::Spread(found) = seen.answer(&question) else {
            panic!("a spread was asked for");
        };
        let all: Vec<usize> = (0..seen.package.dataset.n_units()).collect();
        let intervals = Intervals::new(&found, &all, compared, &seen.names);
        let influence = Influence::new(&asked, found.shift.as_ref().unwrap());
        let few = vec![0, 3, 5, 7];
        let mut question = plan::draws(engine, NEAR, all[..20].to_vec(), few.clone());
        if let Question::Draws(asked) = &mut question {
            asked.n_draws = 2_000;
        }
        let Answer::Draws(found) = seen.answer(&question) else {
            panic!("draws were asked for");
        };
        let acceptability = Acceptability::new(&found, &all[..20], compared, &seen.names);
        let wins = Wins::new(&found, &few, compared, &seen.names);
        let mut question = plan::multiverse(engine, vec![2, 0, 5]);
        let Question::Multiverse(asked) = &mut question else {
            panic!("a multiverse was asked for");
        };
        asked.methods.truncate(30);
        asked.chains.truncate(30);
        let asked = asked.clone();
        let Answer::Multiverse(found) = seen.answer(&question) else {
            panic!("a multiverse was asked for");
        };
        let universes = Universes::new(&asked, &found, engine.chain(), compared, &seen.names);
        assert!(universes.current.is_some());
        Self {
            intervals,
            influence,
            acceptability,
            wins,
            universes,
        }
    }
}

fn words()
-> multiverse::Words<impl Fn(Choice) -> String, impl Fn(Choice) -> String, impl Fn(u32) -> String> {
    multiverse::Words {
        choice: |choice| format!("{choice:?}"),
        group: |choice| format!("group of {choice:?}"),
        count: |n: u32| n.to_string(),
        now: "now".to_owned(),
    }
}

fn studied(found: &Studies, focus: Option<usize>, theme: &Theme) -> Vec<(String, Options)> {
    let percent = |share: f64| format!("{:.0}", 100.0 * share);
    let count = |n: u32| n.to_string();
    let charts = [
        (
            "intervals",
            intervals::intervals(&found.intervals, focus, theme, count, |a, b| {
                format!("{a}–{b}")
            }),
        ),
        (
            "influence",
            influence::influence(&found.influence, theme, |row| format!("row {row}"), percent),
        ),
        (
            "acceptability",
            acceptability::acceptability(
                &found.acceptability,
                focus,
                theme,
                |n| n.to_string(),
                percent,
            ),
        ),
        (
            "wins",
            wins::wins(
                &found.wins,
                focus,
                theme,
                count,
                |a, b| format!("{a} {b}"),
                percent,
            ),
        ),
        (
            "multiverse",
            multiverse::multiverse(&found.universes, theme, &words()),
        ),
    ];
    charts
        .into_iter()
        .map(|(name, options)| (name.to_owned(), options))
        .collect()
}

/// A chart of each kind, and of each look that matters, by name.
fn all(seen: &Seen, found: &Studies, is_rtl: bool) -> Vec<(String, Options)> {
    let theme = theme(is_rtl);
    let focus = seen.highlights.focus;
    let mut all = drawn(seen, &theme);
    all.extend(studied(found, focus, &theme));
    all
}

fn europe() -> Seen {
    Seen::new(
        "w=political:40,partnership:30,learning:12,inclusion:8,prosperity:6,recognition:4",
        "vienna",
        &["paris", "rome", "berlin", "oslo"],
    )
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

/// A part that a chart may have once or several times.
fn each<'a>(options: &'a Options, name: &str) -> Vec<&'a Value> {
    match options.value().get(name) {
        None => Vec::new(),
        Some(Value::Array(parts)) => parts.iter().collect(),
        Some(part) => vec![part],
    }
}

#[test]
fn every_chart_says_all_that_the_library_must_know() {
    let seen = europe();
    let found = Studies::of(&seen);
    for (name, options) in all(&seen, &found, false) {
        // What could not be written would be null; the library takes that for
        // a choice of its own.
        for (part, value) in options.value().as_object().unwrap() {
            assert!(!value.is_null(), "{name}: {part}");
        }
        for part in ["geo", "grid", "xAxis", "yAxis", "tooltip", "visualMap"] {
            for part in each(&options, part) {
                let keys = part.as_object().unwrap();
                assert!(keys.values().all(|value| !value.is_null()), "{name}");
            }
        }
        for series in list(&options.value()["series"]) {
            assert!(series["type"].is_string(), "{name}: {series}");
            // Data that are left out are taken for the old ones.
            assert!(series["data"].is_array(), "{name}: {series}");
        }
        let ids: Vec<&str> = list(&options.value()["series"])
            .iter()
            .filter_map(|series| series["id"].as_str())
            .collect();
        let different: BTreeSet<&str> = ids.iter().copied().collect();
        assert_eq!(ids.len(), different.len(), "{name}: {ids:?}");
    }
}

#[test]
fn the_library_writes_no_number_itself() {
    let seen = europe();
    let found = Studies::of(&seen);
    for (name, options) in all(&seen, &found, false) {
        for axis in ["xAxis", "yAxis", "parallelAxis"] {
            for axis in each(&options, axis) {
                let is_hidden = axis["show"] == false
                    || axis["axisLabel"]["show"] == false
                    || axis["axisLabel"]["color"] == "transparent";
                assert!(axis["type"] == "category" || is_hidden, "{name}: {axis}");
            }
        }
        // Its templates: a name may stand in one, a value never.
        let text = options.json();
        assert!(!text.contains("{c") && !text.contains("{d"), "{name}");
    }
}

#[test]
fn names_are_never_taken_for_markup() {
    let seen = europe();
    let found = Studies::of(&seen);
    let mut n_tooltips = 0;
    for (name, options) in all(&seen, &found, false) {
        for tooltip in each(&options, "tooltip") {
            assert_eq!(tooltip["renderMode"], "richText", "{name}");
            n_tooltips += 1;
        }
    }
    assert!(n_tooltips > 0);
}

#[test]
fn bars_start_at_zero() {
    let seen = europe();
    let found = Studies::of(&seen);
    for (name, options) in all(&seen, &found, false) {
        let bars = list(&options.value()["series"]).iter();
        let is_of_bars = bars.clone().any(|series| series["type"] == "bar");
        // Those of intervals are stacked upon a bar that is not seen.
        if !is_of_bars || name == "intervals" {
            continue;
        }
        let axis = &options.value()["xAxis"];
        let (low, high) = (axis["min"].as_f64().unwrap(), axis["max"].as_f64().unwrap());
        assert!(low <= 0.0 && high > 0.0, "{name}: {low} to {high}");
    }
}

#[test]
fn a_mirrored_chart_has_the_same_room_on_the_other_side() {
    let seen = europe();
    let found = Studies::of(&seen);
    let mut n_mirrored = 0;
    let pairs = all(&seen, &found, false)
        .into_iter()
        .zip(all(&seen, &found, true));
    for ((name, options), (_, mirrored)) in pairs {
        let grids = each(&options, "grid")
            .into_iter()
            .zip(each(&mirrored, "grid"));
        for (grid, mirrored) in grids {
            assert_eq!(grid["left"], mirrored["right"], "{name}");
            assert_eq!(grid["right"], mirrored["left"], "{name}");
        }
        let axes = each(&options, "yAxis")
            .into_iter()
            .zip(each(&mirrored, "yAxis"));
        for (axis, mirrored) in axes {
            match axis["position"].as_str() {
                Some("left") => assert_eq!(mirrored["position"], "right", "{name}"),
                Some("right") => assert_eq!(mirrored["position"], "left", "{name}"),
                _ => continue,
            }
            n_mirrored += 1;
        }
        let axes = each(&options, "xAxis")
            .into_iter()
            .zip(each(&mirrored, "xAxis"));
        for (axis, mirrored) in axes {
            let is_turned = |axis: &Value| axis["inverse"] == true;
            assert_ne!(is_turned(axis), is_turned(mirrored), "{name}");
        }
    }
    assert!(n_mirrored > 10);
}

#[test]
fn a_chart_that_empties_is_told_so() {
    let seen = europe();
    let theme = theme(false);
    let effects = Effects::of(&seen.scored, &seen.weights(), &seen.names);
    let draw = |effects: &Effects| {
        weight_effects::weight_effects(effects, ("weight", "effect"), &theme, fixed)
    };
    let change = draw(&Effects::default()).since(&draw(&effects)).unwrap();
    let change = change.value();
    assert_eq!(change["yAxis"]["data"], json!([]));
    assert_eq!(change["series"][0]["data"], json!([]));
    let found = Studies::of(&seen);
    let mut elsewhere = found.universes.clone();
    elsewhere.current = None;
    let words = words();
    let draw = |universes: &Universes| multiverse::multiverse(universes, &theme, &words);
    let change = draw(&elsewhere).since(&draw(&found.universes)).unwrap();
    assert_eq!(change.value()["series"][1]["markLine"]["data"], json!([]));
}
