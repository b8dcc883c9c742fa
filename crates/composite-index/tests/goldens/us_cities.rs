//! A whole published index of cities, recomputed.

use super::table::{Table, figure};
use super::{Case, Figure};
use crate::common::{id, method, prepared, scored};
use composite_index::{Dataset, Exclusion, Method, Normalisation, Range, Scores, Status};

pub const CASES: &[Case] = &[
    Case {
        source: "Lynch, LoPresti, Fox (2019), 2019 US Cities Sustainable Development Report: goals",
        tolerance: 1e-4,
        n_figures: 105 * 15 - 1,
        figures: us_cities_goals,
    },
    Case {
        source: "Lynch, LoPresti, Fox (2019), 2019 US Cities Sustainable Development Report: overall",
        tolerance: 1e-4,
        n_figures: 105,
        figures: us_cities_overall,
    },
    Case {
        source: "Lynch, LoPresti, Fox (2019), 2019 US Cities Sustainable Development Report: ranks",
        tolerance: 0.0,
        n_figures: 105,
        figures: us_cities_ranks,
    },
];

fn us_cities() -> Dataset {
    let framework = Table::read("us-cities-2019/framework.csv").framework();
    Table::read("us-cities-2019/values.csv").dataset("id", framework)
}

/// The publisher screens nothing and takes the mean of the goals a city has.
/// One city has no figure in one goal.
fn us_cities_method(dataset: &Dataset) -> Method {
    let mut method = method(Normalisation::Goalposts {
        range: Range::HUNDRED,
        clip: true,
    });
    let screened = prepared(dataset, &method);
    let without = |unit: &usize| matches!(screened.status(*unit), Status::NotRanked(_));
    let id = |unit: usize| dataset.units()[unit].id.clone();
    method.screening.include = (0..dataset.n_units()).filter(without).map(id).collect();
    method
}

#[test]
fn one_us_city_has_an_empty_goal() {
    let dataset = us_cities();
    assert_eq!(
        (dataset.n_units(), dataset.framework().indicators().len()),
        (105, 57)
    );
    let method = us_cities_method(&dataset);
    let [city] = method.screening.include.as_slice() else {
        panic!("{:?}", method.screening)
    };
    let prepared = prepared(&dataset, &method);
    let dimension = id(dataset.framework(), "sdg15");
    let reasons = vec![Exclusion::EmptyDimension { dimension }];
    assert_eq!(
        prepared.status(dataset.unit_index(city).unwrap()),
        &Status::Included(reasons)
    );
}

fn us_cities_figures(
    columns: &[String],
    result: impl Fn(&Dataset, &Scores, usize, &str) -> f64,
) -> Vec<Figure> {
    let dataset = us_cities();
    let scorer = scored(&dataset, &us_cities_method(&dataset));
    let table = Table::read("us-cities-2019/published.csv");
    let mut figures = Vec::new();
    for column in columns {
        for (city, published) in table.column("id").into_iter().zip(table.numbers(column)) {
            let unit = dataset.unit_index(&city).unwrap();
            let computed = result(&dataset, scorer.scores().unwrap(), unit, column);
            assert_eq!(computed.is_nan(), published.is_nan(), "{city}, {column}");
            figures.push(figure(&format!("{city}, {column}"), computed, published));
        }
    }
    figures.retain(|figure| !figure.published.is_nan());
    figures
}

fn us_cities_goals() -> Vec<Figure> {
    let table = Table::read("us-cities-2019/published.csv");
    let goals: Vec<String> = table
        .headers
        .iter()
        .filter(|name| name.starts_with("sdg"))
        .cloned()
        .collect();
    us_cities_figures(&goals, |dataset, scores, unit, goal| {
        scores.node(id(dataset.framework(), goal))[unit]
    })
}

fn us_cities_overall() -> Vec<Figure> {
    us_cities_figures(&["score".to_owned()], |_, scores, unit, _| {
        scores.score(unit).unwrap()
    })
}

fn us_cities_ranks() -> Vec<Figure> {
    us_cities_figures(&["rank".to_owned()], |_, scores, unit, _| {
        f64::from(scores.rank(unit).unwrap())
    })
}
