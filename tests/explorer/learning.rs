//! Whom a city could learn from, the network of such links and its picture,
//! and one figure followed through the chain.

use std::collections::HashSet;
use std::fs;
use std::sync::Arc;

use charts::Theme;
use charts::effects::weight_effects;
use charts::lessons::{LessonRow, lessons as lessons_chart};
use charts::network::{Setting, learning_network};
use data::package::read_descriptor;
use data::{Files, read};
use model::changes::Changes;
use model::effects::{Effects, PillarEffect};
use model::engine::{Chain, Engine, PillarScores, Scored, engine_weights};
use model::lessons::{Alike, best_gain, lessons};
use model::names::Names;
use model::network::{MOST_UNITS, Network, Picture};
use model::walk::{Filled, Scaling, Treated, Walk};
use scenario::from_query;
use scenario::shares::Percent;

fn scored(name: &str, query: &str) -> Scored {
    let folder = crate::common::root().join("public/data").join(name);
    let file = |name: &str| fs::read(folder.join(name)).unwrap();
    let files = Files {
        cities: file("cities.csv"),
        framework: file("framework.csv"),
        values: file("values.csv"),
    };
    scores_of(&files, &file("datapackage.json"), query)
}

fn scores_of(files: &Files, descriptor: &[u8], query: &str) -> Scored {
    let package = Arc::new(read(read_descriptor(descriptor).unwrap(), files).unwrap());
    let (scenario, _) = from_query(query);
    let chain = Chain::of(scenario.method, &package);
    let engine = Engine::new(package, chain, &scenario.include).unwrap();
    let weights = engine_weights(engine.framework(), &scenario.weights);
    engine.score(&weights, &[]).unwrap()
}

fn below(scored: &Scored) -> PillarScores {
    PillarScores::of(scored.clone())
}

/// So many cities with one figure in each of two pillars.
fn many(n: usize) -> Scored {
    let (mut cities, mut values) = (String::from("id,name\n"), String::from("id,x,y\n"));
    for city in 0..n {
        cities += &format!("c{city},City {city}\n");
        values += &format!("c{city},{},{}\n", city * 7 % n, city * 11 % n);
    }
    let framework = "code,parent,name\nindex,,I\np,index,P\nq,index,Q\nx,p,X\ny,q,Y\n";
    let files = Files {
        cities: cities.into(),
        framework: framework.into(),
        values: values.into(),
    };
    let descriptor = br#"{"name": "many", "resources": [
        {"name": "cities", "path": "c.csv"}, {"name": "framework", "path": "f.csv"},
        {"name": "values", "path": "v.csv"}]}"#;
    scores_of(&files, descriptor, "")
}

fn european(query: &str) -> Scored {
    scored("european-cities-2019", query)
}

fn unit(scored: &Scored, id: &str) -> usize {
    scored.engine().package().dataset.unit_index(id).unwrap()
}

fn theme(is_rtl: bool) -> Theme {
    let colours: Vec<String> = (0..22).map(|n| format!("colour-{n}")).collect();
    Theme::new(&colours, "serif", is_rtl)
}

#[test]
fn every_lesson_names_cities_that_do_better_there() {
    let scored = european("");
    let (mut n_named, mut n_same_region) = (0, 0);
    for unit in 0..scored.engine().package().dataset.n_units() {
        for lesson in lessons(&below(&scored), unit) {
            for teacher in &lesson.teachers {
                n_named += 1;
                let own = lesson.own.unwrap();
                assert!(teacher.score > own);
                assert!((teacher.score - own - teacher.gap).abs() < 1e-9);
                assert!(teacher.gap >= 0.05, "a lead of 0.0 points is none");
                assert!(scored.rank(teacher.unit).is_some());
                assert_eq!(teacher.alike.len(), 3, "group, population, profile");
                n_same_region += usize::from(matches!(teacher.alike[0], Alike::SameGroup(_)));
            }
        }
    }
    assert!(
        n_named > 600 && n_same_region * 2 > n_named,
        "{n_same_region} of {n_named}"
    );
}

#[test]
fn the_best_has_nobody_to_learn_from_and_the_unknown_no_score() {
    let scored = european("");
    let engine = scored.engine();
    let political = engine.pillars()[0];
    let n_units = engine.package().dataset.n_units();
    let best = (0..n_units)
        .filter(|&unit| scored.rank(unit).is_some())
        .max_by(|&a, &b| {
            let score = |unit| scored.element_score(political, unit).unwrap();
            score(a).total_cmp(&score(b))
        });
    let lesson = &lessons(&below(&scored), best.unwrap())[0];
    assert!(lesson.own.is_some() && lesson.teachers.is_empty());
    let lesson = &lessons(&below(&scored), unit(&scored, "oslo"))[0];
    assert!(lesson.own.is_none() && lesson.teachers.is_empty());
}

#[test]
fn pillar_weights_do_not_bear_on_the_network() {
    let network = Network::new(&below(&european("")), None);
    let other = Network::new(&below(&european("w=political:90,recognition:10")), None);
    assert_eq!(network, other);
    let teaching = network.teaching();
    let n_pupils: usize = teaching
        .iter()
        .flat_map(|teacher| &teacher.pillars)
        .map(|(_, n)| n)
        .sum();
    assert_eq!(n_pupils, network.links.len());
    assert!(teaching.is_sorted_by(|a, b| a.n_pupils >= b.n_pupils));
}

#[test]
fn in_one_principle_every_line_of_the_picture_leads_upwards() {
    let scored = european("");
    let engine = scored.engine();
    let network = Network::new(&below(&scored), None);
    for (pillar, &node) in engine.pillars().iter().enumerate() {
        let network = network.only(Some(pillar));
        let picture = Picture::new(engine, &network, |unit| scored.element_score(node, unit));
        assert!(!picture.lines.is_empty());
        for line in &picture.lines {
            assert!(picture.marks[line.teacher].y > picture.marks[line.learner].y);
        }
    }
}

#[test]
fn marks_stand_in_the_column_of_their_group_and_not_on_each_other() {
    let scored = european("");
    let network = Network::new(&below(&scored), None);
    let picture = Picture::new(scored.engine(), &network, |unit| scored.score(unit));
    assert_eq!(picture.columns.len(), 4);
    assert_eq!(picture.marks.len(), scored.order().len());
    let places: HashSet<(u64, u64)> = picture
        .marks
        .iter()
        .map(|mark| {
            assert_eq!(mark.x.floor() as usize, mark.column);
            (mark.x.to_bits(), mark.y.to_bits())
        })
        .collect();
    assert_eq!(places.len(), picture.marks.len());
}

#[test]
fn of_thousands_of_cities_only_the_neighbourhood_is_shown() {
    let small = many(MOST_UNITS);
    assert_eq!(Network::new(&below(&small), Some(5)).around, None);
    let large = many(MOST_UNITS + 1);
    let network = Network::new(&below(&large), Some(5));
    assert_eq!(network.around, Some(5));
    let teachers: HashSet<usize> = network
        .links
        .iter()
        .filter(|link| link.learner == 5)
        .map(|link| link.teacher)
        .collect();
    let is_near = |unit| unit == 5 || teachers.contains(&unit);
    assert!(!teachers.is_empty());
    assert!(network.links.iter().all(|link| is_near(link.learner)));
    assert_eq!(Network::new(&below(&large), None).links, []);
}

#[test]
fn two_cities_make_a_network_too() {
    let scored = many(2);
    let network = Network::new(&below(&scored), Some(0));
    assert_eq!(
        network.links.len(),
        2,
        "the better one teaches in both pillars"
    );
    let picture = Picture::new(scored.engine(), &network, |unit| scored.score(unit));
    assert_eq!((picture.columns.len(), picture.lines.len()), (1, 1));
    assert_eq!(picture.lines[0].n_pillars, 2);
}

#[test]
fn the_best_gain_is_exact_and_missing_where_scores_are_not_own() {
    let scored = european("");
    let vienna = unit(&scored, "vienna");
    let best = best_gain(&scored, vienna).unwrap();
    assert!(best.score > scored.score(vienna).unwrap() && best.places >= 0);
    let counted = european("agg=copeland");
    assert_eq!(best_gain(&counted, vienna), None);
    assert_eq!(best_gain(&scored, unit(&scored, "oslo")), None);
}

#[test]
fn a_figure_is_followed_from_raw_to_rank() {
    let scored = european("");
    let engine = scored.engine();
    let vienna = unit(&scored, "vienna");
    let indicator = engine.framework().find("government-quality").unwrap();
    let walk = Walk::new(&scored, vienna, indicator).unwrap();
    assert_eq!(
        (walk.treated, walk.filled),
        (Treated::Kept, Filled::Present)
    );
    let Scaling::Between {
        figure,
        worst,
        best,
        range,
    } = walk.scaling
    else {
        unreachable!("goalposts lie between");
    };
    assert_eq!((worst, best, range), (-167.0, 162.0, (0.0, 100.0)));
    assert!((100.0 * (figure - worst) / (best - worst) - walk.points.unwrap()).abs() < 1e-9);
    let mean = |parts: &[model::walk::Part]| -> f64 {
        parts
            .iter()
            .map(|part| part.share / 100.0 * part.score.unwrap())
            .sum()
    };
    assert!((mean(&walk.siblings) - walk.parent_score.unwrap()).abs() < 1e-9);
    let place = walk.place.unwrap();
    assert!((mean(&walk.pillars) - place.score).abs() < 1e-9);
    let (above, below) = (place.above.unwrap(), place.below.unwrap());
    assert!(above.1 >= place.score && below.1 <= place.score);
    assert_eq!(place.n_ranked, scored.order().len());
}

#[test]
fn what_treatment_and_filling_do_is_told() {
    let scored = european("treat=winsorise&impute=mean&norm=zscore");
    let engine = scored.engine();
    let walk = |city: &str, code: &str| {
        let indicator = engine.framework().find(code).unwrap();
        Walk::new(&scored, unit(&scored, city), indicator).unwrap()
    };
    assert!(matches!(
        walk("oslo", "government-quality").filled,
        Filled::By(_)
    ));
    let changes = Changes::of(engine);
    let moved = &changes.moved[0];
    let walk = Walk::new(&scored, moved.unit, moved.indicator).unwrap();
    assert_eq!(
        (walk.raw, walk.treated),
        (moved.before, Treated::Moved(moved.after))
    );
    assert!(matches!(walk.scaling, Scaling::Deviations { .. }));
}

#[test]
fn effects_are_shares_and_the_widest_is_told() {
    let scored = european("");
    let names = Names::new(scored.engine().package(), None, str::to_owned);
    let effects = Effects::of(&scored, &names);
    let shares = effects.pillars.iter().filter_map(|pillar| pillar.effective);
    assert!((shares.sum::<f64>() - 100.0).abs() < 1e-9);
    let (widest, effective) = effects.widest().unwrap();
    let apart = |pillar: &PillarEffect| (pillar.effective.unwrap() - pillar.stated).abs();
    let largest = effects.pillars.iter().map(apart).fold(0.0, f64::max);
    assert_eq!((effective - widest.stated).abs(), largest);
}

#[test]
fn charts_mirror_write_their_own_numbers_and_take_no_templates() {
    let rows = [LessonRow {
        pillar: "Learning".to_owned(),
        own: Some((40.0, "40,0".to_owned())),
        teacher: Some((60.0, "{b} 60,0".to_owned())),
    }];
    let chart = lessons_chart(&rows, (0.0, 100.0), &theme(true));
    let value = chart.value();
    assert_eq!(
        (&value["xAxis"]["inverse"], &value["yAxis"]["position"]),
        (&true.into(), &"right".into())
    );
    assert_eq!(
        value["series"][1]["data"][0]["label"]["formatter"],
        "b 60,0"
    );
    let effects = Effects {
        pillars: vec![PillarEffect {
            shown: Percent::whole(0),
            name: "Learning".to_owned(),
            stated: 50.0,
            effective: None,
            correlation: None,
        }],
    };
    let chart = weight_effects(&effects, ("weight", "effect"), &theme(false), |x| {
        format!("{x} %")
    });
    assert_eq!(chart.value()["xAxis"]["min"], 0.0);
    assert_eq!(
        chart.value()["series"][0]["data"][0]["label"]["formatter"],
        "50 % weight"
    );
    assert!(chart.value()["series"][1]["data"][0].is_null());
}

#[test]
fn the_picture_marks_the_foreground_by_more_than_colour() {
    let scored = european("");
    let engine = scored.engine();
    let network = Network::new(&below(&scored), None);
    let picture = Picture::new(engine, &network, |unit| scored.score(unit));
    let vienna = unit(&scored, "vienna");
    let setting = Setting {
        focus: Some(vienna),
        names: picture
            .marks
            .iter()
            .map(|mark| mark.unit.to_string())
            .collect(),
        ..Setting::default()
    };
    let chart = learning_network(&picture, &setting, &theme(false));
    let series = &chart.value()["series"][0];
    let place = picture.mark_of(vienna).unwrap();
    assert_eq!(series["data"][place]["symbol"], "diamond");
    let links = series["links"].as_array().unwrap();
    assert_eq!(links.len(), picture.lines.len());
    for link in links {
        // Lines know their ends by the marks' ids, which are the units'.
        let is_end = |end: &str| link[end] == series["data"][place]["id"];
        assert_eq!(
            link["lineStyle"]["type"] == "dashed",
            is_end("target") && !is_end("source")
        );
    }
}
