//! The map and the plots as values: where cities lie, what is drawn of them,
//! how measures go together.

use std::fs;
use std::sync::Arc;

use charts::scatter::AxisTexts;
use charts::{Theme, correlations, map, profiles, scatter};
use composite_index::Direction;
use data::package::read_descriptor;
use data::{Files, Package, read};
use model::correlations::Correlations;
use model::engine::{Chain, Engine, Scored, engine_weights};
use model::highlight::Highlights;
use model::map::{Atlas, Extent, equal_earth};
use model::measure::{Measure, usual_pair};
use model::names::Names;
use model::profiles::Profiles;
use model::scatter::Scatter;
use scenario::{BrushMap, CorrelationChoice, MapColour, MatrixLevel, WeightMap};

const EUROPE: &str = "european-cities-2019";
const SHIPPED: [&str; 3] = [EUROPE, "us-metros-2019", "bolivia-municipalities-2020"];

/// A shipped data set whose table of cities is changed before it is read.
fn changed(name: &str, change: impl Fn(String) -> String) -> (Arc<Package>, Names) {
    let folder = crate::common::root().join("public/data").join(name);
    let file = |name: &str| fs::read(folder.join(name)).unwrap();
    let mut descriptor = read_descriptor(&file("datapackage.json")).unwrap();
    for resource in &mut descriptor.resources {
        resource.bytes = None;
    }
    let cities = String::from_utf8(file("cities.csv")).unwrap();
    let files = Files {
        cities: change(cities).into_bytes(),
        framework: file("framework.csv"),
        values: file("values.csv"),
    };
    let package = Arc::new(read(descriptor, &files).unwrap());
    let names = Names::new(&package, None, str::to_owned);
    (package, names)
}

fn shipped(name: &str) -> (Arc<Package>, Names) {
    changed(name, |cities| cities)
}

fn scored_at(package: &Arc<Package>, weights: &[(&str, f64)]) -> Scored {
    let chain = Chain::published(package);
    let engine = Engine::new(Arc::clone(package), chain, &[]).unwrap();
    let baseline = engine
        .ranks(&engine_weights(engine.framework(), &WeightMap::new()))
        .unwrap();
    let weights: WeightMap = weights
        .iter()
        .map(|&(code, weight)| (code.to_owned(), weight))
        .collect();
    let weights = engine_weights(engine.framework(), &weights);
    engine.score(&weights, &baseline).unwrap()
}

fn theme(is_rtl: bool) -> Theme {
    let colours: Vec<String> = (0..40).map(|n| format!("colour-{n}")).collect();
    Theme::new(&colours, "serif", is_rtl)
}

fn unit(package: &Package, id: &str) -> usize {
    package.dataset.unit_index(id).unwrap()
}

#[test]
fn places_are_projected_as_the_published_formula_does() {
    // Computed with d3-geo 3.1.2, to the plane of 100 units to a radian.
    for ((latitude, longitude), (x, y)) in [
        ((0.0, 0.0), (0.0, 0.0)),
        ((59.91273, 10.74609), (12.183_853_883, 108.712_643_544)),
        ((37.77493, -122.41942), (-165.365_971, 73.530_684_024)),
        ((-56.0, 180.0), (211.901_837_078, -103.242_819_835)),
    ] {
        let found = equal_earth(latitude, longitude);
        assert!(
            (found.0 - x).abs() < 1e-6 && (found.1 - y).abs() < 1e-6,
            "{latitude} {longitude}: {found:?}"
        );
    }
}

#[test]
fn the_map_holds_every_placed_city_and_says_who_is_not() {
    for name in SHIPPED {
        let (package, names) = shipped(name);
        let atlas = Atlas::new(&scored_at(&package, &[]), &Highlights::default(), &names);
        assert_eq!(
            atlas.cities.len() + atlas.unplaced.len(),
            package.dataset.n_units()
        );
        let Extent { low, high } = atlas.extent().unwrap();
        for city in &atlas.cities {
            let (x, y) = city.point;
            assert!((low.0..=high.0).contains(&x) && (low.1..=high.1).contains(&y));
            let Some((_, score)) = city.place else {
                continue;
            };
            assert!((atlas.scale.low..=atlas.scale.high).contains(&score));
        }
    }
    let (package, names) = changed(EUROPE, |cities| {
        cities.replace(",59.91273,10.74609,", ",,,")
    });
    let oslo = unit(&package, "oslo");
    let atlas = Atlas::new(&scored_at(&package, &[]), &Highlights::default(), &names);
    assert_eq!(atlas.unplaced, [oslo]);
    // Oslo lacks figures too, but who is not on the map is listed once.
    assert_eq!(atlas.unranked, [unit(&package, "zurich")]);
}

#[test]
fn rank_changes_are_told_by_shape_and_sign_as_well_as_colour() {
    let (package, names) = shipped(EUROPE);
    let scored = scored_at(&package, &[("political", 60.0), ("learning", 40.0)]);
    let highlights = Highlights {
        focus: Some(unit(&package, "porto")),
        compared: vec![unit(&package, "stockholm")],
    };
    let atlas = Atlas::new(&scored, &highlights, &names);
    let [unranked, same, risen, fallen, marked] = map::series_of(&atlas, MapColour::Change);
    let gain = |&index: &usize| atlas.cities[index].gain.unwrap();
    assert!(!risen.is_empty() && risen.iter().all(|index| gain(index) > 0));
    assert!(!fallen.is_empty() && fallen.iter().all(|index| gain(index) < 0));
    assert!(same.iter().all(|index| gain(index) == 0));
    assert_eq!((unranked.len(), marked.len()), (2, 2));
    let look = map::Look {
        colour: MapColour::Change,
        extent: atlas.extent().unwrap(),
        can_drag: true,
        size: (800.0, 540.0),
    };
    let options = map::city_map(&atlas, look, &theme(false));
    let value = options.value();
    let series = value["series"].as_array().unwrap();
    let turn = |index: usize| (&series[index]["symbol"], &series[index]["symbolRotate"]);
    assert_eq!(turn(2), (&"triangle".into(), &0.into()));
    assert_eq!(turn(3), (&"triangle".into(), &180.into()));
    // Both ends lie equally far from no change.
    let colours = &value["visualMap"][0];
    assert_eq!(
        colours["min"].as_f64().unwrap(),
        -colours["max"].as_f64().unwrap()
    );
    assert!(atlas.reach > 0);
    // Who is in the foreground is named before all others.
    let named = atlas.named(true);
    assert_eq!(atlas.cities[named[0]].name, "Porto");
    assert_eq!(atlas.cities[named[1]].name, "Stockholm");
}

#[test]
fn cities_lie_on_a_sheet_above_the_land_and_both_show_the_same_part_of_the_world() {
    let (package, names) = shipped(EUROPE);
    let scored = scored_at(&package, &[]);
    let atlas = Atlas::new(&scored, &Highlights::default(), &names);
    let look = map::Look {
        colour: MapColour::Score,
        extent: atlas.extent().unwrap(),
        can_drag: true,
        size: (800.0, 540.0),
    };
    let whole = map::city_map(&atlas, look, &theme(false));
    let land = map::land(look.extent, &theme(false));
    let cities = map::above_land(whole.clone());
    let (land, cities) = (land.value(), cities.value());
    assert_eq!(land["geo"]["map"], map::LAND);
    assert_eq!(land["series"], serde_json::json!([]));
    assert_eq!(land["geo"]["roam"], false, "one of them is dragged");
    assert_eq!(cities["geo"]["map"], map::SHEET);
    assert_eq!(cities["series"], whole.value()["series"]);
    for key in ["boundingCoords", "aspectScale", "scaleLimit"] {
        assert_eq!(land["geo"][key], cities["geo"][key], "{key}");
        assert!(!land["geo"][key].is_null(), "{key}");
    }
}

#[test]
fn a_measure_keeps_its_word_and_every_column_is_that_of_the_engine() {
    for name in SHIPPED {
        let (package, _) = shipped(name);
        let scored = scored_at(&package, &[]);
        let root = package.dataset.framework().root();
        for measure in Measure::all(&package) {
            assert_eq!(
                Measure::parse(&package, measure.word(&package)),
                Some(measure)
            );
            let column = measure.column(&scored);
            assert_eq!(column.len(), package.dataset.n_units());
            for (unit, &found) in column.iter().enumerate() {
                let expected = match measure {
                    Measure::Population => package.cities[unit].population,
                    Measure::Element(node) if node == root => scored.score(unit),
                    Measure::Element(node) if measure.is_published(&package) => {
                        package.dataset.value(node, unit)
                    }
                    Measure::Element(node) => scored.element_score(node, unit),
                };
                assert_eq!(Some(found).filter(|x| !x.is_nan()), expected);
            }
        }
        assert_eq!(Measure::parse(&package, "nothing-of-the-kind"), None);
        assert_eq!(
            usual_pair(&package),
            (Measure::Population, Measure::Element(root))
        );
    }
}

#[test]
fn a_coefficient_says_whether_good_goes_with_good() {
    let (package, names) = shipped(EUROPE);
    let scored = scored_at(&package, &[]);
    let measure = |code: &str| Measure::parse(&package, code).unwrap();
    let of = |x: &str, y: &str| {
        let pair = (measure(x), measure(y));
        Scatter::new(&scored, pair, &Highlights::default(), &names, "People")
    };
    // Poverty and deprivation are both better low: turned together they agree.
    let alike = of("poverty-risk", "severe-deprivation");
    assert!(alike.x.description.is_lower_better && alike.spearman.unwrap() > 0.5);
    // Income is better high and poverty low: turned, they agree as well,
    // although the figures themselves run against each other.
    let turned = of("gdp-per-person", "poverty-risk");
    let plain = composite_index::correlate::spearman(
        &measure("gdp-per-person").column(&scored),
        &measure("poverty-risk").column(&scored),
    );
    assert!((turned.spearman.unwrap() + plain.unwrap()).abs() < 1e-12);
    // Who lacks a figure is left out and counted.
    assert_eq!(
        turned.points.len() + turned.n_missing,
        package.dataset.n_units()
    );
    assert!(turned.n_missing > 0);
}

#[test]
fn the_matrix_says_of_two_indicators_what_their_scatter_plot_says() {
    let (package, names) = shipped(EUROPE);
    let scored = scored_at(&package, &[]);
    let matrix = Correlations::new(
        &scored,
        MatrixLevel::Indicators,
        CorrelationChoice::Spearman,
        &names,
    );
    assert_eq!(
        matrix.measures.len(),
        package.dataset.framework().indicators().len()
    );
    for (i, j) in [(0, 5), (3, 12), (20, 14)] {
        let pair = (
            Measure::Element(matrix.measures[i].node),
            Measure::Element(matrix.measures[j].node),
        );
        let plot = Scatter::new(&scored, pair, &Highlights::default(), &names, "People");
        let (a, b) = (matrix.matrix.get(i, j).unwrap(), plot.spearman.unwrap());
        assert!((a - b).abs() < 1e-12, "{i} {j}: {a} {b}");
    }
    let turned = matrix.measures.iter().filter(|measure| measure.is_turned);
    let lower = package
        .dataset
        .framework()
        .indicators()
        .iter()
        .filter(|&&id| package.dataset.framework().node(id).direction == Direction::Lower);
    assert_eq!(turned.count(), lower.count());
    // Pairs of one pillar are told from pairs across pillars.
    assert!(matrix.within.unwrap() > matrix.between.unwrap());
    let (most, least) = matrix.extremes().unwrap();
    assert!(most.2 > 0.8 && least.2 < 0.0);
}

#[test]
fn a_cell_of_the_heat_map_leads_to_its_pair() {
    let (package, names) = shipped(EUROPE);
    let scored = scored_at(&package, &[]);
    for level in [MatrixLevel::Pillars, MatrixLevel::Indicators] {
        let matrix = Correlations::new(&scored, level, CorrelationChoice::Pearson, &names);
        let options = correlations::correlation(
            &matrix,
            &theme(false),
            false,
            |index| format!("no. {index}"),
            |r| format!("{r:.2}"),
        );
        let value = options.value();
        let cells = value["series"][0]["data"].as_array().unwrap();
        let columns = value["xAxis"]["data"].as_array().unwrap();
        for (datum, cell) in cells.iter().enumerate() {
            let (row, column) = correlations::pair_at(&matrix, datum).unwrap();
            let place = cell["value"][0].as_f64().unwrap() as usize;
            assert_eq!(columns[place], format!("no. {column}"));
            let r = matrix.matrix.get(row, column);
            let is_own = row == column;
            assert_eq!(cell["value"][2].as_f64(), r.filter(|_| !is_own));
        }
        assert_eq!(correlations::pair_at(&matrix, cells.len()), None);
    }
}

#[test]
fn bounds_keep_the_cities_within_them_and_no_city_without_a_score() {
    let (package, names) = shipped(EUROPE);
    let scored = scored_at(&package, &[]);
    let of = |brush: BrushMap| Profiles::new(&scored, &brush, &Highlights::default(), &names);
    let all = of(BrushMap::new());
    assert!(!all.is_brushed && all.kept().len() == package.dataset.n_units());
    // The index comes last, after the pillars in order.
    let root = package.dataset.framework().root();
    let code = package.dataset.framework().node(root).code.clone();
    assert_eq!(all.axes.last().unwrap().code, code);
    assert_eq!(all.axes.len(), 7);
    let bounds = BrushMap::from([(code, (60.0, 75.0)), ("learning".to_owned(), (50.0, 100.0))]);
    let kept = of(bounds);
    let expected: Vec<usize> = (0..package.dataset.n_units())
        .filter(|&unit| {
            let learning = package.dataset.framework().find("learning").unwrap();
            let opportunities = scored.element_score(learning, unit);
            scored
                .score(unit)
                .is_some_and(|score| (60.0..=75.0).contains(&score))
                && opportunities.is_some_and(|score| (50.0..=100.0).contains(&score))
        })
        .collect();
    let mut found: Vec<usize> = kept.kept().iter().map(|line| line.unit).collect();
    found.sort_unstable();
    assert_eq!(found, expected);
    assert!(!found.is_empty() && found.len() < 40);
    // Oslo has no score in the index, so no bounds on it can hold it.
    assert!(!found.contains(&unit(&package, "oslo")));
    let [left_out, drawn, marked] = profiles::series_of(&kept);
    assert_eq!((drawn.len(), marked.len()), (found.len(), 0));
    assert_eq!(left_out.len() + drawn.len(), kept.lines.len());
}

#[test]
fn better_is_up_and_towards_the_end_of_the_line() {
    let (package, names) = shipped(EUROPE);
    let scored = scored_at(&package, &[]);
    let pair = (
        Measure::parse(&package, "poverty-risk").unwrap(),
        Measure::parse(&package, "youth-neet").unwrap(),
    );
    let plot = Scatter::new(&scored, pair, &Highlights::default(), &names, "People");
    let texts = [AxisTexts::default(), AxisTexts::default()];
    let turned = |is_rtl: bool| {
        let options = scatter::scatter(&plot, &texts, &theme(is_rtl), 1_000.0);
        let axes = ["xAxis", "yAxis"].map(|axis| options.value()[axis]["inverse"].clone());
        (axes, options)
    };
    // Less of both is better: both axes run backwards; a mirrored page turns
    // the horizontal one once more.
    assert_eq!(turned(false).0, [true, true]);
    assert_eq!(turned(true).0, [false, true]);
    let groups = plot.groups();
    let (_, options) = turned(false);
    let series = options.value()["series"].as_array().unwrap();
    let lists = [groups.unranked, groups.plain, groups.marked, groups.apart];
    for (index, list) in lists.iter().enumerate() {
        let data = series[scatter::FIRST_SERIES + index]["data"]
            .as_array()
            .unwrap();
        assert_eq!(data.len(), list.len());
        for (datum, &point) in data.iter().zip(list) {
            let point = &plot.points[point];
            let value = if point.is_named() {
                assert_eq!(datum["label"]["formatter"], point.name);
                &datum["value"]
            } else {
                datum
            };
            let drawn = [plot.x.drawn(point.values.0), plot.y.drawn(point.values.1)];
            assert_eq!(*value, serde_json::json!(drawn));
        }
    }
}
