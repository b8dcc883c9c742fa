//! Every chart as it is drawn of shipped figures: what each must hold for a
//! reader, whichever way the page runs.

mod drawn;
mod forced;
mod lines;
mod named;
mod narrow;
mod pointed;
mod seen;
mod studied;

use std::collections::BTreeSet;

use charts::{Options, effects, multiverse};
use model::effects::Effects;
use model::robustness::multiverse::Universes;
use serde_json::{Value, json};

use drawn::drawn;
use seen::{Seen, fixed, theme};
use studied::{Studies, studied, words};

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
fn what_marks_say_is_not_left_to_the_library() {
    // Its tooltips would take names for markup, and it knows no keys.
    let seen = europe();
    let found = Studies::of(&seen);
    for (name, options) in all(&seen, &found, false) {
        assert!(!options.json().contains("\"tooltip\""), "{name}");
    }
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
    let effects = Effects::of(&seen.scored, &seen.names);
    let draw =
        |effects: &Effects| effects::weight_effects(effects, ("weight", "effect"), &theme, fixed);
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
