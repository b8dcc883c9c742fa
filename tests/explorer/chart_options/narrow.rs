//! What charts leave out, break or turn where they are narrow.

use charts::measure::length;
use charts::over_time::{self, Measure};
use charts::{Options, acceptability, lessons, network, waterfall, wins};
use model::engine::PillarScores;
use model::network::{Network, Picture};
use serde_json::Value;

use super::drawn::two_years;
use super::seen::{fixed, theme};
use super::studied::Studies;
use super::{all, europe, list};

/// What the library makes of a chart so wide, of the parts that depend on it.
fn at_width(options: &Options, width: f64) -> Value {
    let mut fitted = options.clone();
    for media in list(&options.value()["media"]) {
        let end = |name: &str, otherwise: f64| media["query"][name].as_f64().unwrap_or(otherwise);
        if end("minWidth", 0.0) <= width && width <= end("maxWidth", f64::INFINITY) {
            let mut option = media["option"].clone();
            for changed in option["series"].take().as_array().into_iter().flatten() {
                let series = list(&fitted.value()["series"]).iter();
                let place = series
                    .clone()
                    .position(|series| series["id"] == changed["id"]);
                let place = place.unwrap();
                fitted = fitted.with(&format!("/series/{place}"), changed.clone());
            }
            option.as_object_mut().unwrap().remove("series");
            let axes = option["yAxis"].take();
            option.as_object_mut().unwrap().remove("yAxis");
            let at = match fitted.value()["yAxis"].is_array() {
                true => "/yAxis/0",
                false => "/yAxis",
            };
            if !axes.is_null() {
                fitted = fitted.with(at, axes);
            }
            fitted = fitted.with("", option);
        }
    }
    fitted.value().clone()
}

#[test]
fn every_width_has_its_parts_once() {
    let seen = europe();
    let found = Studies::of(&seen);
    let mut n_fitted = 0;
    for (name, options) in all(&seen, &found, false) {
        let media = list(&options.value()["media"]);
        for width in [120.0, 299.5, 340.0, 479.99, 480.0, 900.0, 3_000.0] {
            let serves = |media: &&Value| {
                let end =
                    |name: &str, otherwise| media["query"][name].as_f64().unwrap_or(otherwise);
                end("minWidth", 0.0) <= width && width <= end("maxWidth", f64::INFINITY)
            };
            let keys = |media: &Value| -> Vec<String> {
                media["option"]
                    .as_object()
                    .unwrap()
                    .keys()
                    .cloned()
                    .collect()
            };
            let serving: Vec<&Value> = media.iter().filter(serves).collect();
            let sets = media.iter().map(keys);
            let n_sets = sets.collect::<std::collections::BTreeSet<_>>().len();
            assert_eq!(serving.len(), n_sets, "{name} at {width}");
            n_fitted += serving.len();
        }
    }
    assert!(n_fitted > 30);
}

#[test]
fn names_beside_rows_leave_the_larger_part_to_what_is_drawn() {
    let seen = europe();
    let mut found = Studies::of(&seen);
    let long = "King's Lynn and West Norfolk, which is long";
    found.intervals.rows[0].name = long.to_owned();
    found.acceptability.rows[0].name = long.to_owned();
    found.wins.cities[0].name = long.to_owned();
    let mut n_narrow = 0;
    for (name, options) in all(&seen, &found, false) {
        if options.value()["media"].is_null() {
            continue;
        }
        for width in [340.0, 360.0, 420.0, 1_000.0] {
            let chart = at_width(&options, width);
            let side = |side: &str| chart["grid"][side].as_f64().unwrap();
            let plot = width - side("left") - side("right");
            assert!(plot > 0.35 * width, "{name}: {plot} of {width}");
            n_narrow += 1;
        }
    }
    assert!(n_narrow > 15);
}

#[test]
fn ranks_along_an_axis_do_not_run_together() {
    let seen = europe();
    let mut found = Studies::of(&seen);
    found.intervals.rows[0].spread.high = 309;
    let charts = all(&seen, &found, false);
    let (_, options) = charts.iter().find(|(name, _)| name == "intervals").unwrap();
    for width in [300.0, 340.0, 360.0, 480.0, 640.0, 1_000.0] {
        let chart = at_width(options, width);
        let side = |side: &str| chart["grid"][side].as_f64().unwrap();
        let step = (width - side("left") - side("right")) / 309.0;
        let ticks = list(&chart["series"][0]["markLine"]["data"]);
        assert!(ticks.len() > 2);
        let mut free = f64::NEG_INFINITY;
        for tick in ticks {
            let text = tick["label"]["formatter"].as_str().unwrap();
            let half = length(text, 12.0) / 2.0;
            let middle = tick["xAxis"].as_f64().unwrap() * step;
            assert!(middle - half > free, "{text} at {width}");
            free = middle + half;
        }
    }
}

#[test]
fn cells_say_a_figure_where_it_has_room() {
    let seen = europe();
    let found = Studies::of(&seen);
    let focus = seen.highlights.focus;
    let percent = |share: f64| format!("{:.0}", 100.0 * share);
    let shares = acceptability::acceptability(
        &found.acceptability,
        focus,
        &theme(false),
        |n| n.to_string(),
        percent,
    );
    let above = wins::wins(
        &found.wins,
        focus,
        &theme(false),
        |n| n.to_string(),
        |a, b| format!("{a} {b}"),
        percent,
    );
    let counts = [found.acceptability.columns.len(), found.wins.cities.len()];
    for ((chart, n_columns), size) in [shares, above].iter().zip(counts).zip([11.0, 12.0]) {
        let mut said = Vec::new();
        for width in [250.0, 340.0, 358.0, 480.0, 800.0, 1_600.0] {
            let chart = at_width(chart, width);
            let side = |side: &str| chart["grid"][side].as_f64().unwrap();
            let cell = (width - side("left") - side("right")) / n_columns as f64;
            let has_text = chart["series"][0]["label"]["show"] == true;
            said.push(has_text);
            for datum in list(&chart["series"][0]["data"]) {
                let text = datum["label"]["formatter"].as_str().unwrap_or_default();
                assert!(!has_text || length(text, size) < cell, "{text} in {cell}");
            }
        }
        assert_eq!(said.last(), Some(&true), "{said:?}");
    }
}

#[test]
fn narrow_lessons_have_their_names_above_their_rows() {
    let row = lessons::LessonRow {
        pillar: "Wealth creation and employability".to_owned(),
        own: Some((40.0, "40".to_owned())),
        teacher: Some((60.0, "Santa Cruz de la Sierra 60".to_owned())),
    };
    let options = lessons::lessons(&[row], (0.0, 100.0), &theme(false));
    let (narrow, wide) = (at_width(&options, 360.0), at_width(&options, 700.0));
    assert_eq!(narrow["yAxis"]["axisLabel"]["inside"], true);
    assert_eq!(
        narrow["yAxis"]["data"][0],
        "Wealth creation and employability"
    );
    assert_eq!(wide["yAxis"]["axisLabel"]["inside"], false);
    assert_eq!(wide["yAxis"]["data"], options.value()["yAxis"]["data"]);
    assert_eq!(wide["grid"], options.value()["grid"]);
}

#[test]
fn no_line_of_a_name_is_broken_twice() {
    let seen = europe();
    let found = Studies::of(&seen);
    for (name, options) in all(&seen, &found, false) {
        // Lines that the library breaks end in a space, and rows do not know of them.
        for axis in super::each(&options, "yAxis") {
            assert_ne!(axis["axisLabel"]["overflow"], "break", "{name}");
        }
    }
}

#[test]
fn names_in_a_waterfall_have_no_more_lines_than_their_rows() {
    let long = "Доля взрослых, участвующих в образовании и обучении, с поправкой на пол и возраст";
    for kind in [waterfall::Kind::Pillar(0), waterfall::Kind::Indicator] {
        let row = waterfall::Row {
            name: long.to_owned(),
            from: 0.0,
            to: 1.0,
            kind,
        };
        let options = waterfall::waterfall(&[row], &theme(false), fixed);
        for width in [330.0, 360.0, 700.0, 1_000.0] {
            let chart = at_width(&options, width);
            let name = &chart["yAxis"]["data"][0];
            let n_lines = name["value"].as_str().unwrap().lines().count() as f64;
            let leading = name["textStyle"]["lineHeight"].as_f64().unwrap();
            let row = waterfall::height(2) - waterfall::height(1);
            assert!(n_lines * leading <= row, "{n_lines} lines of {leading}");
        }
    }
}

#[test]
fn heads_of_the_network_have_their_column_and_their_lines() {
    let seen = europe();
    let links = Network::new(&PillarScores::of(seen.scored.clone()), None);
    let picture = Picture::new(seen.engine(), &links, |unit| seen.scored.score(unit));
    let n_columns = picture.columns.len();
    for (name, width) in [
        ("Yorkshire and The Humber", 1_000.0),
        ("Yorkshire and The Humber", 300.0),
        ("آسيا الوسطى والجنوبية وما حولها من البلدان", 420.0),
        ("East", 360.0),
    ] {
        let setting = network::Setting {
            columns: vec![name.to_owned(); n_columns],
            names: vec![String::new(); picture.marks.len()],
            size: (width, 600.0),
            ..network::Setting::default()
        };
        let chart = network::learning_network(&picture, &setting, &theme(false));
        let spacing = (width - 64.0) / n_columns as f64;
        let top = chart.value()["grid"]["top"].as_f64().unwrap();
        let label = &chart.value()["series"][1]["data"][0]["label"];
        let text = label["formatter"].as_str().unwrap();
        assert_eq!(text.replace('\n', " "), name, "nothing is lost");
        let size = chart.value()["series"][1]["label"]["fontSize"]
            .as_f64()
            .unwrap();
        let along = text
            .lines()
            .map(|line| length(line, size))
            .fold(0.0, f64::max);
        let across = 14.0 * text.lines().count() as f64;
        let (wide, high) = match label["rotate"] == 90 {
            true => (across, along),
            false => (along, across),
        };
        assert!(wide <= spacing, "{text}: {wide} of {spacing}");
        assert!(high < top, "{text}: {high} of {top}");
        let is_hidden = &chart.value()["series"][1]["labelLayout"]["hideOverlap"];
        assert!(is_hidden.is_null(), "heads are never left out");
    }
}

#[test]
fn bands_of_years_stay_apart_and_a_narrow_chart_names_its_ends() {
    let seen = europe();
    let mut over = two_years(&seen);
    over.years = (2000..2020).map(|year| year.to_string()).collect();
    over.at = (0..20).map(f64::from).collect();
    for course in &mut over.courses {
        course.ranks = vec![Some(3); 20];
        course.ranges = vec![Some([2, 5]); 20];
    }
    let ends = [
        "Redcar and\nCleveland 1".to_owned(),
        "1 Redcar and\nCleveland".to_owned(),
    ];
    let labels = over_time::Labels {
        ends: vec![ends; over.courses.len()],
    };
    let mut widths = Vec::new();
    for width in [340.0, 1_200.0] {
        let chart = over_time::over_time(&over, Measure::Ranks, &labels, &theme(false), width);
        let value = chart.value();
        let side = |side: &str| value["grid"][side].as_f64().unwrap();
        let step = (width - side("left") - side("right")) / 1.12 / 19.0;
        let series = list(&value["series"]);
        let band = series
            .iter()
            .find(|series| series["id"] == "band-0")
            .unwrap();
        let broad = band["lineStyle"]["width"].as_f64().unwrap();
        assert!(broad <= 14.0 && broad < 0.5 * step, "{broad} of {step}");
        assert_eq!(band["lineStyle"]["type"], "solid");
        widths.push(broad);
        let years = series
            .iter()
            .find(|series| series["id"] == "years")
            .unwrap();
        let years = list(&years["data"]).iter();
        let years: Vec<&str> = years
            .map(|y| y["label"]["formatter"].as_str().unwrap())
            .collect();
        assert_eq!((years[0], years[years.len() - 1]), ("2000", "2019"));
        let is_narrow = width < 480.0;
        assert_eq!(chart.json().contains("Cleveland 1"), !is_narrow);
        assert!(!is_narrow || side("left") < 20.0);
    }
    assert!(widths[0] < widths[1]);
}

#[test]
fn a_profile_is_as_large_as_its_place_allows() {
    let seen = europe();
    let whole = scenario::shares::Percent::whole(16);
    let comparison = model::compare::Comparison::new(
        &seen.scored,
        &seen.highlights.compared,
        &vec![whole; seen.engine().pillars().len()],
        &seen.names,
    );
    let radius = |width: f64| {
        let chart = charts::profile::profile(&comparison, &theme(false), width, fixed);
        chart.value()["radar"]["radius"].as_f64().unwrap()
    };
    assert!(radius(358.0) >= 80.0, "{}", radius(358.0));
    assert_eq!(radius(700.0), 170.0);
}
