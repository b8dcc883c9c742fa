//! The goals of a published city index, by its publisher's rule and by ours.

use super::table::{Table, figure};
use super::{Case, Figure};
use crate::common::packages::package;
use crate::common::{id, method, scored, spec};
use composite_index::{Dataset, Framework, NodeSpec, Normalisation, Range};

/// Scores are published with one decimal.
const ONE_DECIMAL: f64 = 0.05 + 1e-9;

/// Those of the publisher's goals whose indicators are all in the package.
const GOALS: [&str; 6] = ["sdg1", "sdg4", "sdg5", "sdg8", "sdg9", "sdg10"];
const PACKAGE: &str = "european-cities-2019";
const PAIR: [&str; 2] = ["road-access", "direct-trains"];

pub const CASES: &[Case] = &[Case {
    source: "Lafortune et al. (2019), SDG Index and Dashboards Report for European Cities: \
             goals, the one known of roads and trains in full",
    tolerance: ONE_DECIMAL,
    n_figures: 45 * 6,
    figures: by_the_publishers_rule,
}];

/// The package's indicators by the publisher's goals, as its codes name them.
fn goals() -> Vec<NodeSpec> {
    let dataset = package(PACKAGE);
    let table = Table::package(PACKAGE, "framework.csv");
    let sources = table.column("code").into_iter().zip(table.column("source"));
    let goal_of = |source: &str| {
        let (_, code) = source.rsplit_once("publisher's code ")?;
        code.split_once('_').map(|(goal, _)| goal.to_owned())
    };
    let mut specs = vec![spec("index", None)];
    specs.extend(GOALS.map(|goal| spec(goal, Some("index"))));
    for (code, source) in sources {
        let Some(goal) = goal_of(&source).filter(|goal| GOALS.contains(&goal.as_str())) else {
            continue;
        };
        let node = dataset.framework().node(id(dataset.framework(), &code));
        specs.push(NodeSpec {
            weight: node.weight,
            direction: node.direction,
            goalposts: node.goalposts,
            ..spec(&code, Some(&goal))
        });
    }
    specs
}

/// What the explorer does: each of the pair weighs half, and what a missing
/// figure weighs goes to all others of its goal.
fn ours() -> Vec<NodeSpec> {
    let specs = goals();
    let halves = specs
        .iter()
        .filter(|spec| PAIR.contains(&spec.code.as_str()));
    assert!(halves.clone().count() == 2 && halves.clone().all(|spec| spec.weight == 0.5));
    specs
}

/// What the publisher does: the pair weighs as much as one indicator, whether
/// both are known or one.
fn publishers() -> Vec<NodeSpec> {
    let mut specs = goals();
    for spec in &mut specs {
        if PAIR.contains(&spec.code.as_str()) {
            spec.parent = Some("transport".to_owned());
        }
    }
    specs.push(spec("transport", Some("sdg9")));
    specs
}

/// The scores of all goals of all cities: city, goal, what the engine gives and
/// what was published.
fn compare(specs: Vec<NodeSpec>) -> Vec<(String, &'static str, Figure)> {
    let from = package(PACKAGE);
    let framework = Framework::new(specs).unwrap();
    let figures = |&indicator: &_| {
        let code = &framework.node(indicator).code;
        let column = from.column(id(from.framework(), code)).iter();
        column.map(|x| (!x.is_nan()).then_some(*x)).collect()
    };
    let columns = framework.indicators().iter().map(figures).collect();
    let dataset = Dataset::new(from.units().to_vec(), framework, columns, Vec::new()).unwrap();
    let scorer = scored(
        &dataset,
        &method(Normalisation::Goalposts {
            range: Range::HUNDRED,
            clip: true,
        }),
    );
    let scores = scorer.scores().unwrap();
    let table = Table::read("european-cities-2019/published.csv");
    let mut figures = Vec::new();
    for goal in GOALS {
        let computed = scores.node(id(dataset.framework(), goal));
        for (city, published) in table.column("id").into_iter().zip(table.numbers(goal)) {
            let computed = computed[dataset.unit_index(&city).unwrap()];
            let figure = figure(&format!("{city}, {goal}"), computed, published);
            figures.push((city, goal, figure));
        }
    }
    figures
}

fn by_the_publishers_rule() -> Vec<Figure> {
    let figures = compare(publishers());
    figures.into_iter().map(|(_, _, figure)| figure).collect()
}

#[test]
fn the_package_weighs_the_one_known_of_roads_and_trains_by_half() {
    let dataset = package(PACKAGE);
    let has = |code: &str, unit| dataset.value(id(dataset.framework(), code), unit).is_some();
    let lacks_one = |unit: &usize| has(PAIR[0], *unit) != has(PAIR[1], *unit);
    let of = |unit: usize| (dataset.units()[unit].id.clone(), "sdg9");
    let expected: Vec<_> = (0..dataset.n_units()).filter(lacks_one).map(of).collect();
    let figures = compare(ours());
    let off = |figure: &Figure| (figure.computed - figure.published).abs();
    let others = figures
        .iter()
        .filter(|(_, _, figure)| off(figure) > ONE_DECIMAL);
    let differing: Vec<_> = others
        .clone()
        .map(|(city, goal, _)| (city.clone(), *goal))
        .collect();
    assert_eq!(differing, expected);
    // What the note of the package says in figures.
    assert_eq!((figures.len(), figures.len() - differing.len()), (270, 265));
    let differences = others.map(|(_, _, figure)| format!("{:.1}", off(figure)));
    let mut differences: Vec<String> = differences.collect();
    differences.sort();
    let ends = (differences.first(), differences.last());
    assert_eq!(ends, (Some(&"1.4".to_owned()), Some(&"4.5".to_owned())));
}
