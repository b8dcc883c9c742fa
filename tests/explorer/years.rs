//! The years of a data set: what each holds, scales that are the same in all of
//! them, and what is told of a year.

use std::sync::Arc;

use composite_index::{Dataset, Normalisation, Preparation, Prepared, Treatment, prepare};
use data::package::read_descriptor;
use data::panel::{FurtherReading, FurtherYear};
use data::{Files, Package, ProblemKind, read};
use desk::protocol::Outline;
use i18n::{Numerals, Texts};
use model::citation::Citation;
use model::engine::{Chain, Engine, engine_weights};
use model::names::Names;
use model::results::{self, Origin};
use model::years::Asked;
use proptest::prelude::*;
use scenario::{
    AggregationChoice, EditedFigure, Edits, ImputationChoice, MethodChoice, NormalisationChoice,
    QualityChoice, ScaleChoice, TreatmentChoice, WeightMap,
};

use crate::common::{shipped, shipped_file};

const ENGLAND: &str = "english-districts";
const BRAZIL: &str = "brazilian-municipalities";

const DESCRIPTOR: &str = r#"{
    "name": "panel", "title": "Panel", "index": { "year": "2020" },
    "resources": [
        { "name": "cities", "path": "cities.csv" },
        { "name": "framework", "path": "framework.csv" },
        { "name": "values", "path": "values.csv" }
    ]
}"#;
const FRAMEWORK: &str = "code,parent,name,direction,year\n\
    index,,Index,1,\n\
    i,index,I,1,2018-2021\n\
    j,index,J,-1,2017\n";

/// A panel of cities a to d.
fn panel(values: &str) -> Package {
    let files = Files {
        cities: b"id,name\na,A\nb,B\nc,C\nd,D\n".to_vec(),
        framework: FRAMEWORK.as_bytes().to_vec(),
        values: values.as_bytes().to_vec(),
    };
    read(read_descriptor(DESCRIPTOR.as_bytes()).unwrap(), &files).unwrap()
}

/// Brazil with both years read.
fn brazil() -> Package {
    let package = shipped(BRAZIL);
    let [further] = &package.unread()[..] else {
        panic!("one year is still to be read");
    };
    let bytes = shipped_file(BRAZIL, &further.resource.path);
    let reading = FurtherReading::new(&package, further, &bytes).unwrap();
    reading.finish(&package).unwrap()
}

fn column<'a>(package: &'a Package, code: &str) -> &'a [f64] {
    let framework = package.dataset.framework();
    package.dataset.column(framework.find(code).unwrap())
}

/// Equal, gaps included.
fn bits(values: &[f64]) -> Vec<u64> {
    values.iter().map(|value| value.to_bits()).collect()
}

#[test]
fn every_year_has_the_same_cities_its_own_figures_and_its_own_gaps() {
    let package = panel(
        "id,year,i,j\na,,9,5\nb,,,6\na,2019,1,\na,2020,2,\nb,2020,,7\na,2021,3,\nc,2021,4,8\n",
    );
    assert_eq!(package.opens(), Some("2020"));
    assert_eq!(package.offered(), ["2019", "2020", "2021"]);
    let gap = f64::NAN;
    for (year, i, j) in [
        ("2019", [1.0, gap, gap, gap], [5.0, 6.0, gap, gap]),
        ("2020", [2.0, gap, gap, gap], [5.0, 7.0, gap, gap]),
        // A figure of 2020 is carried nowhere.
        ("2021", [3.0, gap, 4.0, gap], [5.0, 6.0, 8.0, gap]),
    ] {
        for is_fixed in [true, false] {
            let package = package.in_year(year, is_fixed).unwrap();
            assert_eq!(package.year.as_deref(), Some(year));
            assert_eq!(package.dataset.n_units(), 4);
            assert_eq!(bits(column(&package, "i")), bits(&i), "{year}");
            assert_eq!(bits(column(&package, "j")), bits(&j), "{year}");
            assert_eq!(package.dataset.n_times(), if is_fixed { 3 } else { 1 });
            let framework = package.dataset.framework();
            let stated = |code: &str| {
                let node = framework.node(framework.find(code).unwrap());
                node.metadata.year.clone()
            };
            assert_eq!([stated("i"), stated("j")], [year, "2017"]);
        }
    }
    assert!(package.in_year("2018", true).is_none());
}

#[test]
fn a_year_that_cannot_be_read_is_told_and_takes_none_from_the_others() {
    let texts = Texts::english(Numerals::default()).unwrap();
    let package = panel("id,year,i,j\na,2019,many,1\na,2020,2,1\nb,2020,3,1\na,2021,5,2\n");
    assert_eq!(package.offered(), ["2020", "2021"]);
    let told: Vec<String> = package
        .warnings
        .iter()
        .map(|problem| i18n::problem_sentence(&texts, problem))
        .collect();
    assert_eq!(told.len(), 1);
    assert!(told[0].contains("many"), "{told:?}");
}

#[test]
fn a_data_set_of_one_year_is_what_it_was() {
    for name in ["european-cities-2019", "us-metros-2019"] {
        let package = shipped(name);
        assert_eq!(package.opens(), None);
        assert_eq!(package.offered(), Vec::<String>::new());
        assert_eq!(package.dataset.n_times(), 1);
        assert!(!Asked::default().are_pooled(&package));
    }
}

#[test]
fn englands_ranks_between_goalposts_are_the_same_on_either_scale_in_every_year() {
    let package = shipped(ENGLAND);
    for year in package.offered() {
        let [fixed, alone] = [true, false].map(|is_fixed| {
            let package = Arc::new(package.in_year(&year, is_fixed).unwrap());
            let engine =
                Engine::new(Arc::clone(&package), Chain::published(&package), &[]).unwrap();
            let weights = engine_weights(engine.framework(), &WeightMap::new());
            let scored = engine.score(&weights, &[]).unwrap();
            (scored.ranks().to_vec(), bits(scored.scores()))
        });
        assert_eq!(fixed, alone, "{year}");
    }
}

#[test]
fn brazils_earlier_year_is_read_when_it_is_asked_for() {
    let package = shipped(BRAZIL);
    assert_eq!(package.offered(), ["2000", "2010"]);
    assert!(package.in_year("2000", true).is_none());
    let both = brazil();
    assert_eq!(both.unread(), []);
    assert_eq!(both.offered(), ["2000", "2010"]);
    assert_eq!(both.year, package.year);
    let (before, after) = (both.in_year("2000", false), both.in_year("2010", false));
    let [before, after] = [before.unwrap(), after.unwrap()];
    // Literacy spread, and no city was lost on the way.
    let mean = |package: &Package| {
        let column = column(package, "adult-illiteracy");
        assert!(column.iter().all(|figure| figure.is_finite()));
        column.iter().sum::<f64>() / column.len() as f64
    };
    assert!(mean(&before) > mean(&after) + 3.0);
    assert_eq!(
        bits(column(&after, "activity")),
        bits(column(&package, "activity"))
    );
}

#[test]
fn what_is_wrong_with_a_further_year_is_told_and_nothing_is_read() {
    let package = shipped(BRAZIL);
    let further = package.unread().remove(0);
    let undeclared = |bytes: &[u8]| {
        let mut further: FurtherYear = further.clone();
        (further.resource.bytes, further.resource.hash) = (None, None);
        let reading = FurtherReading::new(&package, &further, bytes);
        let read = reading.and_then(|reading| reading.finish(&package));
        read.map(|_| ()).unwrap_err().remove(0)
    };
    let whole = shipped_file(BRAZIL, &further.resource.path);
    let text = String::from_utf8(whole.clone()).unwrap();
    let header = text.lines().next().unwrap();
    // Another year than its name says.
    let other = format!(
        "{header}\n{}",
        text.lines().nth(1).unwrap().replace("2000", "1991")
    );
    assert_eq!(undeclared(other.as_bytes()).kind, ProblemKind::NoRows);
    assert_eq!(undeclared(b"<html>").kind, ProblemKind::IsWebPage);
    assert_eq!(undeclared(&[0xff, 0xfe]).kind, ProblemKind::NotUtf8);
    let unknown = format!(
        "{header}\nnowhere,2000{}",
        ",1".repeat(header.matches(',').count() - 1)
    );
    assert!(matches!(
        undeclared(unknown.as_bytes()).kind,
        ProblemKind::UnknownCity { .. }
    ));
    let half = &whole[..whole.len() / 2];
    let reading = FurtherReading::new(&package, &further, half);
    let problem = reading.err().unwrap().remove(0);
    assert!(matches!(problem.kind, ProblemKind::Truncated { .. }));
    assert_eq!(problem.file.as_deref(), Some("values-2000.csv"));
}

fn prepared(package: &Package, method: MethodChoice) -> Option<Prepared> {
    let chain = Chain::of(method, package);
    prepare(&package.dataset, &chain.method(package, &[])).ok()
}

/// Methods of all kinds in which gaps stay: a filled gap is no figure.
fn methods() -> impl Iterator<Item = MethodChoice> {
    NormalisationChoice::ALL.iter().flat_map(|&normalisation| {
        TreatmentChoice::ALL
            .iter()
            .map(move |&treatment| MethodChoice {
                treatment: Some(treatment),
                imputation: Some(ImputationChoice::None),
                normalisation: Some(normalisation),
                aggregation: Some(AggregationChoice::Arithmetic),
            })
    })
}

#[test]
fn the_same_figure_scores_the_same_in_every_year() {
    let package = shipped(ENGLAND);
    let years: Vec<Package> = package
        .offered()
        .iter()
        .map(|year| package.in_year(year, true).unwrap())
        .collect();
    let mut n_compared = 0;
    for method in methods() {
        let all: Vec<Prepared> = years
            .iter()
            .filter_map(|year| prepared(year, method))
            .collect();
        assert_eq!(all.len(), years.len(), "{method:?}");
        let framework = package.dataset.framework();
        for &indicator in framework.indicators() {
            let mut seen = std::collections::HashMap::new();
            for (year, prepared) in years.iter().zip(&all) {
                let raw = year.dataset.column(indicator);
                for (figure, score) in raw.iter().zip(prepared.normalised(indicator)) {
                    if figure.is_nan() || score.is_nan() {
                        continue;
                    }
                    let before = seen.insert(figure.to_bits(), score.to_bits());
                    n_compared += usize::from(before.is_some());
                    assert!(
                        before.is_none_or(|before| before == score.to_bits()),
                        "{method:?}: {figure}"
                    );
                }
            }
        }
    }
    assert!(n_compared > 100_000, "{n_compared}");
}

#[test]
fn a_scale_of_each_year_by_itself_is_what_the_year_alone_would_have() {
    let package = shipped(ENGLAND);
    let chosen = MethodChoice {
        normalisation: Some(NormalisationChoice::MinMax),
        ..MethodChoice::default()
    };
    let year = |year: &str, is_fixed| package.in_year(year, is_fixed).unwrap();
    let alone = year("2019", false);
    let own = prepared(&alone, chosen).unwrap();
    let pooled = prepared(&year("2019", true), chosen).unwrap();
    let pay = alone.dataset.framework().find("weekly-pay").unwrap();
    let ends = |prepared: &Prepared| {
        let present = prepared
            .normalised(pay)
            .iter()
            .filter(|score| !score.is_nan());
        present.fold((f64::MAX, f64::MIN), |(low, high), &score| {
            (low.min(score), high.max(score))
        })
    };
    // By itself the year has a best city; pay has risen since, so that against all
    // years it has none.
    assert_eq!(ends(&own), (0.0, 100.0));
    assert!(ends(&pooled).1 < 90.0, "{:?}", ends(&pooled));
    assert!(!own.is_pooled() && pooled.is_pooled());
    assert_eq!(own.scaled_by(pay).len(), alone.dataset.n_units());
    assert_eq!(pooled.scaled_by(pay).len(), 5 * alone.dataset.n_units());
}

#[test]
fn gaps_are_filled_from_their_own_year() {
    let package = panel("id,year,i,j\na,2019,1,1\nb,2019,3,2\na,2020,10,1\nb,2020,30,2\n");
    for (year, mean) in [("2019", 2.0), ("2020", 20.0)] {
        let package = package.in_year(year, true).unwrap();
        let chosen = MethodChoice {
            imputation: Some(ImputationChoice::Mean),
            normalisation: Some(NormalisationChoice::MinMax),
            ..MethodChoice::default()
        };
        let prepared = prepared(&package, chosen).unwrap();
        let i = package.dataset.framework().find("i").unwrap();
        assert_eq!(prepared.filled(i)[2], mean);
        assert!(prepared.is_imputed(2, i));
    }
}

#[test]
fn a_column_that_is_constant_in_a_year_tells_where_the_year_stands_among_others() {
    let package = panel("id,year,i,j\na,2019,5,1\nb,2019,5,2\na,2020,0,1\nb,2020,10,2\n");
    let normalised = |is_fixed| {
        let package = package.in_year("2019", is_fixed).unwrap();
        let i = package.dataset.framework().find("i").unwrap();
        let prepared = prepared(&package, MethodChoice::default()).unwrap();
        let n_notes = prepared.notes().len();
        (prepared.normalised(i)[..2].to_vec(), n_notes)
    };
    assert_eq!(normalised(true), (vec![50.0, 50.0], 0));
    let (alone, n_notes) = normalised(false);
    assert!(alone.iter().all(|score| score.is_nan()) && n_notes == 1);
}

#[test]
fn a_worker_gets_the_figures_of_all_years() {
    let package = shipped(ENGLAND).in_year("2020", true).unwrap();
    let (outline, values) = Outline::of(&package.dataset);
    let copy = outline.clone().dataset(&values).unwrap();
    let chosen = MethodChoice {
        normalisation: Some(NormalisationChoice::ZScore),
        ..MethodChoice::default()
    };
    let method = Chain::of(chosen, &package).method(&package, &[]);
    let of = |dataset: &Dataset| {
        let prepared = prepare(dataset, &method).unwrap();
        let indicators = dataset.framework().indicators().to_vec();
        let all = indicators
            .iter()
            .flat_map(|&id| bits(prepared.normalised(id)));
        all.collect::<Vec<u64>>()
    };
    assert_eq!(of(&copy), of(&package.dataset));
    // What was cut on its way is no data set.
    assert!(outline.dataset(&values[..values.len() - 1]).is_err());
}

#[test]
fn what_is_simulated_holds_in_every_year() {
    let package = shipped(ENGLAND);
    let mut edits = Edits::default();
    assert!(edits.set_figure(EditedFigure {
        city: "hartlepool".to_owned(),
        indicator: "weekly-pay".to_owned(),
        value: Some(2_000.0),
    }));
    let years = package.in_years(&edits, &["claimants".to_owned()], QualityChoice::All, true);
    assert_eq!(years.len(), 5);
    for (year, package) in &years {
        assert_eq!(package.year.as_ref(), Some(year));
        assert_eq!(package.dataset.n_times(), 5);
        let unit = package.dataset.unit_index("hartlepool").unwrap();
        assert_eq!(column(package, "weekly-pay")[unit], 2_000.0);
        let chosen = MethodChoice {
            normalisation: Some(NormalisationChoice::MinMax),
            ..MethodChoice::default()
        };
        let prepared = prepared(package, chosen).unwrap();
        let pay = package.dataset.framework().find("weekly-pay").unwrap();
        assert_eq!(prepared.normalised(pay)[unit], 100.0, "{year}");
    }
    // Where nothing is changed, the figures are not copied.
    let [once, again] =
        [true, true].map(|_| package.in_years(&Edits::default(), &[], QualityChoice::All, true));
    for ((_, once), (_, again)) in once.iter().zip(&again) {
        assert!(Arc::ptr_eq(&once.dataset, &again.dataset));
    }
}

#[test]
fn a_table_of_results_says_its_year_and_what_changes_are_counted_from() {
    let package = Arc::new(shipped(ENGLAND).in_year("2019", true).unwrap());
    let texts = Texts::english(Numerals::default()).unwrap();
    let names = Names::new(&package, None, |code: &str| code.to_owned());
    drop(texts);
    let engine = Engine::new(Arc::clone(&package), Chain::published(&package), &[]).unwrap();
    let weights = engine_weights(engine.framework(), &WeightMap::new());
    let scored = engine.score(&weights, &[]).unwrap();
    let origin = Origin {
        address: "https://example.org/".to_owned(),
        since: Some("2021".to_owned()),
    };
    let table = results::table(&scored, &names, &origin);
    let mut reader = csv::Reader::from_reader(table.as_slice());
    let rows: Vec<std::collections::HashMap<String, String>> =
        reader.deserialize().map(Result::unwrap).collect();
    assert!(!rows.is_empty());
    for row in rows {
        let said = ["year", "scale", "places_gained_since"].map(|column| row[column].as_str());
        assert_eq!(said, ["2019", "all years", "2021"]);
    }
}

#[test]
fn an_entry_for_bibtex_says_the_year() {
    let citation = Citation {
        name: "panel".to_owned(),
        year: "Figures of 2019, on scales of all years.".to_owned(),
        accessed: "2026-11-29".to_owned(),
        ..Citation::default()
    };
    let entry = citation.bibtex("Index");
    assert!(
        entry.contains("SHA-256 . Figures of 2019, on scales of all years. Data: "),
        "{entry}"
    );
}

#[test]
fn a_scenario_asks_for_years_that_there_are() {
    let (england, brazil) = (shipped(ENGLAND), shipped(BRAZIL));
    let asked = |year: Option<&str>, since: Option<&str>| Asked {
        year: year.map(str::to_owned),
        since: since.map(str::to_owned),
        ..Asked::default()
    };
    assert_eq!(asked(None, None).shown(&england), Some("2022"));
    assert_eq!(asked(Some("2019"), None).shown(&england), Some("2019"));
    assert_eq!(
        asked(Some("1066"), Some("1066")).shown(&england),
        Some("2022")
    );
    assert_eq!(asked(None, Some("1066")).since(&england), None);
    assert_eq!(asked(None, Some("2023")).since(&england), Some("2023"));
    // The default fetches nothing.
    assert!(!asked(None, None).needs_all(&brazil));
    assert!(asked(Some("2000"), None).needs_all(&brazil));
    assert!(asked(None, Some("2000")).needs_all(&brazil));
    assert!(!asked(Some("2019"), None).needs_all(&england));
    let relative = |scale| Asked {
        scale,
        method: MethodChoice {
            normalisation: Some(NormalisationChoice::ZScore),
            ..MethodChoice::default()
        },
        ..Asked::default()
    };
    assert!(relative(ScaleChoice::AllYears).needs_all(&brazil));
    assert!(!relative(ScaleChoice::EachYear).needs_all(&brazil));
}

/// Columns of some years, `NaN` for gaps.
fn columns() -> impl Strategy<Value = Vec<Vec<f64>>> {
    let figure = prop_oneof![4 => -50.0..50.0, 1 => Just(f64::NAN), 1 => Just(7.0)];
    (2..5_usize, 3..8_usize).prop_flat_map(move |(n_years, n_units)| {
        proptest::collection::vec(proptest::collection::vec(figure.clone(), n_units), n_years)
    })
}

proptest! {
    #[test]
    fn pooled_years_are_prepared_as_one_data_set_of_all_cities_in_all_years(
        columns in columns(),
        normalisation in proptest::sample::select(vec![
            Normalisation::default(),
            Normalisation::ZScore,
            Normalisation::Rank,
            Normalisation::Borda,
            Normalisation::ToBest,
            Normalisation::ToMean,
        ]),
        treatment in proptest::sample::select(vec![Treatment::None, Treatment::winsorise()]),
    ) {
        use composite_index::{Direction, Framework, Method, NodeSpec, Unit};
        let spec = |code: &str, parent: Option<&str>| NodeSpec {
            code: code.to_owned(),
            parent: parent.map(str::to_owned),
            name: String::new(),
            description: String::new(),
            weight: 1.0,
            direction: Direction::Higher,
            goalposts: None,
            metadata: composite_index::Metadata::default(),
        };
        let framework = Framework::new(vec![spec("index", None), spec("i", Some("index"))]).unwrap();
        let dataset = |values: Vec<f64>| {
            let unit = |unit: usize| Unit { id: unit.to_string(), name: String::new() };
            let units = (0..values.len()).map(unit).collect();
            Dataset::of_block(units, framework.clone(), values, Vec::new()).unwrap()
        };
        let years: Vec<Dataset> = columns.iter().cloned().map(dataset).collect();
        let pooled = Dataset::pooled(&years.iter().collect::<Vec<_>>()).unwrap();
        let method = Method { normalisation, treatment, ..Method::default() };
        let stacked = dataset(columns.concat());
        let expected = prepare(&stacked, &method);
        let i = framework.find("i").unwrap();
        for (place, year) in pooled.iter().enumerate() {
            let own = place * year.n_units()..(place + 1) * year.n_units();
            let (prepared, expected) = match (prepare(year, &method), &expected) {
                (Ok(prepared), Ok(expected)) => (prepared, expected),
                (found, expected) => {
                    prop_assert_eq!(found.is_err(), expected.is_err());
                    continue;
                }
            };
            prop_assert_eq!(bits(prepared.filled(i)), bits(&expected.filled(i)[own.clone()]));
            prop_assert_eq!(bits(prepared.normalised(i)), bits(&expected.normalised(i)[own]));
            prop_assert_eq!(bits(prepared.scaled_by(i)), bits(expected.filled(i)));
            // In small steps it is the same.
            let mut steps = Preparation::new(year, &method).unwrap();
            while steps.step(year).unwrap() {}
            let steps = steps.finish(year).unwrap();
            prop_assert_eq!(bits(steps.normalised(i)), bits(prepared.normalised(i)));
        }
    }
}
