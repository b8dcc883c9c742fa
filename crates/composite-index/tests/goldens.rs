//! Published worked examples: the engine must give the printed figures.
//!
//! Each case names its source and how far a figure may be off; one driver
//! compares them all. "Handbook" is OECD/JRC, *Handbook on Constructing
//! Composite Indicators* (2008), ISBN 978-92-64-04345-9.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use std::path::Path;

use common::{id, method, posts, prepared, scored, spec};
use composite_index::{
    Dataset, Direction, Evidence, Exclusion, Framework, Goalposts, Metadata, Method, NodeSpec,
    Normalisation, Range, Scores, Status, Unit, aggregate, normalise, stats,
};

/// One figure: what it is, what the engine gives, what was published.
struct Figure {
    what: String,
    computed: f64,
    published: f64,
}

struct Case {
    source: &'static str,
    tolerance: f64,
    /// How many figures there must be, so that an empty table cannot pass.
    n_figures: usize,
    figures: fn() -> Vec<Figure>,
}

/// Half a unit of the last printed digit, and a last bit for the comparison.
const TWO_DECIMALS: f64 = 0.005 + 1e-9;

const CASES: [Case; 11] = [
    Case {
        source: "Handbook, Table 15: mean, sample standard deviation of years of schooling",
        tolerance: 5e-7,
        n_figures: 2,
        figures: schooling_moments,
    },
    Case {
        source: "Handbook, Table 15: rank, above or below the mean",
        tolerance: 0.0,
        n_figures: 2 * 23,
        figures: schooling_steps,
    },
    Case {
        source: "Handbook, Table 15: z-score, min-max, ratios and differences",
        tolerance: TWO_DECIMALS,
        n_figures: 7 * 23,
        figures: schooling_scales,
    },
    Case {
        source: "Handbook, Table 15: percentile",
        tolerance: 0.05 + 1e-9,
        n_figures: 23,
        figures: schooling_percentiles,
    },
    Case {
        source: "Technology Achievement Index with equal weights, from Handbook Table A.2: scores, computed apart",
        tolerance: 5e-7,
        n_figures: 23,
        figures: technology_scores,
    },
    Case {
        source: "Handbook, Table 23: Technology Achievement Index with equal weights, ranks",
        tolerance: 0.0,
        n_figures: 23,
        figures: technology_ranks,
    },
    Case {
        source: "Human Development Index 2020 (UNDP): geometric mean of three sub-indices; income index",
        tolerance: 5e-5,
        n_figures: 2,
        figures: human_development,
    },
    Case {
        source: "Weighted geometric and harmonic mean of 1, 2, 3, by hand: 18^(1/4) and 24/17",
        tolerance: 5e-7,
        n_figures: 2,
        figures: means,
    },
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

#[test]
fn published_figures_are_reproduced() {
    for Case {
        source,
        tolerance,
        n_figures,
        figures,
    } in CASES
    {
        let figures = figures();
        assert_eq!(figures.len(), n_figures, "{source}");
        for Figure {
            what,
            computed,
            published,
        } in figures
        {
            let off = (computed - published).abs();
            assert!(
                off <= tolerance,
                "{source}\n{what}: computed {computed}, published {published}"
            );
        }
    }
}

// ---- Handbook, Table 15 --------------------------------------------------

type Normalise = fn(&[f64]) -> Result<Vec<f64>, composite_index::NormaliseError>;

fn schooling() -> Table {
    Table::read("schooling-normalised.csv")
}

fn schooling_moments() -> Vec<Figure> {
    let years = schooling().numbers("schooling_years");
    vec![
        figure("mean", stats::mean(&years).unwrap(), 9.595652),
        figure(
            "sample standard deviation",
            stats::sample_sd(&years).unwrap(),
            1.576959,
        ),
    ]
}

fn schooling_steps() -> Vec<Figure> {
    compare(&[
        ("rank_high_is_top", |xs| {
            normalise::rank(xs, Direction::Higher)
        }),
        ("above_below_mean_p20", |xs| {
            normalise::above_below_mean(xs, 0.2, Direction::Higher)
        }),
    ])
}

fn schooling_scales() -> Vec<Figure> {
    const UP: Direction = Direction::Higher;
    compare(&[
        ("zscore", |xs| normalise::z_score(xs, UP)),
        ("minmax", |xs| normalise::min_max(xs, UP, Range::UNIT)),
        ("ratio_to_mean", |xs| {
            normalise::ratio_to(xs, stats::mean(xs).unwrap(), UP)
        }),
        ("ratio_to_best", |xs| {
            normalise::ratio_to(xs, normalise::best(xs, UP).unwrap(), UP)
        }),
        ("ratio_to_worst", |xs| {
            normalise::ratio_to(xs, normalise::worst(xs, UP).unwrap(), UP)
        }),
        ("diff_to_mean", |xs| {
            normalise::difference_to(xs, stats::mean(xs).unwrap(), UP)
        }),
        ("diff_to_worst", |xs| {
            normalise::difference_to(xs, normalise::worst(xs, UP).unwrap(), UP)
        }),
    ])
}

fn schooling_percentiles() -> Vec<Figure> {
    compare(&[("percentile", |xs| {
        normalise::percentile(xs, Direction::Higher)
    })])
}

fn compare(columns: &[(&str, Normalise)]) -> Vec<Figure> {
    let table = schooling();
    let years = table.numbers("schooling_years");
    let one = |&(name, normalise): &(&str, Normalise)| {
        figures(
            &table,
            "country",
            name,
            &normalise(&years).unwrap(),
            &table.numbers(name),
        )
    };
    columns.iter().flat_map(one).collect()
}

// ---- Technology Achievement Index -----------------------------------------

fn technology() -> Dataset {
    let (values, bounds) = (
        Table::read("technology-values.csv"),
        Table::read("technology-goalposts.csv"),
    );
    let (low, high) = (bounds.numbers("low"), bounds.numbers("high"));
    let codes: Vec<String> = bounds.column("indicator");
    let mut specs = vec![spec("technology", None)];
    for (code, (low, high)) in codes.iter().zip(low.into_iter().zip(high)) {
        specs.push(posts(spec(code, Some("technology")), low, high));
    }
    values.dataset("country", Framework::new(specs).unwrap())
}

/// The published results in the order of the values.
fn technology_result(column: &str) -> (Vec<String>, Vec<f64>) {
    let table = Table::read("technology-results.csv");
    (table.column("country"), table.numbers(column))
}

fn technology_figures(column: &str, result: impl Fn(&Scores, usize) -> f64) -> Vec<Figure> {
    let dataset = technology();
    let method = method(Normalisation::Goalposts {
        range: Range::UNIT,
        clip: true,
    });
    let scorer = scored(&dataset, &method);
    let (countries, published) = technology_result(column);
    let one = |(country, published): (String, f64)| {
        let unit = dataset.unit_index(&country).unwrap();
        figure(&country, result(scorer.scores().unwrap(), unit), published)
    };
    countries.into_iter().zip(published).map(one).collect()
}

fn technology_scores() -> Vec<Figure> {
    technology_figures("equal_weights_score", |scores, unit| {
        scores.score(unit).unwrap()
    })
}

fn technology_ranks() -> Vec<Figure> {
    technology_figures("equal_weights_rank", |scores, unit| {
        f64::from(scores.rank(unit).unwrap())
    })
}

// ---- Human Development Index and means ------------------------------------

fn human_development() -> Vec<Figure> {
    let sub_indices = [0.6971, 0.3447, 0.5506];
    let index = aggregate::geometric(&sub_indices, &[1.0; 3])
        .unwrap()
        .unwrap();
    let posts = Goalposts {
        worst: 100_f64.ln(),
        best: 75_000_f64.ln(),
    };
    let income = normalise::goalposts(&[3829_f64.ln()], posts, Range::UNIT, true).unwrap();
    vec![
        figure("index", index, 0.5096),
        figure("income index", income[0], 0.5506),
    ]
}

fn means() -> Vec<Figure> {
    let xs = [1.0, 2.0, 3.0];
    vec![
        figure(
            "geometric",
            aggregate::geometric(&xs, &[1.0, 1.0, 2.0])
                .unwrap()
                .unwrap(),
            2.059767,
        ),
        figure(
            "harmonic",
            aggregate::harmonic(&xs, &[2.0, 1.0, 1.0]).unwrap().unwrap(),
            1.411765,
        ),
    ]
}

// ---- A whole published index of cities ------------------------------------

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

// ---- Reading the tables -----------------------------------------------------

fn figure(what: &str, computed: f64, published: f64) -> Figure {
    Figure {
        what: what.to_owned(),
        computed,
        published,
    }
}

fn figures(
    table: &Table,
    label: &str,
    name: &str,
    computed: &[f64],
    published: &[f64],
) -> Vec<Figure> {
    let labels = table.column(label);
    assert_eq!(
        (labels.len(), published.len()),
        (computed.len(), computed.len())
    );
    let values = computed.iter().zip(published);
    let one = |(label, (&computed, &published)): (&String, (&f64, &f64))| {
        figure(&format!("{label}, {name}"), computed, published)
    };
    labels.iter().zip(values).map(one).collect()
}

struct Table {
    headers: Vec<String>,
    rows: Vec<Vec<String>>,
}

impl Table {
    fn read(name: &str) -> Self {
        let path = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("tests/goldens")
            .join(name);
        let mut reader = csv::Reader::from_path(path).unwrap();
        let strings = |record: &csv::StringRecord| record.iter().map(str::to_owned).collect();
        let headers = strings(reader.headers().unwrap());
        Self {
            headers,
            rows: reader
                .records()
                .map(|record| strings(&record.unwrap()))
                .collect(),
        }
    }

    fn column(&self, name: &str) -> Vec<String> {
        let position = self
            .headers
            .iter()
            .position(|header| header == name)
            .expect(name);
        self.rows.iter().map(|row| row[position].clone()).collect()
    }

    /// `NaN` where a cell is empty.
    fn numbers(&self, name: &str) -> Vec<f64> {
        self.column(name)
            .iter()
            .map(|cell| number(cell).unwrap_or(f64::NAN))
            .collect()
    }

    fn dataset(&self, id: &str, framework: Framework) -> Dataset {
        let units = self
            .column(id)
            .into_iter()
            .map(|id| Unit {
                name: id.clone(),
                id,
            })
            .collect();
        let codes = framework
            .indicators()
            .iter()
            .map(|&id| framework.node(id).code.clone());
        let optional = |code: String| self.column(&code).iter().map(|cell| number(cell)).collect();
        let columns = codes.map(optional).collect();
        Dataset::new(units, framework, columns, Vec::new()).unwrap()
    }

    fn framework(&self) -> Framework {
        let columns: Vec<Vec<String>> = self
            .headers
            .iter()
            .map(|header| self.column(header))
            .collect();
        let cell = |row: usize, name: &str| {
            let position = self
                .headers
                .iter()
                .position(|header| header == name)
                .expect(name);
            columns[position][row].clone()
        };
        let spec = |row| NodeSpec {
            code: cell(row, "code"),
            parent: Some(cell(row, "parent")).filter(|parent| !parent.is_empty()),
            name: cell(row, "name"),
            description: cell(row, "description"),
            weight: number(&cell(row, "weight")).unwrap(),
            direction: if cell(row, "direction") == "-1" {
                Direction::Lower
            } else {
                Direction::Higher
            },
            goalposts: number(&cell(row, "worst"))
                .zip(number(&cell(row, "best")))
                .map(|(worst, best)| Goalposts { worst, best }),
            metadata: Metadata {
                measure: cell(row, "unit"),
                year: cell(row, "year"),
                level: cell(row, "level"),
                source: cell(row, "source"),
                source_url: cell(row, "source_url"),
                evidence: (cell(row, "evidence") == "proxy").then_some(Evidence::Proxy),
            },
        };
        Framework::new((0..self.rows.len()).map(spec).collect()).unwrap()
    }
}

fn number(cell: &str) -> Option<f64> {
    (!cell.is_empty()).then(|| {
        cell.parse()
            .unwrap_or_else(|_| panic!("'{cell}' is not a number"))
    })
}
