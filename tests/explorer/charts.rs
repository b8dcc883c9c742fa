//! Charts as data: what they show follows from the comparison alone.

use charts::palette::PROPERTIES;
use charts::{Theme, pillar_bars, profile, ranking};
use model::compare::{ComparedCity, ComparedPillar, Comparison};
use model::engine::Decimals;
use model::ranking::{Row, Span};
use scenario::shares::Percent;

fn comparison() -> Comparison {
    let pillar = |name: &str, percent| ComparedPillar {
        name: name.to_owned(),
        percent: Percent::whole(percent),
    };
    let city = |unit, name: &str, place, scores: [Option<f64>; 2], contributions| ComparedCity {
        unit,
        name: name.to_owned(),
        place,
        scores: scores.to_vec(),
        filled: vec![0, 0],
        contributions,
    };
    Comparison {
        pillars: vec![
            pillar("Wealth creation and employability", 75),
            pillar("Learning", 25),
        ],
        cities: vec![
            city(
                4,
                "Lund",
                Some((1, 60.0)),
                [Some(60.0), Some(60.0)],
                Some(vec![45.0, 15.0]),
            ),
            city(
                7,
                "Gent",
                Some((2, 50.0)),
                [Some(40.0), Some(80.0)],
                Some(vec![30.0, 20.0]),
            ),
            city(9, "Nuuk", None, [None, Some(10.0)], None),
        ],
        scale: (0.0, 100.0),
        has_parts: true,
        decimals: Decimals {
            score: 1,
            pillar: 1,
        },
        lead: None,
        reach: (0.0, 45.0),
    }
}

fn theme(is_rtl: bool) -> Theme {
    let colours: Vec<String> = (0..10).map(|n| format!("colour-{n}")).collect();
    Theme::new(&colours, "serif", is_rtl)
}

#[test]
fn every_colour_of_the_page_has_its_name_in_the_theme() {
    let theme = Theme::new(&PROPERTIES.map(str::to_owned), "serif", false);
    assert_eq!([&theme.gain, &theme.loss], ["--gain", "--loss"]);
    assert_eq!([theme.city(1), theme.pillar(7)], ["--city-2", "--pillar-8"]);
    assert_eq!(theme.sequence.len(), theme.diverging.len());
    let fields = format!("{theme:?}");
    for name in PROPERTIES {
        assert!(fields.contains(&format!("\"{name}\"")), "{name}");
    }
    // A field whose property is not asked for would be without a colour.
    assert!(!fields.contains("\"\""), "{fields}");
}

#[test]
fn the_profile_has_an_axis_per_pillar_and_an_outline_per_city() {
    let shown = |score: f64| format!("{score} p");
    let options = profile::profile(&comparison(), &theme(false), 480.0, shown);
    let axes = options.value()["radar"]["indicator"].as_array().unwrap();
    assert_eq!(axes[0]["name"], "Wealth creation\nand employability");
    assert_eq!(
        (&axes[1]["min"], &axes[1]["max"]),
        (&0.0.into(), &100.0.into())
    );
    let series = options.value()["series"].as_array().unwrap();
    assert_eq!(series.len(), 4);
    assert_eq!(
        series[1]["data"][0]["value"],
        serde_json::json!([40.0, 80.0])
    );
    // A number for each ring, as the page writes it.
    let rings = series[3]["data"].as_array().unwrap().iter();
    let rings = rings.map(|ring| (&ring["value"][1], &ring["label"]["formatter"]));
    let rings: Vec<(f64, &str)> = rings
        .map(|(value, text)| (value.as_f64().unwrap(), text.as_str().unwrap()))
        .collect();
    assert_eq!(rings[0], (0.0, "0 p"));
    assert_eq!(rings[3], (75.0, "75 p"));
    assert_eq!(rings[4], (100.0, "100 p"));
    assert_eq!(series[1]["symbol"], "rect");
    assert_eq!(
        series[2]["data"][0]["value"],
        serde_json::json!([0.0, 10.0])
    );
}

#[test]
fn bars_start_at_zero_and_say_their_points() {
    let options =
        pillar_bars::pillar_bars(&comparison(), &theme(false), |points| format!("{points} p"));
    let value = options.value();
    assert_eq!(
        (&value["xAxis"]["min"], &value["xAxis"]["max"]),
        (&0.0.into(), &45.0.into())
    );
    assert_eq!(value["series"][1]["data"][0]["value"], 30.0);
    assert_eq!(value["series"][1]["data"][0]["label"]["formatter"], "30 p");
    assert_eq!(value["series"][2]["data"][0], serde_json::Value::Null);
    assert_eq!(value["yAxis"]["position"], "left");
}

#[test]
fn bars_are_mirrored_from_right_to_left() {
    let options =
        pillar_bars::pillar_bars(&comparison(), &theme(true), |points| points.to_string());
    let value = options.value();
    assert_eq!(value["xAxis"]["inverse"], true);
    assert_eq!(value["yAxis"]["position"], "right");
    assert_eq!(value["series"][0]["label"]["position"], "left");
}

#[test]
fn a_chart_grows_with_its_cities() {
    let all = comparison();
    let fewer = Comparison {
        cities: all.cities[..2].to_vec(),
        ..all.clone()
    };
    assert!(pillar_bars::height(&all) > pillar_bars::height(&fewer));
}

#[test]
fn a_chart_is_told_only_what_has_changed() {
    let before = comparison();
    let mut after = before.clone();
    after.cities[0].contributions = Some(vec![40.0, 20.0]);
    let draw = |comparison: &Comparison| {
        pillar_bars::pillar_bars(comparison, &theme(false), |p| p.to_string())
    };
    let change = draw(&after).since(&draw(&before)).unwrap();
    let label = |points: &str| serde_json::json!({ "formatter": points });
    assert_eq!(
        *change.value(),
        serde_json::json!({ "series": [
            { "id": "city-0", "data": [
                { "value": 40.0, "label": label("40") }, { "value": 20.0, "label": label("20") } ] },
            { "id": "city-1" },
            { "id": "city-2" },
        ] })
    );
    let fewer = Comparison {
        cities: before.cities[..2].to_vec(),
        ..before.clone()
    };
    assert_eq!(draw(&fewer).since(&draw(&before)), None);
}

fn line(name: &str, rank: u32, score: f64, contributions: Option<Vec<f64>>) -> ranking::Line {
    ranking::Line {
        name: name.to_owned(),
        row: Row {
            unit: 0,
            rank,
            gain: None,
            score,
            contributions,
        },
        is_focus: name == "Gent",
    }
}

fn drawn(lines: &[ranking::Line], is_rtl: bool) -> serde_json::Value {
    let span = Span {
        low: -10.0,
        high: 100.0,
    };
    let options = ranking::ranking(
        lines,
        span,
        &theme(is_rtl),
        |score| format!("{score:.1}"),
        |rank| format!("No. {rank}"),
    );
    options.value().clone()
}

#[test]
fn the_ranking_is_drawn_as_what_adds_to_each_score() {
    let lines = [
        line("Lund", 1, 60.0, Some(vec![45.0, 15.0])),
        line("Gent", 2, 22.0, Some(vec![30.0, -8.0])),
    ];
    let value = drawn(&lines, false);
    let series = value["series"].as_array().unwrap();
    let data: Vec<_> = series[1..].iter().map(|bars| &bars["data"]).collect();
    assert_eq!(
        data,
        [
            &serde_json::json!([45.0, 30.0]),
            &serde_json::json!([15.0, -8.0])
        ]
    );
    // Scores stand where what lies above zero ends, each as it is.
    let end = |place: usize| {
        let end = &series[0]["data"][place];
        (end["value"].as_f64(), end["label"]["formatter"].as_str())
    };
    assert_eq!(end(0), (Some(60.0), Some("60.0")));
    assert_eq!(end(1), (Some(30.0), Some("22.0")));
    let names = &value["yAxis"]["data"];
    assert!(names[0].as_str().unwrap().contains("No. 1"));
    assert_eq!(names[1]["textStyle"]["fontWeight"], "bold");
    assert_eq!(
        (&value["xAxis"]["min"], &value["xAxis"]["max"]),
        (&(-10.0).into(), &100.0.into())
    );
}

#[test]
fn scores_that_are_no_sums_are_drawn_whole_and_from_either_side() {
    let lines = [line("Lund", 1, 60.0, None), line("Gent", 2, -5.0, None)];
    for (is_rtl, side, end) in [(false, "left", "right"), (true, "right", "left")] {
        let value = drawn(&lines, is_rtl);
        let series = value["series"].as_array().unwrap();
        assert_eq!(series.len(), 2);
        assert_eq!(series[1]["data"], serde_json::json!([60.0, -5.0]));
        assert_eq!(series[0]["data"][1]["value"], 0.0);
        assert_eq!(value["yAxis"]["position"], side);
        assert_eq!(series[0]["label"]["position"], end);
        assert_eq!(value["xAxis"]["inverse"], is_rtl);
    }
}

#[test]
fn a_ranking_of_nobody_is_drawn_too() {
    let value = drawn(&[], false);
    assert_eq!(value["yAxis"]["data"], serde_json::json!([]));
    assert!(ranking::height(0) > 0.0);
}
