//! Names beside charts are never cut: they have room, or they break.

use charts::measure::length;
use charts::{
    Options, acceptability, correlations, coverage, intervals, map, multiverse, network, scatter,
    slope, wins,
};
use model::correlations::Correlations;
use model::coverage::Coverage;
use model::engine::PillarScores;
use model::map::Atlas;
use model::network::{Network, Picture};
use model::robustness::multiverse::Choice;
use scenario::{CorrelationChoice, MapColour, MatrixLevel};
use serde_json::Value;

use super::seen::{Seen, theme};
use super::studied::Studies;
use super::{all, each, europe, list};

/// Names of cities, and what measures and methods are called in Russian.
const CITY: &str = "Santa Cruz de la Sierra";
const LONG: &str =
    "Доля взрослых, участвующих в образовании и обучении, с поправкой на пол и возраст";

/// Names along an axis of a chart, with their size and the room beside the grid.
fn named(options: &Options, index: usize) -> Vec<(String, f64, f64)> {
    let axis = each(options, "yAxis")[index];
    let grids = each(options, "grid");
    let grid = grids[index.min(grids.len() - 1)];
    let room = grid["left"].as_f64().unwrap();
    let usual = axis["axisLabel"]["fontSize"].as_f64().unwrap();
    let names = axis["data"].as_array().unwrap().iter();
    let entry = |entry: &Value| {
        let text = entry["value"].as_str().or(entry.as_str()).unwrap();
        let size = entry["textStyle"]["fontSize"].as_f64().unwrap_or(usual);
        (text.to_owned(), size, room)
    };
    names.map(entry).collect()
}

fn expect_room(name: &str, options: &Options, index: usize) {
    for (text, size, room) in named(options, index) {
        for line in text.lines() {
            let length = length(line, size);
            assert!(length <= room, "{name}: {line}: {length} of {room}");
        }
    }
}

#[test]
fn no_chart_of_the_page_has_the_library_cut_a_name() {
    let seen = europe();
    let found = Studies::of(&seen);
    for (name, options) in all(&seen, &found, false) {
        let text = options.value().to_string();
        for cut in ["truncate", "nameTruncate", "ellipsis"] {
            assert!(!text.contains(cut), "{name}: {cut}");
        }
    }
}

#[test]
fn names_of_cities_have_room_beside_their_rows() {
    let seen = europe();
    let mut found = Studies::of(&seen);
    found.intervals.rows[0].name = CITY.to_owned();
    found.acceptability.rows[0].name = CITY.to_owned();
    found.wins.cities[0].name = CITY.to_owned();
    let theme = theme(false);
    let count = |n: u32| n.to_string();
    let percent = |share: f64| format!("{share:.0}");
    let focus = seen.highlights.focus;
    let charts = [
        intervals::intervals(&found.intervals, focus, &theme, count, |a, b| {
            format!("{a}–{b}")
        }),
        acceptability::acceptability(
            &found.acceptability,
            focus,
            &theme,
            |n| n.to_string(),
            percent,
        ),
        wins::wins(
            &found.wins,
            focus,
            &theme,
            count,
            |a, b| format!("{a}  {b}"),
            percent,
        ),
    ];
    for chart in charts {
        assert!(chart.json().contains(CITY));
        expect_room("cities", &chart, 0);
    }
}

#[test]
fn long_names_of_choices_and_measures_break_and_their_rows_grow() {
    let seen = europe();
    let found = Studies::of(&seen);
    let theme = theme(false);
    let words = |name: &'static str| multiverse::Words {
        choice: move |_: Choice| name.to_owned(),
        group: move |_: Choice| name.to_owned(),
        count: |n: u32| n.to_string(),
        now: "now".to_owned(),
    };
    let method = "Mazziotta–Pareto, adjusted for what is not known";
    let chart = multiverse::multiverse(&found.universes, &theme, &words(method));
    expect_room("multiverse", &chart, 1);
    let height = |name| multiverse::height(&found.universes, &words(name));
    assert!(height(method) > height("Mean"));

    let known = Coverage::of(seen.engine());
    let names = |name: &str| vec![name.to_owned(); known.indicators.len()];
    let told = coverage::Words {
        indicators: names(LONG),
        states: ["a", "b", "c", "d"].map(str::to_owned),
        axis: "Cities".to_owned(),
    };
    expect_room("coverage", &coverage::coverage(&known, &theme, &told), 0);
    assert!(coverage::height(&known, &names(LONG)) > coverage::height(&known, &names("A")));

    let mut matrix = Correlations::new(
        &seen.scored,
        MatrixLevel::Indicators,
        CorrelationChoice::Pearson,
        &seen.names,
    );
    let number = |index: usize| index.to_string();
    let before = correlations::height(&matrix, number);
    matrix.measures[0].name = LONG.to_owned();
    let fixed = |r: f64| format!("{r:.2}");
    let chart = correlations::correlation(&matrix, &theme, false, number, fixed);
    expect_room("correlations", &chart, 0);
    assert!(correlations::height(&matrix, number) > before);
}

#[test]
fn titles_and_ends_of_lines_break_where_a_telephone_has_no_room() {
    let seen = europe();
    for name in [CITY, LONG] {
        let broken = slope::broken_name(name);
        assert_eq!(broken.replace('\n', " "), name, "nothing is lost");
        assert!(broken.lines().all(|line| length(line, 13.0) <= 240.0));
    }
    let texts = [0, 1].map(|_| scatter::AxisTexts {
        title: LONG.to_owned(),
        marks: Vec::new(),
    });
    let plot = super::drawn::plot(&seen);
    let chart = scatter::scatter(&plot, &texts, &theme(false), 1_000.0);
    for axis in ["xAxis", "yAxis"] {
        let title = chart.value()[axis]["name"].as_str().unwrap();
        assert!(title.contains('\n'));
        assert!(title.lines().all(|line| length(line, 13.0) <= 330.0));
    }
}

#[test]
fn names_of_the_network_stand_within_it() {
    const SIZE: (f64, f64) = (700.0, 600.0);
    let seen: Seen = europe();
    let links = Network::new(&PillarScores::of(seen.scored.clone()), None);
    let picture = Picture::new(seen.engine(), &links, |unit| seen.scored.score(unit));
    let setting = network::Setting {
        columns: vec![String::new(); picture.columns.len()],
        names: vec![CITY.to_owned(); picture.marks.len()],
        size: SIZE,
        ..network::Setting::default()
    };
    let chart = network::learning_network(&picture, &setting, &theme(false));
    let data = chart.value()["series"][0]["data"].as_array().unwrap();
    let along = (SIZE.0 - 64.0) / picture.columns.len() as f64;
    let shown = picture.marks.iter().zip(data);
    let shown: Vec<_> = shown
        .filter(|(_, datum)| datum["label"]["show"] == true)
        .collect();
    assert!(!shown.is_empty() && shown.len() < data.len());
    for (mark, datum) in shown {
        let radius = datum["symbolSize"].as_f64().unwrap() / 2.0;
        let (x, name) = (32.0 + along * mark.x, length(CITY, 12.0));
        let (from, to) = match datum["label"]["position"].as_str().unwrap() {
            "left" => (x - radius - name, x),
            "right" => (x, x + radius + name),
            _ => (x - name / 2.0, x + name / 2.0),
        };
        assert!(from >= 0.0 && to <= SIZE.0, "{mark:?}");
    }
}

#[test]
fn names_of_cities_give_way_to_the_marks_of_others() {
    let seen = Seen::new("", "lisbon", &["lisbon", "budapest", "vilnius"]);
    let label = |chart: &Options, name: &str| {
        let series = list(&chart.value()["series"]).iter();
        let mut data = series.flat_map(|series| list(&series["data"]));
        data.find(|datum| datum["label"]["formatter"] == name)
            .map(|datum| datum["label"]["position"].as_str().unwrap().to_owned())
    };
    // On a telephone Vilnius lies where the name of Copenhagen would be.
    let atlas = Atlas::new(&seen.scored, &seen.highlights, &seen.names);
    let look = |size: (f64, f64)| map::Look {
        colour: MapColour::Score,
        extent: atlas.extent().unwrap(),
        can_drag: true,
        size,
    };
    let on = |size: (f64, f64)| map::city_map(&atlas, look(size), &theme(false));
    assert_eq!(
        label(&on((1_100.0, 540.0)), "Copenhagen").as_deref(),
        Some("right")
    );
    assert_ne!(
        label(&on((358.0, 376.0)), "Copenhagen").as_deref(),
        Some("right")
    );
    // Two cities as large and as good as each other are named both.
    let plot = super::drawn::plot(&seen);
    let chart = scatter::scatter(&plot, &Default::default(), &theme(false), 1_000.0);
    let (lisbon, vilnius) = (label(&chart, "Lisbon"), label(&chart, "Vilnius"));
    assert!(lisbon.is_some() && vilnius.is_some() && lisbon != vilnius);
}
