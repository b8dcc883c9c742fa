//! The ranges of the ranking are what the engine counts, however few draws
//! are made at a time.

use std::fs;
use std::sync::Arc;

use composite_index::acceptability::RankAcceptability;
use composite_index::{Form, Scorer, WeightDraws, WeightRegion, prepare};
use data::package::read_descriptor;
use data::{Files, Package, read};
use model::engine::{Chain, Engine, engine_weights};
use model::intervals::{BEYOND, Intervals, IntervalsError, Pace, RankInterval, SEED, region};
use scenario::{Scenario, Spread, WeightMap, from_query};

const EUROPE: &str = "european-cities-2019";
const BOLIVIA: &str = "bolivia-municipalities-2020";

fn file(name: &str, file: &str) -> Vec<u8> {
    let folder = crate::common::root().join("public/data");
    fs::read(folder.join(name).join(file)).unwrap()
}

fn package(name: &str) -> Arc<Package> {
    let descriptor = read_descriptor(&file(name, "datapackage.json")).unwrap();
    let files = Files {
        cities: file(name, "cities.csv"),
        framework: file(name, "framework.csv"),
        values: file(name, "values.csv"),
    };
    Arc::new(read(descriptor, &files).unwrap())
}

/// Many copies of a package's cities, each copy's figures a little different.
fn many(name: &str, copies: usize) -> Arc<Package> {
    let text = |table: &str| String::from_utf8(file(name, table)).unwrap();
    let repeat = |table: &str, change: &dyn Fn(usize, &str) -> String| {
        let text = text(table);
        let (header, rows) = text.split_once('\n').unwrap();
        let rows = rows.lines().filter(|row| !row.is_empty());
        let rows = (0..copies).flat_map(|copy| rows.clone().map(move |row| change(copy, row)));
        let rows: Vec<String> = rows.collect();
        format!("{header}\n{}\n", rows.join("\n")).into_bytes()
    };
    let mut descriptor = read_descriptor(&file(name, "datapackage.json")).unwrap();
    for resource in &mut descriptor.resources {
        resource.bytes = None;
        resource.hash = None;
    }
    let numbered = |copy: usize, row: &str| format!("{copy}-{row}");
    let changed = |copy: usize, row: &str| {
        let mut cells = row.split(',');
        let id = format!("{copy}-{}", cells.next().unwrap());
        let change = |(column, cell): (usize, &str)| {
            cell.parse::<f64>().map_or_else(
                |_| cell.to_owned(),
                |x| {
                    format!(
                        "{}",
                        x * (1.0 + ((copy * 7 + column * 3) % 11) as f64 / 200.0)
                    )
                },
            )
        };
        let cells: Vec<String> = cells.enumerate().map(change).collect();
        format!("{id},{}", cells.join(","))
    };
    let files = Files {
        cities: repeat("cities.csv", &numbered),
        framework: file(name, "framework.csv"),
        values: repeat("values.csv", &changed),
    };
    Arc::new(read(descriptor, &files).unwrap())
}

fn engine(package: &Arc<Package>, scenario: &Scenario) -> Engine {
    let chain = Chain::of(scenario.method, package);
    Engine::new(Arc::clone(package), chain, &scenario.include).unwrap()
}

fn complete(engine: &Engine, weights: &WeightMap, spread: Spread) -> Intervals {
    let weights = engine_weights(engine.framework(), weights);
    let scored = engine.score(&weights, &[]).unwrap();
    let mut intervals = Intervals::new(&scored, spread).unwrap();
    while !intervals.is_complete() {
        intervals.advance();
    }
    assert_eq!(intervals.n_draws(), Pace::of(engine).n_draws());
    intervals
}

/// The pillars' shares of a scenario's weights.
fn shares(engine: &Engine, scenario: &Scenario) -> Vec<f64> {
    let weights = engine_weights(engine.framework(), &scenario.weights);
    let share = |&pillar| weights.share(engine.framework(), pillar);
    engine.pillars().iter().map(share).collect()
}

#[test]
fn ranges_are_those_of_rank_acceptability() {
    for (name, query, spread) in [
        (EUROPE, "", Spread::Quarter),
        (
            EUROPE,
            "weights=political:50,learning:30,prosperity:20&agg=geometric",
            Spread::Half,
        ),
        (BOLIVIA, "norm=zscore", Spread::Tenth),
        (BOLIVIA, "", Spread::Any),
    ] {
        let (scenario, notices) = from_query(query);
        assert_eq!(notices, []);
        let package = package(name);
        let engine = engine(&package, &scenario);
        assert_eq!(Pace::of(&engine), Pace::Live);
        let found = complete(&engine, &scenario.weights, spread);
        // By the engine alone, in one go.
        let method = engine.chain().method(&package, &scenario.include);
        let mut scorer = Scorer::new(prepare(&package.dataset, &method).unwrap());
        scorer
            .score(&engine_weights(engine.framework(), &scenario.weights))
            .unwrap();
        let form = Form::of(&scorer).unwrap();
        let region = region(&shares(&engine, &scenario), spread).unwrap();
        let mut direct = RankAcceptability::new(form.clone(), region, SEED).unwrap();
        direct.advance(found.n_draws());
        let mut n_wide = 0;
        for unit in 0..package.dataset.n_units() {
            let expected = form.row(unit).map(|row| {
                let (best, worst) = direct.interval(row, BEYOND).unwrap();
                RankInterval { best, worst }
            });
            assert_eq!(found.of(unit), expected, "{name} {query} {unit}");
            n_wide += usize::from(expected.is_some_and(|range| range.worst > range.best));
        }
        assert!(n_wide > 10, "{name} {query}: ranges are trivial");
    }
}

#[test]
fn the_region_reaches_so_far_of_each_weight_and_keeps_zeros() {
    let near = |found: &[f64], expected: &[f64]| {
        assert_eq!(found.len(), expected.len());
        for (found, expected) in found.iter().zip(expected) {
            assert!((found - expected).abs() < 1e-12, "{found} for {expected}");
        }
    };
    let quarter = region(&[0.2, 0.2, 0.2, 0.4, 0.0], Spread::Quarter).unwrap();
    near(quarter.lower(), &[0.15, 0.15, 0.15, 0.3, 0.0]);
    near(quarter.upper(), &[0.25, 0.25, 0.25, 0.5, 0.0]);
    let alone = region(&[1.0, 0.0], Spread::Half).unwrap();
    near(alone.lower(), &[1.0, 0.0]);
    assert_eq!(
        region(&[0.9, 0.1], Spread::Any).unwrap(),
        WeightRegion::simplex(2).unwrap()
    );
}

/// Ranks one by one, by the engine's own draws.
fn one_by_one(engine: &Engine, scenario: &Scenario, spread: Spread, n: usize) -> Vec<Vec<u32>> {
    let region = region(&shares(engine, scenario), spread).unwrap();
    let mut draws = WeightDraws::new(region, SEED);
    let mut drawn = vec![0.0; engine.pillars().len()];
    let mut weights = engine_weights(engine.framework(), &scenario.weights);
    (0..n)
        .map(|_| {
            draws.fill(&mut drawn);
            for (&pillar, &share) in engine.pillars().iter().zip(&drawn) {
                weights.set(pillar, share).unwrap();
            }
            engine.ranks(&weights).unwrap()
        })
        .collect()
}

fn expect_one_by_one(engine: &Engine, scenario: &Scenario) {
    assert_eq!(Pace::of(engine), Pace::AtRest);
    let spread = Spread::Quarter;
    let found = complete(engine, &scenario.weights, spread);
    let ranks = one_by_one(engine, scenario, spread, found.n_draws());
    for unit in (0..engine.package().dataset.n_units()).step_by(7) {
        let mut of_unit: Vec<u32> = ranks.iter().map(|ranks| ranks[unit]).collect();
        of_unit.sort_unstable();
        let cut = (BEYOND * of_unit.len() as f64) as usize;
        let expected = (of_unit[0] > 0).then(|| RankInterval {
            best: of_unit[cut] as usize,
            worst: of_unit[of_unit.len() - 1 - cut] as usize,
        });
        assert_eq!(found.of(unit), expected, "{unit}");
    }
}

#[test]
fn what_is_no_mean_is_ranked_draw_by_draw() {
    let (scenario, _) = from_query("agg=copeland");
    expect_one_by_one(&engine(&package(EUROPE), &scenario), &scenario);
}

#[test]
fn thousands_of_cities_are_ranked_draw_by_draw() {
    let scenario = Scenario::default();
    let package = many(BOLIVIA, 4);
    assert!(package.dataset.n_units() > 1_300);
    expect_one_by_one(&engine(&package, &scenario), &scenario);
}

#[test]
fn wins_among_too_many_are_not_counted_again_and_again() {
    let (scenario, _) = from_query("agg=copeland");
    let engine = engine(&many(BOLIVIA, 2), &scenario);
    assert_eq!(Pace::of(&engine), Pace::Never);
    let weights = engine_weights(engine.framework(), &scenario.weights);
    let scored = engine.score(&weights, &[]).unwrap();
    let refused = Intervals::new(&scored, Spread::Quarter).unwrap_err();
    assert_eq!(refused, IntervalsError::TooMany);
}

#[test]
fn with_all_weight_on_one_principle_no_draw_differs() {
    let (scenario, _) = from_query("weights=political:1");
    let engine = engine(&package(EUROPE), &scenario);
    let scored = engine
        .score(&engine_weights(engine.framework(), &scenario.weights), &[])
        .unwrap();
    let found = complete(&engine, &scenario.weights, Spread::Half);
    for &unit in scored.order() {
        let rank = scored.rank(unit as usize).unwrap() as usize;
        let RankInterval { best, worst } = found.of(unit as usize).unwrap();
        assert_eq!((best, worst), (rank, rank));
    }
}
