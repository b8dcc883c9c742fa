//! No address, no saved text and no number can do harm, or make a long report.

use std::fs;

use i18n::{Numerals, Texts, json_notice_sentence, query_notice_sentence};
use model::unknown::{unknown_names, weightless};
use proptest::prelude::*;
use scenario::{
    BadValue, DataRef, JsonNotice, Language, QueryNotice, Scenario, ScenarioError, VERSION,
    WeightMap, from_json, from_query, shares, to_json, to_query,
};

use super::{ALL_KEYS, scenario};

fn texts(language: Language) -> Texts {
    let folder = crate::common::root().join("public/i18n");
    let source = fs::read_to_string(folder.join(format!("{}.ftl", language.word()))).unwrap();
    Texts::new(language, &source, Numerals::default()).unwrap()
}

/// An address that gets everything wrong that can be got wrong, often.
fn worst() -> String {
    let unknown = (0..2_000).map(|n| format!("key{n}=1"));
    let bad = ALL_KEYS
        .split('&')
        .filter_map(|pair| pair.split('=').next());
    let bad = bad.map(|key| format!("{key}=%00"));
    let again = ALL_KEYS.split('&').map(str::to_owned);
    unknown
        .chain(bad)
        .chain(again)
        .collect::<Vec<_>>()
        .join("&")
}

#[test]
fn two_thousand_unknown_keys_are_one_notice_that_counts() {
    let query: Vec<String> = (0..2_000).map(|n| format!("key{n}=1")).collect();
    let notice = QueryNotice::UnknownKeys {
        first: ["key0", "key1", "key2"].map(str::to_owned).to_vec(),
        count: 2_000,
    };
    assert_eq!(
        from_query(&query.join("&")),
        (Scenario::default(), vec![notice])
    );
    // What stands a thousand times is one thing.
    let (_, notices) = from_query(&"hue=red&".repeat(1_000));
    assert!(
        matches!(notices[..], [QueryNotice::UnknownKeys { count: 1, .. }]),
        "{notices:?}"
    );
}

#[test]
fn the_worst_address_is_told_in_three_sentences_in_every_language() {
    let (read, notices) = from_query(&worst());
    assert_eq!(read, Scenario::default());
    let counts: Vec<usize> = notices
        .iter()
        .map(|notice| match notice {
            QueryNotice::UnknownKeys { first, count } => {
                assert!(first.len() < 5);
                *count
            }
            QueryNotice::BadValues { first, count } => {
                assert!(first.len() < 5);
                *count
            }
            QueryNotice::RepeatedKeys { first, count } => {
                assert!(first.len() < 5);
                *count
            }
            QueryNotice::TooLong => panic!("too long"),
        })
        .collect();
    assert_eq!(counts, [2_000, 54, 54]);
    for &language in Language::ALL {
        let texts = texts(language);
        let told = [("key0", "2"), ("data", "54"), ("data", "54")];
        for (notice, (name, count)) in notices.iter().zip(told) {
            let sentence = query_notice_sentence(&texts, notice);
            assert!(sentence.chars().count() < 200, "{language:?}: {sentence}");
            assert!(sentence.contains(name), "{language:?}: {sentence}");
            assert!(sentence.contains(count), "{language:?}: {sentence}");
            assert!(sentence.contains('…'), "{language:?}: {sentence}");
        }
    }
}

#[test]
fn one_thing_is_told_as_one_and_several_in_their_number() {
    let english = texts(Language::English);
    let told = |query: &str| {
        let notices = from_query(query).1;
        let sentence = |notice| query_notice_sentence(&english, notice);
        notices.iter().map(sentence).collect::<Vec<_>>().join("|")
    };
    assert_eq!(
        told("hue=1"),
        "This address has a setting “hue” that this explorer does not know. It was ignored."
    );
    assert_eq!(
        told("hue=1&tint=2"),
        "This address has 2 settings that this explorer does not know (hue, tint). \
         They were ignored."
    );
    assert_eq!(
        told("norm=magic"),
        "The setting “norm” in this address cannot be “magic”. The default is shown."
    );
    assert_eq!(
        told("norm=magic&agg=&view=up&lang=xx"),
        "4 settings in this address have values that they cannot have \
         (norm=magic, agg=, view=up, …). Their defaults are shown."
    );
    assert_eq!(
        told("x=a&x=b&y=a&y=b&y=c"),
        "2 settings appear more than once in this address (x, y). The first value of each is used."
    );
    let russian = texts(Language::Russian);
    let keys = |count: usize| QueryNotice::UnknownKeys {
        first: vec!["a".to_owned()],
        count,
    };
    for (count, form) in [
        (21, "21 настройка,"),
        (3, "3 настройки,"),
        (5, "5 настроек,"),
    ] {
        let sentence = query_notice_sentence(&russian, &keys(count));
        assert!(sentence.contains(form), "{sentence}");
    }
}

#[test]
fn what_a_saved_view_gets_wrong_has_a_sentence_in_every_language() {
    let (_, notices) = from_json(r#"{"version":99,"a":1,"b":2,"c":3,"d":4}"#).unwrap();
    for &language in Language::ALL {
        let texts = texts(language);
        let sentences: Vec<_> = notices
            .iter()
            .map(|notice| json_notice_sentence(&texts, notice))
            .collect();
        assert_eq!(sentences.len(), 2);
        assert!(sentences[0].contains(' ') || language == Language::Chinese);
        assert!(
            sentences[1].contains("a") && sentences[1].contains('4') && sentences[1].contains('…'),
            "{language:?}: {sentences:?}"
        );
    }
}

#[test]
fn names_that_other_languages_give_a_meaning_are_names() {
    for name in [
        "__proto__",
        "constructor",
        "toString",
        "hasOwnProperty",
        "null",
        "undefined",
    ] {
        let query = format!("w={name}:1&baseline={name}:2&focus={name}&x={name}&brush={name}:0:1");
        let (read, notices) = from_query(&query);
        assert_eq!(notices, []);
        assert_eq!(read.weights, WeightMap::from([(name.to_owned(), 1.0)]));
        assert_eq!(to_query(&read), query);
        assert_eq!(from_json(&to_json(&read).unwrap()).unwrap(), (read, vec![]));
        let (read, notices) = from_query(&format!("{name}=1"));
        assert_eq!(read, Scenario::default());
        assert!(
            matches!(&notices[..], [QueryNotice::UnknownKeys { first, .. }] if first == &[name]),
            "{notices:?}"
        );
        let json = format!(r#"{{"version":{VERSION},"{name}":{{"focus":"oslo"}}}}"#);
        let (read, notices) = from_json(&json).unwrap();
        assert_eq!(read, Scenario::default());
        assert!(
            matches!(&notices[..], [JsonNotice::NotUsed { first, .. }] if first == &[name]),
            "{notices:?}"
        );
    }
}

#[test]
fn tiny_and_huge_numbers_keep_an_address_that_can_be_read() {
    let weights: Vec<String> = (0..1_500).map(|n| format!("a{n}:5e-324")).collect();
    let query = format!("w={}", weights.join(","));
    let (read, notices) = from_query(&query);
    assert_eq!((read.weights.len(), notices), (1_500, vec![]));
    let written = to_query(&read);
    assert_eq!(written.len(), query.len());
    assert_eq!(from_query(&written), (read, vec![]));
    for query in [
        "edit=oslo:museums:1.7976931348623157e308",
        "brush=glci:-1e-300:1e300",
        "w=a:1e-40",
    ] {
        assert_eq!(to_query(&from_query(query).0), query);
    }
    // What people write stays as people write it.
    for query in [
        "w=a:0.000001",
        "w=a:1000000000",
        "brush=glci:-1000000000000:0.1",
    ] {
        assert_eq!(to_query(&from_query(query).0), query);
    }
}

#[test]
fn lists_have_an_end() {
    let many = |count: usize| (0..count).map(|n| format!("a{n}")).collect::<Vec<_>>();
    for key in ["locks", "include"] {
        let (read, notices) = from_query(&format!("{key}={}", many(2_000).join(",")));
        assert_eq!(read.locks.len() + read.include.len(), 2_000);
        assert_eq!(notices, []);
        let (read, notices) = from_query(&format!("{key}={}", many(2_001).join(",")));
        assert_eq!(read, Scenario::default());
        assert_eq!(notices.len(), 1);
    }
    // The same id again makes a list no longer.
    let again = "a,".repeat(20_000) + "b";
    let (read, notices) = from_query(&format!("pins={again}"));
    assert_eq!(
        (read.pins, notices),
        (vec!["a".to_owned(), "b".to_owned()], vec![])
    );
    for (key, most) in [("cities", 6), ("pins", 6)] {
        let (_, notices) = from_query(&format!("{key}={}", many(most + 1).join(",")));
        assert!(
            matches!(notices[..], [QueryNotice::BadValues { .. }]),
            "{key}"
        );
    }
}

#[test]
fn what_a_data_set_lacks_is_named_once_in_a_fixed_order() {
    let folder = crate::common::root().join("public/data/european-cities-2019");
    let file = |name: &str| fs::read(folder.join(name)).unwrap();
    let files = data::Files {
        cities: file("cities.csv"),
        framework: file("framework.csv"),
        values: file("values.csv"),
    };
    let descriptor = data::package::read_descriptor(&file("datapackage.json")).unwrap();
    let package = data::read(descriptor, &files).unwrap();
    let unknown = |query: &str| unknown_names(&from_query(query).0, &package);
    let known = "w=political:1&baseline=learning:1&locks=inclusion&ahp=learning:political:3\
        &bwm=learning,political&swing=learning:1&points=political:1&order=learning&include=oslo&cities=rome,oslo\
        &pair=oslo,rome&focus=rome&principle=learning&sort=pillar:learning&pins=oslo&x=population\
        &y=learning&brush=learning:0:1&add=atlantis:Atlantis:oslo&edit=oslo:museums:1";
    assert_eq!(unknown(known), Vec::<String>::new());
    // An added city is one of the data set's.
    assert_eq!(
        unknown("add=atlantis:Atlantis&focus=atlantis"),
        Vec::<String>::new()
    );
    let lacking = "w=e1:1&baseline=e2:1&locks=e3&swing=e7:1&principle=e4&brush=e5:0:1&sort=pillar:e6&x=m1\
        &y=m2&cities=c1&include=c2&pins=c3&pair=c4,c5&focus=c6&edit=c7:i1:1";
    let names = "e1 e2 e3 e7 e4 e5 e6 m1 m2 c1 c2 c3 c4 c5 c6 c7 i1";
    assert_eq!(unknown(lacking).join(" "), names);
    assert_eq!(
        unknown("w=e1:1&baseline=e1:1&locks=e1&focus=e1&x=e1"),
        ["e1"]
    );
}

#[test]
fn a_file_without_a_name_has_an_address() {
    for name in ["", "\n", "\u{0}\u{1}"] {
        let scenario = Scenario {
            data: DataRef::file(name),
            ..Scenario::default()
        };
        assert_eq!(from_query(&to_query(&scenario)), (scenario, vec![]));
    }
}

#[test]
fn json_that_is_no_scenario_is_refused() {
    for text in [
        "",
        "{",
        "[1",
        "{} {}",
        r#"{"version":2,"weights":{"a":1e999}}"#,
        &"[".repeat(100_000),
        &format!(r#"{{"version":2,"data":{}"#, "[".repeat(100_000)),
        &r#"{"version":"#.repeat(100_000),
    ] {
        let is_refused = matches!(from_json(text), Err(ScenarioError::Shape(_)));
        assert!(is_refused, "{}", text.chars().take(40).collect::<String>());
    }
    for text in [
        "{}",
        "null",
        "[]",
        r#""version""#,
        r#"{"version":0}"#,
        r#"{"version":-1}"#,
        r#"{"version":1.5}"#,
        r#"{"version":"2"}"#,
        r#"{"version":1e300}"#,
        r#"{"version":[[[[2]]]]}"#,
    ] {
        assert!(
            matches!(from_json(text), Err(ScenarioError::NoVersion)),
            "{text}"
        );
    }
}

#[test]
fn what_a_saved_text_gets_wrong_falls_back_alone() {
    let deep = format!("{}{}", "[".repeat(100), "]".repeat(100));
    let many: Vec<String> = (0..2_001).map(|n| format!(r#""a{n}""#)).collect();
    for (name, value) in [
        ("data", r#""../../etc/passwd""#),
        ("data", &deep),
        ("data", r#""javascript:alert(1)""#),
        ("sha", r#""x""#),
        ("method", "[]"),
        ("method", r#"{"aggregation":"magic"}"#),
        ("weights", r#"{"a":-1}"#),
        ("weights", r#"{"a":1e300}"#),
        ("weights", r#"{"a:b":1}"#),
        ("weights", r#"{"":1}"#),
        ("baseline", r#"{"a":"1"}"#),
        ("locks", r#"["a,b"]"#),
        ("locks", &format!("[{}]", many.join(","))),
        (
            "answers",
            r#"{"ahp":[{"first":"a","second":"a","times":3}]}"#,
        ),
        (
            "answers",
            r#"{"ahp":[{"first":"a","second":"b","times":1}]}"#,
        ),
        (
            "answers",
            r#"{"ahp":[{"first":"a","second":"b","times":3},{"first":"b","second":"a","times":3}]}"#,
        ),
        ("answers", r#"{"ahp":[{"first":"a"}]}"#),
        ("answers", r#"{"bwm":{"best":"a","worst":"a"}}"#),
        ("answers", r#"{"bwm":{"from_best":{"a":10}}}"#),
        ("answers", r#"{"bwm":{"to_worst":{"a:b":1}}}"#),
        ("answers", r#"{"swing":{"a":101}}"#),
        ("answers", r#"{"points":{"a":-1}}"#),
        ("answers", r#"{"order":{"places":["a","a"]}}"#),
        ("answers", r#"{"order":{"places":["a",""]}}"#),
        ("answers", r#"{"order":{"rule":"fair"}}"#),
        ("include", r#"["a\u0000"]"#),
        ("focus", r#""""#),
        ("goal", "0"),
        ("goal", "-1"),
        ("goal", "1e30"),
        ("goal", "99999999999"),
        ("cities", r#"["a","b","c","d","e","f","g"]"#),
        ("pair", r#"["a","a"]"#),
        ("pair", r#"["a"]"#),
        ("filter", r#"{"column":"a:b","label":"c"}"#),
        ("filter", r#"{"column":"a","label":""}"#),
        ("vary", r#"["moon"]"#),
        ("sort", r#""pillar:""#),
        ("pins", r#"["a","b","c","d","e","f","g"]"#),
        ("view", "7"),
        ("brush", r#"{"a":[2,1]}"#),
        ("brush", r#"{"a":[1]}"#),
        ("lang", r#""xx""#),
        (
            "edits",
            r#"{"figures":[{"city":"","indicator":"a","value":1}]}"#,
        ),
        ("edits", r#"{"cities":[{"id":"a","name":" "}]}"#),
    ] {
        let text = format!(r#"{{"version":{VERSION},"theme":"dark","{name}":{value}}}"#);
        let (read, notices) = from_json(&text).unwrap();
        let expected = Scenario {
            theme: scenario::ThemeChoice::Dark,
            ..Scenario::default()
        };
        assert_eq!(read, expected, "{name}");
        assert!(
            matches!(notices[..], [JsonNotice::NotUsed { count: 1, .. }]),
            "{name}: {notices:?}"
        );
    }
}

#[test]
fn what_is_said_twice_in_a_saved_text_is_said_last() {
    let text = format!(r#"{{"version":{VERSION},"goal":1,"goal":2,"version":{VERSION}}}"#);
    let (read, notices) = from_json(&text).unwrap();
    assert_eq!((read.goal, notices), (Some(2), vec![]));
}

/// Values that fit some field, or none.
fn value() -> impl Strategy<Value = serde_json::Value> {
    use serde_json::{Value, json};
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        ".{0,6}".prop_map(Value::from),
        proptest::sample::select(&["none", "near", "oslo", "agg", "-name", "10", "a:b"][..])
            .prop_map(Value::from),
        Just(json!({"column": "a", "label": "b:c"})),
    ];
    leaf.prop_recursive(2, 12, 4, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            proptest::collection::btree_map(".{0,3}", inner, 0..4)
                .prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    })
}

proptest! {
    #[test]
    fn whatever_json_is_read_an_address_can_say(
        scenario in scenario(),
        changes in proptest::collection::vec((any::<prop::sample::Index>(), value()), 0..6),
    ) {
        let mut json: serde_json::Value =
            serde_json::from_str(&to_json(&scenario).unwrap()).unwrap();
        let names: Vec<String> = json.as_object().unwrap().keys().cloned().collect();
        for (index, value) in changes {
            let name = index.get(&names);
            if name != "version" {
                json[name] = value;
            }
        }
        let (read, _) = from_json(&json.to_string()).unwrap();
        prop_assert_eq!(from_query(&to_query(&read)), (read, vec![]));
    }

    #[test]
    fn parts_add_to_the_whole_whatever_the_sizes(
        sizes in proptest::collection::vec(proptest::num::f64::ANY, 1..9),
        total in 0..1_000_000_u32,
    ) {
        let parts = shares::apportion(&sizes, total);
        prop_assert_eq!(parts.len(), sizes.len());
        prop_assert_eq!(parts.iter().sum::<u32>(), total);
    }
}

#[test]
fn parts_of_sizes_that_are_no_numbers_or_too_large_to_add() {
    let parts = |sizes: &[f64]| shares::apportion(sizes, 100);
    assert_eq!(parts(&[f64::MAX, f64::MAX, 0.0]), [50, 50, 0]);
    assert_eq!(parts(&[f64::NAN, -3.0, 1.0, f64::INFINITY]), [0, 0, 100, 0]);
    assert_eq!(parts(&[f64::NAN, -3.0]), [50, 50]);
}

#[test]
fn a_movement_of_a_share_that_is_not_there_moves_nothing() {
    let start = [6_000, 4_000];
    assert_eq!(shares::shift(&start, &[false; 2], 2, 1), start);
    // A lock that is not named holds nothing.
    assert_eq!(shares::shift(&start, &[], 0, 1_000), [1_000, 9_000]);
}

#[test]
fn weights_of_which_none_counts_are_told() {
    let package = crate::common::shipped("european-cities-2019");
    let told = |query: &str| -> Vec<String> {
        let found = weightless(&from_query(query).0, &package).into_iter();
        found
            .map(|BadValue { key, value }| format!("{key}={value}"))
            .collect()
    };
    assert_eq!(told("w=inclusion:0"), ["w=inclusion:0"]);
    assert_eq!(
        told("baseline=museums:0,adult-learning:0&w=learning:1").len(),
        1
    );
    // Whoever weighs something leaves the rest of its group out.
    for query in [
        "",
        "w=learning:1",
        "w=learning:1,inclusion:0",
        "w=museums:1,adult-learning:0",
    ] {
        assert_eq!(told(query), Vec::<String>::new(), "{query}");
    }
}
