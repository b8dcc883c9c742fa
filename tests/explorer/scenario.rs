//! A scenario survives every doorway, and no address can do harm.

mod hostile;
mod saved;
mod scenes;

use proptest::option;
use proptest::prelude::*;
use scenario::answers::OrderRule;
use scenario::edits::{MAX_CITIES, MAX_FIGURES};
use scenario::history::Choices;
use scenario::{
    AddedCity, AggregationChoice, AimChoice, Answers, Ceiling, Change, Controls, CorrelationChoice,
    DataRef, EditedFigure, Edits, Filter, GrowthChoice, ImputationChoice, KeyError, Language,
    MapColour, MatrixLevel, MethodChoice, Named, NormalisationChoice, PaceChoice, QualityChoice,
    QueryNotice, Reach, RegionChoice, ScaleChoice, Scenario, Sort, SortKey, Spread, ThemeChoice,
    TreatmentChoice, VaryChoice, Version, View, address_keys, from_json, from_query, shares,
    to_json, to_query, with_keys,
};

/// An address with every key.
pub const ALL_KEYS: &str = "data=bolivia-municipalities-2020&plan=1abc_-9&year=2019&lens=four-pillars&w=learning:12.5,political:25\
    &baseline=political:1&since=2018&locks=learning&ahp=learning:political:3,political:inclusion:-9\
    &bwm=learning,political,inclusion:2:,recognition::4&swing=learning:100,political:0\
    &points=learning:60&order=learning,,political:sum&norm=percentile&agg=ampi&treat=log\
    &impute=group-median&scale=year&quality=direct&add=my-city:My%20City%253A%20a%252C%20b:oslo\
    &edit=oslo:adult-learning:34.5,oslo:museums:&turn=museums\
    &change=pillar:digital:Digital,move:museums:digital,name:gdp:A%252C%20b&include=rome\
    &cities=oslo,stockholm&pair=oslo,stockholm&unfold=learning\
    &between=2018,2019&pace=museums:70:compound&focus=oslo&goal=3&reach=near&ceiling=scale\
    &filter=region:Northern%20Europe\
    &principle=recognition&region=any&vary=weights,agg&sort=-pillar:inclusion&pins=oslo,paris\
    &spread=any&view=explore&colour=change&x=gdp-per-person&y=population&group=country&brush=glci:-1:0.25\
    &matrix=indicators&corr=spearman&lang=ar&theme=dark&embed=1&controls=weights&present=1\
    &sha=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

fn choice<T: Copy + std::fmt::Debug + 'static>(all: &'static [T]) -> impl Strategy<Value = T> {
    proptest::sample::select(all)
}

fn id() -> impl Strategy<Value = String> {
    // Ids come from strangers: letters of any script, spaces, signs.
    "[a-zA-Zéñ中ع0-9 &=+%#?/'\"<>._-]{1,12}"
}

fn weights() -> impl Strategy<Value = std::collections::BTreeMap<String, f64>> {
    proptest::collection::btree_map(id(), 0.0..1e9_f64, 0..5)
}

fn bounds() -> impl Strategy<Value = (f64, f64)> {
    (-1e6..1e6_f64, 0.0..1e6_f64).prop_map(|(from, width)| (from, from + width))
}

/// Two ids that differ.
fn pair() -> impl Strategy<Value = Option<[String; 2]>> {
    option::of(("a[a-z]{0,4}", "b[a-z]{0,4}").prop_map(|(a, b)| [a, b]))
}

/// A question about a pace; only a figure of the reader's has a figure.
fn pace() -> impl Strategy<Value = PaceChoice> {
    let parts = (
        option::of(id()),
        choice(AimChoice::ALL),
        option::of(-1e6..1e6_f64),
        choice(GrowthChoice::ALL),
    );
    parts.prop_map(|(of, aim, figure, growth)| PaceChoice {
        of,
        aim,
        figure: figure.filter(|_| aim == AimChoice::Figure),
        growth,
    })
}

/// What is answered, as the page's own actions put it together.
fn answers() -> impl Strategy<Value = Answers> {
    let pairs = proptest::collection::vec((id(), id(), -9..=9_i8), 0..4);
    let anchors = (option::of(id()), option::of(id()));
    let times = || proptest::collection::btree_map(id(), 1..=9_u8, 0..4);
    let points = || proptest::collection::btree_map(id(), 0..=100_u8, 0..4);
    let places = proptest::collection::vec((0..5_usize, option::of(id())), 0..5);
    let order = (places, choice(OrderRule::ALL));
    let bwm = (anchors, times(), times());
    (pairs, bwm, points(), points(), order).prop_map(
        |(pairs, ((best, worst), from_best, to_worst), swing, points, (places, rule))| {
            let mut answers = Answers {
                swing,
                points,
                ..Answers::default()
            };
            for (first, second, times) in pairs {
                if first != second {
                    answers.compare(&first, &second, times);
                }
            }
            answers.bwm.name_best(best.as_deref());
            answers.bwm.name_worst(worst.as_deref());
            answers.bwm.from_best = from_best;
            answers.bwm.to_worst = to_worst;
            for (place, code) in places {
                answers.order.put(place, code.as_deref());
            }
            answers.order.rule = rule;
            answers
        },
    )
}

/// What is simulated, as the page's own actions put it together.
fn edits() -> impl Strategy<Value = Edits> {
    let value = option::of(-1e12..1e12_f64);
    let figures = proptest::collection::vec((id(), id(), value), 0..6);
    let name = "[a-zéñ中ع ,:%&=+-]{0,12}x";
    let cities = proptest::collection::btree_map(id(), (name, option::of(id())), 0..4);
    let name = "[a-zéñ中ع ,:%&=+-]{0,12}x";
    let change = (0..5_u8, id(), id(), any::<bool>(), name);
    let changes = proptest::collection::vec(change, 0..5);
    (figures, cities, changes).prop_map(|(figures, cities, changes)| {
        let mut edits = Edits::default();
        for (kind, code, group, lower, name) in changes {
            assert!(edits.change(match kind {
                0 => Change::Pillar { code, name },
                1 => Change::Indicator {
                    code,
                    parent: group,
                    lower,
                    name,
                },
                2 => Change::Move { code, to: group },
                3 => Change::Rename { code, name },
                _ => Change::RenameCity { city: code, name },
            }));
        }
        for (city, indicator, value) in figures {
            assert!(edits.set_figure(EditedFigure {
                city,
                indicator,
                value
            }));
        }
        let city = |(id, (name, like))| AddedCity { id, name, like };
        edits.cities = cities.into_iter().map(city).collect();
        edits
    })
}

fn sort() -> impl Strategy<Value = Sort> {
    let by = prop_oneof![
        Just(SortKey::Rank),
        Just(SortKey::Change),
        Just(SortKey::Name),
        id().prop_map(SortKey::Pillar),
    ];
    (by, any::<bool>()).prop_map(|(by, is_reversed)| Sort { by, is_reversed })
}

fn ids(most: usize) -> impl Strategy<Value = Vec<String>> {
    let ids = proptest::collection::btree_set(id(), 0..=most);
    ids.prop_map(|ids| ids.into_iter().collect())
}

fn data() -> impl Strategy<Value = DataRef> {
    prop_oneof![
        "[a-z0-9-]{1,20}".prop_map(DataRef::Shipped),
        id().prop_map(|id| DataRef::Url(format!("https://example.org/{id}?a=1&b=2"))),
        id().prop_map(|name| DataRef::file(&format!("{name}.csv"))),
    ]
}

fn method() -> impl Strategy<Value = MethodChoice> {
    (
        option::of(choice(TreatmentChoice::ALL)),
        option::of(choice(ImputationChoice::ALL)),
        option::of(choice(NormalisationChoice::ALL)),
        option::of(choice(AggregationChoice::ALL)),
    )
        .prop_map(
            |(treatment, imputation, normalisation, aggregation)| MethodChoice {
                treatment,
                imputation,
                normalisation,
                aggregation,
            },
        )
}

/// Any scenario. Every field is made up: with one taken from the default, a key
/// that is forgotten would pass the tests below.
pub(crate) fn scenario() -> impl Strategy<Value = Scenario> {
    let of_data = (
        (data(), option::of("[0-9][A-Za-z0-9_-]{1,60}")),
        option::of("[0-9a-f]{64}"),
        method(),
        weights(),
        weights(),
        (ids(3), answers()),
        edits(),
        (ids(3), ids(3)),
        (
            option::of(id()),
            (choice(ScaleChoice::ALL), choice(QualityChoice::ALL)),
            option::of(id()),
            option::of(id()),
        ),
    );
    let of_cities = (
        option::of(id()),
        option::of(1..100_000_u32),
        (choice(Reach::ALL), choice(Ceiling::ALL)),
        option::of(ids(6)),
        (pair(), option::of(id()), pair(), pace()),
        option::of((id(), id()).prop_map(|(column, label)| Filter { column, label })),
        option::of(id()),
        choice(RegionChoice::ALL),
        option::of(proptest::sample::subsequence(VaryChoice::ALL, 0..=7)),
        sort(),
        ids(6),
    );
    let looks = (
        choice(Spread::ALL),
        choice(View::ALL),
        choice(MapColour::ALL),
        (option::of(id()), option::of(id()), option::of(id())),
        proptest::collection::btree_map(id(), bounds(), 0..4),
        choice(MatrixLevel::ALL),
        choice(CorrelationChoice::ALL),
        option::of(choice(Language::ALL)),
        choice(ThemeChoice::ALL),
        (any::<bool>(), choice(Controls::ALL), any::<bool>()),
    );
    (of_data, of_cities, looks).prop_map(
        |(
            (
                (data, plan),
                sha,
                method,
                weights,
                baseline,
                (locks, answers),
                edits,
                (turned, include),
                (year, (scale, quality), since, lens),
            ),
            (
                focus,
                goal,
                (reach, ceiling),
                cities,
                (pair, unfold, between, pace),
                filter,
                principle,
                region,
                vary,
                sort,
                pins,
            ),
            (
                spread,
                view,
                colour,
                (x, y, group),
                brush,
                matrix,
                corr,
                lang,
                theme,
                (embed, controls, present),
            ),
        )| Scenario {
            version: Version,
            data,
            plan,
            sha,
            year,
            lens,
            scale,
            quality,
            since,
            method,
            weights,
            baseline,
            locks,
            answers,
            edits,
            turned,
            include,
            focus,
            goal,
            reach,
            ceiling,
            cities,
            pair,
            unfold,
            between,
            pace,
            filter,
            principle,
            region,
            vary,
            sort,
            pins,
            spread,
            view,
            colour,
            x,
            y,
            group,
            brush,
            matrix,
            corr,
            lang,
            theme,
            embed,
            controls,
            present,
        },
    )
}

proptest! {
    #[test]
    fn settings_changed_by_all_their_keys_are_those_of_the_address(
        (now, wanted) in (scenario(), scenario()),
    ) {
        let query = to_query(&wanted);
        let pairs: Vec<(String, String)> = form_urlencoded::parse(query.as_bytes())
            .into_owned()
            .collect();
        let value = |key: &str| pairs.iter().find(|(name, _)| name == key);
        let keys = address_keys();
        let changes = keys.iter().map(|&key| (key, value(key).map(|(_, value)| value.as_str())));
        prop_assert_eq!(with_keys(&now, changes), Ok(wanted));
        prop_assert_eq!(with_keys(&now, []), Ok(now));
    }

    #[test]
    fn an_address_gives_back_the_scenario_that_wrote_it(scenario in scenario()) {
        let query = to_query(&scenario);
        let (read, notices) = from_query(&query);
        prop_assert_eq!(&notices, &[], "{}", query);
        prop_assert_eq!(read, scenario);
    }

    #[test]
    fn json_gives_back_the_scenario_that_wrote_it(scenario in scenario()) {
        let (read, notices) = from_json(&to_json(&scenario).unwrap()).unwrap();
        prop_assert_eq!(notices, vec![]);
        prop_assert_eq!(read, scenario);
    }

    #[test]
    fn what_is_taken_back_is_all_that_an_earlier_choice_decides(
        (now, before) in (scenario(), scenario()),
    ) {
        let choices = Choices::of(&before);
        let back = choices.onto(now.clone());
        prop_assert_eq!(Choices::of(&back), choices);
        prop_assert_eq!(Choices::of(&now).onto(back), now);
    }

    #[test]
    fn another_data_set_keeps_ways_of_looking_and_nothing_that_it_may_lack(
        (scenario, data) in (scenario(), data()),
    ) {
        let fresh = Scenario { data: data.clone(), ..Scenario::default() };
        let elsewhere = scenario.on(data);
        prop_assert_eq!(Choices::of(&elsewhere), Choices::of(&fresh));
        let Named { elements, measures, groupings, cities, years, lenses, filter } = elsewhere.named();
        prop_assert!(elements.is_empty() && measures.is_empty() && cities.is_empty());
        prop_assert!(groupings.is_empty() && years.is_empty() && lenses.is_empty());
        prop_assert_eq!(filter, None);
        let kept = [
            "data", "spread", "view", "colour", "matrix", "corr", "lang", "theme", "embed",
            "controls", "present",
        ];
        let query = to_query(&elsewhere);
        let keys = query.split('&').filter_map(|pair| pair.split('=').next());
        for key in keys.filter(|key| !key.is_empty()) {
            prop_assert!(kept.contains(&key), "{}", key);
        }
    }

    #[test]
    fn choices_of_a_method_add_up_to_what_they_were_without_what_is_usual(
        (chosen, usual) in (method(), method()),
    ) {
        let beyond = chosen.beyond(usual);
        prop_assert_eq!(beyond.or(usual), chosen.or(usual));
        prop_assert_eq!(usual.beyond(usual), MethodChoice::default());
        prop_assert_eq!(chosen.beyond(MethodChoice::default()), chosen);
    }

    #[test]
    fn no_address_crashes_and_what_is_read_can_be_written(query in ".{0,300}") {
        let (read, _) = from_query(&query);
        let (again, notices) = from_query(&to_query(&read));
        prop_assert_eq!(again, read);
        prop_assert_eq!(notices, vec![]);
    }

    #[test]
    fn shares_always_add_to_a_whole(
        reference in proptest::collection::vec(0.0..1e6_f64, 2..9),
        locks in proptest::collection::vec(any::<bool>(), 9),
        moved in 0..9_usize,
        to in 0..20_000_u32,
    ) {
        let shares = shares::apportion(&reference, shares::WHOLE);
        prop_assert_eq!(shares.iter().sum::<u32>(), shares::WHOLE);
        let locked = &locks[..shares.len()];
        let moved = moved % shares.len();
        let after = shares::shift(&shares, locked, moved, to);
        prop_assert_eq!(after.iter().sum::<u32>(), shares::WHOLE);
        for index in (0..shares.len()).filter(|&index| index != moved && locked[index]) {
            prop_assert_eq!(after[index], shares[index], "a locked share moved");
        }
        let is_stuck = (0..shares.len()).all(|index| index == moved || locked[index]);
        let held: u32 = (0..shares.len()).filter(|&i| i != moved && locked[i]).map(|i| shares[i]).sum();
        let ceiling = shares::WHOLE - held;
        prop_assert_eq!(after[moved], if is_stuck { shares[moved] } else { to.min(ceiling) });
    }
}

#[test]
fn the_default_scenario_has_the_empty_address() {
    assert_eq!(to_query(&Scenario::default()), "");
    assert_eq!(from_query("?"), (Scenario::default(), vec![]));
}

#[test]
fn links_that_are_out_in_the_world_keep_their_meaning() {
    let (read, notices) = from_query(
        "w=political:25,partnership:10&norm=minmax&agg=geometric&cities=oslo,stockholm\
         &focus=oslo&filter=region:Northern%20Europe&view=compare&lang=ar&theme=dark",
    );
    assert_eq!(notices, []);
    assert_eq!(read.weights["political"], 25.0);
    assert_eq!(read.weights["partnership"], 10.0);
    let method = MethodChoice {
        normalisation: Some(NormalisationChoice::MinMax),
        aggregation: Some(AggregationChoice::Geometric),
        ..MethodChoice::default()
    };
    assert_eq!(read.method, method);
    assert_eq!(
        read.cities,
        Some(vec!["oslo".to_owned(), "stockholm".to_owned()])
    );
    assert_eq!(read.focus.as_deref(), Some("oslo"));
    let filter = Filter {
        column: "region".to_owned(),
        label: "Northern Europe".to_owned(),
    };
    assert_eq!(read.filter, Some(filter));
    assert_eq!(
        (read.view, read.lang, read.theme),
        (View::Compare, Some(Language::Arabic), ThemeChoice::Dark)
    );
}

#[test]
fn every_language_has_its_key_and_its_own_name() {
    let languages: Vec<_> = Language::ALL
        .iter()
        .map(|language| (language.word(), language.own_name(), language.direction()))
        .collect();
    assert_eq!(
        languages,
        [
            ("en", "English", "ltr"),
            ("fr", "Français", "ltr"),
            ("es", "Español", "ltr"),
            ("ru", "Русский", "ltr"),
            ("ar", "العربية", "rtl"),
            ("zh", "中文", "ltr"),
        ]
    );
    for &language in Language::ALL {
        let (read, notices) = from_query(&format!("?lang={}", language.word()));
        assert_eq!(notices, []);
        assert_eq!(read.lang, Some(language));
    }
}

#[test]
fn a_reader_is_met_in_the_first_language_that_we_share() {
    for (wanted, found) in [
        (vec!["fr-CH", "de"], Language::French),
        (vec!["de", "es-419", "en"], Language::Spanish),
        (vec!["kk-KZ", "ru"], Language::Russian),
        (vec!["zh-Hans-CN", "en"], Language::Chinese),
        (vec!["zh-TW"], Language::Chinese),
        (vec!["de", "pt-BR"], Language::English),
        (vec![], Language::English),
    ] {
        assert_eq!(
            Language::negotiate(wanted.iter().copied()),
            found,
            "{wanted:?}"
        );
    }
}

#[test]
fn addresses_are_short_and_in_a_fixed_order() {
    let scenario = Scenario {
        weights: [
            ("political".to_owned(), 25.0),
            ("learning".to_owned(), 12.5),
        ]
        .into(),
        filter: Some(Filter {
            column: "region".to_owned(),
            label: "Northern Europe".to_owned(),
        }),
        view: View::Compare,
        ..Scenario::default()
    };
    assert_eq!(
        to_query(&scenario),
        "w=learning:12.5,political:25&filter=region:Northern%20Europe&view=compare"
    );
}

#[test]
fn every_key_has_its_place_in_an_address() {
    // Public: a change here breaks links, or makes two of equal scenarios.
    let query = ALL_KEYS;
    let names: Vec<&str> = query
        .split('&')
        .filter_map(|pair| pair.split('=').next())
        .collect();
    assert_eq!(
        names.join(" "),
        "data plan year lens w baseline since locks ahp bwm swing points order norm agg treat impute scale quality add edit turn change \
         include cities pair unfold between pace focus goal reach ceiling filter principle region vary sort pins spread view colour x y group \
         brush matrix corr \
         lang theme embed controls present sha"
    );
    let (scenario, notices) = from_query(query);
    assert_eq!(notices, []);
    assert_eq!(to_query(&scenario), query);
    let mut backwards: Vec<&str> = query.split('&').collect();
    backwards.reverse();
    assert_eq!(from_query(&backwards.join("&")), (scenario, vec![]));
}

#[test]
fn an_embedded_page_has_nothing_beside_its_view_unless_it_asks() {
    let (read, notices) = from_query("embed=1");
    assert_eq!(notices, []);
    assert_eq!((read.embed, read.controls), (true, Controls::None));
    let (read, _) = from_query("view=map&embed=1&controls=all");
    assert_eq!(read.controls, Controls::All);
    assert_eq!(to_query(&read.in_full()), "view=map");
    assert_eq!(Controls::words().join(" "), "all weights none");
}

#[test]
fn of_a_change_that_cannot_be_made_nothing_is() {
    let (now, _) = from_query("w=political:1&view=map&focus=oslo");
    let change = |changes: &[(&'static str, Option<&'static str>)]| {
        with_keys(&now, changes.iter().copied()).map(|scenario| to_query(&scenario))
    };
    let query = |text: &str| Ok(text.to_owned());
    assert_eq!(
        change(&[("weights", Some("learning:2")), ("view", None)]),
        query("w=learning:2&focus=oslo")
    );
    assert_eq!(
        change(&[("data", Some("us-metros-2019")), ("focus", Some("boston"))]),
        query("data=us-metros-2019&focus=boston&view=map")
    );
    assert_eq!(
        change(&[("data", Some("european-cities-2019")), ("view", None)]),
        query("w=political:1&focus=oslo")
    );
    let unknown = |key: &str| {
        Err(KeyError::Unknown {
            key: key.to_owned(),
        })
    };
    for key in ["hue", "__proto__", "constructor", "version", ""] {
        assert_eq!(change(&[("view", None), (key, Some("1"))]), unknown(key));
    }
    assert!(matches!(
        change(&[("focus", None), ("view", Some("sideways"))]),
        Err(KeyError::Bad(bad)) if bad.key == "view" && bad.value == "sideways"
    ));
}

#[test]
fn every_choice_of_method_has_its_word_in_addresses_and_json() {
    let scenario = Scenario {
        method: MethodChoice {
            normalisation: Some(NormalisationChoice::Percentile),
            aggregation: Some(AggregationChoice::AdjustedMazziottaPareto),
            treatment: Some(TreatmentChoice::Logarithm),
            imputation: Some(ImputationChoice::GroupMedian),
        },
        ..Scenario::default()
    };
    let query = "norm=percentile&agg=ampi&treat=log&impute=group-median";
    assert_eq!(to_query(&scenario), query);
    assert_eq!(from_query(query), (scenario.clone(), vec![]));
    let json: serde_json::Value = serde_json::from_str(&to_json(&scenario).unwrap()).unwrap();
    assert_eq!(
        ["normalisation", "aggregation", "treatment", "imputation"].map(|key| &json["method"][key]),
        ["percentile", "ampi", "log", "group-median"]
    );
    // Public words: a change here breaks links.
    assert_eq!(
        NormalisationChoice::words().join(" "),
        "goalposts minmax totarget zscore percentile rank borda tobest tomean fracmax aboveaverage"
    );
    assert_eq!(
        AggregationChoice::words().join(" "),
        "arithmetic geometric harmonic weakest copeland mpi ampi"
    );
    assert_eq!(TreatmentChoice::words().join(" "), "none winsorise log");
    assert_eq!(
        ImputationChoice::words().join(" "),
        "none mean median group-mean group-median"
    );
}

#[test]
fn what_is_explored_has_its_words_in_addresses_and_json() {
    let scenario = Scenario {
        view: View::Explore,
        colour: MapColour::Change,
        x: Some("gdp-per-person".to_owned()),
        y: Some("population".to_owned()),
        group: Some("country".to_owned()),
        brush: [
            ("learning".to_owned(), (12.5, 60.0)),
            ("glci".to_owned(), (-1.0, 0.25)),
        ]
        .into(),
        matrix: MatrixLevel::Indicators,
        corr: CorrelationChoice::Spearman,
        ..Scenario::default()
    };
    let query = "view=explore&colour=change&x=gdp-per-person&y=population\
        &group=country&brush=glci:-1:0.25,learning:12.5:60&matrix=indicators&corr=spearman";
    assert_eq!(to_query(&scenario), query);
    assert_eq!(from_query(query), (scenario.clone(), vec![]));
    let read = from_json(&to_json(&scenario).unwrap()).unwrap();
    assert_eq!(read, (scenario.clone(), vec![]));
    // Measures and bounds belong to a data set, ways of looking to the reader.
    let elsewhere = scenario.on(DataRef::Shipped("us-metros-2019".to_owned()));
    assert_eq!(
        to_query(&elsewhere),
        "data=us-metros-2019&view=explore&colour=change&matrix=indicators&corr=spearman"
    );
}

#[test]
fn what_an_address_gets_wrong_is_named_and_falls_back() {
    for (query, key) in [
        ("w=political:NaN", "w"),
        ("w=political:-1", "w"),
        ("w=political:1e300", "w"),
        ("w=political", "w"),
        ("w=a:1,a:2", "w"),
        ("data=../../etc/passwd", "data"),
        ("data=javascript:alert(1)", "data"),
        ("norm=magic", "norm"),
        ("norm=ZScore", "norm"),
        ("agg=", "agg"),
        ("agg=power", "agg"),
        ("treat=", "treat"),
        ("treat=caps", "treat"),
        ("impute=group", "impute"),
        ("impute=0", "impute"),
        ("view=sideways", "view"),
        ("view=atlas", "view"),
        ("colour=red", "colour"),
        ("x=", "x"),
        ("y=a,b", "y"),
        ("group=", "group"),
        ("brush=political", "brush"),
        ("brush=political:60:40", "brush"),
        ("brush=political:1:inf", "brush"),
        ("brush=a:1:2,a:1:2", "brush"),
        ("matrix=all", "matrix"),
        ("corr=kendall", "corr"),
        ("lang=xx", "lang"),
        ("theme=pink", "theme"),
        ("embed=yes", "embed"),
        ("controls=method", "controls"),
        ("sha=123", "sha"),
        ("filter=region", "filter"),
        ("cities=a,b,c,d,e,f,g", "cities"),
        ("sort=", "sort"),
        ("sort=score", "sort"),
        ("sort=--name", "sort"),
        ("sort=pillar:", "sort"),
        ("sort=pillar:a:b", "sort"),
        ("pins=", "pins"),
        ("pins=a,b,c,d,e,f,g", "pins"),
        ("spread=5", "spread"),
        ("pair=oslo", "pair"),
        ("pair=oslo,oslo", "pair"),
        ("pair=oslo,rome,bonn", "pair"),
    ] {
        let (read, notices) = from_query(query);
        assert_eq!(read, Scenario::default(), "{query}");
        assert!(
            matches!(&notices[..], [QueryNotice::BadValues { first, count: 1 }] if first[0].key == key),
            "{query}: {notices:?}"
        );
    }
    let unknown = QueryNotice::UnknownKeys {
        first: vec!["hue".to_owned()],
        count: 1,
    };
    assert_eq!(from_query("hue=red").1, [unknown]);
    let repeated = QueryNotice::RepeatedKeys {
        first: vec!["view"],
        count: 1,
    };
    let (read, notices) = from_query("view=compare&view=ranking");
    assert_eq!((read.view, notices), (View::Compare, vec![repeated]));
    assert_eq!(from_query(&"a".repeat(70_000)).1, [QueryNotice::TooLong]);
}

#[test]
fn a_link_keeps_the_principle_whose_links_are_shown() {
    let (read, notices) = from_query("principle=recognition&view=learn");
    assert_eq!(notices, []);
    assert_eq!(read.principle.as_deref(), Some("recognition"));
    assert_eq!(to_query(&read), "principle=recognition&view=learn");
    let elsewhere = read.on(DataRef::Shipped("us-metros-2019".to_owned()));
    assert_eq!(elsewhere.principle, None);
}

#[test]
fn a_drag_to_the_end_and_back_restores_every_share() {
    let start = [3_000, 2_000, 1_000, 4_000];
    let locked = [false; 4];
    assert_eq!(
        shares::shift(&start, &locked, 3, shares::WHOLE),
        [0, 0, 0, shares::WHOLE]
    );
    assert_eq!(shares::shift(&start, &locked, 3, 4_000), start);
    assert_eq!(
        shares::shift(&start, &locked, 3, 7_000),
        [1_500, 1_000, 500, 7_000]
    );
}

#[test]
fn six_equal_weights_are_shown_as_whole_per_cent_that_add_to_a_hundred() {
    assert_eq!(shares::apportion(&[1.0; 6], 100), [17, 17, 17, 17, 16, 16]);
    assert_eq!(shares::apportion(&[0.0; 4], 100), [25; 4]);
    assert_eq!(shares::apportion(&[], 100), Vec::<u32>::new());
}

#[test]
fn what_is_varied_is_read_in_one_order_and_nothing_is_a_choice_too() {
    let vary = |query: &str| from_query(query).0.vary;
    let two = Some(vec![VaryChoice::Weights, VaryChoice::LeaveOut]);
    assert_eq!(vary("vary=leave-out,weights,weights"), two);
    assert_eq!(vary("vary="), Some(Vec::new()));
    assert_eq!(vary(""), None);
    let (scenario, notices) = from_query("vary=weights,moon&region=far");
    assert_eq!(scenario, Scenario::default());
    let [QueryNotice::BadValues { first, count: 2 }] = &notices[..] else {
        panic!("{notices:?}");
    };
    assert_eq!([first[0].key, first[1].key], ["vary", "region"]);
    let query = "region=any&vary=norm,agg";
    assert_eq!(to_query(&from_query(query).0), query);
}

#[test]
fn a_simulation_has_an_address_that_can_be_read() {
    let mut scenario = Scenario::default();
    scenario.edits.set_figure(EditedFigure {
        city: "oslo".to_owned(),
        indicator: "adult-learning".to_owned(),
        value: Some(34.5),
    });
    scenario.edits.set_figure(EditedFigure {
        city: "oslo".to_owned(),
        indicator: "museums".to_owned(),
        value: None,
    });
    scenario.edits.cities.push(AddedCity {
        id: "my-city".to_owned(),
        name: "My City: a, b".to_owned(),
        like: Some("oslo".to_owned()),
    });
    let query = "add=my-city:My%20City%253A%20a%252C%20b:oslo\
        &edit=oslo:adult-learning:34.5,oslo:museums:";
    assert_eq!(to_query(&scenario), query);
    assert_eq!(from_query(query), (scenario, vec![]));
}

#[test]
fn what_is_no_simulation_is_passed_over_with_a_notice() {
    let too_many: Vec<String> = (0..=MAX_FIGURES).map(|n| format!("a{n}:b:1")).collect();
    let too_many_cities: Vec<String> = (0..=MAX_CITIES).map(|n| format!("a{n}:b")).collect();
    for query in [
        "edit=oslo:museums",
        "edit=oslo:museums:many",
        "edit=oslo:museums:1e999",
        "edit=oslo:museums:NaN",
        "edit=oslo:museums:1,oslo:museums:2",
        "edit=oslo::1",
        "edit=oslo:museums:1:2",
        "add=atlantis",
        "add=:Atlantis",
        "add=atlantis:",
        "add=atlantis:A,atlantis:B",
        "add=atlantis:%2500",
        &format!("edit={}", too_many.join(",")),
        &format!("add={}", too_many_cities.join(",")),
    ] {
        let (read, notices) = from_query(query);
        assert_eq!(read, Scenario::default(), "{query}");
        assert!(
            matches!(notices[..], [QueryNotice::BadValues { count: 1, .. }]),
            "{query}: {notices:?}"
        );
    }
}

#[test]
fn a_file_has_a_name_in_an_address_but_no_figures() {
    let scenario = Scenario {
        data: DataRef::file("my cities.csv"),
        ..Scenario::default()
    };
    let query = to_query(&scenario);
    assert_eq!(query, "data=file:my%20cities.csv");
    let (read, _) = from_query(&query);
    assert_eq!(read.data.file_name(), Some("my cities.csv"));
}

#[test]
fn an_address_of_before_still_opens() {
    let (before, notices) = from_query("weights=political:25,learning:75");
    assert_eq!(notices, []);
    assert_eq!(to_query(&before), "w=learning:75,political:25");
}

#[test]
fn how_the_ranking_is_laid_out_has_its_words_in_addresses() {
    let query = "sort=-pillar:inclusion&pins=oslo,paris&spread=any";
    let scenario = Scenario {
        sort: Sort {
            by: SortKey::Pillar("inclusion".to_owned()),
            is_reversed: true,
        },
        pins: vec!["oslo".to_owned(), "paris".to_owned()],
        spread: Spread::Any,
        ..Scenario::default()
    };
    assert_eq!(from_query(query), (scenario.clone(), vec![]));
    assert_eq!(to_query(&scenario), query);
    // Defaults, and public words: a change here breaks links.
    assert_eq!(from_query("sort=rank&spread=25").0, Scenario::default());
    assert_eq!(Spread::words().join(" "), "10 25 50 any");
    for word in ["rank", "-rank", "change", "-name", "pillar:learning"] {
        assert_eq!(Sort::parse(word).unwrap().word(), word);
    }
}
