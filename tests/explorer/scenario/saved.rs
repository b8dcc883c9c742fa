//! What earlier and later builds saved opens.

use scenario::migrate::{Fields, STEPS, to_current};
use scenario::saved::{Scene, from_text, to_text};
use scenario::{
    AggregationChoice, Answers, Ceiling, JsonNotice, MethodChoice, PaceChoice, QualityChoice,
    ScaleChoice, Scenario, VERSION, from_json, from_query, to_json,
};
use serde_json::{Value, json};

use super::ALL_KEYS;

/// What the first version wrote: every field, once away from its default and
/// once at it.
const VERSION_1: &str = include_str!("saved_by_version_1.json");

fn fields(value: Value) -> Fields {
    let Value::Object(fields) = value else {
        panic!("{value}");
    };
    fields
}

/// The scenarios of a saved text, as JSON.
fn scenarios(text: &str) -> Vec<Fields> {
    let list: Value = serde_json::from_str(text).unwrap();
    // The first version was a bare list.
    let entries = list.get("scenes").unwrap_or(&list).as_array().unwrap();
    let scenario = |entry: &Value| fields(entry["scenario"].clone());
    entries.iter().map(scenario).collect()
}

#[test]
fn what_version_1_saved_opens_as_it_was() {
    let saved = from_text(VERSION_1).unwrap();
    // It knew neither of a stage nor of pages within others, nor of indicators
    // that are turned, nor of changes of the framework, nor of years, quality, lenses, groups, answers, plans,
    // how good figures may become or what an explanation shows.
    let all = from_query(&ALL_KEYS.replace("&turn=museums", "")).0;
    let mut all = all.in_full();
    all.edits.structure.clear();
    (all.plan, all.year, all.since, all.lens) = (None, None, None, None);
    all.scale = ScaleChoice::default();
    all.quality = QualityChoice::default();
    all.group = None;
    (all.between, all.pace) = (None, PaceChoice::default());
    (all.ceiling, all.unfold) = (Ceiling::default(), None);
    all.answers = Answers::default();
    let expected = [
        Scene::new("All".to_owned(), all),
        Scene::new("Plain".to_owned(), Scenario::default()),
    ];
    assert_eq!(saved, expected);
    let method = saved[0].scenario.method;
    assert_eq!(
        method.aggregation,
        Some(AggregationChoice::AdjustedMazziottaPareto)
    );
    assert_eq!(from_text(&to_text(&saved).unwrap()).unwrap(), saved);
}

#[test]
fn a_scenario_of_version_1_without_a_method_opens() {
    let (read, notices) = from_json(r#"{"version": 1, "aggregation": "geometric"}"#).unwrap();
    let method = MethodChoice {
        aggregation: Some(AggregationChoice::Geometric),
        ..MethodChoice::default()
    };
    assert_eq!((read.method, notices), (method, vec![]));
    let read = from_json(r#"{"version": 1}"#).unwrap();
    assert_eq!(read, (Scenario::default(), vec![]));
}

#[test]
fn migrations_are_chained_pure_and_come_to_an_end() {
    for old in scenarios(VERSION_1) {
        let mut by_steps = old.clone();
        for step in STEPS {
            by_steps = step(by_steps);
        }
        let lifted = to_current(old.clone(), 1);
        assert_eq!(lifted, by_steps);
        assert_eq!(lifted, to_current(old.clone(), 1));
        // From any version on, the same steps are left.
        let mut partly = old;
        for (version, step) in (1..).zip(STEPS) {
            assert_eq!(to_current(partly.clone(), version), lifted);
            partly = step(partly);
        }
        // Nothing is left of the current version, or of later ones.
        for version in [VERSION.into(), u64::from(VERSION) + 1, u64::MAX] {
            assert_eq!(to_current(lifted.clone(), version), lifted);
        }
    }
}

#[test]
fn a_step_moves_what_it_is_about_and_nothing_else() {
    let old = json!({"treatment": "log", "aggregation": null, "view": "map", "odd": [1]});
    let new =
        json!({"method": {"treatment": "log", "aggregation": null}, "view": "map", "odd": [1]});
    assert_eq!(STEPS[0](fields(old)), fields(new));
}

#[test]
fn the_current_version_is_written_and_read_as_it_is() {
    let (scenario, _) = from_query(ALL_KEYS);
    let text = to_json(&scenario).unwrap();
    let written: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(written["version"], VERSION);
    assert_eq!(
        to_current(fields(written.clone()), VERSION.into()),
        fields(written)
    );
    assert_eq!(from_json(&text).unwrap(), (scenario, vec![]));
}

#[test]
fn of_a_later_version_what_is_known_is_shown_and_the_rest_told() {
    let text = r#"{
        "version": 99,
        "method": {"aggregation": "geometric", "smoothing": "much"},
        "view": "hologram",
        "focus": "oslo",
        "scent": "pine"
    }"#;
    let (read, notices) = from_json(text).unwrap();
    assert_eq!(read.focus.as_deref(), Some("oslo"));
    assert_eq!(read.method.aggregation, Some(AggregationChoice::Geometric));
    assert_eq!(read.view, scenario::View::default());
    let [
        JsonNotice::Newer { found: 99 },
        JsonNotice::NotUsed { first, count: 3 },
    ] = &notices[..]
    else {
        panic!("{notices:?}");
    };
    let mut first = first.clone();
    first.sort();
    assert_eq!(first, ["scent", "smoothing", "view"]);
}

#[test]
fn what_a_later_build_saved_is_kept_whole_when_this_one_saves() {
    let later = r#"[{"name":"Later","scenario":{"version":99,"scent":"pine","focus":"oslo"}}]"#;
    let mut saved = from_text(later).unwrap();
    assert_eq!(saved[0].scenario.focus.as_deref(), Some("oslo"));
    assert_eq!(saved[0].notices.len(), 2);
    saved.insert(0, Scene::new("Own".to_owned(), Scenario::default()));
    let written = scenarios(&to_text(&saved).unwrap());
    assert_eq!(written[0]["version"], VERSION);
    assert_eq!(written[1..], scenarios(later));
}
