//! What an embedded page and the page around it say to each other: every
//! request is read, nothing else is, and the host's half knows the same words.

use std::collections::BTreeSet;
use std::fs;

use proptest::prelude::*;
use protocol::schema::{ATTRIBUTES, EVENTS, MEMBERS, MESSAGES, REQUESTS};
use protocol::{Code, Refused, Request, Style, TOKENS, Unread, read};
use scenario::{Scenario, address_keys, to_query};
use serde_json::{Map, Value, json};

use crate::common::root;

fn message(kind: &str, payload: Value) -> Value {
    json!({ "type": kind, "id": 7, "payload": payload, "version": 1 })
}

/// A payload that each request can carry.
fn sound() -> [(&'static str, Value); 8] {
    [
        ("lci/hello", json!({ "style": { "accent": "#1a4f8b" } })),
        ("lci/get-scenario", json!({})),
        ("lci/set-scenario", json!({ "scenario": { "version": 2 } })),
        ("lci/update", json!({ "keys": { "view": "map" } })),
        ("lci/get-results", json!({})),
        (
            "lci/export-image",
            json!({ "view": "map", "format": "svg" }),
        ),
        ("lci/reset", json!({})),
        ("lci/set-style", json!({ "style": {} })),
    ]
}

#[test]
fn every_request_is_read_and_documented() {
    for (kind, payload) in sound() {
        let read = read(message(kind, payload)).unwrap();
        assert_eq!(read.id, 7, "{kind}");
    }
    let documented: Vec<&str> = REQUESTS.iter().map(|request| request.name).collect();
    assert_eq!(documented, sound().map(|(kind, _)| kind));
}

#[test]
fn what_is_no_request_is_told_apart() {
    let refused = |why| Err(Unread::Refused { id: 7, why });
    for (value, expected) in [
        (json!(null), Err(Unread::NotOurs)),
        (json!("lci/hello"), Err(Unread::NotOurs)),
        (json!(["lci/hello"]), Err(Unread::NotOurs)),
        (json!({ "type": "webpackOk" }), Err(Unread::NotOurs)),
        (json!({ "type": "lci/hello" }), Err(Unread::Malformed)),
        (
            json!({ "type": "lci/hello", "id": -1, "payload": {}, "version": 1 }),
            Err(Unread::Malformed),
        ),
        (
            json!({ "type": "lci/hello", "id": 1.5, "payload": {}, "version": 1 }),
            Err(Unread::Malformed),
        ),
        (
            json!({ "type": "lci/hello", "id": 1_u64 << 53, "payload": {}, "version": 1 }),
            Err(Unread::Malformed),
        ),
        (
            json!({ "type": "lci/hello", "id": 1, "payload": [], "version": 1 }),
            Err(Unread::Malformed),
        ),
        (
            json!({ "type": "lci/hello", "id": 1, "payload": {}, "version": 1, "__proto__": {} }),
            Err(Unread::Malformed),
        ),
        (
            json!({ "type": "lci/hello", "id": 7, "payload": {}, "version": 2 }),
            refused(Refused::OtherVersion),
        ),
        (message("lci/", json!({})), refused(Refused::Unknown)),
        (message("lci/reply", json!({})), refused(Refused::Unknown)),
        (message("lci/update", json!({})), refused(Refused::Payload)),
        (
            message(
                "lci/update",
                json!({ "keys": { "view": { "a": { "b": 1 } } } }),
            ),
            refused(Refused::Payload),
        ),
        (
            message(
                "lci/get-results",
                json!({ "__proto__": { "polluted": true } }),
            ),
            refused(Refused::Payload),
        ),
        (
            message(
                "lci/hello",
                json!({ "style": { "accent": "url(//example.org)" } }),
            ),
            refused(Refused::Payload),
        ),
        (
            message(
                "lci/set-style",
                json!({ "style": { "constructor": "red" } }),
            ),
            refused(Refused::Payload),
        ),
    ] {
        assert_eq!(read(value.clone()).map(|_| ()), expected, "{value}");
    }
}

#[test]
fn settings_are_written_as_texts_numbers_lists_and_objects() {
    let keys = json!({
        "weights": { "political": 25, "learning": 12.5 },
        "cities": ["oslo", "rome"],
        "goal": 3,
        "view": "city",
        "focus": null,
    });
    let read = read(message("lci/update", json!({ "keys": keys }))).unwrap();
    let Request::Update(keys) = read.request else {
        panic!("{read:?}");
    };
    let before = Scenario {
        focus: Some("oslo".to_owned()),
        ..Scenario::default()
    };
    assert_eq!(
        to_query(&keys.onto(&before).unwrap()),
        "w=learning:12.5,political:25&cities=oslo,rome&goal=3&view=city"
    );
}

#[test]
fn looks_set_what_they_name_and_leave_the_rest() {
    let Value::Object(given) = json!({ "text": " #111 ", "font": "Georgia, serif", "line": "" })
    else {
        panic!();
    };
    let style = Style::read(&given).unwrap();
    let set: Vec<_> = style
        .properties()
        .filter_map(|(name, value)| Some((name, value?)))
        .collect();
    assert_eq!(set, [("--ink", "#111"), ("--sans", "Georgia, serif")]);
    let all: BTreeSet<&str> = TOKENS
        .iter()
        .flat_map(|token| token.sets)
        .copied()
        .collect();
    assert_eq!(
        style.properties().count(),
        all.len(),
        "a property is set twice"
    );
    let tokens = fs::read_to_string(root().join("style/tokens.css")).unwrap();
    for property in all {
        assert!(tokens.contains(&format!("{property}:")), "{property}");
    }
}

/// Whether the host may give a property this value.
fn may_be(name: &str, value: &str) -> bool {
    let given = Map::from_iter([(name.to_owned(), Value::from(value))]);
    Style::read(&given).is_ok()
}

#[test]
fn colours_are_written_out() {
    for sound in [
        "#fff",
        "#1a4f8bcc",
        "rebeccapurple",
        "rgb(26 79 139 / 50%)",
        "rgba(26, 79, 139, 0.5)",
        "oklch(0.6 0.1 250deg)",
        "color(display-p3 1 0.5 0)",
        "light-dark(#fff, #000)",
        "light-dark(rgb(1, 2, 3), hsl(1, 2%, 3%))",
    ] {
        assert!(may_be("accent", sound), "{sound}");
    }
    for unsound in [
        "url(https://example.org/)",
        "#ff",
        "red;background:url(a)",
        "var(--paper)",
        "rgb(1,2,3) url(x)",
        "rgb(var(--a))",
        "image-set(\"a\")",
        "light-dark(#fff)",
        "light-dark(#fff, url(a))",
        "red/**/",
        "\\75rl(a)",
        "rgb()",
        "expression(alert(1))",
    ] {
        assert!(!may_be("accent", unsound), "{unsound}");
    }
    assert!(!may_be("accent", &"a".repeat(1_000)));
}

#[test]
fn fonts_are_names() {
    for sound in [
        "Georgia, serif",
        "\"Noto Sans\", 'Gill Sans', system-ui",
        "微软雅黑",
    ] {
        assert!(may_be("font", sound), "{sound}");
    }
    for unsound in [
        "url(a)",
        "a;b",
        "'a",
        "a\\b",
        "a,,b",
        "\"a\"b\"",
        "a}b{",
        "var(--sans)",
    ] {
        assert!(!may_be("font", unsound), "{unsound}");
    }
}

#[test]
fn every_key_of_an_address_is_an_attribute_but_those_that_choose_the_page() {
    let keys: BTreeSet<&str> = ATTRIBUTES.iter().filter_map(|known| known.key).collect();
    let mut wanted: BTreeSet<&str> = address_keys().into_iter().collect();
    // An embedded page is one, and is not on stage.
    for of_page in ["embed", "present"] {
        assert!(wanted.remove(of_page), "{of_page}");
    }
    assert_eq!(keys, wanted);
}

/// The strings of a list that is written as `…"a b c".split(" ")…` lines.
fn words_between(source: &str, start: &str, end: &str) -> Vec<String> {
    let (_, rest) = source.split_once(start).unwrap();
    let (list, _) = rest.split_once(end).unwrap();
    let quoted = list.split('"').skip(1).step_by(2);
    let words = quoted.flat_map(|text| text.split_whitespace());
    words.map(str::to_owned).collect()
}

#[test]
fn the_element_knows_these_words_and_no_others() {
    let script = fs::read_to_string(root().join("public/embed.js")).unwrap();
    let types = fs::read_to_string(root().join("public/embed.d.ts")).unwrap();
    let settings = ATTRIBUTES.iter().filter(|known| known.key.is_some());
    let settings: Vec<&str> = settings.map(|known| known.name).collect();
    let is_split = |word: &String| word != " ";
    let known: Vec<String> = words_between(&script, "const SETTINGS = [", "];")
        .into_iter()
        .filter(is_split)
        .collect();
    assert_eq!(known, settings);
    for attribute in ATTRIBUTES {
        if let Some(key) = attribute.key.filter(|&key| key != attribute.name) {
            let pair = [attribute.name, key].map(|word| format!("\"{word}\""));
            let plain = format!("{}: {}", attribute.name, pair[1]);
            let quoted = format!("{}: {}", pair[0], pair[1]);
            assert!(
                script.contains(&plain) || script.contains(&quoted),
                "{attribute:?}"
            );
        }
    }
    let own: Vec<&str> = ATTRIBUTES
        .iter()
        .filter(|known| known.key.is_none())
        .map(|known| known.name)
        .collect();
    let observed = words_between(&script, "observedAttributes = [", "];");
    assert_eq!(observed, [&own[..], &["style", "class"]].concat());
    let looks: Vec<&str> = TOKENS.iter().map(|token| token.name).collect();
    assert_eq!(words_between(&script, "const STYLE = ", ".split"), looks);
    for token in looks {
        assert!(types.contains(&format!("`--lci-{token}`")), "{token}");
    }
    for request in REQUESTS {
        let word = request.name.trim_start_matches("lci/");
        assert!(script.contains(&format!("\"{word}\"")), "{word}");
    }
    for said in MESSAGES {
        assert!(
            script.contains(said.name.trim_start_matches("lci/")),
            "{said:?}"
        );
    }
    for event in EVENTS {
        assert!(
            types.contains(&format!("\"{}\": CustomEvent", event.name)),
            "{event:?}"
        );
    }
    for member in MEMBERS {
        assert!(
            types.contains(&format!("{}(", member.name))
                || types.contains(&format!(" {}: ", member.name)),
            "{member:?}"
        );
        assert!(
            script.contains(&format!("  {}(", member.name))
                || script.contains(&format!("  get {}(", member.name)),
            "{member:?}"
        );
    }
    for (code, sentence) in Code::ALL {
        let word = serde_json::to_value(code).unwrap();
        assert!(types.contains(&format!("| {word}")), "{word}");
        assert!(sentence.ends_with('.'), "{word}");
    }
}

fn garbage() -> impl Strategy<Value = Value> {
    let names = proptest::sample::select(vec![
        "type",
        "id",
        "payload",
        "version",
        "keys",
        "style",
        "scenario",
        "view",
        "format",
        "__proto__",
        "constructor",
        "w",
        "accent",
        "data",
        "x",
    ]);
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::Bool),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        ".{0,12}".prop_map(Value::from),
        proptest::sample::select(REQUESTS).prop_map(|request| Value::from(request.name)),
        proptest::sample::select(vec!["map", "svg", "#fff", "political:1", "lci/", "lci/x"])
            .prop_map(Value::from),
    ];
    leaf.prop_recursive(5, 40, 6, move |inner| {
        let fields = proptest::collection::vec((names.clone(), inner.clone()), 0..5);
        prop_oneof![
            proptest::collection::vec(inner, 0..5).prop_map(Value::Array),
            fields.prop_map(|fields| {
                let fields = fields
                    .into_iter()
                    .map(|(name, value)| (name.to_owned(), value));
                Value::Object(fields.collect::<Map<_, _>>())
            }),
        ]
    })
}

/// A message of ours with something odd in it.
fn nearly_sound() -> impl Strategy<Value = Value> {
    let kind = proptest::sample::select(REQUESTS);
    (kind, any::<u32>(), garbage(), 0..3_u8).prop_map(|(request, id, payload, version)| {
        json!({ "type": request.name, "id": id, "payload": payload, "version": version })
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn whatever_is_said_is_read_or_refused(value in prop_oneof![garbage(), nearly_sound()]) {
        let Ok(message) = read(value) else {
            return Ok(());
        };
        match message.request {
            // A change that is made could have come from an address.
            Request::Update(keys) | Request::Reset(Some(keys)) => {
                if let Ok(scenario) = keys.onto(&Scenario::default()) {
                    let (again, notices) = scenario::from_query(&to_query(&scenario));
                    prop_assert_eq!(again, scenario);
                    prop_assert_eq!(notices, vec![]);
                }
            }
            Request::SetScenario(value) => {
                if let Ok((scenario, _)) = scenario::from_value(value) {
                    let (again, _) = scenario::from_query(&to_query(&scenario));
                    prop_assert_eq!(again, scenario);
                }
            }
            Request::Hello { style } | Request::SetStyle(style) => {
                for (_, value) in style.properties() {
                    let signs: &[char] = &[';', '{', '}', ':', '\\', '<', '@'];
                    let value = value.unwrap_or_default();
                    let is_odd = value.contains("url") || value.contains(signs);
                    prop_assert!(!is_odd, "{}", value);
                }
            }
            Request::GetScenario
            | Request::GetResults
            | Request::ExportImage { .. }
            | Request::Reset(None) => {}
        }
    }
}
