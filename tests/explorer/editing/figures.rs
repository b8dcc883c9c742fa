//! Figures changed and cities added.

use super::*;

#[test]
fn a_changed_figure_counts_and_the_published_data_set_stays() {
    let published = shipped("european-cities-2019");
    let before = told(&published);
    let changes = edits(
        &[
            figure("helsinki", "adult-learning", Some(1.5)),
            figure("paris", "museums", None),
        ],
        &[],
    );
    let simulated = edit::apply(&published, &changes).unwrap();
    assert_eq!(value(&simulated, "helsinki", "adult-learning"), Some(1.5));
    assert_eq!(value(&simulated, "paris", "museums"), None);
    assert_eq!(
        value(&simulated, "paris", "adult-learning"),
        value(&published, "paris", "adult-learning")
    );
    assert_eq!(simulated.edits, changes);
    assert_eq!(told(&published), before);
    assert_eq!(simulated.sha256, published.sha256);
    let listed = simulation::changes(&published, &simulated);
    let pairs: Vec<_> = listed
        .iter()
        .map(|change| (change.before, change.after))
        .collect();
    assert_eq!(
        pairs,
        [
            (value(&published, "helsinki", "adult-learning"), Some(1.5)),
            (value(&published, "paris", "museums"), None)
        ]
    );
    let neglected = [
        "early-education",
        "adult-learning",
        "school-satisfaction",
        "museums",
    ]
    .map(|code| figure("helsinki", code, Some(0.0)));
    let neglected = edit::apply(&published, &edits(&neglected, &[])).unwrap();
    let unit = published.dataset.unit_index("helsinki").unwrap();
    assert!(
        ranks(neglected)[unit] > ranks(published)[unit],
        "the ranking does not follow"
    );
}

#[test]
fn a_city_is_added_like_another_and_then_changed() {
    let published = shipped("european-cities-2019");
    let cities = [
        ("new-oslo", "New Oslo", Some("stockholm")),
        ("empty", "Empty", None),
    ];
    let changes = edits(&[figure("new-oslo", "museums", Some(1_000.0))], &cities);
    let simulated = edit::apply(&published, &changes).unwrap();
    assert_eq!(simulated.dataset.n_units(), published.dataset.n_units() + 2);
    assert_eq!(value(&simulated, "new-oslo", "museums"), Some(1_000.0));
    assert_eq!(
        value(&simulated, "new-oslo", "adult-learning"),
        value(&published, "stockholm", "adult-learning")
    );
    assert_eq!(value(&simulated, "empty", "museums"), None);
    let region = |unit: usize| simulated.dataset.groupings()[0].labels[unit].clone();
    let unit = |id: &str| simulated.dataset.unit_index(id).unwrap();
    assert_eq!(region(unit("new-oslo")), region(unit("stockholm")));
    assert_eq!(
        simulated.cities[unit("new-oslo")].position,
        None,
        "it is on no map"
    );
    let (like, empty) = (unit("new-oslo"), unit("empty"));
    let ranks = ranks(simulated);
    assert!(ranks[like] > 0);
    assert_eq!(ranks[empty], 0, "a city without figures is not ranked");
}

#[test]
fn what_the_data_set_does_not_have_is_left_out_and_told() {
    let published = shipped("european-cities-2019");
    let changes = edits(
        &[
            figure("atlantis", "museums", Some(1.0)),
            figure("oslo", "happiness", Some(1.0)),
            figure("oslo", "political", Some(1.0)),
            figure("oslo", "adult-learning", Some(22.5)),
        ],
        &[("oslo", "Another Oslo", None)],
    );
    let simulated = edit::apply(&published, &changes).unwrap();
    assert!(simulated.edits.is_empty(), "{:?}", simulated.edits);
    assert_eq!(told(&simulated), told(&published));
    assert_eq!(
        edit::unknown_names(&published, &changes),
        ["oslo", "atlantis", "happiness", "political"]
    );
}

#[test]
fn a_new_city_gets_an_id_of_its_own() {
    let package = shipped("european-cities-2019");
    for (name, id) in [
        ("Oslo", "oslo-2"),
        ("My City, 2nd: try", "my-city-2nd-try"),
        ("القاهرة", "القاهرة"),
        ("--", "city"),
    ] {
        assert_eq!(edit::new_id(&package, name), id, "{name}");
    }
}

#[test]
fn coverage_counts_every_place_once() {
    for impute in [None, Some(scenario::ImputationChoice::Mean)] {
        let chosen = MethodChoice {
            imputation: impute,
            ..MethodChoice::default()
        };
        let package = Arc::new(shipped("european-cities-2019"));
        let chain = Chain::of(chosen, &package);
        let coverage = Coverage::of(&Engine::new(package, chain, &[]).unwrap());
        assert_eq!(coverage.total.present + coverage.total.missing, 45 * 26);
        assert_eq!(coverage.total.missing, 80);
        assert_eq!(coverage.total.filled > 0, impute.is_some());
        let by_unit: usize = coverage
            .units
            .iter()
            .map(|(_, counts)| counts.missing)
            .sum();
        let by_indicator: usize = coverage
            .indicators
            .iter()
            .map(|(_, counts)| counts.missing)
            .sum();
        assert_eq!((by_unit, by_indicator), (80, 80));
        let marks = coverage.matrix.iter().flatten();
        assert_eq!(marks.filter(|&&state| state >= State::Filled).count(), 80);
    }
}

/// A data set as large as a country's communes.
fn large(cities: usize, indicators: usize) -> Package {
    let header: String = (0..indicators).map(|n| format!(",Indicator {n}")).collect();
    let mut text = format!("City{header}\n");
    for city in 0..cities {
        text += &format!("City {city}");
        for indicator in 0..indicators {
            text += &format!(",{}.{}", (city * 7 + indicator * 13) % 1_000, city % 10);
        }
        text.push('\n');
    }
    own::open(vec![file("large.csv", &text)]).unwrap()
}

#[test]
fn ten_thousand_cities_are_changed_like_few() {
    let published = large(10_000, 60);
    let changes = edits(
        &[figure("city-9999", "indicator-59", Some(1.0))],
        &[("new", "New", Some("city-1"))],
    );
    let start = Instant::now();
    let simulated = edit::apply(&published, &changes).unwrap();
    println!("10,000 x 60 edited in {:?}", start.elapsed());
    assert_eq!(simulated.dataset.n_units(), 10_001);
    assert_eq!(value(&simulated, "city-9999", "indicator-59"), Some(1.0));
    let files = Files::clone(&write::tables(&published));
    assert_eq!(checksum(&files).len(), 64);
}

#[test]
fn the_matrix_has_a_mark_for_every_figure_and_mirrors() {
    use charts::{Theme, coverage};
    let package = Arc::new(shipped("european-cities-2019"));
    let chain = Chain::published(&package);
    let model = Coverage::of(&Engine::new(package, chain, &[]).unwrap());
    let words = coverage::Words {
        indicators: vec!["x".to_owned(); 26],
        states: ["a", "b", "c", "d"].map(str::to_owned),
        axis: String::new(),
    };
    let theme = Theme {
        track: "rgb(0, 0, 0)".to_owned(),
        paper: "rgb(100, 200, 40)".to_owned(),
        is_rtl: true,
        ..Theme::default()
    };
    let options = coverage::coverage(&model, &theme, &words);
    let chart = options.value();
    let marks = chart["series"][0]["data"].as_array().unwrap();
    assert_eq!(marks.len(), 45 * 26);
    assert_eq!(
        marks.iter().filter(|mark| mark["value"][2] == 3.0).count(),
        80
    );
    assert_eq!(chart["xAxis"]["inverse"], true);
    assert_eq!(chart["yAxis"]["position"], "right");
    assert_eq!(chart["visualMap"]["pieces"][0]["color"], theme.track);
}
