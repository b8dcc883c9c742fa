//! Scenes survive files and addresses, and no file, address or message can do
//! harm.

use proptest::prelude::*;
use scenario::saved::{
    MAX_CAPTION, MAX_LIST, MAX_NAME, MAX_NOTES, MAX_SCENES, Scene, ScenesError, from_file,
    from_text, to_text,
};
use scenario::talk::{
    Fragment, MAX_FRAGMENT, MAX_MESSAGE, Message, Order, StageState, TalkError, TooLong,
    channel_name, from_packed, presenter_fragment, to_fragment,
};
use scenario::{JsonNotice, Scenario, from_query};
use serde_json::json;

use super::scenario;

fn scene() -> impl Strategy<Value = Scene> {
    let name = "\\PC{0,40}[a-zé中ع]\\PC{0,30}";
    let texts = (name, "\\PC{0,200}", "(\\PC|\n|\t){0,300}");
    (texts, scenario()).prop_map(|((name, caption, notes), scenario)| {
        let mut scene = Scene::new(name, scenario);
        scene.caption = caption;
        scene.notes = notes;
        scene
    })
}

/// The packed part of a fragment with a talk.
fn packed(fragment: &str) -> &str {
    match Fragment::of(fragment) {
        Fragment::Talk(packed) => packed,
        other => panic!("{other:?}"),
    }
}

/// A talk in an address as anyone could pack it.
fn pack(value: &serde_json::Value) -> String {
    use base64::Engine as _;
    base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(value.to_string())
}

proptest! {
    #[test]
    fn a_text_gives_back_the_scenes_that_wrote_it(
        scenes in proptest::collection::vec(scene(), 0..5),
    ) {
        let text = to_text(&scenes).unwrap();
        prop_assert_eq!(from_text(&text).unwrap(), scenes);
    }

    #[test]
    fn an_address_gives_back_the_scenes_that_it_carries(
        scenes in proptest::collection::vec(scene(), 1..4),
    ) {
        let fragment = to_fragment(&scenes, true).unwrap();
        let is_plain = |c: char| c.is_ascii_alphanumeric() || "=-_".contains(c);
        prop_assert!(fragment.chars().all(is_plain), "{}", fragment);
        prop_assert_eq!(from_packed(packed(&fragment)).unwrap(), scenes.clone());
        let without = from_packed(packed(&to_fragment(&scenes, false).unwrap())).unwrap();
        for (mut scene, without) in scenes.into_iter().zip(without) {
            scene.notes.clear();
            prop_assert_eq!(without, scene);
        }
    }

    #[test]
    fn no_text_fragment_or_message_crashes(text in "\\PC{0,200}", bytes: Vec<u8>) {
        let _ = (from_text(&text), from_file(&bytes), from_packed(&text));
        if let Ok(scenes) = from_packed(&pack(&json!([1, text]))) {
            panic!("{scenes:?}");
        }
        let _ = Fragment::of(&text);
        if let Some(message) = Message::from_text(&text) {
            prop_assert_eq!(Message::from_text(&message.to_text().unwrap()), Some(message));
        }
    }
}

#[test]
fn a_file_that_is_none_of_ours_is_refused_by_what_is_wrong_with_it() {
    let scene = |name: &str| json!({"name": name, "scenario": {"version": 2}});
    let list = |scenes: serde_json::Value| json!({"version": 2, "scenes": scenes}).to_string();
    let long = |n: usize| "é".repeat(n);
    type Case = (String, fn(&ScenesError) -> bool);
    let cases: Vec<Case> = vec![
        (String::new(), |e| matches!(e, ScenesError::Shape(_))),
        ("{}".to_owned(), |e| matches!(e, ScenesError::Shape(_))),
        ("[[]]".to_owned(), |e| matches!(e, ScenesError::Shape(_))),
        ("[".repeat(100_000), |e| matches!(e, ScenesError::Shape(_))),
        (" ".repeat(MAX_LIST + 1), |e| {
            matches!(e, ScenesError::TooLong)
        }),
        (list(json!([])), |e| matches!(e, ScenesError::Empty)),
        ("[]".to_owned(), |e| matches!(e, ScenesError::Empty)),
        (json!({"version": 3, "scenes": "later"}).to_string(), |e| {
            matches!(e, ScenesError::Newer { found: 3 })
        }),
        (list(json!(vec![scene("a"); MAX_SCENES + 1])), |e| {
            matches!(e, ScenesError::TooMany { found: 101 })
        }),
        (list(json!([scene("a"), scene("  ")])), |e| {
            matches!(e, ScenesError::Texts { scene: 2 })
        }),
        (list(json!([scene(&long(MAX_NAME + 1))])), |e| {
            matches!(e, ScenesError::Texts { scene: 1 })
        }),
        (
            list(
                json!([{"name": "a", "caption": long(MAX_CAPTION + 1), "scenario": {"version": 2}}]),
            ),
            |e| matches!(e, ScenesError::Texts { scene: 1 }),
        ),
        (
            list(json!([{"name": "a", "notes": long(MAX_NOTES + 1), "scenario": {"version": 2}}])),
            |e| matches!(e, ScenesError::Texts { scene: 1 }),
        ),
        (
            list(json!([scene("a"), {"name": "b", "scenario": 7}])),
            |e| matches!(e, ScenesError::Scenario { scene: 2, .. }),
        ),
    ];
    for (text, is_expected) in cases {
        let error = from_file(text.as_bytes()).unwrap_err();
        assert!(is_expected(&error), "{error:?}");
        assert!(error.to_string().len() < 200, "{error}");
    }
    // What editors put before a file is no fault of it.
    let marked = format!("\u{feff}{}", list(json!([scene(&long(MAX_NAME))])));
    assert_eq!(from_file(marked.as_bytes()).unwrap().len(), 1);
}

#[test]
fn a_scene_keeps_what_a_later_build_wrote_until_it_shows_something_else() {
    let later = r#"{"version":2,"scenes":[{"name":"Later","notes":"Mind the time.",
        "scenario":{"version":99,"scent":"pine","focus":"oslo"}}]}"#;
    let mut scenes = from_text(later).unwrap();
    scenes[0].caption = "Oslo".to_owned();
    let text = to_text(&scenes).unwrap();
    assert!(
        text.contains("pine") && text.contains("Mind the time."),
        "{text}"
    );
    assert_eq!(from_text(&text).unwrap(), scenes);
    scenes[0].show(Scenario::default());
    assert!(!to_text(&scenes).unwrap().contains("pine"));
}

#[test]
fn a_talk_that_is_too_long_for_an_address_is_not_cut() {
    let mut scene = Scene::new("Long".to_owned(), Scenario::default());
    scene.notes = "n".repeat(MAX_NOTES);
    let scenes = vec![scene; 13];
    assert_eq!(to_fragment(&scenes, true), Err(TooLong));
    let fragment = to_fragment(&scenes, false).unwrap();
    assert!(fragment.len() < 1_000, "{}", fragment.len());
}

#[test]
fn a_talk_that_is_damaged_or_foreign_is_refused_by_what_is_wrong_with_it() {
    let scene = |name: &str| json!([name, "w=inclusion:60", "", ""]);
    let damaged = ["", "!", "AAAA", "talk", &"A".repeat(5)];
    for packed in damaged {
        let error = from_packed(packed).unwrap_err();
        assert!(matches!(error, TalkError::Damaged), "{packed}: {error:?}");
    }
    type Case = (serde_json::Value, fn(&ScenesError) -> bool);
    let cases: Vec<Case> = vec![
        (json!([2, []]), |e| {
            matches!(e, ScenesError::Newer { found: 2 })
        }),
        (json!([1, []]), |e| matches!(e, ScenesError::Empty)),
        (json!([1, vec![scene("a"); 101]]), |e| {
            matches!(e, ScenesError::TooMany { found: 101 })
        }),
        (json!([1, [scene("a"), scene("")]]), |e| {
            matches!(e, ScenesError::Texts { scene: 2 })
        }),
    ];
    for (value, is_expected) in cases {
        match from_packed(&pack(&value)) {
            Err(TalkError::Scenes(error)) => assert!(is_expected(&error), "{error:?}"),
            other => panic!("{other:?}"),
        }
    }
    let endless = "A".repeat(MAX_FRAGMENT + 1);
    let error = from_packed(&endless).unwrap_err();
    assert!(matches!(error, TalkError::Scenes(ScenesError::TooLong)));
}

#[test]
fn what_a_scene_in_an_address_gets_wrong_is_told_and_the_rest_shown() {
    let value = json!([
        1,
        [["Odd", "hue=red&norm=magic&focus=oslo&focus=rome", "", ""]]
    ]);
    let scenes = from_packed(&pack(&value)).unwrap();
    assert_eq!(scenes[0].scenario, from_query("focus=oslo").0);
    let told = |name: &str| JsonNotice::NotUsed {
        first: vec![name.to_owned()],
        count: 1,
    };
    assert_eq!(scenes[0].notices, ["hue", "norm", "focus"].map(told));
}

#[test]
fn a_fragment_asks_for_a_talk_a_window_or_a_place() {
    assert_eq!(Fragment::of("talk=AbC"), Fragment::Talk("AbC"));
    let own = presenter_fragment("0a1b");
    assert_eq!(Fragment::of(&own), Fragment::Presenter("0a1b"));
    assert_ne!(channel_name("0a1b"), channel_name("0a1c"));
    let long = presenter_fragment(&"a".repeat(33));
    for place in [
        "",
        "main",
        "presenter=",
        "presenter=../x",
        "presenter=a b",
        &long,
    ] {
        assert_eq!(Fragment::of(place), Fragment::Place, "{place}");
    }
}

#[test]
fn windows_understand_each_other_and_nobody_else() {
    let state = StageState {
        position: Some(2),
        count: 3,
        caption: "Inclusion first".to_owned(),
        next: Some("Lisbon".to_owned()),
        notes: "Slowly.".to_owned(),
        ..StageState::default()
    };
    let messages = [
        Message::Hello,
        Message::Left,
        Message::Wants(Order::Next),
        Message::Wants(Order::End),
        Message::Shows(state.clone()),
    ];
    for message in messages {
        let text = message.to_text().unwrap();
        assert_eq!(Message::from_text(&text), Some(message), "{text}");
    }
    let with = |change: fn(&mut StageState)| {
        let mut state = state.clone();
        change(&mut state);
        Message::Shows(state).to_text().unwrap()
    };
    let foreign = [
        "".to_owned(),
        "null".to_owned(),
        r#"{"wants":"explode"}"#.to_owned(),
        r#"{"wants":{"next":1}}"#.to_owned(),
        r#"{"__proto__":{}}"#.to_owned(),
        r#"{"shows":{"count":1}}"#.to_owned(),
        format!("\"hello\"{}", " ".repeat(MAX_MESSAGE)),
        "[".repeat(MAX_MESSAGE),
        with(|state| state.position = Some(4)),
        with(|state| state.position = Some(0)),
        with(|state| state.count = MAX_SCENES + 1),
        with(|state| state.caption = "c".repeat(MAX_CAPTION + 1)),
        with(|state| state.next = Some("n".repeat(MAX_CAPTION + 1))),
        with(|state| state.notes = "n".repeat(MAX_NOTES + 1)),
    ];
    for text in foreign {
        let shown: String = text.chars().take(80).collect();
        assert_eq!(Message::from_text(&text), None, "{shown}");
    }
}
