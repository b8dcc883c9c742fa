//! How sure ranks are as far as the figures go: the publisher's limits, read,
//! drawn and held against a calculation of another hand.

use std::collections::BTreeMap;
use std::sync::Arc;

use composite_index::Margins;
use data::limits::LimitTable;
use data::{Package, ProblemKind};
use model::engine::{Chain, Engine, engine_weights};
use model::robustness::{Answer, Job, Question, Region, SpreadAnswer, Vary, plan};
use scenario::{VaryChoice, WeightMap, from_query};

use crate::common::{shipped, shipped_file};

const DISTRICTS: &str = "english-districts";

fn engine(package: Package) -> Engine {
    let package = Arc::new(package);
    let (scenario, _) = from_query("");
    let chain = Chain::of(scenario.method, &package);
    Engine::new(package, chain, &[]).unwrap()
}

fn table(package: &Package) -> LimitTable {
    let bytes = shipped_file(DISTRICTS, "limits.csv");
    LimitTable::read(package.limits().unwrap(), &bytes).unwrap()
}

fn spread(engine: &Engine, question: &Question) -> SpreadAnswer {
    let weights = engine_weights(engine.framework(), &WeightMap::new());
    let setup = plan::setup(engine, &weights);
    let mut job = Job::new(&engine.package().dataset, &setup, question).unwrap();
    while !job.is_done() {
        job.step();
    }
    match job.answer().unwrap() {
        Answer::Spread(answer) => answer,
        other => panic!("{other:?}"),
    }
}

/// The question about these choices alone, with so many rows.
fn about(engine: &Engine, margins: &Margins, varied: &[VaryChoice], n_rows: u64) -> Question {
    let Question::Spread(mut asked) = plan::spread(engine, margins, varied, Region::Any, None)
    else {
        panic!("not asked");
    };
    asked.n_rows = n_rows;
    asked.n_replicates = 2;
    Question::Spread(asked)
}

#[test]
fn intervals_are_those_of_another_calculation() {
    let engine = engine(shipped(DISTRICTS));
    let package = engine.package().clone();
    let margins = table(&package).margins(&package);
    assert!(margins.n_known() > 2_500, "{}", margins.n_known());
    let found = spread(
        &engine,
        &about(&engine, &margins, &[VaryChoice::Figures], 256),
    );
    assert_eq!((found.n_draws, found.n_failed), (512, 0));
    let oracle = include_str!("oracle/figure_errors.csv");
    let (mut n, mut low, mut median, mut high) = (0, 0.0, 0.0, 0.0);
    for line in oracle.lines().skip(1) {
        let cells: Vec<&str> = line.split(',').collect();
        let number = |place: usize| cells[place].parse::<u32>().unwrap();
        let unit = package.dataset.unit_index(cells[0]).unwrap();
        assert_eq!(found.nominal[unit], number(1), "{}", cells[0]);
        let own = found.units[unit].unwrap();
        let apart = |own: u32, other: u32| f64::from(own.abs_diff(other));
        n += 1;
        low += apart(own.low, number(2));
        median += apart(own.median, number(3));
        high += apart(own.high, number(4));
        // The tails of 512 draws beside those of 4,000.
        let width = f64::from(number(4) - number(2));
        let most = 6.0 + 0.25 * width;
        assert!(apart(own.low, number(2)) <= most, "{line}: {own:?}");
        assert!(apart(own.median, number(3)) <= most, "{line}: {own:?}");
        assert!(apart(own.high, number(4)) <= most, "{line}: {own:?}");
    }
    assert_eq!(n, found.nominal.iter().filter(|rank| **rank > 0).count());
    for total in [low, median, high] {
        assert!(total / n as f64 <= 2.5, "{}", total / n as f64);
    }
}

#[test]
fn figures_are_varied_where_limits_are_known_and_switched_off_change_nothing() {
    let engine = engine(shipped(DISTRICTS));
    let package = engine.package().clone();
    let margins = table(&package).margins(&package);
    let none = Margins::default();
    let without = plan::variable(&engine, &none);
    assert!(!without.contains(&VaryChoice::Figures));
    let with = plan::variable(&engine, &margins);
    assert_eq!(with.last(), Some(&VaryChoice::Figures));
    assert_eq!(with[..with.len() - 1], without[..]);
    let weights = [VaryChoice::Weights];
    let off = about(&engine, &margins, &weights, 64);
    assert_eq!(off, about(&engine, &none, &weights, 64));
    assert_eq!(
        spread(&engine, &off),
        spread(&engine, &about(&engine, &none, &weights, 64))
    );
    // Both at once: wider than either is for most.
    let both = about(
        &engine,
        &margins,
        &[VaryChoice::Weights, VaryChoice::Figures],
        128,
    );
    let Question::Spread(asked) = &both else {
        panic!("not asked");
    };
    assert!(matches!(
        asked.factors[1],
        Vary::Figures(_, plan::REPLICATES)
    ));
    let both = spread(&engine, &both);
    let alone = spread(
        &engine,
        &about(&engine, &margins, &[VaryChoice::Figures], 128),
    );
    let width = |answer: &SpreadAnswer| -> u32 {
        let units = answer.units.iter().flatten();
        units.map(|unit| unit.high - unit.low).sum()
    };
    assert!(width(&both) > width(&alone));
    assert_eq!(both.shift.unwrap().total.len(), 2);
}

#[test]
fn limits_of_the_year_take_the_place_of_lasting_ones_and_none_counts_twice() {
    let package = shipped(DISTRICTS);
    let mut resource = package.limits().unwrap().clone();
    (resource.hash, resource.bytes) = (None, None);
    let node = package.dataset.framework().find("employment").unwrap();
    let unit = package.dataset.unit_index("hartlepool").unwrap();
    let own = package.dataset.value(node, unit).unwrap();
    let row = |year: &str, reach: f64| {
        format!(
            "hartlepool,{year},employment,{},{}\n",
            own - reach,
            own + reach
        )
    };
    let read = |rows: &[String]| {
        let text = format!("id,year,indicator,lower,upper\n{}", rows.concat());
        LimitTable::read(&resource, text.as_bytes())
    };
    let alone = read(&[row("2022", 2.0)]).unwrap().margins(&package);
    for rows in [
        [row("", 1.0), row("2022", 2.0)],
        [row("2022", 2.0), row("", 1.0)],
    ] {
        assert_eq!(read(&rows).unwrap().margins(&package), alone);
    }
    let problems = read(&[row("2022", 2.0), row("2022", 1.0)]).unwrap_err();
    assert!(matches!(
        problems[0].kind,
        ProblemKind::Repeated { first_row: 2, .. }
    ));
}

#[test]
fn limits_of_other_years_and_of_changed_figures_say_nothing() {
    let package = shipped(DISTRICTS);
    let resource = package.limits().unwrap().clone();
    let header = "id,year,indicator,lower,upper\n";
    let value = |city: &str, code: &str| {
        let node = package.dataset.framework().find(code).unwrap();
        let unit = package.dataset.unit_index(city).unwrap();
        package.dataset.value(node, unit).unwrap()
    };
    let own = value("hartlepool", "employment");
    let known = |row: &str| {
        let mut resource = resource.clone();
        (resource.hash, resource.bytes) = (None, None);
        let table = LimitTable::read(&resource, format!("{header}{row}\n").as_bytes()).unwrap();
        table.margins(&package).n_known()
    };
    let (low, high) = (own - 1.0, own + 1.0);
    assert_eq!(
        known(&format!("hartlepool,2022,employment,{low},{high}")),
        1
    );
    assert_eq!(known(&format!("hartlepool,,employment,{low},{high}")), 1);
    assert_eq!(
        known(&format!("hartlepool,2019,employment,{low},{high}")),
        0
    );
    assert_eq!(
        known(&format!("hartlepool,2022,employment,{high},{high}")),
        0
    );
    assert_eq!(known(&format!("nowhere,2022,employment,{low},{high}")), 0);
    assert_eq!(known(&format!("hartlepool,2022,nothing,{low},{high}")), 0);
    assert_eq!(known(&format!("hartlepool,2022,employment,,{high}")), 0);
    let refused = LimitTable::read(&resource, b"id,lower\nhartlepool,3\n").unwrap_err();
    let kinds: BTreeMap<String, usize> =
        refused.iter().fold(BTreeMap::new(), |mut all, problem| {
            *all.entry(format!("{:?}", std::mem::discriminant(&problem.kind)))
                .or_default() += 1;
            all
        });
    assert!(!kinds.is_empty());
    assert!(
        refused
            .iter()
            .any(|problem| matches!(problem.kind, ProblemKind::MissingColumn)),
        "{refused:?}"
    );
}
