//! What charts tell apart where colours are few: forced ones, and shades of one.

use charts::over_time::{self, Measure};
use charts::{Theme, coverage};
use model::correlations::Correlations;
use model::coverage::State;
use scenario::{CorrelationChoice, MatrixLevel};
use serde_json::{Value, json};

use super::drawn::two_years;
use super::seen::{fixed, theme};
use super::studied::Studies;
use super::{all, europe, list};
use crate::palette::{colours, contrast, linear};

#[test]
fn a_city_has_the_same_dash_in_every_chart_where_colours_are_forced() {
    let seen = europe();
    let mut over = two_years(&seen);
    let labels = over_time::Labels::default();
    let dashes = |over: &model::over_time::OverTime| -> Vec<Value> {
        let chart = over_time::over_time(over, Measure::Ranks, &labels, &theme(false), 600.0);
        let chart = chart.told_apart("ink", "paper");
        let series = list(&chart.value()["series"]).iter();
        let cities = series.filter(|series| series["id"].as_str().unwrap().starts_with("city"));
        cities
            .map(|city| city["lineStyle"]["type"].clone())
            .collect()
    };
    let plain = dashes(&over);
    over.courses[0].ranges = vec![Some([2, 5]); 2];
    assert_eq!(dashes(&over), plain);
    assert!(plain.contains(&json!("dashed")));
    // Thick lines are bars, and are never dashed.
    let found = Studies::of(&seen);
    let charts = all(&seen, &found, false);
    let (_, options) = charts.iter().find(|(name, _)| name == "influence").unwrap();
    let told = options.clone().told_apart("ink", "paper");
    let lines = list(&told.value()["series"]).iter();
    for line in lines.filter(|series| series["type"] == "line") {
        assert_eq!(line["lineStyle"]["type"], "solid", "{}", line["id"]);
    }
}

#[test]
fn correlations_keep_their_signs_where_colours_are_forced() {
    let seen = europe();
    for level in [MatrixLevel::Pillars, MatrixLevel::Indicators] {
        let matrix =
            Correlations::new(&seen.scored, level, CorrelationChoice::Pearson, &seen.names);
        let draw = charts::correlations::correlation;
        let chart = draw(
            &matrix,
            &theme(false),
            false,
            |n: usize| n.to_string(),
            fixed,
        );
        let told = chart.told_apart("ink", "paper").value().clone();
        let has_figures = told["series"][0]["label"]["show"] == true;
        assert_eq!(has_figures, level == MatrixLevel::Pillars);
        let colours = &told["visualMap"][0]["inRange"]["color"];
        let top = if has_figures { "paper" } else { "ink" };
        assert_eq!(*colours, json!(["paper", "paper", top]));
        assert_eq!(told["series"][0]["itemStyle"]["borderColor"], "ink");
        for cell in list(&told["series"][0]["data"]) {
            let is_below = cell["value"][2].as_f64().is_some_and(|value| value < 0.0);
            assert!(
                !is_below || cell["label"]["formatter"].is_string(),
                "{cell}"
            );
        }
    }
}

#[test]
fn states_of_figures_are_told_apart_in_light_and_in_dark() {
    let tokens = std::fs::read_to_string(crate::common::root().join("style/tokens.css")).unwrap();
    for is_dark in [false, true] {
        let one = |property: &str| colours(&tokens, property, is_dark)[0].clone();
        let rgb = |property: &str| {
            let hex = one(property);
            let part = |at: usize| u8::from_str_radix(&hex[at..at + 2], 16).unwrap();
            format!("rgb({}, {}, {})", part(1), part(3), part(5))
        };
        let theme = Theme {
            paper: rgb("--paper"),
            ink: rgb("--ink"),
            track: rgb("--track"),
            proxy: rgb("--hue-1"),
            filled: rgb("--hue-5"),
            ..Theme::default()
        };
        let seen = |colour: &str| {
            let parts = colour.trim_start_matches("rgb(").trim_end_matches(')');
            let parts: Vec<u8> = parts
                .split(", ")
                .map(|part| part.parse().unwrap())
                .collect();
            linear(&format!(
                "#{:02x}{:02x}{:02x}",
                parts[0], parts[1], parts[2]
            ))
        };
        let shown = State::ALL.map(|state| seen(&coverage::colour(state, &theme)));
        for (place, &state) in shown.iter().enumerate() {
            for &other in &shown[..place] {
                // Four shades and the paper share less than 21 to 1.
                let found = contrast(state, other);
                assert!(found >= 1.75, "{place}, {is_dark}: {found}");
            }
        }
        assert!(
            contrast(shown[0], shown[3]) >= 7.0,
            "what is missing stands out"
        );
        assert!(contrast(shown[0], seen(&theme.paper)) >= 1.45);
    }
}
